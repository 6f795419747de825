/** Nơi nhận and Lưu (RECORD §10, CASES G). */
import { describe, expect, it } from 'vitest'
import { readRecipients } from '../../src/interpret/recipients.ts'
import type { Recipient } from '../../src/record/schema.ts'
import { contextOf, passageOf } from '../helpers.ts'
import { parse, readDocument } from '../../src/index.ts'
import { docxOf, p, table } from '../read/word.ts'

const PLACES = [{ level: 'huyện', name: 'Đông Hải' }, { level: 'huyện', name: 'Châu Thành' }, { level: 'thị xã', name: 'Bình Minh' }, { level: 'thành phố', name: 'Long Khê' }]
const BODIES = ['Công ty Điện lực Bắc Sơn', 'Ban Quản lý Khu kinh tế tỉnh', 'Ban Điều hành chợ Bến Sỏi', 'Quỹ Hỗ trợ ngư dân và đóng tàu', 'Trung tâm Bảo tồn di sản', 'Trung tâm Bảo trợ xã hội', 'Phòng Khoáng sản nước']
/** Lines of the list; `+` begins a line under the one before, `Lưu` the archive's. */
function read(...lines: string[]): ReturnType<typeof readRecipients> {
  const context = contextOf()
  return readRecipients(
    lines.map((line) => ({ passage: passageOf(line.replace(/^\+ /u, '')), level: line.startsWith('+') ? 1 : 0, archive: /Lưu/u.test(line) })),
    { ...context, names: { ...context.names, places: PLACES, bodies: BODIES } },
  )
}
const one = (line: string): Recipient => read(line).recipients[0]!

describe('parties', () => {
  it.each<[string, string[]]>([
    ['TT. Tỉnh ủy;', ['Thường trực Tỉnh ủy']],
    ['TT HĐND tỉnh;', ['Thường trực Hội đồng nhân dân tỉnh']],
    ['TT. UBND tỉnh;', ['Thường trực Ủy ban nhân dân tỉnh']],
    ['CT, các PCT UBND tỉnh;', ['Chủ tịch Ủy ban nhân dân tỉnh', 'các Phó Chủ tịch Ủy ban nhân dân tỉnh']],
    ['CT, PCT UBND tỉnh;', ['Chủ tịch Ủy ban nhân dân tỉnh', 'Phó Chủ tịch Ủy ban nhân dân tỉnh']],
    ['Chủ tịch, các Phó Chủ tịch UBND tỉnh;', ['Chủ tịch Ủy ban nhân dân tỉnh', 'các Phó Chủ tịch Ủy ban nhân dân tỉnh']],
    ['Các sở, ban, ngành, đoàn thể cấp tỉnh;', ['các sở, ban, ngành, đoàn thể cấp tỉnh']],
    ['Các sở, cơ quan thuộc UBND tỉnh;', ['các sở, cơ quan thuộc Ủy ban nhân dân tỉnh']],
    ['UBND các xã, phường, đặc khu;', ['Ủy ban nhân dân các xã, phường, đặc khu']],
    ['UBND các huyện, thị xã VDTTS&MN;', ['Ủy ban nhân dân các huyện, thị xã vùng dân tộc thiểu số và miền núi']],
    ['Sở, ngành: TC, XD, NV, CT;', ['Sở Tài chính', 'Sở Xây dựng', 'Sở Nội vụ', 'Sở Công Thương']],
    ['Các sở, ngành: TC; XD; VH,TT&DL; Thanh tra tỉnh;', ['Sở Tài chính', 'Sở Xây dựng', 'Sở Văn hóa, Thể thao và Du lịch', 'Thanh tra tỉnh']],
    ['Các sở: Tài chính, Xây dựng, Văn hóa, Thể thao và Du lịch,', ['Sở Tài chính', 'Sở Xây dựng', 'Sở Văn hóa, Thể thao và Du lịch']],
    ['Các Sở: Tài chính, Xây dựng; Công an tỉnh;', ['Sở Tài chính', 'Sở Xây dựng', 'Công an tỉnh']],
    ['Sở Y tế;', ['Sở Y tế']],
    ['Các Sở: YT, NV; UBND huyện Đông Hải;', ['Sở Y tế', 'Sở Nội vụ', 'Ủy ban nhân dân huyện Đông Hải']],
    ['UBND: Huyện ĐH, CT và thị xã BM;', ['Ủy ban nhân dân huyện Đông Hải', 'Ủy ban nhân dân huyện Châu Thành', 'Ủy ban nhân dân thị xã Bình Minh']],
    ['UBND: Huyện ĐH, XY;', ['Ủy ban nhân dân huyện Đông Hải', 'Ủy ban nhân dân huyện XY']],
    ['Thường trực Huyện ủy, HĐND huyện Đông Hải;', ['Thường trực Huyện ủy Đông Hải', 'Thường trực Hội đồng nhân dân huyện Đông Hải']],
    ['CVP, các PCVP UBND tỉnh;', ['Chánh Văn phòng Ủy ban nhân dân tỉnh', 'các Phó Chánh Văn phòng Ủy ban nhân dân tỉnh']],
    ['CPVP UBND tỉnh;', ['Chánh Văn phòng Ủy ban nhân dân tỉnh', 'Phó Chánh Văn phòng Ủy ban nhân dân tỉnh']],
    ['VPUB: CVP, PCVP, KTTH;', ['Chánh Văn phòng Ủy ban nhân dân', 'Phó Chánh Văn phòng Ủy ban nhân dân', 'KTTH']],
    ['VP UBND tỉnh: CVP, KTN;', ['Chánh Văn phòng Ủy ban nhân dân tỉnh', 'KTN']],
    ['Cổng TTĐT tỉnh;', ['Cổng Thông tin điện tử tỉnh']],
    ['TT Thông tin;', ['Trung tâm Thông tin']],
    ['Phòng: KGVX, KTN;', ['Phòng KGVX', 'Phòng KTN']],
    ['BTT Ủy ban MTTQ Việt Nam tỉnh;', ['Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh']],
    ['Ủy ban MTTQVN và các tổ chức chính trị - xã hội tỉnh;', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'các tổ chức chính trị - xã hội tỉnh']],
    ['Liên minh HTX tỉnh;', ['Liên minh Hợp tác xã tỉnh']],
    ['Ngân hàng CSXH chi nhánh tỉnh;', ['Ngân hàng Chính sách xã hội chi nhánh tỉnh']],
    ['Công ty Cổ phần Hoa Sen;', ['Công ty Cổ phần Hoa Sen']],
    ['Trường THPT Hoa Sen;', ['Trường Trung học phổ thông Hoa Sen']],
    ['Trung tâm Phục vụ hành chính công tỉnh;', ['Trung tâm Phục vụ hành chính công tỉnh']],
    ['Báo Hoa Sen;', ['Báo Hoa Sen']],
    ['Các thành phần dự họp;', ['các thành phần dự họp']],
    ['Thành phần tham dự họp;', ['thành phần tham dự họp']],
    ['Các đơn vị Cụm 2 (ph/h);', ['các đơn vị Cụm 2']],
    ['Bộ Nội vụ (b/c);', ['Bộ Nội vụ']],
    ['PCT UBND tỉnh (đ/c Nam);', ['Phó Chủ tịch Ủy ban nhân dân tỉnh']],
    ['Sở Y tế, Sở Nội vụ (để th/h);', ['Sở Y tế', 'Sở Nội vụ']],
    ['Chánh, các PCVP UBND tỉnh;', ['Chánh Văn phòng Ủy ban nhân dân tỉnh', 'các Phó Chánh Văn phòng Ủy ban nhân dân tỉnh']],
    ['Chánh, Phó VP;', ['Chánh Văn phòng', 'Phó Chánh Văn phòng']],
    ['Phòng VHXH;', ['Phòng VHXH']],
    ['Các phòng: QLDS, KHTC;', ['Phòng QLDS', 'Phòng KHTC']],
    ['VPUB: LĐVP, các phòng: TH, NNMT;', ['Lãnh đạo Văn phòng Ủy ban nhân dân', 'Phòng TH', 'Phòng NNMT']],
    ['Các thành viên Ban Chỉ huy PTDS tỉnh;', ['các thành viên Ban Chỉ huy phòng thủ dân sự tỉnh']],
    ['Phòng: VHXH, CNTT;', ['Phòng VHXH', 'Phòng CNTT']],
    ['Phòng TCKH;', ['Phòng Tài chính - Kế hoạch']],
    ['Phòng TN&MT;', ['Phòng Tài nguyên và Môi trường']],
    ['Phòng GDĐT;', ['Phòng Giáo dục và Đào tạo']],
    ['Phòng VHTT các huyện;', ['Phòng Văn hóa và Thông tin các huyện']],
    ['Phòng Kế hoạch - Tài chính;', ['Phòng Kế hoạch - Tài chính']],
    ['UBND TP. Long Khê;', ['Ủy ban nhân dân thành phố Long Khê']],
    ['UBND TP Long Khê, TX. Bình Minh;', ['Ủy ban nhân dân thành phố Long Khê', 'Ủy ban nhân dân thị xã Bình Minh']],
    ['UBND huyện CT;', ['Ủy ban nhân dân huyện Châu Thành']],
    ['CT UBND huyện CT;', ['Chủ tịch Ủy ban nhân dân huyện Châu Thành']],
    ['Huyện ủy, UBND huyện ĐH;', ['Huyện ủy Đông Hải', 'Ủy ban nhân dân huyện Đông Hải']],
    ['Huyện ủy ĐH;', ['Huyện ủy Đông Hải']],
    ['UBND: các huyện ĐH, CT; TP LK;', ['Ủy ban nhân dân huyện Đông Hải', 'Ủy ban nhân dân huyện Châu Thành', 'Ủy ban nhân dân thành phố Long Khê']],
    ['UBND các huyện, thành phố: ĐH, LK;', ['Ủy ban nhân dân huyện Đông Hải', 'Ủy ban nhân dân thành phố Long Khê']],
    ['UBND các huyện, thành phố: Đông Hải, Long Khê;', ['Ủy ban nhân dân huyện Đông Hải', 'Ủy ban nhân dân thành phố Long Khê']],
    ['UBND các huyện, thành phố: ĐH, XY;', ['Ủy ban nhân dân các huyện, thành phố', 'ĐH', 'XY']],
    ['Chủ tịch UBND các huyện ĐH, CT;', ['Chủ tịch Ủy ban nhân dân huyện Đông Hải', 'Chủ tịch Ủy ban nhân dân huyện Châu Thành']],
    ['Công an các huyện: ĐH, CT;', ['Công an huyện Đông Hải', 'Công an huyện Châu Thành']],
    ['Trung tâm Y tế các huyện Đông Hải, Tân Lập;', ['Trung tâm Y tế huyện Đông Hải', 'Trung tâm Y tế huyện Tân Lập']],
    ['Trung tâm Y tế các huyện, thành phố;', ['Trung tâm Y tế các huyện, thành phố']],
    ['Cty ĐL Bắc Sơn;', ['Công ty Điện lực Bắc Sơn']],
    ['BQL KKT tỉnh;', ['Ban Quản lý Khu kinh tế tỉnh']],
    ['BQLKKT tỉnh;', ['Ban Quản lý Khu kinh tế tỉnh']],
    ['BĐHC Bến Sỏi;', ['Ban Điều hành chợ Bến Sỏi']],
    ['Quỹ HTND&ĐT tỉnh;', ['Quỹ Hỗ trợ ngư dân và đóng tàu tỉnh']],
    ['VPUB: BĐHCBS, KTTH;', ['BĐHCBS', 'KTTH']],
    ['TT BT;', ['TT BT']],
    ['KSN, PKSN;', ['KSN', 'PKSN']],
    ['Như mục 1, 2, 3, 4, 5;', []],
    ['Như trên;', []],
    ['Như Điều 3;', []],
  ])('%s', (line, parties) => expect(one(line).parties).toEqual(parties))
  it.each<[string, string[]]>([
    ['LĐVP;', ['Lãnh đạo Văn phòng']],
    ['Lãnh đạo VPUBND tỉnh;', ['Lãnh đạo Văn phòng Ủy ban nhân dân tỉnh']],
    ['Thủ tướng, các Phó Thủ tướng (để b/c);', ['Thủ tướng Chính phủ', 'các Phó Thủ tướng Chính phủ']],
    ['VPCP: BTCN, các PCN, Trợ lý TTg, TGĐ Cổng TTĐT, các Vụ: TH, CN;', ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', 'các Phó Chủ nhiệm Văn phòng Chính phủ', 'Trợ lý Thủ tướng Chính phủ', 'Tổng Giám đốc Cổng Thông tin điện tử', 'Vụ TH', 'Vụ CN']],
  ])('%s', (line, parties) => expect(one(line).parties).toEqual(parties))
  it.fails.each<[string, string[]]>([
    ['các Phòng CM, TT Thông tin;', ['các Phòng chuyên môn', 'Trung tâm Thông tin']],
  ])('%s', (line, parties) => expect(one(line).parties).toEqual(parties))
})

describe('text and purpose', () => {
  it.each<[string, string, string | null]>([
    ['Sở Y tế;', 'Sở Y tế', null],
    ['Sở Y tế.', 'Sở Y tế', null],
    ['Các sở: Tài chính, Nội vụ,', 'Các sở: Tài chính, Nội vụ,', null],
    ['Văn phòng UBND tỉnh:', 'Văn phòng UBND tỉnh:', null],
    ['Thường trực Tỉnh ủy (báo cáo);', 'Thường trực Tỉnh ủy (báo cáo)', 'báo cáo'],
    ['Bộ Nội vụ (b/c);', 'Bộ Nội vụ (b/c)', 'báo cáo'],
    ['Bộ Nội vụ (để b/c);', 'Bộ Nội vụ (để b/c)', 'báo cáo'],
    ['Bộ Nội vụ (bc);', 'Bộ Nội vụ (bc)', 'báo cáo'],
    ['Các đơn vị Cụm 2 (ph/h);', 'Các đơn vị Cụm 2 (ph/h)', 'phối hợp'],
    ['Các sở, ngành (để thực hiện);', 'Các sở, ngành (để thực hiện)', 'thực hiện'],
    ['Các sở, ngành (t/h);', 'Các sở, ngành (t/h)', 'thực hiện'],
    ['UBND các xã (để biết);', 'UBND các xã (để biết)', 'biết'],
    ['Cổng TTĐT tỉnh (để đăng tải);', 'Cổng TTĐT tỉnh (để đăng tải)', 'đăng tải'],
    ['PCT UBND tỉnh (đ/c Nam);', 'PCT UBND tỉnh (đ/c Nam)', null],
    ['Chủ tịch UBND tỉnh (đ/c Nam) (để b/c);', 'Chủ tịch UBND tỉnh (đ/c Nam) (để b/c)', 'báo cáo'],
    ['Như trên;', 'Như trên', null],
  ])('%s', (line, text, purpose) => expect(one(line)).toMatchObject({ text, purpose }))
})

describe('lines under a line', () => {
  it('have it as their parent and share its body', () => {
    const { recipients, archive } = read('Như trên;', 'Sở Y tế;', 'Văn phòng UBND tỉnh:', '+ LĐVP, TKCT, TH;', '+ Lưu: VT, KGVX.')
    expect(recipients.map((recipient) => recipient.parent)).toEqual([null, null, null, 2])
    expect(recipients[3]!.parties.slice(1)).toEqual(['Thư ký Chủ tịch', 'TH'])
    expect(archive).toMatchObject({ text: 'VT, KGVX', units: ['VT', 'KGVX'] })
  })
  it('belong to the office above', () => expect(read('Văn phòng UBND tỉnh:', '+ LĐVP, TKCT;').recipients[1]!.parties).toEqual(['Lãnh đạo Văn phòng Ủy ban nhân dân tỉnh', 'Thư ký Chủ tịch']))
  it('of another line are its own', () => {
    const { recipients } = read('VP UBND tỉnh:', '+ CVP;', 'Sở Y tế:', '+ Chi cục Dân số tỉnh;')
    expect(recipients.map((recipient) => [recipient.parent, recipient.parties])).toEqual([
      [null, ['Văn phòng Ủy ban nhân dân tỉnh']], [0, ['Chánh Văn phòng Ủy ban nhân dân tỉnh']], [null, ['Sở Y tế']], [2, ['Chi cục Dân số tỉnh']],
    ])
  })
  it('with no line above have none', () => expect(read('+ Sở Y tế;').recipients[0]!.parent).toBeNull())
})

describe('archive', () => {
  it.each<[string, string, string[]]>([
    ['Lưu: VT, KGVX.', 'VT, KGVX', ['VT', 'KGVX']],
    ['Lưu: VT.', 'VT', ['VT']],
    ['Lưu VT, KTN', 'VT, KTN', ['VT', 'KTN']],
    ['Lưu: VT; KT(NTA).', 'VT; KT(NTA)', ['VT', 'KT(NTA)']],
    ['Lưu: VT, TH (A, B).', 'VT, TH (A, B)', ['VT', 'TH (A, B)']],
    ['Lưu: VT, KGVXVHTin264.', 'VT, KGVXVHTin264', ['VT', 'KGVXVHTin264']],
    ['- Lưu: VT, KTTH.', 'VT, KTTH', ['VT', 'KTTH']],
  ])('%s', (line, text, units) => {
    const { recipients, archive } = read(line)
    expect(recipients).toEqual([])
    expect(archive).toMatchObject({ text, units })
  })
  it('is null where no line says it', () => expect(read('Sở Y tế;').archive).toBeNull())
})

describe('set in a table of a Word document', () => {
  const text = ['SỞ NỘI VỤ', 'Số: 12/TB-SNV', 'THÔNG BÁO', 'Về việc rà soát hồ sơ', '1. Giao Sở Y tế rà soát hồ sơ.'].map((line) => p(line)).join('')
  const sentTo = (foot: string): string[] => parse(readDocument(docxOf(text + foot), 'a.docx')).recipients.map((recipient) => recipient.text)
  it('a row a line, the signature beside them', () => expect(sentTo(table(['Nơi nhận:', 'GIÁM ĐỐC'], ['- Chủ tịch UBND tỉnh;', ''], ['- Các sở, ngành;', ''], ['- Lưu: VT.', 'Nguyễn Văn B']))).toEqual(['Chủ tịch UBND tỉnh', 'Các sở, ngành']))
  it('in two columns', () => expect(sentTo(p('Nơi nhận:') + table(['- Chủ tịch UBND tỉnh;', '- Sở Y tế;'], ['- Các sở, ngành;', '- Lưu: VT.']) + p('GIÁM ĐỐC') + p('Nguyễn Văn B'))).toEqual(['Chủ tịch UBND tỉnh', 'Sở Y tế', 'Các sở, ngành']))
})
