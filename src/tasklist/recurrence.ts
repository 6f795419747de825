/** On which days a recurring deadline falls. Like the record's `trong tháng 3`, a period is due on its last day where the words name no day. */
import { addDays, daysBetween, daysInMonth, isoDay, partsOf, weekday, weekRange } from '../text/calendar.ts'

/** The first day of what is known of a date. */
export const fullDay = (iso: string): string => `${iso}${'-01-01'.slice(iso.length - 4)}`

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** Rules of all-day entries have no time (RFC 5545, 3.3.10). */
const TIMES = new Set(['BYHOUR', 'BYMINUTE', 'BYSECOND'])
/** Days that are looked at for the first occurrence: a 29 February comes within eight years. */
const FARTHEST = 8 * 366

/**
 * @param rule the record's RRULE
 * @param from the document's day: the first entry is on it or after it
 * @returns the first day and the rule of an all-day entry, or null where the rule gives no day
 */
export function recurrenceOf(rule: string, from: string): { readonly day: string; readonly rule: string } | null {
  const parts = partsIn(rule)
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const freq = parts.get('FREQ')
  if (freq === 'YEARLY' && !parts.has('BYMONTH')) parts.set('BYMONTH', '12')
  if ((freq === 'MONTHLY' || freq === 'YEARLY') && !parts.has('BYMONTHDAY') && !parts.has('BYDAY')) parts.set('BYMONTHDAY', '-1')
  if (freq === 'WEEKLY' && !parts.has('BYDAY')) parts.set('BYDAY', 'SU')
  const start = freq === 'MONTHLY' && interval > 1 && !rule.includes('BYMONTHDAY') ? endingPeriod(from, interval) : freq === 'WEEKLY' && interval > 1 ? addDays(weekRange(from).start, 7 * (interval - 1)) : from
  const day = firstOf(parts, start < from ? from : start)
  return day === null ? null : { day, rule: [...parts].map((part) => part.join('=')).join(';') }
}

/** The first of the month in which a period of so many months ends: quarters and halves are those of the year. */
function endingPeriod(from: string, months: number): string {
  const { year, month } = partsOf(from)
  const last = 12 % months === 0 ? Math.ceil(month / months) * months : month + months - 1
  return isoDay(year + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1, 1)
}

/** ISO days: `after` and `before` are left out, `until` is the last of the rule. */
export interface Within {
  readonly after: string | undefined
  readonly before: string | undefined
  readonly until: string | null
}

/**
 * Whether a rule that names its days has one between two days; a rule that names none (`FREQ=MONTHLY`) falls on no day in particular.
 * @param from the document's day
 */
export function recursBetween(rule: string, from: string, { after, before, until }: Within): boolean {
  if (!/BY(?:MONTHDAY|DAY)=/.test(rule)) return false
  const begin = recurrenceOf(rule, from)
  if (begin === null) return false
  const day = inStep(partsIn(begin.rule), begin.day, after === undefined || after < begin.day ? begin.day : addDays(after, 1))
  return day !== null && (before === undefined || day < before) && (until === null || day <= until)
}

/** The first day from `from` on that is whole intervals away from the beginning. */
function inStep(parts: ReadonlyMap<string, string>, begin: string, from: string): string | null {
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const last = addDays(from, FARTHEST)
  for (let day = firstOf(parts, from); day !== null && day <= last; day = firstOf(parts, addDays(day, 1))) if (periodsBetween(parts.get('FREQ'), begin, day) % interval === 0) return day
  return null
}

function periodsBetween(freq: string | undefined, begin: string, day: string): number {
  const [a, b] = [partsOf(begin), partsOf(day)]
  if (freq === 'YEARLY') return b.year - a.year
  if (freq === 'MONTHLY') return (b.year - a.year) * 12 + b.month - a.month
  return freq === 'WEEKLY' ? daysBetween(weekRange(begin).start, weekRange(day).start) / 7 : daysBetween(begin, day)
}

const partsIn = (rule: string): Map<string, string> => new Map(rule.split(';').map((part) => part.split('=') as [string, string]).filter(([name]) => !TIMES.has(name)))

function firstOf(parts: ReadonlyMap<string, string>, from: string): string | null {
  const months = parts.get('BYMONTH')?.split(',').map(Number)
  const days = parts.get('BYMONTHDAY')?.split(',').map(Number)
  const weekdays = parts.get('BYDAY')?.split(',').map((day) => day.slice(-2))
  for (let day = from, count = 0; count < FARTHEST; day = addDays(day, 1), count++) {
    const { year, month, day: ofMonth } = partsOf(day)
    const fits = (months?.includes(month) ?? true) && (days?.some((each) => ofMonth === (each < 0 ? daysInMonth(year, month) + 1 + each : each)) ?? true) && (weekdays?.includes(WEEKDAYS[weekday(day) - 1]!) ?? true)
    if (fits) return day
  }
  return null
}
