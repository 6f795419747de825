import { describe, expect, it } from 'vitest'
import {
  addDays, addMonths, daysInMonth, isoDay, isoTime, isPossible, monthRange, partsOf, quarterRange, weekday, weekRange, yearOnOrAfter, yearRange,
} from '../../src/text/calendar.ts'

describe('daysInMonth', () => {
  it.each([
    [2024, 1, 31], [2024, 2, 29], [2023, 2, 28], [2000, 2, 29], [1900, 2, 28], [2100, 2, 28], [2024, 4, 30], [2024, 12, 31], [2024, 0, 0], [2024, 13, 0],
  ])('%i-%i has %i', (year, month, days) => expect(daysInMonth(year, month)).toBe(days))
})

describe('isPossible', () => {
  it.each([
    [{ year: 2024, month: 2, day: 29 }, true],
    [{ year: 2023, month: 2, day: 29 }, false],
    [{ year: null, month: 2, day: 29 }, true],
    [{ month: 2, day: 30 }, false],
    [{ month: 4, day: 31 }, false],
    [{ month: 13 }, false],
    [{ month: 0, day: 1 }, false],
    [{ day: 0 }, false],
    [{ day: 32 }, false],
    [{ day: 31 }, true],
    [{ year: 2024, month: null, day: null }, true],
    [{}, true],
  ])('%o is %s', (date, possible) => expect(isPossible(date)).toBe(possible))
})

describe('ISO strings', () => {
  it.each([
    [isoDay(2024, 3, 5), '2024-03-05'],
    [isoDay(987, 12, 31), '0987-12-31'],
    [isoTime('2024-03-05', 7, 0), '2024-03-05T07:00'],
    [isoTime('2024-03-05', 16, 30), '2024-03-05T16:30'],
  ])('%s is %s', (made, expected) => expect(made).toBe(expected))

  it.each([
    ['2024-03-05', { year: 2024, month: 3, day: 5 }],
    ['2024-03', { year: 2024, month: 3, day: 1 }],
    ['2024', { year: 2024, month: 1, day: 1 }],
    ['2024-03-05T10:00', { year: 2024, month: 3, day: 5 }],
  ])('parts of %s', (iso, parts) => expect(partsOf(iso)).toEqual(parts))
})

describe('periods', () => {
  it.each([
    [monthRange(2024, 2), '2024-02-01', '2024-02-29'],
    [monthRange(2025, 2), '2025-02-01', '2025-02-28'],
    [monthRange(2024, 12), '2024-12-01', '2024-12-31'],
    [quarterRange(2024, 1), '2024-01-01', '2024-03-31'],
    [quarterRange(2024, 2), '2024-04-01', '2024-06-30'],
    [quarterRange(2024, 4), '2024-10-01', '2024-12-31'],
    [yearRange(2026), '2026-01-01', '2026-12-31'],
    [weekRange('2024-03-15'), '2024-03-11', '2024-03-17'],
    [weekRange('2024-03-11'), '2024-03-11', '2024-03-17'],
    [weekRange('2024-03-17'), '2024-03-11', '2024-03-17'],
    [weekRange('2025-01-01'), '2024-12-30', '2025-01-05'],
  ])('%o', (range, start, end) => expect(range).toEqual({ start, end }))
})

describe('counting', () => {
  it.each([
    ['2024-03-15', 5], ['2024-02-29', 4], ['2000-01-01', 6], ['2023-12-31', 7], ['1970-01-01', 4], ['2026-11-02', 1],
  ])('%s is weekday %i', (day, expected) => expect(weekday(day)).toBe(expected))

  it.each([
    ['2024-02-28', 1, '2024-02-29'], ['2024-02-28', 2, '2024-03-01'], ['2023-12-31', 1, '2024-01-01'], ['2024-01-01', -1, '2023-12-31'],
    ['2024-03-01', -1, '2024-02-29'], ['2024-03-05', 0, '2024-03-05'], ['2024-01-31', 366, '2025-01-31'],
  ])('%s + %i days is %s', (day, count, expected) => expect(addDays(day, count)).toBe(expected))

  it.each([
    ['2024-01-31', 1, '2024-02-29'], ['2023-01-31', 1, '2023-02-28'], ['2024-11-15', 3, '2025-02-15'], ['2024-03-31', 12, '2025-03-31'], ['2024-12-01', 1, '2025-01-01'], ['2024-08-31', 6, '2025-02-28'],
  ])('%s + %i months is %s', (day, count, expected) => expect(addMonths(day, count)).toBe(expected))
})

describe('yearOnOrAfter', () => {
  it.each([
    ['2024-03-15', 3, 2024], ['2024-03-31', 3, 2024], ['2024-04-01', 3, 2025], ['2024-12-20', 1, 2025], ['2024-12-20', 12, 2024],
  ])('from %s the next month %i is in %i', (reference, month, year) => expect(yearOnOrAfter(reference, (each) => monthRange(each, month))).toBe(year))
})
