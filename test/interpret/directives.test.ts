/** Directives as offices of many provinces and years write them, with all that each must give (RECORD §6). */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import { readItems } from '../../src/interpret/model.ts'
import { readTasks } from '../../src/interpret/tasks/index.ts'
import type { Deadline, Task } from '../../src/record/schema.ts'
import { bodyIn, contextOf, grammar } from '../helpers.ts'

/** A Monday. */
const REFERENCE = '2025-05-05'

const namesOf = (parties: Task['lead']): string => parties.map((party) => party.name.replaceAll('Ủy ban nhân dân', 'UBND') + (party.inherited ? '*' : '')).join('; ')

/** `before 2025-02-15`, `during 2025-03-01/2025-03-31`, `FREQ=…`, `within P10D working <- anchor`. */
function when(deadline: Deadline): string {
  if (deadline.recurrence) return deadline.recurrence
  const time = deadline.start ? `${deadline.start}/${deadline.due}` : (deadline.due ?? '')
  return [deadline.relation, deadline.offset, deadline.workingDays ? 'working' : '', time, deadline.anchor && `<- ${deadline.anchor}`].filter(Boolean).join(' ')
}

/** `leads + who coordinates > whom it is reported to @ deadlines`. */
const shown = (task: Task): string =>
  [namesOf(task.lead) || '?', task.coordinate.length > 0 && `+ ${namesOf(task.coordinate)}`, task.reportTo.length > 0 && `> ${namesOf(task.reportTo)}`, task.deadlines.length > 0 && `@ ${task.deadlines.map(when).join(', ')}`, task.conditional && 'if']
    .filter(Boolean)
    .join(' ')

function tasksIn(text: string, type = 'TB'): Task[] {
  const { opening, items } = bodyIn(text, type)
  return readTasks(readItems(items), contextOf(REFERENCE), !grammar.test('type.named-tasks', type), opening.at(-1)?.passage ?? null)
}
/** The tasks of one paragraph. */
const told = (paragraph: string): string[] => tasksIn(`1. ${paragraph}`).map(shown)
/** `id: …` of every task of a body. */
const listed = (text: string, type: string): string[] => tasksIn(text, type).map((task) => `${task.id}: ${shown(task)}`)

describe('what plans and letters say in their ordinary manner', () => {
  it.each<[string, string[]]>([
    ['Sở Công Thương chủ trì, phối hợp với: Sở Tài chính, Sở Xây dựng, UBND xã Tân Lập rà soát hồ sơ, báo cáo UBND tỉnh trước ngày 15/6/2025.', ['Sở Công Thương + Sở Tài chính; Sở Xây dựng; UBND xã Tân Lập > UBND tỉnh @ before 2025-06-15']],
    ['Yêu cầu Sở Y tế chủ trì, phối hợp với các đơn vị: Ban Quản lý Khu kinh tế tỉnh, Công ty Cấp nước Hoa Sen kiểm tra việc xả thải.', ['Sở Y tế + Ban Quản lý Khu kinh tế tỉnh; Công ty Cấp nước Hoa Sen']],
    ['Giao Sở Y tế chủ trì, phối hợp với các sở, ngành: Tài chính, Nội vụ, Công an tỉnh và UBND các xã, phường rà soát hồ sơ.', ['Sở Y tế + Sở Tài chính; Sở Nội vụ; Công an tỉnh; UBND các xã, phường']],
    ['Giao Sở Y tế chủ trì, phối hợp với các Sở: Tài chính, Nội vụ và các đơn vị liên quan rà soát hồ sơ.', ['Sở Y tế + Sở Tài chính; Sở Nội vụ; các đơn vị liên quan']],
    ['Giao Sở Nội vụ chủ trì phối hợp các sở: Tài chính, Tư pháp, và UBND các xã: Tân Lập, Đông Hải xác minh.', ['Sở Nội vụ + Sở Tài chính; Sở Tư pháp; UBND xã Tân Lập; UBND xã Đông Hải']],
    ['Yêu cầu Sở Nội vụ chủ trì, phối hợp với các đơn vị: Sở Tài chính, Sở Tư pháp; UBND xã Tân Lập xác minh, báo cáo UBND tỉnh.', ['Sở Nội vụ + Sở Tài chính; Sở Tư pháp; UBND xã Tân Lập > UBND tỉnh']],
    ['Sở Nội vụ chủ trì, phối hợp với các cơ quan: Tài chính, Tư pháp, Công an tỉnh xác minh hồ sơ.', ['Sở Nội vụ + Sở Tài chính; Sở Tư pháp; Công an tỉnh']],
    ['Giao Sở Tài chính, Xây dựng, Tư pháp thẩm định hồ sơ.', ['Sở Tài chính; Sở Xây dựng; Sở Tư pháp']],
    ['Giao Sở Tài chính và Tư pháp thẩm định hồ sơ.', ['Sở Tài chính; Sở Tư pháp']],
    ['Giao Phòng Kinh tế, Văn hóa - Xã hội rà soát hộ nghèo.', ['Phòng Kinh tế; Phòng Văn hóa - Xã hội']],
    ['Sở GD&ĐT, Y tế rà soát nhà vệ sinh trường học.', ['Sở Giáo dục và Đào tạo; Sở Y tế']],
    ['Sở GDĐT, VHTTDL phối hợp tổ chức Hội khỏe trước 15/6.', ['Sở Giáo dục và Đào tạo; Sở Văn hóa, Thể thao và Du lịch @ before 2025-06-15']],
    ['Giao Sở Y tế phối hợp với Sở Tài chính, Nội vụ, UBND xã Tân Lập và các đơn vị liên quan rà soát hồ sơ.', ['Sở Y tế + Sở Tài chính; Sở Nội vụ; UBND xã Tân Lập; các đơn vị liên quan']],
    ['Giao Sở Tài chính, kiểm tra hồ sơ.', ['Sở Tài chính']],
    ['Giao Sở Tài chính, Xây dựng kế hoạch thẩm định.', ['Sở Tài chính']],
    ['Giao Sở Xây dựng, TP Đà Lạt rà soát quỹ đất.', ['Sở Xây dựng']],
    ['Giao Sở TC, XD thẩm định hồ sơ.', ['Sở Tài chính; Sở Xây dựng']],
    ['UBND xã Tân Lập, Đông Hải báo cáo kết quả trước ngày 20/6/2025.', ['UBND xã Tân Lập; UBND xã Đông Hải @ before 2025-06-20']],
    ['UBND phường Hoa Sen, xã Biển Xanh và Gào rà soát hồ sơ.', ['UBND phường Hoa Sen; UBND xã Biển Xanh; UBND xã Gào']],
    ['Giao Sở Y tế phối hợp với UBND xã Tân Lập, Đông Hải rà soát hồ sơ.', ['Sở Y tế + UBND xã Tân Lập; UBND xã Đông Hải']],
    ['Giao UBND xã Tân Lập, Nguyễn Văn Nam rà soát hồ sơ.', ['UBND xã Tân Lập; Nguyễn Văn Nam']],
    ['Giao UBND xã Tân Lập, Rà soát hồ sơ.', ['UBND xã Tân Lập']],
    ['Các Chi cục Thú y vùng I, II, III và VII cử cán bộ hỗ trợ địa phương.', ['Chi cục Thú y vùng I; Chi cục Thú y vùng II; Chi cục Thú y vùng III; Chi cục Thú y vùng VII']],
    ['Thuế cơ sở 1, 2, 3 đôn đốc thu nợ.', ['Thuế cơ sở 1; Thuế cơ sở 2; Thuế cơ sở 3']],
    ['Trung tâm Kiểm nghiệm thuốc Thú y Trung ương I và II lấy mẫu.', ['Trung tâm Kiểm nghiệm thuốc Thú y Trung ương I; Trung tâm Kiểm nghiệm thuốc Thú y Trung ương II']],
    ['Giao Tổ công tác số 3, 5 ngày báo cáo một lần.', ['Tổ công tác số 3']],
    ['Các Hạt Kiểm lâm liên xã tuần tra rừng.', ['các Hạt Kiểm lâm liên xã']],
    ['Đồng chí Hương (PHT) lập lịch kiểm tra.', ['Hương']],
    ['Đ/c Hương lập lịch kiểm tra trước ngày 09/6/2025.', ['Hương @ before 2025-06-09']],
    ['Toàn thể cán bộ, giáo viên, nhân viên đăng ký thi đua.', ['toàn thể cán bộ, giáo viên, nhân viên']],
    ['Toàn thể cán bộ, công chức xã ký cam kết.', ['toàn thể cán bộ, công chức xã']],
    ['GVCN các lớp 9 thu hồ sơ tuyển sinh.', ['giáo viên chủ nhiệm các lớp 9']],
    ['UB MTTQ VN tỉnh vận động ủng hộ.', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh']],
    ['Chi bộ các thôn lãnh đạo tổ chức thực hiện.', ['Chi bộ các thôn']],
    ['Đảng ủy các xã, phường lãnh đạo thực hiện.', ['Đảng ủy các xã, phường']],
    ['Định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 10/12) Sở Y tế báo cáo UBND tỉnh.', ['Sở Y tế > UBND tỉnh @ FREQ=MONTHLY;INTERVAL=6, before 2025-06-15, before 2025-12-10']],
    ['Sở Tư pháp, Thanh tra tỉnh: mỗi đơn vị cử 01 công chức tham gia Tổ công tác.', ['Sở Tư pháp; Thanh tra tỉnh']],
    ['Giám sát\n* Trách nhiệm: Sở Y tế\n* Hoàn thành: trước 15/12', ['Sở Y tế @ before 2025-12-15']],
    ['Xét nghiệm lưu động\n- Người phụ trách: Lê Văn Nam\n- Hạn hoàn thành: trước ngày 30/11/2025\n- Sản phẩm: báo cáo kết quả xét nghiệm', ['Lê Văn Nam @ before 2025-11-30']],
    ['Giao Sở Y tế rà soát.\nQuyết định có hiệu lực kể từ ngày ký./.', ['Sở Y tế']],
    ['Mở 40 lớp bồi dưỡng\nChủ trì: Sở Nội vụ\nPhối hợp: Sở Y tế\nThời gian thực hiện: Quý III/2025', ['Sở Nội vụ + Sở Y tế @ during 2025-07-01/2025-09-30']],
    ['Giao Ban QLDA các công trình Giao thông và Dân dụng tỉnh lập tiến độ.', ['Ban Quản lý dự án các công trình giao thông và dân dụng tỉnh']],
    ['Sở Y tế phối hợp với Công ty TNHH Khai thác công trình thủy lợi Hoa Sen kiểm tra đập.', ['Sở Y tế + Công ty TNHH Khai thác công trình thủy lợi Hoa Sen']],
    ['Trường hợp vượt thẩm quyền, báo cáo và đề xuất UBND tỉnh, Cục Thủy lợi xem xét, giải quyết.', ['? > UBND tỉnh; Cục Thủy lợi if']],
    ['Đối với vướng mắc vượt thẩm quyền, Cục Thủy lợi tổng hợp, trình UBND tỉnh, Bộ Xây dựng xem xét, quyết định.', ['Cục Thủy lợi > UBND tỉnh; Bộ Xây dựng']],
    ['Giao Sở Y tế rà soát; đối với nội dung vượt thẩm quyền thì tham mưu UBND tỉnh trình HĐND tỉnh, Bộ Xây dựng xem xét, cho ý kiến.', ['Sở Y tế > UBND tỉnh']],
    ['Giao Cục Thủy lợi rà soát; trường hợp vượt thẩm quyền, báo cáo UBND tỉnh, Bộ Xây dựng xem xét, giải quyết.', ['Cục Thủy lợi > UBND tỉnh; Bộ Xây dựng']],
    ['Đối với dự án đã trình UBND tỉnh, Sở Xây dựng xem xét, quyết định trước ngày 15/6/2025.', ['Sở Xây dựng > UBND tỉnh @ before 2025-06-15']],
    ['Chánh Văn phòng UBND tỉnh, Giám đốc: Sở Y tế, Sở Tài chính; Giám đốc các ban quản lý rừng; thủ trưởng các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này.', ['Chánh Văn phòng UBND tỉnh; Giám đốc Sở Y tế; Giám đốc Sở Tài chính; giám đốc các ban quản lý rừng; thủ trưởng các cơ quan liên quan']],
    ['Các ông (bà) Chánh Văn phòng UBND tỉnh, Giám đốc: Sở Y tế, Sở Tài chính, Chủ tịch UBND các huyện chịu trách nhiệm thi hành.', ['Chánh Văn phòng UBND tỉnh; Giám đốc Sở Y tế; Giám đốc Sở Tài chính; Chủ tịch UBND các huyện']],
    ['Giám đốc các Sở: Y tế, Tài chính; Giám đốc các ban quản lý rừng; Chủ tịch UBND các huyện chịu trách nhiệm thi hành.', ['Giám đốc Sở Y tế; Giám đốc Sở Tài chính; giám đốc các ban quản lý rừng; Chủ tịch UBND các huyện']],
    ['Giao UBND các huyện, thị xã Ba Đồn và thành phố Hoa Sen rà soát.', ['UBND các huyện; UBND thị xã Ba Đồn; UBND thành phố Hoa Sen']],
    ['Chủ tịch UBND các xã, đặc khu Hòn Sụp và phường Tân Lập kiểm tra.', ['Chủ tịch UBND các xã; Chủ tịch UBND đặc khu Hòn Sụp; Chủ tịch UBND phường Tân Lập']],
    ['Giao các huyện, thị xã Ba Đồn và thành phố Hoa Sen rà soát.', ['các huyện; thị xã Ba Đồn; thành phố Hoa Sen']],
    ['Giao Ban Quản lý Khu kinh tế Đông Hải và các Khu công nghiệp tỉnh, Sở Y tế rà soát.', ['Ban Quản lý Khu kinh tế Đông Hải và các Khu công nghiệp tỉnh; Sở Y tế']],
    ['Cơ quan Thuế phối hợp với Sở Tài chính rà soát các khoản thu.', ['Cơ quan Thuế + Sở Tài chính']],
    ['Cơ quan Bảo hiểm xã hội tỉnh cung cấp danh sách cho Sở Y tế.', ['Cơ quan Bảo hiểm xã hội tỉnh']],
    ['Hội Nông dân các cấp vận động hội viên.', ['Hội Nông dân các cấp']],
    ['Cơ quan Công an các cấp tăng cường tuần tra.', ['Cơ quan Công an các cấp']],
    ['Giao Cơ quan Thuế chủ trì, phối hợp với cơ quan Công an, cơ quan Bảo hiểm xã hội tỉnh rà soát hồ sơ.', ['Cơ quan Thuế + Cơ quan Công an; Cơ quan Bảo hiểm xã hội tỉnh']],
    ['Giao cơ quan thuế rà soát.', ['cơ quan thuế']],
    ['Cơ quan Cảnh sát điều tra Công an tỉnh xác minh hồ sơ.', ['Cơ quan Cảnh sát điều tra Công an tỉnh']],
    ['Giao Sở Y tế báo cáo định kỳ hàng qúy, hoàn thành trong Qúy IV năm 2025.', ['Sở Y tế @ FREQ=MONTHLY;INTERVAL=3, during 2025-10-01/2025-12-31']],
    ['Sở Y tế hòan thành kế họach, gửi kết qủa về Sở Nội vụ trước ngày 15/6/2025.', ['Sở Y tế > Sở Nội vụ @ before 2025-06-15']],
    ['Chủ tịch UBND các huyện ven biển và Giám đốc Sở Công Thương chịu trách nhiệm thi hành.', ['Chủ tịch UBND các huyện ven biển; Giám đốc Sở Công Thương']],
    ['Giao Thứ trưởng Ninh Văn Nam trực tiếp chỉ đạo việc thực hiện.', ['Ninh Văn Nam']],
    ['Giao Phó Chủ tịch UBND tỉnh Lê Đại Nghĩa trực tiếp chỉ đạo.', ['Lê Đại Nghĩa']],
    ['Phó Chủ tịch Thường trực UBND tỉnh Đoàn Hữu Nam chỉ đạo việc thực hiện.', ['Đoàn Hữu Nam']],
    ['Giao Chủ tịch UBND xã Lê Minh Xuân kiểm tra.', ['Chủ tịch UBND xã Lê Minh Xuân']],
    ['Giao UBND xã Đoàn Kết, UBND xã Giao Thủy kiểm tra.', ['UBND xã Đoàn Kết; UBND xã Giao Thủy']],
    ['Sở Y tế gửi tài liệu trước kỳ họp ít nhất 07 ngày.', ['Sở Y tế @ before -P7D <- kỳ họp']],
    ['Các đại biểu HĐND tỉnh tiếp xúc cử tri trước kỳ họp từ ngày 10 đến ngày 20/6/2025.', ['các đại biểu Hội đồng nhân dân tỉnh @ during 2025-06-10/2025-06-20']],
    ['Sở Y tế gửi hồ sơ cho Trung tâm Phát triển quỹ đất khu vực số 2 để lập phương án.', ['Sở Y tế > Trung tâm Phát triển quỹ đất khu vực số 2']],
    ['Ủy quyền cho đồng chí Phó Chủ tịch UBND thành phố Tống Thị Nam chỉ đạo, giải quyết.', ['Tống Thị Nam']],
    ['Giao đồng chí Phó Chủ tịch UBND huyện Lê Văn Nam chỉ đạo.', ['Lê Văn Nam']],
    ['Giao Chủ tịch UBND huyện Trần Văn Thời chỉ đạo.', ['Chủ tịch UBND huyện Trần Văn Thời']],
    ['Thống nhất chuyển giao cho HTX Hoa Sen quản lý. Phòng Nội vụ hướng dẫn thủ tục.', ['Phòng Nội vụ']],
    ['Đội Quy tắc đô thị có trách nhiệm phối hợp với UBND phường Tân Lập kiểm tra.', ['Đội Quy tắc đô thị + UBND phường Tân Lập']],
    ['Ban Tổ chức, Ủy ban Kiểm tra, Văn phòng Tỉnh ủy rà soát hồ sơ.', ['Ban Tổ chức Tỉnh ủy; Ủy ban Kiểm tra Tỉnh ủy; Văn phòng Tỉnh ủy']],
    ['Công đoàn, Đoàn Thanh niên, Hội Sinh viên Trường phát động quyên góp.', ['Công đoàn Trường; Đoàn Thanh niên Cộng sản Hồ Chí Minh Trường; Hội Sinh viên Trường']],
    ['Đề nghị các đơn vị báo cáo Sở Y tế; đơn vị nào chậm báo cáo sẽ bị trừ điểm.', ['các đơn vị > Sở Y tế']],
    ['UBND huyện Đông Hải và UBND huyện Tân Lập thống nhất phương án đầu tư âu thuyền, trình UBND tỉnh xem xét.', ['UBND huyện Đông Hải; UBND huyện Tân Lập > UBND tỉnh']],
    ['Sau khi có ý kiến của Bộ Xây dựng, Sở Xây dựng tham mưu UBND tỉnh phê duyệt đồ án.', ['Sở Xây dựng > UBND tỉnh']],
    ['UBND các xã, phường, nhất là xã Tân Lập, phường Đông Hải tăng cường kiểm tra.', ['UBND các xã, phường']],
    ['Thanh tra tỉnh, Sở Tư pháp mỗi đơn vị cử 01 cán bộ tham gia Tổ công tác.', ['Thanh tra tỉnh; Sở Tư pháp']],
    ['Nhà thầu thi công hoàn thành cầu; tư vấn giám sát bám sát hiện trường.', ['nhà thầu thi công', 'tư vấn giám sát']],
    ['Riêng UBND huyện Tân Lập, yêu cầu khẩn trương hoàn thành quyết toán trước ngày 10/6/2025.', ['UBND huyện Tân Lập @ before 2025-06-10']],
    ['Sở Y tế thông báo tên, số điện thoại của cán bộ đầu mối về Sở Nội vụ trước ngày 10/6/2025.', ['Sở Y tế > Sở Nội vụ @ before 2025-06-10']],
    ['Công an các huyện, Trạm Y tế các xã thường trực 24/24 giờ.', ['Công an các huyện; Trạm Y tế các xã']],
    ['Phòng Kế hoạch tổng hợp lập dự toán, trình Giám đốc.', ['Phòng Kế hoạch tổng hợp > Giám đốc']],
    ['Viện Quy hoạch không gian biển làm đầu mối nghiên cứu.', ['Viện Quy hoạch không gian biển']],
    ['Trung tâm Y tế cấp huyện tổ chức tiêm chủng.', ['Trung tâm Y tế cấp huyện']],
    ['Sở Y tế huy động 350 người; diễn tập tại kè Đông Hạ ngày 05/7/2025.', ['Sở Y tế @ on 2025-07-05']],
    ['Hội thi “Tiếng hát” do Hội Nông dân tỉnh chủ trì, phối hợp với Sở Y tế tổ chức trong tháng 8 năm 2025.', ['Hội Nông dân tỉnh + Sở Y tế @ during 2025-08-01/2025-08-31']],
    ['Do tính chất quan trọng của cuộc họp, đề nghị các đại biểu tham dự đầy đủ.', ['các đại biểu']],
    ['Các đơn vị đề xuất, gửi Sở Nội vụ tổng hợp, trình Chủ tịch UBND tỉnh quyết định.', ['các đơn vị > Sở Nội vụ; Chủ tịch UBND tỉnh']],
    ['Sở Xây dựng lập thiết kế bản vẽ thi công trình Sở Tài chính thẩm định.', ['Sở Xây dựng > Sở Tài chính']],
    ['Các cơ quan thông tin đại chúng của tỉnh dành thời lượng phổ biến Chỉ thị này.', ['các cơ quan thông tin đại chúng của tỉnh']],
    ['Công an tỉnh chủ trì, phối hợp với Sở Xây dựng và UBND các huyện, thành phố tổng kiểm tra các chợ.', ['Công an tỉnh + Sở Xây dựng; UBND các huyện, thành phố']],
    ['Tổ chức lễ phát động (Phòng Kinh tế chủ trì; Trạm Y tế, Đoàn Thanh niên phối hợp; hoàn thành trong tháng 5/2026).', ['Phòng Kinh tế + Trạm Y tế; Đoàn Thanh niên Cộng sản Hồ Chí Minh @ during 2026-05-01/2026-05-31']],
    ['Trước ngày 25/5/2025, Văn phòng Tỉnh ủy tham mưu văn bản; Ban Tổ chức Tỉnh ủy và Ban Tuyên giáo Tỉnh ủy cùng phối hợp.', ['Văn phòng Tỉnh ủy + Ban Tổ chức Tỉnh ủy; Ban Tuyên giáo Tỉnh ủy @ before 2025-05-25']],
    ['Giao Sở Y tế rà soát hồ sơ; Sở Nội vụ phối hợp thực hiện.', ['Sở Y tế + Sở Nội vụ']],
    ['Giao Sở Y tế rà soát hồ sơ; Sở Nội vụ phối hợp thực hiện số hóa trước ngày 25/5/2025.', ['Sở Y tế', 'Sở Nội vụ @ before 2025-05-25']],
    ['Yêu cầu các đơn vị chưa nộp báo cáo (Sở Y tế, Sở Tư pháp) nộp ngay trong ngày 28/5/2025.', ['Sở Y tế; Sở Tư pháp @ on 2025-05-28']],
    ['Yêu cầu các đơn vị được giao vốn (Sở Y tế, Sở Tư pháp) hoàn thành giải ngân.', ['Sở Y tế; Sở Tư pháp']],
    ['Yêu cầu các đơn vị chưa hoàn thành giải ngân khẩn trương rà soát hồ sơ.', ['các đơn vị']],
    ['Công an tỉnh phối hợp với Sở Y tế tổng rà soát, tổng vệ sinh môi trường.', ['Công an tỉnh + Sở Y tế']],
    ['Sở Xây dựng khi thẩm định thiết kế phải yêu cầu chủ đầu tư thực hiện đúng quy định.', ['Sở Xây dựng']],
    ['Đối với các dự án đã có quyết định phê duyệt quyết toán, các chủ đầu tư hoàn thành giải ngân trước ngày 30/9/2025.', ['các chủ đầu tư @ before 2025-09-30']],
    ['Sở Nội vụ tham mưu UBND tỉnh tổ chức tổng kết vào tháng 12/2025.', ['Sở Nội vụ > UBND tỉnh @ during 2025-12-01/2025-12-31']],
    ['Quý I/2027, các cơ quan, đơn vị tổ chức đánh giá kết quả thực hiện.', ['các cơ quan, đơn vị @ during 2027-01-01/2027-03-31']],
    ['Đề nghị các đơn vị gửi báo cáo về Sở Y tế, sau đó tổng hợp trình UBND tỉnh trước ngày 15/6/2025.', ['các đơn vị > Sở Y tế; UBND tỉnh @ before 2025-06-15']],
    ['Kế hoạch cần được hoàn thiện trước ngày 30/5/2025.', ['? @ before 2025-05-30']],
    ['Giao Sở Khoa học và Công nghệ chủ trì tham mưu, trình UBND tỉnh ban hành Đề án trong quý III/2025.', ['Sở Khoa học và Công nghệ > UBND tỉnh @ during 2025-07-01/2025-09-30']],
    ['Các sở, ngành, địa phương căn cứ chức năng, nhiệm vụ được giao chủ động triển khai thực hiện; định kỳ hằng quý (trước ngày 15 của tháng cuối quý) báo cáo UBND tỉnh qua Sở Nội vụ.', ['các sở, ngành, địa phương > UBND tỉnh; Sở Nội vụ @ FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=15']],
    ['Sở Tài chính căn cứ khả năng ngân sách, tham mưu UBND tỉnh trình HĐND tỉnh bố trí kinh phí.', ['Sở Tài chính > UBND tỉnh']],
    ['Đề nghị Thường trực HĐND tỉnh, Đoàn ĐBQH tỉnh giám sát việc thực hiện.', ['Thường trực Hội đồng nhân dân tỉnh; Đoàn đại biểu Quốc hội tỉnh']],
    ['Giao Văn phòng UBND tỉnh theo dõi, đôn đốc và báo cáo Chủ tịch UBND tỉnh kết quả thực hiện trước ngày 25 hằng tháng.', ['Văn phòng UBND tỉnh > Chủ tịch UBND tỉnh @ FREQ=MONTHLY;BYMONTHDAY=25']],
    ['UBND các xã, phường, thị trấn hoàn thành việc niêm yết danh sách chậm nhất ngày 10 tháng 7 năm 2025.', ['UBND các xã, phường, thị trấn @ by 2025-07-10']],
    ['Sở Giáo dục và Đào tạo chỉ đạo các trường học phối hợp với gia đình học sinh quản lý học sinh trong dịp hè.', ['Sở Giáo dục và Đào tạo']],
    ['Các địa phương báo cáo kết quả thực hiện về Sở Nông nghiệp và Môi trường trước ngày 05/6 và ngày 05/12 hằng năm.', ['các địa phương > Sở Nông nghiệp và Môi trường @ FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5, FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5']],
    ['Giao Công an tỉnh chủ trì, phối hợp Sở Giao thông vận tải, UBND thành phố lắp đặt camera, hoàn thành trong năm 2025.', ['Công an tỉnh + Sở Giao thông vận tải; UBND thành phố @ during 2025-01-01/2025-12-31']],
    ['Sở Công Thương làm việc với Tổng công ty Điện lực miền Bắc để bảo đảm cung ứng điện trong mùa khô.', ['Sở Công Thương']],
    ['Yêu cầu các chủ đầu tư cam kết tiến độ với UBND tỉnh trước ngày 30/5/2025, định kỳ hằng tuần báo cáo tiến độ về Sở Tài chính.', ['các chủ đầu tư > Sở Tài chính @ before 2025-05-30, FREQ=WEEKLY']],
    ['Giao Sở Ngoại vụ là đầu mối, phối hợp với các cơ quan liên quan chuẩn bị nội dung làm việc.', ['Sở Ngoại vụ + các cơ quan liên quan']],
    ['Sở Lao động - Thương binh và Xã hội: Chủ trì, phối hợp với Hội Nông dân tỉnh mở 20 lớp đào tạo nghề; thời gian hoàn thành trước ngày 30/11/2025.', ['Sở Lao động - Thương binh và Xã hội + Hội Nông dân tỉnh @ before 2025-11-30']],
    ['Đề nghị Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh đẩy nhanh tiến độ xét xử các vụ án trọng điểm.', ['Tòa án nhân dân tỉnh; Viện kiểm sát nhân dân tỉnh']],
    ['Giao Trung tâm Văn hóa tỉnh xây dựng kịch bản, gửi xin ý kiến Sở Văn hóa, Thể thao và Du lịch trước ngày 15/7/2025.', ['Trung tâm Văn hóa tỉnh > Sở Văn hóa, Thể thao và Du lịch @ before 2025-07-15']],
    ['Các cơ quan, đơn vị tự kiểm tra, gửi kết quả về Thanh tra tỉnh trước 17 giờ 00 ngày 12/6/2025.', ['các cơ quan, đơn vị > Thanh tra tỉnh @ before 2025-06-12T17:00']],
    ['Giám đốc Sở Y tế chịu trách nhiệm phê duyệt phương án và báo cáo kết quả với UBND tỉnh.', ['Giám đốc Sở Y tế > UBND tỉnh']],
    ['Giao Sở Xây dựng trong tháng 6/2025 tham mưu UBND tỉnh văn bản gửi Bộ Xây dựng.', ['Sở Xây dựng > UBND tỉnh @ during 2025-06-01/2025-06-30']],
    ['Trước ngày 25/5/2025, Sở Tài chính thông báo số kiểm tra dự toán cho các đơn vị.', ['Sở Tài chính @ before 2025-05-25']],
    ['Trong tháng 7 năm 2025, Sở Nội vụ hoàn thành việc thẩm định đề án vị trí việc làm, báo cáo UBND tỉnh.', ['Sở Nội vụ > UBND tỉnh @ during 2025-07-01/2025-07-31']],
    ['Đến hết ngày 30/6/2025, UBND các huyện phải hoàn thành chi trả tiền bồi thường cho người dân.', ['UBND các huyện @ by 2025-06-30']],
    ['Hằng quý, Sở Thông tin và Truyền thông tổng hợp tình hình báo cáo UBND tỉnh.', ['Sở Thông tin và Truyền thông > UBND tỉnh @ FREQ=MONTHLY;INTERVAL=3']],
    ['Giao UBND huyện Ba Vân chủ trì, cùng với Sở Tài nguyên và Môi trường, Công an tỉnh giải quyết dứt điểm vụ việc trước ngày 30/6/2025.', ['UBND huyện Ba Vân + Sở Tài nguyên và Môi trường; Công an tỉnh @ before 2025-06-30']],
    ['Ban Dân tộc tỉnh có trách nhiệm hướng dẫn, kiểm tra, đôn đốc các huyện thực hiện.', ['Ban Dân tộc tỉnh']],
    ['Báo Bắc Sơn, Đài Phát thanh và Truyền hình tỉnh mở chuyên trang, chuyên mục tuyên truyền.', ['Báo Bắc Sơn; Đài Phát thanh và Truyền hình tỉnh']],
    ['Cục Thuế tỉnh, Cục Hải quan tỉnh, Kho bạc Nhà nước tỉnh phối hợp chặt chẽ với Sở Tài chính quản lý nguồn thu.', ['Cục Thuế tỉnh; Cục Hải quan tỉnh; Kho bạc Nhà nước tỉnh + Sở Tài chính']],
    ['Giao các Phó Chủ tịch UBND tỉnh theo lĩnh vực phụ trách trực tiếp chỉ đạo, đôn đốc.', ['các Phó Chủ tịch UBND tỉnh']],
    ['Hội Cựu chiến binh tỉnh vận động hội viên hiến đất làm đường.', ['Hội Cựu chiến binh tỉnh']],
    ['Ngân hàng Nhà nước Chi nhánh tỉnh chỉ đạo các tổ chức tín dụng tiếp tục cơ cấu lại thời hạn trả nợ.', ['Ngân hàng Nhà nước chi nhánh tỉnh']],
    ['Yêu cầu các đơn vị được giao vốn khẩn trương phân bổ chi tiết kế hoạch vốn, gửi Sở Kế hoạch và Đầu tư trước ngày 10/6/2025 để tổng hợp, báo cáo UBND tỉnh.', ['các đơn vị được giao vốn > Sở Kế hoạch và Đầu tư; UBND tỉnh @ before 2025-06-10']],
    ['Phòng Giáo dục và Đào tạo các huyện tổng hợp số liệu, báo cáo Sở trước ngày 20/6/2025.', ['Phòng Giáo dục và Đào tạo các huyện > Sở @ before 2025-06-20']],
    ['Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh duy trì lực lượng sẵn sàng tham gia cứu hộ, cứu nạn khi có yêu cầu.', ['Bộ Chỉ huy Quân sự tỉnh; Bộ Chỉ huy Bộ đội Biên phòng tỉnh']],
    ['Định kỳ trước ngày 20 tháng cuối quý, các đơn vị gửi báo cáo về Sở Công Thương.', ['các đơn vị > Sở Công Thương @ FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20']],
    ['Giao Sở Tư pháp thẩm định dự thảo Quyết định trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ.', ['Sở Tư pháp @ within P5D working <- ngày nhận đủ hồ sơ']],
    ['UBND thành phố Hạ Lâm khẩn trương di dời các hộ dân ra khỏi khu vực sạt lở trước mùa mưa bão năm 2025.', ['UBND thành phố Hạ Lâm @ before <- mùa mưa bão năm 2025']],
    ['Sở Du lịch xây dựng kế hoạch xúc tiến, trình UBND tỉnh xem xét, ban hành trong tháng 5/2025.', ['Sở Du lịch > UBND tỉnh @ during 2025-05-01/2025-05-31']],
    ['Giao Sở Kế hoạch và Đầu tư chủ trì, các sở, ngành liên quan và UBND huyện Ba Vân phối hợp rà soát, điều chỉnh quy hoạch.', ['Sở Kế hoạch và Đầu tư + các sở, ngành liên quan; UBND huyện Ba Vân']],
    ['Các doanh nghiệp chế biến gỗ nghiêm túc chấp hành quy định về bảo vệ môi trường.', ['các doanh nghiệp chế biến gỗ']],
    ['Sở Y tế (Chi cục Dân số) tổng hợp báo cáo kết quả thực hiện gửi Bộ Y tế, UBND tỉnh trước ngày 15/12/2025.', ['Sở Y tế > Bộ Y tế; UBND tỉnh @ before 2025-12-15']],
    ['Giao Sở Tài nguyên và Môi trường tiếp thu ý kiến của Bộ GDĐT, Bộ Y tế, Sở Y tế rà soát, hoàn thiện hồ sơ.', ['Sở Tài nguyên và Môi trường']],
    ['Các thành viên Ban Chỉ đạo theo địa bàn được phân công tăng cường kiểm tra cơ sở, báo cáo Trưởng Ban Chỉ đạo.', ['các thành viên Ban Chỉ đạo > Trưởng Ban Chỉ đạo']],
    ['Liên đoàn Lao động tỉnh chủ trì tổ chức Tháng Công nhân năm 2025; kinh phí do Liên đoàn Lao động tỉnh bảo đảm.', ['Liên đoàn Lao động tỉnh']],
    ['Giao Chủ tịch UBND các huyện chịu trách nhiệm toàn diện trước Chủ tịch UBND tỉnh nếu để xảy ra khai thác khoáng sản trái phép.', []],
    ['Đề nghị Bảo hiểm xã hội tỉnh cung cấp danh sách cho Sở Y tế trước ngày 15/6/2025.', ['Bảo hiểm xã hội tỉnh @ before 2025-06-15']],
    ['Các trường hợp vi phạm phải được xử lý nghiêm trước ngày 30/6/2025.', ['? @ before 2025-06-30']],
    ['Việc rà soát phải hoàn thành trước ngày 15/6/2025.', ['? @ before 2025-06-15']],
    ['Sở Nội vụ chủ trì thẩm định, hoàn thành trong quý II/2025 và báo cáo kết quả cho UBND tỉnh chậm nhất vào ngày 05/7/2025.', ['Sở Nội vụ > UBND tỉnh @ during 2025-04-01/2025-06-30, by 2025-07-05']],
    ['Sở Y tế, Báo Nghệ An tăng thời lượng đưa tin; riêng Sở Y tế gửi bản tin về UBND tỉnh trước ngày 31/12/2025.', ['Sở Y tế; Báo Nghệ An', 'Sở Y tế > UBND tỉnh @ before 2025-12-31']],
    ['Sở Y tế trước ngày 15/6/2025 tổng hợp, báo cáo UBND tỉnh.', ['Sở Y tế > UBND tỉnh @ before 2025-06-15']],
    ['Các sở, ngành, chậm nhất ngày 15/6/2025, báo cáo UBND tỉnh.', ['các sở, ngành > UBND tỉnh @ by 2025-06-15']],
    ['UBND cấp xã nơi có dự án niêm yết phương án.', ['UBND cấp xã nơi có dự án']],
    ['UBND các xã nơi có dự án tuyên truyền, vận động Nhân dân.', ['UBND các xã nơi có dự án']],
    ['Riêng các huyện miền núi hoàn thành trước ngày 31/12/2025.', ['các huyện miền núi @ before 2025-12-31']],
    ['Ban Quản lý các khu công nghiệp tỉnh đôn đốc các nhà đầu tư hạ tầng hoàn thành hệ thống xử lý nước thải tập trung trước ngày 31/12/2025.', ['Ban Quản lý các khu công nghiệp tỉnh @ before 2025-12-31']],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc, Huyện đoàn, Hội Nông dân, Hội Cựu chiến binh huyện vận động đoàn viên.', ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện; Huyện đoàn; Hội Nông dân huyện; Hội Cựu chiến binh huyện']],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc, Hội Nông dân, Hội Cựu chiến binh huyện vận động đoàn viên.', ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện; Hội Nông dân huyện; Hội Cựu chiến binh huyện']],
    ['Yêu cầu Trưởng phòng Giáo dục và Đào tạo các huyện, thị xã và Hiệu trưởng các trường trung học cơ sở triển khai thực hiện.', ['Trưởng phòng Giáo dục và Đào tạo các huyện, thị xã; hiệu trưởng các trường trung học cơ sở']],
    ['Trưởng phòng Giáo dục và Đào tạo các huyện, thị xã chịu trách nhiệm tổ chức thực hiện.', ['Trưởng phòng Giáo dục và Đào tạo các huyện, thị xã']],
    ['Giám đốc Trung tâm Y tế các huyện, thành phố tổ chức thực hiện.', ['Giám đốc Trung tâm Y tế các huyện, thành phố']],
    ['Trưởng Công an các huyện, thành phố chỉ đạo rà soát.', ['Trưởng Công an các huyện, thành phố']],
    ['Giám đốc các sở, Trưởng các ban, ngành và Chủ tịch UBND các xã tổ chức thực hiện.', ['giám đốc các sở; trưởng các ban, ngành; Chủ tịch UBND các xã']],
    ['Hạt trưởng Hạt Kiểm lâm các huyện phối hợp với UBND các xã tuần tra.', ['Hạt trưởng Hạt Kiểm lâm các huyện + UBND các xã']],
    ['Giao Đảng ủy, HĐND, UBND xã Nậm Cắn chỉ đạo thực hiện.', ['Đảng ủy xã Nậm Cắn; Hội đồng nhân dân xã Nậm Cắn; UBND xã Nậm Cắn']],
    ['UBND các xã, thị trấn huy động nhân dân ra quân từ ngày 15/10/2025 đến ngày 30/11/2025; mỗi xã, thị trấn nạo vét tối thiểu 05 km kênh mương.', ['UBND các xã, thị trấn @ during 2025-10-15/2025-11-30']],
    ['Giao Trung tâm Văn hóa tỉnh xây dựng kịch bản, gửi xin ý kiến Sở Văn hóa, Thể thao và Du lịch trước ngày 15/7/2025.', ['Trung tâm Văn hóa tỉnh > Sở Văn hóa, Thể thao và Du lịch @ before 2025-07-15']],
    ['Giao Sở Xây dựng trong tháng 6/2025 tham mưu UBND tỉnh văn bản gửi Bộ Xây dựng.', ['Sở Xây dựng > UBND tỉnh @ during 2025-06-01/2025-06-30']],
    ['Thực hiện hướng dẫn của Bộ Giáo dục và Đào tạo, Bộ Y tế, Sở Y tế rà soát công tác y tế trường học.', ['Sở Y tế']],
    ['Giao Sở Tài chính chủ trì cùng Sở Kế hoạch và Đầu tư và các đơn vị liên quan tham mưu phân bổ kinh phí.', ['Sở Tài chính + Sở Kế hoạch và Đầu tư; các đơn vị liên quan']],
    ['Sở Nội vụ có trách nhiệm tổng hợp kết quả thực hiện, định kỳ báo cáo UBND tỉnh trước ngày 10 tháng đầu của quý sau.', ['Sở Nội vụ > UBND tỉnh @ FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=10']],
    ['Các sở, ngành báo cáo kết quả 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 gửi Sở Nội vụ.', ['các sở, ngành > Sở Nội vụ @ before 2025-06-15, before 2025-12-15']],
    ['UBND các xã, phường rà soát, lập danh sách gửi Phòng Lao động - Thương binh và Xã hội trước ngày 20/5/2025, Phòng Lao động - Thương binh và Xã hội tổng hợp trình UBND thành phố trước ngày 30/5/2025.', ['UBND các xã, phường > Phòng Lao động - Thương binh và Xã hội; UBND thành phố @ before 2025-05-20, before 2025-05-30']],
    ['Văn phòng HĐND và UBND huyện đăng tải Kế hoạch trên Trang thông tin điện tử huyện.', ['Văn phòng Hội đồng nhân dân và UBND huyện']],
    ['Giao Công an huyện làm nòng cốt, phối hợp với Ban Chỉ huy Quân sự huyện và các xã, thị trấn tổ chức tuần tra ban đêm.', ['Công an huyện + Ban Chỉ huy Quân sự huyện; các xã, thị trấn']],
    ['Trung tâm Khuyến nông chuyển giao kỹ thuật cho nông dân; thời gian: Quý III/2025.', ['Trung tâm Khuyến nông @ during 2025-07-01/2025-09-30']],
    ['Giao Sở Công Thương (cơ quan thường trực Ban Chỉ đạo) đôn đốc các thành viên thực hiện nhiệm vụ được phân công.', ['Sở Công Thương']],
    ['Đề nghị Ban Tuyên giáo Tỉnh ủy định hướng các cơ quan báo chí tuyên truyền về kết quả thực hiện.', ['Ban Tuyên giáo Tỉnh ủy']],
    ['Ban Thường vụ Tỉnh đoàn chỉ đạo các cấp bộ đoàn ra quân làm sạch biển.', ['Ban Thường vụ Tỉnh đoàn']],
    ['Giao Chi cục Kiểm lâm hướng dẫn các chủ rừng xây dựng phương án phòng cháy, trình cấp có thẩm quyền phê duyệt trước ngày 31/5 hằng năm.', ['Chi cục Kiểm lâm > cấp có thẩm quyền @ FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31']],
    ['Sở Giao thông vận tải chỉ đạo Ban Quản lý dự án khắc phục hư hỏng mặt đường trong vòng 10 ngày kể từ ngày nhận được Thông báo này.', ['Sở Giao thông vận tải @ within P10D <- ngày nhận được Thông báo này']],
    ['Giao Sở Lao động - Thương binh và Xã hội tổng hợp nhu cầu, có văn bản gửi Sở Tài chính trước ngày 20/5/2025 để thẩm định.', ['Sở Lao động - Thương binh và Xã hội > Sở Tài chính @ before 2025-05-20']],
    ['Viện kiểm sát nhân dân, Tòa án nhân dân huyện phối hợp với Công an huyện đẩy nhanh tiến độ giải quyết các vụ án.', ['Viện kiểm sát nhân dân huyện; Tòa án nhân dân huyện + Công an huyện']],
    ['Các phòng chuyên môn thuộc Sở theo chức năng, nhiệm vụ tham mưu Giám đốc Sở triển khai.', ['các phòng chuyên môn thuộc Sở > Giám đốc Sở']],
    ['Bưu điện tỉnh, Viễn thông Bắc Sơn bảo đảm thông tin liên lạc thông suốt.', ['Bưu điện tỉnh; Viễn thông Bắc Sơn']],
    ['Chủ đầu tư phối hợp với chính quyền địa phương hoàn thành giải phóng mặt bằng chậm nhất trong tháng 8/2025.', ['chủ đầu tư + chính quyền địa phương @ by 2025-08-31']],
    ['Sở Y tế tham mưu thành lập đoàn kiểm tra, thời gian hoàn thành chậm nhất 15/6/2025.', ['Sở Y tế @ by 2025-06-15']],
    ['Từ nay đến hết năm 2025, Thanh tra tỉnh tổ chức ít nhất 03 cuộc thanh tra đột xuất.', ['Thanh tra tỉnh @ by 2025-12-31']],
    ['Các cơ sở giáo dục hoàn thành việc cập nhật dữ liệu xong trước 31/8/2025.', ['các cơ sở giáo dục @ before 2025-08-31']],
    ['Giao Giám đốc Trung tâm Y tế các huyện, thành phố chịu trách nhiệm tiếp nhận, quản lý vắc xin.', ['Giám đốc Trung tâm Y tế các huyện, thành phố']],
    ['Kho bạc Nhà nước tỉnh tạo điều kiện thuận lợi cho các chủ đầu tư trong thanh toán vốn.', ['Kho bạc Nhà nước tỉnh']],
    ['Theo đề nghị của Sở Y tế, Sở Tài chính thẩm định kinh phí.', ['Sở Tài chính']],
    ['Quý I/2027, các cơ quan, đơn vị, địa phương đánh giá kết quả thực hiện Phong trào thi đua.', ['các cơ quan, đơn vị, địa phương @ during 2027-01-01/2027-03-31']],
    ['Sở Văn hóa và Thể thao chỉ đạo các cơ quan báo chí và hệ thống loa phối hợp với Sở Nội vụ tuyên truyền.', ['Sở Văn hóa và Thể thao']],
    ['Sở Tư pháp hướng dẫn các huyện và phối hợp với Sở Nội vụ kiểm tra.', ['Sở Tư pháp + Sở Nội vụ']],
    ['Năm 2024, Sở Y tế đánh giá công tác phòng dịch đạt kết quả tốt.', []],
  ])('%s', (paragraph, tasks) => expect(told(paragraph)).toEqual(tasks))
})

describe('who leads, with whom, to whom, by when', () => {
  it.each<[string, string[]]>([
    ['Không giao Sở Tài chính thẩm tra quyết toán.', []],
    ['Chưa giao Sở Xây dựng lập quy hoạch mới; chưa yêu cầu các đơn vị báo cáo.', []],
    ['Cơ bản nhất trí với phương án tuyến, giao Ban Quản lý dự án tỉnh triển khai các bước tiếp theo.', ['Ban Quản lý dự án tỉnh']],
    ['Ghi nhận kết quả đạt được, đề nghị các sở, ngành tiếp tục đẩy mạnh tuyên truyền.', ['các sở, ngành']],
    ['Các đề nghị khác của huyện, giao Sở Tài chính tổng hợp, chuyển các sở, ngành liên quan nghiên cứu, trả lời huyện.', ['Sở Tài chính > các sở, ngành liên quan']],
    ['Đồng chí Phó Chủ tịch UBND xã phụ trách kinh tế trực tiếp chỉ đạo việc giải phóng mặt bằng.', ['Phó Chủ tịch UBND xã phụ trách kinh tế']],
    ['Công an xã báo cáo kết quả giải quyết hồ sơ cho Chủ tịch UBND xã.', ['Công an xã > Chủ tịch UBND xã']],
    ['Giao Nguyễn Văn Bình kiểm tra kho vật tư.', ['Nguyễn Văn Bình']],
    ['Phân công Trần Văn Tám, Lê Thị Chín lập danh sách, báo cáo Hiệu trưởng.', ['Trần Văn Tám; Lê Thị Chín > Hiệu trưởng']],
    ['Trần Văn Tám chịu trách nhiệm trực kỹ thuật.', ['Trần Văn Tám']],
    ['Đề nghị Sông Lam Xanh hỗ trợ xe chở rác trước ngày 20/6/2025.', ['Sông Lam Xanh @ before 2025-06-20']],
    ['Giao Sở Y tế phối hợp với Sông Lam Xanh tổ chức khám bệnh.', ['Sở Y tế + Sông Lam Xanh']],
    ['Trung tâm báo cáo kết quả trước ngày 20/6/2025.', ['Trung tâm @ before 2025-06-20']],
    ['Giao Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Tài chính, Sở Xây dựng và UBND thành phố Vinh rà soát quy hoạch, tham mưu UBND tỉnh xem xét, quyết định; hoàn thành trước ngày 20/6/2025.', ['Sở Kế hoạch và Đầu tư + Sở Tài chính; Sở Xây dựng; UBND thành phố Vinh > UBND tỉnh @ before 2025-06-20']],
    ['Yêu cầu Giám đốc các sở, Thủ trưởng các ban, ngành cấp tỉnh, Chủ tịch UBND các huyện, thị xã, thành phố nghiêm túc triển khai thực hiện, trước ngày 20 hằng tháng báo cáo kết quả về Sở Nội vụ.', ['giám đốc các sở; thủ trưởng các ban, ngành cấp tỉnh; Chủ tịch UBND các huyện, thị xã, thành phố > Sở Nội vụ @ FREQ=MONTHLY;BYMONTHDAY=20']],
    ['Công an tỉnh chủ trì, Sở Tư pháp, Sở Thông tin và Truyền thông phối hợp đấu tranh, ngăn chặn hành vi tung tin sai sự thật.', ['Công an tỉnh + Sở Tư pháp; Sở Thông tin và Truyền thông']],
    ['Sở Nội vụ thông báo nội dung của chuyên mục đến các sở, ngành trước ngày 10/6/2025.', ['Sở Nội vụ @ before 2025-06-10']],
    ['Các lâm trường quốc doanh, Ban quản lý rừng phòng hộ Khe Vạc phải tổ chức trực gác.', ['các lâm trường quốc doanh; Ban Quản lý rừng phòng hộ Khe Vạc']],
    ['Phòng Chính trị, tư tưởng - Sở Giáo dục và Đào tạo làm đầu mối, tổng hợp báo cáo.', ['Phòng Chính trị, tư tưởng']],
    ['Hằng năm, hai Sở luân phiên chủ trì họp đánh giá kết quả phối hợp.', ['hai sở @ FREQ=YEARLY']],
    ['Mỗi thôn, tổ dân phố thành lập 01 Tổ công nghệ số cộng đồng.', ['mỗi thôn, tổ dân phố']],
    ['Chỉ đạo trạm y tế xã phối hợp với nhà trường khám sức khỏe cho học sinh.', ['?']],
    ['Trường Chính trị tỉnh tổ chức ít nhất 05 lớp trong năm 2026.', ['Trường Chính trị tỉnh @ during 2026-01-01/2026-12-31']],
    ['Sở, ban, ngành, Ủy ban nhân dân huyện, thị xã là đầu mối theo dõi, giám sát đề tài.', ['sở, ban, ngành; UBND huyện, thị xã']],
    ['Giám đốc các sở, Thủ trưởng cơ quan, ban, ngành thành phố chịu trách nhiệm thi hành Quyết định này.', ['giám đốc các sở; thủ trưởng cơ quan, ban, ngành thành phố']],
    ['Các ông (bà) Chánh Văn phòng, Trưởng các phòng nghiệp vụ và các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.', ['Chánh Văn phòng; trưởng các phòng nghiệp vụ; các ông (bà) có tên tại Điều 1']],
    ['Các ông Chánh Văn phòng HĐND - UBND tỉnh, Giám đốc các Sở: Tài chính - Vật giá, Giao thông - Vận tải, Cục trưởng Cục Thuế tỉnh, Chủ tịch UBND huyện Đông Hải chịu trách nhiệm thi hành Quyết định này.', ['Chánh Văn phòng Hội đồng nhân dân và UBND tỉnh; Giám đốc Sở Tài chính - Vật giá; Giám đốc Sở Giao thông vận tải; Cục trưởng Cục Thuế tỉnh; Chủ tịch UBND huyện Đông Hải']],
    ['Trạm bơm Cồn Én vận hành từ năm 1998, đã xuống cấp.', []],
    ['Xí nghiệp kính trình Ban Tổng Giám đốc xem xét, cho chủ trương sửa chữa.', []],
    ['Tổ kiểm tra có nhiệm vụ kiểm tra các mỏ đá; lập báo cáo trình Giám đốc Sở trước ngày 10/6/2025.', ['Tổ kiểm tra > Giám đốc Sở @ before 2025-06-10']],
    ['Phòng Chính sách Dân tộc chủ trì, phối hợp với Văn phòng Ban tham mưu Trưởng Ban kiểm tra việc thực hiện.', ['Phòng Chính sách Dân tộc + Văn phòng Ban > Trưởng Ban']],
    ['Giao Sở Y tế báo cáo Hội đồng nhân dân tỉnh tại kỳ họp cuối năm 2025.', ['Sở Y tế > Hội đồng nhân dân tỉnh']],
    ['Đề nghị Chi hội Doanh nghiệp phường Sỏi Đầu đăng ký danh sách tham dự về Phòng Kinh tế.', ['Chi hội Doanh nghiệp phường Sỏi Đầu > Phòng Kinh tế']],
    ['Chủ trì: Đồng chí Lê Văn Nam - Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh.', []],
    ['Giao các đồng chí Thành viên UBND tỉnh cho ý kiến.', ['các đồng chí thành viên UBND tỉnh']],
    ['Sở Y tế thông báo kết quả kiểm tra cho UBND các huyện để khắc phục.', ['Sở Y tế']],
    ['Các đơn vị phản ánh khó khăn, vướng mắc về Sở Tài chính để tổng hợp.', ['các đơn vị > Sở Tài chính']],
    ['Các xã, phường điều chuyển cán bộ không chuyên trách trong tháng 6/2025.', ['các xã, phường @ during 2025-06-01/2025-06-30']],
    ['Sở Giáo dục và Đào tạo điều chuyển giáo viên giữa các trường trước năm học mới.', ['Sở Giáo dục và Đào tạo @ before <- năm học mới']],
    ['Kho bạc Nhà nước tỉnh kiểm soát chi, giải ngân kịp thời cho các chủ đầu tư.', ['Kho bạc Nhà nước tỉnh']],
    ['Đề nghị Tỉnh đoàn, Hội Nông dân tỉnh, Hội Liên hiệp Phụ nữ tỉnh tuyên truyền, vận động đoàn viên, hội viên hưởng ứng.', ['Tỉnh đoàn; Hội Nông dân tỉnh; Hội Liên hiệp Phụ nữ tỉnh']],
    ['Giao UBND các huyện, thị xã, thành phố báo cáo kết quả thực hiện với Sở Nông nghiệp và Môi trường trước 15 giờ 00 phút ngày 30/5/2025.', ['UBND các huyện, thị xã, thành phố > Sở Nông nghiệp và Môi trường @ before 2025-05-30T15:00']],
    ['Giao Sở Tài chính chủ trì thẩm định, tham mưu UBND tỉnh trình Hội đồng nhân dân tỉnh tại kỳ họp giữa năm 2025.', ['Sở Tài chính > UBND tỉnh']],
    ['Giao Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh khẩn trương hoàn thiện hồ sơ, trình Sở Xây dựng thẩm định trước ngày 25/5/2025, trình UBND tỉnh phê duyệt trước ngày 10/6/2025.', ['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh > Sở Xây dựng; UBND tỉnh @ before 2025-05-25, before 2025-06-10']],
    ['Giao Sở Công Thương theo dõi, đôn đốc; kịp thời tổng hợp, báo cáo UBND tỉnh những vấn đề vượt thẩm quyền.', ['Sở Công Thương > UBND tỉnh']],
    ['Chủ tịch UBND các huyện, thành phố chịu trách nhiệm chỉ đạo, kiểm tra việc thực hiện trên địa bàn.', ['Chủ tịch UBND các huyện, thành phố']],
    ['Hiệu trưởng các trường phổ thông tổ chức cho học sinh ký cam kết trước ngày 15/9/2025.', ['hiệu trưởng các trường phổ thông @ before 2025-09-15']],
    ['Sở Y tế thành lập hội đồng thẩm định; phân công cán bộ chuyên trách theo dõi.', ['Sở Y tế']],
    ['Sở Giáo dục và Đào tạo ra đề kiểm tra học kỳ II.', ['Sở Giáo dục và Đào tạo']],
    ['Phòng Tuyên truyền biên soạn đề cương tuyên truyền.', ['Phòng Tuyên truyền']],
    ['Các đoàn thể giám sát việc thực hiện, phản ảnh với UBND tỉnh những nơi làm trái.', ['các đoàn thể > UBND tỉnh']],
    ['UBND xã Nậm Cắn phân công cán bộ trực 24/24 giờ trong mùa mưa lũ.', ['UBND xã Nậm Cắn']],
    ['Thanh tra tỉnh chủ trì, phối hợp với Sở Nội vụ thanh tra công vụ tại các sở, ngành, địa phương; báo cáo Chủ tịch UBND tỉnh trước ngày 15 tháng 7 năm 2025.', ['Thanh tra tỉnh + Sở Nội vụ > Chủ tịch UBND tỉnh @ before 2025-07-15']],
    ['Đồng ý chủ trương như đề nghị của Sở Xây dựng; giao Sở Xây dựng hướng dẫn UBND thị xã Hoàng Mai thực hiện theo đúng quy định.', ['Sở Xây dựng']],
    ['Về đề xuất của Công ty Cổ phần Nước sạch Hà Nam: Giao Sở Xây dựng kiểm tra, tham mưu UBND tỉnh trả lời trước ngày 31/5/2025.', ['Sở Xây dựng > UBND tỉnh @ before 2025-05-31']],
    ['Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh, Bộ đội Biên phòng tỉnh theo chức năng, nhiệm vụ được giao sẵn sàng lực lượng, phương tiện.', ['Bộ Chỉ huy Quân sự tỉnh; Công an tỉnh; Bộ đội Biên phòng tỉnh']],
    ['Báo Nghệ An, Đài Phát thanh và Truyền hình tỉnh tăng thời lượng tuyên truyền.', ['Báo Nghệ An; Đài Phát thanh và Truyền hình tỉnh']],
    ['Giao Cục Thuế tỉnh, Chi cục Hải quan khu vực VI chủ động rà soát nguồn thu, phấn đấu thu ngân sách năm 2025 vượt 10% dự toán.', ['Cục Thuế tỉnh; Chi cục Hải quan khu vực VI']],
    ['Từng sở, ngành, địa phương xây dựng kế hoạch giải ngân chi tiết cho từng dự án, gửi Sở Tài chính trước ngày 15/5/2025.', ['từng sở, ngành, địa phương > Sở Tài chính @ before 2025-05-15']],
    ['Tất cả các cơ quan, đơn vị treo cờ Tổ quốc từ ngày 01/9/2025 đến hết ngày 03/9/2025.', ['tất cả các cơ quan, đơn vị @ during 2025-09-01/2025-09-03']],
    ['Trong quá trình triển khai, nếu có vướng mắc, đề nghị các địa phương phản ánh về Sở Tư pháp để được hướng dẫn.', ['các địa phương > Sở Tư pháp if']],
    ['Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở Y tế (qua Phòng Nghiệp vụ Y) để được hướng dẫn.', ['các đơn vị > Sở Y tế; Phòng Nghiệp vụ Y if']],
    ['Kính đề nghị Quý cơ quan cho ý kiến bằng văn bản, gửi về Sở Xây dựng trước ngày 30/5/2025.', ['quý cơ quan > Sở Xây dựng @ before 2025-05-30']],
    ['Hồ sơ gửi về Sở Tài chính trước ngày 15/6/2025.', ['? > Sở Tài chính @ before 2025-06-15']],
    ['Kết quả thực hiện báo cáo UBND tỉnh trước ngày 15/6/2025.', ['? > UBND tỉnh @ before 2025-06-15']],
    ['Việc bàn giao phải hoàn thành trước ngày 30/6/2025.', ['? @ before 2025-06-30']],
    ['Ban hành bộ tiêu chí đánh giá trong quý II/2025.', ['? @ during 2025-04-01/2025-06-30']],
    ['Trên cơ sở kết quả kiểm tra, xử lý nghiêm các vi phạm.', ['?']],
    ['Giao Sở Y tế cùng Sở Nội vụ, Sở Tài chính rà soát biên chế.', ['Sở Y tế + Sở Nội vụ; Sở Tài chính']],
    ['Giao Sở Y tế và Sở Nội vụ phối hợp rà soát biên chế.', ['Sở Y tế; Sở Nội vụ']],
    ['Sở Y tế chủ trì; các sở: Nội vụ, Tài chính phối hợp rà soát biên chế.', ['Sở Y tế + Sở Nội vụ; Sở Tài chính']],
    ['Giao Sở Xây dựng (chủ trì), Sở Tài chính, Sở Tư pháp (phối hợp) soạn thảo Quyết định.', ['Sở Xây dựng + Sở Tài chính; Sở Tư pháp']],
    ['Giao Sở Nội vụ chủ trì, phối hợp với: Sở Tài chính, Sở Tư pháp tham mưu ban hành quy chế.', ['Sở Nội vụ + Sở Tài chính; Sở Tư pháp']],
    ['Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ, các địa phương tham mưu UBND tỉnh ban hành Đề án.', ['Sở Y tế + Sở Nội vụ; các địa phương > UBND tỉnh']],
    ['Giao Sở Y tế trình Sở Nội vụ thẩm định, trình UBND tỉnh phê duyệt.', ['Sở Y tế > Sở Nội vụ; UBND tỉnh']],
    ['Sở Tài chính có ý kiến bằng văn bản gửi Sở Xây dựng trước ngày 12/5/2025.', ['Sở Tài chính > Sở Xây dựng @ before 2025-05-12']],
    ['Nhận được Thông báo này, yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc thực hiện.', ['thủ trưởng các cơ quan, đơn vị']],
    ['Xây dựng quy chế phối hợp. Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Sở Nội vụ; thời gian hoàn thành: Quý III/2025.', ['Sở Y tế + Sở Nội vụ @ during 2025-07-01/2025-09-30']],
    ['Tham mưu UBND tỉnh ban hành Quyết định phân cấp quản lý (Sở Nội vụ chủ trì, hoàn thành trong quý II/2025).', ['Sở Nội vụ > UBND tỉnh @ during 2025-04-01/2025-06-30']],
    ['Hai Sở giao Trung tâm Kiểm soát bệnh tật tỉnh và Phòng Công tác học sinh làm đầu mối triển khai thực hiện.', ['Trung tâm Kiểm soát bệnh tật tỉnh; Phòng Công tác học sinh']],
    ['Liên ngành giao Bảo hiểm xã hội tỉnh làm đầu mối tổng hợp.', ['Bảo hiểm xã hội tỉnh']],
    ['Các thành viên Ban Chỉ đạo báo cáo tình hình thực hiện với Trưởng Ban Chỉ đạo tại phiên họp thường kỳ.', ['các thành viên Ban Chỉ đạo > Trưởng Ban Chỉ đạo']],
    ['Phòng Kế hoạch - Tài chính tổng hợp, báo cáo kết quả với Lãnh đạo Sở trước ngày 25/5/2025.', ['Phòng Kế hoạch - Tài chính > lãnh đạo Sở @ before 2025-05-25']],
    ['Căn cứ Kế hoạch này, Thủ trưởng các cơ quan, đơn vị cụ thể hóa thành kế hoạch của đơn vị mình, gửi về Thường trực Ban Chỉ đạo trước ngày 30/5/2025.', ['thủ trưởng các cơ quan, đơn vị > Thường trực Ban Chỉ đạo @ before 2025-05-30']],
    ['Sau khi nhận được văn bản của Sở Tài chính, UBND huyện Quế Phong phê duyệt phương án.', ['UBND huyện Quế Phong']],
    ['Khi có dự báo mưa lớn, Chủ tịch UBND các xã chủ động sơ tán dân ra khỏi khu vực nguy hiểm.', ['Chủ tịch UBND các xã if']],
    ['Ngoài ra, Sở Công Thương tăng cường kiểm tra, kiểm soát thị trường.', ['Sở Công Thương']],
    ['Riêng đối với các hồ chứa xung yếu, giao Công ty TNHH một thành viên Thủy lợi Bắc Nghệ An cử người trực 24/24 giờ.', ['Công ty TNHH một thành viên Thủy lợi Bắc Nghệ An']],
    ['Việc chi trả hỗ trợ do UBND cấp xã thực hiện, hoàn thành trong tháng 6/2025.', ['UBND cấp xã @ during 2025-06-01/2025-06-30']],
    ['Về việc này, Chủ tịch UBND tỉnh giao Sở Y tế nghiên cứu, báo cáo UBND tỉnh trước ngày 20/5/2025.', ['Sở Y tế > UBND tỉnh @ before 2025-05-20']],
    ['Về nội dung này, UBND tỉnh giao Sở Y tế nghiên cứu, báo cáo UBND tỉnh trước ngày 20/5/2025.', ['Sở Y tế > UBND tỉnh @ before 2025-05-20']],
    ['Để kịp thời triển khai, UBND tỉnh giao Sở Y tế hoàn thành hồ sơ trước ngày 20/5/2025.', ['Sở Y tế @ before 2025-05-20']],
    ['Sau khi xem xét, Thường trực UBND huyện giao Phòng Nội vụ tham mưu trả lời.', ['Phòng Nội vụ']],
    ['Xét đề nghị của Sở Y tế, UBND tỉnh giao Sở Tài chính nghiên cứu, đề xuất.', ['Sở Tài chính']],
    ['Thực hiện Công văn số 12/BYT-DP ngày 01/4/2025 của Bộ Y tế về phòng dịch, UBND tỉnh giao Sở Y tế chủ trì, phối hợp với UBND các huyện triển khai thực hiện.', ['Sở Y tế + UBND các huyện']],
    ['Căn cứ tình hình thực tế, Ban Chỉ đạo phân công Sở Công Thương theo dõi thị trường.', ['Sở Công Thương']],
    ['UBND tỉnh có ý kiến như sau: Giao Sở Y tế nghiên cứu, báo cáo UBND tỉnh trước ngày 20/5/2025.', ['Sở Y tế > UBND tỉnh @ before 2025-05-20']],
    ['UBND tỉnh thống nhất giao Sở Y tế chủ trì rà soát.', ['Sở Y tế']],
    ['Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau: Sở Y tế chủ trì rà soát, báo cáo UBND tỉnh trước ngày 20/5/2025.', ['Sở Y tế > UBND tỉnh @ before 2025-05-20']],
    ['Các Ông (Bà) Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ và Thủ trưởng các cơ quan có liên quan chịu trách nhiệm thi hành Quyết định này.', ['Chánh Văn phòng UBND tỉnh; Giám đốc Sở Nội vụ; thủ trưởng các cơ quan có liên quan']],
    ['Công ty Điện lực là đơn vị chủ trì, phối hợp với Sở Y tế triển khai.', ['Công ty Điện lực + Sở Y tế']],
    ['Sở Nội vụ là cơ quan thường trực, có trách nhiệm tổng hợp, báo cáo UBND tỉnh trước ngày 05/10/2025.', ['Sở Nội vụ > UBND tỉnh @ before 2025-10-05']],
    ['Sở Kế hoạch và Đầu tư là cơ quan thường trực của Tổ công tác, có trách nhiệm chủ trì, phối hợp với Sở Tài chính, Kho bạc Nhà nước Nghệ An tổng hợp, tham mưu Tổ công tác ban hành kế hoạch kiểm tra trước ngày 05/10/2025.', ['Sở Kế hoạch và Đầu tư + Sở Tài chính; Kho bạc Nhà nước Nghệ An > Tổ công tác @ before 2025-10-05']],
    ['Sở Tài chính là cơ quan đầu mối, chủ trì, phối hợp với Sở Y tế tham mưu UBND tỉnh trước ngày 10/10/2025.', ['Sở Tài chính + Sở Y tế > UBND tỉnh @ before 2025-10-10']],
    ['Sở Công Thương là cơ quan đầu mối tổng hợp, báo cáo UBND tỉnh trước ngày 25/6/2025.', ['Sở Công Thương > UBND tỉnh @ before 2025-06-25']],
    ['Giao Sở Y tế là cơ quan thường trực giúp UBND tỉnh theo dõi, đôn đốc.', ['Sở Y tế']],
    ['Giám đốc các Sở: Tài chính, Nội vụ; Chủ tịch UBND các huyện; Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.', ['Giám đốc Sở Tài chính; Giám đốc Sở Nội vụ; Chủ tịch UBND các huyện; thủ trưởng các đơn vị liên quan']],
    ['Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Kế hoạch và Đầu tư, Tài chính; Chủ tịch UBND các huyện, thành phố, thị xã và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.', ['Chánh Văn phòng UBND tỉnh; Giám đốc Sở Kế hoạch và Đầu tư; Giám đốc Sở Tài chính; Chủ tịch UBND các huyện, thành phố, thị xã; các ông, bà có tên tại Điều 1']],
    ['Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Tài chính, Nội vụ và Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.', ['Chánh Văn phòng UBND tỉnh; Giám đốc Sở Tài chính; Giám đốc Sở Nội vụ; thủ trưởng các đơn vị liên quan']],
    ['Chánh Văn phòng UBND tỉnh, Giám đốc các Sở Tài chính, Nội vụ và Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.', ['Chánh Văn phòng UBND tỉnh; Giám đốc Sở Tài chính; Giám đốc Sở Nội vụ; thủ trưởng các đơn vị liên quan']],
    ['Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Tài chính, Nội vụ; Chủ tịch UBND các huyện có trách nhiệm thực hiện xong trước ngày 20/11/2025.', ['Chánh Văn phòng UBND tỉnh; Giám đốc Sở Tài chính; Giám đốc Sở Nội vụ; Chủ tịch UBND các huyện @ before 2025-11-20']],
    ['Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Nông nghiệp và Phát triển nông thôn, Chủ tịch UBND các xã chịu trách nhiệm thi hành Quyết định này.', ['Chánh Văn phòng Hội đồng nhân dân và UBND huyện; Trưởng phòng Nông nghiệp và Phát triển nông thôn; Chủ tịch UBND các xã']],
    ['Chánh Văn phòng UBND tỉnh, Giám đốc Sở Tài chính, Thủ trưởng các sở, ban, ngành, đơn vị liên quan và Chủ tịch UBND các xã, phường căn cứ Quyết định thi hành.', ['Chánh Văn phòng UBND tỉnh; Giám đốc Sở Tài chính; thủ trưởng các sở, ban, ngành, đơn vị liên quan; Chủ tịch UBND các xã, phường']],
    ['Giám đốc Sở Xây dựng chủ trì, cùng Giám đốc Sở Tài nguyên và Môi trường rà soát việc khai thác cát, kịp thời tham mưu Chủ tịch UBND tỉnh xử lý các trường hợp vi phạm.', ['Giám đốc Sở Xây dựng + Giám đốc Sở Tài nguyên và Môi trường > Chủ tịch UBND tỉnh']],
    ['Sở Xây dựng cùng với Công an tỉnh kiểm tra trước ngày 16/10/2025.', ['Sở Xây dựng + Công an tỉnh @ before 2025-10-16']],
    ['Sở Y tế chủ trì cùng với Sở Công Thương, Công an tỉnh kiểm tra.', ['Sở Y tế + Sở Công Thương; Công an tỉnh']],
    ['Giải ngân 156,7/203,4 tỷ đồng; yêu cầu các chủ đầu tư giải ngân 100% trước 31/01/2026.', ['các chủ đầu tư @ before 2026-01-31']],
    ['Giải ngân 100% kế hoạch vốn trước ngày 31/12/2025.', ['? @ before 2025-12-31']],
    ['Đề nghị các đồng chí tham dự đúng thành phần, thời gian.', ['các đồng chí']],
    ['Đề nghị các đồng chí dự họp đúng giờ.', ['các đồng chí']],
  ])('%s', (text, expected) => expect(told(text).join('\n')).toBe(expected.join('\n')))
})

describe('kinds of deadlines', () => {
  it.each<[string, string[]]>([
    ['Giao Sở Y tế rà soát hồ sơ; thời gian: tháng 6/2025.', ['Sở Y tế @ during 2025-06-01/2025-06-30']],
    ['Giao Sở Y tế rà soát hồ sơ. Thời gian hoàn thành: Quý III/2025.', ['Sở Y tế @ during 2025-07-01/2025-09-30']],
    ['Giao Sở Y tế rà soát hồ sơ. Thời gian thực hiện: Từ tháng 6 đến tháng 9 năm 2025.', ['Sở Y tế @ during 2025-06-01/2025-09-30']],
    ['Giao Sở Y tế rà soát hồ sơ; thời hạn: trước ngày 15/6/2025.', ['Sở Y tế @ before 2025-06-15']],
    ['Giao Sở Y tế rà soát hồ sơ, thời gian xong trước 30/6/2025.', ['Sở Y tế @ before 2025-06-30']],
    ['Giao Sở Y tế hoàn thành việc rà soát hồ sơ trong năm 2025.', ['Sở Y tế @ during 2025-01-01/2025-12-31']],
    ['Giao Sở Y tế rà soát hồ sơ, hoàn thành trong năm 2025.', ['Sở Y tế @ during 2025-01-01/2025-12-31']],
    ['Giao Sở Y tế báo cáo UBND tỉnh trước ngày 10/6 và ngày 10/12 hằng năm.', ['Sở Y tế > UBND tỉnh @ FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10, FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10']],
    ['Giao Sở Y tế báo cáo UBND tỉnh trước ngày 15/6 và 15/12 hằng năm.', ['Sở Y tế > UBND tỉnh @ FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15, FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15']],
    ['Sở Y tế hàng tháng báo cáo UBND tỉnh.', ['Sở Y tế > UBND tỉnh @ FREQ=MONTHLY']],
    ['Giao Sở Y tế hằng quý tổng hợp, báo cáo UBND tỉnh.', ['Sở Y tế > UBND tỉnh @ FREQ=MONTHLY;INTERVAL=3']],
    ['Giao Sở Y tế báo cáo UBND tỉnh 02 lần/tháng, vào ngày 15 và 30.', ['Sở Y tế > UBND tỉnh @ FREQ=MONTHLY;BYMONTHDAY=15,30']],
    ['Giao Sở Y tế báo cáo UBND tỉnh vào ngày 15 và ngày 30 hằng tháng.', ['Sở Y tế > UBND tỉnh @ FREQ=MONTHLY;BYMONTHDAY=15,30']],
    ['Giao Sở Y tế định kỳ 0 tháng/lần báo cáo UBND tỉnh.', ['Sở Y tế > UBND tỉnh @ recurring']],
    ['Giao Sở Y tế báo cáo UBND tỉnh trước ngày 40 hàng tháng.', ['Sở Y tế > UBND tỉnh @ recurring']],
    ['Giao Sở Y tế gửi báo cáo về UBND tỉnh trước 24h00 ngày 31/5/2025.', ['Sở Y tế > UBND tỉnh @ before 2025-06-01T00:00']],
    ['Giao Sở Y tế báo cáo UBND tỉnh chậm nhất 17h ngày 20/5.', ['Sở Y tế > UBND tỉnh @ by 2025-05-20T17:00']],
    ['Giao Sở Y tế báo cáo UBND tỉnh kết quả thực hiện trước ngày 05/6/2025 (báo cáo 6 tháng) và trước ngày 05/12/2025 (báo cáo năm).', ['Sở Y tế > UBND tỉnh @ before 2025-06-05, before 2025-12-05']],
    ['Giao Sở Y tế trong thời hạn 15 ngày kể từ ngày ban hành Thông báo này hoàn thành hồ sơ.', ['Sở Y tế @ within P15D 2025-05-20 <- ngày ban hành Thông báo này']],
    ['Giao Sở Y tế công khai kết quả chậm nhất sau 03 ngày làm việc kể từ ngày có kết quả.', ['Sở Y tế @ within P3D working <- ngày có kết quả']],
    ['Giao Sở Y tế hoàn thành hồ sơ trước khi khai giảng năm học 2025-2026.', ['Sở Y tế @ before <- khai giảng năm học 2025-2026']],
    ['Giao Sở Y tế tổ chức Lễ phát động vào sáng ngày 27/5/2025.', ['Sở Y tế @ on 2025-05-27']],
    ['Giao Sở Y tế báo cáo hằng ngày trước 15 giờ về Văn phòng UBND tỉnh.', ['Sở Y tế > Văn phòng UBND tỉnh @ FREQ=DAILY;BYHOUR=15']],
    ['Giao Sở Y tế báo cáo kết quả về UBND tỉnh vào thứ Sáu hằng tuần.', ['Sở Y tế > UBND tỉnh @ FREQ=WEEKLY;BYDAY=FR']],
    ['Giao Sở Y tế mỗi tuần 01 lần báo cáo UBND tỉnh.', ['Sở Y tế > UBND tỉnh @ FREQ=WEEKLY']],
    ['Giao Sở Y tế báo cáo UBND tỉnh định kỳ vào ngày 25 hàng tháng.', ['Sở Y tế > UBND tỉnh @ FREQ=MONTHLY;BYMONTHDAY=25']],
    ['Giao Sở Y tế báo cáo UBND tỉnh 6 tháng và hằng năm.', ['Sở Y tế > UBND tỉnh @ FREQ=MONTHLY;INTERVAL=6, FREQ=YEARLY']],
    ['Giao Sở Y tế hoàn thành hồ sơ chậm nhất trong quý II/2025.', ['Sở Y tế @ by 2025-06-30']],
    ['Giao Sở Y tế hoàn thành hồ sơ trước ngày 31 tháng 11 năm 2025.', ['Sở Y tế @ before']],
    ['Giao Sở Y tế phấn đấu hoàn thành hồ sơ trong tháng 9/2025.', ['Sở Y tế @ during 2025-09-01/2025-09-30']],
    ['Giao Sở Y tế hoàn thành hồ sơ trong tháng 9 và tháng 10/2025.', ['Sở Y tế @ during 2025-09-01/2025-10-31']],
    ['Giao Sở Y tế tham mưu UBND tỉnh ban hành Kế hoạch năm 2026 trước ngày 31/12/2025.', ['Sở Y tế > UBND tỉnh @ before 2025-12-31']],
    ['Giao Sở Y tế kiểm tra 02 đợt: đợt 1 trong tháng 6/2025, đợt 2 trong tháng 11/2025.', ['Sở Y tế @ during 2025-06-01/2025-06-30, during 2025-11-01/2025-11-30']],
    ['Giao Sở Y tế hoàn thành hồ sơ ngay trong tuần này.', ['Sở Y tế @ during 2025-05-05/2025-05-11']],
    ['Giao Sở Y tế rà soát hồ sơ (hoàn thành trong tháng 5/2025), lập danh mục (xong trước ngày 15/6/2025).', ['Sở Y tế @ during 2025-05-01/2025-05-31, before 2025-06-15']],
    [`Giao Sở Y tế báo cáo trước 11h30' ngày 08/6/2025.`, ['Sở Y tế @ before 2025-06-08T11:30']],
    ['Giao Sở Y tế tổ chức kiểm tra 02 đợt/năm.', ['Sở Y tế @ FREQ=MONTHLY;INTERVAL=6']],
    ['Giao Sở Y tế hoàn thành trong thời hạn 03 ngày, kể từ khi nhận được hồ sơ đầy đủ, hợp lệ.', ['Sở Y tế @ within P3D <- nhận được hồ sơ đầy đủ, hợp lệ']],
    ['Giao Sở Y tế trình UBND tỉnh vào đầu tháng 6/2025.', ['Sở Y tế > UBND tỉnh @ during 2025-06-01/2025-06-30']],
    ['Giao Sở Y tế rà soát hồ sơ - hoàn thành: 15/6/2025.', ['Sở Y tế @ by 2025-06-15']],
    ['Giao Sở Y tế niêm yết công khai trong thời gian 15 ngày liên tục.', ['Sở Y tế']],
    ['Giao Sở Y tế khẩn trương, kịp thời rà soát hồ sơ theo đúng tiến độ.', ['Sở Y tế']],
    ['Giao Sở Y tế báo cáo đột xuất khi có yêu cầu.', ['Sở Y tế']],
    ['Giao Sở Y tế triển khai Chương trình giai đoạn 2026-2030, Kế hoạch năm 2025.', ['Sở Y tế']],
  ])('%s', (text, expected) => expect(told(text).join('\n')).toBe(expected.join('\n')))
})

describe('nobody is told to do anything', () => {
  it.each([
    ['Luật Khoáng sản quy định: Tổ chức, cá nhân khai thác khoáng sản có trách nhiệm lập báo cáo định kỳ.'],
    ['Theo khoản 2 Điều 59 Luật Địa chất và khoáng sản, tổ chức, cá nhân khai thác có nghĩa vụ thống kê trữ lượng.'],
    ['Tại Điều 10 Thông tư số 36/2025/TT-BNNMT quy định: Tổ chức khai thác khoáng sản phải lắp đặt thiết bị cân.'],
    ['Điều 12 Nghị định số 30/2020/NĐ-CP quy định cơ quan ban hành văn bản có trách nhiệm lưu hồ sơ.'],
    ['Hồ sơ đề nghị khen thưởng gồm: Tờ trình, biên bản họp xét.'],
    ['Phấn đấu 02 xã Ia Lâu, Ia Mơ đạt chuẩn nông thôn mới.'],
    ['Phấn đấu tỷ lệ hộ nghèo giảm còn dưới 2%.'],
    ['Văn phòng UBND tỉnh trân trọng thông báo.'],
    ['UBND tỉnh nhất trí với đề xuất của Sở Tài chính.'],
    ['Tập thể được đề nghị khen thưởng phải đạt loại Tốt trở lên.'],
    ['Cơ quan chủ trì là cơ quan được giao nhiệm vụ chính.'],
    ['Quyết định này có hiệu lực kể từ ngày ký.'],
    ['Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 03/01/2024 của UBND tỉnh.'],
    ['Phê duyệt Kế hoạch sử dụng đất năm 2025 của huyện Như Xuân.'],
    ['Ban hành kèm theo Quyết định này Quy chế phối hợp giữa các cơ quan.'],
    ['Tính đến ngày 30/4/2025, toàn tỉnh giải ngân đạt 25,4% kế hoạch.'],
    ['Tại Công văn số 12/UBND-TH ngày 01/4/2025, UBND tỉnh đã giao Sở Y tế nghiên cứu.'],
    ['Thực hiện nhiệm vụ UBND tỉnh giao, kết quả còn chậm.'],
    ['Trong các năm qua, UBND tỉnh giao Sở Y tế 12 nhiệm vụ.'],
    ['Sở Y tế là cơ quan thường trực của Ban Chỉ đạo.'],
    ['Sở Y tế là cơ quan thường trực, Sở Nội vụ là cơ quan phối hợp.'],
    ['Giải ngân 156,7/203,4 tỷ đồng, đạt 77%.'],
    ['Một số chủ đò chở quá số người; chính quyền một số xã buông lỏng quản lý.'],
    ['Hoàn thành 05/10 tiêu chí, đạt 50%.'],
    ['Quá thời hạn trên, đơn vị nào không gửi báo cáo, Sở Nội vụ sẽ báo cáo Chủ tịch UBND tỉnh xem xét, xử lý.'],
  ])('%s', (text) => expect(told(text)).toEqual([]))
})

it('a heading that names who works along gives them to what stands under it', () =>
  expect(listed('1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp:\n- Rà soát hồ sơ.\n- Trình UBND tỉnh.', 'TB')).toEqual(['1/-1: Sở Nội vụ* + Sở Tư pháp*', '1/-2: Sở Nội vụ* + Sở Tư pháp* > UBND tỉnh']))

it.each([
  ['1. Sở Nội vụ là cơ quan đầu mối, có trách nhiệm:\n- Rà soát hồ sơ.\n2. Sở Y tế báo cáo.', ['1/-1: Sở Nội vụ*', '2: Sở Y tế']],
  ['1. Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh:\na) Bố trí vốn.\n2. Sở Y tế chỉ đạo các đơn vị trực thuộc:\na) Rà soát hồ sơ.', ['1/a: Đảng ủy UBND tỉnh*', '2/a: Sở Y tế*']],
])('a title that says what its party is or whom it directs hands on the party: %s', (body, tasks) => expect(listed(body, 'TB')).toEqual(tasks))

it('a section of funds has the tasks of those who are named with a limit', () =>
  expect(listed('I. KINH PHÍ\n1. Các đơn vị bố trí kinh phí theo phân cấp.\n2. Các đơn vị lập dự toán, gửi Sở Tài chính trước ngày 15/6/2025.', 'KH')).toEqual(['I/2: các đơn vị > Sở Tài chính @ before 2025-06-15']))

it('what a decision says of itself under those it directs is no task', () =>
  expect(listed('Điều 1. Phê duyệt Dự án.\nĐiều 2. Giám đốc Sở Y tế chịu trách nhiệm thi hành.\nQuyết định này có hiệu lực kể từ ngày ký./.', 'QĐ')).toEqual(['Điều 2: Giám đốc Sở Y tế']))

it('a line with no more than a time or who works along belongs to the line above it, where the item itself has no task', () => {
  const lines = (...of: string[]): string[] => listed(['II. NỘI DUNG', '2. Kiểm tra công tác văn thư, lưu trữ', ...of].join('\n'), 'KH')
  const lead = '- Phòng Cải cách hành chính chủ trì, phối hợp Thanh tra tỉnh kiểm tra tại 10 cơ quan.'
  const says = 'II/2/-1: Phòng Cải cách hành chính + Thanh tra tỉnh'
  expect(lines(lead, '- Thời gian hoàn thành: tháng 8/2026.')).toEqual([`${says} @ during 2026-08-01/2026-08-31`])
  expect(lines(lead, '- Thời gian hoàn thành: trước ngày 30/8/2026.', '- Phối hợp: Sở Nội vụ; các phòng, đơn vị thuộc Sở.')).toEqual([`${says}; Sở Nội vụ; các phòng, đơn vị thuộc Sở @ before 2026-08-30`])
  expect(lines(lead, '- Sở Y tế rà soát hồ sơ.', '- Thời gian hoàn thành: tháng 8/2026.')).toEqual([says, 'II/2/-2: Sở Y tế @ during 2026-08-01/2026-08-31'])
  expect(lines('- Nội dung: việc lập hồ sơ.', '- Thời gian hoàn thành: tháng 8/2026.', lead)).toEqual([says.replace('-1', '-3')])
})

it.each([
  ['Báo cáo kết quả gửi về Sở Y tế (qua Phòng Nghiệp vụ Y) trước ngày 10/12/2025, đồng thời gửi tệp mềm.', '¶2: ? > Sở Y tế; Phòng Nghiệp vụ Y @ before 2025-12-10'],
  ['Kết quả thực hiện gửi về Sở Y tế trước ngày 10/12/2025 để tổng hợp.', '¶2: ? > Sở Y tế @ before 2025-12-10'],
])('a letter: %s', (closing, expected) => {
  expect(listed(`Sở Y tế đề nghị các đơn vị thực hiện một số nội dung sau:\n1. Đề nghị Sở Giáo dục và Đào tạo chỉ đạo các trường học vệ sinh môi trường.\n2. Sở Nội vụ rà soát hồ sơ.\n${closing}\nTrân trọng./.`, 'CV').at(-1)!.replace('¶1', '¶2')).toBe(expected)
})

it('lines below a paragraph add to each of its tasks, once, and leave its condition', () => {
  const lines = '\n- Cơ quan phối hợp: Sở Nội vụ.\n- Thời gian hoàn thành: trước ngày 15/6/2024.'
  const [one] = parse(`THÔNG BÁO\nKết luận về nhà ở\n\n1. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát, hoàn thành trước ngày 15/6/2024.${lines}\n`).tasks
  expect(one).toMatchObject({ coordinate: [{ name: 'Sở Nội vụ' }], deadlines: [{ due: '2024-06-15' }] })
  expect(one!.coordinate).toHaveLength(1)
  const [led] = parse('THÔNG BÁO\nKết luận về nhà ở\n\n1. Trường hợp có vướng mắc thì rà soát, đề xuất giải pháp.\n- Cơ quan chủ trì: Sở Y tế.\n').tasks
  expect(led).toMatchObject({ lead: [{ name: 'Sở Y tế' }], conditional: true })
})

describe('bodies', () => {
  it.each<[string, string, string, string[]]>([
    ['a plan whose section is no section of duties', 'KH', `I. MỤC ĐÍCH
1. Nâng cao nhận thức của cán bộ, công chức.
II. NỘI DUNG
1. Tuyên truyền, phổ biến pháp luật
a) Sở Tư pháp chủ trì, phối hợp với Đài Phát thanh và Truyền hình tỉnh xây dựng chuyên mục trước ngày 30/6/2025.
b) In ấn, phát hành tài liệu.
2. Tập huấn
- Cơ quan chủ trì: Sở Nội vụ.
- Cơ quan phối hợp: Các sở, ngành.
- Thời gian hoàn thành: Quý III/2025.
III. TIẾN ĐỘ
1. Sở Nội vụ trình UBND tỉnh ban hành Kế hoạch trong tháng 5/2025.
IV. KINH PHÍ
Sử dụng từ nguồn ngân sách nhà nước.
V. TỔ CHỨC THỰC HIỆN
1. Sở Tư pháp: Theo dõi, đôn đốc; tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2025.
2. Các sở, ban, ngành; UBND các huyện: Xây dựng kế hoạch, báo cáo kết quả về Sở Tư pháp trước ngày 30/11/2025.
Trên đây là Kế hoạch tuyên truyền năm 2025. Đề nghị các cơ quan, đơn vị báo cáo kết quả về Sở Tư pháp trước ngày 01/12/2025./.`, [
      'II/1/a: Sở Tư pháp + Đài Phát thanh và Truyền hình tỉnh @ before 2025-06-30',
      'II/2: Sở Nội vụ + các sở, ngành @ during 2025-07-01/2025-09-30',
      'III/1: Sở Nội vụ > UBND tỉnh @ during 2025-05-01/2025-05-31',
      'V/1: Sở Tư pháp > UBND tỉnh @ before 2025-12-15',
      'V/2: các sở, ban, ngành; UBND các huyện > Sở Tư pháp @ before 2025-11-30',
      '¶1: các cơ quan, đơn vị > Sở Tư pháp @ before 2025-12-01',
    ]],
    ['what UBND are told to decide, and what they answer for', 'KH', `IV. TỔ CHỨC THỰC HIỆN
1. UBND các huyện, thành phố:
- Ban hành kế hoạch triển khai trước ngày 31/5/2025;
- Chịu trách nhiệm trước UBND tỉnh nếu để xảy ra ngộ độc thực phẩm.
2. Giao Phòng Kinh tế là cơ quan thường trực, có trách nhiệm:
- Hướng dẫn các đơn vị lập hồ sơ gồm:
+ Sổ theo dõi, thống kê khối lượng.
+ Bản đồ hiện trạng.
3. Các cơ quan thông tấn, báo chí: Tăng thời lượng tin, bài.`, [
      'IV/1/-1: UBND các huyện, thành phố* @ before 2025-05-31',
      'IV/2/-1: Phòng Kinh tế*',
      'IV/3: các cơ quan thông tấn, báo chí',
    ]],
    ['a plan of a department', 'KH', `I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao hiệu lực, hiệu quả quản lý nhà nước về an toàn thực phẩm.
2. Yêu cầu
- Các cấp, các ngành xác định đây là nhiệm vụ trọng tâm, thường xuyên.
II. CHỈ TIÊU
- 100% cơ sở được kiểm tra ít nhất 01 lần/năm.
- Phấn đấu đến hết năm 2025, 90% cơ sở đạt yêu cầu.
III. NHIỆM VỤ VÀ GIẢI PHÁP
1. Công tác chỉ đạo, điều hành
- Kiện toàn Ban Chỉ đạo liên ngành các cấp.
- Tổ chức hội nghị triển khai để triển khai.
2. Công tác thanh tra, kiểm tra
a) Thanh tra, kiểm tra định kỳ: Sở Y tế chủ trì, phối hợp với Sở Công Thương, Sở Nông nghiệp và Môi trường xây dựng kế hoạch, trình UBND tỉnh phê duyệt trước ngày 20/12/2025.
b) Kiểm tra đột xuất: Khi có dấu hiệu vi phạm hoặc theo chỉ đạo của cấp trên.
3. Báo cáo
Định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12), các sở, ngành, địa phương gửi báo cáo về Sở Y tế để tổng hợp.
IV. KINH PHÍ THỰC HIỆN
1. Kinh phí thực hiện Kế hoạch được bố trí trong dự toán ngân sách hằng năm của các cơ quan, đơn vị.
2. Các sở, ngành, địa phương lập dự toán gửi cơ quan tài chính cùng cấp thẩm định.
V. TỔ CHỨC THỰC HIỆN
1. Sở Y tế (Cơ quan Thường trực)
a) Chủ trì, phối hợp với các sở, ngành liên quan hướng dẫn, đôn đốc, kiểm tra việc thực hiện Kế hoạch.
b) Tổng hợp kết quả, báo cáo UBND tỉnh và Bộ Y tế theo quy định.
2. Sở Tài chính
Tham mưu UBND tỉnh bố trí kinh phí thực hiện Kế hoạch.
3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể chính trị - xã hội tỉnh
Phối hợp tuyên truyền, vận động hội viên tham gia.
4. UBND các huyện, thành phố:
- Ban hành kế hoạch triển khai trước ngày 30/6/2025;
- Bố trí kinh phí, nhân lực.
- Chịu trách nhiệm trước UBND tỉnh nếu để xảy ra ngộ độc thực phẩm.
5. Các cơ quan thông tấn, báo chí: Tăng thời lượng tin, bài.
VI. CHẾ ĐỘ THÔNG TIN, BÁO CÁO
Các đơn vị báo cáo kết quả thực hiện Kế hoạch về Sở Y tế trước ngày 05/12/2025.`, [
      'III/1/-1: ?',
      'III/1/-2: ?',
      'III/2/a: Sở Y tế + Sở Công Thương; Sở Nông nghiệp và Môi trường > UBND tỉnh @ before 2025-12-20',
      'III/3: các sở, ngành, địa phương > Sở Y tế @ FREQ=MONTHLY;INTERVAL=6, before 2025-06-15, before 2025-12-15',
      'V/1/a: Sở Y tế* + các sở, ngành liên quan',
      'V/1/b: Sở Y tế* > UBND tỉnh; Bộ Y tế',
      'V/2: Sở Tài chính > UBND tỉnh',
      'V/3: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; các đoàn thể chính trị - xã hội tỉnh',
      'V/4/-1: UBND các huyện, thành phố* @ before 2025-06-30',
      'V/4/-2: UBND các huyện, thành phố*',
      'V/5: các cơ quan thông tấn, báo chí',
      'VI: các đơn vị > Sở Y tế @ before 2025-12-05',
    ]],
    ['a letter that warns of floods', 'CV', `Hiện nay, thời tiết diễn biến phức tạp. Để chủ động ứng phó, Ban Chỉ huy Phòng thủ dân sự tỉnh đề nghị Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường tập trung thực hiện một số nội dung sau:
1. Theo dõi chặt chẽ diễn biến mưa lũ; kịp thời thông báo cho người dân biết.
2. Kiểm tra, rà soát các khu dân cư ven sông, suối; sẵn sàng phương án sơ tán.
3. Công ty TNHH MTV Khai thác công trình thủy lợi tỉnh vận hành hồ chứa theo quy trình.
4. Tổ chức trực ban 24/24 giờ, báo cáo về Ban Chỉ huy (qua Chi cục Thủy lợi, điện thoại 0203.3838.383) trước 16 giờ hằng ngày.
Yêu cầu các đơn vị, địa phương nghiêm túc triển khai thực hiện./.`, [
      '1: thủ trưởng các sở, ban, ngành*; Chủ tịch UBND các xã, phường*',
      '2: thủ trưởng các sở, ban, ngành*; Chủ tịch UBND các xã, phường*',
      '3: Công ty TNHH MTV Khai thác công trình thủy lợi tỉnh',
      '4: thủ trưởng các sở, ban, ngành*; Chủ tịch UBND các xã, phường* > Ban Chỉ huy; Chi cục Thủy lợi @ FREQ=DAILY;BYHOUR=16',
      '¶2: các đơn vị, địa phương',
    ]],
    ['a directive on fires', 'CT', `Thời gian qua, công tác phòng cháy, chữa cháy trên địa bàn tỉnh đã được các cấp, các ngành quan tâm. Tuy nhiên, tình hình cháy, nổ vẫn diễn biến phức tạp. Trước tình hình đó, Chủ tịch UBND tỉnh yêu cầu:
1. Công an tỉnh
a) Tăng cường kiểm tra an toàn về phòng cháy, chữa cháy đối với nhà ở nhiều tầng, nhiều căn hộ; hoàn thành trước ngày 30/6/2025.
b) Tham mưu UBND tỉnh báo cáo Bộ Công an kết quả thực hiện.
2. Sở Xây dựng chủ trì, phối hợp với Công an tỉnh và UBND cấp huyện rà soát các công trình vi phạm trật tự xây dựng.
3. Giám đốc các sở, Thủ trưởng các ban, ngành; Chủ tịch UBND các huyện, thành phố:
- Chịu trách nhiệm toàn diện về công tác phòng cháy, chữa cháy trong phạm vi quản lý.
- Xử lý nghiêm các tổ chức, cá nhân vi phạm.
4. Tổ chức thực hiện
- Yêu cầu các đơn vị báo cáo kết quả trước ngày 15 hằng tháng về Công an tỉnh.
- Giao Công an tỉnh theo dõi, đôn đốc, tổng hợp báo cáo UBND tỉnh.
Nhận được Chỉ thị này, yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.`, [
      '1/a: Công an tỉnh* @ before 2025-06-30',
      '1/b: Công an tỉnh* > UBND tỉnh',
      '2: Sở Xây dựng + Công an tỉnh; UBND cấp huyện',
      '3/-1: giám đốc các sở*; thủ trưởng các ban, ngành*; Chủ tịch UBND các huyện, thành phố*',
      '3/-2: giám đốc các sở*; thủ trưởng các ban, ngành*; Chủ tịch UBND các huyện, thành phố*',
      '4/-1: các đơn vị > Công an tỉnh @ FREQ=MONTHLY;BYMONTHDAY=15',
      '4/-2: Công an tỉnh > UBND tỉnh',
      '¶2: thủ trưởng các cơ quan, đơn vị',
    ]],
    ['pointers without a party', 'TB', `1. Giao:
- Sở Y tế: Rà soát danh mục kỹ thuật, hoàn thành trước ngày 15/6/2025.
- Sở Nội vụ chủ trì, phối hợp với Sở Y tế tham mưu biên chế.
- UBND các huyện bố trí quỹ đất.
2. Đề nghị:
a) Tỉnh đoàn tổ chức ra quân.
b) Hội Nông dân tỉnh vận động hội viên.
3. Yêu cầu các đồng chí lãnh đạo UBND tỉnh:
- Theo dõi, chỉ đạo lĩnh vực phụ trách.
4. Về phía UBND huyện Kỳ Anh: Khẩn trương bàn giao mặt bằng.
5. Phía chủ đầu tư: Hoàn thiện hồ sơ trước ngày 20/5/2025.`, [
      '1/-1: Sở Y tế @ before 2025-06-15',
      '1/-2: Sở Nội vụ + Sở Y tế',
      '1/-3: UBND các huyện',
      '2/a: Tỉnh đoàn',
      '2/b: Hội Nông dân tỉnh',
      '3/-1: các đồng chí lãnh đạo UBND tỉnh*',
      '4: UBND huyện Kỳ Anh',
      '5: chủ đầu tư @ before 2025-05-20',
    ]],
    ['a notice on the works of a month', 'TB', `I. Về kết quả thực hiện nhiệm vụ tháng 4
Các sở, ngành, địa phương đã nỗ lực hoàn thành nhiệm vụ.
II. Về nhiệm vụ tháng 5
1. Nhiệm vụ chung
Các sở, ban, ngành, địa phương tập trung thực hiện các nhiệm vụ sau:
- Đẩy nhanh tiến độ giải ngân vốn đầu tư công.
- Tiếp tục cải thiện môi trường đầu tư kinh doanh.
2. Nhiệm vụ cụ thể
2.1. Sở Kế hoạch và Đầu tư
- Chủ trì rà soát, tham mưu UBND tỉnh điều chuyển vốn các dự án chậm tiến độ trước ngày 20/5/2025.
- Phối hợp với Sở Tài chính cân đối nguồn lực.
2.2. Sở Xây dựng, Sở Công Thương, Sở Nông nghiệp và Môi trường: Theo chức năng, nhiệm vụ được giao, khẩn trương thẩm định hồ sơ trong thời hạn 07 ngày làm việc.
2.3. Các Ban Quản lý dự án
a) Lập kế hoạch giải ngân chi tiết từng tuần.
b) Báo cáo kết quả vào thứ Năm hằng tuần.
3. Văn phòng UBND tỉnh tổng hợp các nhiệm vụ giao tại Thông báo này vào Hệ thống theo dõi nhiệm vụ.`, [
      'II/1/-1: các sở, ban, ngành, địa phương*',
      'II/1/-2: các sở, ban, ngành, địa phương*',
      'II/2/2.1/-1: Sở Kế hoạch và Đầu tư* > UBND tỉnh @ before 2025-05-20',
      'II/2/2.1/-2: Sở Kế hoạch và Đầu tư* + Sở Tài chính',
      'II/2/2.2: Sở Xây dựng; Sở Công Thương; Sở Nông nghiệp và Môi trường @ within P7D working',
      'II/2/2.3/a: các Ban Quản lý dự án*',
      'II/2/2.3/b: các Ban Quản lý dự án* @ FREQ=WEEKLY;BYDAY=TH',
      'II/3: Văn phòng UBND tỉnh',
    ]],
    ['lines that say who leads', 'KH', `I. NỘI DUNG, NHIỆM VỤ
1. Tuyên truyền trên hệ thống truyền thanh cơ sở
- Nội dung: Các văn bản mới về đất đai.
- Thời gian: Thường xuyên.
- Đơn vị thực hiện: Phòng Văn hóa và Thông tin.
2. Tổ chức tập huấn
- Thời gian: Tháng 6 năm 2025.
- Đơn vị chủ trì: Phòng Nông nghiệp và Môi trường.
- Đơn vị phối hợp: UBND các xã, thị trấn.
3. Phòng Kinh tế và Hạ tầng: Kiểm tra chất lượng công trình, hoàn thành trước 30/9/2025.
II. TỔ CHỨC THỰC HIỆN
1. Giao Phòng Nông nghiệp và Môi trường là cơ quan thường trực, có trách nhiệm:
- Hướng dẫn, đôn đốc các đơn vị thực hiện.
- Tổng hợp, báo cáo UBND huyện trước ngày 20/12/2025.
2. Các phòng, ban, ngành, đoàn thể huyện; UBND các xã, thị trấn căn cứ chức năng, nhiệm vụ chủ động triển khai thực hiện; báo cáo kết quả (qua Phòng Nông nghiệp và Môi trường) trước ngày 15/12/2025.
Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.`, [
      'I/1: Phòng Văn hóa và Thông tin',
      'I/2: Phòng Nông nghiệp và Môi trường + UBND các xã, thị trấn @ during 2025-06-01/2025-06-30',
      'I/3: Phòng Kinh tế và Hạ tầng @ before 2025-09-30',
      'II/1/-1: Phòng Nông nghiệp và Môi trường*',
      'II/1/-2: Phòng Nông nghiệp và Môi trường* > UBND huyện @ before 2025-12-20',
      'II/2: các phòng, ban, ngành, đoàn thể huyện; UBND các xã, thị trấn > Phòng Nông nghiệp và Môi trường @ before 2025-12-15',
      '¶1: các cơ quan, đơn vị',
    ]],
    ['what follows where the limit is passed', 'CV', `Sở Nội vụ đề nghị các sở, ban, ngành thực hiện một số nội dung sau:
1. Báo cáo kết quả, gửi về Sở Nội vụ trước ngày 10/9/2025.
Quá thời hạn trên, đơn vị nào không gửi báo cáo, Sở Nội vụ sẽ báo cáo Chủ tịch UBND tỉnh xem xét, xử lý theo quy định.
2. Sau ngày 15/9/2025, đơn vị nào chưa gửi báo cáo thì xem như không có ý kiến.
3. Quá thời hạn 30 ngày mà chủ đầu tư không triển khai, giao Sở Tài chính tham mưu thu hồi.`, [
      '1: các sở, ban, ngành* > Sở Nội vụ @ before 2025-09-10',
      '3: Sở Tài chính',
    ]],
    ['a title that a colon ends over those who do it', 'GM', `Đồng chí Nguyễn Văn Công - Phó Chủ tịch UBND tỉnh chủ trì họp bàn phương án khắc phục hậu quả bão số 11, cụ thể như sau:
1. Thời gian: 14 giờ 00, ngày 11/10/2025 (thứ Bảy).
2. Chuẩn bị tài liệu:
- Sở Nông nghiệp và Môi trường chuẩn bị báo cáo tổng hợp thiệt hại, gửi Văn phòng UBND tỉnh trước 16 giờ ngày 10/10/2025.
- UBND các xã, phường chuẩn bị báo cáo của địa phương.
3. Rà soát hồ sơ theo các nội dung:
- Nguồn gốc đất.
- Thời gian sử dụng.`, [
      '2/-1: Sở Nông nghiệp và Môi trường > Văn phòng UBND tỉnh @ before 2025-10-10T16:00',
      '2/-2: UBND các xã, phường',
      '3: ?',
    ]],
    ['a letter whose lead-in names whom it asks', 'CV', `Thực hiện Công văn số 642/UBND-KGVX ngày 12/6/2025 của UBND tỉnh, Sở Giáo dục và Đào tạo đề nghị Phòng Giáo dục và Đào tạo các huyện, thị xã, thành phố thực hiện một số nội dung sau:
1. Rà soát đội ngũ giáo viên.
2. Báo cáo kết quả về Sở Giáo dục và Đào tạo trước ngày 20/6/2025.
Đề nghị các đơn vị nghiêm túc thực hiện./.`, [
      '1: Phòng Giáo dục và Đào tạo các huyện, thị xã, thành phố*',
      '2: Phòng Giáo dục và Đào tạo các huyện, thị xã, thành phố* > Sở Giáo dục và Đào tạo @ before 2025-06-20',
      '¶1: các đơn vị',
    ]],
    ['a directive of 2009', 'CT', `Để chấn chỉnh tình hình trên, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
1. Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các huyện, thị xã:
- Tổ chức quán triệt Chỉ thị này đến cán bộ, công chức.
- Định kỳ 6 tháng báo cáo kết quả về Sở Nội vụ.
2. Giám đốc Sở Nội vụ chịu trách nhiệm theo dõi, kiểm tra việc thực hiện Chỉ thị này.
3. Thanh tra, kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính.
Chỉ thị này có hiệu lực sau 10 ngày kể từ ngày ký./.`, [
      '1/-1: thủ trưởng các sở, ban, ngành*; Chủ tịch UBND các huyện, thị xã*',
      '1/-2: thủ trưởng các sở, ban, ngành*; Chủ tịch UBND các huyện, thị xã* > Sở Nội vụ @ FREQ=MONTHLY;INTERVAL=6',
      '2: Giám đốc Sở Nội vụ',
      '3: ?',
    ]],
    ['the articles of a decision', 'QĐ', `Điều 1. Thành lập Tổ công tác rà soát văn bản quy phạm pháp luật gồm các ông, bà có tên sau:
1. Ông Nguyễn Văn Nam, Giám đốc Sở Tư pháp - Tổ trưởng;
2. Bà Lê Thị Hoa, Phó Giám đốc Sở Nội vụ - Tổ phó.
Điều 2. Giao Sở Tư pháp chủ trì, phối hợp với các cơ quan liên quan xây dựng kế hoạch, trình UBND tỉnh trước ngày 30/6/2025.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
Điều 4. Chánh Văn phòng UBND tỉnh, Giám đốc Sở Tư pháp và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`, [
      'Điều 2: Sở Tư pháp + các cơ quan liên quan > UBND tỉnh @ before 2025-06-30',
      'Điều 4: Chánh Văn phòng UBND tỉnh; Giám đốc Sở Tư pháp; các ông, bà có tên tại Điều 1',
    ]],
    ['a report', 'BC', `I. KẾT QUẢ THỰC HIỆN
1. Sở Nông nghiệp và Môi trường phối hợp với các địa phương rà soát 120 hồ sơ.
2. Các huyện tổ chức 15 lớp tập huấn.
II. KHÓ KHĂN, VƯỚNG MẮC
- Một số địa phương chưa bố trí vốn đối ứng.
III. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI
1. Phấn đấu 02 xã đạt chuẩn nông thôn mới.
2. Tiếp tục rà soát các tiêu chí chưa đạt.
3. UBND các huyện bố trí vốn đối ứng trước ngày 30/6/2025.`, [
      'III/2: ?',
      'III/3: UBND các huyện @ before 2025-06-30',
    ]],
    ['a heading with `Yêu cầu đối với`', 'CV', `1. Yêu cầu đối với các tổ chức, cá nhân được cấp giấy phép khai thác khoáng sản
1.1. Thực hiện đúng quy định của pháp luật.
1.2. Nộp báo cáo về Sở Công Thương trước ngày 15/6/2025.
2. Đề nghị UBND các xã, phường
- Tăng cường kiểm tra.`, [
      '1/1.1: các tổ chức, cá nhân được cấp giấy phép khai thác khoáng sản*',
      '1/1.2: các tổ chức, cá nhân được cấp giấy phép khai thác khoáng sản* > Sở Công Thương @ before 2025-06-15',
      '2/-1: UBND các xã, phường*',
    ]],
    ['a heading that begins with a time', 'TB', `1. Thời gian tới, đề nghị UBND xã Tràm Bông tập trung thực hiện các nội dung sau:
- Sắp xếp lại quầy tiếp nhận; hoàn thành trong tháng 8 năm 2025.
- Cử công chức hướng dẫn người dân.`, [
      '1/-1: UBND xã Tràm Bông* @ during 2025-08-01/2025-08-31',
      '1/-2: UBND xã Tràm Bông*',
    ]],
    ['verbs after a heading are no bodies', 'KH', `III. NHIỆM VỤ, GIẢI PHÁP
1. Công tác kiểm tra
- Thanh tra, kiểm tra các cơ sở sản xuất.
- Hội nghị, hội thảo về an toàn thực phẩm.
- Thuế, phí được thu theo quy định.`, ['III/1/-1: ?']],
    ['quoted law', 'CV', `1. Về thống kê trữ lượng
Khoản 1 Điều 59 Nghị định số 193/2025/NĐ-CP quy định: Tổ chức, cá nhân khai thác khoáng sản có trách nhiệm:
a) Thống kê trữ lượng định kỳ hằng năm;
b) Lưu giữ hồ sơ, chứng từ.
2. Giao Phòng Khoáng sản thuộc Sở đôn đốc các doanh nghiệp.`, ['2: Phòng Khoáng sản thuộc Sở']],
    ['criteria of an award', 'KH', `V. TIÊU CHUẨN, HÌNH THỨC, HỒ SƠ KHEN THƯỞNG
1. Tiêu chuẩn
a) Đối với tập thể
- Nội bộ đoàn kết, gương mẫu chấp hành pháp luật.
- Có ít nhất 01 sáng kiến được áp dụng.
2. Hồ sơ đề nghị khen thưởng gồm:
a) Tờ trình đề nghị khen thưởng.
b) Báo cáo thành tích.
3. Thời gian gửi hồ sơ
Các đơn vị lập hồ sơ gửi về Sở Nội vụ trước ngày 15/02/2026.`, ['V/3: các đơn vị > Sở Nội vụ @ before 2026-02-15']],
    ['definitions', 'HD', `I. GIẢI THÍCH TỪ NGỮ
1. Cơ quan chủ trì là cơ quan được giao nhiệm vụ chính.
2. Hồ sơ điện tử: Tập hợp các tài liệu điện tử có liên quan.
II. TỔ CHỨC THỰC HIỆN
1. Văn phòng UBND tỉnh hướng dẫn các đơn vị lập hồ sơ.`, ['II/1: Văn phòng UBND tỉnh']],
  ])('%s', (_, type, text, expected) => expect(listed(text, type).join('\n')).toBe(expected.join('\n')))
})

describe('whom a pointer behind an assessment names', () => {
  it('leads what stands below it', () =>
    expect(listed('1. Về kết quả hoạt động tháng 5\nThường trực tán thành với báo cáo. Đề nghị các Ban HĐND tỉnh:\n- Hoàn thành báo cáo giám sát trước ngày 15/6/2025.\na- Cùng Sở Y tế xây dựng đề án.', 'TB')).toEqual(['1/-1: các Ban Hội đồng nhân dân tỉnh* @ before 2025-06-15', '1/a: các Ban Hội đồng nhân dân tỉnh* + Sở Y tế']))
})

describe('what is handed in by a day', () => {
  it.each<[string, string[]]>([
    ['Các đơn vị gửi báo cáo về Sở Nội vụ để tổng hợp đến hết ngày 22/5/2025.', ['các đơn vị > Sở Nội vụ @ by 2025-05-22']],
    ['Hồ sơ đề nghị khen thưởng gửi về Phòng Nội vụ đến hết ngày 10/6/2025.', ['? > Phòng Nội vụ @ by 2025-06-10']],
    ['Danh hiệu thi đua cấp tỉnh và các loại khen cao đơn vị hoàn chỉnh hồ sơ gửi về Sở Nội vụ đến hết ngày 22/5/2025.', ['đơn vị > Sở Nội vụ @ by 2025-05-22']],
    ['Bằng khen của Thủ tướng Chính phủ và các loại khen cao đơn vị hoàn chỉnh hồ sơ gửi về Thường trực Hội đồng thi đua khen thưởng ngành đến hết ngày 22/5/2025 (kèm tệp điện tử). Những tập thể, cá nhân nào gửi sau ngày 22/5/2025 sẽ không được xét.', ['đơn vị > Thường trực Hội đồng Thi đua - Khen thưởng @ by 2025-05-22']],
    ['Báo cáo thành tích, đơn vị gửi về Sở Nội vụ trước ngày 15/5/2025 (kèm tệp điện tử).', ['đơn vị > Sở Nội vụ @ before 2025-05-15']],
    ['Số hồ sơ do đơn vị gửi về Sở Nội vụ trước ngày 15/5/2025 được giữ nguyên.', []],
    ['Những đơn vị gửi hồ sơ sau ngày 22/5/2025 sẽ không được xét, vì ngày 25/5/2025 Sở Y tế trình UBND tỉnh.', []],
    ['Các đơn vị nộp báo cáo trễ hạn sẽ không được xét thi đua.', []],
    ['Các đơn vị nộp hồ sơ về Sở Y tế đến hết ngày 22/5/2025. Đơn vị nào gửi sau ngày 22/5/2025 sẽ không được xét.', ['các đơn vị > Sở Y tế @ by 2025-05-22']],
  ])('%s', (paragraph, expected) => expect(told(paragraph)).toEqual(expected))
})

describe('for whom and with whom', () => {
  it.each<[string, string[]]>([
    ['Giao Sở Tài chính tham mưu các giải pháp nâng dần mức độ tự chủ cho các đơn vị sự nghiệp công lập đúng quy định.', ['Sở Tài chính']],
    ['Giao Sở Khoa học và Công nghệ đề xuất bổ sung trang thiết bị cho UBND các xã, phường khi cần thiết.', ['Sở Khoa học và Công nghệ']],
    ['Giao Sở Nội vụ đề xuất giải pháp cho UBND tỉnh.', ['Sở Nội vụ > UBND tỉnh']],
    ['Giao Sở Y tế phối hợp với các tổ chức nghiên cứu và phát triển triển khai đề tài.', ['Sở Y tế + các tổ chức nghiên cứu và phát triển']],
    ['Trong thời gian qua, công tác cải cách hành chính được triển khai đồng bộ; các cấp, các ngành thường xuyên quan tâm chỉ đạo.', []],
    ['Trong thời gian qua, tiến độ còn chậm; các cấp, các ngành phải khắc phục ngay.', ['các cấp; các ngành']],
    ['Trong thời gian qua, tiến độ còn chậm; do đó, các sở, ngành tiếp tục đôn đốc.', ['các sở, ngành']],
    ['Ông Nguyễn Văn An, các ông Giám đốc Sở Y tế, Giám đốc Sở Tài chính rà soát hồ sơ.', ['Nguyễn Văn An; Giám đốc Sở Y tế; Giám đốc Sở Tài chính']],
    ['Yêu cầu Giám đốc, Thủ trưởng các sở, ngành; Chủ tịch UBND các huyện rà soát hồ sơ.', ['giám đốc, thủ trưởng các sở, ngành; Chủ tịch UBND các huyện']],
    ['Giám đốc các sở, Thủ trưởng các ban, ngành rà soát hồ sơ.', ['giám đốc các sở; thủ trưởng các ban, ngành']],
  ])('%s', (paragraph, expected) => expect(told(paragraph)).toEqual(expected))
})

describe('duties of those who own or do business', () => {
  it.each<[string, string[]]>([
    ['Chủ cơ sở có trách nhiệm báo cáo công tác bảo vệ môi trường về Sở Y tế hằng năm.', ['chủ cơ sở > Sở Y tế @ FREQ=YEARLY']],
    ['Tổ chức, cá nhân khai thác khoáng sản, khai thác tận thu khoáng sản phải lưu giữ đầy đủ sổ sách.', ['tổ chức, cá nhân khai thác khoáng sản, khai thác tận thu khoáng sản']],
    ['Tổ chức, cá nhân khai thác, thu hồi khoáng sản phải lập báo cáo định kỳ.', ['tổ chức, cá nhân khai thác, thu hồi khoáng sản']],
    ['Tổ chức thực hiện kế hoạch.', ['?']],
  ])('%s', (paragraph, expected) => expect(told(paragraph)).toEqual(expected))

  it('are no duties where a list of things goes on, a thing is described or somebody is exempt', () =>
    expect(listed(`1. Yêu cầu các doanh nghiệp khai thác đá
a) Lập sổ theo dõi sản lượng.
b) Thiết bị cân bao gồm trạm cân hoặc thiết bị cân khác.
c) Báo cáo định kỳ nhóm I, nhóm II được lập theo Mẫu số 05.
d) Đối với hoạt động khai thác nước khoáng không phải lập bản đồ hiện trạng.
đ) Thiết bị đo: nước khoáng thiên nhiên; đá ốp lát.
e) Hồ sơ phải bảo đảm đầy đủ, chính xác.`, 'CV').map((task) => task.split(':')[0])).toEqual(['1/a', '1/e']))
})

describe('a chair on the spot and a commune', () => {
  it.each<[string, string[]]>([
    ['UBND huyện Tân Lập khởi công chậm nhất trong tuần đầu của tháng 10/2025.', ['UBND huyện Tân Lập @ by 2025-10-07']],
    ['Văn phòng UBND xã cung cấp tài liệu để Tổ công nghệ số cộng đồng các thôn hướng dẫn thành viên (hoàn thành trước 31/12/2025).', ['Văn phòng UBND xã @ before 2025-12-31']],
    ['Văn phòng UBND xã cung cấp tài liệu để Sở Tài chính hướng dẫn các thôn (đã gửi trước 31/12/2025).', ['Văn phòng UBND xã']],
    ['Rà soát quỹ đất công ích, đề xuất cho thuê: Giao công chức địa chính phụ trách, báo cáo kết quả trước ngày 05/12/2025.', ['công chức địa chính @ before 2025-12-05']],
    ['Trường hợp vướng mắc, vượt thẩm quyền thì kịp thời phản ánh về Sở Xây dựng để được hướng dẫn.', ['? > Sở Xây dựng if']],
    ['Trường hợp đơn vị gửi chậm thì bị trừ điểm.', []],
    ['Văn phòng UBND tỉnh bố trí lịch họp vào tuần cuối tháng 6/2025.', ['Văn phòng UBND tỉnh @ during 2025-06-24/2025-06-30']],
    ['Giao Sở Khoa học và Công nghệ yêu cầu các nhà mạng nhắn tin cảnh báo.', ['Sở Khoa học và Công nghệ']],
    ['Giao Sở Y tế rà soát hồ sơ; Văn phòng Sở mở sổ theo dõi.', ['Sở Y tế', 'Văn phòng Sở']],
    ['Giao Giám đốc Sở Tài chính, Sở Xây dựng rà soát hồ sơ.', ['Giám đốc Sở Tài chính; Giám đốc Sở Xây dựng']],
    ['Giao Chủ tịch UBND tỉnh, Sở Xây dựng rà soát hồ sơ.', ['Chủ tịch UBND tỉnh; Sở Xây dựng']],
    ['Kho bạc Nhà nước khu vực XVIII, các phòng giao dịch trực thuộc bố trí cán bộ.', ['Kho bạc Nhà nước khu vực XVIII; các phòng giao dịch trực thuộc']],
    ['Đồng ý gia hạn Dự án cầu Lộc Hà. Sở Xây dựng hoàn thiện hồ sơ.', ['Sở Xây dựng']],
    ['Tổ chức lập bản đồ phải chịu trách nhiệm về kết quả.', []],
    ['Giao Sở Y tế chủ trì, phối hợp với các sở: Tài chính, Nội vụ: (1) rà soát; (2) tham mưu.', ['Sở Y tế + Sở Tài chính; Sở Nội vụ']],
    ['Các đơn vị báo cáo Sở Y tế trước 15 giờ các ngày thứ Năm.', ['các đơn vị > Sở Y tế @ FREQ=WEEKLY;BYDAY=TH;BYHOUR=15']],
    ['Sở Y tế tiếp công dân vào các ngày thứ Ba, thứ Năm hằng tuần.', ['Sở Y tế @ FREQ=WEEKLY;BYDAY=TU,TH']],
    ['Phòng Nội vụ trình Phó Chủ tịch UBND phường phụ trách văn hóa - xã hội duyệt.', ['Phòng Nội vụ > Phó Chủ tịch UBND phường phụ trách văn hóa - xã hội']],
    ['Các HTX trên địa bàn xây dựng phương án sản xuất.', ['các hợp tác xã trên địa bàn']],
    ['HTX Hoa Sen xây dựng phương án sản xuất.', ['Hợp tác xã Hoa Sen']],
  ])('%s', (paragraph, expected) => expect(told(paragraph)).toEqual(expected))
})
