/** Days that no calendar has. */
import { spanOf } from '../interpret/model.ts'
import { findDates } from '../recognize/date.ts'
import { isPossible } from '../text/calendar.ts'
import { passagesOf } from './passages.ts'
import type { Check, Finding } from './types.ts'

/** Figures without which no day and no month is impossible: from 29, or from 13 behind a mark; 0. */
const LATE = /(?<!\d)(?:29|[3-9]\d|00?)(?!\d)|[/.-] ?(?:1[3-9]|[2-9]\d)(?!\d)|\d [^\s\d]{4,6} (?:1[3-9]|[2-9]\d)(?!\d)/

/** A day (`31/6/2025`) or month of no calendar, wherever it is named: of a meeting, a cited document, a deadline. It is told, never repaired. */
export const impossibleDate: Check = ({ syntax, context }) =>
  passagesOf(syntax).filter((passage) => LATE.test(passage.text)).flatMap((passage) =>
    findDates(passage.text, context.grammar)
      .filter((date) => !isPossible(date) && !isNumber(passage.text, date.start, date.end))
      .map(({ start, end }): Finding => ({ rule: 'impossible-date', severity: 'warning', args: { text: passage.text.slice(start, end) }, span: spanOf(context, passage, start, end) })),
  )

/** Figures that go on as a number of a document does (`45/2003/…`). */
const isNumber = (text: string, start: number, end: number): boolean => /[/-]$/u.test(text.slice(0, start)) || /^\s?[/-]/u.test(text.slice(end))
