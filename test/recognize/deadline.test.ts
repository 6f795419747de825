import { describe, expect, test } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { findDeadlines, type DeadlineMention } from '../../src/recognize/deadline.ts'

const grammar = builtinGrammar()
const find = (text: string): DeadlineMention[] => findDeadlines(text.normalize('NFC'), grammar)
const words = (text: string): string[] => find(text).map(({ start, end }) => text.slice(start, end))

describe('limits of time as the words say them', () => {
  test.each<[string, Partial<DeadlineMention>]>([
    ['trước ngày 15/7', { relation: 'before', part: false }],
    ['trước tháng 6/2024', { relation: 'before', take: 'start' }],
    ['đến hết tháng 6/2024', { relation: 'by', take: 'end' }],
    ['chậm nhất ngày 15/7/2024', { relation: 'by', needs: [] }],
    ['đến ngày 15/7/2024', { relation: 'by', needs: ['ahead'] }],
    ['trong 10 ngày làm việc kể từ ngày nhận được văn bản', { relation: 'within', count: 10, unit: 'D', workingDays: true, anchor: 'ngày nhận được văn bản' }],
    ['trong vòng hai tuần', { relation: 'within', count: 2, unit: 'W', workingDays: false, anchor: null }],
    ['trong bảy (07) ngày', { relation: 'within', count: 7, unit: 'D' }],
    ['trong vòng bốn mươi lăm (45) ngày', { relation: 'within', count: 45, unit: 'D' }],
    ['ít nhất 03 ngày trước khi khai mạc kỳ họp', { relation: 'before', count: 3, backwards: true, anchor: 'khai mạc kỳ họp' }],
    ['trước hội nghị', { relation: 'before', anchor: 'hội nghị', when: null }],
    ['ngay sau khi ban hành', { relation: 'within', anchor: 'ban hành' }],
    ['định kỳ 02 tuần/lần', { relation: 'recurring', count: 2, unit: 'W' }],
    ['02 lần/năm', { relation: 'recurring', times: 2, unit: 'Y' }],
    ['hằng quý', { relation: 'recurring', unit: 'Q', needs: ['often'] }],
    ['trước ngày 15', { relation: 'before', part: true }],
    ['trong 6 tháng cuối năm 2025', { relation: 'during', half: 2 }],
    ['trong tuần tới', { relation: 'during', shift: 1, unit: 'W' }],
    ['trong tuần cuối tháng 5/2024', { relation: 'during', week: -1 }],
  ])('%s', (text, expected) => expect(find(text)).toEqual([expect.objectContaining(expected)]))

  test('holes stay open and impossible days stay marked', () => {
    expect(find('trước 16 giờ ngày 15/7')[0]!.when).toEqual({ year: null, month: 7, day: 15, quarter: null, weekday: null, hour: 16, minute: null, impossible: false })
    expect(find('trước ngày 32/4')[0]!.when).toMatchObject({ day: 32, month: 4, impossible: true })
    expect(find('từ ngày 5 đến ngày 10 tháng 4 năm 2026')[0]).toMatchObject({ from: { day: 5, month: null }, when: { day: 10, month: 4, year: 2026 } })
  })

  test('one mention for the longest words', () => {
    expect(words('chậm nhất vào ngày 05 hằng tháng; hoàn thành xong trước 15/02/2024.')).toEqual(['chậm nhất vào ngày 05', 'hằng tháng', 'trước 15/02/2024'])
    expect(words('trong tháng 11, tháng 12 năm 2025')).toEqual(['trong tháng 11, tháng 12 năm 2025'])
  })

  test.each(['trước mắt', 'trước UBND tỉnh', 'giai đoạn 2021-2025', 'định kỳ, đột xuất', '10/10 dự án', 'hàng hóa', 'kịp thời', 'đến nay', 'năm 2024'])('none: %s', (text) => expect(find(text)).toEqual([]))
})
