/** The day of a cited document. */
import type { Grammar, RuleMatch } from '../../grammar/index.ts'
import { isoDay, isPossible } from '../../text/calendar.ts'
import { isWhole } from './issuer.ts'
import { between } from './order.ts'
import type { Paragraph } from './paragraph.ts'

export interface DateAt {
  readonly start: number
  readonly end: number
  /** ISO, as far as it is filled in; null where the calendar has no such day. */
  readonly iso: string | null
  readonly rule: string
}

/** `tháng`, `năm` and the digits are within this many characters. */
const LONGEST_DATE = 40
const LONGEST_GAP = 30

/** Dates of the paragraph that are written out with day, month and year. */
export const findDates = (text: string, grammar: Grammar): DateAt[] => grammar.findAll('cite.date', text).map((match) => dateOf(match))

/**
 * @param from where the number, or the issuer after it, ends
 * @returns the date that follows there (`ngày …`, `, ký ngày …`, or the bare day), or null
 */
export function dateAfter({ text, grammar, dates }: Paragraph, from: number): DateAt | null {
  const next = between(dates, from, from + LONGEST_GAP + LONGEST_DATE)[0]
  if (next && isWhole(grammar, 'cite.date.gap', text.slice(from, next.start))) return next
  const window = text.slice(from, from + LONGEST_DATE)
  const bare = grammar.endAt('cite.date.bare', window, 1) > 0 && window.startsWith(' ') ? grammar.find('cite.date.bare', window, 1) : null
  return bare && dateOf(bare, from)
}

function dateOf(match: RuleMatch, offset = 0): DateAt {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => figure(match.groups[part] ?? match.groups[`${part}InFigures`])) as [number, number | null, number | null]
  return { start: offset + match.start, end: offset + match.end, iso: isoOf(year, month, day), rule: match.rule.id }
}

const figure = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

function isoOf(year: number, month: number | null, day: number | null): string | null {
  if (!isPossible({ year, month, day })) return null
  return month === null ? String(year) : isoDay(year, month, day ?? 1).slice(0, day === null ? 7 : 10)
}
