/** Which words are tasks and whose they are (RECORD §6, CASES B). */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import { readTasks } from '../../src/interpret/tasks/index.ts'
import type { Task } from '../../src/record/schema.ts'
import { contextOf, itemsIn } from '../helpers.ts'

/** @param type of the document: in a plan a directive that names nobody is a task only in a section of duties */
const tasksIn = (text: string, type = 'TB'): Task[] => readTasks(itemsIn(text, type), contextOf('2024-01-01'), type !== 'KH', null, type === 'GM')
/** `*` marks a party that was inherited. */
const namesOf = (parties: Task['lead']): string[] => parties.map((party) => party.name + (party.inherited ? '*' : ''))
const leads = (text: string, type?: string): string[][] => tasksIn(text, type).map((task) => namesOf(task.lead))
/** `id: leads` of every task. */
const told = (text: string, type?: string): string[] => tasksIn(text, type).map((task) => `${task.id}: ${namesOf(task.lead).join(', ')}`.trim())

describe('the lead stands in the task\'s own words', () => {
  it.each<[string, string[]]>([
    ['Giao Sở Y tế rà soát danh mục dịch vụ.', ['Sở Y tế']],
    ['Giao cho Sở Y tế rà soát danh mục dịch vụ.', ['Sở Y tế']],
    ['Giao nhiệm vụ cho Sở Y tế rà soát danh mục dịch vụ.', ['Sở Y tế']],
    ['Giao trách nhiệm cho UBND xã Tân Lập quản lý công trình.', ['Ủy ban nhân dân xã Tân Lập']],
    ['Yêu cầu Sở Y tế rà soát danh mục dịch vụ.', ['Sở Y tế']],
    ['Đề nghị Ủy ban MTTQ Việt Nam tỉnh tuyên truyền, vận động Nhân dân.', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh']],
    ['Phân công Sở Nội vụ theo dõi, tổng hợp.', ['Sở Nội vụ']],
    ['UBND tỉnh yêu cầu các sở, ngành rà soát danh mục dịch vụ.', ['các sở, ngành']],
    ['Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các đơn vị rà soát danh mục dịch vụ.', ['thủ trưởng các đơn vị']],
    ['Giao Sở Y tế, Sở Nội vụ và UBND các xã rà soát danh mục.', ['Sở Y tế', 'Sở Nội vụ', 'Ủy ban nhân dân các xã']],
    ['Giao Chánh Văn phòng UBND tỉnh đôn đốc việc thực hiện.', ['Chánh Văn phòng Ủy ban nhân dân tỉnh']],
    ['Giao Trung tâm Phục vụ hành chính công tỉnh công khai thủ tục.', ['Trung tâm Phục vụ hành chính công tỉnh']],
    ['Giao UBND xã Tân Lập, thôn Đông Hạ rà soát danh sách hộ.', ['Ủy ban nhân dân xã Tân Lập', 'thôn Đông Hạ']],
    ['Trường Tiểu học Kim Sơn, thôn Bản Pát và gia đình ông Lý A Sử bàn giao đất.', ['Trường Tiểu học Kim Sơn', 'thôn Bản Pát', 'gia đình ông Lý A Sử']],
    ['UBND H. Đông Hải rà soát danh mục dịch vụ.', ['Ủy ban nhân dân huyện Đông Hải']],
    ['Giao UBND TX. Đông Hạ, UBND TT. Lộc Hải, UBND P. Lộc Sơn và UBND X. Tân Lập rà soát danh mục.', ['Ủy ban nhân dân thị xã Đông Hạ', 'Ủy ban nhân dân thị trấn Lộc Hải', 'Ủy ban nhân dân phường Lộc Sơn', 'Ủy ban nhân dân xã Tân Lập']],
    ['Giao Sỏ Y tế rà soát danh mục dịch vụ.', ['Sở Y tế']],
    ['Phong Nội vụ huyện khẩn trương rà soát danh mục.', ['Phòng Nội vụ huyện']],
    ['Giao Sở Tài chính, Sơ Nội vụ rà soát danh mục.', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Giao ủy ban nhân dân huyện Đông Hải rà soát danh mục.', ['Ủy ban nhân dân huyện Đông Hải']],
    ['Giao Uỷ bân nhân dân huyện Đông Hải rà soát danh mục.', ['Ủy ban nhân dân huyện Đông Hải']],
    ['Yêu cầu hộ bà Giàng Thị Mỷ tháo dỡ công trình.', ['hộ bà Giàng Thị Mỷ']],
    ['Giao UBND huyện Đông Hải, xã Bản Qua và xã Khoa Lập rà soát danh mục.', ['Ủy ban nhân dân huyện Đông Hải', 'Ủy ban nhân dân xã Bản Qua', 'Ủy ban nhân dân xã Khoa Lập']],
    ['Sở Y tế chủ trì xây dựng quy chế.', ['Sở Y tế']],
    ['Các sở, ngành khi nhận được kiến nghị phải trả lời doanh nghiệp.', ['các sở, ngành']],
    ['Trưởng phòng Địa chính chịu trách nhiệm trước UBND huyện về tiến độ; hằng tuần báo cáo Chủ tịch UBND huyện.', ['Trưởng phòng Địa chính']],
    ['Đơn vị nào không thực hiện, Phòng Nội vụ lập danh sách, báo cáo Chủ tịch UBND huyện.', ['Phòng Nội vụ']],
    ['Sở Y tế có trách nhiệm xây dựng quy chế.', ['Sở Y tế']],
    ['Sở Y tế khẩn trương hoàn thiện quy chế.', ['Sở Y tế']],
    ['Sở Y tế báo cáo UBND tỉnh trước ngày 15/3/2024.', ['Sở Y tế']],
    ['Sở Y tế, Sở Nội vụ theo chức năng, nhiệm vụ rà soát danh mục.', ['Sở Y tế', 'Sở Nội vụ']],
    ['Nhà đầu tư khẩn trương bàn giao hồ sơ.', ['nhà đầu tư']],
    ['Các chủ đầu tư chịu trách nhiệm giải ngân hết kế hoạch vốn.', ['các chủ đầu tư']],
    ['Chủ tịch UBND các huyện chỉ đạo thực hiện nghiêm.', ['Chủ tịch Ủy ban nhân dân các huyện']],
    ['Đối với dự án kè Đông Hải, Sở Xây dựng chủ trì thẩm định.', ['Sở Xây dựng']],
    ['Đối với dự án kè Đông Hải, giao Sở Xây dựng thẩm định.', ['Sở Xây dựng']],
    ['Đối với dự án kè Đông Hải giao Sở Xây dựng thẩm định.', ['Sở Xây dựng']],
    ['Để bảo đảm tiến độ, yêu cầu các chủ đầu tư tập trung nhân lực.', ['các chủ đầu tư']],
    ['Trong quá trình thực hiện, các địa phương báo cáo tiến độ.', ['các địa phương']],
    ['Vì vậy, các sở, ngành cần quan tâm xây dựng kế hoạch.', ['các sở, ngành']],
    ['Do đó, UBND huyện Đông Hải tiếp tục vận động Nhân dân.', ['Ủy ban nhân dân huyện Đông Hải']],
    ['Về kinh phí, Sở Tài chính tham mưu bố trí trong dự toán.', ['Sở Tài chính']],
    ['Định kỳ hằng tháng, UBND các xã báo cáo kết quả.', ['Ủy ban nhân dân các xã']],
    ['Đồng ý với đề xuất của Sở Y tế, giao Sở Tài chính bố trí kinh phí.', ['Sở Tài chính']],
    ['Thống nhất chủ trương đầu tư dự án; giao Sở Xây dựng hoàn thiện thủ tục.', ['Sở Xây dựng']],
    ['Công bố quyết định – Sở Nội vụ thực hiện.', ['Sở Nội vụ']],
    ['Chuẩn bị hội trường - Trường Tiểu học Nguyễn Du thực hiện.', ['Trường Tiểu học Nguyễn Du']],
    ['Giao Giám đốc Sở Nội vụ chỉ đạo rà soát hồ sơ.', ['Giám đốc Sở Nội vụ']],
    ['Các sở, ban, ngành, UBND các xã, phường theo chức năng, nhiệm vụ được giao tổ chức thực hiện.', ['các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường']],
    ['Giao Sở Y tế là cơ quan đầu mối tổng hợp.', ['Sở Y tế']],
    ['Giao Sở Y tế, trên cơ sở ý kiến của Sở Nội vụ, hoàn thiện đề án.', ['Sở Y tế']],
    ['Thống nhất giao Sở Y tế chủ trì xây dựng đề án.', ['Sở Y tế']],
    ['UBND tỉnh giao Sở Y tế rà soát danh mục dịch vụ.', ['Sở Y tế']],
    ['Giao các Sở: Tài chính, Nội vụ rà soát danh mục.', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Công việc này do Sở Y tế chủ trì thực hiện.', ['Sở Y tế']],
    ['Thứ nhất, giao Bộ Chỉ huy Quân sự tỉnh rà soát thao trường.', ['Bộ Chỉ huy Quân sự tỉnh']],
    ['Hai là, Sở Ngoại vụ xây dựng đề án.', ['Sở Ngoại vụ']],
    ['Cuối cùng, giao Sở Tài chính rà soát.', ['Sở Tài chính']],
    ['Nhân dịp này, giao Sở Y tế rà soát.', ['Sở Y tế']],
    ['Song song với đó, giao Sở Nội vụ rà soát.', ['Sở Nội vụ']],
    ['Thứ hai, Sở Ngoại vụ chủ trì xây dựng đề án.', ['Sở Ngoại vụ']],
    ['Đồng thời giao luôn cho Công an tỉnh kiểm tra.', ['Công an tỉnh']],
    ['Tôi giao đồng chí Lê Văn Bình rà soát.', ['Lê Văn Bình']],
    ['UBND tỉnh thống nhất và giao Sở Xây dựng rà soát.', ['Sở Xây dựng']],
    ['Giao đồng chí Nguyễn Văn Nam phụ trách công tác tuyên truyền.', ['Nguyễn Văn Nam']],
    ['Đối với các dự án do Sở Giao thông vận tải làm chủ đầu tư, Sở Xây dựng thẩm định.', ['Sở Xây dựng']],
    ['Trước ngày 15/3/2024, Sở Y tế hoàn thành hồ sơ.', ['Sở Y tế']],
    ['Chậm nhất ngày 15/3/2024, Sở Y tế hoàn thành hồ sơ.', ['Sở Y tế']],
    ['Đến ngày 15/3/2024, UBND huyện Đông Hải phải bàn giao mặt bằng.', ['Ủy ban nhân dân huyện Đông Hải']],
    ['Quý I/2024, các cơ quan báo cáo kết quả.', ['các cơ quan']],
    ['Hằng tháng, Sở Y tế báo cáo UBND tỉnh.', ['Sở Y tế']],
    ['Sở Y tế (cơ quan thường trực) rà soát hồ sơ.', ['Sở Y tế']],
    ['Nhà đầu tư (Công ty Cổ phần Hoa Sen) hoàn thành hồ sơ.', ['Công ty Cổ phần Hoa Sen']],
    ['Giao Sở Y tế; Sở Nội vụ: rà soát hồ sơ.', ['Sở Y tế', 'Sở Nội vụ']],
    ['Căn cứ Kế hoạch của UBND tỉnh, các cơ quan xây dựng chương trình.', ['các cơ quan']],
    ['Căn cứ chỉ đạo của Bộ Xây dựng, Sở Xây dựng rà soát quy hoạch.', ['Sở Xây dựng']],
    ['Văn bản góp ý, kính đề nghị các đơn vị gửi về Sở Tư pháp.', ['các đơn vị']],
    ['Giao UBND các huyện: Đông Hải, Tân Lập rà soát hồ sơ.', ['Ủy ban nhân dân huyện Đông Hải', 'Ủy ban nhân dân huyện Tân Lập']],
    ['Giao UBND huyện, thị xã, thành phố rà soát hồ sơ.', ['Ủy ban nhân dân huyện, thị xã, thành phố']],
    ['Yêu cầu các Bộ: Tài chính, Xây dựng rà soát quy hoạch.', ['Bộ Tài chính', 'Bộ Xây dựng']],
    ['Giao đồng chí Lê Văn Nam, Phó Chủ tịch UBND tỉnh chỉ đạo rà soát.', ['Lê Văn Nam']],
    ['Giao ông Lê Văn Nam - Giám đốc Sở Y tế chỉ đạo rà soát.', ['Lê Văn Nam']],
    ['Tiếp tục giao Sở Nội vụ theo dõi, tổng hợp.', ['Sở Nội vụ']],
    ['Việc rà soát hồ sơ giao Sở Y tế thực hiện.', ['Sở Y tế']],
    ['Nội dung này giao Sở Y tế tham mưu.', ['Sở Y tế']],
    ['Kiểm tra, rà soát hồ sơ (Sở Y tế chủ trì).', ['Sở Y tế']],
    ['Hoàn thành hồ sơ trong quý II (giao Sở Y tế thực hiện).', ['Sở Y tế']],
    ['Giao Sở Y tế rà soát hồ sơ, chịu trách nhiệm trước UBND tỉnh về tính chính xác của số liệu.', ['Sở Y tế']],
    ['Sở Y tế rà soát hồ sơ và chịu trách nhiệm trước pháp luật về kết quả.', ['Sở Y tế']],
    ['Công ty Cổ phần Hoa Sen hoàn trả mặt bằng.', ['Công ty Cổ phần Hoa Sen']],
  ])('%s', (text, expected) => expect(leads(`1. ${text}`)).toEqual([expected]))
  it.each<[string, string[]]>([
    ['Căn cứ chức năng, nhiệm vụ được giao, các sở, ngành xây dựng kế hoạch.', ['các sở, ngành']],
  ])('%s', (text, expected) => expect(leads(`1. ${text}`)).toEqual([expected]))
  it.each<[string, string[]]>([
    ['Trên cơ sở báo cáo của Sở Y tế, Sở Tài chính bố trí kinh phí.', ['Sở Tài chính']],
    ['Thủ trưởng các sở, ban, ngành; UBND các xã, phường; các cơ quan, đơn vị liên quan căn cứ Kế hoạch này tổ chức thực hiện.', ['thủ trưởng các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường', 'các cơ quan, đơn vị liên quan']],
    ['Giao Sở Tài chính; Sở Xây dựng; UBND huyện Đông Hải rà soát hồ sơ.', ['Sở Tài chính', 'Sở Xây dựng', 'Ủy ban nhân dân huyện Đông Hải']],
  ])('%s', (text, expected) => expect(leads(`1. ${text}`)).toEqual([expected]))
  it.each<[string, string[]]>([
    ['Sau khi nhận được văn bản của Sở Y tế, UBND huyện Đông Hải phê duyệt phương án.', ['Ủy ban nhân dân huyện Đông Hải']],
  ])('%s', (text, expected) => expect(leads(`1. ${text}`)).toEqual([expected]))
})

describe('what is struck out', () => {
  const [task] = tasksIn('1. Giao ~~Sở Nội vụ~~ Sở Xây dựng báo cáo ~~Bộ Nội vụ~~ UBND tỉnh ~~trước 20/12~~ trước 24/12/2024.')
  it('leads nobody and sets no limit', () => expect([namesOf(task!.lead), namesOf(task!.reportTo), task!.deadlines.map(({ text }) => text)]).toEqual([['Sở Xây dựng'], ['Ủy ban nhân dân tỉnh'], ['trước 24/12/2024']]))
  it('stays in the words', () => expect(task!.text).toContain('~~trước 20/12~~'))
})

describe('whatever the deed', () => {
  it.each([
    ['rà soát danh mục'],
    ['sửa chữa mặt đường'],
    ['lắp đặt biển báo'],
    ['nạo vét kênh mương'],
    ['thu gom rác thải'],
    ['cắm mốc ranh giới'],
    ['trồng 5.000 cây xanh'],
    ['tiêm vắc xin cho đàn gia súc'],
    ['nhập dữ liệu vào hệ thống'],
    ['trích 5 tỷ đồng từ ngân sách'],
    ['đo đạc, lập bản đồ địa chính'],
    ['hoàn trả mặt bằng'],
    ['khoanh vùng, dập dịch'],
    ['tuyển chọn cán bộ'],
    ['trả lời kiến nghị của cử tri'],
    ['bàn giao hồ sơ'],
    ['gia cố bờ kè'],
    ['rút kinh nghiệm trong chỉ đạo'],
    ['mời chuyên gia tư vấn'],
    ['xác lập hồ sơ'],
    ['soát xét lại quy trình'],
    ['đặt hàng dịch vụ công'],
    ['phân luồng giao thông'],
    ['chuẩn hóa dữ liệu'],
    ['đối thoại với người dân'],
    ['tham gia ý kiến bằng văn bản'],
    ['thẩm tra quyết toán'],
    ['cấp giấy chứng nhận'],
  ])('Sở Xây dựng %s', (deed) => expect(leads(`1. Sở Xây dựng ${deed} trong tháng 3/2024.`)).toEqual([['Sở Xây dựng']]))
  it.each([
    ['sửa chữa mặt đường'],
    ['nạo vét kênh mương'],
    ['hoàn trả mặt bằng'],
    ['gia cố bờ kè'],
    ['rà soát danh mục'],
  ])('Giao Công ty Cổ phần Hoa Sen %s', (deed) => expect(leads(`1. Giao Công ty Cổ phần Hoa Sen ${deed} trong tháng 3/2024.`)).toEqual([['Công ty Cổ phần Hoa Sen']]))
})

describe('no task', () => {
  it.each([
    ['Sở Y tế đã hoàn thành hồ sơ.'],
    ['Các sở, ngành đã tích cực triển khai nhiệm vụ được giao.'],
    ['UBND tỉnh ghi nhận sự cố gắng của các địa phương.'],
    ['UBND tỉnh đánh giá cao kết quả của Sở Y tế.'],
    ['Biểu dương UBND huyện Đông Hải hoàn thành sớm kế hoạch.'],
    ['Sở Y tế được giao 5 tỷ đồng.'],
    ['Thống nhất với đề xuất của Sở Y tế.'],
    ['Đồng ý chủ trương đầu tư dự án kè Đông Hải.'],
    ['Công tác phối hợp giữa các đơn vị chưa chặt chẽ.'],
    ['Tiến độ bàn giao mặt bằng còn chậm so với yêu cầu.'],
    ['Một số đơn vị chưa báo cáo UBND tỉnh.'],
    ['Đến nay, các địa phương còn 12 hộ chưa bàn giao mặt bằng.'],
    ['Vốn đầu tư phát triển: 30.891 triệu đồng.'],
    ['Phân công thực hiện: Theo Kế hoạch số 5/KH-UBND ngày 03/01/2024 của UBND tỉnh.'],
    ['Nguyên nhân chủ yếu do các nhà thầu thiếu nhân lực.'],
    ['Sở Y tế là cơ quan thường trực của Ban Chỉ đạo.'],
    ['Các ý kiến của Sở Tài chính, Sở Xây dựng cơ bản thống nhất.'],
    ['Nhân dân trong vùng dự án đồng thuận cao.'],
    ['Năm 2023, các sở, ngành thực hiện đạt và vượt chỉ tiêu.'],
    ['Các nhà thầu gặp khó khăn về vật liệu.'],
    ['UBND tỉnh ban hành Quyết định số 5/QĐ-UBND ngày 03/01/2024.'],
    ['Theo đó, tổng mức đầu tư tăng 5 tỷ đồng.'],
    ['Qua kiểm tra, các xã có cố gắng.'],
    ['Sở Y tế chịu trách nhiệm trước UBND tỉnh về kết quả thực hiện.'],
    ['Chỉ tiêu tỉnh giao năm 2024 đạt 85%.'],
    ['Hội nghị tổng kết được tổ chức thành công.'],
    ['Quỹ đất hai bên đường được quản lý chặt chẽ.'],
    ['Hỗ trợ nhà ở: 179 hộ.'],
    ['Theo Kế hoạch số 5/KH-UBND ngày 03/01/2024 của UBND tỉnh.'],
  ])('%s', (text) => expect(leads(`1. ${text}`)).toEqual([]))
  it.each([
    ['Sở Xây dựng thiếu nhân lực.'],
    ['UBND huyện Đông Hải chậm bàn giao mặt bằng.'],
    ['UBND huyện Đông Hải giải ngân đạt thấp.'],
    ['Các địa phương giải ngân đạt 30% kế hoạch.'],
  ])('%s', (text) => expect(leads(`1. ${text}`)).toEqual([]))
  it.each([
    ['Sở Y tế triển khai được 05/10 nhiệm vụ.'],
    ['Trong thời gian qua, Sở Y tế tham mưu kịp thời, hiệu quả.'],
    ['Nhiệm vụ được giao cơ bản hoàn thành.'],
    ['Tuy nhiên, việc giải ngân của UBND huyện Đông Hải đạt thấp.'],
    ['Việc phối hợp giữa Sở Y tế và Sở Nội vụ chưa tốt.'],
    ['Theo báo cáo của Sở Y tế, đến nay các xã đã hoàn thành kiểm đếm.'],
  ])('%s', (text) => expect(leads(`1. ${text}`)).toEqual([]))

  it('a heading alone is none', () => expect(told('1. Sở Y tế\n- Rà soát hồ sơ.\n2. UBND các xã')).toEqual(['1/-1: Sở Y tế*']))
  it('an unlabelled assessment is none', () => expect(told('UBND tỉnh ghi nhận kết quả đạt được. Tuy nhiên, tiến độ còn chậm.\n1. Giao Sở Y tế rà soát hồ sơ.')).toEqual(['1: Sở Y tế']))
})

describe('a name left blank leads nobody', () => {
  it.each<[string, string[]]>([
    ['1. Giao Sở …… rà soát hồ sơ.', ['1:']],
    ['1. Giao Sở ................ chủ trì rà soát hồ sơ.', ['1:']],
    ['1. Giao ………… tổng hợp, báo cáo.', ['1:']],
    ['1. UBND huyện ………… niêm yết công khai.', ['1:']],
    ['1. Giao Trung tâm ……… lập hồ sơ; Sở Tài chính thẩm định dự toán.', ['1.1:', '1.2: Sở Tài chính']],
    ['1. Yêu cầu kỹ thuật ………… theo mẫu.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
  it('and coordinates with nobody', () => expect(tasksIn('1. Giao Sở Y tế phối hợp với UBND huyện ……… rà soát.')[0]!.coordinate).toEqual([]))
})

it('a programme between two bodies directs neither', () =>
  expect(leads('1. Thực hiện Chương trình phối hợp số 5/CTPH ngày 1/2/2013 giữa Sở Y tế và Hội Liên hiệp Phụ nữ tỉnh, Sở Nội vụ báo cáo.')).toEqual([['Sở Nội vụ']]))

describe('who speaks on behalf of another directs whom it asks', () => {
  it.each<[string, string]>([
    ['Thừa ủy quyền của Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh đề nghị Sở Y tế báo cáo kết quả.', 'Sở Y tế'],
    ['Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh đề nghị các sở, ngành góp ý dự thảo.', 'các sở, ngành'],
    ['Thừa ủy quyền Bộ trưởng, Vụ Tổ chức cán bộ đề nghị các đơn vị gửi báo cáo.', 'các đơn vị'],
  ])('%s', (text, expected) => expect(leads(`1. ${text}`)).toEqual([[expected]]))
})

describe('the lead stands above', () => {
  it.each<[string, string, string[]]>([
    ['a title line', '1. Sở Y tế\n- Rà soát hồ sơ.\n- Báo cáo kết quả.', ['1/-1: Sở Y tế*', '1/-2: Sở Y tế*']],
    ['its own run-in title', '1. Sở Y tế: Rà soát hồ sơ.', ['1: Sở Y tế']],
    ['a post as a title', '1. Kế toán xã: cân đối kinh phí.\n2. Văn thư cơ quan: đăng ký văn bản đến.', ['1: Kế toán xã', '2: Văn thư cơ quan']],
    ['a title over the parts of a deed', '1. Sở Y tế\na) Nộp báo cáo tổng kết:\n- Bản giấy: nộp trực tiếp.\n- Bản mềm: gửi qua email.', ['1/a/-1: Sở Y tế*', '1/a/-2: Sở Y tế*']],
    ['how a body works is no task', '1. Tổ công tác làm việc theo chế độ kiêm nhiệm và tự giải thể sau khi hoàn thành nhiệm vụ. Tổ trưởng Tổ công tác sử dụng con dấu của UBND tỉnh.', []],
    ['the text under its own title line', '1. Sở Y tế\nRà soát hồ sơ.\n- Kiểm tra hiện trường.', ['1: Sở Y tế', '1/-1: Sở Y tế*']],
    ['its own run-in title, besides its bullets', '1. Sở Y tế: Rà soát hồ sơ. Cụ thể:\n- Kiểm tra hiện trường.', ['1: Sở Y tế', '1/-1: Sở Y tế*']],
    ['a title that speaks of its duty', '1. Trách nhiệm của Sở Y tế\na) Rà soát hồ sơ.\nb) Báo cáo kết quả.', ['1/a: Sở Y tế*', '1/b: Sở Y tế*']],
    ['a title of duty', '1. UBND huyện Đông Hải chịu trách nhiệm:\na) Rà soát hồ sơ.', ['1/a: Ủy ban nhân dân huyện Đông Hải*']],
    ['a title of what it is there for', '1. Sở Y tế có nhiệm vụ:\na) Rà soát hồ sơ.', ['1/a: Sở Y tế*']],
    ['a title of what a team is there for, and power', 'Điều 2. Tổ công tác có nhiệm vụ, quyền hạn sau đây:\na) Rà soát hồ sơ.', ['Điều 2/a: Tổ công tác*']],
    ['a title of duty and task', '1. Trạm Y tế xã Nà Khoa có trách nhiệm và nhiệm vụ như sau:\n- Rà soát hồ sơ.', ['1/-1: Trạm Y tế xã Nà Khoa*']],
    ['a lead-in of tasks', '1. Sở Y tế có các nhiệm vụ sau:\na) Rà soát hồ sơ.', ['1/a: Sở Y tế*']],
    ['a lead-in of duty', '1. Sở Y tế có trách nhiệm thực hiện các nội dung sau:\na) Rà soát hồ sơ.', ['1/a: Sở Y tế*']],
    ['a title with a list', '1. Các sở: Tài chính, Nội vụ chịu trách nhiệm:\na) Rà soát hồ sơ.', ['1/a: Sở Tài chính*, Sở Nội vụ*']],
    ['a title of topic and party', '1. Về nội dung dự thảo Quy chế, giao Trung tâm Hoa Sen tỉnh:\n- Hoàn thiện hồ sơ.', ['1/-1: Trung tâm Hoa Sen tỉnh*']],
    ['a title far above', 'II. Sở Y tế\n1. Công tác cán bộ\n- Rà soát hồ sơ.', ['II/1/-1: Sở Y tế*']],
    ['the nearest title', 'II. Sở Y tế\n1. Chi cục Dân số tỉnh\n- Rà soát hồ sơ.', ['II/1/-1: Chi cục Dân số tỉnh*']],
    ['a bare pointer', '1. Giao Trung tâm Hoa Sen tỉnh:\n- Rà soát hồ sơ.', ['1/-1: Trung tâm Hoa Sen tỉnh*']],
    ['a pointer after a decision', '1. Thống nhất tổ chức Lễ công bố. Giao Trung tâm Hoa Sen tỉnh:\n- Rà soát hồ sơ.', ['1/-1: Trung tâm Hoa Sen tỉnh*']],
    ['a lead-in before the list', 'Phó Chủ tịch UBND tỉnh kết luận như sau:\nĐể đẩy nhanh tiến độ, yêu cầu Ban Dân tộc khẩn trương triển khai thực hiện một số nội dung như sau:\n1. Rà soát hồ sơ.\n2. Báo cáo kết quả.', ['1: Ban Dân tộc*', '2: Ban Dân tộc*']],
    ['a lead-in under a section', 'II. Nhiệm vụ trọng tâm\nYêu cầu các sở, ngành tập trung thực hiện các nhiệm vụ sau:\n1. Rà soát hồ sơ.\n2. Sở Y tế: Báo cáo kết quả.', ['II/1: các sở, ngành*', 'II/2: Sở Y tế']],
    ['a directive that opens a list is a task too', '1. Yêu cầu Sở Y tế khẩn trương rà soát hồ sơ; trong đó lưu ý:\na) Kiểm tra hiện trường.\nb) Báo cáo kết quả.', ['1: Sở Y tế', '1/a: Sở Y tế*', '1/b: Sở Y tế*']],
    ['nobody: a topic', '1. Đối với Dự án kè Đông Hải\n- Hoàn thành thủ tục đầu tư.', ['1/-1:']],
    ['nobody: nothing above', '1. Khẩn trương rà soát hồ sơ.', ['1:']],
    ['its own words behind numbers in brackets come first', '1. Giao Sở Y tế chủ trì:\n- (1) Giao Sở Xây dựng kiểm tra; (2) giao Thanh tra tỉnh thanh tra.\n- (1) Rà soát hồ sơ; (2) báo cáo kết quả.', ['1/-1.1: Sở Xây dựng', '1/-1.2: Thanh tra tỉnh', '1/-2: Sở Y tế*']],
    ['its own words behind any short opening come first', '1. Giao Sở Y tế chủ trì:\n- Rà soát thuốc.\n- Một là, giao Tỉnh đoàn rà soát đội hình.\n- Rà soát kho, đề nghị Sở Tài chính bố trí kinh phí.', ['1/-1: Sở Y tế*', '1/-2: Tỉnh đoàn', '1/-3: Sở Y tế*']],
    ['its own words come first', '1. Sở Y tế\n- Giao Chi cục Dân số tỉnh rà soát hồ sơ.\n- Báo cáo kết quả.', ['1/-1: Chi cục Dân số tỉnh', '1/-2: Sở Y tế*']],
    ['a sibling\'s title does not hold', '1. Sở Y tế\n- Rà soát hồ sơ.\n2. Công tác tuyên truyền\n- Đẩy mạnh tuyên truyền.', ['1/-1: Sở Y tế*', '2/-1:']],
    ['a lead-in does not hold for the general paragraph at the end', 'Sau khi nghe các đơn vị báo cáo và ý kiến thảo luận, Phó Chủ tịch UBND tỉnh kết luận như sau:\nYêu cầu Ban Dân tộc thực hiện các nội dung sau:\n1. Rà soát hồ sơ.\nYêu cầu các đơn vị nghiêm túc thực hiện.', ['1: Ban Dân tộc*', '¶1: các đơn vị']],
  ])('%s', (_, text, expected) => expect(told(text).map((each) => each.replace(/^¶2:/u, '¶1:'))).toEqual(expected))

  it.each<[string, string, string[]]>([
    ['a lead-in', 'Yêu cầu các sở, ban, ngành thực hiện các nội dung sau:\n\nRà soát kết quả đấu thầu.\n\nGửi báo cáo về Sở Y tế trước ngày 10/5/2025.', ['¶2: các sở, ban, ngành*', '¶3: các sở, ban, ngành*']],
    ['a letter\'s lead-in', 'Sở Y tế yêu cầu các đơn vị:\n\nRà soát kết quả đấu thầu.\n\nGửi báo cáo về Sở Y tế trước ngày 10/5/2025.', ['¶2: các đơn vị*', '¶3: các đơn vị*']],
    ['one of them names its own', 'Yêu cầu các sở thực hiện các nội dung sau:\n\nRà soát hồ sơ.\n\nSở Nội vụ tổng hợp kết quả.\n\nBáo cáo UBND tỉnh.', ['¶2: các sở*', '¶3: Sở Nội vụ', '¶4: các sở*']],
    ['a directive that opens them is a task too', 'Yêu cầu Sở Y tế khẩn trương rà soát hồ sơ; trong đó lưu ý:\n\nKiểm tra hiện trường.', ['¶1: Sở Y tế', '¶2: Sở Y tế*']],
    ['what tells how things stand is none', 'Yêu cầu các sở thực hiện các nội dung sau:\n\nRà soát hồ sơ.\n\nTrong thời gian qua, tiến độ còn chậm.', ['¶2: các sở*']],
    ['a number ends them', 'Yêu cầu các sở thực hiện các nội dung sau:\n\nRà soát hồ sơ.\n\n1. Giao Sở Nội vụ tổng hợp.\n\nYêu cầu các đơn vị nghiêm túc thực hiện.', ['¶2: các sở*', '1: Sở Nội vụ', '¶3: các đơn vị']],
    ['nor does it hold for the number', 'Yêu cầu các sở thực hiện các nội dung sau:\n\nRà soát hồ sơ.\n\n1. Khẩn trương tổng hợp.', ['¶2: các sở*', '1:']],
    ['a line in capitals is a title', 'Yêu cầu các sở thực hiện các nội dung sau:\n\nMỤC ĐÍCH, YÊU CẦU CHUNG\n\nRà soát hồ sơ.\n\nTỔ CHỨC THỰC HIỆN\n\nCÔNG TÁC HẬU CẦN.\n\nKiểm tra hiện trường.', ['¶3: các sở*', '¶6: các sở*']],
    ['another lead-in', 'Yêu cầu các sở thực hiện các nội dung sau:\n\nRà soát hồ sơ.\n\nĐề nghị các huyện:\n\nKiểm tra hiện trường.', ['¶2: các sở*', '¶4: các huyện*']],
  ])('over paragraphs without a label: %s', (_, text, expected) => expect(told(text, 'CV')).toEqual(expected))

  it('a lead-in\'s time holds for paragraphs without a label', () =>
    expect(tasksIn('Yêu cầu các sở thực hiện xong trước ngày 15/3/2024 các nội dung sau:\n\nRà soát hồ sơ.\n\nKiểm tra hiện trường.', 'CV').map((task) => task.deadlines.map(({ due, inherited }) => [due, inherited]))).toEqual([[['2024-03-15', true]], [['2024-03-15', true]]]))

  it('a general paragraph names its own', () => expect(told('1. Giao Sở Y tế rà soát hồ sơ.\nTrong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo UBND tỉnh.')).toEqual(['1: Sở Y tế', '¶1: các đơn vị']))
})

describe('sections', () => {
  it.each<[string, string, string, string[]]>([
    ['purposes and requirements of a plan', 'KH', 'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao nhận thức của cán bộ.\n2. Yêu cầu\n- Các sở, ngành thực hiện nghiêm túc.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Rà soát hồ sơ.', ['II/1/-1: Sở Y tế*']],
    ['funds', 'KH', 'III. NGUỒN VỐN THỰC HIỆN\n1. Vốn ngân sách tỉnh\n- Bố trí 5 tỷ đồng từ ngân sách.', []],
    ['solutions that name nobody', 'KH', 'IV. MỘT SỐ GIẢI PHÁP CHỦ YẾU\n1. Tăng cường công tác tuyên truyền.\n2. Huy động các nguồn lực.', ['IV/1:', 'IV/2:']],
    ['duties of a plan', 'KH', 'IV. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Y tế chủ trì thực hiện.\n2. Các sở, ngành căn cứ Kế hoạch này xây dựng kế hoạch của đơn vị.', ['IV/1: Sở Y tế', 'IV/2: các sở, ngành']],
    ['assessments of a notice', 'TB', 'I. Đánh giá chung\n1. Các sở, ngành tích cực triển khai.\n2. Công tác kiểm tra được tăng cường.\nII. Nhiệm vụ\n1. Giao Sở Y tế rà soát hồ sơ.', ['II/1: Sở Y tế']],
    ['who is named behind a word that tells how things stand', 'TB', '1. Nhìn chung, Sở Y tế tổ chức tốt các đợt kiểm tra.\n2. Hiện nay, Sở Xây dựng triển khai 05 dự án.\n3. Bước đầu, Sở Y tế triển khai tại 02 xã.\n4. Năm ngoái, Sở Y tế xây dựng đề án.', []],
    ['an assignment inside an assessment', 'TB', 'I. Đánh giá chung\n1. Tiến độ còn chậm. Giao Sở Y tế kiểm tra, làm rõ nguyên nhân.', ['I/1: Sở Y tế']],
  ])('%s', (_, type, text, expected) => expect(told(text, type)).toEqual(expected))
})

describe('an invitation', () => {
  it.each<[string, string, string[]]>([
    ['in its own words', 'Chủ tịch UBND tỉnh mời các đồng chí Giám đốc Sở Tài chính, Sở Nội vụ dự họp.\n1. Thời gian: 14 giờ ngày 15/3/2024.\n2. Giao Sở Nội vụ chuẩn bị tài liệu.\nĐề nghị các đại biểu dự họp đúng giờ.', ['2: Sở Nội vụ', '¶2: các đại biểu']],
    ['that says what is held', 'UBND huyện tổ chức cuộc họp nghe báo cáo tiến độ, cụ thể như sau:\n1. Thời gian: 14 giờ ngày 15/3/2024.\n2. UBND xã Tân Lập báo cáo tiến độ.', ['2: Ủy ban nhân dân xã Tân Lập']],
    ['with a duty beside it', 'UBND huyện kính mời các đơn vị dự họp.\nSở Tài chính chuẩn bị báo cáo, gửi UBND huyện trước ngày 10/3/2024.', ['¶2: Sở Tài chính']],
  ])('%s', (_, text, expected) => expect(told(text, 'GM')).toEqual(expected))

  it('directs nobody in a letter either', () => expect(told('UBND huyện tổ chức cuộc họp về đầu tư công và kính mời các đơn vị dự họp.', 'CV')).toEqual([]))
  it('an invitation that somebody is told to send is a task', () => expect(told('1. Giao Sở Nội vụ mời các đơn vị dự họp.\n2. Sở Y tế mời chuyên gia thẩm định đề án.')).toEqual(['1: Sở Nội vụ', '2: Sở Y tế']))

  it('reports no meeting', () => {
    const text = (type: string): string => ['UBND TỈNH HOA SEN', 'VĂN PHÒNG', `Số: 38/${type === 'GIẤY MỜI' ? 'GM' : 'TB'}-VP`, 'Hoa Sen, ngày 08 tháng 7 năm 2024', '', type, 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về đầu tư công', '', '1. Giao Sở Y tế rà soát hồ sơ.'].join('\n')
    expect(parse(text('THÔNG BÁO')).meeting).not.toBeNull()
    expect(parse(text('GIẤY MỜI')).meeting).toBeNull()
  })
})

describe('lines that say who leads', () => {
  const sections = (line: string): string => `I. NỘI DUNG\n1. Cải cách thủ tục\nĐơn vị chủ trì: Văn phòng Sở.\n2. Rà soát hồ sơ. Giao Sở Nội vụ thực hiện.\n${line}`
  it.each<[string, string, string[]]>([
    ['say it of the title above', 'I. Hội nghị tổng kết\n1. Nội dung: đánh giá kết quả.\n2. Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế.', ['I: Sở Nội vụ']],
    ['not of a section whose parts say it for themselves', sections('3. Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế.'), ['I/1: Văn phòng Sở', 'I/2: Sở Nội vụ']],
    ['nor where one has such lines below', 'I. NỘI DUNG\n1. Cải cách bộ máy\n- Cơ quan chủ trì: Sở Nội vụ.\n2. Chủ trì: Sở Y tế.', ['I/1: Sở Nội vụ']],
  ])('%s', (_, text, expected) => expect(told(text, 'KH')).toEqual(expected))
})

describe('labels inside a paragraph', () => {
  it.each<[string, string, string[], string[]]>([
    ['under a run-in title', 'Cải cách thủ tục: Đơn vị chủ trì: Văn phòng Sở; đơn vị phối hợp: Phòng Tổ chức; thời gian hoàn thành: trước ngày 30/6/2025.', ['Văn phòng Sở'], ['Phòng Tổ chức']],
    ['behind a deed', 'Cải cách thủ tục hành chính. Đơn vị chủ trì: Văn phòng Sở.', ['Văn phòng Sở'], []],
    ['behind a deed and another label', 'Xây dựng quy chế. Thời gian: trước ngày 30/6/2025. Đơn vị chủ trì: Văn phòng Sở; đơn vị phối hợp: Phòng Tổ chức.', ['Văn phòng Sở'], ['Phòng Tổ chức']],
  ])('%s', (_, text, lead, coordinate) => {
    const [task] = tasksIn(`1. ${text}`)
    expect([namesOf(task!.lead), namesOf(task!.coordinate)]).toEqual([lead, coordinate])
  })
})

describe('one paragraph is one task', () => {
  it.each<[string, string[]]>([
    ['Giao Sở Y tế rà soát hồ sơ; báo cáo UBND tỉnh; đôn đốc các đơn vị.', ['1: Sở Y tế']],
    ['Giao Sở Y tế rà soát hồ sơ. Hoàn thành trước ngày 15/3/2024.', ['1: Sở Y tế']],
    ['Giao Sở Y tế rà soát hồ sơ. Trong quá trình thực hiện, Sở Y tế báo cáo UBND tỉnh.', ['1: Sở Y tế']],
    ['UBND huyện Đông Hải rà soát hồ sơ; UBND huyện báo cáo UBND tỉnh trước ngày 15/3/2024.', ['1: Ủy ban nhân dân huyện Đông Hải']],
    ['Giao Sở Y tế rà soát hồ sơ. Sở Y tế chịu trách nhiệm trước UBND tỉnh về kết quả thực hiện.', ['1: Sở Y tế']],
    ['UBND huyện Đông Hải rà soát hồ sơ. Người đứng đầu phải chịu trách nhiệm nếu để xảy ra chậm trễ.', ['1: Ủy ban nhân dân huyện Đông Hải']],
    ['UBND huyện Đông Hải rà soát hồ sơ; nếu để xảy ra chậm trễ, Chủ tịch UBND huyện chịu trách nhiệm trước Chủ tịch UBND tỉnh.', ['1: Ủy ban nhân dân huyện Đông Hải']],
    ['Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ; Sở Tài chính; các đơn vị liên quan rà soát hồ sơ.', ['1: Sở Y tế']],
    ['Giao Sở Y tế rà soát hồ sơ (trừ nội dung do Sở Nội vụ chủ trì).', ['1: Sở Y tế']],
    ['Sở Y tế triển khai Đề án “Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng dữ liệu”.', ['1: Sở Y tế']],
    ['Sở Y tế chỉ đạo các bệnh viện rà soát hồ sơ; các bệnh viện đã hoàn thành thì báo cáo kết quả.', ['1: Sở Y tế']],
    ['Giao Sở Y tế làm rõ kiến nghị của UBND huyện Đông Hải. Nội dung này đã được Sở Nội vụ báo cáo tại cuộc họp.', ['1: Sở Y tế']],
  ])('%s', (text, expected) => expect(told(`1. ${text}`)).toEqual(expected))
})

describe('a later sentence or clause with another lead is another task', () => {
  it.each<[string, string[]]>([
    ['Giao Sở Y tế rà soát hồ sơ. Giao Sở Nội vụ kiểm tra.', ['1.1: Sở Y tế', '1.2: Sở Nội vụ']],
    ['Các nhiệm vụ: (1) Giao Sở Y tế rà soát hồ sơ; (2) giao Sở Nội vụ kiểm tra.', ['1.1: Sở Y tế', '1.2: Sở Nội vụ']],
    ['Giao Sở Y tế rà soát hồ sơ; (2) Sở Nội vụ kiểm tra.', ['1.1: Sở Y tế', '1.2: Sở Nội vụ']],
    ['Đồng ý chủ trương. (i) Giao Sở Y tế rà soát hồ sơ; (ii) đồng thời, giao Sở Nội vụ kiểm tra.', ['1.1: Sở Y tế', '1.2: Sở Nội vụ']],
    ['Giao Sở Y tế rà soát hồ sơ; giao Sở Nội vụ kiểm tra.', ['1.1: Sở Y tế', '1.2: Sở Nội vụ']],
    ['Giao Sở Y tế rà soát hồ sơ; Sở Nội vụ kiểm tra, báo cáo UBND tỉnh.', ['1.1: Sở Y tế', '1.2: Sở Nội vụ']],
    ['Sở Y tế: Rà soát hồ sơ. Sở Tài chính bố trí kinh phí.', ['1.1: Sở Y tế', '1.2: Sở Tài chính']],
    ['Giao Sở Y tế rà soát hồ sơ. Các sở, ngành liên quan cung cấp số liệu. Yêu cầu UBND các xã kiểm tra.', ['1.1: Sở Y tế', '1.2: các sở, ngành liên quan', '1.3: Ủy ban nhân dân các xã']],
    ['Sở Y tế rà soát hồ sơ; đồng thời, đề nghị Công an tỉnh kiểm tra an ninh.', ['1.1: Sở Y tế', '1.2: Công an tỉnh']],
  ])('%s', (text, expected) => expect(told(`1. ${text}`)).toEqual(expected))
})

describe('text', () => {
  it.each<[string, string[]]>([
    ['Giao Sở Y tế rà soát hồ sơ.', ['Giao Sở Y tế rà soát hồ sơ.']],
    ['Tiến độ còn chậm. Vì vậy, Sở Y tế khẩn trương rà soát.', ['Vì vậy, Sở Y tế khẩn trương rà soát.']],
    ['Kết quả đạt thấp; do đó, các xã tiếp tục rà soát.', ['do đó, các xã tiếp tục rà soát.']],
    ['Thống nhất đề xuất của Sở Y tế. Giao Sở Tài chính bố trí kinh phí. Hoàn thành trong tháng 3/2024.', ['Giao Sở Tài chính bố trí kinh phí. Hoàn thành trong tháng 3/2024.']],
    ['Sở Y tế: Rà soát hồ sơ.', ['Rà soát hồ sơ.']],
    ['Giao Sở Y tế rà soát hồ sơ. Giao Sở Nội vụ kiểm tra.', ['Giao Sở Y tế rà soát hồ sơ.', 'Giao Sở Nội vụ kiểm tra.']],
    ['Để bảo đảm tiến độ, yêu cầu các xã rà soát.', ['Để bảo đảm tiến độ, yêu cầu các xã rà soát.']],
  ])('%s', (text, expected) => expect(tasksIn(`1. ${text}`).map((task) => task.text)).toEqual(expected))

  it('and span are the same words', () => {
    const text = '1. Tiến độ còn chậm. Giao Sở Y tế rà soát;\nbáo cáo UBND tỉnh. Giao Sở Nội vụ kiểm tra.'
    for (const { span, text: words } of tasksIn(text)) expect(text.slice(span.start, span.end).replace(/\s+/gu, ' ')).toBe(words)
    for (const party of tasksIn(text).flatMap((task) => [...task.lead, ...task.reportTo])) expect(text.slice(party.span.start, party.span.end)).toBe(party.text)
  })
  it('an inherited party points at the words it was taken from', () => {
    const text = '1. Sở Y tế\n- Rà soát hồ sơ.'
    const [party] = tasksIn(text)[0]!.lead
    expect(text.slice(party!.span.start, party!.span.end)).toBe('Sở Y tế')
  })
})

describe('conditional', () => {
  it.each<[string, boolean]>([
    ['Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị báo cáo UBND tỉnh.', true],
    ['Trong quá trình thực hiện, nếu có phát sinh, các đơn vị báo cáo UBND tỉnh.', true],
    ['Trường hợp vượt thẩm quyền, Sở Y tế báo cáo UBND tỉnh.', true],
    ['Nếu có vướng mắc, Sở Y tế báo cáo UBND tỉnh.', true],
    ['Giao Sở Y tế rà soát hồ sơ; nếu có vướng mắc, báo cáo UBND tỉnh.', false],
    ['Giao Sở Y tế rà soát hồ sơ. Trường hợp vượt thẩm quyền, báo cáo UBND tỉnh.', false],
    ['Các đơn vị báo cáo UBND tỉnh khó khăn, vướng mắc (nếu có).', false],
    ['Trong quá trình thực hiện, các đơn vị báo cáo UBND tỉnh.', false],
    ['Khi có thay đổi về nhân sự, Sở Y tế cập nhật danh sách.', true],
    ['Sau khi được phê duyệt, Sở Y tế công bố danh mục.', false],
  ])('%s', (text, expected) => expect(tasksIn(`1. ${text}`).map((task) => task.conditional)).toEqual([expected]))
  it.each<[string, boolean]>([
    ['Trong quá trình thực hiện, các đơn vị báo cáo UBND tỉnh khó khăn, vướng mắc (nếu có).', false],
  ])('%s', (text, expected) => expect(tasksIn(`1. ${text}`).map((task) => task.conditional)).toEqual([expected]))
})

describe('what a heading or lead-in hands down', () => {
  it('a heading that is a time and nothing else holds for all below it, up to the next one', () =>
    expect(tasksIn('I. Tháng 4\n1. Phòng Y tế: Rà soát hồ sơ trước ngày 20/4/2024.\n2. Giao Sở Y tế rà soát hồ sơ.\nII. Quý III năm 2024\n1. Sở Y tế rà soát hồ sơ.\nIII. Công tác tháng 5\n1. Sở Y tế rà soát hồ sơ.').map(({ id, deadlines }) => `${id}: ${deadlines.map(({ text, due, inherited }) => `${text} ${due}${inherited ? '*' : ''}`).join(', ')}`))
      .toEqual(['I/1: trước ngày 20/4/2024 2024-04-20, Tháng 4 2024-04-30*', 'I/2: Tháng 4 2024-04-30*', 'II/1: Quý III năm 2024 2024-09-30*', 'III/1: ']))

  const handed = (text: string): string[] => tasksIn(text).map((task) => `${task.id}: ${namesOf(task.coordinate).join(', ')} | ${task.deadlines.map((each) => (each.due ?? each.recurrence ?? '') + (each.inherited ? '*' : '')).join(', ')}`)
  it.each<[string, string, string[]]>([
    ['a task hands down its lead alone', '1. Giao Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ rà soát văn bản trước ngày 15/3/2024; trong đó:\na) Lập danh mục.', ['1: Sở Nội vụ | 2024-03-15', '1/a:  | ']],
    ['a deadline in a title', '1. Sở Y tế (hoàn thành trước ngày 15/3/2024):\na) Rà soát hồ sơ.', ['1/a:  | 2024-03-15*']],
    ['who coordinates', '1. Giao Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ:\na) Rà soát hồ sơ.\nb) Báo cáo kết quả.', ['1/a: Sở Nội vụ* | ', '1/b: Sở Nội vụ* | ']],
    ['not where the task coordinates with others', '1. Giao Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ:\na) Phối hợp với Sở Tài chính rà soát hồ sơ.', ['1/a: Sở Tài chính | ']],
    ['a deadline', '1. Giao Sở Y tế thực hiện xong trước ngày 15/3/2024 các nội dung sau:\na) Rà soát hồ sơ.\nb) Báo cáo kết quả.', ['1/a:  | 2024-03-15*', '1/b:  | 2024-03-15*']],
    ['besides the task\'s own', '1. Giao Sở Y tế thực hiện xong trước ngày 30/6/2024 các nội dung sau:\na) Rà soát hồ sơ trước ngày 15/3/2024.', ['1/a:  | 2024-03-15, 2024-06-30*']],
  ])('%s', (_, text, expected) => expect(handed(text)).toEqual(expected))

  it('each task of a paragraph has its own deadlines', () => expect(handed('1. Giao Sở Y tế rà soát trước ngày 15/3/2024. Giao Sở Nội vụ kiểm tra trước ngày 20/3/2024.')).toEqual(['1.1:  | 2024-03-15', '1.2:  | 2024-03-20']))
})

describe('among directives to others', () => {
  const context = (...issuers: string[]): string[] => readTasks(itemsIn('1. Giao Công an tỉnh kiểm tra; Sở Y tế đề nghị các bệnh viện nhắn tin; UBND tỉnh đề nghị các trường phối hợp.'), { ...contextOf(), issuers }, true).map((task) => namesOf(task.lead).join(', '))
  it('a body that asks is told to ask, unless it issues the document', () => {
    expect(context('Văn phòng', 'UBND tỉnh Hoa Sen')).toEqual(['Công an tỉnh', 'Sở Y tế', 'các trường'])
    expect(context('Sở Y tế')).toEqual(['Công an tỉnh', 'các bệnh viện', 'Ủy ban nhân dân tỉnh'])
    expect(context()).toEqual(['Công an tỉnh', 'các bệnh viện', 'các trường'])
  })
})
