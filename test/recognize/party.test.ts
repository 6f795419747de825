/** Parties (RECORD §7): full names, lists that share a word, groups with their qualifiers, office holders. */
import { describe, expect, it } from 'vitest'
import { partiesOf, readingOf, readPartyList, type NameContext, type PartyReading } from '../../src/recognize/party/index.ts'
import type { PartyKind } from '../../src/record/schema.ts'
import { grammar } from '../helpers.ts'

/** The parties that running text begins with. */
function read(text: string, context?: NameContext): readonly PartyReading[] {
  const { parties } = readPartyList(readingOf(text, grammar, context), 0)
  for (const party of parties) expect(text.slice(party.start, party.end)).toBe(party.text)
  return parties
}
const names = (text: string, context?: NameContext): string[] => read(text, context).map((party) => party.name)
/** The parties of a text that holds names alone: a title, a line of Nơi nhận. */
const whole = (text: string, context?: NameContext): string[] => partiesOf(text, grammar, context).map((party) => party.name)

describe('a name left blank', () => {
  it.each(['Sở …………… xây dựng', 'Sở ............ xây dựng', 'UBND huyện ......... rà soát', 'Trung tâm …… lập'])('%s names nobody', (text) => expect(names(text)).toEqual([]))
  it('behind a whole name leaves it', () => expect(names('Sở Y tế ……… rà soát')).toEqual(['Sở Y tế']))
})

describe('a body ends where its duty begins', () => {
  const first = (text: string): string[][] => read(text).map((party) => [party.text, party.name, party.kind])
  it.each([
    ['Sở Y tế', 'khẩn trương rà soát'],
    ['Sở Y tế', 'có trách nhiệm báo cáo'],
    ['Sở Y tế', 'chủ trì, phối hợp với Sở Tài chính'],
    ['Sở Y tế', 'rà soát danh mục'],
    ['Sở Y tế', 'trong quý II hoàn thành'],
    ['Sở Y tế', 'để tổng hợp'],
    ['Sở Y tế', 'theo chức năng, nhiệm vụ'],
    ['Sở Tài chính', 'tham mưu UBND tỉnh'],
    ['Sở Xây dựng', 'xây dựng kế hoạch'],
    ['Sở Tư pháp', 'thẩm định dự thảo'],
    ['Ban Dân tộc tỉnh', 'tổng hợp'],
    ['Công an tỉnh', 'bảo đảm an ninh'],
    ['Bộ Chỉ huy Quân sự tỉnh', 'huy động lực lượng'],
    ['Kho bạc Nhà nước tỉnh', 'thanh toán'],
    ['Tỉnh đoàn', 'phát động phong trào'],
    ['Hội Nông dân tỉnh', 'vận động hội viên'],
    ['Đài Phát thanh và Truyền hình tỉnh', 'đưa tin'],
    ['Cổng Thông tin điện tử tỉnh', 'đăng tải'],
    ['Thanh tra tỉnh', 'thanh tra đột xuất'],
    ['Ngân hàng Chính sách xã hội chi nhánh tỉnh', 'giải ngân'],
    ['Liên minh Hợp tác xã tỉnh', 'hướng dẫn thành lập'],
  ])('%s | %s', (name, rest) => expect(first(`${name} ${rest}`)).toEqual([[name, name, 'organization']]))

  describe('also a body that no list knows', () => {
    it.each([
      ['Trung tâm Phục vụ hành chính công tỉnh', 'công khai thủ tục'],
      ['Trung tâm Điều hành đô thị thông minh tỉnh', 'tiếp tục vận hành'],
      ['Văn phòng Điều phối nông thôn mới tỉnh', 'tham mưu kế hoạch'],
      ['Ban Quản lý Khu kinh tế Đông Hải', 'rà soát quy hoạch'],
      ['Ban Quản lý dự án đầu tư xây dựng số 3', 'lập tiến độ'],
      ['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh', 'báo cáo'],
      ['Ban Quản lý rừng phòng hộ Tân Lập', 'tuần tra'],
      ['Công ty Cổ phần Xây dựng Hoa Sen', 'hoàn thành hồ sơ'],
      ['Công ty Cổ phần BOT Đông Hải - Tân Lập', 'khắc phục hư hỏng'],
      ['Công ty TNHH Thương mại và Dịch vụ Bình Minh', 'nộp hồ sơ'],
      ['Công ty Điện lực Hoa Sen', 'di dời đường dây'],
      ['Tập đoàn Hoa Sen', 'khẩn trương khởi công'],
      ['Trường Tiểu học Nguyễn Du', 'tổ chức khai giảng'],
      ['Hợp tác xã Nông nghiệp Tân Lập', 'ký hợp đồng'],
      ['Hiệp hội Du lịch tỉnh', 'giới thiệu sản phẩm'],
      ['Báo Hoa Sen', 'đăng tải'],
      ['Ban Giám đốc', 'tiến độ hằng tuần'],
      ['Khoa Hồi sức tích cực - Chống độc', 'triển khai thí điểm'],
      ['Trung tâm Kỹ thuật tổng hợp - Hướng nghiệp tỉnh', 'tuyển sinh'],
      ['Chi cục Thủy lợi và Biến đổi khí hậu', 'kiểm tra'],
      ['Sở Đổi mới sáng tạo và Chuyển đổi số', 'hướng dẫn'],
      ['Nhà máy Thủy điện Nậm Sọt 2', 'xả lũ'],
      ['Thanh tra Sở', 'xây dựng kế hoạch thanh tra'],
      ['Trung tâm Hỗ trợ doanh nghiệp nhỏ và vừa tỉnh', 'hướng dẫn'],
      ['Ban Quản lý Chương trình xây dựng nông thôn mới huyện Đông Hải', 'rà soát'],
      ['Ban Đền bù giải phóng mặt bằng huyện Đông Hải', 'chi trả'],
      ['Viện Nuôi trồng thủy sản Phước Long', 'kiểm tra'],
      ['Viện Nghiên cứu Địa chất và Phòng chống sạt lở', 'kiểm tra'],
      ['Ban Quản lý dự án Di dân tái định cư tỉnh', 'lập phương án'],
      ['Ban Chủ nhiệm Đoàn Luật sư lâm thời', 'có trách nhiệm tổ chức Đại hội'],
      ['Phòng Giáo dục Trung học - Giáo dục thường xuyên', 'tham mưu'],
      ['Tổ dự án Chuyển đổi số Bến Nghê', 'số hóa hồ sơ'],
      ['Bưu điện khu vực Bến Nghê', 'số hóa hồ sơ'],
      ['Hạt Kiểm lâm liên xã Hải Kỳ', 'tuần tra'],
      ['Nhà hát Múa rối Sông Thao', 'xây dựng chương trình'],
      ['Ban đại diện cha mẹ học sinh', 'tham gia'],
      ['Đội Thanh tra xây dựng thành phố', 'lập biên bản'],
      ['Nhà đầu tư Khu cảng tổng hợp Mũi Gành', 'bàn giao hồ sơ'],
      ['Vườn quốc gia Núi Bạc', 'tăng cường tuần tra'],
      ['Chi cục Kiểm lâm vùng III', 'kiểm tra'],
      ['Quỹ Phát triển đất tỉnh', 'ứng vốn'],
      ['Hội đồng bồi thường, hỗ trợ và tái định cư huyện Đông Hải', 'phê duyệt phương án'],
      ['Tổ công tác số 2', 'đôn đốc các xã'],
      ['Ban Chỉ đạo chuyển đổi số tỉnh', 'họp giao ban'],
      ['Sở Hải dương và Hải đảo', 'quảng bá'],
      ['Trung tâm Giám sát, điều hành thông minh tỉnh', 'vận hành'],
      ['Chi nhánh Văn phòng đăng ký đất đai khu vực III', 'trích đo'],
      ['Công ty Cổ phần Đầu tư Xây dựng và Phát triển nhà Hoa Sen', 'khẩn trương'],
      ['Quỹ Bảo vệ và phát triển rừng tỉnh', 'chi trả'],
      ['Trường mầm non Hoa Sen', 'rà soát'],
      ['Trường Cao đẳng Nghề Đông Hải', 'tuyển sinh'],
      ['Trung tâm Đổi mới sáng tạo tỉnh', 'rà soát'],
      ['Trung tâm Tư vấn và Kiểm định xây dựng tỉnh', 'kiểm định'],
    ])('%s | %s', (name, rest) => expect(first(`${name} ${rest}`)).toEqual([[name, name, 'organization']]))
    it.each([
      ['Công ty TNHH MTV Khai thác thủy lợi Đông Hải', 'vận hành hồ chứa'],
    ])('%s | %s', (name, rest) => expect(first(`${name} ${rest}`)).toEqual([[name, name, 'organization']]))
    it.fails.each([
      ['Bệnh viện Đa khoa khu vực Đông Hải', 'bố trí giường bệnh'],
    ])('%s | %s', (name, rest) => expect(first(`${name} ${rest}`)).toEqual([[name, name, 'organization']]))
  })
})

describe('short forms are written out', () => {
  it.each([
    ['UBND tỉnh giao', 'Ủy ban nhân dân tỉnh'],
    ['UBND xã Tân Lập niêm yết', 'Ủy ban nhân dân xã Tân Lập'],
    ['UBND Huyện Đông Hải niêm yết', 'Ủy ban nhân dân huyện Đông Hải'],
    ['Uỷ ban nhân dân huyện Đông Hải niêm yết', 'Ủy ban nhân dân huyện Đông Hải'],
    ['UBND Phường 3 Hoa Sen niêm yết', 'Ủy ban nhân dân Phường 3 Hoa Sen'],
    ['UBND thành phố Đông Hải chỉ đạo', 'Ủy ban nhân dân thành phố Đông Hải'],
    ['UBND đặc khu Hòn Bạc chỉ đạo', 'Ủy ban nhân dân đặc khu Hòn Bạc'],
    ['UBND xã Bình An 2 rà soát', 'Ủy ban nhân dân xã Bình An 2'],
    ['UBND xã Ea Nuôl rà soát', 'Ủy ban nhân dân xã Ea Nuôl'],
    ['HĐND tỉnh xem xét', 'Hội đồng nhân dân tỉnh'],
    ['VP UBND tỉnh theo dõi', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['Văn phòng UBND tỉnh theo dõi', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['Văn phòng HĐND và UBND huyện Đông Hải theo dõi', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Đông Hải'],
    ['Ủy ban MTTQ Việt Nam tỉnh giám sát', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Sở KHĐT thẩm định', 'Sở Kế hoạch và Đầu tư'],
    ['Sở KH&ĐT thẩm định', 'Sở Kế hoạch và Đầu tư'],
    ['Sở NN&PTNT rà soát', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở LĐ-TB&XH rà soát', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở VH,TT&DL rà soát', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở GDĐT rà soát', 'Sở Giáo dục và Đào tạo'],
    ['Liên minh HTX tỉnh hướng dẫn', 'Liên minh Hợp tác xã tỉnh'],
    ['Hội LHPN tỉnh vận động', 'Hội Liên hiệp Phụ nữ tỉnh'],
    ['Ngân hàng CSXH chi nhánh tỉnh giải ngân', 'Ngân hàng Chính sách xã hội chi nhánh tỉnh'],
    ['Trường THPT Hoa Sen chuẩn bị', 'Trường Trung học phổ thông Hoa Sen'],
    ['BQL dự án ĐTXD các công trình giao thông tỉnh lập hồ sơ', 'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh'],
    ['BQL Khu kinh tế Đông Hải rà soát', 'Ban Quản lý Khu kinh tế Đông Hải'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]))
  it.each([
    ['UBND TP. Đông Hải chỉ đạo', 'Ủy ban nhân dân thành phố Đông Hải'],
    ['UBND TP Đông Hải chỉ đạo', 'Ủy ban nhân dân thành phố Đông Hải'],
    ['UBND TX. Tân Lập chỉ đạo', 'Ủy ban nhân dân thị xã Tân Lập'],
    ['BCH Quân sự xã Tân Lập huy động', 'Ban Chỉ huy Quân sự xã Tân Lập'],
    ['BCH Quân sự tỉnh huy động', 'Bộ Chỉ huy Quân sự tỉnh'],
    ['Cty CP Hoa Sen nộp', 'Công ty Cổ phần Hoa Sen'],
    ['Công ty TNHH MTV Khai thác công trình thủy lợi tưới', 'Công ty TNHH MTV Khai thác công trình thủy lợi'],
    ['Chi cục Thuế KV Đông Hải - Tân Lập rà soát', 'Chi cục Thuế khu vực Đông Hải - Tân Lập'],
    ['Trung tâm Phục vụ hành chính công xã công khai', 'Trung tâm Phục vụ hành chính công xã'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]))
})

describe('known bodies get their official spelling', () => {
  it.each([
    ['Sở Nông nghiệp và phát triển nông thôn', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Kế hoạch - Đầu tư', 'Sở Kế hoạch và Đầu tư'],
    ['Sở Giao Thông Vận tải', 'Sở Giao thông vận tải'],
    ['Sở Văn hoá và Thể Thao', 'Sở Văn hóa và Thể thao'],
    ['Sở Lao động Thương binh và Xã hội', 'Sở Lao động - Thương binh và Xã hội'],
    ['Tỉnh Đoàn', 'Tỉnh đoàn'],
    ['Kho bạc nhà nước tỉnh', 'Kho bạc Nhà nước tỉnh'],
    ['Sở Giáo dục và Đào tào', 'Sở Giáo dục và Đào tạo'],
    ['Sở Nông nghiệp và Phát triễn nông thôn', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Nông nghiệp Phát triển nông thôn', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Lao động - Thương bình và Xã hội', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở Tài nguyên và Môi trừơng', 'Sở Tài nguyên và Môi trường'],
  ])('%s', (text, name) => expect(names(`${text} rà soát`)).toEqual([name]))

  it.each([
    ['Sở Văn hóa và Thể thao'],
    ['Sở Nông nghiệp và Môi trường'],
    ['Ban Dân tộc và Tôn giáo tỉnh'],
  ])('%s is no slip of another', (text) => expect(names(`${text} rà soát`)).toEqual([text]))
  it.fails.each([
    ['Trung tâm Phát triển quỹ nhà ở tỉnh'],
    ['Ban Quản lý Chương trình giảm nghèo tỉnh'],
  ])('%s is no slip of another', (text) => expect(names(`${text} rà soát`)).toEqual([text]))
})

describe('lists of bodies', () => {
  it.each<[string, string[]]>([
    ['Sở Tài chính, Sở Xây dựng và Sở Nội vụ rà soát', ['Sở Tài chính', 'Sở Xây dựng', 'Sở Nội vụ']],
    ['Sở Tài chính; Sở Xây dựng; các đơn vị liên quan rà soát', ['Sở Tài chính', 'Sở Xây dựng', 'các đơn vị liên quan']],
    ['Sở Tài chính và Ban Dân tộc tỉnh rà soát', ['Sở Tài chính', 'Ban Dân tộc tỉnh']],
    ['Sở Tài chính cùng với Sở Xây dựng rà soát', ['Sở Tài chính', 'Sở Xây dựng']],
    ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh, Kho bạc Nhà nước tỉnh bố trí', ['Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Kho bạc Nhà nước tỉnh']],
    ['Công ty Cổ phần Hoa Sen, Công ty TNHH Bình Minh nộp hồ sơ', ['Công ty Cổ phần Hoa Sen', 'Công ty TNHH Bình Minh']],
    ['Trung tâm Phát triển quỹ đất tỉnh, UBND xã Tân Lập và nhà đầu tư kiểm đếm', ['Trung tâm Phát triển quỹ đất tỉnh', 'Ủy ban nhân dân xã Tân Lập', 'nhà đầu tư']],
    ['Sở Xây dựng (cơ quan thường trực), Sở Tài chính rà soát', ['Sở Xây dựng', 'Sở Tài chính']],
    ['sở nội vụ, Sở Y tế rà soát', ['Sở Nội vụ', 'Sở Y tế']],
    ['Sở Y Tế, sở tài chính rà soát', ['Sở Y tế', 'Sở Tài chính']],
    ['Sở Tài chính, sở, ngành liên quan rà soát', ['Sở Tài chính', 'sở, ngành liên quan']],
    ['sở xây dựng kế hoạch', ['sở']],
    ['Sở Giáo dục rà soát, Sở Nội vụ thẩm định', ['Sở Giáo dục']],
    ['Đội Thanh tra xây dựng, Sở Nội vụ thẩm định', ['Đội Thanh tra xây dựng', 'Sở Nội vụ']],
    ['Sở Y tế/Sở Tài chính rà soát', ['Sở Y tế', 'Sở Tài chính']],
    ['Sở Y tế & Sở Tài chính rà soát', ['Sở Y tế', 'Sở Tài chính']],
    ['ủy ban nhân dân huyện Đông Hải, Sở Y tế rà soát', ['Ủy ban nhân dân huyện Đông Hải', 'Sở Y tế']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  describe('a comma inside a name is no separator', () => {
    it.each<[string, string[]]>([
      ['Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ rà soát', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Nội vụ']],
      ['Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch và Sở Y tế rà soát', ['Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
      ['Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh, Sở Tài chính rà soát', ['Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh', 'Sở Tài chính']],
      ['Trung tâm Văn hóa, Thông tin và Thể thao huyện Đông Hải, UBND xã Tân Lập rà soát', ['Trung tâm Văn hóa, Thông tin và Thể thao huyện Đông Hải', 'Ủy ban nhân dân xã Tân Lập']],
      ['Phòng Kinh tế, Hạ tầng và Đô thị phường Bình An kiểm tra', ['Phòng Kinh tế, Hạ tầng và Đô thị phường Bình An']],
      ['Trung tâm Bảo tồn, Trùng tu và Phát huy giá trị di tích tỉnh lập hồ sơ', ['Trung tâm Bảo tồn, Trùng tu và Phát huy giá trị di tích tỉnh']],
      ['Phòng Tổ chức, biên chế tham mưu bổ sung', ['Phòng Tổ chức, biên chế']],
      ['Phòng Công tác học sinh, sinh viên làm đầu mối', ['Phòng Công tác học sinh, sinh viên']],
      ['Phòng Kế hoạch, dịch vụ; Phòng Nghiệp vụ y, dược rà soát', ['Phòng Kế hoạch, dịch vụ', 'Phòng Nghiệp vụ y, dược']],
      ['Phòng Quản lý vận tải, phương tiện và người lái kiểm tra', ['Phòng Quản lý vận tải, phương tiện và người lái']],
      ['Phòng Khoáng sản, trên cơ sở đề án được duyệt, tổng hợp', ['Phòng Khoáng sản']],
      ['Phòng Khoáng sản, các đơn vị rà soát', ['Phòng Khoáng sản', 'các đơn vị']],
      ['Phòng Khoáng sản, địa phương rà soát', ['Phòng Khoáng sản', 'địa phương']],
      ['Phòng Khoáng sản, chủ đầu tư dự án rà soát', ['Phòng Khoáng sản', 'chủ đầu tư dự án']],
      ['Phòng Khoáng sản, sau đó tổng hợp', ['Phòng Khoáng sản']],
      ['Công ty Cổ phần Tư vấn, Thiết kế và Xây dựng Hoa Sen lập hồ sơ', ['Công ty Cổ phần Tư vấn, Thiết kế và Xây dựng Hoa Sen']],
    ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
  })

  describe('one head holds for all departments', () => {
    const [finance, building, home, culture] = ['Sở Tài chính', 'Sở Xây dựng', 'Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch']
    it.each<[string, string[]]>([
      ['các Sở: Tài chính, Xây dựng và Nội vụ khẩn trương rà soát', [finance, building, home]],
      ['Các sở: Tài chính; Xây dựng; Nội vụ rà soát', [finance, building, home]],
      ['các Sở, ngành: Tài chính, Văn hóa, Thể thao và Du lịch, Ban Dân tộc, Công an tỉnh rà soát', [finance, culture, 'Ban Dân tộc', 'Công an tỉnh']],
      ['các Sở, ngành: Ban Dân tộc, Tài chính, Hội Liên hiệp Phụ nữ tỉnh rà soát', ['Ban Dân tộc', finance, 'Hội Liên hiệp Phụ nữ tỉnh']],
      ['các sở, ban, ngành: Nông nghiệp và Môi trường, Thanh tra tỉnh rà soát', ['Sở Nông nghiệp và Môi trường', 'Thanh tra tỉnh']],
      ['các sở, ngành liên quan: Tài chính, Nội vụ rà soát', [finance, home]],
      ['các Sở: TC, XD, NV, VH,TT&DL rà soát', [finance, building, home, culture]],
      ['các Sở: Tài chính, Hải dương và Hải đảo, Nội vụ rà soát', [finance, 'Sở Hải dương và Hải đảo', home]],
      ['các Sở: Tài chính, Nông nghiệp và Phát triễn nông thôn, Nội vụ rà soát', [finance, 'Sở Nông nghiệp và Phát triển nông thôn', home]],
      ['các Sở: Tài chính, Xây dựng và UBND huyện Đông Hải rà soát', [finance, building, 'Ủy ban nhân dân huyện Đông Hải']],
      ['các Sở: Tài chính, Xây dựng và các đơn vị liên quan rà soát', [finance, building, 'các đơn vị liên quan']],
      ['các sở Tài chính, Xây dựng, Nội vụ khẩn trương rà soát', [finance, building, home]],
      ['các Sở Tài chính, Nội vụ và Văn hóa, Thể thao và Du lịch rà soát', [finance, home, culture]],
    ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
  })

  describe('one body holds for all places', () => {
    const of = (...places: string[]): string[] => places.map((place) => `Ủy ban nhân dân ${place}`)
    it.each<[string, string[]]>([
      ['UBND: Huyện Đông Hải, Tân Lập và thị xã Bình Minh khẩn trương rà soát', of('huyện Đông Hải', 'huyện Tân Lập', 'thị xã Bình Minh')],
      ['UBND các huyện Đông Hải, Tân Lập, Hòa An khẩn trương rà soát', of('huyện Đông Hải', 'huyện Tân Lập', 'huyện Hòa An')],
      ['UBND các huyện: Đông Hải, Tân Lập; thị xã Bình Minh rà soát', of('huyện Đông Hải', 'huyện Tân Lập', 'thị xã Bình Minh')],
      ['UBND các huyện, thị xã Bình Minh rà soát', of('các huyện', 'thị xã Bình Minh')],
      ['UBND các xã, phường và đặc khu Hòn Tằm rà soát', of('các xã, phường', 'đặc khu Hòn Tằm')],
      ['UBND các huyện Đông Hải và Tân Lập rà soát', of('huyện Đông Hải', 'huyện Tân Lập')],
      ['UBND các xã Tân Lập, Hòa An và phường Bình An niêm yết', of('xã Tân Lập', 'xã Hòa An', 'phường Bình An')],
      ['UBND các xã, phường: Tân Lập, Hòa An niêm yết'.replace('xã, phường', 'xã'), of('xã Tân Lập', 'xã Hòa An')],
      ['UBND các huyện, TP: thành phố Đông Hải, huyện Tân Lập rà soát', of('thành phố Đông Hải', 'huyện Tân Lập')],
      ['UBND các huyện, thành phố: Đông Hải, Tân Lập rà soát', of('Đông Hải', 'Tân Lập')],
      ['UBND các huyện, TP: Đông Hải, Tân Lập rà soát', of('Đông Hải', 'Tân Lập')],
      ['UBND các huyện, TP: Rà soát hồ sơ, Kiểm tra hồ sơ', of('các huyện, thành phố')],
      ['UBND huyện Đông Hải và UBND huyện Tân Lập rà soát', of('huyện Đông Hải', 'huyện Tân Lập')],
    ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
    it.each<[string, string[]]>([
      ['UBND các huyện Đông Hải, Tân Lập và Sở Tài chính rà soát', [...of('huyện Đông Hải', 'huyện Tân Lập'), 'Sở Tài chính']],
    ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
    it.each<[string, string[]]>([
      ['UBND huyện Đông Hải, huyện Tân Lập và thị xã Bình Minh rà soát', of('huyện Đông Hải', 'huyện Tân Lập', 'thị xã Bình Minh')],
    ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
    it.each<[string, string[]]>([
      ['UBND các huyện: Đông Hải (chủ trì), Tân Lập rà soát', of('huyện Đông Hải', 'huyện Tân Lập')],
    ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
  })

  describe('the last place or owner holds for all', () => {
    it.each<[string, string[]]>([
      ['HĐND, UBND huyện Đông Hải chỉ đạo', ['Hội đồng nhân dân huyện Đông Hải', 'Ủy ban nhân dân huyện Đông Hải']],
      ['HĐND và UBND xã Tân Lập chỉ đạo', ['Hội đồng nhân dân xã Tân Lập', 'Ủy ban nhân dân xã Tân Lập']],
      ['Đảng ủy, HĐND, UBND xã Tân Lập chỉ đạo', ['Đảng ủy xã Tân Lập', 'Hội đồng nhân dân xã Tân Lập', 'Ủy ban nhân dân xã Tân Lập']],
      ['Huyện ủy, HĐND, UBND huyện Đông Hải chỉ đạo', ['Huyện ủy Đông Hải', 'Hội đồng nhân dân huyện Đông Hải', 'Ủy ban nhân dân huyện Đông Hải']],
      ['Thường trực Huyện ủy, HĐND huyện Đông Hải chỉ đạo', ['Thường trực Huyện ủy Đông Hải', 'Thường trực Hội đồng nhân dân huyện Đông Hải']],
      ['Ban Pháp chế, Ban Kinh tế - Ngân sách HĐND tỉnh giám sát', ['Ban Pháp chế Hội đồng nhân dân tỉnh', 'Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh']],
      ['Thường trực Hội đồng nhân dân, các Ban Hội đồng nhân dân, Tổ đại biểu HĐND và đại biểu HĐND tỉnh giám sát', ['Thường trực Hội đồng nhân dân tỉnh', 'các Ban hội đồng nhân dân tỉnh', 'Tổ đại biểu Hội đồng nhân dân tỉnh', 'đại biểu Hội đồng nhân dân tỉnh']],
      ['các Ban, các Tổ đại biểu và đại biểu HĐND huyện giám sát', ['các ban Hội đồng nhân dân huyện', 'các tổ đại biểu Hội đồng nhân dân huyện', 'đại biểu Hội đồng nhân dân huyện']],
      ['TT. HĐND, UBND các xã, thị trấn giám sát', ['Thường trực Hội đồng nhân dân các xã, thị trấn', 'Ủy ban nhân dân các xã, thị trấn']],
      ['MTTQ và các đoàn thể huyện vận động', ['Mặt trận Tổ quốc Việt Nam huyện', 'các đoàn thể huyện']],
      ['UBMTTQ và các đoàn thể huyện giám sát', ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện', 'các đoàn thể huyện']],
      ['Sở Y tế và các xã, phường giám sát', ['Sở Y tế', 'các xã, phường']],
      ['Ban Dân tộc HĐND tỉnh giám sát', ['Ban Dân tộc Hội đồng nhân dân tỉnh']],
      ['Sở Tài chính, UBND huyện Đông Hải chỉ đạo', ['Sở Tài chính', 'Ủy ban nhân dân huyện Đông Hải']],
      ['UBND thị xã Bình Minh và các huyện biên giới, Sở Y tế chỉ đạo', ['Ủy ban nhân dân thị xã Bình Minh', 'Ủy ban nhân dân các huyện biên giới', 'Sở Y tế']],
      ['Thường trực Tỉnh ủy, HĐND tỉnh và UBND tỉnh chỉ đạo', ['Thường trực Tỉnh ủy', 'Thường trực Hội đồng nhân dân tỉnh', 'Ủy ban nhân dân tỉnh']],
      ['UBND tỉnh, UBND huyện Đông Hải chỉ đạo', ['Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân huyện Đông Hải']],
    ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
  })

  describe('a lost comma', () => {
    it.each<[string, string[]]>([
      ['Ban Dân tộc các địa phương rà soát', ['Ban Dân tộc', 'các địa phương']],
      ['Sở Tài chính các sở, ngành liên quan rà soát', ['Sở Tài chính', 'các sở, ngành liên quan']],
    ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
    it.each<[string, string[]]>([
      ['Sở Y tế UBND các huyện, thành phố rà soát', ['Sở Y tế', 'Ủy ban nhân dân các huyện, thành phố']],
    ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
    it.fails.each<[string, string[]]>([
      ['Sở Tài chính Sở Xây dựng rà soát', ['Sở Tài chính', 'Sở Xây dựng']],
    ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
  })
})

describe('groups', () => {
  it.each<[string, string[]]>([
    ['các sở, ban, ngành có liên quan khẩn trương rà soát', ['các sở, ban, ngành có liên quan']],
    ['Các Sở, ngành, đoàn thể cấp tỉnh chủ động', ['các sở, ngành, đoàn thể cấp tỉnh']],
    ['Các sở, ban ngành, đoàn thể rà soát', ['các sở, ban ngành, đoàn thể']],
    ['các sở ngành liên quan rà soát', ['các sở ngành liên quan']],
    ['các sở, ngành thanh tra đột xuất', ['các sở, ngành']],
    ['các Bộ, ngành kiểm tra thực địa', ['các bộ, ngành']],
    ['các cơ quan, đơn vị và địa phương tiếp tục', ['các cơ quan, đơn vị và địa phương']],
    ['các cơ quan, đơn vị, địa phương tiếp tục', ['các cơ quan, đơn vị, địa phương']],
    ['các huyện, thị xã, thành phố tiếp tục', ['các huyện, thị xã, thành phố']],
    ['các phòng, ban, đơn vị liên quan tiếp tục', ['các phòng, ban, đơn vị liên quan']],
    ['các chủ đầu tư tiếp tục', ['các chủ đầu tư']],
    ['các nhà thầu tập trung', ['các nhà thầu']],
    ['các doanh nghiệp trên địa bàn tỉnh chủ động', ['các doanh nghiệp trên địa bàn tỉnh']],
    ['các cơ quan thuộc UBND tỉnh rà soát', ['các cơ quan thuộc Ủy ban nhân dân tỉnh']],
    ['các đơn vị trực thuộc Sở Y tế rà soát', ['các đơn vị trực thuộc Sở Y tế']],
    ['các tổ chức chính trị - xã hội tích cực', ['các tổ chức chính trị - xã hội']],
    ['địa phương có liên quan rà soát', ['địa phương có liên quan']],
    ['UBND các huyện, thành phố rà soát', ['Ủy ban nhân dân các huyện, thành phố']],
    ['UBND các huyện, thị xã vùng đồng bào dân tộc thiểu số và miền núi rà soát', ['Ủy ban nhân dân các huyện, thị xã vùng đồng bào dân tộc thiểu số và miền núi']],
    ['UBND các xã, phường, đặc khu niêm yết', ['Ủy ban nhân dân các xã, phường, đặc khu']],
    ['UBND cấp huyện rà soát', ['Ủy ban nhân dân cấp huyện']],
    ['UBND cấp xã rà soát', ['Ủy ban nhân dân cấp xã']],
    ['UBND các cấp rà soát', ['Ủy ban nhân dân các cấp']],
    ['UBND địa phương có liên quan rà soát', ['Ủy ban nhân dân địa phương có liên quan']],
    ['nhà đầu tư khẩn trương bàn giao', ['nhà đầu tư']],
    ['Nhà đầu tư khẩn trương bàn giao', ['nhà đầu tư']],
    ['Nhà đầu tư của 02 dự án khu dân cư khẩn trương bàn giao', ['nhà đầu tư của 02 dự án khu dân cư']],
    ['các hợp tác xã, doanh nghiệp tiếp tục', ['các hợp tác xã, doanh nghiệp']],
    ['tất cả các đơn vị phải', ['tất cả các đơn vị']],
    ['các đơn vị khai thác khoáng sản chấp hành giờ khai thác', ['các đơn vị khai thác khoáng sản']],
    ['các hộ kinh doanh nhà hàng, khách sạn ký cam kết', ['các hộ kinh doanh nhà hàng, khách sạn']],
    ['các doanh nghiệp trong Khu kinh tế Vịnh Xanh nộp hồ sơ', ['các doanh nghiệp trong Khu kinh tế Vịnh Xanh']],
    ['các doanh nghiệp, cơ sở lưu trú du lịch trên địa bàn tỉnh niêm yết giá', ['các doanh nghiệp, cơ sở lưu trú du lịch trên địa bàn tỉnh']],
    ['các trường học trên địa bàn tham mưu UBND xã', ['các trường học trên địa bàn']],
    ['các trang trại trên địa bàn chấp hành quy định', ['các trang trại trên địa bàn']],
    ['các địa phương nạo vét kênh, khơi thông dòng chảy', ['các địa phương']],
    ['UBND các xã ven sông Đà Tam rà soát', ['Ủy ban nhân dân các xã ven sông Đà Tam']],
    ['UBND huyện, thành phố khẩn trương rà soát', ['Ủy ban nhân dân huyện, thành phố']],
    ['Tổ công nghệ số cộng đồng các khu phố hỗ trợ', ['Tổ công nghệ số cộng đồng các khu phố']],
    ['Hiệu trưởng các trường tiểu học, trung học cơ sở trong quận xây dựng kế hoạch', ['hiệu trưởng các trường tiểu học, trung học cơ sở trong quận']],
    ['Trưởng các ấp vận động nhân dân', ['trưởng các ấp']],
  ])('%s', (text, expected) => expect(read(text).map((party) => [party.name, party.kind])).toEqual(expected.map((name) => [name, 'group'])))
  it.each<[string, string[]]>([
    ['các sở, ngành xây dựng kế hoạch', ['các sở, ngành']],
    ['Các Sở, ban, ngành xây dựng kế hoạch của đơn vị', ['các sở, ban, ngành']],
    ['các sở xây dựng lộ trình', ['các sở']],
  ])('%s', (text, expected) => expect(read(text).map((party) => [party.name, party.kind])).toEqual(expected.map((name) => [name, 'group'])))

  describe('a new `các` or head noun opens a new party, a shared `các` does not', () => {
    it.each<[string, string[]]>([
      ['các đơn vị và các địa phương có liên quan rà soát', ['các đơn vị có liên quan', 'các địa phương có liên quan']],
      ['các sở, ngành và các địa phương liên quan rà soát', ['các sở, ngành liên quan', 'các địa phương liên quan']],
      ['các sở ngành và các địa phương rà soát', ['các sở ngành', 'các địa phương']],
      ['các sở, ban, ngành và UBND các huyện, thành phố rà soát', ['các sở, ban, ngành', 'Ủy ban nhân dân các huyện, thành phố']],
      ['các ngành và địa phương chủ trì các Dự án cần rà soát', ['các ngành và địa phương chủ trì các Dự án']],
      ['các sở, ban, ngành cấp tỉnh, UBND các xã, phường và các chủ đầu tư rà soát', ['các sở, ban, ngành cấp tỉnh', 'Ủy ban nhân dân các xã, phường', 'các chủ đầu tư']],
      ['Sở Tài chính và các sở, ngành liên quan rà soát', ['Sở Tài chính', 'các sở, ngành liên quan']],
      ['các Thành viên Ban Chỉ đạo, cơ quan chủ trì các dự án rà soát', ['các thành viên Ban Chỉ đạo', 'các cơ quan chủ trì các dự án']],
      ['các sở, ngành, thành viên Ban Chỉ đạo tỉnh rà soát', ['các sở, ngành', 'các thành viên Ban Chỉ đạo tỉnh']],
      ['các cơ quan, đơn vị và Chủ tịch UBND huyện Đông Hải rà soát', ['các cơ quan, đơn vị', 'Chủ tịch Ủy ban nhân dân huyện Đông Hải']],
      ['chủ đầu tư (Ban Quản lý dự án Thủy lợi tỉnh) lập hồ sơ', ['Ban Quản lý dự án Thủy lợi tỉnh']],
      ['các hiệp hội ngành hàng (Hiệp hội Gỗ rừng trồng, Hiệp hội Mây tre xuất khẩu) phổ biến', ['Hiệp hội Gỗ rừng trồng', 'Hiệp hội Mây tre xuất khẩu']],
      ['các chủ đầu tư, các ban quản lý dự án rà soát', ['các chủ đầu tư', 'các ban quản lý dự án']],
    ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
  })

  describe('a qualifier that says which ones belongs to the name', () => {
    it.each<[string, string]>([
      ['các sở, ban, ngành được giao chủ trì thực hiện các dự án thành phần khẩn trương rà soát', 'các sở, ban, ngành được giao chủ trì thực hiện các dự án thành phần'],
      ['các cơ quan chủ trì thực hiện các Chương trình tiếp tục rà soát', 'các cơ quan chủ trì thực hiện các Chương trình'],
      ['các cơ quan chủ trì Dự án có trách nhiệm báo cáo', 'các cơ quan chủ trì Dự án'],
      ['các địa phương có dự án đi qua khẩn trương bàn giao', 'các địa phương có dự án đi qua'],
      ['các đơn vị được giao vốn năm 2024 khẩn trương giải ngân', 'các đơn vị được giao vốn năm 2024'],
      ['các cơ quan, đơn vị thuộc tỉnh tiếp tục', 'các cơ quan, đơn vị thuộc tỉnh'],
    ])('%s', (text, expected) => expect(names(text)).toEqual([expected]))
    it.fails.each<[string, string]>([
      ['các thành viên Tổ công tác theo nhiệm vụ được phân công', 'các thành viên Tổ công tác'],
    ])('%s', (text, expected) => expect(names(text)).toEqual([expected]))

    it.each<[string, string]>([
      ['các đơn vị chủ trì, phối hợp với Sở Tài chính rà soát', 'các đơn vị'],
      ['các địa phương quản lý chặt chẽ đất đai', 'các địa phương'],
      ['các cơ quan sử dụng hiệu quả trụ sở', 'các cơ quan'],
    ])('its duty does not: %s', (text, expected) => expect(names(text)).toEqual([expected]))
  })

  describe('a bracket or a colon that spells the group out gives its members', () => {
    it.each<[string, string[]]>([
      ['các sở, ngành có liên quan (Sở Tài chính, Sở Nội vụ) rà soát', ['Sở Tài chính', 'Sở Nội vụ']],
      ['các đơn vị: Sở Tài chính, UBND huyện Đông Hải và Công ty Cổ phần Hoa Sen rà soát', ['Sở Tài chính', 'Ủy ban nhân dân huyện Đông Hải', 'Công ty Cổ phần Hoa Sen']],
      ['các cơ quan, đơn vị (Công an tỉnh, Thanh tra tỉnh) và UBND xã Tân Lập rà soát', ['Công an tỉnh', 'Thanh tra tỉnh', 'Ủy ban nhân dân xã Tân Lập']],
      ['các địa phương (nếu có) rà soát', ['các địa phương']],
      ['các đơn vị (theo danh sách kèm theo) rà soát', ['các đơn vị']],
      ['các sở, ngành (cơ quan thường trực là Sở Nội vụ) rà soát', ['các sở, ngành']],
      ['các sở liên quan (Tài chính, Nội vụ) rà soát', ['Sở Tài chính', 'Sở Nội vụ']],
    ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
  })
})

describe('office holders and people', () => {
  it.each<[string, string, PartyKind]>([
    ['Chủ tịch UBND tỉnh xem xét', 'Chủ tịch Ủy ban nhân dân tỉnh', 'person'],
    ['Chủ tịch UBND huyện Đông Hải chịu trách nhiệm', 'Chủ tịch Ủy ban nhân dân huyện Đông Hải', 'person'],
    ['Phó Chủ tịch Thường trực UBND tỉnh chỉ đạo', 'Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh', 'person'],
    ['Giám đốc Sở Nội vụ chịu trách nhiệm', 'Giám đốc Sở Nội vụ', 'person'],
    ['Chánh Văn phòng UBND tỉnh đôn đốc', 'Chánh Văn phòng Ủy ban nhân dân tỉnh', 'person'],
    ['Giám đốc Công ty Cổ phần Hoa Sen báo cáo', 'Giám đốc Công ty Cổ phần Hoa Sen', 'person'],
    ['Giám đốc Trung tâm Phát triển quỹ đất tỉnh báo cáo', 'Giám đốc Trung tâm Phát triển quỹ đất tỉnh', 'person'],
    ['Hiệu trưởng Trường Tiểu học Nguyễn Du báo cáo', 'Hiệu trưởng Trường Tiểu học Nguyễn Du', 'person'],
    ['Bí thư Tỉnh ủy chỉ đạo', 'Bí thư Tỉnh ủy', 'person'],
    ['Thủ tướng Chính phủ phê duyệt', 'Thủ tướng Chính phủ', 'person'],
    ['đồng chí Chánh Văn phòng UBND tỉnh đôn đốc', 'Chánh Văn phòng Ủy ban nhân dân tỉnh', 'person'],
    ['Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm', 'thủ trưởng các cơ quan, đơn vị', 'group'],
    ['Thủ trưởng các sở, ban, ngành cấp tỉnh nghiêm túc', 'thủ trưởng các sở, ban, ngành cấp tỉnh', 'group'],
    ['cấp có thẩm quyền phê duyệt', 'cấp có thẩm quyền', 'other'],
    ['cấp thẩm quyền xem xét', 'cấp thẩm quyền', 'other'],
    ['Thường trực UBND tỉnh xem xét', 'Thường trực Ủy ban nhân dân tỉnh', 'organization'],
    ['Thường trực HĐND tỉnh xem xét', 'Thường trực Hội đồng nhân dân tỉnh', 'organization'],
    ['Ban Thường vụ Tỉnh ủy xem xét', 'Ban Thường vụ Tỉnh ủy', 'organization'],
    ['thành viên Ban Chỉ đạo rà soát', 'thành viên Ban Chỉ đạo', 'group'],
    ['đồng chí Nguyễn Văn Nam tiếp tục phụ trách', 'Nguyễn Văn Nam', 'person'],
    ['Các ông (bà) Trưởng thôn tuyên truyền', 'Trưởng thôn', 'person'],
    ['Các đồng chí Huyện ủy viên phụ trách xã trực tiếp đôn đốc', 'các đồng chí Huyện ủy viên phụ trách xã', 'group'],
    ['ông Nguyễn Văn Nam chịu trách nhiệm', 'Nguyễn Văn Nam', 'person'],
    ['bà Lê Thị Hoa tổng hợp', 'Lê Thị Hoa', 'person'],
    ['ông Vũ Đăng Khoa chịu trách nhiệm', 'Vũ Đăng Khoa', 'person'],
    ['Phó Thủ tướng Trần Hồng Hà chỉ đạo', 'Trần Hồng Hà', 'person'],
    ['Phó Thủ tướng Chính phủ Trần Hồng Hà chỉ đạo', 'Trần Hồng Hà', 'person'],
    ['Phó Thủ tướng chỉ đạo', 'Phó Thủ tướng Chính phủ', 'person'],
    ['ông Nguyễn Văn Trường chịu trách nhiệm', 'Nguyễn Văn Trường', 'person'],
  ])('%s', (text, name, kind) => expect(read(text).map((party) => [party.name, party.kind])).toEqual([[name, kind]]))
  it.each<[string, string, PartyKind]>([
    ['Trưởng Ban Dân tộc tỉnh báo cáo', 'Trưởng Ban Dân tộc tỉnh', 'person'],
  ])('%s', (text, name, kind) => expect(read(text).map((party) => [party.name, party.kind])).toEqual([[name, kind]]))
  it.each<[string, string, PartyKind]>([
    ['Nhà đầu tư Dự án khu đô thị Hoa Sen nộp hồ sơ', 'Nhà đầu tư Dự án khu đô thị Hoa Sen', 'organization'],
  ])('%s', (text, name, kind) => expect(read(text).map((party) => [party.name, party.kind])).toEqual([[name, kind]]))

  it('an office after several titles belongs to all', () => expect(whole('Chủ tịch, các Phó Chủ tịch UBND tỉnh')).toEqual(['Chủ tịch Ủy ban nhân dân tỉnh', 'các Phó Chủ tịch Ủy ban nhân dân tỉnh']))
  it('heads of bodies of a kind have no office to share', () =>
    expect(names('Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ rà soát')).toEqual(['Bộ trưởng', 'thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ']))
  it('one title for several bodies', () => expect(names('Giám đốc Sở Tài chính, Chủ tịch UBND xã Tân Lập rà soát')).toEqual(['Giám đốc Sở Tài chính', 'Chủ tịch Ủy ban nhân dân xã Tân Lập']))
})

describe('short words of levels in a row', () => {
  it.each<[string, string[]]>([
    ['UBND các huyện, thành, thị rà soát', ['Ủy ban nhân dân các huyện, thành, thị']],
    ['UBND các huyện, thị, thành phố và các ngành rà soát', ['Ủy ban nhân dân các huyện, thị, thành phố', 'các ngành']],
    ['UBND các huyện, thị xã, thành rà soát', ['Ủy ban nhân dân các huyện, thị xã, thành']],
    ['UBND các huyện, thành và thị báo cáo', ['Ủy ban nhân dân các huyện, thành và thị']],
    ['các huyện, thành, thị ủy chỉ đạo', ['các huyện, thành, thị ủy']],
    ['Các huyện, thị, thành phố khẩn trương', ['các huyện, thị, thành phố']],
    ['UBND các xã, phường, đặc khu rà soát', ['Ủy ban nhân dân các xã, phường, đặc khu']],
    ['các huyện, thành lập tổ công tác', ['các huyện']],
    ['UBND các huyện, thị trấn rà soát', ['Ủy ban nhân dân các huyện, thị trấn']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('office holders whose title ends in a body', () => {
  it.each<[string, string[]]>([
    ['Trưởng phòng Nội vụ huyện rà soát', ['Trưởng phòng Nội vụ huyện']],
    ['Trưởng phòng Tài chính - Kế hoạch báo cáo', ['Trưởng phòng Tài chính - Kế hoạch']],
    ['Trưởng phòng NN&PTNT rà soát', ['Trưởng phòng Nông nghiệp và Phát triển nông thôn']],
    ['Phó Trưởng phòng Quản lý di sản rà soát', ['Phó Trưởng phòng Quản lý di sản']],
    ['Trưởng phòng Nội vụ, Chủ tịch UBND các xã rà soát', ['Trưởng phòng Nội vụ', 'Chủ tịch Ủy ban nhân dân các xã']],
    ['Trưởng Phòng Nội vụ rà soát', ['Trưởng Phòng Nội vụ']],
    ['Trưởng phòng chuyên môn rà soát', ['Trưởng phòng chuyên môn']],
    ['Chánh Văn phòng HĐND và UBND huyện chủ trì', ['Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện']],
    ['Chánh Văn phòng HĐND và UBND, Trưởng phòng Nội vụ rà soát', ['Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'Trưởng phòng Nội vụ']],
    ['Chánh Văn phòng, các Phó Chánh Văn phòng HĐND và UBND huyện', ['Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện', 'các Phó Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện']],
    ['Giám đốc các Sở Tài chính, Nội vụ rà soát', ['Giám đốc Sở Tài chính', 'Giám đốc Sở Nội vụ']],
    ['Giám đốc các Sở: Kế hoạch và Đầu tư, Tài chính; Chủ tịch UBND các huyện rà soát', ['Giám đốc Sở Kế hoạch và Đầu tư', 'Giám đốc Sở Tài chính', 'Chủ tịch Ủy ban nhân dân các huyện']],
    ['Giám đốc các Sở: Kế hoạch và Đầu tư, Tài chính, Thủ trưởng các đơn vị liên quan rà soát', ['Giám đốc Sở Kế hoạch và Đầu tư', 'Giám đốc Sở Tài chính', 'thủ trưởng các đơn vị liên quan']],
    ['Giám đốc các Sở, ngành: Tài chính, Công an tỉnh rà soát', ['Giám đốc Sở Tài chính', 'Giám đốc Công an tỉnh']],
    ['Thủ trưởng các cơ quan: Sở Tài chính, Thanh tra tỉnh rà soát', ['Thủ trưởng Sở Tài chính', 'Thủ trưởng Thanh tra tỉnh']],
    ['Thủ trưởng các cơ quan, đơn vị (Sở Tài chính, Thanh tra tỉnh) và UBND các xã rà soát', ['Thủ trưởng Sở Tài chính', 'Thủ trưởng Thanh tra tỉnh', 'Ủy ban nhân dân các xã']],
    ['Thủ trưởng các cơ quan: rà soát hồ sơ', ['thủ trưởng các cơ quan']],
    ['Trưởng các phòng: Nội vụ, Tư pháp rà soát', ['Trưởng Phòng Nội vụ', 'Trưởng Phòng Tư pháp']],
    ['Giám đốc các Sở rà soát', ['giám đốc các sở']],
    ['các đồng chí tham dự đúng thành phần', ['các đồng chí']],
    ['các đồng chí dự họp đúng giờ', ['các đồng chí']],
    ['các đồng chí Phó Chủ tịch UBND tỉnh chỉ đạo', ['các đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh']],
    ['các đại biểu tham dự đầy đủ', ['các đại biểu']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
  it('each of them is a person', () => expect(read('Giám đốc các Sở Tài chính, Nội vụ').map((party) => [party.text, party.kind])).toEqual([['Giám đốc các Sở Tài chính', 'person'], ['Nội vụ', 'person']]))
})

describe('a village is somebody too', () => {
  it.each([
    ['Thôn Đông Hạ'],
    ['Tổ dân phố 5'],
    ['Ấp Bình Hòa'],
    ['Bản Nà Cang'],
  ])('%s', (name) => expect(read(`${name} tổ chức họp dân`).map((party) => party.text)).toEqual([name]))
})

describe('no party', () => {
  it.each([
    ['rà soát danh mục dự án'],
    ['Kinh phí thực hiện'],
    ['hồ sơ dự án'],
    ['Chương trình mục tiêu quốc gia'],
    ['tiến độ giải ngân'],
    ['Nghị quyết số 5'],
    ['các nhiệm vụ trọng tâm'],
    ['các dự án chậm tiến độ'],
    ['Kế hoạch năm 2024'],
    ['các giải pháp'],
    ['Tổ chức thực hiện nghiêm túc'],
    ['Tổ chức hội nghị tổng kết'],
    ['Ban hành quy chế phối hợp'],
    ['Báo cáo kết quả'],
    ['Công tác tuyên truyền'],
    ['Công trình trọng điểm'],
    ['Phòng ngừa tội phạm'],
    ['nhân dân trong vùng dự án'],
    [''],
    [','],
    ['(nếu có)'],
    ['Bộ chỉ số năng lực cạnh tranh'],
    ['Bộ thủ tục hành chính'],
    ['Hội nghị tổng kết'],
    ['Hội thảo khoa học'],
    ['Khu vực nông thôn'],
    ['Đoàn kết nội bộ'],
    ['Quỹ đất hai bên đường'],
    ['Trạm bơm số 2'],
    ['Vụ việc kéo dài'],
    ['Thuế giá trị gia tăng'],
    ['Trường hợp vượt thẩm quyền'],
    ['Viện trợ không hoàn lại'],
    ['Cụm công nghiệp chậm tiến độ'],
    ['Báo động cấp 2'],
    ['Đài tưởng niệm'],
  ])('%s', (text) => expect(names(text)).toEqual([]))
  it.fails.each([
    ['cơ sở dữ liệu về đất đai'],
    ['Phòng, chống thiên tai'],
    ['Thanh tra, kiểm tra thường xuyên'],
  ])('%s', (text) => expect(names(text)).toEqual([]))
})

describe('what the document itself says of names', () => {
  const context: NameContext = { aliases: new Map([['BQLKKT', 'Ban Quản lý Khu kinh tế Đông Hải']]), defined: [], places: [{ level: 'huyện', name: 'Đông Hải' }, { level: 'huyện', name: 'Tân Lập' }, { level: 'huyện', name: 'Tân Long' }, { level: 'thị xã', name: 'Tân Lợi' }], bodies: [] }
  it('a short form that it defines', () => expect(names('BQLKKT rà soát', context)).toEqual(['Ban Quản lý Khu kinh tế Đông Hải']))
  it.each<[string, string[]]>([
    ['UBND: Huyện ĐH', ['Ủy ban nhân dân huyện Đông Hải']],
    ['UBND: Huyện ĐH và thị xã TL', ['Ủy ban nhân dân huyện Đông Hải', 'Ủy ban nhân dân thị xã Tân Lợi']],
    ['UBND: Huyện TL, ĐH', ['Ủy ban nhân dân huyện TL', 'Ủy ban nhân dân huyện Đông Hải']],
    ['UBND: Huyện XY', ['Ủy ban nhân dân huyện XY']],
    ['UBND các huyện: ĐH, HA', ['Ủy ban nhân dân huyện Đông Hải', 'Ủy ban nhân dân huyện HA']],
  ])('initials of places that it names, if just one fits: %s', (text, expected) => expect(whole(text, context)).toEqual(expected))
})

describe('texts of names alone', () => {
  it.each<[string, string[]]>([
    ['Sở, ngành: DT, KHĐT, TC, CT', ['Ban Dân tộc', 'Sở Kế hoạch và Đầu tư', 'Sở Tài chính', 'Sở Công Thương']],
    ['Các sở, ngành: TC; XD; NN&MT; VH,TT&DL; Thanh tra tỉnh', ['Sở Tài chính', 'Sở Xây dựng', 'Sở Nông nghiệp và Môi trường', 'Sở Văn hóa, Thể thao và Du lịch', 'Thanh tra tỉnh']],
    ['Các sở, ban, ngành, đoàn thể cấp tỉnh', ['các sở, ban, ngành, đoàn thể cấp tỉnh']],
    ['Các sở, cơ quan thuộc UBND tỉnh', ['các sở, cơ quan thuộc Ủy ban nhân dân tỉnh']],
    ['UBND các xã, phường, đặc khu', ['Ủy ban nhân dân các xã, phường, đặc khu']],
    ['Các cơ quan chủ trì thực hiện Dự án 3', ['các cơ quan chủ trì thực hiện Dự án 3']],
    ['Trung tâm Phục vụ hành chính công tỉnh', ['Trung tâm Phục vụ hành chính công tỉnh']],
    ['Công ty Cổ phần Đầu tư và Phát triển Hoa Sen', ['Công ty Cổ phần Đầu tư và Phát triển Hoa Sen']],
    ['Sở Nông nghiệp và Môi trường, Sở Tài chính', ['Sở Nông nghiệp và Môi trường', 'Sở Tài chính']],
    ['Phòng: KGVX, KTN', ['Phòng KGVX', 'Phòng KTN']],
  ])('%s', (text, expected) => expect(whole(text)).toEqual(expected))
})

describe('words that one list says once', () => {
  it.each<[string, string[]]>([
    ['các Vụ: Pháp chế, Kế hoạch - Đầu tư, Hợp tác quốc tế', ['Vụ Pháp chế', 'Vụ Kế hoạch - Đầu tư', 'Vụ Hợp tác quốc tế']],
    ['các Ban Đảng: Tổ chức, Tuyên giáo', ['Ban Tổ chức', 'Ban Tuyên giáo']],
    ['các xã Huổi Cáy, Pá Tong và thị trấn Nà Lò', ['xã Huổi Cáy', 'xã Pá Tong', 'thị trấn Nà Lò']],
    ['các bản Huổi Cáy, Pá Tong', ['bản Huổi Cáy', 'bản Pá Tong']],
    ['Công an các huyện Bắc Vân, Nam Vân', ['Công an huyện Bắc Vân', 'Công an huyện Nam Vân']],
    ['các tỉnh Tây Nguyên, Nam Bộ', ['các tỉnh Tây Nguyên']],
    ['Trạm Y tế, Công an, Ban CHQS xã', ['Trạm Y tế xã', 'Công an xã', 'Ban Chỉ huy Quân sự xã']],
    ['Sở Tài chính, Công an tỉnh', ['Sở Tài chính', 'Công an tỉnh']],
    ['Sở, ban, ngành tỉnh', ['sở, ban, ngành tỉnh']],
  ])('%s', (text, parties) => expect(whole(text)).toEqual(parties))
})

describe('a head in small letters', () => {
  it.each<[string, string[]]>([
    ['phòng Nội vụ chủ trì, phối hợp', ['Phòng Nội vụ']],
    ['Hạt Kiểm lâm huyện, phòng Tài chính - Kế hoạch và văn phòng UBND huyện kiểm tra', ['Hạt Kiểm lâm huyện', 'Phòng Tài chính - Kế hoạch', 'Văn phòng Ủy ban nhân dân huyện']],
    ['phòng chống thiên tai', []],
  ])('%s', (text, parties) => expect(names(text)).toEqual(parties))
})

describe('where a name goes on and where it ends', () => {
  it.each<[string, string[]]>([
    ['Phòng Vật tư - Thiết bị y tế xây dựng danh mục', ['Phòng Vật tư - Thiết bị y tế']],
    ['Phòng Tài chính - Vật giá cân đối kinh phí', ['Phòng Tài chính - Vật giá']],
    ['Phòng Đào tạo làm việc với Công ty TNHH Tâm An', ['Phòng Đào tạo']],
    ['Lãnh đạo Bộ ký ban hành', ['lãnh đạo Bộ']],
    ['Bộ trưởng việc bố trí kinh phí', ['Bộ trưởng']],
    ['Giám đốc Sở ngày 15/6/2020', ['Giám đốc Sở']],
    ['Trung tâm Đăng kiểm xe cơ giới 2903D rà soát', ['Trung tâm Đăng kiểm xe cơ giới 2903D']],
    ['BSCKII Đoàn Trọng Hiếu chủ trì', ['Đoàn Trọng Hiếu']],
  ])('%s', (text, parties) => expect(names(text)).toEqual(parties))

  it('in a title small words behind a comma belong to it', () => expect(whole('Phòng Quản lý vận tải, phương tiện và người lái')).toEqual(['Phòng Quản lý vận tải, phương tiện và người lái']))
})

describe('a known name with a deed’s word in it, behind another head', () => {
  it.each([['Thường trực Hội đồng thi đua khen thưởng tỉnh', 'Thường trực Hội đồng Thi đua - Khen thưởng tỉnh']])('%s', (text, name) => expect(names(text)).toEqual([name]))
})

describe('which body of two, and where', () => {
  it.each([
    ['UBND xã Tân Lập (cũ), UBND xã Đông Hạ (mới) bàn giao', ['UBND xã Tân Lập (cũ)', 'UBND xã Đông Hạ (mới)'], ['Ủy ban nhân dân xã Tân Lập', 'Ủy ban nhân dân xã Đông Hạ']],
    ['UBND H. An Bình, H. Tân Lập rà soát', ['UBND H. An Bình', 'H. Tân Lập'], ['Ủy ban nhân dân huyện An Bình', 'Ủy ban nhân dân huyện Tân Lập']],
    ['UBND TP. An Bình và TX. Tân Lập rà soát', ['UBND TP. An Bình', 'TX. Tân Lập'], ['Ủy ban nhân dân thành phố An Bình', 'Ủy ban nhân dân thị xã Tân Lập']],
    ['UBND xã nơi có CCN phối hợp', ['UBND xã nơi có CCN'], ['Ủy ban nhân dân xã nơi có cụm công nghiệp']],
    ['UBND xã Tân Lập nơi có dự án phối hợp', ['UBND xã Tân Lập'], ['Ủy ban nhân dân xã Tân Lập']],
    ['Sở Xây dựng kiểm định/giám định chất lượng', ['Sở Xây dựng'], ['Sở Xây dựng']],
    ['Hội đồng giám định y khoa tỉnh rà soát', ['Hội đồng giám định y khoa tỉnh'], ['Hội đồng giám định y khoa tỉnh']],
  ])('%s', (text, words, expected) => {
    expect(read(text).map((party) => party.text)).toEqual(words)
    expect(names(text)).toEqual(expected)
  })
})
