import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../src/interpret/clauses.ts'

/** Clauses as written; a clause that begins no sentence follows `;`. */
const clauses = (text: string): string[] => clausesOf(text).map(({ start, end, sentence }) => (sentence ? '' : '… ') + text.slice(start, end))

describe('clausesOf', () => {
  it.each<[string, string[]]>([
    ['Rà soát hồ sơ. Báo cáo UBND tỉnh.', ['Rà soát hồ sơ.', 'Báo cáo UBND tỉnh.']],
    ['Rà soát hồ sơ; báo cáo UBND tỉnh; đôn đốc các xã.', ['Rà soát hồ sơ;', '… báo cáo UBND tỉnh;', '… đôn đốc các xã.']],
    ['Rà soát; kiểm tra. Giao Sở Y tế; Sở Nội vụ.', ['Rà soát;', '… kiểm tra.', 'Giao Sở Y tế;', '… Sở Nội vụ.']],
    ['Tiến độ còn chậm… Do đó, các xã rà soát.', ['Tiến độ còn chậm…', 'Do đó, các xã rà soát.']],
    ['Đạt được chưa? Giao Sở Y tế làm rõ!', ['Đạt được chưa?', 'Giao Sở Y tế làm rõ!']],
    ['Đạt 58.3% kế hoạch. Đề nghị tiếp tục.', ['Đạt 58.3% kế hoạch.', 'Đề nghị tiếp tục.']],
    ['Tăng 5. Giao Sở Y tế.', ['Tăng 5.', 'Giao Sở Y tế.']],
    ['Theo ý kiến của Sở Y tế. “Đề án” được duyệt.', ['Theo ý kiến của Sở Y tế.', '“Đề án” được duyệt.']],
    ['Dự án cầu Lộc Hà. Sở Xây dựng rà soát.', ['Dự án cầu Lộc Hà.', 'Sở Xây dựng rà soát.']],
    ['Hỗ trợ các HTX. Giao Sở Y tế.', ['Hỗ trợ các HTX.', 'Giao Sở Y tế.']],
    ['Thực hiện nghiêm./.', ['Thực hiện nghiêm./.']],
    ['một câu', ['một câu']],
    ['', []],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected))

  it.each<[string, string[]]>([
    ['Thực hiện nghiêm./. Giao Sở Y tế kiểm tra.', ['Thực hiện nghiêm./.', 'Giao Sở Y tế kiểm tra.']],
    ['Tiến độ còn chậm... Do đó, các xã rà soát.', ['Tiến độ còn chậm...', 'Do đó, các xã rà soát.']],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected))

  it.each([
    'Giao Sở Y tế (gồm: rà soát; kiểm tra. Báo cáo) trước ngày 5/3.',
    'Hoàn thiện “Đề án du lịch; thương mại. Giai đoạn 2” trong tháng 3.',
    'UBND TP. Hồ Chí Minh rà soát.',
    'UBND Tp. Hồ Chí Minh rà soát.',
    'Giao ThS. Lê Văn Nam rà soát.',
    'Công văn của PGS. TS. Lê Văn Nam.',
    'Kinh phí 1.500.000 đồng.',
    'Các nội dung khác v.v. thực hiện theo quy định.',
    'Đ/c Nam phụ trách.',
  ])('%s is one', (text) => expect(clauses(text)).toEqual([text]))

  it('an open bracket or quotation mark does not run past the paragraph', () => expect(clauses('Rà soát (các hồ sơ; báo cáo.')).toHaveLength(1))
  it('together are the whole text', () => {
    const text = 'A; b. C (d; e)… F? “G. H”. I./.'
    expect(clausesOf(text).map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text)
  })
})
