/** Số, ký hiệu (ô số 3). */
import type { Grammar } from '../../grammar/grammar.ts'
import type { Passage, Range } from '../../text/passage.ts'

export interface NumberReading {
  /** `352/KH-UBND`; `/TB-UBND` where the sequence is still blank. */
  readonly text: string
  readonly sequence: string | null
  readonly notation: string | null
  /** NFC offsets. */
  readonly span: Range
}

/**
 * @param passage the words of the number, its label included
 * @returns number and notation without inner spaces; the year of the old forms (`117/2000/TT-BTC`) stands in the text alone
 */
export function readNumber(passage: Passage, grammar: Grammar): NumberReading | null {
  const match = grammar.find('head.number', passage.text)
  const { sequence, mark, year, notation } = match?.groups ?? {}
  if (!match || (sequence === undefined && notation === undefined)) return null
  const signs = notation === undefined ? null : notation.replace(/\s+/gu, '')
  const number = `${sequence ?? ''}${signs === null ? '' : mark}${year === undefined || signs === null ? '' : `${year}/`}${signs ?? ''}`
  const from = match.start + match.text.indexOf(sequence ?? mark!)
  const to = notation === undefined ? from + sequence!.length : match.start + match.text.lastIndexOf(notation) + notation.length
  return { text: number, sequence: sequence ?? null, notation: signs, span: passage.span(from, to) }
}
