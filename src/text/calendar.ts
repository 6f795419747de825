/**
 * Calendar arithmetic on ISO strings, proleptic Gregorian. No time zone, no clock: a day is a name, not an instant.
 */

/** First and last day, both inclusive, as `YYYY-MM-DD`. */
export interface DayRange {
  readonly start: string
  readonly end: string
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** The number of days of a month (1-12); 0 where there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

/** Whether the calendar has this day; a missing year is taken for a leap year, a missing part is not judged. */
export function isPossible(date: { year?: number | null; month?: number | null; day?: number | null }): boolean {
  const { year, month, day } = date
  if (month != null && (month < 1 || month > 12)) return false
  if (day == null) return true
  return day >= 1 && day <= (month == null ? 31 : daysInMonth(year ?? 2000, month))
}

/** `YYYY-MM-DD`. */
export const isoDay = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** A day with a local time: `YYYY-MM-DDThh:mm`. */
export const isoTime = (day: string, hour: number, minute: number): string => `${day}T${pad(hour, 2)}:${pad(minute, 2)}`

/** First and last day of a month. */
export const monthRange = (year: number, month: number): DayRange => ({
  start: isoDay(year, month, 1),
  end: isoDay(year, month, daysInMonth(year, month)),
})

/** First and last day of a quarter (1-4). */
export const quarterRange = (year: number, quarter: number): DayRange => ({
  start: isoDay(year, quarter * 3 - 2, 1),
  end: monthRange(year, quarter * 3).end,
})

/** First and last day of a year. */
export const yearRange = (year: number): DayRange => ({ start: isoDay(year, 1, 1), end: isoDay(year, 12, 31) })

/** Year, month and day of an ISO day, month or year; the first where a part is missing. */
export function partsOf(iso: string): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7) || 1), day: Number(iso.slice(8, 10) || 1) }
}

/** Days since 0000-03-01, so that the leap day ends the year. */
function ordinal(iso: string): number {
  const { year, month, day } = partsOf(iso)
  const shifted = month > 2 ? year : year - 1
  const monthFromMarch = (month + 9) % 12
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
}

/** 1 (Monday) to 7 (Sunday) of an ISO day. */
export const weekday = (iso: string): number => ((ordinal(iso) + 2) % 7) + 1

/** How many days `to` is later than `from`; negative where it is earlier. */
export const daysBetween = (from: string, to: string): number => ordinal(to) - ordinal(from)

/** The day `count` days later (earlier where negative). */
export function addDays(iso: string, count: number): string {
  let { year, month, day } = partsOf(iso)
  day += count
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    if (++month > 12) [year, month] = [year + 1, 1]
  }
  while (day < 1) {
    if (--month < 1) [year, month] = [year - 1, 12]
    day += daysInMonth(year, month)
  }
  return isoDay(year, month, day)
}

/** The same day `count` months later, or the month's last where it has no such day. */
export function addMonths(iso: string, count: number): string {
  const { year, month, day } = partsOf(iso)
  const months = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return isoDay(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Monday and Sunday of the week that holds the day. */
export function weekRange(iso: string): DayRange {
  const start = addDays(iso, 1 - weekday(iso))
  return { start, end: addDays(start, 6) }
}

/**
 * @param range gives a period in a year
 * @param reference an ISO day
 * @returns the year of the reference, or the next one where the period would be over by then
 */
export function yearOnOrAfter(reference: string, range: (year: number) => DayRange): number {
  const { year } = partsOf(reference)
  return range(year).end >= reference ? year : year + 1
}

/** A day as people write it: `15/02/2024`, with the time `10:00 15/02/2024`, as far as it is known `02/2024`. */
export function shownDay(iso: string): string {
  const [day, time] = iso.split('T')
  const shown = day!.split('-').toReversed().join('/')
  return time === undefined ? shown : `${time} ${shown}`
}
