/** Paragraphs are set in lines of a page's width, in the ways that carriers break them, and must come back whole. */
import { describe, expect, it } from 'vitest'
import { paragraphsOf, settingOf } from '../../src/syntax/paragraphs.ts'
import { lineWidth } from '../../src/text/measure.ts'
import { grammar, rowsIn } from '../helpers.ts'

const NOTICE = [
  'I. Đánh giá chung',
  'UBND tỉnh ghi nhận sự cố gắng của các sở, ngành, địa phương trong quá trình triển khai các công trình thủy lợi; tỷ lệ giải ngân đến hết tháng 5 đạt 41,5% kế hoạch, cao hơn cùng kỳ. Tuy nhiên, công tác bàn giao mặt bằng tại các xã Đông Hải, Tân Lập còn chậm so với yêu cầu.',
  'II. Nhiệm vụ trọng tâm trong thời gian tới',
  '1. UBND huyện Đông Hải chịu trách nhiệm:',
  'a) Khẩn trương hoàn thành công tác kiểm đếm, phê duyệt phương án bồi thường, hỗ trợ tái định cư đối với 12 hộ dân còn lại trên tuyến; tổ chức đối thoại, vận động Nhân dân bàn giao mặt bằng trước ngày 15/6/2024.',
  'b) Chỉ đạo các phòng chuyên môn phối hợp với Trung tâm Phát triển quỹ đất tỉnh rà soát nguồn gốc đất, không để phát sinh khiếu nại, tố cáo kéo dài.',
  '- Đối với các hộ chưa đồng thuận: thực hiện đúng trình tự, thủ tục theo quy định của pháp luật về đất đai.',
  '- Báo cáo UBND tỉnh kết quả thực hiện trước ngày 20 hằng tháng.',
  '2. Sở Nông nghiệp và Môi trường: Chủ trì, phối hợp với Sở Tài chính, Sở Xây dựng và các đơn vị có liên quan tham mưu UBND tỉnh điều chỉnh Quyết định số 21/2022/QĐ-UBND ngày 12/4/2022 về phân cấp quản lý công trình thủy lợi.',
  '3. Ban Quản lý dự án đầu tư xây dựng các công trình Nông nghiệp tỉnh:',
  '- Tăng cường kiểm tra chất lượng công trình.',
  '- Lập tiến độ chi tiết từng hạng mục (gồm: cống đầu mối, kênh chính và kênh nhánh), gửi Sở Nông nghiệp và Môi trường theo dõi.',
]

/** Lines as full as the width allows; the first set in by `indent` em. */
function wrap(paragraph: string, width: number, indent = 0): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && lineWidth(longer) > width - (lines.length === 0 ? indent : 0)) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** Lines of so many characters, as editors and mails break them. */
function wrapEvenly(paragraph: string, columns: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of `${indent}${paragraph}`.split(/(?<=\S) /u)) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const read = (text: string): string[] => {
  const rows = rowsIn(text)
  return paragraphsOf(rows, grammar, settingOf(rows)).map((paragraph) => paragraph.lines.map((line) => line.text).join(' '))
}

describe('a wrapped notice comes back whole', () => {
  it.each([30, 31.5, 33, 34.5, 36])('at %f em', (width) => expect(read(NOTICE.flatMap((each) => wrap(each, width)).join('\n'))).toEqual(NOTICE))
  it.each([30, 32, 34, 36])('at %f em with first lines set in', (width) =>
    expect(read(NOTICE.flatMap((each) => wrap(each, width, 2.2).map((line, i) => (i === 0 ? `      ${line}` : line))).join('\n'))).toEqual(NOTICE))
  it.each([31, 33, 35])('at %f em with every break doubled', (width) => expect(read(NOTICE.flatMap((each) => wrap(each, width)).join('\n\n'))).toEqual(NOTICE))
  it.each([31, 33])('at %f em with spaces before the breaks and Windows line ends', (width) => expect(read(NOTICE.flatMap((each) => wrap(each, width)).join(' \r\n'))).toEqual(NOTICE))
  it.each([64, 72, 80, 90].flatMap((columns) => [[columns, ''], [columns, '        ']] as const))('at %i characters, set in by %j', (columns, indent) => expect(read(NOTICE.flatMap((each) => wrapEvenly(each, columns, indent)).join('\n'))).toEqual(NOTICE))
  it.each([72, 80])('at %i characters, each line bold', (columns) => expect(read(NOTICE.flatMap((each) => wrapEvenly(each, columns, '')).map((line) => `**${line}**`).join('\n'))).toEqual(NOTICE))
  it('on one line each', () => expect(read(NOTICE.join('\n'))).toEqual(NOTICE))
  it('on one line each, blank lines between', () => expect(read(NOTICE.join('\n\n'))).toEqual(NOTICE))
})

describe('unlabelled paragraphs in a row', () => {
  const PROSE = [
    'Thời gian qua, các cấp, các ngành đã tập trung triển khai nhiệm vụ được giao và đạt kết quả tích cực.',
    'Bên cạnh đó, công tác phối hợp giữa các đơn vị có lúc chưa chặt chẽ; một số công trình chậm tiến độ so với kế hoạch đề ra, ảnh hưởng đến đời sống của Nhân dân trong vùng dự án.',
    'Để hoàn thành mục tiêu năm 2024, yêu cầu các sở, ban, ngành, địa phương tập trung thực hiện các nhiệm vụ sau:',
    '1. Rà soát toàn bộ hồ sơ, thủ tục còn vướng mắc, xác định rõ trách nhiệm của từng cơ quan, đơn vị và báo cáo UBND tỉnh xem xét, quyết định.',
  ]
  it.each([31, 33, 35])('are kept apart at %f em', (width) => expect(read(PROSE.flatMap((each) => wrap(each, width)).join('\n'))).toEqual(PROSE))
  it('are kept apart on lines of their own', () => expect(read(PROSE.join('\n'))).toEqual(PROSE))
})

/** Wherever the line breaks, a dash or a number that comes to stand at its beginning is no label. */
describe('a line that only looks labelled goes on', () => {
  const TRAPS = [
    '1. Sở Kế hoạch và Đầu tư tham mưu Chương trình phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số; quy hoạch phát triển kinh tế - xã hội - quốc phòng khu vực biên giới; dự báo tình hình kinh tế - xã hội năm 2025 của tỉnh.',
    '2. Sở Nội vụ tổng hợp số lượng theo Kế hoạch 12. Các đơn vị gửi danh sách theo Biểu mẫu 15. Các địa phương gửi danh sách theo Biểu mẫu 16. Nội dung còn lại thực hiện theo Kế hoạch 21. Kết quả gửi UBND tỉnh.',
    '3. Đoạn tuyến Tân Phú - Đông Hải - Bình Minh - Hoa Sen - Tân Lập - Đông Hòa - Bình An hoàn thành trong quý I. Các gói thầu khác hoàn thành trong quý II. Các hạng mục phụ trợ hoàn thành trong quý III. Nhà thầu chịu trách nhiệm.',
    '4. Giao Sở Y tế rà soát.',
  ]
  const PARAGRAPHS = [...NOTICE.slice(0, 2), ...TRAPS]
  const again = (width: number): string[] => read(PARAGRAPHS.flatMap((each) => wrap(each, width)).join('\n'))
  it.each([30, 30.5, 31, 32.5, 33, 33.5, 34, 34.5, 35, 35.5, 36])('at %f em', (width) => expect(again(width)).toEqual(PARAGRAPHS))
  it.fails.each([31.5, 32])('at %f em, where `quý` stands last and `II.` first', (width) => expect(again(width)).toEqual(PARAGRAPHS))
})

describe('a text of one paragraph a line, with breaks at odd places', () => {
  const around = (lines: string[]): string[] => read(['UBND huyện ghi nhận kết quả đạt được của các đơn vị trong sáu tháng đầu năm, nhất là công tác tiêm chủng và phòng dịch tại các xã vùng cao.', ...lines, '9. Giao Văn phòng theo dõi.'].join('\n')).slice(1, -1)
  it.each([
    [['1. Phòng Nội vụ gửi báo cáo về Sở', 'Nội vụ trước ngày 10/9/2024.']],
    [['1. Các đơn vị cử 01 công chức làm đầu mối, gửi danh sách về', 'Sở Nội vụ trong ngày 03/9/2024.']],
    [['1. Giao Công an huyện điều tra, báo cáo Chủ tịch', 'UBND tỉnh trước ngày 30/4/2024.']],
    [['1. Phòng Nội vụ báo cáo việc áp dụng ISO 9001:', '2015 trước ngày 28/4/2024.']],
    [['1. Đề nghị Mặt trận Tổ quốc Việt', 'Nam huyện giám sát.']],
    [['1. Mọi vướng mắc liên hệ điện thoại: 0237.3852.', '123.']],
  ])('%j is one paragraph', (lines) => expect(around(lines)).toEqual([lines.join(' ')]))
  it.each([
    [['1. Sở Nội vụ', 'Sở Y tế rà soát trước ngày 10/9/2024.']],
    [['1. Trách nhiệm của Chủ tịch', 'UBND huyện chịu trách nhiệm chung.']],
    [['1. Tăng cường công tác chỉ đạo', 'Các cấp, các ngành tập trung thực hiện.']],
    [['1. Nhiệm vụ thời gian tới', 'Sở Nội vụ tiếp tục rà soát.']],
    [['1. Kết quả đạt được', 'Huyện ủy đã ban hành kế hoạch.']],
    [['2. ỦY BAN NHÂN DÂN CÁC XÃ', 'Chủ động rà soát.']],
  ])('%j are a title and a paragraph', (lines) => expect(around(lines)).toEqual(lines))
})

describe('what the carrier says', () => {
  it('decides', () => {
    const rows = rowsIn('Giao Sở Y tế.\nrà soát hồ sơ\nBáo cáo UBND tỉnh').map((row, i) => ({ ...row, line: { ...row.line, paragraphEnd: i === 1 } }))
    expect(paragraphsOf(rows, grammar, settingOf(rows)).map((paragraph) => paragraph.lines.length)).toEqual([2, 1])
  })
  it('but no paragraph ends within a bracket, on whichever of its lines that was opened', () => {
    const rows = rowsIn('- Giao các xã lập kế hoạch (chương trình\nthứ nhất xong trong tháng 01/2024;\nChương trình thứ hai trước ngày 15/02/2024).\n- Báo cáo.').map((row, i) => ({ ...row, line: { ...row.line, paragraphEnd: i > 0 } }))
    expect(paragraphsOf(rows, grammar, settingOf(rows)).map((paragraph) => paragraph.lines.length)).toEqual([3, 1])
  })
})

describe('settingOf', () => {
  it('tells a wrapped text from one paragraph a line', () => {
    expect(settingOf(rowsIn(NOTICE.flatMap((each) => wrap(each, 33)).join('\n'))).wrapped).toBe(true)
    expect(settingOf(rowsIn(NOTICE.join('\n'))).wrapped).toBe(false)
    expect(settingOf([])).toMatchObject({ wrapped: false, edge: null })
  })
  it('finds the edge where indents were kept', () => {
    const long = NOTICE.filter((each) => each.length > 180)
    expect(settingOf(rowsIn(long.flatMap((each) => wrap(each, 33, 2.2).map((line, i) => (i === 0 ? `      ${line}` : line))).join('\n'))).edge).toBe(0)
    expect(settingOf(rowsIn(NOTICE.flatMap((each) => wrap(each, 33)).join('\n'))).edge).toBeNull()
  })
})

describe('a carrier that says where paragraphs end', () => {
  const ended = (text: string, bold: readonly number[] = []): string[] => {
    const rows = rowsIn(text).map((row, i) => ({ ...row, line: { ...row.line, paragraphEnd: true, ...(bold.includes(i) && { bold: true }) } }))
    return paragraphsOf(rows, grammar, settingOf(rows)).map((paragraph) => paragraph.lines.map((line) => line.text).join(' | '))
  }
  it('is believed', () => expect(ended('Sở Y tế báo cáo.\nSở Nội vụ rà soát')).toHaveLength(2))
  it.each(['rà soát hồ sơ\nvà báo cáo', 'hoàn thành hồ sơ (dự án A trong tháng 01;\nDự án B trong tháng 02).'])('but for %j, which somebody broke in the middle of a sentence', (text) => expect(ended(text)).toHaveLength(1))
  it('is believed of a title in bold letters', () => expect(ended('Nhiệm vụ\nrà soát hồ sơ', [0])).toHaveLength(2))
})
