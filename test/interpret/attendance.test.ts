/** Sentences of attendance in the ordinary manner of notices: what each gives (RECORD §4). */
import { expect, it } from 'vitest'
import { readAttendees } from '../../src/interpret/attendees.ts'
import { contextOf, passageOf } from '../helpers.ts'

/** `name (capacity) = person, position`. */
const told = (text: string): string[] =>
  readAttendees([passageOf(text)], contextOf()).map(({ name, capacity, person }) => `${name}${capacity === null ? '' : ` (${capacity})`}${person === null ? '' : ` = ${person.name}, ${person.position}`}`)
const each = (capacity: string, ...names: string[]): string[] => names.map((name) => `${name} (${capacity})`)
const UB = 'Ủy ban nhân dân'

it.each<[string, string[]]>([
  ['Tham dự cuộc họp có đại diện Sở Y tế; Chủ tịch UBND các xã: A Lưới, Phong Điền và phường Thuận Hóa.', ['Sở Y tế (đại diện)', ...each('Chủ tịch', `${UB} xã A Lưới`, `${UB} xã Phong Điền`, `${UB} phường Thuận Hóa`)]],
  ['Tham dự cuộc họp có đồng chí Giám đốc Sở Tài chính; đại diện lãnh đạo Sở Nội vụ.', ['Sở Tài chính (Giám đốc)', 'Sở Nội vụ (đại diện lãnh đạo)']],
  ['Cùng dự hội nghị có đồng chí Vi Thị Hảo - Phó Bí thư Thường trực Huyện ủy; đồng chí Ngô Bá Lộc - Phó Chủ tịch UBND huyện.', ['Huyện ủy (Phó Bí thư Thường trực) = Vi Thị Hảo, Phó Bí thư Thường trực Huyện ủy', `${UB} huyện (Phó Chủ tịch) = Ngô Bá Lộc, Phó Chủ tịch UBND huyện`]],
  ['Tham dự họp có đại diện lãnh đạo Sở Xây dựng; đại diện nhà thầu thi công.', ['Sở Xây dựng (đại diện lãnh đạo)', 'nhà thầu thi công (đại diện)']],
  ['Dự Hội nghị có các Phó Giám đốc Sở; Trưởng, Phó các phòng chuyên môn, nghiệp vụ thuộc Sở.', ['Sở (các Phó Giám đốc)', 'các phòng chuyên môn, nghiệp vụ thuộc Sở (Trưởng, Phó)']],
  ['Tham dự cuộc họp có Giám đốc các Sở: Tài chính, Nội vụ, Y tế; Chánh Thanh tra tỉnh; Chủ tịch UBND thành phố Long Khê.', [...each('Giám đốc', 'Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế'), 'Thanh tra tỉnh (Chánh)', `${UB} thành phố Long Khê (Chủ tịch)`]],
  ['Tham dự có lãnh đạo các sở, ngành: Tài chính, Xây dựng, Công Thương, Thanh tra tỉnh, Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh.', each('lãnh đạo', 'Sở Tài chính', 'Sở Xây dựng', 'Sở Công Thương', 'Thanh tra tỉnh', 'Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh')],
  ['Dự họp có lãnh đạo các sở, ban, ngành: Công an tỉnh, Sở Y tế, Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh.', each('lãnh đạo', 'Công an tỉnh', 'Sở Y tế', 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh')],
  ['Cùng dự có đại diện lãnh đạo Văn phòng Tỉnh ủy, Ban Tổ chức Tỉnh ủy, Ban Tuyên giáo Tỉnh ủy.', each('đại diện lãnh đạo', 'Văn phòng Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy')],
  ['Tham dự cuộc họp có các đồng chí lãnh đạo Sở Giao thông vận tải, Sở Tài nguyên và Môi trường, UBND thị xã Bình Minh.', each('các đồng chí lãnh đạo', 'Sở Giao thông vận tải', 'Sở Tài nguyên và Môi trường', `${UB} thị xã Bình Minh`)],
  ['Thành phần dự họp gồm có: Lãnh đạo các sở: Nội vụ, Tư pháp; lãnh đạo UBND các huyện: Đông Hải, Tân Lập.', [...each('Lãnh đạo', 'Sở Nội vụ', 'Sở Tư pháp'), ...each('lãnh đạo', `${UB} huyện Đông Hải`, `${UB} huyện Tân Lập`)]],
  ['Tham gia cuộc họp có lãnh đạo Chi cục Kiểm lâm, Chi cục Thủy lợi, Hạt Kiểm lâm huyện Đông Hải.', each('lãnh đạo', 'Chi cục Kiểm lâm', 'Chi cục Thủy lợi', 'Hạt Kiểm lâm huyện Đông Hải')],
  ['Cùng dự họp có ông Lê Văn Nam, Phó Chủ tịch Thường trực HĐND tỉnh; bà Trần Thị Mai, Giám đốc Sở Y tế; đại diện Bệnh viện Đa khoa tỉnh.', ['Hội đồng nhân dân tỉnh (Phó Chủ tịch Thường trực) = Lê Văn Nam, Phó Chủ tịch Thường trực HĐND tỉnh', 'Sở Y tế (Giám đốc) = Trần Thị Mai, Giám đốc Sở Y tế', 'Bệnh viện đa khoa tỉnh (đại diện)']],
  ['Tham dự buổi làm việc có lãnh đạo Cục Thuế tỉnh, Kho bạc Nhà nước tỉnh, Bảo hiểm xã hội tỉnh, Ngân hàng Nhà nước chi nhánh tỉnh.', each('lãnh đạo', 'Cục Thuế tỉnh', 'Kho bạc Nhà nước tỉnh', 'Bảo hiểm xã hội tỉnh', 'Ngân hàng Nhà nước chi nhánh tỉnh')],
  ['Tham dự có lãnh đạo và chuyên viên Văn phòng UBND tỉnh.', ['Văn phòng Ủy ban nhân dân tỉnh (lãnh đạo và chuyên viên)']],
  ['Tham dự cuộc họp có lãnh đạo: Văn phòng UBND tỉnh, Sở Kế hoạch và Đầu tư, Sở Tài chính; đại diện Hiệp hội Doanh nghiệp tỉnh.', [...each('lãnh đạo', 'Văn phòng Ủy ban nhân dân tỉnh', 'Sở Kế hoạch và Đầu tư', 'Sở Tài chính'), 'Hiệp hội Doanh nghiệp tỉnh (đại diện)']],
  ['Cùng tham dự có các thành viên Ban Chỉ đạo; lãnh đạo UBND các huyện, thành phố.', ['Ban Chỉ đạo (các thành viên)', `${UB} các huyện, thành phố (lãnh đạo)`]],
  ['Tham dự phiên họp có các thành viên UBND tỉnh; đại diện Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh; thủ trưởng các sở, ban, ngành.', [`${UB} tỉnh (các thành viên)`, 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh (đại diện)', 'các sở, ban, ngành (thủ trưởng)']],
  ['Dự họp có các Phó Chủ tịch UBND huyện; trưởng các phòng, ban thuộc UBND huyện; Chủ tịch UBND các xã, thị trấn.', [`${UB} huyện (các Phó Chủ tịch)`, `các phòng, ban thuộc ${UB} huyện (trưởng)`, `${UB} các xã, thị trấn (Chủ tịch)`]],
  ['Tham dự cuộc họp có Trưởng các phòng: Kinh tế, Nội vụ, Tư pháp; Trưởng Công an huyện; Chỉ huy trưởng Ban Chỉ huy Quân sự huyện.', [...each('Trưởng', 'Phòng Kinh tế', 'Phòng Nội vụ', 'Phòng Tư pháp'), 'Công an huyện (Trưởng)', 'Ban Chỉ huy Quân sự huyện (Chỉ huy trưởng)']],
  ['Cùng dự có đồng chí Phó Chủ tịch UBND xã Tân Lập; công chức Địa chính - Xây dựng xã.', [`${UB} xã Tân Lập (Phó Chủ tịch)`, 'Địa chính - Xây dựng xã (công chức)']],
  ['Tham dự hội nghị có đại diện các bộ, ngành Trung ương; lãnh đạo các sở, ban, ngành và UBND các huyện, thị xã, thành phố; đại diện các doanh nghiệp.', ['các bộ, ngành Trung ương (đại diện)', 'các sở, ban, ngành (lãnh đạo)', `${UB} các huyện, thị xã, thành phố (lãnh đạo)`, 'các doanh nghiệp (đại diện)']],
  ['Tham dự có đại diện chủ đầu tư, đơn vị tư vấn thiết kế, tư vấn giám sát.', each('đại diện', 'chủ đầu tư', 'đơn vị tư vấn thiết kế', 'tư vấn giám sát')],
  ['Cùng dự họp có lãnh đạo các Bộ: Tài chính, Xây dựng, Nông nghiệp và Môi trường; Văn phòng Chính phủ.', each('lãnh đạo', 'Bộ Tài chính', 'Bộ Xây dựng', 'Bộ Nông nghiệp và Môi trường', 'Văn phòng Chính phủ')],
  ['Tham dự cuộc họp có Thứ trưởng Bộ Xây dựng Lê Anh Đức; đại diện lãnh đạo các Cục: Đường bộ Việt Nam, Hàng hải Việt Nam.', ['Bộ Xây dựng (Thứ trưởng) = Lê Anh Đức, Thứ trưởng Bộ Xây dựng', ...each('đại diện lãnh đạo', 'Cục Đường bộ Việt Nam', 'Cục Hàng hải Việt Nam')]],
  ['Dự họp có lãnh đạo các phòng, đơn vị thuộc Sở; Giám đốc các Trung tâm Y tế tuyến huyện.', ['các phòng, đơn vị thuộc Sở (lãnh đạo)', 'các trung tâm Y tế tuyến huyện (Giám đốc)']],
  ['Cùng dự có Bí thư Đảng ủy, Chủ tịch UBND xã Tân Lập.', ['Đảng ủy xã Tân Lập (Bí thư)', `${UB} xã Tân Lập (Chủ tịch)`]],
  ['Tham dự có đồng chí Nguyễn Văn An - Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy; lãnh đạo Sở Nội vụ.', ['Ban Tổ chức Tỉnh ủy (Trưởng) = Nguyễn Văn An, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy', 'Sở Nội vụ (lãnh đạo)']],
  ['Tham dự làm việc có lãnh đạo các cơ quan: Sở Tài chính, Sở Tư pháp, Thanh tra tỉnh.', each('lãnh đạo', 'Sở Tài chính', 'Sở Tư pháp', 'Thanh tra tỉnh')],
  ['Tham dự cuộc họp có đại diện lãnh đạo các đơn vị: Công ty Điện lực tỉnh, Viễn thông tỉnh, Công ty Cổ phần Cấp nước Long Khê.', each('đại diện lãnh đạo', 'Công ty Điện lực tỉnh', 'Viễn thông tỉnh', 'Công ty Cổ phần Cấp nước Long Khê')],
  ['Tham dự họp trực tuyến có lãnh đạo các sở, ngành liên quan; tại điểm cầu các huyện có lãnh đạo UBND các huyện, thành phố.', ['các sở, ngành liên quan (lãnh đạo)', `${UB} các huyện, thành phố (lãnh đạo)`]],
  ['Cùng dự cuộc họp có Trưởng Ban Quản lý các khu công nghiệp tỉnh, Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh.', ['Ban Quản lý các khu công nghiệp tỉnh (Trưởng)', 'Ban Quản lý dự án đầu tư xây dựng tỉnh (Giám đốc)']],
  ['Dự họp có Chánh Văn phòng, các Phó Chánh Văn phòng UBND tỉnh; trưởng các phòng, trung tâm thuộc Văn phòng.', ['Văn phòng Ủy ban nhân dân tỉnh (Chánh)', 'Văn phòng Ủy ban nhân dân tỉnh (các Phó Chánh)', 'các phòng, trung tâm thuộc Văn phòng (trưởng)']],
  ['Tham dự có Ban Giám đốc Sở, Trưởng các phòng chuyên môn và Thủ trưởng các đơn vị trực thuộc.', ['Ban Giám đốc Sở', 'các phòng chuyên môn (Trưởng)', 'các đơn vị trực thuộc (Thủ trưởng)']],
  ['Cùng tham dự buổi làm việc có lãnh đạo UBND phường Tam Hòa, Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường.', [`${UB} phường Tam Hòa (lãnh đạo)`, 'Phòng Kinh tế, Hạ tầng và Đô thị phường (Trưởng)']],
  ['Tham dự có lãnh đạo Hội Nông dân tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Hội Cựu chiến binh tỉnh, Tỉnh Đoàn.', each('lãnh đạo', 'Hội Nông dân tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh', 'Hội Cựu chiến binh tỉnh', 'Tỉnh đoàn')],
  ['Tham dự có lãnh đạo các sở: Khoa học và Công nghệ, Văn hóa, Thể thao và Du lịch, Giáo dục và Đào tạo; Báo và Phát thanh, Truyền hình tỉnh.', each('lãnh đạo', 'Sở Khoa học và Công nghệ', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Giáo dục và Đào tạo', 'Báo và Phát thanh, Truyền hình tỉnh')],
  ['Dự cuộc họp có Phó Giám đốc Sở Công Thương, Phó Giám đốc Sở Tài chính, Phó Chủ tịch UBND huyện Đông Hải.', ['Sở Công Thương (Phó Giám đốc)', 'Sở Tài chính (Phó Giám đốc)', `${UB} huyện Đông Hải (Phó Chủ tịch)`]],
  ['Tham dự cuộc họp có đại diện lãnh đạo các Sở Tài chính, Xây dựng, Tư pháp và Chủ tịch UBND các huyện Đông Hải, Tân Lập.', [...each('đại diện lãnh đạo', 'Sở Tài chính', 'Sở Xây dựng', 'Sở Tư pháp'), ...each('Chủ tịch', `${UB} huyện Đông Hải`, `${UB} huyện Tân Lập`)]],
  ['Cùng dự có Phó Giám đốc Sở phụ trách tài chính; Trưởng phòng Kế hoạch tổng hợp.', ['Sở (Phó Giám đốc)', 'Phòng Kế hoạch tổng hợp (Trưởng)']],
  ['Cùng dự có Giám đốc, các Phó Giám đốc Sở Y tế; Chủ tịch, Phó Chủ tịch UBND các huyện Đông Hải, Tân Lập.', ['Sở Y tế (Giám đốc)', 'Sở Y tế (các Phó Giám đốc)', ...each('Chủ tịch', `${UB} huyện Đông Hải`, `${UB} huyện Tân Lập`), ...each('Phó Chủ tịch', `${UB} huyện Đông Hải`, `${UB} huyện Tân Lập`)]],
  ['Tham dự có đồng chí Lê Văn Nam - Tỉnh ủy viên, Giám đốc Sở Y tế; đồng chí Trần Thị Mai - Huyện ủy viên, Phó Chủ tịch UBND huyện Đông Hải.', ['Sở Y tế (Giám đốc) = Lê Văn Nam, Tỉnh ủy viên, Giám đốc Sở Y tế', `${UB} huyện Đông Hải (Phó Chủ tịch) = Trần Thị Mai, Huyện ủy viên, Phó Chủ tịch UBND huyện Đông Hải`]],
  ['Tham dự có Giám đốc Sở Y tế, Bệnh viện đa khoa tỉnh, Kho bạc Nhà nước tỉnh.', each('Giám đốc', 'Sở Y tế', 'Bệnh viện đa khoa tỉnh', 'Kho bạc Nhà nước tỉnh')],
  ['Tham dự có Phó Giám đốc phụ trách Sở Y tế; lãnh đạo Sở Nội vụ.', ['Sở Y tế (Phó Giám đốc phụ trách)', 'Sở Nội vụ (lãnh đạo)']],
  ['Tham dự có Giám đốc Sở Tài chính, Sở Xây dựng, Sở Nội vụ.', each('Giám đốc', 'Sở Tài chính', 'Sở Xây dựng', 'Sở Nội vụ')],
  ['Tham dự cuộc họp có đồng chí Hoàng Văn Tú - Phó Giám đốc Sở Xây dựng, đại diện lãnh đạo Sở Tài chính, lãnh đạo UBND các xã Tân Lập, Đông Hải.', ['Sở Xây dựng (Phó Giám đốc) = Hoàng Văn Tú, Phó Giám đốc Sở Xây dựng', 'Sở Tài chính (đại diện lãnh đạo)', ...each('lãnh đạo', `${UB} xã Tân Lập`, `${UB} xã Đông Hải`)]],
  ['Cùng dự, về phía tỉnh có các đồng chí: Lê Quang Nam, Phó Bí thư Thường trực Tỉnh ủy; đại diện lãnh đạo Sở Xây dựng. Về phía thị xã có các đồng chí Ủy viên Ban Thường vụ Thị ủy; Bí thư Đảng ủy các xã, phường.', ['Tỉnh ủy (Phó Bí thư Thường trực) = Lê Quang Nam, Phó Bí thư Thường trực Tỉnh ủy', 'Sở Xây dựng (đại diện lãnh đạo)', 'Ban Thường vụ Thị ủy (các đồng chí Ủy viên)', 'Đảng ủy các xã, phường (Bí thư)']],
  ['Tham dự Hội nghị tại điểm cầu Long Khê có các Thứ trưởng: Đỗ Kim Nam, Ninh Văn Mai; Thủ trưởng các đơn vị thuộc Bộ. Tham dự tại điểm cầu các địa phương có lãnh đạo UBND và Sở Khoa học và Công nghệ 28 tỉnh, thành phố ven biển.', ['Đỗ Kim Nam = Đỗ Kim Nam, Thứ trưởng', 'Ninh Văn Mai = Ninh Văn Mai, Thứ trưởng', 'các đơn vị thuộc Bộ (Thủ trưởng)', ...each('lãnh đạo', `${UB} 28 tỉnh, thành phố ven biển`, 'Sở Khoa học và Công nghệ 28 tỉnh, thành phố ven biển')]],
  ['Tham dự cuộc họp có các Phó Chủ tịch UBND tỉnh: Lê Văn Nam, Trần Mai; lãnh đạo Sở Y tế.', [`${UB} tỉnh (Phó Chủ tịch) = Lê Văn Nam, Phó Chủ tịch UBND tỉnh`, `${UB} tỉnh (Phó Chủ tịch) = Trần Mai, Phó Chủ tịch UBND tỉnh`, 'Sở Y tế (lãnh đạo)']],
  ['Tham dự có Chủ tịch UBND các huyện: Đông Hải, Tân Lập; các Phó Giám đốc Sở.', [...each('Chủ tịch', `${UB} huyện Đông Hải`, `${UB} huyện Tân Lập`), 'Sở (các Phó Giám đốc)']],
  ['Cùng tham gia tiếp công dân có bà Lê Thị Mai, Phó Chủ tịch UBND phường; luật sư Trung tâm Trợ giúp pháp lý nhà nước thành phố.', [`${UB} phường (Phó Chủ tịch) = Lê Thị Mai, Phó Chủ tịch UBND phường`, 'Trung tâm Trợ giúp pháp lý nhà nước thành phố (luật sư)']],
  ['Dự họp tại điểm cầu tỉnh có: đồng chí Phó Chủ tịch Thường trực UBND tỉnh; Tổ trưởng các Tổ công tác đặc biệt. Dự họp tại điểm cầu cấp huyện có Giám đốc Trung tâm Y tế cấp huyện.', [`${UB} tỉnh (Phó Chủ tịch Thường trực)`, 'các tổ công tác đặc biệt (Tổ trưởng)', 'Trung tâm Y tế cấp huyện (Giám đốc)']],
  ['Dự Hội nghị có đại diện Huyện uỷ; Chủ tịch UBND 21 xã, thị trấn.', ['Huyện ủy (đại diện)', `${UB} 21 xã, thị trấn (Chủ tịch)`]],
  ['Về phía Công ty có ông Lê Văn Nam, Tổng Giám đốc; bà Trần Thị Mai, Phó Tổng Giám đốc. Về phía tỉnh có lãnh đạo các sở: Tài chính, Nội vụ.', ['Lê Văn Nam = Lê Văn Nam, Tổng Giám đốc', 'Trần Thị Mai = Trần Thị Mai, Phó Tổng Giám đốc', ...each('lãnh đạo', 'Sở Tài chính', 'Sở Nội vụ')]],
  ['Dự và chỉ đạo Hội nghị có đồng chí Lê Văn Nam, Bí thư Huyện ủy; đại diện Sở Y tế.', ['Huyện ủy (Bí thư) = Lê Văn Nam, Bí thư Huyện ủy', 'Sở Y tế (đại diện)']],
  ['Tham dự có lãnh đạo và chuyên viên các phòng: Trồng trọt, Chăn nuôi.', each('lãnh đạo và chuyên viên', 'Phòng Trồng trọt', 'Phòng Chăn nuôi')],
  ['Tham dự có các đồng chí Ủy viên Ban Thường vụ: Chủ nhiệm Ủy ban Kiểm tra, Trưởng Ban Nội chính Thành ủy; Chánh Thanh tra thành phố.', ['Ủy ban Kiểm tra Thành ủy (Chủ nhiệm)', 'Ban Nội chính Thành ủy (Trưởng)', 'Thanh tra thành phố (Chánh)']],
  ['Tham dự có lãnh đạo các cơ quan: Giám đốc Sở Y tế, Giám đốc Sở Nội vụ.', each('Giám đốc', 'Sở Y tế', 'Sở Nội vụ')],
  ['Đến dự có đồng chí Lê Bích Nam, Thứ trưởng Bộ Giao thông vận tải; lãnh đạo UBND, Sở Giao thông vận tải các tỉnh, thành phố trong vùng.', ['Bộ Giao thông vận tải (Thứ trưởng) = Lê Bích Nam, Thứ trưởng Bộ Giao thông vận tải', ...each('lãnh đạo', `${UB} các tỉnh, thành phố trong vùng`, 'Sở Giao thông vận tải các tỉnh, thành phố trong vùng')]],
  ['Tham dự cuộc họp có các đồng chí: Lê Văn Nam, Trần Thị Hà - Phó Chủ tịch UBND huyện; Vi Văn Hai - Trưởng phòng Nội vụ.', [`${UB} huyện (Phó Chủ tịch) = Lê Văn Nam, Phó Chủ tịch UBND huyện`, `${UB} huyện (Phó Chủ tịch) = Trần Thị Hà, Phó Chủ tịch UBND huyện`, 'Phòng Nội vụ (Trưởng) = Vi Văn Hai, Trưởng phòng Nội vụ']],
  ['Dự họp có: đ/c Nam - Phó Giám đốc Sở; Chi cục trưởng Chi cục Thủy lợi.', ['Sở (Phó Giám đốc) = Nam, Phó Giám đốc Sở', 'Chi cục Thủy lợi (Chi cục trưởng)']],
  ['Cùng tham dự có lãnh đạo Đảng ủy, UBND các xã Đông Hải, Tân Lập.', each('lãnh đạo', 'Đảng ủy xã Đông Hải', 'Đảng ủy xã Tân Lập', `${UB} xã Đông Hải`, `${UB} xã Tân Lập`)],
  ['Cùng dự có các đồng chí Thường trực Huyện ủy; các thành viên Hội đồng thẩm định giá đất tỉnh; đơn vị tư vấn.', ['Thường trực Huyện ủy (các đồng chí)', 'Hội đồng thẩm định giá đất tỉnh (các thành viên)', 'đơn vị tư vấn']],
  ['Tham dự cuộc họp gồm các ông, bà: Giám đốc Sở Y tế, Giám đốc Sở Nội vụ.', each('Giám đốc', 'Sở Y tế', 'Sở Nội vụ')],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

it('reads lines behind a word of attendance, and on whose side they came', () => {
  const [opening, ...lines] = ['Thành phần tham dự gồm:', 'Ban Quản lý: ông Mai Quốc Nam, Phó Trưởng ban; lãnh đạo Phòng Kế hoạch - Tổng hợp.', 'Các cơ quan: đại diện Sở Y tế, UBND xã Tân Lập.', 'Các sở: Tài chính, Nội vụ.', 'Lãnh đạo UBND các xã: Đông Hải, Tân Lập.', 'Nhà thầu thi công: Công ty TNHH Hoa Sen.'].map(passageOf)
  const after = passageOf('Sau khi nghe Sở Y tế báo cáo: Trưởng ban kết luận như sau:')
  expect(readAttendees([opening!, ...lines, after], contextOf(), new Set(lines)).map(({ name, capacity, person }) => [name, capacity, person?.name ?? null])).toEqual([
    ['Ban Quản lý', 'Phó Trưởng ban', 'Mai Quốc Nam'], ['Phòng Kế hoạch - Tổng hợp', 'lãnh đạo', null], ['Sở Y tế', 'đại diện', null], [`${UB} xã Tân Lập`, 'đại diện', null], ['Sở Tài chính', null, null], ['Sở Nội vụ', null, null],
    [`${UB} xã Đông Hải`, 'Lãnh đạo', null], [`${UB} xã Tân Lập`, 'Lãnh đạo', null], ['Công ty TNHH Hoa Sen', null, null],
  ])
})
