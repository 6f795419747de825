/** What a document says of its own words is used in the rest of it (RECORD §7). */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'

interface Parts {
  readonly subject?: string
  readonly opening?: string
  readonly items?: readonly string[]
  readonly recipients?: readonly string[]
  readonly note?: string
}

const record = ({ subject = 'về đất đai', opening = '', items = [], recipients = [], note = '' }: Parts) =>
  parse(`UBND TỈNH BẮC SƠN

Số: 12/TB-UBND

Bắc Sơn, ngày 05 tháng 5 năm 2025

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp ${subject}

Ngày 04/5/2025, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp. ${opening}Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:

${items.map((item, i) => `${i + 1}. ${item}\n\n`).join('')}
Nơi nhận:
- Như trên;
${recipients.map((line) => `- ${line};\n`).join('')}- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Nam
${note}`)

const leads = (...items: string[]): string[] => record({ items }).tasks.flatMap((task) => task.lead.map((party) => party.name))
const CENTRE = 'Trung tâm Phát triển quỹ đất tỉnh'
const PORT = 'Công ty Cổ phần Cảng Hòn Bạc'

describe('a short name', () => {
  it.each<[string, string, string[]]>([
    [`Giao ${CENTRE} (sau đây gọi tắt là Trung tâm) rà soát.`, 'Trung tâm báo cáo kết quả.', [CENTRE, CENTRE]],
    [`Giao ${CENTRE} (sau đây gọi tắt là Trung tâm) rà soát.`, 'TRUNG TÂM báo cáo kết quả.', [CENTRE, CENTRE]],
    [`Giao ${CENTRE} (sau đây gọi tắt là Trung tâm) rà soát.`, 'Sở Y tế kiểm tra; trung tâm báo cáo kết quả.', [CENTRE, 'Sở Y tế', CENTRE]],
    ['Giao Ban Chỉ đạo cảng biển tỉnh (sau đây gọi tắt là Ban Chỉ đạo) rà soát.', 'Các thành viên BCĐ báo cáo.', ['Ban Chỉ đạo cảng biển tỉnh', 'các thành viên Ban Chỉ đạo cảng biển tỉnh']],
    [`Giao ${CENTRE} (sau đây gọi tắt là Trung tâm) rà soát.`, 'Giám đốc Trung tâm chịu trách nhiệm.', [CENTRE, `Giám đốc ${CENTRE}`]],
    [`Giao ${CENTRE} (sau đây gọi tắt là Trung tâm) rà soát.`, 'Trung tâm Y tế huyện Phú Tân báo cáo.', [CENTRE, 'Trung tâm Y tế huyện Phú Tân']],
    [`Giao ${CENTRE} (sau đây gọi tắt là Trung tâm) rà soát.`, 'Các trung tâm báo cáo kết quả.', [CENTRE, 'các trung tâm']],
    [`Giao ${PORT} (sau đây gọi là Công ty Cảng) nộp hồ sơ.`, 'Công ty Cảng kiểm đếm.', [PORT, PORT]],
    [`Giao ${PORT} (gọi tắt là “Nhà đầu tư”) nộp hồ sơ.`, 'Nhà đầu tư kiểm đếm.', [PORT, PORT]],
    ['Giao Ban Chỉ đạo phát triển cảng biển tỉnh (sau đây gọi tắt là Ban Chỉ đạo) rà soát.', 'Ban Chỉ đạo phát triển cảng biển tỉnh họp; Ban Chỉ đạo báo cáo UBND tỉnh.', ['Ban Chỉ đạo phát triển cảng biển tỉnh', 'Ban Chỉ đạo phát triển cảng biển tỉnh']],
    ['Giao Ban Chỉ đạo cảng biển tỉnh (sau đây gọi tắt là Ban Chỉ đạo) rà soát.', 'Thành viên Ban Chỉ đạo báo cáo.', ['Ban Chỉ đạo cảng biển tỉnh', 'thành viên Ban Chỉ đạo cảng biển tỉnh']],
    ['Giao Ban Chỉ đạo cảng biển tỉnh (sau đây gọi tắt là Ban Chỉ đạo) rà soát.', 'Ban Chỉ đạo huyện Phú Tân báo cáo.', ['Ban Chỉ đạo cảng biển tỉnh', 'Ban Chỉ đạo huyện Phú Tân']],
    ['Giao Ban Quản lý dự án công trình giao thông (sau đây gọi tắt là Ban QLDA) rà soát.', 'Ban QLDA báo cáo.', ['Ban Quản lý dự án công trình giao thông', 'Ban Quản lý dự án công trình giao thông']],
    ['Giao đồng chí Trần Văn Bình, Giám đốc Sở Tài chính (sau đây gọi là Tổ trưởng) theo dõi.', 'Tổ trưởng báo cáo UBND tỉnh.', ['Trần Văn Bình', 'Trần Văn Bình']],
    ['Giao ông Trần Văn Bình, Trưởng ban Ban Quản lý Khu kinh tế Hoa Sen (sau đây gọi tắt là Ban Quản lý) theo dõi.', 'Ban Quản lý báo cáo UBND tỉnh.', ['Trần Văn Bình', 'Ban Quản lý Khu kinh tế Hoa Sen']],
    ['Giao Giám đốc Sở Tài chính (sau đây gọi là Tổ trưởng) theo dõi.', 'Tổ trưởng báo cáo UBND tỉnh.', ['Giám đốc Sở Tài chính', 'Giám đốc Sở Tài chính']],
    ['Sở Xây dựng thẩm định dự án Khu đô thị Hoa Sen (sau đây gọi là Dự án).', 'Chủ đầu tư Dự án báo cáo.', ['Sở Xây dựng', 'chủ đầu tư Dự án']],
    ['Sở Xây dựng thẩm định công trình của Công ty Hoa Sen (sau đây gọi là Cầu A).', 'Chủ đầu tư Cầu A báo cáo.', ['Sở Xây dựng', 'chủ đầu tư Cầu A']],
    [`Giao ${CENTRE} (sau đây gọi tắt là Trung tâm) và ${PORT} (sau đây gọi tắt là Công ty) rà soát.`, 'Công ty nộp hồ sơ; Trung tâm kiểm đếm.', [CENTRE, PORT, PORT, CENTRE]],
  ])('%s | %s', (first, second, expected) => expect(leads(first, second)).toEqual(expected))

  it('tells the person or office as one', () =>
    expect(record({ items: ['Giao Giám đốc Sở Tài chính (sau đây gọi là Tổ trưởng) theo dõi.', 'Tổ trưởng báo cáo UBND tỉnh.'] }).tasks[1]!.lead[0]).toMatchObject({ text: 'Tổ trưởng', kind: 'person' }))
})

describe('wherever it is defined', () => {
  const told = (parts: Parts): string[] => record({ items: ['Công ty nộp hồ sơ.'], ...parts }).tasks[0]!.lead.map((party) => party.name)
  it.each<[string, Parts]>([
    ['subject', { subject: `với ${PORT} (sau đây gọi là Công ty) về đất đai` }],
    ['attendees', { opening: `Tham dự có lãnh đạo Sở Y tế, ${PORT} (sau đây gọi là Công ty). ` }],
    ['footnote', { opening: 'Tham dự có các đơn vị[1]. ', note: `\n[1] Gồm: ${PORT} (sau đây gọi là Công ty).\n` }],
    ['heading', { items: ['Công ty nộp hồ sơ.', `Về đất của ${PORT} (sau đây gọi là Công ty):\n\na) Sở Xây dựng rà soát.`] }],
  ])('%s', (_, parts) => expect(told(parts)).toEqual([PORT]))
})

it('in the recipients', () =>
  expect(
    record({
      opening: `Tham dự có lãnh đạo ${CENTRE} (sau đây gọi tắt là Trung tâm); Ban Quản lý Khu kinh tế Hòn Bạc (BQLKKT), ${PORT} (sau đây viết tắt là Công ty Cảng). `,
      recipients: ['Trung tâm', 'BQLKKT, Công ty Cảng', 'Giám đốc Trung tâm'],
    }).recipients.map((recipient) => recipient.parties),
  ).toEqual([[], [CENTRE], ['Ban Quản lý Khu kinh tế Hòn Bạc', PORT], [`Giám đốc ${CENTRE}`]]))

it('among the attendees each body has its place', () =>
  expect(record({ opening: `Tham dự có lãnh đạo các Sở: Y tế; ${CENTRE} (sau đây gọi tắt là Trung tâm); Ban Quản lý Khu kinh tế Hòn Bạc (BQLKKT), ${PORT} (sau đây viết tắt là Công ty Cảng). ` }).attendees.map((one) => one.name)).toEqual([
    'Sở Y tế', CENTRE, 'Ban Quản lý Khu kinh tế Hòn Bạc', PORT,
  ]))
