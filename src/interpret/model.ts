/** What the stages of meaning hand to each other: items with heading and text apart, and the means to give values their spans. */
import type { Grammar } from '../grammar/index.ts'
import type { CitationMention } from '../recognize/citation.ts'
import type { NameContext, PartyReading } from '../recognize/party/index.ts'
import type { Party, Span } from '../record/schema.ts'
import type { BodyBlock } from '../syntax/body.ts'
import { inCapitals } from '../syntax/head/letters.ts'
import type { Item } from '../syntax/outline.ts'
import type { Passage } from '../text/passage.ts'
import { givenBy } from './origin.ts'

/** An item of the outline, read. */
export interface ItemReading {
  readonly item: Item
  readonly id: string
  readonly heading: Passage | null
  readonly text: Passage | null
  readonly children: readonly ItemReading[]
}

/** What every reader of meaning needs. */
export interface Context {
  readonly grammar: Grammar
  readonly names: NameContext
  /** `YYYY-MM-DD` or `YYYY-MM` of the meeting or the document, what a day without a year is counted from; null where unknown. */
  readonly reference: string | null
  /** `YYYY-MM-DD` of the document itself; null where not all of it is known. */
  readonly dated: string | null
  /** Who issues the document, and whose office it is, as the head names them. */
  readonly issuers: readonly string[]
  /** The name of its type as the head has it. */
  readonly type?: string | null
  /** The cited documents of a paragraph; their dates and bodies are not the task's. */
  readonly cited: (text: string) => readonly CitationMention[]
  /** Leads offsets of the NFC text back to the text that was read. */
  readonly span: (start: number, end: number) => Span
}

/** Heading and text of each item apart (RECORD §5). */
export function readItems(items: readonly Item[]): ItemReading[] {
  return items.map((item) => {
    const block = item.block as BodyBlock
    const { passage, split } = block
    const children = readItems(item.children)
    const ownText = item.own?.passage ?? null
    if (split.headingEnd > 0) {
      const rest = passage.slice(split.textStart)
      return { item, id: item.id, heading: passage.slice(0, split.headingEnd), text: rest.text !== '' ? rest : ownText, children }
    }
    const heading = block.title && (children.length > 0 || ownText !== null || inCapitals(passage.text))
    return { item, id: item.id, heading: heading ? passage : null, text: heading ? ownText : passage, children }
  })
}

/** The span of a part of a passage in the text that was read. */
export function spanOf(context: Context, passage: Passage, start = 0, end = passage.text.length): Span {
  const range = passage.span(start, end)
  return context.span(range.start, range.end)
}

/** A party as the record has it. */
export function partyIn(context: Context, passage: Passage, party: PartyReading, inherited = false): Party {
  const words = passage.text.slice(party.start, party.end)
  // A sentence in capitals is read in usual letters.
  const text = words.toLowerCase() === party.text.toLowerCase() ? words : party.text
  return givenBy(party.rule, { text, name: party.name, kind: party.kind, inherited, span: spanOf(context, passage, party.start, party.end) })
}

export const inherit = (parties: readonly Party[]): Party[] => parties.map((party) => ({ ...party, inherited: true }))
