/** Every paragraph of a document, for the checks that read words wherever they stand. */
import type { BodyBlock } from '../syntax/body.ts'
import type { Syntax } from '../syntax/index.ts'
import { walk, type Item } from '../syntax/outline.ts'
import { Passage } from '../text/passage.ts'

/** The paragraphs of an outline, without their labels. */
export const blocksOf = (items: readonly Item[]): BodyBlock[] => [...walk(items)].flatMap((item) => [item.block, ...(item.own ? [item.own] : [])]) as BodyBlock[]

/** The paragraphs of subject, opening, outline, closing, footnotes and appendices. */
export function passagesOf(syntax: Syntax): Passage[] {
  const subject = syntax.head.parts.filter((part) => part.role === 'subject').map((part) => part.fragment)
  return [
    ...(subject.length > 0 ? [Passage.join(syntax.source.text, subject)] : []),
    ...[...syntax.body.opening, ...blocksOf(syntax.body.items), ...syntax.body.closing].map((block) => block.passage),
    ...syntax.footnotes.map((note) => Passage.join(syntax.source.text, note.rows.flatMap((row) => row.fragments))),
    ...syntax.appendices.flatMap((appendix) => appendix.blocks.map((block) => block.passage)),
  ]
}
