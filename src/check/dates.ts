/** Days that no calendar has. */
import { spanOf } from '../interpret/model.ts'
import { findDates } from '../recognize/date.ts'
import { latin } from '../text/letters.ts'
import { passagesOf } from './passages.ts'
import type { Check, Finding } from './types.ts'

/** Figures without which no day, month, quarter or hour is impossible: from 29, from 25 before a clock's mark, from 13 behind a mark or before a year; 0; a quarter from V. */
const LATE =
  /(?<!\d)(?:29|[3-9]\d|00?)(?!\d)|(?<!\d)2[5-9] ?(?:[hg:]|[^\s\d]{3} )|[/.-] ?(?:1[3-9]|[2-9]\d)(?!\d)|\d [^\s\d]{4,6} (?:1[3-9]|[2-9]\d)(?!\d)| (?:1[3-9]|2[0-8]|[VX][IVX]{0,3}|[5-9])(?: ?[/-] ?| [^\s\d]{3} )(?:19|20)\d\d/

/** A day of a month and a number that no year of a document has, and a day or month one figure of which is a letter that looks like it (`l5/11/2025`). */
const NO_DAY = latin(
  String.raw`(?<![\p{L}\d/.,-])(?:\d{1,2}/\d{1,2}/(?:\d{3}|\d{5,6}|(?:1[0-6]|2[1-9]|0\d|[3-9]\d)\d\d)|(?:(?:\d[lIO]|[lIO]\d)/\d{1,2}|\d{1,2}/(?:\d[lIO]|[lIO]\d))/\d{4})(?![\p{L}\d/-]|[.,]\d)`,
  'g',
)

/** A day (`31/6/2025`), month or hour of no calendar, wherever it is named: of a meeting, a cited document, a deadline. It is told, never repaired. */
export const impossibleDate: Check = ({ syntax, context }) =>
  passagesOf(syntax).flatMap((passage) => {
    const { text } = passage
    const late = LATE.test(text) ? findDates(text, context.grammar).filter((date) => date.impossible && !isNumber(text, date.start, date.end)) : []
    const misspelt = [...text.matchAll(NO_DAY())].map(({ 0: words, index: start }) => ({ start, end: start + words.length }))
    return [...late, ...misspelt].map(({ start, end }): Finding => ({ rule: 'impossible-date', severity: 'warning', args: { text: text.slice(start, end) }, span: spanOf(context, passage, start, end) }))
  })

/** Figures that go on as a number of a document does (`45/2003/…`). */
const isNumber = (text: string, start: number, end: number): boolean => /[/-]$/u.test(text.slice(0, start)) || /^\s?[/-]/u.test(text.slice(end))
