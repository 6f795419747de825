/** Where a recurring deadline stands in a calendar. Like the record's `trong tháng 3`, a period is due on its last day where the words name no day. */
import { addDays, daysInMonth, isoDay, partsOf, weekday, weekRange } from '../../text/calendar.ts'

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
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]).filter(([name]) => !TIMES.has(name)))
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
