/** Lines of Nơi nhận in the ordinary manner of provinces, districts, communes and ministries: whom each names (RECORD §10). */
import { expect, it } from 'vitest'
import { readRecipients } from '../../src/interpret/recipients.ts'
import { contextOf, passageOf } from '../helpers.ts'

const parties = (line: string): string[] => readRecipients([{ passage: passageOf(line), level: 0, archive: false }], contextOf()).recipients[0]!.parties
const UB = 'Ủy ban nhân dân'
const VP = `Văn phòng ${UB} tỉnh`

it.each<[string, string[]]>([
  ['Thường trực Tỉnh ủy, HĐND tỉnh;', ['Thường trực Tỉnh ủy', 'Thường trực Hội đồng nhân dân tỉnh']],
  ['TTTU, TT HĐND tỉnh (b/c);', ['Thường trực Tỉnh ủy', 'Thường trực Hội đồng nhân dân tỉnh']],
  ['TT. Tỉnh ủy, TT. HĐND tỉnh;', ['Thường trực Tỉnh ủy', 'Thường trực Hội đồng nhân dân tỉnh']],
  ['CT, các PCT UBND tỉnh;', [`Chủ tịch ${UB} tỉnh`, `các Phó Chủ tịch ${UB} tỉnh`]],
  ['Đ/c Chủ tịch UBND tỉnh (để b/c);', [`Chủ tịch ${UB} tỉnh`]],
  ['Các đ/c PCT UBND tỉnh;', [`các Phó Chủ tịch ${UB} tỉnh`]],
  ['Thường trực HĐND và UBND huyện;', ['Thường trực Hội đồng nhân dân huyện', `${UB} huyện`]],
  ['UB MTTQ và các đoàn thể huyện;', ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện', 'các đoàn thể huyện']],
  ['UBMTTQVN tỉnh;', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh']],
  ['Các Ban QLDA: Giao thông, Nông nghiệp;', ['Ban Quản lý dự án Giao thông', 'Ban Quản lý dự án Nông nghiệp']],
  ['Các Sở: TC, KH&ĐT, XD, TN&MT, NN&PTNT;', ['Sở Tài chính', 'Sở Kế hoạch và Đầu tư', 'Sở Xây dựng', 'Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Phát triển nông thôn']],
  ['Các Sở: TC, XD, NNMT, VHTTDL, KHCN;', ['Sở Tài chính', 'Sở Xây dựng', 'Sở Nông nghiệp và Môi trường', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Khoa học và Công nghệ']],
  ['Các Sở: LĐTBXH, TTTT, GDĐT, GTVT;', ['Sở Lao động - Thương binh và Xã hội', 'Sở Thông tin và Truyền thông', 'Sở Giáo dục và Đào tạo', 'Sở Giao thông vận tải']],
  ['Công an tỉnh, BCH Quân sự tỉnh, BCH BĐBP tỉnh;', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh']],
  ['Cục Thuế tỉnh, KBNN tỉnh, BHXH tỉnh;', ['Cục Thuế tỉnh', 'Kho bạc Nhà nước tỉnh', 'Bảo hiểm xã hội tỉnh']],
  ['Ban QLDA ĐTXD tỉnh;', ['Ban Quản lý dự án đầu tư xây dựng tỉnh']],
  ['BQL Khu kinh tế tỉnh;', ['Ban Quản lý Khu kinh tế tỉnh']],
  ['TTXTĐT tỉnh;', ['Trung tâm Xúc tiến Đầu tư tỉnh']],
  ['Các huyện ủy, thành ủy;', ['các huyện ủy, thành ủy']],
  ['UBND các huyện: Đông Hải, Tân Lập;', [`${UB} huyện Đông Hải`, `${UB} huyện Tân Lập`]],
  ['UBND huyện Đông Hải, UBND thị xã Bình Minh;', [`${UB} huyện Đông Hải`, `${UB} thị xã Bình Minh`]],
  ['UBND các xã, phường;', [`${UB} các xã, phường`]],
  ['Đảng ủy, HĐND, UBND xã Tân Lập;', ['Đảng ủy xã Tân Lập', 'Hội đồng nhân dân xã Tân Lập', `${UB} xã Tân Lập`]],
  ['Các phòng, ban, ngành, đoàn thể huyện;', ['các phòng, ban, ngành, đoàn thể huyện']],
  ['Các phòng: TC-KH, KT&HT, NN&PTNT;', ['Phòng Tài chính - Kế hoạch', 'Phòng Kinh tế và Hạ tầng', 'Phòng Nông nghiệp và Phát triển nông thôn']],
  ['Văn phòng Chính phủ (để b/c);', ['Văn phòng Chính phủ']],
  ['Bộ trưởng (để báo cáo);', ['Bộ trưởng']],
  ['Các Thứ trưởng;', ['các Thứ trưởng']],
  ['Các Bộ: TC, XD, NN&MT;', ['Bộ Tài chính', 'Bộ Xây dựng', 'Bộ Nông nghiệp và Môi trường']],
  ['Các Vụ, Cục thuộc Bộ;', ['các vụ, cục thuộc Bộ']],
  ['VP UBND tỉnh: CVP, các PCVP, TH, KT;', [`Chánh ${VP}`, `các Phó Chánh ${VP}`, 'TH', 'KT']],
  ['CVP, PCVP (Nguyễn Văn Nam);', ['Chánh Văn phòng', 'Phó Chánh Văn phòng']],
  ['LĐVP UBND tỉnh;', [`Lãnh đạo ${VP}`]],
  ['Lãnh đạo VP. UBND tỉnh;', [`Lãnh đạo ${VP}`]],
  ['Cổng TTĐT tỉnh, Công báo tỉnh;', ['Cổng Thông tin điện tử tỉnh', 'Công báo tỉnh']],
  ['Trung tâm Tin học - Công báo;', ['Trung tâm Tin học - Công báo']],
  ['Báo Đông Hải, Đài PT&TH tỉnh;', ['Báo Đông Hải', 'Đài Phát thanh và Truyền hình tỉnh']],
  ['Như thành phần dự họp;', []],
  ['Các đơn vị dự họp;', ['các đơn vị dự họp']],
  ['Các đơn vị có liên quan;', ['các đơn vị có liên quan']],
  ['Các thành viên BCĐ;', ['các thành viên Ban Chỉ đạo']],
  ['Các phòng chuyên môn VP UBND tỉnh;', [`các phòng chuyên môn ${VP}`]],
  ['Công ty TNHH MTV Cấp nước Long Khê;', ['Công ty TNHH MTV Cấp nước Long Khê']],
  ['Chi nhánh NHCSXH tỉnh;', ['Chi nhánh Ngân hàng Chính sách xã hội tỉnh']],
  ['Phòng GDĐT các huyện, thị xã, thành phố;', ['Phòng Giáo dục và Đào tạo các huyện, thị xã, thành phố']],
])('%s', (line, expected) => expect(parties(line)).toEqual(expected))
