import { describe, expect, it } from 'vitest'
import { isTitleLine, namesParty } from '../../src/syntax/heading.ts'
import { askParties, grammar, itemsIn } from '../helpers.ts'

/** Heading and text of an item that begins with the line. */
function read(line: string, below = ''): [heading: string | null, text: string] {
  const [item] = itemsIn(`1. ${line}${below}`)
  return [item!.heading?.text ?? null, item!.text?.text ?? '']
}
const LIST = '\n- Rà soát hồ sơ, báo cáo kết quả.\n- Kiểm tra hiện trường.'

describe('run-in titles', () => {
  it.each([
    ['Sở Y tế: Chủ trì, phối hợp với các đơn vị liên quan rà soát danh mục.', 'Sở Y tế'],
    ['UBND các huyện, thành phố: Tập trung chỉ đạo giải phóng mặt bằng.', 'UBND các huyện, thành phố'],
    ['UBND huyện Đông Hải: Hoàn thành kiểm đếm trước ngày 15/3/2024.', 'UBND huyện Đông Hải'],
    ['Ủy ban nhân dân xã Tân Lập 2: Niêm yết công khai phương án.', 'Ủy ban nhân dân xã Tân Lập 2'],
    ['Trung tâm Phục vụ hành chính công tỉnh: Công khai thủ tục hành chính.', 'Trung tâm Phục vụ hành chính công tỉnh'],
    ['Công ty Cổ phần Xây dựng Hoa Sen: Huy động nhân lực, thiết bị thi công.', 'Công ty Cổ phần Xây dựng Hoa Sen'],
    ['Nhà đầu tư: Khẩn trương bàn giao hồ sơ.', 'Nhà đầu tư'],
    ['Các chủ đầu tư: Rà soát tiến độ từng công trình.', 'Các chủ đầu tư'],
    ['Đồng chí Trần Văn Bình: Chỉ đạo công tác tuyên truyền.', 'Đồng chí Trần Văn Bình'],
    ['Giám đốc Sở Nội vụ: Rà soát vị trí việc làm.', 'Giám đốc Sở Nội vụ'],
    ['Sở Xây dựng (cơ quan thường trực): Tổng hợp báo cáo UBND tỉnh.', 'Sở Xây dựng (cơ quan thường trực)'],
    ['Sở Tài chính, Sở Xây dựng: Thẩm định dự toán.', 'Sở Tài chính, Sở Xây dựng'],
    ['Các sở, ban, ngành và UBND các xã, phường: Thực hiện tiết kiệm.', 'Các sở, ban, ngành và UBND các xã, phường'],
    ['Trường THPT Hoa Sen: Chuẩn bị hội trường.', 'Trường THPT Hoa Sen'],
    ['Đối với công tác giải phóng mặt bằng: Yêu cầu UBND xã Tân Lập hoàn thành kiểm đếm.', 'Đối với công tác giải phóng mặt bằng'],
    ['Về nguồn vốn: Sở Tài chính cân đối ngân sách năm 2024.', 'Về nguồn vốn'],
    ['Cơ quan phối hợp: Sở Tài chính, Sở Nội vụ.', 'Cơ quan phối hợp'],
    ['Sở Y tế: (1) Rà soát thủ tục; (2) đề xuất phương án.', 'Sở Y tế'],
    ['Phân công thực hiện: Theo Kế hoạch số 5/KH-UBND.', 'Phân công thực hiện'],
    ['Công tác tuyên truyền: Báo Hoa Sen đăng tải các tin, bài.', 'Công tác tuyên truyền'],
    ['Huyện Đông Hải: Còn 02 dự án chưa bàn giao mặt bằng.', 'Huyện Đông Hải'],
  ])('%s', (line, heading) => expect(read(line)).toEqual([heading, line.slice(heading.length + 1).trim()]))

  it.each([
    ['Thanh tra, kiểm tra định kỳ: Sở Y tế chủ trì xây dựng kế hoạch.', 'Thanh tra, kiểm tra định kỳ'],
    ['Rà soát quỹ đất công ích, đề xuất cho HTX thuê làm trụ sở, nhà kho: Giao Phòng Kinh tế phụ trách.', 'Rà soát quỹ đất công ích, đề xuất cho HTX thuê làm trụ sở, nhà kho'],
    ['Thu, chi ngân sách: Tổng thu trên địa bàn 38,6 tỷ đồng, đạt 52% dự toán.', 'Thu, chi ngân sách'],
    ['UBND các huyện: Xây dựng kế hoạch, báo cáo kết quả.', 'UBND các huyện'],
  ])('%s', (line, heading) => expect(read(line)).toEqual([heading, line.slice(heading.length + 1).trim()]))
  it('may end with a full stop over its points, where they say whose duties follow', () => expect(read('Yêu cầu đối với các tổ chức khai thác khoáng sản.', LIST)).toEqual(['Yêu cầu đối với các tổ chức khai thác khoáng sản', '']))

  it('may have a space before the colon', () => expect(read('Sở Y tế : Rà soát danh mục.')).toEqual(['Sở Y tế', 'Rà soát danh mục.']))
  it('leaves what opens a list after them to the text', () => expect(read('Nội dung: Tiếp tục thực hiện 04 công trình:', LIST)).toEqual(['Nội dung', 'Tiếp tục thực hiện 04 công trình:']))
})

describe('titles that are the whole paragraph', () => {
  it.each([
    'Đánh giá chung', 'ĐÁNH GIÁ CHUNG', 'UBND các huyện, thành phố', 'Nhiệm vụ trọng tâm trong thời gian tới', 'Dự án 2: Cải tạo hệ thống thủy lợi xã Đông Hải', 'Tiểu dự án 1: Hỗ trợ sản xuất; phát triển chăn nuôi',
    'Trung tâm Phục vụ hành chính công tỉnh', 'Đối với tuyến đường ven biển Đông Hải - Tân Lập',
  ])('%s', (line) => expect(read(line, LIST)).toEqual([line, '']))

  it.each([
    'Nội dung:', 'Nội dung :', 'Đánh giá chung:', 'Tổ chức thực hiện :', 'Sở Y tế:', 'UBND huyện Đông Hải chịu trách nhiệm:', 'Giao Sở Nội vụ:', 'Các sở: Tài chính, Xây dựng, Nội vụ chịu trách nhiệm:', 'Về nội dung dự thảo Quy chế, giao Trung tâm Hoa Sen tỉnh:',
    'Đối với công tác tham mưu thực hiện Chương trình:', 'Một số nhiệm vụ trọng tâm:',
  ])('%s', (line) => expect(read(line, LIST)).toEqual([line.replace(/ ?:$/u, ''), '']))

  it('their first paragraph is the text', () => expect(read('Công tác chuẩn bị', '\nCác đơn vị rà soát hồ sơ.')).toEqual(['Công tác chuẩn bị', 'Các đơn vị rà soát hồ sơ.']))
})

describe('no heading', () => {
  it.each([
    'Tổng kinh phí: 1.500 triệu đồng, gồm: ngân sách tỉnh 1.000 triệu đồng; ngân sách huyện 500 triệu đồng.', 'Kinh phí: 500 triệu đồng. Trong đó:', 'Tổng vốn: 632.118 + 841.021 = 1.473.139 triệu đồng.', 'Kinh phí: 500 triệu đồng từ ngân sách tỉnh và nguồn xã hội hóa của các doanh nghiệp.',
    'Vốn sự nghiệp: 49.710 triệu đồng.', 'Hỗ trợ nhà ở: 179 hộ', 'Tỷ lệ giải ngân: 58,35%', 'Vốn đầu tư phát triển: khoảng 30 tỷ đồng;',
    'Đối với Dự án 6: Bảo tồn làng nghề, Sở Văn hóa, Thể thao và Du lịch cần rà soát hồ sơ.',
    'Đối với dự án đường ven biển. Giao Sở Xây dựng kiểm tra.',
    'Giao Sở Tài chính chủ trì, rà soát các nội dung sau: kinh phí, tiến độ, chất lượng.',
    'Tiếp tục thực hiện các nội dung sau: một là, rà soát; hai là, báo cáo.',
    'Gửi hồ sơ trước 10:30 ngày 5/3/2024.',
    'Rà soát hồ sơ theo hướng dẫn tại https://dvc.example.vn.',
    'Khẩn trương hoàn thành các nhiệm vụ (gồm: kiểm đếm, bồi thường) đúng tiến độ.',
    'Báo cáo “Đề án: phát triển du lịch” trước ngày 5/3/2024.',
    'Sở Y tế khẩn trương rà soát danh mục.',
    'Rà soát hồ sơ.',
    'Các sở: Tài chính, Nội vụ khẩn trương rà soát danh mục.',
    'Giao các Sở: Tài chính, Nội vụ rà soát danh mục.',
  ])('%s', (line) => expect(read(line)).toEqual([null, line]))

  it.each([
    'UBND các huyện: Đông Hải, Tân Lập tiếp tục vận động Nhân dân.',
    'Giao Sở Y tế chủ trì, phối hợp với các sở, ngành: Tài chính, Nội vụ, Công an tỉnh rà soát hồ sơ.',
    'Sở Y tế chủ trì, phối hợp với: Sở Tài chính, UBND xã Tân Lập rà soát hồ sơ.',
    'Giao Sở Y tế chủ trì, phối hợp với các sở: Tài chính, Nội vụ và Ban Quản lý Khu kinh tế tỉnh: (1) rà soát thủ tục; (2) đề xuất phương án.',
    'Đề nghị các đơn vị: Công an tỉnh, Thanh tra tỉnh cử cán bộ tham gia.',
  ])('%s: the colon opens the names of those directed', (line) => expect(read(line)).toEqual([null, line]))

  it.each([
    'Yêu cầu Thủ trưởng các đơn vị khẩn trương rà soát hồ sơ; trong đó lưu ý:',
    'Thống nhất tổ chức Lễ công bố. Giao Trung tâm Hoa Sen:',
    'Yêu cầu Sở Tài chính khẩn trương triển khai thực hiện một số nội dung như sau:',
  ])('%s', (line) => expect(read(line, LIST)).toEqual([null, line]))
})

describe('unlabelled paragraphs', () => {
  it.each([
    ['**Sở Y tế:** Rà soát danh mục.', 'Sở Y tế'],
    ['Đối với nhiệm vụ tham mưu tổ chức Đại hội: cần rà soát nhân sự.', 'Đối với nhiệm vụ tham mưu tổ chức Đại hội'],
  ])('may have one: %s', (line, heading) => expect(itemsIn(`1. Giao Sở Y tế rà soát.\n${line}\n2. Giao Sở Nội vụ kiểm tra.`)[0]!.children[0]!.heading?.text).toBe(heading))
  it.each(['Kết quả như sau: đạt 50% kế hoạch năm.', 'Cụ thể: rà soát hồ sơ, kiểm tra hiện trường.'])('%s has none', (line) =>
    expect(itemsIn(`1. Giao Sở Y tế rà soát.\n${line}\n2. Giao Sở Nội vụ kiểm tra.`)[0]!.children[0]!.heading).toBeNull())
})

describe('isTitleLine', () => {
  it.each(['Đánh giá chung', 'MỤC ĐÍCH, YÊU CẦU', 'Nhiệm vụ của Sở Y tế'])('%s', (line) => expect(isTitleLine(line, grammar)).toBe(true))
  it.each(['Rà soát hồ sơ.', 'Rà soát hồ sơ;', 'Nội dung:', 'Thực hiện./.', 'hồ sơ,', '', 'giải ngân…'])('%s is none', (line) => expect(isTitleLine(line, grammar)).toBe(false))
})

describe('namesParty', () => {
  it.each(['Sở Y tế', 'Giao Sở Tài chính', 'UBND huyện Đông Hải chịu trách nhiệm', 'Các sở, ngành liên quan', 'Sở Nội vụ và Sở Tài chính', 'Công ty TNHH Hoa Sen', 'Nhà đầu tư', 'UBND các xã, phường có trách nhiệm', 'Trách nhiệm của Sở Y tế'])('%s', (title) => expect(namesParty(title, grammar, askParties)).toBe(true))
  it.each(['Kinh phí thực hiện', 'Báo cáo Sở Y tế', 'Công tác phối hợp với Sở Y tế', 'Nội dung', 'Sở Y tế rà soát danh mục', 'Vốn sự nghiệp'])('%s names none', (title) => expect(namesParty(title, grammar, askParties)).toBe(false))
})
