import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { readBases, startsBasis } from '../../src/interpret/bases.ts'
import { Passage } from '../../src/text/passage.ts'

const grammar = builtinGrammar()
const passage = (text: string): Passage => Passage.join(text.normalize('NFC'), [{ start: 0, end: text.normalize('NFC').length }])
const read = (...texts: string[]): { bases: string[]; rest: string[] } => {
  const { bases, rest } = readBases(texts.map(passage), grammar)
  return { bases: bases.map((basis) => basis.text), rest: rest.map((left) => left.text) }
}

describe('one paragraph', () => {
  it.each<[string, string[], string[]]>([
    [
      'Căn cứ Nghị định số 2/2022/NĐ-CP ngày 19/4/2022 của Chính phủ quy định cơ chế quản lý, tổ chức thực hiện; Kế hoạch số 20/KH-UBND ngày 28/3/2023 của UBND tỉnh triển khai Chương trình. UBND tỉnh ban hành Kế hoạch năm 2023 như sau:',
      ['Căn cứ Nghị định số 2/2022/NĐ-CP ngày 19/4/2022 của Chính phủ quy định cơ chế quản lý, tổ chức thực hiện', 'Kế hoạch số 20/KH-UBND ngày 28/3/2023 của UBND tỉnh triển khai Chương trình'],
      ['UBND tỉnh ban hành Kế hoạch năm 2023 như sau:'],
    ],
    [
      'Thực hiện Công văn số 10/VPCP-CĐS ngày 04/02/2026 của Văn phòng Chính phủ về việc rà soát, kiểm tra, UBND tỉnh ban hành kế hoạch như sau:',
      ['Thực hiện Công văn số 10/VPCP-CĐS ngày 04/02/2026 của Văn phòng Chính phủ về việc rà soát, kiểm tra'],
      ['UBND tỉnh ban hành kế hoạch như sau:'],
    ],
    [
      'Thực hiện chương trình công tác, ngày 12/3/2024 Phó Chủ tịch UBND tỉnh Trần Văn A chủ trì cuộc họp.',
      ['Thực hiện chương trình công tác'],
      ['ngày 12/3/2024 Phó Chủ tịch UBND tỉnh Trần Văn A chủ trì cuộc họp.'],
    ],
    [
      'Thực hiện Kết luận số 12-KL/TW, ngày 24 tháng 01 năm 2025 của Bộ Chính trị; xét đề nghị của Giám đốc Sở Nội vụ, Ủy ban nhân dân (UBND) tỉnh quyết định:',
      ['Thực hiện Kết luận số 12-KL/TW, ngày 24 tháng 01 năm 2025 của Bộ Chính trị', 'xét đề nghị của Giám đốc Sở Nội vụ'],
      ['Ủy ban nhân dân (UBND) tỉnh quyết định:'],
    ],
    ['Căn cứ chức năng, nhiệm vụ được giao, Trường THPT Lê Lợi xây dựng kế hoạch như sau:', ['Căn cứ chức năng, nhiệm vụ được giao'], ['Trường THPT Lê Lợi xây dựng kế hoạch như sau:']],
    ['Theo đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch,', ['Theo đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch'], []],
    ['- Căn cứ Quy chế (sửa đổi; bổ sung) về “quản lý; thanh toán”;', ['Căn cứ Quy chế (sửa đổi; bổ sung) về “quản lý; thanh toán”'], []],
    ['Thực hiện Công văn số 6/UBND-VX của UBND tỉnh; điểm b khoản 2 Điều 14 Thông tư số 1/2022/TT-UBDT,', ['Thực hiện Công văn số 6/UBND-VX của UBND tỉnh', 'điểm b khoản 2 Điều 14 Thông tư số 1/2022/TT-UBDT'], []],
    ['Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 88/TTr-SNV, QUYẾT ĐỊNH:', ['Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 88/TTr-SNV'], ['QUYẾT ĐỊNH:']],
    ['Xét Tờ trình số 88/TTr-UBND; ý kiến thảo luận tại kỳ họp. QUYẾT NGHỊ', ['Xét Tờ trình số 88/TTr-UBND; ý kiến thảo luận tại kỳ họp'], ['QUYẾT NGHỊ']],
    ['Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024./.', ['Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024'], []],
  ])('%s', (text, bases, rest) => expect(read(text)).toEqual({ bases, rest }))
})

describe('several paragraphs', () => {
  it('keeps what is no basis', () => {
    expect(read('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/02/2025;', 'Xét Tờ trình số 5/TTr-STC;', 'Ngày 15/3/2024, đồng chí Lê Văn B chủ trì cuộc họp.')).toEqual({
      bases: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/02/2025', 'Xét Tờ trình số 5/TTr-STC'],
      rest: ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'Ngày 15/3/2024, đồng chí Lê Văn B chủ trì cuộc họp.'],
    })
  })
  it('reads a list under its title line', () => {
    expect(read('Căn cứ:', '- Luật Đầu tư công số 5/2024/QH15;', '- Nghị định số 8/2025/NĐ-CP của Chính phủ;', 'UBND xã Tân Hội báo cáo như sau:')).toEqual({
      bases: ['Luật Đầu tư công số 5/2024/QH15', 'Nghị định số 8/2025/NĐ-CP của Chính phủ'],
      rest: ['Căn cứ:', 'UBND xã Tân Hội báo cáo như sau:'],
    })
  })
  it('keeps the way back to the source', () => {
    const text = 'Căn cứ Luật Đất đai số 3/2024/QH15;  Kế hoạch số 5/KH-UBND.'.normalize('NFC')
    const [, second] = readBases([passage(text)], grammar).bases
    const { start, end } = second!.span()
    expect(text.slice(start, end)).toBe('Kế hoạch số 5/KH-UBND'.normalize('NFC'))
  })
})

it.each<[string, boolean]>([
  ['Căn cứ Luật Đất đai', true],
  ['Theo Công văn số 5/UBND-KT', true],
  ['Theo dõi, đôn đốc', false],
  ['Sau khi nghe báo cáo', false],
  ['Ngày 15/3/2024, UBND tỉnh', false],
])('startsBasis %s', (text, expected) => expect(startsBasis(text.normalize('NFC'), grammar)).toBe(expected))

const corpus = new URL('../../../shared/corpus/', import.meta.url)

describe.skipIf(!existsSync(corpus))('the gold records', () => {
  it.each(['seeds/004_0cdea8a3936c5322', 'dev/kh-thptcaolanh2-2026-58'])('%s', (name) => {
    const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, corpus), 'utf8')) as { legalBases: Array<{ starts: string; ends: string }> }
    const text = readFileSync(new URL(`${name}.txt`, corpus), 'utf8').normalize('NFC')
    const paragraphs = text.slice(text.indexOf(gold.legalBases[0]!.starts), text.indexOf('như sau:'.normalize('NFC')) + 8).split(/(?<=;) *\n/u)
    const { bases, rest } = readBases(paragraphs.map(passage), grammar)
    expect(bases).toHaveLength(gold.legalBases.length)
    for (const [index, { starts, ends }] of gold.legalBases.entries()) {
      expect(bases[index]!.text.startsWith(starts)).toBe(true)
      expect(bases[index]!.text.endsWith(ends)).toBe(true)
    }
    expect(rest).toHaveLength(1)
  })
})
