/** Working days of public offices, with the days off of grammars/holidays.yaml. */
import { describe, expect, test } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { addOfficeDays } from '../../src/recognize/working-days.ts'
import { addDays, weekday, yearRange } from '../../src/text/calendar.ts'

const grammar = builtinGrammar()

test.each([
  ['an ordinary week', '2024-03-11', 3, '2024-03-14'],
  ['over a weekend', '2024-03-15', 1, '2024-03-18'],
  ['over Tết', '2024-02-07', 1, '2024-02-15'],
  ['a day off by exchange, and the holidays behind it', '2024-04-26', 1, '2024-05-02'],
  ['the Saturday worked for it', '2024-05-03', 1, '2024-05-04'],
  ['a fixed day on a Saturday, made up for on Monday', '2021-04-29', 1, '2021-05-04'],
  ['two days at the National Day', '2023-08-31', 1, '2023-09-05'],
  ['one day at the National Day of 2020', '2020-09-01', 2, '2020-09-04'],
  ['the ancestors, on a Thursday', '2024-04-17', 1, '2024-04-19'],
  ['two days before the National Day of 2022', '2022-08-31', 1, '2022-09-05'],
  ['a Saturday worked for a Friday of 2025', '2025-04-25', 1, '2025-04-26'],
  ['that Friday', '2025-04-29', 1, '2025-05-05'],
  ['the day before the National Day of 2025', '2025-08-29', 1, '2025-09-03'],
])('%s', (_, from, count, day) => expect(addOfficeDays(from, count, grammar)).toEqual({ day, sure: true }))

describe('what the table does not know is marked', () => {
  test.each([
    ['Tết that is not announced', '2027-02-03', 2],
    ['a day whose notice was not at hand', '2026-08-21', 2],
    ['the last day before a year that is not there', '2027-12-30', 3],
    ['a year before it', '2019-03-01', 1],
  ])('%s', (_, from, count) => expect(addOfficeDays(from, count, grammar).sure).toBe(false))
})

describe.each([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027])('%i', (year) => {
  const days: string[] = []
  for (let day = yearRange(year).start; day <= yearRange(year).end; day = addDays(day, 1)) days.push(day)

  test('each day off in the table is a weekday, each worked one is not', () => {
    const listed = days.filter((day) => grammar.kind('holiday').some((rule) => rule.id !== 'holiday.fixed' && rule.exec(day) !== null))
    expect(listed.filter((day) => weekday(day) > 5)).toEqual([])
    expect(days.filter((day) => grammar.test('holiday.worked', day) && weekday(day) < 6)).toEqual([])
  })

  test.skipIf(year === 2027)('has as many days off on weekdays as the law gives, and those exchanged', () => {
    const off = days.filter((day) => weekday(day) <= 5 && grammar.test('holiday', day)).length
    const worked = days.filter((day) => grammar.test('holiday.worked', day)).length
    // Tết 5, the others one each; the National Day has two since 2021.
    expect(off - worked).toBe(year === 2020 ? 10 : 11)
  })
})
