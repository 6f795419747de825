/** Values of options: what they are turned into, and which are refused. Commander's error says which (usage.ts words it). */
import { InvalidArgumentError } from 'commander'
import { daysInMonth, isoDay } from '../text/calendar.ts'

/** More threads than this help nobody. */
const MOST_JOBS = 64

/** A name that an option takes. */
export function named(value: string): string {
  if (value === '') throw new InvalidArgumentError('empty')
  return value
}

export function jobs(value: string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < 1 || number > MOST_JOBS) throw new InvalidArgumentError(String(MOST_JOBS))
  return number
}

export function share(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('share')
  return number
}

/** @returns an ISO day of `2024-03-31`, `31/3/2024`, `31-3-2024` or `31.3.2024` */
export const day = (value: string): string => dayIn(value) ?? refuse('day')

/** As `day`, and `today`. */
export const dayOrToday = (value: string): string => (value === 'today' ? value : (dayIn(value) ?? refuse('day-or-today')))

function dayIn(value: string): string | null {
  const { groups } = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$|^(?<day2>\d{1,2})[/.-](?<month2>\d{1,2})[/.-](?<year2>\d{4})$/.exec(value) ?? {}
  const [year, month, of] = [groups?.['year'] ?? groups?.['year2'], groups?.['month'] ?? groups?.['month2'], groups?.['day'] ?? groups?.['day2']].map(Number) as [number, number, number]
  return !groups || year < 1900 || of < 1 || of > daysInMonth(year, month) ? null : isoDay(year, month, of)
}

function refuse(code: string): never {
  throw new InvalidArgumentError(code)
}
