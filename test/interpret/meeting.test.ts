/** The meeting that a notice reports (RECORD §3, CASES 40). */
import { describe, expect, it } from 'vitest'
import { readMeeting } from '../../src/interpret/meeting.ts'
import { findCitations } from '../../src/recognize/citation.ts'
import type { Meeting } from '../../src/record/schema.ts'
import { contextOf, grammar, passageOf } from '../helpers.ts'

const meeting = (subject: string | null, ...opening: string[]): Meeting | null =>
  readMeeting({ subject: subject === null ? null : passageOf(subject), opening: opening.map(passageOf), cited: opening.map((text) => findCitations(text, grammar)), citedInSubject: subject === null ? [] : findCitations(subject, grammar) }, contextOf())

const SUBJECT = 'Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam tại cuộc họp về tiến độ các dự án thủy lợi'
const OPENING = 'Ngày 12/3/2024, tại trụ sở UBND tỉnh, đồng chí Lê Văn Nam, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp về tiến độ các dự án thủy lợi.'

it('is read whole', () =>
  expect(meeting(SUBJECT, OPENING)).toMatchObject({ dates: ['2024-03-12'], chair: { name: 'Lê Văn Nam', position: 'Phó Chủ tịch UBND tỉnh' }, topic: 'tiến độ các dự án thủy lợi', location: 'trụ sở UBND tỉnh' }))

describe('topic', () => {
  it.each<[string, string | null]>([
    [SUBJECT, 'tiến độ các dự án thủy lợi'],
    ['Kết luận giao ban toàn viện tuần 52/2025', 'giao ban toàn viện tuần 52/2025'],
    ['Ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại buổi làm việc với Sở Y tế về công tác phòng dịch', 'công tác phòng dịch'],
    ['Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam tại cuộc họp nghe báo cáo tiến độ lập quy hoạch', 'nghe báo cáo tiến độ lập quy hoạch'],
    ['Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam tại cuộc họp kiểm điểm kết quả giải ngân; triển khai nhiệm vụ thời gian tới', 'kiểm điểm kết quả giải ngân; triển khai nhiệm vụ thời gian tới'],
    ['Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam tại buổi kiểm tra thực tế và làm việc với UBND huyện Đông Hải về giải phóng mặt bằng', 'giải phóng mặt bằng'],
    ['Kết luận của đồng chí Lê Văn Nam, Phó Chủ tịch UBND tỉnh về tiến độ thu hút đầu tư', 'tiến độ thu hút đầu tư'],
    ['Kết luận của Chủ tịch UBND tỉnh Lê Thị Hoa tại hội nghị trực tuyến về cải cách hành chính', 'cải cách hành chính'],
    ['Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về việc tháo gỡ khó khăn cho doanh nghiệp', 'tháo gỡ khó khăn cho doanh nghiệp'],
    ['Kết luận của Phó Chủ tịch UBND huyện Lê Văn Nam tại cuộc họp về kè “Đông Hải', 'kè “Đông Hải'],
    ['Kết luận của Giám đốc Sở Y tế Lê Văn Nam tại cuộc họp về phòng, chống dịch', 'phòng, chống dịch'],
    ['Kết luận cuộc họp về rà soát quy hoạch sử dụng đất', 'rà soát quy hoạch sử dụng đất'],
    ['Kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ tháng 3 năm 2024', 'thường kỳ tháng 3 năm 2024'],
    ['Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban thường kỳ tháng 3 năm 2024', 'giao ban thường kỳ tháng 3 năm 2024'],
    ['Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban về tiến độ giải ngân', 'tiến độ giải ngân'],
    ['Nội dung kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam về tiến độ chống ngập', 'tiến độ chống ngập'],
    ['Kết luận của Ban Thường vụ Huyện ủy về công tác chuẩn bị Đại hội', 'công tác chuẩn bị Đại hội'],
    ['Kết luận của Giám đốc Bệnh viện tại buổi họp về chất lượng khám bệnh', 'chất lượng khám bệnh'],
    ['Ý kiến kết luận của Phó Chủ tịch UBND huyện Lê Văn Nam tại cuộc họp bàn biện pháp giải quyết khiếu kiện', 'bàn biện pháp giải quyết khiếu kiện'],
    ['Kết luận của Chủ tịch UBND phường tại buổi tiếp công dân định kỳ tháng 3 năm 2026', 'tiếp công dân định kỳ tháng 3 năm 2026'],
    ['Kết luận của Chủ tịch UBND tỉnh - Trưởng Ban Chỉ đạo phòng, chống dịch tỉnh tại cuộc họp trực tuyến về cách ly', 'cách ly'],
    ['Kết luận của đồng chí Chủ tịch UBND tỉnh, Chủ tịch Hội đồng thẩm định tại cuộc họp thẩm định quy hoạch', 'thẩm định quy hoạch'],
  ])('%s', (subject, topic) => expect(meeting(subject, OPENING)?.topic).toBe(topic))

  it('is null where neither says it', () => expect(meeting('Kết luận của Chủ tịch UBND xã Tân Lập tại buổi làm việc với thôn Đông Hạ', 'Ngày 12/3/2024, Chủ tịch UBND xã Tân Lập chủ trì buổi làm việc với thôn Đông Hạ.')?.topic).toBeNull())
  it('stands in the opening where the subject says only with whom', () =>
    expect(meeting('Kết luận của Bí thư Tỉnh ủy tại buổi làm việc với Đảng ủy xã Tân Lập', 'Ngày 12/3/2024, đồng chí Lê Văn Nam, Bí thư Tỉnh ủy đã có buổi làm việc với Đảng ủy xã Tân Lập về kết quả sắp xếp bộ máy.')?.topic).toBe('kết quả sắp xếp bộ máy'))
  it('stands in the opening where the subject says nothing of it', () => expect(meeting('Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam', OPENING)?.topic).toBe('tiến độ các dự án thủy lợi'))
})

describe('dates', () => {
  it.each<[string, string[]]>([
    ['Ngày 12/3/2024, đồng chí Lê Văn Nam chủ trì cuộc họp.', ['2024-03-12']],
    ['Sáng ngày 05 tháng 3 năm 2024, đồng chí Lê Văn Nam chủ trì cuộc họp.', ['2024-03-05']],
    ['Chiều ngày 5/3/2024, tại UBND tỉnh, đồng chí Lê Văn Nam chủ trì cuộc họp.', ['2024-03-05']],
    ['Trong hai ngày 12 và 13/3/2024, đồng chí Lê Văn Nam kiểm tra thực địa.', ['2024-03-12', '2024-03-13']],
    ['Ngày 12/3/2024 và ngày 15/3/2024, đồng chí Lê Văn Nam kiểm tra thực địa.', ['2024-03-12', '2024-03-15']],
    ['Thực hiện Công văn số 12/UBND-KT ngày 01/3/2024 của UBND tỉnh, ngày 12/3/2024, đồng chí Lê Văn Nam chủ trì cuộc họp.', ['2024-03-12']],
    ['Ngày 12/3/2024, đồng chí Lê Văn Nam chủ trì cuộc họp về Kế hoạch số 5/KH-UBND ngày 03/01/2024.', ['2024-03-12']],
    ['Ngày 31/02/2024, đồng chí Lê Văn Nam chủ trì cuộc họp.', []],
    ['Sau khi nghe báo cáo, đồng chí Lê Văn Nam kết luận như sau:', []],
    ['Sáng 12/3/2024, đồng chí Lê Văn Nam chủ trì cuộc họp.', ['2024-03-12']],
    ['Vào hồi 14 giờ 00 ngày 12/3/2024, đồng chí Lê Văn Nam chủ trì cuộc họp.', ['2024-03-12']],
  ])('%s', (opening, dates) => expect(meeting(SUBJECT, opening)?.dates).toEqual(dates))
})

describe('a day in the subject', () => {
  const chairs = 'Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam'
  it.each<[string, string[], string | null]>([
    [`${chairs} tại cuộc họp ngày 28/12/2024 về đầu tư công`, ['2024-12-28'], 'đầu tư công'],
    ['Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 28/12/2024 về đầu tư công', ['2024-12-28'], 'đầu tư công'],
    [`${chairs} tại buổi làm việc ngày 20 tháng 3 năm 2025 với Ban Quản lý dự án về tiến độ cao tốc`, ['2025-03-20'], 'tiến độ cao tốc'],
    [`${chairs} tại buổi làm việc với Ban Quản lý dự án ngày 20/3/2025 về tiến độ cao tốc`, ['2025-03-20'], 'tiến độ cao tốc'],
    [`${chairs} tại buổi làm việc với Ban Quản lý dự án, ngày 20/3/2025`, ['2025-03-20'], null],
    [`${chairs} ngày 20/3/2025 tại cuộc họp về tiến độ cao tốc`, ['2025-03-20'], 'tiến độ cao tốc'],
    [`${chairs} tại cuộc họp (ngày 20/3/2025) về tiến độ cao tốc`, ['2025-03-20'], 'tiến độ cao tốc'],
    [`${chairs} tại cuộc họp giao ban chiều ngày 20/3/2025 về tiến độ cao tốc`, ['2025-03-20'], 'tiến độ cao tốc'],
    [`${chairs} tại cuộc họp ngày 12 và 13/3/2024 về tiến độ cao tốc`, ['2024-03-12', '2024-03-13'], 'tiến độ cao tốc'],
    [`${chairs} tại Hội nghị trực tuyến ngày 20/3/2025 triển khai nhiệm vụ quý II`, ['2025-03-20'], 'triển khai nhiệm vụ quý II'],
    ['Kết luận của Bí thư Huyện ủy tại hội nghị giao ban ngày 20/3/2025', ['2025-03-20'], 'giao ban ngày 20/3/2025'],
    [`${chairs} tại cuộc họp lúc 14 giờ 30 ngày 20/3/2025 về tiến độ cao tốc`, ['2025-03-20'], 'tiến độ cao tốc'],
    ['Kết luận cuộc họp ngày 20/3/2025 về tiến độ cao tốc', ['2025-03-20'], 'tiến độ cao tốc'],
    [`${chairs} tại cuộc họp về tiến độ cao tốc ngày 20/3/2025`, ['2025-03-20'], 'tiến độ cao tốc ngày 20/3/2025'],
    [`${chairs} tại buổi tiếp công dân định kỳ ngày 20/3/2025`, ['2025-03-20'], 'tiếp công dân định kỳ ngày 20/3/2025'],
    [`${chairs} tại cuộc họp về khắc phục sự cố sạt lở ngày 20/3/2025`, [], 'khắc phục sự cố sạt lở ngày 20/3/2025'],
    [`${chairs} tại cuộc họp về kết quả giải ngân đến ngày 20/3/2025`, [], 'kết quả giải ngân đến ngày 20/3/2025'],
    [`${chairs} tại cuộc họp về Kế hoạch số 5/KH-UBND ngày 03/01/2024 của UBND tỉnh`, [], 'Kế hoạch số 5/KH-UBND ngày 03/01/2024 của UBND tỉnh'],
    [`${chairs} tại cuộc họp ngày 31/02/2024 về đầu tư công`, [], 'đầu tư công'],
  ])('%s', (subject, dates, topic) => expect(meeting(subject, 'Đồng chí Lê Văn Nam kết luận như sau:')).toMatchObject({ dates, topic }))

  it('that the opening names as well is the opening’s where it ends the subject', () => expect(meeting(`${chairs} tại cuộc họp về tiến độ cao tốc ngày 20/3/2025`, OPENING)?.dates).toEqual(['2024-03-12']))
})

describe('chair', () => {
  it('is no province', () =>
    expect(meeting('Kết luận của Chủ tịch UBND tỉnh Lâm Đồng tại cuộc họp về thủy lợi')?.chair).toMatchObject({ name: null, position: 'Chủ tịch UBND tỉnh Lâm Đồng' }))

  it.each<[string, string, { name: string | null; position: string | null } | null]>([
    ['Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam tại cuộc họp về thủy lợi', '', { name: 'Lê Văn Nam', position: 'Phó Chủ tịch UBND tỉnh' }],
    ['Kết luận của Phó Chủ tịch Thường trực UBND tỉnh Lê Thị Hoa tại cuộc họp về thủy lợi', '', { name: 'Lê Thị Hoa', position: 'Phó Chủ tịch Thường trực UBND tỉnh' }],
    ['Kết luận của đồng chí Lê Văn Nam, Phó Chủ tịch UBND tỉnh tại cuộc họp về thủy lợi', '', { name: 'Lê Văn Nam', position: 'Phó Chủ tịch UBND tỉnh' }],
    ['Kết luận của đồng chí Lê Văn Nam - Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh về thủy lợi', '', { name: 'Lê Văn Nam', position: 'Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh' }],
    ['Kết luận của Giám đốc Sở Y tế Lê Văn Nam tại cuộc họp về phòng dịch', '', { name: 'Lê Văn Nam', position: 'Giám đốc Sở Y tế' }],
    ['Kết luận của Chủ tịch UBND huyện Đông Hải Lê Văn Nam tại cuộc họp về thủy lợi', '', { name: 'Lê Văn Nam', position: 'Chủ tịch UBND huyện Đông Hải' }],
    ['Kết luận của Chủ tịch UBND xã Tân Lập Y Thắng Niê tại cuộc họp về thủy lợi', '', { name: 'Y Thắng Niê', position: 'Chủ tịch UBND xã Tân Lập' }],
    ['Kết luận tại cuộc họp về thủy lợi', 'Ngày 12/3/2024, ông Lê Văn Nam, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp.', { name: 'Lê Văn Nam', position: 'Phó Chủ tịch UBND tỉnh' }],
    ['Kết luận tại cuộc họp về thủy lợi', 'Ngày 12/3/2024, bà Lê Thị Hoa - Phó Chủ tịch Thường trực UBND tỉnh chủ trì cuộc họp.', { name: 'Lê Thị Hoa', position: 'Phó Chủ tịch Thường trực UBND tỉnh' }],
    ['Kết luận tại cuộc họp về thủy lợi', 'Ngày 12/3/2024, Phó Chủ tịch UBND tỉnh Lê Văn Nam chủ trì cuộc họp. Dự họp có đồng chí Trần Thị Mai, Giám đốc Sở Y tế.', { name: 'Lê Văn Nam', position: 'Phó Chủ tịch UBND tỉnh' }],
    ['Kết luận tại cuộc họp về thủy lợi', 'Ngày 12/3/2024, dưới sự chủ trì của đồng chí Lê Văn Nam, Phó Chủ tịch UBND tỉnh, UBND tỉnh tổ chức họp.', { name: 'Lê Văn Nam', position: 'Phó Chủ tịch UBND tỉnh' }],
    ['Ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại cuộc họp về thủy lợi', '', { name: null, position: 'Chủ tịch UBND tỉnh' }],
    ['Ý kiến chỉ đạo của Giám đốc Sở Y tế tại cuộc họp về phòng dịch', '', { name: null, position: 'Giám đốc Sở Y tế' }],
    ['Kết luận tại cuộc họp về thủy lợi', 'Ngày 12/3/2024, UBND tỉnh tổ chức cuộc họp.', null],
    ['Kết luận của Trưởng ban Lê Văn Nam tại cuộc họp về thủy lợi', 'Ngày 12/3/2024, ông Lê Văn Nam, Trưởng ban Ban Quản lý Khu kinh tế chủ trì cuộc họp.', { name: 'Lê Văn Nam', position: 'Trưởng ban Ban Quản lý Khu kinh tế' }],
    ['Kết luận của Chủ tịch UBND xã Lê Văn Nam tại cuộc họp về thủy lợi', 'Ngày 12/3/2024, đồng chí Lê Văn Nam - Phó Bí thư Đảng ủy, Chủ tịch UBND xã chủ trì cuộc họp. Dự họp có đồng chí Trần Thị Mai, Phó Chủ tịch UBND xã Tân Lập.', { name: 'Lê Văn Nam', position: 'Phó Bí thư Đảng ủy, Chủ tịch UBND xã' }],
  ])('%s / %s', (subject, opening, expected) => {
    const chair = meeting(subject, opening)?.chair ?? null
    expect(chair && { name: chair.name, position: chair.position }).toEqual(expected)
  })
})

describe('location', () => {
  it.each<[string, string | null]>([
    [OPENING, 'trụ sở UBND tỉnh'],
    ['Ngày 12/3/2024, tại Hội trường A UBND huyện Đông Hải, đồng chí Lê Văn Nam chủ trì cuộc họp.', 'Hội trường A UBND huyện Đông Hải'],
    ['Ngày 12/3/2024, tại phòng họp số 2 đồng chí Lê Văn Nam chủ trì cuộc họp.', 'phòng họp số 2'],
    ['Ngày 12/3/2024, đồng chí Lê Văn Nam chủ trì cuộc họp về Chương trình trên địa bàn huyện.', null],
    ['Ngày 12/3/2024, tại cuộc họp, đồng chí Lê Văn Nam yêu cầu rà soát.', null],
    ['Ngày 12/3/2024, đồng chí Lê Văn Nam kết luận nội dung tại Tờ trình số 5/TTr-SYT.', null],
    ['Ngày 12/3/2024, tại Hà Nội, đồng chí Lê Văn Nam chủ trì cuộc họp.', 'Hà Nội'],
    ['Chiều ngày 12 tháng 3 năm 2024, tại thôn Đông Hạ, đồng chí Lê Văn Nam chủ trì cuộc họp.', 'thôn Đông Hạ'],
    ['Ngày 12/3/2024, tại Hội nghị giao ban, đồng chí Lê Văn Nam yêu cầu rà soát.', null],
  ])('%s', (opening, location) => expect(meeting(SUBJECT, opening)?.location).toBe(location))
})

describe('no meeting is reported', () => {
  it.each([
    ['Tuyển dụng công chức năm 2024'],
    ['Lịch tiếp công dân tháng 3 năm 2024'],
    ['Tổ chức Hội nghị tổng kết năm 2024'],
    ['Mời dự cuộc họp về tiến độ các dự án'],
    ['Triển khai thực hiện Kế hoạch phòng, chống thiên tai'],
    ['Thực hiện Kết luận số 12-KL/TW của Bộ Chính trị'],
    ['Triển khai thực hiện kết luận của Thanh tra Chính phủ'],
  ])('%s', (subject) => expect(meeting(subject, 'Ngày 20/3/2024, UBND tỉnh tổ chức hội nghị.')).toBeNull())
  it('without a subject', () => expect(meeting(null, 'Căn cứ Luật Đất đai năm 2024.')).toBeNull())
})
