import { describe, expect, it } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { findDefinitions } from '../../src/recognize/abbreviation-definition.ts'

const grammar = builtinGrammar()
const read = (text: string): Array<[string, string]> => findDefinitions(text.normalize('NFC'), grammar).map((d) => [d.short, d.full])

describe('definitions', () => {
  it.each<[string, Array<[string, string]>]>([
    ['Ngày 15 tháng 3 năm 2023, Ủy ban nhân dân (UBND) tỉnh tổ chức', [['UBND', 'Ủy ban nhân dân']]],
    ['là người dân tộc thiểu số (DTTS); phát triển kinh tế - xã hội (KT-XH)', [['DTTS', 'dân tộc thiểu số'], ['KT-XH', 'kinh tế - xã hội']]],
    ['vùng đồng bào dân tộc thiểu số và miền núi (DTTS&MN)', [['DTTS&MN', 'dân tộc thiểu số và miền núi']]],
    ['giữa UBND tỉnh và Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI), giao', [['VCCI', 'Liên đoàn Thương mại và Công nghiệp Việt Nam']]],
    ['Chỉ số năng lực cạnh tranh cấp sở, ban, ngành và địa phương (DCCI)', [['DCCI', 'Chỉ số năng lực cạnh tranh cấp sở, ban, ngành và địa phương']]],
    ['thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững (sau đây viết tắt là Chương trình), UBND tỉnh', [['Chương trình', 'Chương trình mục tiêu quốc gia giảm nghèo bền vững']]],
    ['Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh (sau đây gọi tắt là Ban Chỉ đạo tỉnh) họp', [['Ban Chỉ đạo tỉnh', 'Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh']]],
    ['với Công ty Cổ phần Minh Phát (gọi tắt là “Bên A”)', [['Bên A', 'Công ty Cổ phần Minh Phát']]],
    ['theo Nghị quyết số 6/NQ-CP ngày 1/7/2021 về hỗ trợ (sau đây gọi tắt là Nghị quyết số 6/NQ-CP)', [['Nghị quyết số 6/NQ-CP', 'Nghị quyết số 6/NQ-CP ngày 1/7/2021 về hỗ trợ']]],
    ['Ban Quản lý dự án đầu tư (viết tắt là BQL dự án)', [['BQL dự án', 'Ban Quản lý dự án đầu tư']]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('no definitions', () => {
  it.each(['Sở Giáo dục và Đào tạo (bc)', 'Lưu: VT, KT(NTA).', 'theo cụm trường (Cụm 2)', 'khó khăn, vướng mắc (nếu có)', 'Nông trường Lộc An (còn gọi là đất Nông trường)', 'phấn đấu đạt kết quả cao (XYZ)', 'phần I (II)'])('%s', (text) =>
    expect(read(text)).toEqual([]),
  )
})

it('spans from the first of the full words to the end of the definition', () => {
  const text = 'Ủy ban nhân dân (UBND) tỉnh'.normalize('NFC')
  const [definition] = findDefinitions(text, grammar)
  expect(text.slice(definition!.start, definition!.end)).toBe('Ủy ban nhân dân (UBND)'.normalize('NFC'))
})
