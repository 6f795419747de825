/** Working days of public offices: no weekends, no days off by law or by the year's notices (grammars/holidays.yaml). */
import type { Grammar } from '../grammar/index.ts'
import { addDays, weekday } from '../text/calendar.ts'

const FRIDAY = 5

/**
 * @param from an ISO day, which does not count itself (Bộ luật Dân sự 2015, Điều 147 khoản 2)
 * @param count working days, 1 or more
 * @returns the last of them, and whether the table knows every day on the way
 */
export function addOfficeDays(from: string, count: number, grammar: Grammar): { readonly day: string; readonly sure: boolean } {
  let day = from
  let sure = true
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isOfficeDay(day, grammar)) left--
    if (sure && !isKnown(day, grammar)) sure = false
  }
  return { day, sure }
}

function isOfficeDay(day: string, grammar: Grammar): boolean {
  return weekday(day) > FRIDAY ? grammar.test('holiday.worked', day) : !grammar.test('holiday', day)
}

const isKnown = (day: string, grammar: Grammar): boolean => grammar.test('holiday.year', day.slice(0, 4)) && !grammar.test('holiday.unsure', day)
