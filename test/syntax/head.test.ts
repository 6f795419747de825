import { describe, expect, it } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { linesOf } from '../../src/read/source.ts'
import { readHead } from '../../src/syntax/head.ts'
import { rowsOf } from '../../src/syntax/rows.ts'
import { normalize } from '../../src/text/normalize.ts'

const grammar = builtinGrammar()

/** The parts as `role: words`, and the first words after the head. */
function head(text: string, withSource = true): { parts: string[]; next: string | undefined } {
  const source = normalize(text)
  const rows = rowsOf(source, linesOf(text))
  const { parts, end } = readHead(rows, grammar, withSource ? source.text : undefined)
  return { parts: parts.map(({ role, fragment }) => `${role}: ${fragment.text}`), next: rows[end]?.text }
}

describe('readHead', () => {
  it('finds none in a text that has none', () => {
    expect(head('Chúng tôi gửi bản tổng hợp.\n1. Nội dung thứ nhất')).toEqual({ parts: [], next: 'Chúng tôi gửi bản tổng hợp.' })
    expect(head('')).toEqual({ parts: [], next: undefined })
    expect(head('Ngày 12/4/2024, UBND tỉnh họp.\nTHÔNG BÁO')).toMatchObject({ parts: [] })
  })

  it('reads type and subject alone, every line followed by an empty one', () => {
    const { parts, next } = head('THÔNG BÁO\n\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp về công tác\n\ndân tộc trên địa bàn tỉnh\n\nNgày 12/4/2024, Chủ tịch UBND tỉnh\n\nchủ trì cuộc họp với\n\ncác sở, ngành.')
    expect(parts).toEqual(['type: THÔNG BÁO', 'subject: Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về công tác', 'subject: dân tộc trên địa bàn tỉnh'])
    expect(next).toBe('Ngày 12/4/2024, Chủ tịch UBND tỉnh')
  })

  it('reads two columns on the same lines', () => {
    const { parts } = head(`
     UBND TỈNH HÀ GIANG               CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
         SỞ NỘI VỤ                        Độc lập - Tự do - Hạnh Phúc

     Số: 45  /KH-SNV                   Hà Giang, ngày 03 tháng 5 năm 2023

                              KẾ HOẠCH
                   Công tác dân vận năm 2023

     Căn cứ Kế hoạch số 12/KH-UBND;`)
    expect(parts).toEqual([
      'issuer: UBND TỈNH HÀ GIANG',
      'motto: CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'issuer: SỞ NỘI VỤ',
      'motto: Độc lập - Tự do - Hạnh Phúc',
      'number: Số: 45 /KH-SNV',
      'place-date: Hà Giang, ngày 03 tháng 5 năm 2023',
      'type: KẾ HOẠCH',
      'subject: Công tác dân vận năm 2023',
    ])
  })

  it('takes a motto whose last syllable stands on a line of its own', () => {
    expect(head('ỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\nSố: 45/TB-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM\nĐộc lập - Tự do - Hạnh phúc\nHà Giang, ngày 03 tháng 5 năm 2023\nTHÔNG BÁO\nVề việc nghỉ lễ').parts.slice(3, 6)).toEqual(['motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 'motto: NAM', 'motto: Độc lập - Tự do - Hạnh phúc'])
  })

  it('cuts cells apart that a converter joined with one space', () => {
    expect(head('ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH HÀ GIANG Độc lập - Tự do - Hạnh phúc\nSố: 45 /TB-UBND Hà Giang, ngày 03 tháng 5 năm 2023\nTHÔNG BÁO\nVề việc nghỉ lễ').parts).toEqual([
      'issuer: ỦY BAN NHÂN DÂN',
      'motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'issuer: TỈNH HÀ GIANG',
      'motto: Độc lập - Tự do - Hạnh phúc',
      'number: Số: 45 /TB-UBND',
      'place-date: Hà Giang, ngày 03 tháng 5 năm 2023',
      'type: THÔNG BÁO',
      'subject: Về việc nghỉ lễ',
    ])
  })

  it('joins number and date to their labels where the carrier tore them', () => {
    const { parts } = head('ỦY BAN NHÂN DÂN\nXÃ ĐẠ TẺH\nSố:\n\n15\n\n/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nĐạ Tẻh, ngày\n\n5\n\ntháng 8 năm 2025\n\nKẾ HOẠCH\nChuyển đổi số năm 2025\nĐể đẩy mạnh chuyển đổi số, UBND xã ban hành kế hoạch:')
    expect(parts.filter((part) => part.startsWith('number'))).toEqual(['number: Số:', 'number: 15', 'number: /KH-UBND'])
    expect(parts.filter((part) => part.startsWith('place-date'))).toEqual(['place-date: Đạ Tẻh, ngày', 'place-date: 5', 'place-date: tháng 8 năm 2025'])
    expect(parts.at(-1)).toBe('subject: Chuyển đổi số năm 2025')
  })

  it('keeps a signature stamp before the head out of the issuer', () => {
    const { parts } = head('TRUNG TÂM CÔNG\nBÁO TỈNH\ncongbao@tinh.gov.vn\n18.11.2023 07:25:14\n+07:00\n\nỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\nSố: 5/TB-UBND\nTHÔNG BÁO\nVề việc nghỉ lễ')
    expect(parts.slice(0, 6)).toEqual(['stamp: TRUNG TÂM CÔNG', 'stamp: BÁO TỈNH', 'stamp: congbao@tinh.gov.vn', 'stamp: 18.11.2023 07:25:14', 'stamp: +07:00', 'issuer: ỦY BAN NHÂN DÂN'])
    expect(head('Người ký: UBND tỉnh\nEmail: ubnd@tinh.gov.vn\nThời gian ký: 03.04.2023 10:20:30 +07:00\nỦY BAN NHÂN DÂN\nTỈNH HÀ GIANG\nSố: 5/TB-UBND\nTHÔNG BÁO\nVề việc nghỉ lễ').parts.filter((part) => part.startsWith('issuer'))).toHaveLength(2)
  })

  it.each([
    ['after the addressees', 'Kính gửi: Phòng Y tế các huyện.\n\n', 'Phòng Y tế các huyện gửi báo cáo về địa chỉ email ytedp@tinh.gov.vn trước ngày 10/6/2022.'],
    ['an address alone on a line after the addressees', 'Kính gửi: Phòng Y tế các huyện.\n\nGửi báo cáo về Sở Y tế theo địa chỉ email\n', 'ytedp@tinh.gov.vn'],
    ['inside the first sentence of a notice', 'THÔNG BÁO\nVề việc nộp báo cáo\n\n', 'Phòng Y tế các huyện gửi báo cáo về ytedp@tinh.gov.vn trước ngày 10/6/2022.'],
    ['at the beginning of a line of a sentence', 'THÔNG BÁO\nVề việc nộp báo cáo\n\nBáo cáo gửi về Sở Y tế qua địa chỉ\n', 'ytedp@tinh.gov.vn trước ngày 10/6/2022.'],
  ])('an address %s is no stamp', (_, before, line) => {
    const { parts } = head(`UBND TỈNH HÀ GIANG\nSỞ Y TẾ\nSố: 5/SYT-DP\nHà Giang, ngày 02 tháng 6 năm 2022\n\n${before}${line}\n`)
    expect(parts.filter((part) => part.startsWith('stamp'))).toEqual([])
    expect(parts.join('\n')).not.toContain(line)
  })

  it('reads the head of a Party document', () => {
    const { parts } = head('  TỈNH ỦY HÀ GIANG                      ĐẢNG CỘNG SẢN VIỆT NAM\n         *                          Hà Giang, ngày 15 tháng 3 năm 2024\n   Số 45-KL/TU\n\n                 KẾT LUẬN\n        CỦA BAN THƯỜNG VỤ TỈNH ỦY\n      về công tác cán bộ quý I năm 2024\n               -----\n   Ngày 12/3/2024, Ban Thường vụ họp.')
    expect(parts).toEqual(['issuer: TỈNH ỦY HÀ GIANG', 'motto: ĐẢNG CỘNG SẢN VIỆT NAM', 'rule: *', 'place-date: Hà Giang, ngày 15 tháng 3 năm 2024', 'number: Số 45-KL/TU', 'type: KẾT LUẬN', 'authority: CỦA BAN THƯỜNG VỤ TỈNH ỦY', 'subject: về công tác cán bộ quý I năm 2024', 'rule: -----'])
  })

  it('reads Markdown, also a head written as a table', () => {
    const { parts, next } = head('| ỦY BAN NHÂN DÂN<br>TỈNH HÀ GIANG | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n|---|---|\n| Số: 45/TB-UBND | Hà Giang, ngày 3 tháng 5 năm 2023 |\n\n# THÔNG BÁO\n\n**Kết luận tại cuộc họp giao ban**\n\nNgày 28/4/2023, Chủ tịch UBND tỉnh chủ trì cuộc họp.')
    expect(parts.filter((part) => !part.startsWith('rule'))).toEqual([
      'issuer: ỦY BAN NHÂN DÂN',
      'issuer: TỈNH HÀ GIANG',
      'motto: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'number: Số: 45/TB-UBND',
      'place-date: Hà Giang, ngày 3 tháng 5 năm 2023',
      'type: # THÔNG BÁO',
      'subject: **Kết luận tại cuộc họp giao ban**',
    ])
    expect(next).toMatch(/^Ngày 28/u)
  })

  it.each([12, 20, 21, 22, 23, 24, 25, 60])('reads %i addressees, a line each', (count) => {
    const list = Array.from({ length: count }, (_, i) => `- Ủy ban nhân dân xã số ${i + 1}${i === count - 1 ? '.' : ';'}`)
    const { parts, next } = head(`Kính gửi:\n${list.join('\n')}\n\nThực hiện Công văn số 12/BYT-DP, Sở Y tế đề nghị:\n1. Rà soát hồ sơ.`)
    expect(parts.length).toBe(count + 1)
    expect(next).toMatch(/^Thực hiện/u)
  })

  it('reads the subject of a letter in the left column, beside the addressees', () => {
    const { parts, next } = head(`   SỞ Y TẾ HÀ GIANG                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TRUNG TÂM KIỂM SOÁT                        Độc lập - Tự do - Hạnh phúc
      BỆNH TẬT
   Số:    /KSBT-KHTC                   Hà Giang, ngày    tháng 5 năm 2023
 V/v tăng cường phòng, chống dịch
   bệnh mùa hè năm 2023             Kính gửi:
        HỎA TỐC                            - Trung tâm Y tế các huyện, thành phố;
                                           - Các cơ sở khám bệnh, chữa bệnh
                                             trên địa bàn tỉnh.

     Hiện nay, tình hình dịch bệnh diễn biến phức tạp.`)
    expect(parts.slice(8)).toEqual([
      'place-date: tháng 5 năm 2023',
      'subject: V/v tăng cường phòng, chống dịch',
      'subject: bệnh mùa hè năm 2023',
      'addressee-label: Kính gửi:',
      'urgency: HỎA TỐC',
      'addressee: - Trung tâm Y tế các huyện, thành phố;',
      'addressee: - Các cơ sở khám bệnh, chữa bệnh',
      'addressee: trên địa bàn tỉnh.',
    ])
    expect(next).toMatch(/^Hiện nay/u)
  })

  it('ends the subject of a letter where the next cell begins', () => {
    const { parts } = head('UBND HUYỆN MÈO VẠC\nPHÒNG TÀI CHÍNH\nSố: 12/TC-NS\nV/v báo cáo tình hình\nthực hiện dự toán\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nMèo Vạc, ngày 3 tháng 5 năm 2023\n\nKính gửi: Các phòng, ban, đơn vị\nthuộc huyện.\nThực hiện Công văn số 12/STC-NS, đề nghị các đơn vị báo cáo.')
    expect(parts.filter((part) => part.startsWith('subject'))).toEqual(['subject: V/v báo cáo tình hình', 'subject: thực hiện dự toán'])
    expect(parts.slice(-2)).toEqual(['addressee: Các phòng, ban, đơn vị', 'addressee: thuộc huyện.'])
  })

  it('tells the one who decides from the subject', () => {
    const { parts, next } = head('QUYẾT ĐỊNH\nVề việc phê duyệt danh mục dự án\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ GIANG\n\nCăn cứ Luật Tổ chức chính quyền địa phương;')
    expect(parts).toEqual(['type: QUYẾT ĐỊNH', 'subject: Về việc phê duyệt danh mục dự án', 'authority: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ GIANG'])
    expect(next).toMatch(/^Căn cứ/u)
    expect(head('NGHỊ QUYẾT\nQuy định mức chi\nHỘI ĐỒNG NHÂN DÂN TỈNH\nKHÓA XII, KỲ HỌP THỨ 5\nCăn cứ Luật Tổ chức chính quyền địa phương;').parts.slice(2)).toEqual(['authority: HỘI ĐỒNG NHÂN DÂN TỈNH', 'authority: KHÓA XII, KỲ HỌP THỨ 5'])
  })

  it('reads a telegram and its mark of urgency', () => {
    expect(head('CÔNG ĐIỆN KHẨN\nVề việc ứng phó với mưa lũ\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:\n- Các sở, ban, ngành;\n- UBND các huyện.\nĐể chủ động ứng phó, yêu cầu:').parts).toEqual([
      'type: CÔNG ĐIỆN',
      'urgency: KHẨN',
      'subject: Về việc ứng phó với mưa lũ',
      'addressee-label: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:',
      'addressee: - Các sở, ban, ngành;',
      'addressee: - UBND các huyện.',
    ])
  })

  it('takes addressees under the subject of a proposal', () => {
    expect(head('TỜ TRÌNH\nVề việc phê duyệt danh mục\nKính gửi: Ủy ban nhân dân tỉnh.\nCăn cứ Nghị định số 27/2022/NĐ-CP;').parts.slice(2)).toEqual(['addressee-label: Kính gửi:', 'addressee: Ủy ban nhân dân tỉnh.'])
  })

  it('takes the subject from the line of the type', () => {
    expect(head('KẾ HOẠCH Thực hiện cải cách hành chính năm 2024\nUBND huyện ban hành kế hoạch như sau:').parts).toEqual(['type: KẾ HOẠCH', 'subject: Thực hiện cải cách hành chính năm 2024'])
    expect(head('Báo cáo về tình hình sản xuất ngành công\nnghiệp tháng 2 năm 2007\n1. Tình hình chung:').parts).toEqual(['type: Báo cáo', 'subject: về tình hình sản xuất ngành công', 'subject: nghiệp tháng 2 năm 2007'])
  })

  it('reads heads whose capitals came out small, and letters set apart', () => {
    expect(head('bộ tài chính           cộng hoà xã hội chủ nghĩa Việt nam\n -0-                   Độc lập-Tự do-Hạnh phúc\nSỐ: 14 /2002/QĐ/BTC\n     quyết định của bộ trưởng bộ tài chính\nvề việc sửa đổi thuế suất\n\nbộ trưởng bộ tài chính\n\nCăn cứ Nghị định số 86/2002/NĐ-CP;').parts.slice(-4)).toEqual(['type: quyết định', 'authority: của bộ trưởng bộ tài chính', 'subject: về việc sửa đổi thuế suất', 'authority: bộ trưởng bộ tài chính'])
    expect(head('T H Ô N G B Á O\nVề việc nghỉ lễ').parts[0]).toBe('type: T H Ô N G B Á O')
  })

  it.each([
    ['a basis', 'Căn cứ Luật Ngân sách nhà nước;'],
    ['a day', 'Chiều ngày 12/4/2024, tại trụ sở, đồng chí Chủ tịch chủ trì họp.'],
    ['a plan to carry out', 'Thực hiện Kế hoạch số 12/KH-UBND ngày 3/2/2024 của UBND tỉnh, Sở Y tế báo cáo.'],
    ['the issuer', 'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:'],
    ['an aim', 'Nhằm nâng cao chất lượng, UBND tỉnh yêu cầu:'],
    ['an item', 'I. MỤC ĐÍCH, YÊU CẦU'],
    ['an article', 'Điều 1. Phê duyệt danh mục'],
  ])('ends the subject where the body opens with %s', (_, opening) => {
    expect(head(`KẾ HOẠCH\nThực hiện Chương trình giảm nghèo\nnăm 2024\n${opening}`)).toEqual({ parts: ['type: KẾ HOẠCH', 'subject: Thực hiện Chương trình giảm nghèo', 'subject: năm 2024'], next: opening })
  })

  it('takes a first paragraph that is a sentence for the body', () => {
    expect(head('GIẤY MỜI\n\nThực hiện Chương trình công tác tháng 01/2026,\nỦy ban nhân dân tỉnh tổ chức họp.\n1. Thời gian: 14h00')).toEqual({ parts: ['type: GIẤY MỜI'], next: 'Thực hiện Chương trình công tác tháng 01/2026,' })
  })

  it('ends the subject at the first full line of a hard-wrapped text', () => {
    const body = ['Bà Nguyễn Thị Hoa cùng các hộ dân thôn Đông có đơn đề nghị xem xét việc cấp', 'giấy chứng nhận quyền sử dụng đất cho các hộ dân đang sinh sống ổn định trên', 'diện tích đất thuộc quy hoạch của dự án. Chủ tịch Ủy ban nhân dân huyện đã tiếp', 'và nghe các hộ dân trình bày nội dung đơn, ý kiến của các cơ quan chuyên môn và']
    expect(head(`THÔNG BÁO\nKết luận của Chủ tịch UBND huyện\ntại buổi tiếp công dân tháng 4\n${body.join('\n')}`).next).toBe(body[0])
  })

  it('goes on with a subject over lines that begin with capitals or stand after a gap', () => {
    expect(head('THÔNG BÁO\nKết luận của đồng chí Trần Văn Nam - Ủy viên Ban\nThường vụ Tỉnh ủy,\n\nPhó Chủ tịch UBND tỉnh kiểm tra tuyến đường Bắc Quang – Xín Mần và\nHoàng Su Phì – Xín Mần\nNgày 24/4/2024, đồng chí Trần Văn Nam kiểm tra.').parts).toHaveLength(5)
  })

  it('keeps what the text is attached to out of the subject', () => {
    expect(head('KẾ HOẠCH\nTuyên truyền năm 2024\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 3/4/2024 của\nUBND tỉnh)\nI. MỤC ĐÍCH').parts.slice(2)).toEqual(['authority: (Kèm theo Quyết định số 12/QĐ-UBND ngày 3/4/2024 của', 'authority: UBND tỉnh)'])
  })

  it('leaves cells whole that it cannot cut without the source', () => {
    expect(head('ỦY BAN  NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTHÔNG BÁO\nVề việc nghỉ lễ', false).parts).toHaveLength(3)
  })
})
