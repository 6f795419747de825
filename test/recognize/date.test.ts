import { describe, expect, test } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { findDates, readDate, type CalendarDate } from '../../src/recognize/date.ts'
import { addDays, addMonths, isPossible, monthRange, quarterRange, weekday, weekRange, yearOnOrAfter } from '../../src/text/calendar.ts'

const grammar = builtinGrammar()

const part = (value: number | null, length = 2): string => (value === null ? '-' : String(value).padStart(length, '0'))

/** `2024-03-15T10:00`, `2024-Q1`, `--07-15` and so on; `!` marks an impossible date. */
function show(date: CalendarDate): string {
  const time = date.hour === null ? '' : `T${part(date.hour)}:${part(date.minute ?? 0)}`
  const day = date.quarter !== null ? `${part(date.year, 4)}-Q${date.quarter}` : date.weekday !== null ? date.weekday : `${part(date.year, 4)}-${part(date.month)}-${part(date.day)}`
  return `${date.impossible ? '!' : ''}${day}${time}`
}
const read = (text: string): string | null => {
  const date = readDate(text, grammar)
  return date && show(date)
}
const dates = (text: string): string => findDates(text.normalize('NFC'), grammar).map(show).join(' ')

describe('dates in running text', () => {
  test.each<[string, string]>([
    ['ngày 14 tháng 10 năm 2021', '2021-10-14'],
    ['Ngày 15 tháng 3 năm 2023, đồng chí', '2023-03-15'],
    ['28 tháng 4 năm 2026', '2026-04-28'],
    ['ngày 05 tháng 3, năm 2024', '2024-03-05'],
    ['14/10/2021', '2021-10-14'],
    ['ngày 14/10/2021.', '2021-10-14'],
    ['(ngày 05/3/2024)', '2024-03-05'],
    ['15 /7/2024', '2024-07-15'],
    ['14-10-2021', '2021-10-14'],
    ['14.10.2021', '2021-10-14'],
    ['ngày 15/02/24', '2024-02-15'],
    ['ngày 15/7', '--07-15'],
    ['ngày 15 tháng 7', '--07-15'],
    ['ngày 20.4', '--04-20'],
    ['tháng 3/2024', '2024-03--'],
    ['tháng 01-2024', '2024-01--'],
    ['tháng 5 năm 2026', '2026-05--'],
    ['trong tháng 3', '--03--'],
    ['quý I/2024', '2024-Q1'],
    ['Quý II năm 2026', '2026-Q2'],
    ['quý 4/2025', '2025-Q4'],
    ['quý III', '--Q3'],
    ['năm 2024', '2024----'],
    ['10h00 ngày 5/3/2024', '2024-03-05T10:00'],
    ['14 giờ, ngày 11 tháng 01 năm 2026', '2026-01-11T14:00'],
    ['14 giờ 00 phút, ngày 28 tháng 4 năm 2026', '2026-04-28T14:00'],
    ['16:30 ngày 15/7', '--07-15T16:30'],
    ['8 giờ 30, thứ Sáu, ngày 15 tháng 3 năm 2024', '2024-03-15T08:30'],
    ['từ ngày 26/8/2025 đến ngày 30/9/2025', '2025-08-26 2025-09-30'],
    ['ngày 29/2/2024', '2024-02-29'],
    ['ngày 29/2', '--02-29'],
    ['tháng 11, tháng 12 năm 2025', '--11-- 2025-12--'],
    // Impossible ones are reported, never repaired
    ['ngày 32 tháng 4 năm 2023', '!2023-04-32'],
    ['ngày 32/4', '!--04-32'],
    ['ngày 30/2/2024', '!2024-02-30'],
    ['ngày 29/2/2023', '!2023-02-29'],
    ['15/13/2024', '!2024-13-15'],
    ['tháng 13/2024', '!2024-13--'],
    ['25 giờ ngày 5/3/2024', '!2024-03-05T25:00'],
  ])('%s → %s', (text, expected) => expect(dates(text)).toBe(expected))

  test.each([
    'Cả 10/10 dự án', '02/02 chương trình', '36 hộ dân/4,92 ha', 'mục 1 tháng 5 Điều', 'giai đoạn 2021-2025', 'giai đoạn 2021 - 2025', 'năm học 2025-2026', 'Nghị quyết số 108/2023/QH15',
    '1.473.139 triệu đồng', 'Sở KH&CN', 'đường ĐT2', 'dược liệu quý', 'quý vị đại biểu', 'đạt 58,35%', '6 tháng đầu', 'trong 05 ngày', 'Km161+750', '1/32/4', 'Quyết định số 15/3', 'ngày đầu, tháng đầu của năm', 'thứ nhất', '5 năm',
  ])('none: %s', (text) => expect(dates(text)).toBe(''))

  test('offsets cover the words', () => {
    const text = 'báo cáo trước 10h00 ngày 5/3/2024, xong.'
    expect(findDates(text, grammar).map(({ start, end }) => text.slice(start, end))).toEqual(['10h00 ngày 5/3/2024'])
  })

  test('a text that as a whole is a time', () => {
    expect(['30/11', 'ngày 05', '25', '16 giờ', '16 giờ ngày thứ sáu', 'chiều thứ Năm', 'quý IV'].map(read)).toEqual(['--11-30', '----05', '----25', '-----T16:00', 'FRT16:00', 'TH', '--Q4'])
    expect(['báo cáo', '30/11 xã', ''].map(read)).toEqual([null, null, null])
  })
})

describe('calendar', () => {
  test('days, months, quarters, weeks', () => {
    expect(isPossible({ year: 2023, month: 2, day: 29 })).toBe(false)
    expect(isPossible({ year: 2000, month: 2, day: 29 })).toBe(true)
    expect(isPossible({ year: 1900, month: 2, day: 29 })).toBe(false)
    expect(monthRange(2024, 2)).toEqual({ start: '2024-02-01', end: '2024-02-29' })
    expect(quarterRange(2026, 4)).toEqual({ start: '2026-10-01', end: '2026-12-31' })
    expect(['2024-03-15', '2024-02-29', '2000-01-01', '2026-04-20'].map(weekday)).toEqual([5, 4, 6, 1])
    expect(weekRange('2024-03-15')).toEqual({ start: '2024-03-11', end: '2024-03-17' })
    expect(addDays('2024-02-27', 3)).toBe('2024-03-01')
    expect(addDays('2024-01-02', -3)).toBe('2023-12-30')
    expect(addDays('2023-12-30', 400)).toBe('2025-02-02')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(yearOnOrAfter('2024-03-15', (year) => monthRange(year, 3))).toBe(2024)
    expect(yearOnOrAfter('2024-03-15', (year) => monthRange(year, 2))).toBe(2025)
  })
})
