/** What each line of a document was taken for: zone, item, box, and what the record has from it. */
import type { Grammar } from '../grammar/index.ts'
import { mentionsOf, type Mention } from '../mentions.ts'
import { syntaxOf } from '../parse.ts'
import type { SourceText } from '../read/source.ts'
import type { DocumentRecord } from '../record/schema.ts'
import { treeOf } from '../syntax/build-tree.ts'
import { linesOf, type Line } from './lines.ts'

interface ExplainedLine extends Line {
  /** Those that begin in this line, with their words in the text. */
  readonly mentions: ReadonlyArray<Mention & { readonly words: string }>
}

export interface Explained {
  readonly file: string
  readonly lines: readonly ExplainedLine[]
}

/** How much of a long mention's words is shown (characters). */
const SHOWN = 60

/**
 * @param source what the offsets of the record mean
 * @param record made with `trace`, so that its mentions say their rules
 */
export function explain(file: string, source: SourceText, record: DocumentRecord, grammar: Grammar): Explained {
  const { text } = source
  const mentions = mentionsOf(record).map((mention) => ({ ...mention, words: wordsOf(text.slice(mention.span.start, mention.span.end)) }))
  let next = 0
  const lines = linesOf(text, treeOf(syntaxOf(source, grammar))).map((line) => {
    const end = line.start + line.text.length
    const from = next
    while (next < mentions.length && mentions[next]!.span.start < end) next++
    return { ...line, mentions: mentions.slice(from, next) }
  })
  return { file, lines }
}

function wordsOf(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim()
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words
}
