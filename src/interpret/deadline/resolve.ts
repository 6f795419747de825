/** From the words of a limit to days: missing years and relative periods are taken from the reference date. */
import type { Grammar } from '../../grammar/index.ts'
import { completedBy, readDate, type CalendarDate } from '../../recognize/date.ts'
import type { DeadlineMention, TimeUnit } from '../../recognize/deadline.ts'
import { addOfficeDays } from '../../recognize/working-days.ts'
import type { Deadline } from '../../record/schema.ts'
import {
  addDays, addMonths, daysInMonth, isoDay, isoTime, isPossible, monthRange, partsOf, quarterRange, weekRange, yearOnOrAfter, yearRange,
  type DayRange,
} from '../../text/calendar.ts'

export type Times = Pick<Deadline, 'due' | 'start' | 'offset' | 'inferred'>

interface Period extends DayRange {
  readonly inferred: boolean
}

interface OwnDocument {
  readonly day: string | null
  readonly type: string | null
}

const UNKNOWN: Times = { due: null, start: null, offset: null, inferred: false }

/**
 * @param reference the document's or meeting's date as far as it is known (`2024-03-15`, `2024-03`), or null
 * @param own the document's own day where all of it is known, what a length of time from its signing counts from, and its type
 * @returns due and start as the record has them; null where the words and the reference do not give a day that the calendar has
 */
export function resolveTimes(mention: DeadlineMention, reference: string | null, own: OwnDocument, grammar: Grammar): Times {
  if (mention.count !== null && mention.unit !== null && mention.relation !== 'recurring') return resolveLength(mention, mention.count, mention.unit, own, grammar)
  // The beginning of a month is taken for the month; which days of a longer period its beginning or middle are, nobody says.
  if (mention.share?.to === null && mention.when?.month == null) return UNKNOWN
  const period = periodOfMention(mention, reference)
  if (!period) return UNKNOWN
  const day = mention.take === 'start' ? period.start : period.end
  const due = mention.when?.hour != null ? timeOf(day, mention.when.hour, mention.when.minute ?? 0) : day
  return { due, start: mention.relation === 'during' ? period.start : null, offset: null, inferred: period.inferred }
}

/** The end of a day (`24h00`) is the beginning of the next. */
const timeOf = (day: string, hour: number, minute: number): string => (hour === 24 ? isoTime(addDays(day, 1), 0, 0) : isoTime(day, hour, minute))

/** The period that a mention speaks of; null where it is not known. */
export function periodOfMention(mention: DeadlineMention, reference: string | null): Period | null {
  const { when, from, half, shift, week, weeks, share, unit } = mention
  if (shift !== null) {
    const period = unit && reference ? relativePeriod(unit, shift, reference) : null
    return period && when ? dayWithin(period, when, unit) : period
  }
  if (!when) return null
  const last = periodOf(when, reference)
  if (!last) return null
  if (half !== null) {
    const { year } = partsOf(last.start)
    return { start: isoDay(year, half === 1 ? 1 : 7, 1), end: half === 1 ? monthRange(year, 6).end : last.end, inferred: last.inferred }
  }
  if (week !== null) return { ...weeksOfMonth(last.start, week, weeks), inferred: last.inferred }
  if (share?.from && share.to) return when.month === null ? null : { ...daysOfMonth(last.start, share.from, share.to), inferred: last.inferred }
  if (!from) return last
  const first = periodOf(completedBy(from, when, partsOf(last.start).year), null)
  return first && first.start <= last.end ? { ...last, start: first.start } : null
}

/** A calendar expression as its first and last day. */
function periodOf(date: CalendarDate, reference: string | null): Period | null {
  if (date.impossible || (date.month === null && date.quarter === null && date.year === null)) return null
  const range = (year: number): DayRange => {
    if (date.month !== null && date.day !== null) return { start: isoDay(year, date.month, date.day), end: isoDay(year, date.month, date.day) }
    if (date.month !== null) return monthRange(year, date.month)
    return date.quarter !== null ? quarterRange(year, date.quarter) : yearRange(year)
  }
  const inferred = date.year === null
  const year = date.year ?? (reference === null ? null : yearOnOrAfter(firstDay(reference), range))
  return year === null || !isPossible({ ...date, year }) ? null : { ...range(year), inferred }
}

function relativePeriod(unit: TimeUnit, shift: number, reference: string): Period | null {
  const day = firstDay(reference)
  const { year, month } = partsOf(day)
  if (unit === 'W') return reference.length === 10 ? { ...weekRange(addDays(day, 7 * shift)), inferred: true } : null
  if (unit === 'Y') return { ...yearRange(year + shift), inferred: true }
  const to = partsOf(addMonths(isoDay(year, month, 1), shift * (unit === 'Q' ? 3 : 1)))
  return { ...(unit === 'Q' ? quarterRange(to.year, Math.ceil(to.month / 3)) : monthRange(to.year, to.month)), inferred: true }
}

/** The weekday of a week that begins on a Monday, the day of a month; null where the period has none. */
function dayWithin(period: Period, { weekday, day }: CalendarDate, unit: TimeUnit | null): Period | null {
  const at =
    unit === 'W' && weekday !== null ? addDays(period.start, ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].indexOf(weekday))
    : unit === 'M' && day !== null && day > 0 ? addDays(period.start, day - 1)
    : null
  return at === null || at > period.end ? null : { ...period, start: at, end: at }
}

/** So many times seven days of the month from the n-th seven on; for -1 up to its last day. */
function weeksOfMonth(firstOfMonth: string, week: number, weeks: number): DayRange {
  const { year, month } = partsOf(firstOfMonth)
  const from = week < 0 ? daysInMonth(year, month) - 7 * weeks + 1 : week * 7 - 6
  return daysOfMonth(firstOfMonth, from, from + 7 * weeks - 1)
}

/** Days of a month, none behind its last. */
function daysOfMonth(firstOfMonth: string, from: number, to: number): DayRange {
  const { year, month } = partsOf(firstOfMonth)
  const length = daysInMonth(year, month)
  return { start: isoDay(year, month, Math.min(from, length)), end: isoDay(year, month, Math.min(to, length)) }
}

/** Whether the anchor's words mean the day on which the document itself was signed; of a type that they name without more it must be. */
function isSigning(anchor: string, { type }: OwnDocument, grammar: Grammar): boolean {
  const match = grammar.find('deadline.anchor.document', anchor)
  const named = match?.groups['own']
  return match?.start === 0 && (named === undefined || named.toLowerCase() === type?.toLowerCase())
}

/** A length of time as an ISO 8601 duration, and the day it ends on where it counts from a day named in full. */
function resolveLength(mention: DeadlineMention, count: number, unit: TimeUnit, own: OwnDocument, grammar: Grammar): Times {
  const length = unit === 'H' ? `PT${count}H` : unit === 'Q' ? `P${count * 3}M` : `P${count}${unit}`
  const offset = mention.backwards ? `-${length}` : length
  const anchor = mention.anchor === null ? null : readDate(mention.anchor, grammar)
  const known = own.day !== null && mention.anchor !== null && isSigning(mention.anchor, own, grammar) ? { end: own.day } : anchor && !anchor.impossible && anchor.day !== null && anchor.year !== null ? periodOf(anchor, null) : null
  if (!known || unit === 'H') return { ...UNKNOWN, offset }
  const signed = mention.backwards ? -count : count
  const due =
    unit === 'D' && mention.workingDays && signed > 0 ? addOfficeDays(known.end, signed, grammar).day
    : unit === 'D' || unit === 'W' ? addDays(known.end, unit === 'W' ? signed * 7 : signed)
    : addMonths(known.end, signed * (unit === 'Q' ? 3 : unit === 'Y' ? 12 : 1))
  return { ...UNKNOWN, offset, due: mention.workingDays && signed < 0 ? null : due }
}

/** The first day of what is known of a date. */
export const firstDay = (iso: string): string => (iso.length === 10 ? iso : iso.length === 7 ? `${iso}-01` : `${iso}-01-01`)
