/** Recurrences as RFC 5545 rules, and the joining of a cycle with the day it is set to (`hằng tháng (trước ngày 25)`). */
import type { CalendarDate } from '../../recognize/date.ts'
import type { DeadlineMention, TimeUnit } from '../../recognize/deadline.ts'
import type { Scopes } from './scope.ts'

/** A mention and, for a recurrence, the day in its cycle. */
export interface Candidate extends DeadlineMention {
  readonly on: CalendarDate | null
  /** A second day in it. */
  readonly onAlso: number | null
}

/**
 * Joins each recurrence with the day that stands right before it, right behind it (also in a bracket) or later in its clause.
 * @returns the mentions in order; days and suffixes that found no recurrence are left out
 */
export function joinCycles(mentions: readonly DeadlineMention[], scopes: Scopes): Candidate[] {
  const { text } = scopes
  const behind = (a: DeadlineMention, b: DeadlineMention | undefined): boolean => b?.relation === 'recurring' && text.slice(a.end, b.start).trim() === ''
  const joined: Candidate[] = []
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!
    const last = joined.at(-1)
    if (mention.relation !== 'recurring') joined.push({ ...mention, on: null, onAlso: null })
    else if (last && fits(last, mention) && behind(last, mention)) {
      joined[joined.length - 1] = { ...mention, start: last.start, on: last.when, onAlso: last.also, needs: [] }
      const first = joined.at(-2)
      if (first && fits(first, mention) && ANOTHER.test(text.slice(first.end, last.start))) joined[joined.length - 2] = { ...mention, start: first.start, end: first.end, on: first.when, onAlso: null, needs: [] }
    } else if (!mention.suffix) {
      const day = mentions[index + 1]
      const suffix = mentions[index + 2]
      const own = day && behind(day, suffix) ? suffix!.suffix : true
      if (!day || !own || !fits(day, mention) || !reaches(mention, day, scopes)) joined.push({ ...mention, on: mention.weekdays.length > 0 ? mention.when : null, onAlso: null })
      else {
        const followed = behind(day, suffix)
        const gap = text.slice(mention.end, day.start)
        const end = (followed ? suffix! : day).end
        joined.push({ ...mention, end: BESIDE.test(gap) ? end + Number(gap.includes('(') && text[end] === ')') : mention.end, on: day.when, onAlso: day.also, needs: [], monthOfQuarter: followed ? suffix!.monthOfQuarter : null })
        index += followed ? 2 : 1
      }
    }
  }
  return joined.filter((candidate) => !candidate.part)
}

const BESIDE = /^[ ,(]*$/
/** Between two days of one cycle: `trước ngày 10/6 và ngày 10/12 hằng năm`. */
const ANOTHER = /^(?:,| [^\s\d]{2}) $/

/** Whether the day stands beside the recurrence or later in its clause. */
const reaches = (mention: DeadlineMention, day: DeadlineMention, scopes: Scopes): boolean =>
  BESIDE.test(scopes.text.slice(mention.end, day.start)) || scopes.of(mention.start).clause.end === scopes.of(day.start).clause.end

/** Whether the day leaves open just what the cycle repeats. */
function fits({ relation, when }: DeadlineMention, { unit }: DeadlineMention): boolean {
  if (relation === 'recurring' || !when || when.year !== null) return false
  switch (unit) {
    case 'Y':
      return when.month !== null
    case 'M':
    case 'Q':
      return when.day !== null && when.month === null
    case 'W':
      return when.weekday !== null
    default:
      return when.day === null && when.month === null && when.weekday === null && when.hour !== null
  }
}

const FREQUENCY: Readonly<Record<TimeUnit, string>> = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Q: 'MONTHLY', Y: 'YEARLY', H: 'HOURLY' }
const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { M: 1, Q: 3, Y: 12 }

/** @returns the recurrence rule (RFC 5545, 3.3.10) of a recurring mention, or null where its cycle is not known or no calendar has its day */
export function recurrenceRule({ unit, count, times, on, onAlso, weekdays, monthOfQuarter }: Candidate): string | null {
  if (unit === null || count === 0 || times === 0 || on?.impossible) return null
  const cycle = evenly(unit, times)
  const months = monthOfQuarter === null ? [] : [0, 3, 6, 9].map((before) => before + monthOfQuarter)
  const interval = months.length > 0 ? 1 : (cycle.unit === 'Q' ? 3 : 1) * (count ?? 1) * cycle.interval
  const parts = [`FREQ=${FREQUENCY[cycle.unit]}`]
  if (interval > 1) parts.push(`INTERVAL=${interval}`)
  if (months.length > 0) parts.push(`BYMONTH=${months.join(',')}`)
  if (on?.month != null) parts.push(`BYMONTH=${on.month}`)
  if (on?.day != null) parts.push(`BYMONTHDAY=${[on.day, ...(onAlso === null ? [] : [onAlso])].join(',')}`)
  const days = on?.weekday == null ? weekdays : [on.weekday]
  if (days.length > 0) parts.push(`BYDAY=${days.join(',')}`)
  if (on?.hour != null) parts.push(`BYHOUR=${on.hour}`)
  if (on?.minute) parts.push(`BYMINUTE=${on.minute}`)
  return parts.join(';')
}

/** Several times in a unit, as months between two of them where that is a whole number (twice a year: every six months). */
function evenly(unit: TimeUnit, times: number | null): { unit: TimeUnit; interval: number } {
  const months = MONTHS[unit]
  if (times === null || times <= 1 || months === undefined || months % times !== 0) return { unit, interval: 1 }
  return { unit: 'M', interval: months / times }
}
