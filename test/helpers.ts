/** The stages, each fed from plain text. */
import { builtinGrammar } from '../src/grammar/index.ts'
import { foundingOf } from '../src/interpret/bases.ts'
import { readItems, type Context, type ItemReading } from '../src/interpret/model.ts'
import { linesOf } from '../src/read/source.ts'
import { findCitations } from '../src/recognize/citation.ts'
import { NO_CONTEXT, partiesEnd } from '../src/recognize/party/index.ts'
import { blockOf, readBody, type Body, type BodyBlock } from '../src/syntax/body.ts'
import { paragraphsOf, settingOf } from '../src/syntax/paragraphs.ts'
import { rowsOf, type Row } from '../src/syntax/rows.ts'
import { normalize } from '../src/text/normalize.ts'
import { Passage } from '../src/text/passage.ts'

export const grammar = builtinGrammar()

/** A text as one passage, as it stands. */
export function passageOf(text: string): Passage {
  const whole = text.normalize('NFC')
  return Passage.join(whole, [{ start: 0, end: whole.length }])
}

export const contextOf = (reference: string | null = null): Context => ({ grammar, issuers: [], cited: (text) => findCitations(text, grammar), names: NO_CONTEXT, reference, dated: reference?.length === 10 ? reference : null, span: (start, end) => ({ start, end }) })

/** What the syntax asks of the parties. */
export const askParties = (text: string, from: number, whole: boolean): number => partiesEnd(text, from, grammar, whole)

export const rowsIn = (text: string): Row[] => rowsOf(normalize(text), linesOf(text))

function blocksIn(text: string, noteMarks: ReadonlySet<string> = new Set()): BodyBlock[] {
  const source = normalize(text)
  const rows = rowsOf(source, linesOf(text))
  return paragraphsOf(rows, grammar, settingOf(rows)).map((paragraph) => blockOf(paragraph, source, grammar, noteMarks, askParties))
}

/** The body of a document of the type, from what stands between its head and its tail. */
export const bodyIn = (text: string, type: string | null = 'TB'): Body => readBody(blocksIn(text), type, grammar, (words) => foundingOf(words, grammar))

export const itemsIn = (text: string, type: string | null = 'TB'): ItemReading[] => readItems(bodyIn(text, type).items)
