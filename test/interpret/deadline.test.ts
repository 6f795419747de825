import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { readDeadlineCell, readDeadlines, type DeadlineReading } from '../../src/interpret/deadline.ts'

const grammar = builtinGrammar()
/** A Friday. */
const reference = '2024-03-15'

/** `before 2024-02-15`, `during 2024-03-01/2024-03-31`, `FREQ=…`, `within P10D working <- anchor`. */
function show(reading: DeadlineReading): string {
  if (reading.recurrence) return reading.recurrence
  const time = reading.start ? `${reading.start}/${reading.due}` : (reading.due ?? '')
  const working = reading.workingDays ? 'working' : ''
  return [reading.relation, reading.offset, working, time, reading.inferred ? '~' : '', reading.anchor && `<- ${reading.anchor}`].filter(Boolean).join(' ')
}
const read = (text: string, on: string | null = reference): string[] => readDeadlines(text.normalize('NFC'), { grammar, reference: on }).map(show)

const notes = (text: string): Array<[string, string | null]> => readDeadlines(text, { grammar, reference }).map((reading) => [reading.text, reading.note])

/** One value, many phrasings. */
const PHRASINGS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['before 2024-05-15', [
    'Sở Tài chính tổng hợp, báo cáo UBND tỉnh trước ngày 15/5/2024.',
    'hoàn thành trước ngày 15 tháng 5 năm 2024',
    'hoàn thành xong trước 15/05/2024',
    'Rà soát, gửi về Sở Nội vụ trước ngày 15-5-2024 để tổng hợp',
    'gửi báo cáo (trước ngày 15/5/2024) về Văn phòng',
    'Hoàn thành chậm nhất trước ngày 15/5/2024',
    'phấn đấu hoàn thành trước ngày 15.5.2024',
    'dự kiến hoàn thành trước ngày 15/5/2024',
    'Trước ngày 15/5/2024, các địa phương báo cáo kết quả',
    'Báo cáo yêu cầu gửi về Văn phòng UBND tỉnh trước thứ Tư, ngày 15/5/2024',
    'bảo đảm các dự án khởi công trước ngày 15/5/2024',
    'xử lý xong đối với các hồ sơ còn lại chưa được phê duyệt trước ngày 15/5/2024',
    'Trình UBND tỉnh ban hành đến trước ngày 15/5/2024',
    'hoàn thành chi trả trước ngày 15/5/2024 đối với các hộ đã được phê duyệt',
  ]],
  ['before 2024-05-15 ~', ['báo cáo trước ngày 15/5', 'gửi Sở Tài chính trước ngày 15 tháng 5', 'hoàn thành trước 15/5', 'hoàn thành trước ngày 15.5']],
  ['before 2025-01-31 ~', ['báo cáo trước ngày 31/01', 'hoàn thành phân bổ trước ngày 31 tháng 01']],
  ['before 2024-03-05T10:00', ['gửi trước 10h00 ngày 5/3/2024', 'báo cáo trước 10 giờ 00 ngày 05/3/2024', 'báo cáo trước 10:00 ngày 5/3/2024', 'nộp trước 10 giờ, ngày 05 tháng 3 năm 2024', 'báo cáo trước lúc 10 giờ 00 phút ngày 05/3/2024']],
  ['by 2024-04-08', [
    'hoàn thành chậm nhất ngày 08/4/2024', 'chậm nhất đến ngày 08/4/2024 phải hoàn thành', 'Thời gian hoàn thành chậm nhất là ngày 08/4/2024', 'hoàn thành muộn nhất vào ngày 08/4/2024', 'báo cáo không quá ngày 08/4/2024', 'báo cáo không muộn hơn 08/4/2024',
    'báo cáo kết quả không muộn hơn ngày 08 tháng 4 năm 2024', 'đến hết ngày 08/4/2024 phải hoàn thành', 'đến 08/4/2024 phải bàn giao mặt bằng', 'yêu cầu đến ngày 08/4/2024 hoàn thành tối thiểu 80%', 'hoàn thành xong trong ngày 08/4/2024',
    'Hạn cuối: 08/4/2024', 'hạn chót là ngày 08/4/2024', 'Thời hạn báo cáo: 08/4/2024', 'Thời gian hoàn thành: ngày 08/4/2024.', 'kéo dài thời gian vận động, hoàn thành chậm nhất đến hết ngày 08/4/2024',
  ]],
  ['by 2024-03-20T17:00', ['báo cáo chậm nhất 17 giờ ngày 20/3/2024', 'gửi chậm nhất vào 17h00 ngày 20/3/2024']],
  ['by 2024-06-30', ['đến hết tháng 6/2024 hoàn thành giải ngân', 'hoàn thành vào cuối tháng 6/2024', 'hoàn thành đến cuối quý II/2024', 'hoàn thành chậm nhất trong tháng 6/2024', 'báo cáo chậm nhất cuối tháng 6 năm 2024', 'phấn đấu đến tháng 6/2024 hoàn thành đưa vào sử dụng', 'chậm nhất là quý II/2024 phải trình']],
  ['by 2026-12-31', ['Phấn đấu đến hết năm 2026, hoàn thành 100% chỉ tiêu', 'hoàn thành đến cuối năm 2026', 'hoàn thành chậm nhất đến hết năm 2026']],
  ['on 2024-03-20', ['tổ chức Hội nghị vào ngày 20/3/2024', 'Tổ chức khởi công ngày 20/3/2024', 'Tham mưu tổ chức Lễ khởi công vào dịp 20/3/2024', 'báo cáo UBND tỉnh trong ngày 20/3/2024', 'Tổ chức ngay trong ngày 20 tháng 3 năm 2024']],
  ['on 2024-03-20T08:00', ['tổ chức cuộc họp lúc 8 giờ 00 ngày 20/3/2024', 'tổ chức họp vào lúc 8h00 ngày 20/3/2024']],
  ['during 2024-03-01/2024-03-31', ['hoàn thành, báo cáo UBND tỉnh trong tháng 3/2024.', 'xong trong tháng 03 năm 2024', 'báo cáo ngay trong tháng 3/2024', 'hoàn thành tháng 3/2024', 'tổ chức vào tháng 3/2024']],
  ['during 2024-03-01/2024-03-31 ~', ['hoàn thành trong tháng 3', 'báo cáo UBND tỉnh trong tháng này', 'hoàn thành dứt điểm trong tháng.']],
  ['during 2024-04-01/2024-04-30 ~', ['hoàn thành trong tháng 4', 'báo cáo UBND tỉnh trong tháng tới']],
  ['during 2024-04-01/2024-06-30', ['ban hành kế hoạch trong Quý II/2024', 'hoàn thành trong quý 2 năm 2024', 'hoàn thành quý II/2024', 'hoàn thành đưa vào sử dụng quý II/2024', 'Thời gian hoàn thành: Quý II/2024', 'tổng kết Chương trình giai đoạn 2021-2025 trong quý II/2024', 'Quý II/2024, các cơ quan đánh giá kết quả thực hiện']],
  ['during 2024-01-01/2024-12-31', ['hoàn thành quyết toán trong năm 2024', 'trình UBND tỉnh phê duyệt trong năm 2024', 'phấn đấu giải ngân hết trong năm 2024', 'Trong năm 2024, hoàn thành toàn bộ hồ sơ']],
  ['during 2024-01-01/2024-12-31 ~', ['hoàn thành trong năm nay', 'hoàn thành trong năm.']],
  ['during 2024-03-11/2024-03-17 ~', ['báo cáo UBND tỉnh trong tuần này', 'báo cáo UBND tỉnh trong tuần.']],
  ['before 2024-03-15T17:00 ~', ['nộp báo cáo trước 17h00 thứ Sáu tuần này', 'gửi Sở Y tế trước 17 giờ 00 ngày thứ 6 tuần này']],
  ['before 2024-03-18 ~', ['gửi Sở Y tế trước thứ Hai tuần sau']],
  ['by 2024-03-14 ~', ['báo cáo chậm nhất vào thứ Năm tuần này', 'hoàn thành trong ngày thứ Năm tuần này']],
  ['by 2024-03-20T10:00 ~', ['báo cáo chậm nhất 10 giờ thứ Tư tuần tới']],
  ['on 2024-03-15 ~', ['tổ chức họp vào chiều thứ Sáu tuần này']],
  ['on 2024-03-19 ~', ['tổ chức họp vào thứ Ba tuần sau']],
  ['during 2024-03-18/2024-03-24 ~', ['họp thống nhất trong tuần tới']],
  ['during 2024-05-01/2024-05-07', ['tổ chức trong tuần đầu tháng 5/2024', 'tổ chức trong tuần thứ nhất của tháng 5 năm 2024']],
  ['before 2024-04-15 ~', ['gửi báo cáo trước ngày 15 tháng sau', 'hoàn thành trước ngày 15 tháng tới']],
  ['before 2024-03-25 ~', ['báo cáo trước ngày 25 tháng này']],
  ['before 2025-12-31', ['báo cáo trước 31/12/25', 'báo cáo trước ngày 31/12/25']],
  ['before 2024-04-16T14:00', ['báo cáo trước 2 giờ chiều ngày 16/4/2024', 'báo cáo trước 14h chiều ngày 16/4/2024']],
  ['before 2024-04-16T19:30', ['báo cáo trước 7 giờ 30 tối ngày 16/4/2024']],
  ['before 2024-04-16T10:00', ['báo cáo trước 10 giờ sáng ngày 16/4/2024']],
  ['before 2024-03-15T16:00 ~', ['nộp báo cáo trước 4 giờ chiều thứ Sáu tuần này']],
  ['during 2024-06-01/2024-06-15', ['hoàn thành trong nửa đầu tháng 6/2024']],
  ['during 2024-04-16/2024-04-30', ['hoàn thành trong nửa cuối tháng 4/2024']],
  ['during 2024-06-11/2024-06-20', ['hoàn thành vào trung tuần tháng 6/2024']],
  ['during', ['hoàn thành trong nửa đầu quý II/2024', 'triển khai trong các tháng 4, 6 và 9 năm 2024']],
  ['during 2024-05-01/2024-05-14', ['hoàn thành trong 2 tuần đầu tháng 5/2024', 'hoàn thành trong hai tuần đầu của tháng 5/2024']],
  ['during 2024-05-18/2024-05-31', ['hoàn thành trong 02 tuần cuối tháng 5/2024']],
  ['during 2024-04-01/2024-06-30', ['triển khai trong các tháng 4, 5 và 6 năm 2024', 'báo cáo vào tháng 4, 5, 6/2024']],
  ['within P15D', ['hoàn thành trong 10 - 15 ngày', 'hoàn thành trong vòng 10-15 ngày', 'hoàn thành trong thời hạn từ 10 đến 15 ngày']],
  ['during 2024-05-25/2024-05-31', ['hoàn thành trong tuần cuối tháng 5/2024']],
  ['during 2025-11-01/2025-12-31', ['tổ chức trong tháng 11, tháng 12 năm 2025', 'hoàn thành tháng 11 và tháng 12 năm 2025', 'tổ chức trong tháng 11, 12/2025', 'thực hiện từ tháng 11 đến tháng 12/2025']],
  ['during 2024-04-01/2024-09-30', ['hoàn thành trong quý II, quý III năm 2024', 'triển khai trong quý II-III/2024']],
  ['during 2024-07-01/2024-12-31', ['hoàn thành trong 6 tháng cuối năm 2024']],
  ['during 2025-08-26/2025-09-30', ['tổ chức kiểm tra từ ngày 26/8/2025 đến ngày 30/9/2025', 'triển khai từ 26/8 đến hết ngày 30/9/2025', 'tổ chức từ ngày 26 tháng 8 đến ngày 30 tháng 9 năm 2025']],
  ['during 2024-04-05/2024-04-10', ['tổ chức từ ngày 5 đến ngày 10 tháng 4 năm 2024', 'kiểm tra từ ngày 05-10/4/2024', 'trình UBND tỉnh trong tuần từ 05-10/4/2024']],
  ['before 2024-06-01', ['hoàn thành trước tháng 6/2024']],
  ['before 2027-01-01', ['phấn đấu hoàn thành trước năm 2027']],
  ['before 2024-12-31', ['hoàn thành trước khi kết thúc năm 2024']],
  ['FREQ=MONTHLY', ['báo cáo tiến độ cho cơ quan chủ trì hàng tháng theo quy định', 'Hằng tháng, tổng hợp báo cáo', 'định kỳ hằng tháng báo cáo UBND tỉnh', 'họp giao ban mỗi tháng một lần', 'kiểm tra 01 tháng/lần', 'tổ chức họp tháng/lần']],
  ['FREQ=WEEKLY', ['Hằng tuần báo cáo tiến độ', 'họp giao ban hàng tuần', 'định kỳ 01 tuần/lần báo cáo']],
  ['FREQ=DAILY', ['cập nhật tiến độ hằng ngày', 'hằng ngày tổng hợp kết quả']],
  ['FREQ=YEARLY', ['Hằng năm, rà soát danh mục dự án', 'định kỳ hằng năm báo cáo kết quả', 'tổ chức đối thoại ít nhất 01 lần/năm']],
  ['FREQ=MONTHLY;INTERVAL=3', ['báo cáo UBND tỉnh hằng quý', 'định kỳ hàng quý tổng hợp', 'định kỳ 03 tháng báo cáo', 'tổ chức kiểm tra 01 lần/quý', 'định kỳ quý báo cáo', 'tổ chức 4 lần/năm']],
  ['FREQ=MONTHLY;INTERVAL=6', ['Định kỳ 6 tháng báo cáo', 'định kỳ sáu tháng một lần báo cáo kết quả', 'tổ chức đối thoại 02 lần/năm', 'kiểm tra mỗi năm 02 lần', '6 tháng một lần tổng hợp báo cáo']],
  ['FREQ=HOURLY;INTERVAL=2', ['2 giờ một lần báo cáo', 'định kỳ 02 giờ/lần báo cáo']],
  ['FREQ=WEEKLY;INTERVAL=2', ['định kỳ 02 tuần/lần tổng hợp', 'họp giao ban định kỳ 02 tuần một lần', 'hai tuần một lần báo cáo']],
  ['FREQ=MONTHLY;BYMONTHDAY=15', [
    'báo cáo trước ngày 15 hằng tháng', 'báo cáo kết quả chậm nhất vào ngày 15 hằng tháng', 'hằng tháng (trước ngày 15) báo cáo UBND tỉnh', 'Hằng tháng, trước ngày 15, gửi báo cáo', 'vào ngày 15 hàng tháng báo cáo',
    'định kỳ hằng tháng báo cáo Sở Tài chính trước ngày 15', 'báo cáo trước ngày 15 của tháng liền kề', 'hằng tháng gửi báo cáo trước ngày 15 tháng sau', 'báo cáo trước ngày 15 tháng sau tháng báo cáo', 'chậm nhất ngày 15 của tháng báo cáo',
  ]],
  ['FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20', ['báo cáo hằng quý (trước ngày 20 của tháng cuối quý)', 'báo cáo trước ngày 20 tháng cuối quý', 'báo cáo trước ngày 20 của tháng cuối cùng của quý']],
  ['FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=5', ['báo cáo hằng quý (trước ngày 05 của tháng đầu quý sau)', 'báo cáo trước ngày 05 tháng đầu tiên của quý tiếp theo']],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5', ['báo cáo hằng quý (trước ngày 05 quý sau)']],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10', ['định kỳ hàng năm (trước ngày 10/12)', 'báo cáo trước ngày 10/12 hằng năm', 'trước ngày 10 tháng 12 hàng năm, tổng hợp', 'Hằng năm, trước ngày 10/12 báo cáo kết quả', 'hằng năm báo cáo kết quả trước ngày 10/12', 'trước 10/12 hằng năm báo cáo']],
  ['FREQ=YEARLY;BYMONTH=8', ['hoàn thành chậm nhất trong tháng 8 hằng năm', 'tổ chức trong tháng 8 hằng năm', 'tổ chức vào tháng 8 hằng năm']],
  ['FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31', ['báo cáo trước ngày 31/01 năm liền kề', 'nộp trước ngày 31 tháng 01 của năm liền kề sau năm báo cáo']],
  ['FREQ=WEEKLY;BYDAY=FR;BYHOUR=16', ['báo cáo hằng tuần (trước 16 giờ ngày thứ sáu)', 'báo cáo trước 16 giờ ngày thứ Sáu hằng tuần', 'hằng tuần trước 16 giờ ngày thứ Sáu gửi báo cáo', 'trước 16h00 thứ 6 hàng tuần báo cáo']],
  ['FREQ=WEEKLY;BYDAY=TH', ['họp giao ban vào chiều thứ Năm hằng tuần']],
  ['FREQ=DAILY;BYHOUR=16', ['báo cáo trước 16 giờ hằng ngày', 'hằng ngày (trước 16 giờ) báo cáo']],
  ['within P10D working <- ngày nhận được văn bản này', ['trong 10 ngày làm việc kể từ ngày nhận được văn bản này, báo cáo UBND tỉnh', 'báo cáo trong thời hạn 10 ngày làm việc, kể từ ngày nhận được văn bản này', 'không quá 10 ngày làm việc kể từ ngày nhận được văn bản này', 'chậm nhất 10 (mười) ngày làm việc kể từ ngày nhận được văn bản này', 'báo cáo sau 10 ngày làm việc kể từ ngày nhận được văn bản này']],
  ['within P7D', ['hoàn thành trong vòng 07 ngày', 'trong thời hạn 07 ngày phải trả lời', 'báo cáo trong bảy (07) ngày', 'chậm nhất sau 07 ngày phải báo cáo', 'báo cáo UBND tỉnh sau 07 ngày']],
  ['within P5D working', ['báo cáo sau 5 ngày làm việc', 'trong 05 ngày làm việc phải thẩm định xong', 'tối đa 05 ngày làm việc']],
  ['within P1M', ['hoàn thành trong vòng một tháng', 'trong thời hạn 01 tháng phải báo cáo']],
  ['within P2W', ['báo cáo trong 02 tuần', 'hoàn thành trong vòng hai tuần']],
  ['within PT24H', ['báo cáo trong 24 giờ', 'xử lý trong vòng 24 giờ']],
  ['within P3M <- có văn bản của Trung ương', ['Sau 03 tháng kể từ khi có văn bản của Trung ương, báo cáo', 'hoàn thành trong 03 tháng kể từ khi có văn bản của Trung ương']],
  ['within P15D 2024-04-04 <- ngày 20/3/2024', ['báo cáo trong 15 ngày kể từ ngày 20/3/2024']],
  ['within P5D working 2024-03-27 <- ngày 20/3/2024', ['báo cáo trong 05 ngày làm việc kể từ ngày 20/3/2024']],
  ['within <- ban hành', ['đăng tải lên Trang thông tin điện tử ngay sau khi ban hành', 'công khai ngay sau khi ban hành.']],
  ['within <- được giao kế hoạch vốn', ['Ngay sau khi được giao kế hoạch vốn, khẩn trương phân bổ', 'phân bổ ngay khi được giao kế hoạch vốn']],
  ['before <- hội nghị', ['gửi về Trung tâm để tổng hợp trước hội nghị, bảo đảm nội dung', 'hoàn thiện tài liệu trước hội nghị']],
  ['before <- Tết Nguyên đán', ['hoàn thành chi trả trước Tết Nguyên đán']],
  ['before <- mùa mưa bão năm 2024', ['hoàn thành trước mùa mưa bão năm 2024']],
  ['before <- khai mạc kỳ họp', ['gửi tài liệu trước khi khai mạc kỳ họp']],
  ['before -P30D working <- hết nhiệm kỳ', ['báo cáo trước khi hết nhiệm kỳ 30 ngày làm việc']],
  ['before -P3D <- khai mạc kỳ họp', ['gửi tài liệu ít nhất 03 ngày trước khi khai mạc kỳ họp']],
  ['during 2024-12-08/2024-12-14 ~', ['kiểm tra, đánh giá tuần thứ 2 tháng 12']],
  ['during 2024-05-10/2024-05-12', ['kiểm tra từ 10/5 - 12/5/2024', 'kiểm tra ngày 10-12/5/2024', 'tổ chức kiểm tra (ngày 10-12/5/2024)', 'kiểm tra trong các ngày 10, 11, 12/5/2024', 'kiểm tra trong ba ngày 10, 11 và 12/5/2024']],
  ['during 2024-09-18/2024-09-19', ['kiểm tra trong 02 ngày 18 và 19/9/2024', 'tập huấn trong 2 ngày 18, 19/9/2024']],
  ['during', ['kiểm tra trong các ngày 10, 12, 18/5/2024']],
  ['during 2024-12-01/2024-12-31', ['hoàn thành đầu tháng 12/2024', 'hoàn thành vào giữa tháng 12/2024']],
  ['during 2024-11-01/2024-12-31', ['kiểm tra từ tháng 11-12/2024']],
  ['during 2024-12-01/2024-12-10', ['hoàn thành trong 10 ngày đầu tháng 12/2024', 'hoàn thành trong mười ngày đầu của tháng 12/2024']],
  ['before 2024-11-13T15:30', ['báo cáo trước 15h30p ngày 13/11/2024']],
  ['before 2024-11-13T15:00', ['báo cáo trước 15h ngày thứ Tư (13/11/2024)']],
  ['before 2024-03-15T20:00 ~', ['báo cáo trước 20h00 hôm nay (15/3)']],
  ['before 2024-03-16T17:00 ~', ['báo cáo trước 17h00 ngày mai (16/3)']],
  ['on 2024-03-15', ['báo cáo trong ngày hôm nay 15/3/2024']],
  ['on 2024-09-18', ['kiểm tra hiện trường ngày 18/9/2024']],
  ['before 2024-11-15', ['báo cáo trước ngày 15 - 11 - 2024']],
  ['before', ['hoàn thành trước ngày 30/2/2024', 'báo cáo trước ngày 32/4']],
]

describe('phrasings', () => {
  for (const [value, phrasings] of PHRASINGS) test.each(phrasings)(`${value} ← %s`, (text) => expect(read(text)).toEqual([value]))
})

describe('a length of time from the signing of the document itself', () => {
  test.each<[string, string, string[]]>([
    ['Quyết định', 'ngày Quyết định được ký', ['within P15D 2024-03-30 <- ngày Quyết định được ký']],
    ['Quyết định', 'ngày Quyết định này được ban hành', ['within P15D 2024-03-30 <- ngày Quyết định này được ban hành']],
    ['Thông báo', 'ngày Quyết định được ký', ['within P15D <- ngày Quyết định được ký']],
  ])('%s: %s', (type, anchor, expected) => expect(readDeadlines(`công bố trong thời hạn 15 ngày kể từ ${anchor}`, { grammar, reference, dated: reference, type }).map(show)).toEqual(expected))
})

describe('several in one task', () => {
  test.each<[string, string[]]>([
    ['phân bổ chi tiết (Chương trình A xong trong tháng 01/2024; Chương trình B xong trước ngày 15/02/2024)', ['during 2024-01-01/2024-01-31', 'before 2024-02-15']],
    ['Định kỳ 6 tháng (trước ngày 15 tháng 6 năm 2024) và cả năm (trước ngày 15 tháng 11 năm 2024) báo cáo', ['FREQ=MONTHLY;INTERVAL=6', 'before 2024-06-15', 'before 2024-11-15']],
    ['định kỳ 6 tháng và hằng năm báo cáo kết quả', ['FREQ=MONTHLY;INTERVAL=6', 'FREQ=YEARLY']],
    ['định kỳ hằng quý, 6 tháng và năm báo cáo kết quả', ['FREQ=MONTHLY;INTERVAL=3', 'FREQ=MONTHLY;INTERVAL=6', 'FREQ=YEARLY']],
    ['bàn giao trên 90% diện tích chậm nhất trước ngày 21/8/2024, xử lý phần còn lại trong tháng 8/2024', ['before 2024-08-21', 'during 2024-08-01/2024-08-31']],
    ['phê duyệt chủ trương trước 30/5/2024 và dự án trước ngày 15/6/2024', ['before 2024-05-30', 'before 2024-06-15']],
    ['báo cáo trước ngày 15 và 30/4/2024', ['before 2024-04-15', 'before 2024-04-30']],
    ['báo cáo trước ngày 15/5 và ngày 30/6/2024', ['before 2024-05-15', 'before 2024-06-30']],
    ['lập bản đồ 1 năm 1 lần, báo cáo trước ngày 31 tháng 12 hằng năm', ['FREQ=YEARLY', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31']],
    ['kiểm tra ngày 10/11 và 12/11/2024', ['on 2024-11-10', 'on 2024-11-12']],
    ['định kỳ hằng quý (trước ngày 20 tháng cuối quý), 6 tháng (trước 15/6) và năm (trước ngày 10/12) báo cáo', ['FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20', 'FREQ=MONTHLY;INTERVAL=6', 'before 2024-06-15 ~', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10']],
    ['báo cáo hằng tháng (trước ngày 25), hằng quý (trước ngày 25 tháng cuối quý) và hằng năm (trước ngày 15/12)', ['FREQ=MONTHLY;BYMONTHDAY=25', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=25', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

/** Times that are no deadline of the task. */
const NONE: readonly string[] = [
  // Cited documents and meetings
  'thực hiện Nghị quyết số 111/2024/QH15 ngày 18/01/2024 của Quốc hội', 'theo chỉ đạo tại Công văn số 234/UBND-KT ngày 22/02/2024', 'Nghị quyết số 108/2023/QH15 29/11/2023', 'triển khai ý kiến kết luận tại cuộc họp ngày 24/01/2024',
  'theo Thông báo kết luận của Chủ tịch UBND tỉnh ngày 24/4/2024', 'được Quốc hội thông qua tại Kỳ họp bất thường lần thứ 5 ngày 18/01/2024', 'Căn cứ Luật Đầu tư công ngày 29/11/2024',
  // The past and statistics
  'Đã hoàn thành trong tháng 01', 'các đơn vị đã được phê duyệt trước ngày 15/4/2024', 'tính đến ngày 31/10/2024, giải ngân 45%', 'tính đến hết tháng 7/2025', 'đến nay đã đạt 30%', 'đến hết ngày 10/12/2023 là 40.554 tỷ đồng',
  'đến ngày 15/02/2024, giải ngân đạt 20%', 'kết quả lũy kế đến 31/12/2024', 'đối với dự án được quyết định đầu tư trước ngày 01/01/2022', 'xử lý các vướng mắc phát sinh trong tháng 4/2024', 'so với thời điểm ngày 31/12/2023',
  'Trong tháng 4/2024, các địa phương đã giải ngân 10 tỷ đồng', 'vốn năm 2022, 2023 được kéo dài thời gian thực hiện đến hết ngày 31/12/2024', 'trong 5 năm qua', 'Trong năm, cơ quan được đánh giá hoàn thành tốt nhiệm vụ', 'kỳ báo cáo là năm (từ 01 tháng 01 đến 31 tháng 12)', 'sau 3 năm thực hiện Chương trình', 'trong 9 tháng đầu năm',
  // Planning periods and names
  'thực hiện Chương trình giai đoạn 2021-2025', 'giai đoạn 2021 - 2025', 'giải ngân kế hoạch vốn năm 2023', 'hoàn thành 4 nhiệm vụ trọng tâm năm 2024', 'triển khai nhiệm vụ năm học 2025-2026', 'giảm tỷ lệ nghèo đa chiều đến năm 2025',
  'hồ sơ quyết toán các dự án hoàn thành trong năm 2023', 'quyết toán các dự án hoàn thành trong năm 2024', 'nhiệm vụ 6 tháng cuối năm 2024', 'Kinh phí thực hiện trong năm 2024 là 15 tỷ đồng', 'đối với các dự án đã được gia hạn đến ngày 30/6/2024', 'các nội dung phát sinh sau ngày 01/7/2024 thực hiện theo Luật',
  'phục vụ Kỳ họp thứ 20 (dự kiến tổ chức trong tháng 7/2024)', 'chế độ trực 24/24 giờ',
  'trước năm 2021 chưa có quy định', 'Chỉ số PCI năm 2025', 'báo cáo tháng 5/2024 của Sở Tài chính', 'sơ kết 6 tháng đầu năm 2024', 'kế hoạch năm 2024 và các năm tiếp theo', 'rà soát vốn được giao trong năm 2024', 'Phong trào thi đua trong năm 2026',
  // Attributes of a noun
  'lưu ý các vị trí triển khai thi công trong tháng 4/2024', 'giải phóng mặt bằng các đoạn tuyến mà dự kiến khởi công trước ngày 30/4/2024', 'lộ trình đối với 11 hoạt động dự kiến thực hiện trong năm 2026',
  'bảo đảm tiến độ theo kế hoạch trong tháng 4/2024 và các tháng tiếp theo', 'các điểm triển khai thi công trong tháng 5/2024 phải bàn giao mặt bằng', 'chuẩn bị các dự án khởi công mới trong quý III/2024', 'rà soát các hồ sơ được tiếp nhận trước ngày 01/7/2024',
  // Recurrence as an attribute
  'tham mưu nguồn vốn đối ứng hàng năm', 'xây dựng kế hoạch hằng năm', 'Nội dung kế hoạch hàng năm theo quy định', 'rà soát kế hoạch vốn đầu tư và sự nghiệp hằng năm', 'đánh giá khả năng hoàn thành chỉ tiêu hàng năm và giai đoạn',
  'xây dựng kế hoạch phát triển kinh tế - xã hội hằng năm', 'trong chương trình thời sự hằng ngày', 'dự toán được duyệt hằng năm', 'xác định Chỉ số CCHC của tỉnh hằng năm', 'ổn định đời sống hằng ngày của người dân', 'xuất khẩu hàng hóa',
  // Effect
  'Quyết định có hiệu lực từ ngày 01/7/2024', 'có hiệu lực thi hành kể từ ngày ký', 'thực hiện kể từ ngày 01/7/2024', 'quá thời hạn nêu trên coi như thống nhất',
  // Vague
  'khẩn trương, kịp thời báo cáo', 'báo cáo ngay', 'báo cáo theo quy định (định kỳ, đột xuất)', 'định kỳ tổng hợp báo cáo', 'bảo đảm thời gian theo quy định', 'ngay từ ngày đầu, tháng đầu của năm', 'trong thời gian tới', 'tập trung thực hiện trước; làm sau',
  // Other words and numbers
  'chịu trách nhiệm trước UBND tỉnh', 'chịu trách nhiệm trước pháp luật', 'trước mắt tập trung', 'trước hết cần rà soát', 'phát biểu trước hội nghị', 'kiểm soát trước khi vận chuyển ra khỏi khu vực dự án', 'Sau khi VCCI công bố kết quả, giao Trung tâm tham mưu',
  'Cả 10/10 dự án', '02/02 chương trình', 'đạt chuẩn đến 10/10 xã', 'từ Km161+750 đến Km171+600', 'rà soát 36 hộ dân/4,92 ha', 'dự án dược liệu quý', 'chỉ đạo đồng chí Dương Văn Chiều', 'tối đa, tối thiểu 5%', 'Chủ nhật', 'báo cáo bằng văn bản lần thứ hai', 'ngay sau đó',
]

test.each(NONE)('none: %s', (text) => expect(read(text)).toEqual([]))

describe('the reference', () => {
  test('a day without a year is left open where no date is known', () => {
    expect(read('báo cáo trước ngày 15/7', null)).toEqual(['before'])
    expect(read('báo cáo trước ngày 15/7/2024', null)).toEqual(['before 2024-07-15'])
  })
  test('a month may be all that is known', () => {
    expect(read('báo cáo trước ngày 15/4', '2026-04')).toEqual(['before 2026-04-15 ~'])
    expect(read('báo cáo trong tháng này', '2026-04')).toEqual(['during 2026-04-01/2026-04-30 ~'])
    expect(read('báo cáo trong tuần này', '2026-04')).toEqual(['during'])
  })
  test('leap days', () => {
    expect(read('báo cáo trước ngày 29/2', '2024-01-10')).toEqual(['before 2024-02-29 ~'])
    expect(read('báo cáo trước ngày 29/2', '2025-01-10')).toEqual(['before'])
  })
})

describe('text, span and note', () => {
  test.each<[string, Array<[string, string | null]>]>([
    ['Rà soát hồ sơ; báo cáo UBND tỉnh trước ngày 15/5/2024.', [['trước ngày 15/5/2024', 'báo cáo UBND tỉnh']]],
    ['Rà soát hồ sơ, kịp thời báo cáo UBND tỉnh trước ngày 15/5/2024 để chỉ đạo.', [['trước ngày 15/5/2024', 'báo cáo UBND tỉnh']]],
    ['Rà soát hồ sơ; hoàn thành, báo cáo UBND tỉnh trong tháng 5/2024.', [['trong tháng 5/2024', null]]],
    ['Rà soát hồ sơ; hoàn thành xong trước ngày 15/5/2024.', [['trước ngày 15/5/2024', null]]],
    ['Xét duyệt hồ sơ. Hoàn thành việc phê duyệt trong tháng 5/2024.', [['trong tháng 5/2024', 'việc phê duyệt']]],
    ['Kiểm đếm các hộ còn lại, hoàn thành trong tháng 5/2024; xét pháp lý các hồ sơ.', [['trong tháng 5/2024', 'Kiểm đếm các hộ còn lại']]],
    ['(Chương trình A xong trong tháng 5/2024; Chương trình B xong trước ngày 15/6/2024)', [['trong tháng 5/2024', 'Chương trình A'], ['trước ngày 15/6/2024', 'Chương trình B']]],
    ['Ưu tiên giải phóng mặt bằng, yêu cầu đến 30/5/2024 phải bàn giao mặt bằng.', [['đến 30/5/2024', 'bàn giao mặt bằng']]],
    ['Theo dõi; định kỳ 02 tuần/lần tổng hợp, báo cáo UBND tỉnh (qua Sở Xây dựng).', [['định kỳ 02 tuần/lần', 'tổng hợp, báo cáo UBND tỉnh']]],
    ['Định kỳ 6 tháng (trước ngày 15/6/2024) và cả năm (trước ngày 15/11/2024) báo cáo Ban Dân tộc để tổng hợp.', [['Định kỳ 6 tháng', 'báo cáo Ban Dân tộc'], ['trước ngày 15/6/2024', 'Định kỳ 6 tháng'], ['trước ngày 15/11/2024', 'cả năm']]],
    ['Tổ chức kiểm tra trước ngày 15/5/2024.', [['trước ngày 15/5/2024', null]]],
    ['Báo cáo về Sở trước ngày 15/6/2024 (đối với báo cáo 6 tháng) và trước ngày 15/12/2024 (đối với báo cáo năm).', [['trước ngày 15/6/2024', 'đối với báo cáo 6 tháng'], ['trước ngày 15/12/2024', 'đối với báo cáo năm']]],
    ['Bàn giao mặt bằng trong tháng 8/2024, phần còn lại chậm nhất trong tháng 9/2024.', [['trong tháng 8/2024', null], ['chậm nhất trong tháng 9/2024', 'phần còn lại']]],
    ['Cập nhật tiến độ hằng ngày, hằng tuần.', [['hằng ngày', null], ['hằng tuần', null]]],
    ['Các phòng, đơn vị phấn đấu hoàn thành số hóa 80% hồ sơ trước ngày 15/5/2024; lập danh mục.', [['trước ngày 15/5/2024', 'số hóa 80% hồ sơ']]],
    ['Cho vay hộ nghèo; Ngân hàng Chính sách xã hội chi nhánh tỉnh báo cáo kết quả hằng tháng.', [['hằng tháng', 'báo cáo kết quả']]],
    ['Rà soát hồ sơ; báo cáo kết quả về UBND xã (qua Phòng Kinh tế) trước ngày 15/5/2024.', [['trước ngày 15/5/2024', 'báo cáo kết quả về UBND xã']]],
    ['Giao UBND thành phố Sơn La chủ trì, phối hợp với Sở Tài nguyên và Môi trường, Ban Quản lý dự án đầu tư xây dựng các công trình giao thông hoàn thành phê duyệt phương án bồi thường cho 42 hộ còn lại trước ngày 10/5/2024; định kỳ báo cáo UBND tỉnh.', [['trước ngày 10/5/2024', 'phê duyệt phương án bồi thường cho 42 hộ còn lại']]],
    ['Sở Y tế phối hợp với Sở Nội vụ hoàn thành việc rà soát trước ngày 10/5/2024; lập danh mục.', [['trước ngày 10/5/2024', 'việc rà soát']]],
    ['Giao Sở Y tế hoàn thành Đề án trước ngày 10/5/2024; lập danh mục.', [['trước ngày 10/5/2024', 'Đề án']]],
    ['Sửa chữa cầu Vạn, đến hết ngày 29/4/2024 phải thông xe.', [['đến hết ngày 29/4/2024', null]]],
    ['báo cáo hằng tuần (trước 16 giờ ngày thứ sáu)', [['hằng tuần (trước 16 giờ ngày thứ sáu)', null]]],
    ['Giao Công an tỉnh hoàn thành trong quý II/2024; định kỳ hằng quý báo cáo.', [['trong quý II/2024', null], ['định kỳ hằng quý', 'báo cáo']]],
  ])('%s', (text, expected) => expect(notes(text)).toEqual(expected))

  test('the span shows the words', () => {
    const text = 'Rà soát, báo cáo UBND tỉnh trước ngày 15/5/2024 và trong tháng 6/2024.'
    expect(readDeadlines(text, { grammar, reference }).map(({ span }) => text.slice(span.start, span.end))).toEqual(['trước ngày 15/5/2024', 'trong tháng 6/2024'])
  })

  test('excluded ranges are left alone', () => {
    const text = 'theo văn bản gửi trước ngày 15/5/2024, báo cáo trong tháng 6/2024'
    expect(readDeadlines(text, { grammar, reference, exclude: [{ start: 0, end: text.indexOf(',') }] }).map((reading) => reading.text)).toEqual(['trong tháng 6/2024'])
  })
})

describe('cells of a column for times', () => {
  test.each<[string, string[]]>([
    ['Tháng 4/2026', ['during 2026-04-01/2026-04-30']],
    ['Quý IV/2024', ['during 2024-10-01/2024-12-31']],
    ['Quý II', ['during 2024-04-01/2024-06-30 ~']],
    ['Năm 2026', ['during 2026-01-01/2026-12-31']],
    ['6 tháng đầu năm 2026', ['during 2026-01-01/2026-06-30']],
    ['Trước ngày 30/6/2026', ['before 2026-06-30']],
    ['30/6/2026', ['on 2026-06-30']],
    ['Hằng năm', ['FREQ=YEARLY']],
    ['Hằng quý', ['FREQ=MONTHLY;INTERVAL=3']],
    ['Tháng 11, tháng 12 năm 2025', ['during 2025-11-01/2025-12-31']],
    ['Tuần 3 tháng 9', ['during 2024-09-15/2024-09-21 ~']],
    ['Tuần 2, tháng 10/2025', ['during 2025-10-08/2025-10-14']],
    ['Tuần 3/9', ['during']],
    ['Tuần 2/10/2025', ['during']],
    ['Tuần 3, 4 tháng 9', ['during']],
    ['Tháng 8-9/2025', ['during 2025-08-01/2025-09-30']],
    ['Tháng 8, 9', ['during 2024-08-01/2024-09-30 ~']],
    ['22-26/9/2025', ['during 2025-09-22/2025-09-26']],
    ['28/9 đến 05/10/2025', ['during 2025-09-28/2025-10-05']],
    ['18, 19/11/2025', ['during 2025-11-18/2025-11-19']],
    ['18/11 và 20/11/2025', ['on 2025-11-18', 'on 2025-11-20']],
    ['7h30-11h30 ngày 20/11/2025', ['on 2025-11-20']],
    ['Đầu tháng 10/2025', ['during 2025-10-01/2025-10-31']],
    ['Đầu năm 2026', ['during']],
    ['Cuối tháng 10/2025', ['by 2025-10-31']],
    ['Thường xuyên', []],
  ])('%s', (text, expected) => expect(readDeadlineCell(text, { grammar, reference }).map(show)).toEqual(expected))
})

test('long texts without end take no long time', () => {
  const started = performance.now()
  for (const piece of ['trước ngày ', 'hằng tháng, ', 'đã được ', 'các dự án ', '1/2/', 'trong 10 ngày kể từ ', '(', 'ngày 15 tháng ', 'định kỳ 6 tháng, ']) readDeadlines(piece.repeat(500), { grammar, reference })
  expect(performance.now() - started).toBeLessThan(10_000)
}, 20_000)

/** The gold records beside a checkout of the corpus, where there is one. */
const corpus = new URL('../../../shared/corpus/', import.meta.url)
interface GoldTask {
  readonly item: string
  readonly starts: string
  readonly deadlines?: ReadonlyArray<Partial<DeadlineReading>>
}

/** Each gold task with its words in the document, found by the ends of its item; lines are joined. */
function goldTasks(folder: string): Array<{ name: string; task: GoldTask; text: string; reference: string | null }> {
  return readdirSync(new URL(folder, corpus)).filter((file) => file.endsWith('.gold.json')).flatMap((file) => {
    const gold = JSON.parse(readFileSync(new URL(folder + file, corpus), 'utf8'))
    const source = readFileSync(new URL(folder + file.replace('.gold.json', '.txt'), corpus), 'utf8').normalize('NFC').replace(/\*+/g, '').replace(/\s+/g, ' ')
    const dated: string | null = gold.header?.date ?? null
    const on = dated?.length === 10 ? dated : (gold.meeting?.dates?.[0] ?? dated)
    const starts: number[] = []
    return (gold.tasks as GoldTask[]).flatMap((task, index) => {
      const start = source.indexOf(task.starts, (starts[index - 1] ?? -1) + 1)
      starts.push(start)
      const ends: string | undefined = gold.conclusions.find((item: { id: string }) => item.id === task.item)?.ends
      const last = ends ? source.indexOf(ends, start) : -1
      if (start < 0 || last < 0) return []
      const next = gold.tasks[index + 1]
      const text = source.slice(start, last + ends!.length)
      const cut = next?.item === task.item ? text.indexOf(next.starts, 1) : -1
      return [{ name: `${file} ${task.item}`, task, text: cut > 0 ? text.slice(0, cut).trim() : text, reference: on }]
    })
  })
}

const key = (deadline: Partial<DeadlineReading>): string =>
  [deadline.text, deadline.relation, deadline.due, deadline.start, deadline.recurrence, deadline.offset, deadline.anchor].map((value) => value ?? '').join(' | ')

describe.skipIf(!existsSync(corpus))('gold records', () => {
  test('every deadline of every task and no other', () => {
    const tasks = ['seeds/', 'dev/'].flatMap(goldTasks)
    expect(tasks.length).toBeGreaterThan(130)
    const wrong = tasks.flatMap(({ name, task, text, reference: on }) => {
      const gold = (task.deadlines ?? []).map(key)
      const got = readDeadlines(text, { grammar, reference: on }).map(key)
      return [...gold.filter((one) => !got.includes(one)).map((one) => `${name} lacks ${one}`), ...got.filter((one) => !gold.includes(one)).map((one) => `${name} has ${one}`)]
    })
    expect(wrong).toEqual([])
  })
})
