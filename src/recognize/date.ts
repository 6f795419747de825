/** Calendar expressions in running text, with what they leave open. */
import type { Grammar, RuleMatch } from '../grammar/index.ts'
import { isPossible } from '../text/calendar.ts'

/** What the words say; `null` where they do not. */
export interface CalendarDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly quarter: number | null
  /** `MO` to `SU`. */
  readonly weekday: string | null
  readonly hour: number | null
  readonly minute: number | null
  /** No calendar has this day (32/4, 30/2, month 13, quarter V) or no clock this hour. */
  readonly impossible: boolean
}

export interface DateMention extends CalendarDate {
  /** Offsets into the text, end exclusive. */
  readonly start: number
  readonly end: number
}

/** `24h00` is the end of its day. */
const DAY_MINUTES = 24 * 60

const KIND = 'date'
const PART_KIND = 'date.part'

/**
 * @param text NFC, single spaces
 * @returns every day, month, quarter and year named in the text, in order; impossible ones are marked, never repaired
 */
export const findDates = (text: string, grammar: Grammar): DateMention[] =>
  grammar.findAll(KIND, text).map((match) => ({ start: match.start, end: match.end, ...dateOf(match.groups, grammar) }))

/**
 * Reads a text that as a whole is a calendar expression, also one that only the words around it make a time (`30/11`, `ngày 05`).
 * @returns null where it is none
 */
export function readDate(text: string, grammar: Grammar): CalendarDate | null {
  for (const rule of [...grammar.kind(KIND), ...grammar.kind(PART_KIND)]) {
    const match = rule.exec(text)
    if (match && match.start === 0 && match.end === text.length) return dateOf(match.groups, grammar)
  }
  return null
}

/**
 * The first of two dates takes from the last what it leaves open (`từ ngày 5 đến ngày 10 tháng 4 năm 2026`).
 * @param year the last's, also where its words leave it open; null where it is not known
 */
export function completedBy(first: CalendarDate, last: CalendarDate, year: number | null): CalendarDate {
  const month = first.month ?? (first.quarter === null ? last.month : null)
  const later = (month ?? 0) > (last.month ?? 12) || (first.quarter ?? 0) > (last.quarter ?? 4)
  const date = { ...first, month, year: first.year ?? (year === null ? null : later ? year - 1 : year) }
  return { ...date, impossible: !isPossible(date) }
}

function dateOf(groups: RuleMatch['groups'], grammar: Grammar): CalendarDate {
  const number = (name: string): number | null => (groups[name] === undefined ? null : Number(groups[name]))
  const shortYear = number('shortYear')
  const date = {
    year: shortYear === null ? number('year') : 2000 + shortYear,
    month: number('month'),
    day: number('day'),
    quarter: emittedNumber(grammar, 'quarter', groups['quarter']),
    weekday: (groups['weekday'] && (grammar.emitted('weekday', groups['weekday'], 'code') as string | undefined)) ?? null,
    hour: clockHour(number('hour'), groups['pm'] !== undefined),
    minute: number('minute'),
  }
  return { ...date, impossible: groups['beyond'] !== undefined || !isPossible(date) || (date.hour ?? 0) * 60 + (date.minute ?? 0) > DAY_MINUTES || (date.minute ?? 0) > 59 }
}

/** Of an afternoon or evening the hours are counted on from noon (`2 giờ chiều`). */
const clockHour = (hour: number | null, pm: boolean): number | null => (pm && hour !== null && hour < 12 ? hour + 12 : hour)

function emittedNumber(grammar: Grammar, kind: string, words: string | undefined): number | null {
  const value = words === undefined ? undefined : grammar.emitted(kind, words, 'number')
  return typeof value === 'number' ? value : null
}
