/** Who took part, in what capacity (RECORD §4, CASES 41-43). */
import { describe, expect, it } from 'vitest'
import { readAttendees } from '../../src/interpret/attendees.ts'
import type { Attendee } from '../../src/record/schema.ts'
import { contextOf, passageOf } from '../helpers.ts'

const attendees = (...paragraphs: string[]): Attendee[] => readAttendees(paragraphs.map(passageOf), contextOf())
/** `name (capacity)` of all. */
const told = (...paragraphs: string[]): string[] => attendees(...paragraphs).map(({ name, capacity }) => (capacity === null ? name : `${name} (${capacity})`))
const each = (capacity: string, ...names: string[]): string[] => names.map((name) => `${name} (${capacity})`)

describe('readAttendees', () => {
  it.each<[string, string[]]>([
    ['Tham dự có Trưởng phòng Nội vụ huyện, Chánh Văn phòng HĐND và UBND huyện.', ['Phòng Nội vụ huyện (Trưởng)', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện (Chánh)']],
    ['Tham dự có đồng chí Lê Văn Nam, Trưởng phòng Nội vụ; đồng chí Trần Thị Hà, Chánh Văn phòng HĐND và UBND huyện.', ['Phòng Nội vụ (Trưởng)', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện (Chánh)']],
    ['Tham dự có Giám đốc các Sở Tài chính, Nội vụ; Chủ tịch UBND các huyện, thành, thị.', [...each('Giám đốc', 'Sở Tài chính', 'Sở Nội vụ'), 'Ủy ban nhân dân các huyện, thành, thị (Chủ tịch)']],
    ['Tham dự cuộc họp có lãnh đạo các Sở: Tài chính, Nội vụ; lãnh đạo UBND huyện Đông Hải.', each('lãnh đạo', 'Sở Tài chính', 'Sở Nội vụ', 'Ủy ban nhân dân huyện Đông Hải')],
    ['Tham dự có lãnh đạo các Sở, ngành: Ban Dân tộc, Kế hoạch và Đầu tư, Văn hóa, Thể thao và Du lịch.', each('lãnh đạo', 'Ban Dân tộc', 'Sở Kế hoạch và Đầu tư', 'Sở Văn hóa, Thể thao và Du lịch')],
    ['Cùng dự có lãnh đạo UBND: Huyện Đông Hải, Tân Lập và thị xã Bình Minh.', each('lãnh đạo', 'Ủy ban nhân dân huyện Đông Hải', 'Ủy ban nhân dân huyện Tân Lập', 'Ủy ban nhân dân thị xã Bình Minh')],
    ['Dự họp có đại diện lãnh đạo các sở: Xây dựng, Tài chính; Văn phòng UBND tỉnh; Công an tỉnh.', each('đại diện lãnh đạo', 'Sở Xây dựng', 'Sở Tài chính', 'Văn phòng Ủy ban nhân dân tỉnh', 'Công an tỉnh')],
    ['Tham dự buổi làm việc có lãnh đạo HĐND, UBND huyện Đông Hải và các phòng, ban, đơn vị liên quan.', each('lãnh đạo', 'Hội đồng nhân dân huyện Đông Hải', 'Ủy ban nhân dân huyện Đông Hải', 'các phòng, ban, đơn vị liên quan')],
    ['Tham dự cuộc họp có lãnh đạo các Sở: Tài chính, Nội vụ, Ban Dân tộc tỉnh; lãnh đạo UBND xã Tân Lập.', each('lãnh đạo', 'Sở Tài chính', 'Sở Nội vụ', 'Ban Dân tộc tỉnh', 'Ủy ban nhân dân xã Tân Lập')],
    ['Dự họp có lãnh đạo Sở Y tế, Liên minh HTX tỉnh, Tỉnh đoàn, Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh.', each('lãnh đạo', 'Sở Y tế', 'Liên minh Hợp tác xã tỉnh', 'Tỉnh đoàn', 'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh')],
    ['Tham dự có lãnh đạo Ban Pháp chế, Ban Kinh tế - Ngân sách HĐND tỉnh.', each('lãnh đạo', 'Ban Pháp chế Hội đồng nhân dân tỉnh', 'Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh')],
    ['Tham dự có lãnh đạo UBND các huyện, thị xã, thành phố.', each('lãnh đạo', 'Ủy ban nhân dân các huyện, thị xã, thành phố')],
    ['Cùng tham dự có Sở Tài chính, Công an tỉnh.', ['Sở Tài chính', 'Công an tỉnh']],
    ['Tham dự họp có: Đại diện Sở Tài chính; Giám đốc Sở Nội vụ; chuyên viên Văn phòng UBND tỉnh.', ['Sở Tài chính (Đại diện)', 'Sở Nội vụ (Giám đốc)', 'Văn phòng Ủy ban nhân dân tỉnh (chuyên viên)']],
    ['Tham dự có đại diện Công ty Cổ phần Hoa Sen, Công ty TNHH Bình Minh và nhà đầu tư.', each('đại diện', 'Công ty Cổ phần Hoa Sen', 'Công ty TNHH Bình Minh', 'nhà đầu tư')],
    ['Tham dự có lãnh đạo Trung tâm Phục vụ hành chính công tỉnh, Trường Tiểu học Nguyễn Du.', each('lãnh đạo', 'Trung tâm Phục vụ hành chính công tỉnh', 'Trường Tiểu học Nguyễn Du')],
    ['Tham dự có lãnh đạo: Sở Y tế, Sở Nội vụ và UBND xã Tân Lập.', each('lãnh đạo', 'Sở Y tế', 'Sở Nội vụ', 'Ủy ban nhân dân xã Tân Lập')],
    ['Tham dự có lãnh đạo các sở Y tế, Nội vụ, Tài chính.', each('lãnh đạo', 'Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính')],
    ['Dự họp có các đồng chí: Lê Bá - Phó Chủ tịch UBND tỉnh; Trần Văn Cần - Giám đốc Sở Y tế.', ['Ủy ban nhân dân tỉnh (Phó Chủ tịch)', 'Sở Y tế (Giám đốc)']],
    ['Tham dự có đồng chí Lê Bá, Phó Chủ tịch UBND tỉnh; đồng chí Trần Văn Cần, Giám đốc Sở Y tế.', ['Ủy ban nhân dân tỉnh (Phó Chủ tịch)', 'Sở Y tế (Giám đốc)']],
    ['Tham dự có bà Lê Thị Lan, Trưởng Ban Quản lý dự án tỉnh.', ['Ban Quản lý dự án tỉnh (Trưởng)']],
    ['Tham dự có đại diện các Vụ: Pháp chế, Hợp tác quốc tế; Viện Môi trường.', each('đại diện', 'Vụ Pháp chế', 'Vụ Hợp tác quốc tế', 'Viện Môi trường')],
    ['Tham dự có lãnh đạo các sở, ngành liên quan và đại diện 62 doanh nghiệp.', ['các sở, ngành liên quan (lãnh đạo)', '62 doanh nghiệp (đại diện)']],
    ['Dự hội nghị có Thường trực Đảng ủy, HĐND xã; Trưởng, Phó các phòng.', ['Thường trực Đảng ủy xã', 'Thường trực Hội đồng nhân dân xã', 'các phòng (Trưởng, Phó)']],
    ['Tham dự có ThS. Kiều Thị Nhạn, Phó Hiệu trưởng; đại diện Sở Y tế.', ['Kiều Thị Nhạn', 'Sở Y tế (đại diện)']],
    ['Cùng dự có Thứ trưởng Bộ Nông nghiệp và Môi trường Lý Bá Thạch; đại diện Sở Y tế.', ['Bộ Nông nghiệp và Môi trường (Thứ trưởng)', 'Sở Y tế (đại diện)']],
    ['Dự họp có Giám đốc Sở Y tế Lê Thị Hoa, Phó Giám đốc Sở Tài chính Trần Văn Minh.', ['Sở Y tế (Giám đốc)', 'Sở Tài chính (Phó Giám đốc)']],
    ['Dự họp có Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Nam; Phó Chủ nhiệm Văn phòng Chính phủ Lê Văn Bá.', ['Văn phòng Chính phủ (Bộ trưởng, Chủ nhiệm)', 'Văn phòng Chính phủ (Phó Chủ nhiệm)']],
    ['Dự họp có Phó Thống đốc Ngân hàng Nhà nước Việt Nam Đào Minh Hoa; lãnh đạo Sở Y tế.', ['Ngân hàng Nhà nước Việt Nam (Phó Thống đốc)', 'Sở Y tế (lãnh đạo)']],
    ['Dự họp có Chủ tịch UBND tỉnh Lam Sơn Lê Văn Nam; lãnh đạo Sở Y tế.', ['Ủy ban nhân dân tỉnh Lam Sơn (Chủ tịch)', 'Sở Y tế (lãnh đạo)']],
    ['Dự họp có Thường trực Huyện ủy, lãnh đạo UBND huyện Đông Hải; Sở Y tế.', ['Thường trực Huyện ủy Đông Hải', 'Ủy ban nhân dân huyện Đông Hải (lãnh đạo)', 'Sở Y tế (lãnh đạo)']],
    ['Cùng đi có lãnh đạo Sở Y tế.', each('lãnh đạo', 'Sở Y tế')],
    ['Thành phần tham dự gồm: lãnh đạo Sở Y tế, Sở Nội vụ.', each('lãnh đạo', 'Sở Y tế', 'Sở Nội vụ')],
    ['Cùng tham gia buổi kiểm tra có đại diện lãnh đạo Sở Y tế.', each('đại diện lãnh đạo', 'Sở Y tế')],
    ['Dự họp có lãnh đạo Sở Y tế (ông Nam), Sở Nội vụ.', each('lãnh đạo', 'Sở Y tế', 'Sở Nội vụ')],
    ['Tham dự có Phó Giám đốc Sở Y tế, Chủ tịch UBND xã Tân Lập.', ['Sở Y tế (Phó Giám đốc)', 'Ủy ban nhân dân xã Tân Lập (Chủ tịch)']],
    ['Ngày 12/3/2024, đồng chí Lê Văn Nam chủ trì họp. Dự họp có lãnh đạo Sở Y tế. Sau khi nghe Sở Nội vụ báo cáo, đồng chí kết luận:', each('lãnh đạo', 'Sở Y tế')],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
  it.fails.each<[string, string[]]>([
    ['Dự họp có Trưởng Ban Dân tộc, các Phó trưởng Ban Dân tộc; lãnh đạo các Phòng chuyên môn và chuyên viên của Ban Dân tộc.', ['Ban Dân tộc (Trưởng)', 'Ban Dân tộc (các Phó trưởng)', 'các Phòng chuyên môn của Ban Dân tộc (lãnh đạo)', 'Ban Dân tộc (chuyên viên)']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  it.each([
    ['Sau khi nghe các cơ quan, đơn vị báo cáo và thảo luận tại hội nghị, Phó Chủ tịch UBND tỉnh kết luận như sau:'],
    ['Ngày 12/3/2024, UBND tỉnh tổ chức làm việc với các sở, ngành tỉnh về tiến độ.'],
    ['Các đại biểu tham dự cuộc họp thống nhất nội dung báo cáo.'],
    ['Ngày 12/3/2024, đồng chí Lê Văn Nam, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp.'],
    ['Theo đề nghị của Sở Y tế, các dự án có tiến độ tốt.'],
    ['Thành phần tham dự theo Giấy mời số 5/GM-UBND.'],
    [''],
  ])('%s: nobody', (text) => expect(told(text)).toEqual([]))

  it('reads every paragraph', () => expect(told('Tham dự có lãnh đạo Sở Y tế.', 'Cùng dự có đại diện Sở Nội vụ.')).toEqual(['Sở Y tế (lãnh đạo)', 'Sở Nội vụ (đại diện)']))
  it('gives the words as written, where they stand, and the kind', () => {
    const text = 'Tham dự có lãnh đạo các Sở: TC, NV; UBND xã Tân Lập và các đơn vị liên quan.'
    expect(attendees(text).map((one) => [one.text, text.slice(one.span.start, one.span.end), one.kind])).toEqual([
      ['TC', 'TC', 'organization'], ['NV', 'NV', 'organization'], ['UBND xã Tân Lập', 'UBND xã Tân Lập', 'organization'], ['các đơn vị liên quan', 'các đơn vị liên quan', 'group'],
    ])
  })
  it.each([
    ['Tham dự có ông Nguyễn Văn Nam, Giám đốc Sở Nội vụ.', 'Nguyễn Văn Nam'],
    ['Cùng dự có đồng chí Lê Thị Hoa - Phó Giám đốc Sở Y tế; lãnh đạo Sở Nội vụ.', 'Lê Thị Hoa'],
  ])('a person named: %s', (text, name) => expect(attendees(text)[0]?.person?.name).toBe(name))
})
