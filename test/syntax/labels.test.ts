import { describe, expect, it } from 'vitest'
import { follows, isBullet, letterValue, readLabel, romanValue, type Label, type LabelFamily } from '../../src/syntax/labels.ts'
import { grammar } from '../helpers.ts'

describe('readLabel', () => {
  it.each<[line: string, text: string, family: LabelFamily, numbers: number[]]>([
    ['I. Đánh giá chung', 'I.', 'roman', [1]],
    ['IV. TỔ CHỨC THỰC HIỆN', 'IV.', 'roman', [4]],
    ['XIV. Nội dung khác', 'XIV.', 'roman', [14]],
    ['III – TỔ CHỨC THỰC HIỆN', 'III –', 'roman', [3]],
    ['III — Tổ chức thực hiện', 'III —', 'roman', [3]],
    ['B - NHIỆM VỤ', 'B -', 'capital', [2]],
    ['2 – Giao Sở Y tế', '2 –', 'arabic', [2]],
    ['A. KẾT QUẢ', 'A.', 'capital', [1]],
    ['C. Kết luận', 'C.', 'capital', [3]],
    ['1. Giao Sở Y tế', '1.', 'arabic', [1]],
    ['12) Giao Sở Y tế', '12)', 'arabic', [12]],
    ['3.Sở Y tế', '3.', 'arabic', [3]],
    ['2.1. UBND các xã', '2.1.', 'decimal', [2, 1]],
    ['2.10. UBND các xã', '2.10.', 'decimal', [2, 10]],
    ['1.2.3. Rà soát', '1.2.3.', 'decimal', [1, 2, 3]],
    ['3.2 Tiểu dự án 2', '3.2', 'decimal', [3, 2]],
    ['2.3. _ Các thành viên', '2.3.', 'decimal', [2, 3]],
    ['a) Rà soát', 'a)', 'letter', [1]],
    ['đ) Rà soát', 'đ)', 'letter', [5]],
    ['e. Rà soát', 'e.', 'letter', [6]],
    ['(1) Rà soát', '(1)', 'bracket-number', [1]],
    ['(iv) Rà soát', '(iv)', 'bracket-roman', [4]],
    ['- Rà soát', '-', 'dash', []],
    ['– Rà soát', '–', 'dash', []],
    ['-Rà soát', '-', 'dash', []],
    ['+ Rà soát', '+', 'plus', []],
    ['Điều 12. Hiệu lực', 'Điều 12.', 'article', [12]],
    ['Phần II', 'Phần II', 'part', [2]],
    ['Chương 3. Quy định', 'Chương 3.', 'chapter', [3]],
  ])('%s', (line, text, family, numbers) => expect(readLabel(line, grammar)).toMatchObject({ text, family, numbers, length: text.length }))

  it.each([
    'Giao Sở Y tế', '30.891 triệu đồng', '1.473.139 đồng', '2024 là năm cuối', '15/3/2024 là hạn cuối', '02 Chương trình', '50% số hộ', '12h00 ngày 5/3', '3 tháng đầu năm', '2.1 tỷ đồng',
    '10 – 15 ngày', 'B – Khu phố 5', 'TP. Hồ Chí Minh', 'V/v rà soát', 'VI phạm', 'Quý I. Kết quả', 'C.ty A', 'đ/c Nam', 'v.v. các nội dung', 'a rà soát', 'ab) x', '-----', '--', '**Sở Y tế**', '*nghiêng*', 'Điều chỉnh kế hoạch', 'Mục tiêu chung', 'Phần việc', 'PHẦN MỞ ĐẦU', '(nếu có)', '(2021) năm đầu', '',
  ])('%s has none', (line) => expect(readLabel(line, grammar)).toBeNull())
})

describe('values', () => {
  it.each([['I', 1], ['IV', 4], ['IX', 9], ['XIII', 13], ['XIV', 14], ['XX', 20], ['(iii)', 3], ['abc', 0]])('%s is %i', (text, value) => expect(romanValue(text)).toBe(value))
  it.each([['a)', 1], ['d)', 4], ['đ)', 5], ['e)', 6], ['g)', 7], ['h)', 8], ['i)', 9], ['k)', 10], ['y)', 23]])('%s is %i', (text, value) => expect(letterValue(text)).toBe(value))
  it.each([['e)', 'f)', 'g)'], ['i)', 'j)', 'k)'], ['v)', 'w)', 'x)']])('the foreign letter of %s < %s < %s lies between', (before, foreign, after) => {
    expect(letterValue(foreign)).toBeGreaterThan(letterValue(before))
    expect(letterValue(foreign)).toBeLessThan(letterValue(after))
  })
})

describe('follows', () => {
  const label = (line: string): Label => readLabel(`${line} Rà soát`, grammar)!
  it.each([['1.', '2.'], ['9.', '10.'], ['I.', 'II.'], ['III.', 'IV.'], ['a)', 'b)'], ['d)', 'đ)'], ['d)', 'e)'], ['đ)', 'e)'], ['e)', 'g)'], ['e)', 'f)'], ['2.1.', '2.2.'], ['1.2.9.', '1.2.10.'], ['(1)', '(2)'], ['Điều 3.', 'Điều 4.']])(
    '%s %s', (before, next) => expect(follows(label(before), label(next))).toBe(true))
  it.each([['1.', '3.'], ['2.', '1.'], ['1.', '1.'], ['I.', '2.'], ['a)', 'd)'], ['b)', 'a)'], ['2.1.', '3.2.'], ['2.1.', '3.1.'], ['2.1.', '2.1.1.'], ['-', '-'], ['1.', '(2)']])(
    'not %s %s', (before, next) => expect(follows(label(before), label(next))).toBe(false))
})

describe('isBullet', () => {
  it.each<[LabelFamily, boolean]>([['dash', true], ['plus', true], ['star', true], ['letter', false], ['arabic', false], ['bracket-roman', false]])('%s: %s', (family, bullet) => expect(isBullet(family)).toBe(bullet))
})
