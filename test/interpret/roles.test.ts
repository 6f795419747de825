/** With whom, and to whom the result goes (RECORD §6, CASES 24-30). */
import { describe, expect, it } from 'vitest'
import { readTasks } from '../../src/interpret/tasks/index.ts'
import type { Task } from '../../src/record/schema.ts'
import { contextOf, itemsIn } from '../helpers.ts'

/** The one task of a directive to the Sở Y tế. */
function task(duty: string): Task {
  const tasks = readTasks(itemsIn(`1. Giao Sở Y tế ${duty}`), contextOf('2024-01-01'), true)
  expect(tasks.map((each) => each.lead.map((party) => party.name))).toEqual([['Sở Y tế']])
  return tasks[0]!
}
const together = (duty: string): string[] => task(duty).coordinate.map((party) => party.name)
const addressed = (duty: string): string[] => task(duty).reportTo.map((party) => party.name)

describe('coordinate', () => {
  it.each<[string, string[]]>([
    ['chủ trì, phối hợp với Sở Nội vụ rà soát hồ sơ.', ['Sở Nội vụ']],
    ['chủ trì phối hợp với Sở Nội vụ rà soát hồ sơ.', ['Sở Nội vụ']],
    ['chủ trì, phối hợp Sở Nội vụ rà soát hồ sơ.', ['Sở Nội vụ']],
    ['chủ trì, phối hợp cùng Sở Nội vụ rà soát hồ sơ.', ['Sở Nội vụ']],
    ['chủ trì, phối hợp chặt chẽ với Sở Nội vụ, UBND các xã và các đơn vị liên quan rà soát hồ sơ.', ['Sở Nội vụ', 'Ủy ban nhân dân các xã', 'các đơn vị liên quan']],
    ['phối hợp với các Sở: Tài chính, Nội vụ rà soát hồ sơ.', ['Sở Tài chính', 'Sở Nội vụ']],
    ['phối hợp với các sở, ban, ngành và UBND các huyện, thành phố rà soát hồ sơ.', ['các sở, ban, ngành', 'Ủy ban nhân dân các huyện, thành phố']],
    ['rà soát hồ sơ cùng với Sở Nội vụ.', ['Sở Nội vụ']],
    ['phối hợp với giáo viên chủ nhiệm các lớp tổ chức ngoại khóa.', ['giáo viên chủ nhiệm các lớp']],
    ['phối hợp với Nhân dân vùng dự án giữ gìn vệ sinh.', ['nhân dân vùng dự án']],
    ['phối hợp với Sở Nội vụ rà soát hồ sơ; phối hợp với Sở Tài chính bố trí vốn.', ['Sở Nội vụ', 'Sở Tài chính']],
    ['phối hợp với Sở Nội vụ rà soát hồ sơ; tiếp tục phối hợp với Sở Nội vụ kiểm tra.', ['Sở Nội vụ']],
    ['rà soát hồ sơ, trong đó phối hợp với UBND xã Tân Lập vận động Nhân dân.', ['Ủy ban nhân dân xã Tân Lập']],
    ['chủ động với hợp với các địa phương rà soát hồ sơ.', ['các địa phương']],
    ['phối hợp với các sở, ngành có liên quan (Sở Tài chính, Sở Nội vụ) rà soát hồ sơ.', ['Sở Tài chính', 'Sở Nội vụ']],
    ['phối hợp với Ban Dân tộc các địa phương rà soát hồ sơ.', ['Ban Dân tộc', 'các địa phương']],
    ['chủ trì, phối hợp với nhà đầu tư, địa phương có liên quan hoàn thành thủ tục.', ['nhà đầu tư', 'địa phương có liên quan']],
    ['chủ trì, phối hợp với Sở Tài chính; Sở Nội vụ; UBND các huyện rà soát hồ sơ.', ['Sở Tài chính', 'Sở Nội vụ', 'Ủy ban nhân dân các huyện']],
    ['(phối hợp với Sở Nội vụ) rà soát hồ sơ.', ['Sở Nội vụ']],
    ['phối hợp với Chủ tịch UBND các xã rà soát hồ sơ.', ['Chủ tịch Ủy ban nhân dân các xã']],
    ['phối hợp với Công ty Cổ phần Hoa Sen lắp đặt thiết bị.', ['Công ty Cổ phần Hoa Sen']],
  ])('%s', (duty, expected) => expect(together(duty)).toEqual(expected))

  describe('those who are directed, and what others do together, are none', () => {
    it.each([
      ['chỉ đạo các phòng chuyên môn phối hợp với Trung tâm Phát triển quỹ đất tỉnh kiểm đếm.'],
      ['chủ trì, chỉ đạo UBND các huyện thực hiện kiểm đếm.'],
      ['hướng dẫn, đôn đốc UBND các xã thực hiện.'],
      ['đôn đốc các nhà thầu phối hợp với Công ty Điện lực Hoa Sen di dời đường dây.'],
      ['chỉ đạo các bệnh viện chủ động, kịp thời phối hợp với UBND các xã tiêm chủng.'],
      ['nâng cao hiệu quả công tác phối hợp giữa các đơn vị.'],
      ['xây dựng quy chế phối hợp với Công an tỉnh.'],
      ['trao đổi, xin ý kiến trực tiếp Sở Nội vụ về danh mục.'],
      ['tổ chức họp giao ban với các nhà thầu.'],
      ['làm việc với UBND xã Tân Lập về mặt bằng.'],
      ['rà soát hồ sơ (trừ nội dung do Sở Nội vụ chủ trì, phối hợp với Sở Tài chính thực hiện).'],
      ['triển khai Đề án “Phối hợp với Công an tỉnh bảo vệ trẻ em”.'],
      ['thực hiện Quyết định số 5/QĐ-UBND ngày 03/01/2024 của UBND tỉnh về việc phối hợp với Sở Nội vụ quản lý biên chế.'],
      ['hỗ trợ UBND các xã lập hồ sơ.'],
      ['rà soát hồ sơ cùng thời điểm kiểm kê.'],
      ['thực hiện nghiêm túc, cùng nhau tháo gỡ vướng mắc.'],
    ])('%s', (duty) => expect(together(duty)).toEqual([]))
  })

  it('the lead itself is none', () => expect(together('rà soát hồ sơ; các đơn vị phối hợp với Sở Y tế cung cấp số liệu.'.replace('; các đơn vị', ','))).toEqual([]))
})

describe('reportTo', () => {
  it.each<[string, string[]]>([
    ['rà soát, báo cáo UBND tỉnh.', ['Ủy ban nhân dân tỉnh']],
    ['lập hồ sơ, gửi Sở Tài chính thẩm định, trình UBND tỉnh phê duyệt.', ['Sở Tài chính', 'Ủy ban nhân dân tỉnh']],
    ['hoàn thiện, trình lại UBND tỉnh.', ['Ủy ban nhân dân tỉnh']],
    ['đăng ký lịch công tác về Văn phòng Sở.', ['Văn phòng Sở']],
    ['hoàn thiện, trình UBND tỉnh phê duyệt.', ['Ủy ban nhân dân tỉnh']],
    ['lập danh sách gửi Sở Tài chính.', ['Sở Tài chính']],
    ['lập danh sách, gửi về Sở Tài chính.', ['Sở Tài chính']],
    ['tham mưu UBND tỉnh ban hành quy chế.', ['Ủy ban nhân dân tỉnh']],
    ['tham mưu cho UBND tỉnh ban hành quy chế.', ['Ủy ban nhân dân tỉnh']],
    ['tham mưu, đề xuất UBND tỉnh ban hành quy chế.', ['Ủy ban nhân dân tỉnh']],
    ['đề xuất UBND tỉnh hướng xử lý.', ['Ủy ban nhân dân tỉnh']],
    ['báo cáo kết quả thực hiện về Ban Dân tộc.', ['Ban Dân tộc']],
    ['báo cáo kết quả thực hiện cho UBND tỉnh.', ['Ủy ban nhân dân tỉnh']],
    ['báo cáo kết quả thực hiện đến Sở Nội vụ.', ['Sở Nội vụ']],
    ['báo cáo tiến độ thực hiện (theo mẫu kèm theo) về Sở Nội vụ.', ['Sở Nội vụ']],
    ['nộp hồ sơ về Sở Xây dựng.', ['Sở Xây dựng']],
    ['chuyển hồ sơ đến Trung tâm Phát triển quỹ đất tỉnh.', ['Trung tâm Phát triển quỹ đất tỉnh']],
    ['gửi hồ sơ về Sở Tài chính để tổng hợp, trình UBND tỉnh.', ['Sở Tài chính', 'Ủy ban nhân dân tỉnh']],
    ['báo cáo Ban Dân tộc để tổng hợp, báo cáo UBND tỉnh.', ['Ban Dân tộc', 'Ủy ban nhân dân tỉnh']],
    ['báo cáo UBND tỉnh thông qua Sở Nội vụ.', ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ']],
    ['báo cáo UBND tỉnh (qua Sở Nội vụ).', ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ']],
    ['báo cáo UBND tỉnh (thông qua Sở Nội vụ và Sở Tài chính) trước ngày 15/3/2024.', ['Ủy ban nhân dân tỉnh', 'Sở Nội vụ', 'Sở Tài chính']],
    ['báo cáo Thường trực Tỉnh ủy, UBND tỉnh.', ['Thường trực Tỉnh ủy', 'Ủy ban nhân dân tỉnh']],
    ['báo cáo UBND tỉnh và Bộ Nội vụ.', ['Ủy ban nhân dân tỉnh', 'Bộ Nội vụ']],
    ['báo cáo Chủ tịch UBND tỉnh.', ['Chủ tịch Ủy ban nhân dân tỉnh']],
    ['trình cấp có thẩm quyền phê duyệt.', ['cấp có thẩm quyền']],
    ['tham mưu cấp có thẩm quyền quyết định.', ['cấp có thẩm quyền']],
    ['gửi các đơn vị, địa phương.', ['các đơn vị, địa phương']],
    ['tham mưu với lãnh đạo nhà trường.', ['lãnh đạo nhà trường']],
    ['kịp thời báo cáo, đề xuất UBND tỉnh.', ['Ủy ban nhân dân tỉnh']],
    ['rà soát hồ sơ, làm cơ sở trình HĐND tỉnh.', ['Hội đồng nhân dân tỉnh']],
    ['đôn đốc các cơ quan hoàn thành hoặc báo cáo UBND tỉnh.', ['Ủy ban nhân dân tỉnh']],
    ['rà soát hồ sơ; trường hợp vượt thẩm quyền, báo cáo UBND tỉnh.', ['Ủy ban nhân dân tỉnh']],
    ['báo cáo UBND tỉnh trong tháng 3; tiếp tục báo cáo UBND tỉnh hằng quý.', ['Ủy ban nhân dân tỉnh']],
    ['báo cáo bằng văn bản về UBND tỉnh trước ngày 15/3/2024.', ['Ủy ban nhân dân tỉnh']],
    ['kính trình Thủ tướng Chính phủ xem xét.', ['Thủ tướng Chính phủ']],
    ['hoàn chỉnh dự thảo Nghị quyết trình HĐND tỉnh tại kỳ họp giữa năm.', ['Hội đồng nhân dân tỉnh']],
  ])('%s', (duty, expected) => expect(addressed(duty)).toEqual(expected))

  describe('not whom the addressee is to approach', () => {
    it.each<[string, string[]]>([
      ['tham mưu UBND tỉnh kiến nghị các Bộ tháo gỡ.', ['Ủy ban nhân dân tỉnh']],
      ['tham mưu UBND tỉnh kiến nghị, đề xuất các Bộ tháo gỡ.', ['Ủy ban nhân dân tỉnh']],
      ['tham mưu UBND tỉnh trình HĐND tỉnh ban hành nghị quyết.', ['Ủy ban nhân dân tỉnh']],
      ['tham mưu UBND tỉnh báo cáo Bộ Nội vụ.', ['Ủy ban nhân dân tỉnh']],
      ['báo cáo UBND tỉnh xem xét, trình HĐND tỉnh quyết định.', ['Ủy ban nhân dân tỉnh']],
      ['tham mưu UBND tỉnh có văn bản gửi Bộ Nội vụ.', ['Ủy ban nhân dân tỉnh']],
      ['dự thảo văn bản của UBND tỉnh gửi Bộ Nội vụ, báo cáo UBND tỉnh.', ['Ủy ban nhân dân tỉnh']],
    ])('%s', (duty, expected) => expect(addressed(duty)).toEqual(expected))
  })

  describe('nobody', () => {
    it.each([
      ['rà soát hồ sơ theo chỉ đạo của UBND tỉnh.'],
      ['rà soát hồ sơ theo báo cáo của Sở Nội vụ.'],
      ['kiến nghị Bộ Nội vụ tháo gỡ.'],
      ['có văn bản kiến nghị, đề xuất các Bộ tháo gỡ.'],
      ['tổng hợp khó khăn, đề nghị Trung ương có văn bản hướng dẫn.'],
      ['tham vấn các cơ quan chức năng.'],
      ['thực hiện chương trình UBND tỉnh giao.'],
      ['hoàn thiện Tờ trình số 5/TTr-SYT.'],
      ['thực hiện đúng trình tự, thủ tục của UBND xã.'],
      ['đẩy mạnh chuyển đổi số các đơn vị trực thuộc.'],
      ['nâng cao trình độ các cán bộ y tế.'],
      ['tham mưu công tác kiểm tra của Ban Chỉ đạo.'],
      ['bàn giao mặt bằng cho chủ đầu tư.'],
      ['hướng dẫn các đơn vị gửi báo cáo đúng hạn.'],
      ['rà soát quá trình thực hiện của UBND các xã.'],
      ['triển khai Kế hoạch “Báo cáo UBND tỉnh hằng tháng”.'],
      ['rà soát hồ sơ (trừ nội dung đã trình UBND tỉnh).'],
      ['thực hiện Kết luận tại Báo cáo số 5/BC-UBND của UBND tỉnh.'],
      ['báo cáo, đề xuất giải pháp cụ thể.'],
      ['hỗ trợ các xã lập báo cáo quý.'],
      ['rà soát hồ sơ, chịu trách nhiệm trước UBND tỉnh về kết quả.'],
    ])('%s', (duty) => expect(addressed(duty)).toEqual([]))
  })
})

describe('a body named by its level alone is the one named before in the same sentence', () => {
  it.each<[string, string[], string[]]>([
    ['phối hợp với UBND xã Tân Lập kiểm đếm, trình UBND xã phê duyệt.', ['Ủy ban nhân dân xã Tân Lập'], ['Ủy ban nhân dân xã Tân Lập']],
    ['kiểm đếm, trình UBND xã phê duyệt.', [], ['Ủy ban nhân dân xã']],
    ['phối hợp với UBND xã Tân Lập kiểm đếm, báo cáo UBND tỉnh.', ['Ủy ban nhân dân xã Tân Lập'], ['Ủy ban nhân dân tỉnh']],
  ])('%s', (duty, coordinate, reportTo) => {
    expect(together(duty)).toEqual(coordinate)
    expect(addressed(duty)).toEqual(reportTo)
  })
})

describe('what another does behind `để X` and `thời hạn X`', () => {
  const dates = (duty: string): string[] => task(duty).deadlines.map((deadline) => deadline.text)
  it.each<[string, string[], string[]]>([
    ['gửi Sở Tài chính kết quả trước ngày 25/3/2024 để Sở Tài chính tổng hợp, báo cáo UBND tỉnh trước ngày 30/3/2024.', ['Sở Tài chính'], ['trước ngày 25/3/2024']],
    ['thẩm định trong vòng 10 ngày làm việc; thời hạn chủ đầu tư trình hồ sơ: trước ngày 20/9/2024.', [], ['trong vòng 10 ngày làm việc']],
    ['gửi Sở Tài chính kết quả để tổng hợp, trình UBND tỉnh trước ngày 30/3/2024.', ['Sở Tài chính', 'Ủy ban nhân dân tỉnh'], ['trước ngày 30/3/2024']],
    ['rà soát để các đơn vị thực hiện, hoàn thành trước ngày 30/3/2024.', [], ['trước ngày 30/3/2024']],
    ['bàn giao để Sở Tài chính tổng hợp; hoàn thành trước ngày 30/3/2024.', [], ['trước ngày 30/3/2024']],
  ])('%s', (duty, reportTo, deadlines) => expect([addressed(duty), dates(duty)]).toEqual([reportTo, deadlines]))
})
