import { describe, expect, it } from 'vitest'
import { breaksCode, breaksFigure } from '../../src/text/torn.ts'

describe('breaksCode', () => {
  it.each([
    ['Kế hoạch số 186/KH-', 'UBND ngày 3/1/2024'],
    ['Quyết định số 12/', 'QĐ-UBND ngày 3/1/2024'],
    ['Nghị định số 12/', '2023/NĐ-CP'],
    ['trước ngày 15/', '02/2024.'],
    ['trước ngày 15/', '02/ 2024.'],
    ['trước ngày 15/02/', '2024;'],
    ['trước ngày 15/', '6.'],
    ['trước ngày 15/', '6, báo cáo'],
    ['Kế hoạch số 15', '/KH-UBND ngày 3/1/2024'],
    ['Nghị định số 12', '/2023/NĐ-CP'],
    ['trước ngày 15', '/02/2024'],
  ])('%j goes on with %j', (before, next) => expect(breaksCode(before, next)).toBe(true))
  it.each([
    ['1/', '2 dự án'],
    ['2.1/', 'QĐ-UBND'],
    ['trước ngày 15/', '2. Giao Sở Y tế'],
    ['trước ngày 15/', '2/ Giao Sở Y tế'],
    ['trước ngày 15/', 'Giao Sở Y tế'],
    ['và/', '2024'],
    ['hiện hành. /', '2024'],
    ['số 15', '/ngày'],
    ['Kế hoạch số', '/KH-UBND'],
    ['Sở Kế hoạch -', 'Đầu tư'],
  ])('%j does not go on with %j', (before, next) => expect(breaksCode(before, next)).toBe(false))
})

describe('breaksFigure', () => {
  it.each([['tiêu chuẩn ISO 9001:', '2015.', true], ['điện thoại 0237.3852.', '123', true], ['gồm 2015:', '2016', false]])('%j, %j: %s', (before, next, torn) => expect(breaksFigure(before, next)).toBe(torn))
})
