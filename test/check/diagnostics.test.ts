/** Each diagnostic (RECORD §12) on a document that gives cause for it, and silence on the same document without. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Diagnostic } from '../../src/record/schema.ts'

const PARTS = {
  head: ['ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TỈNH HOA SEN          Độc lập - Tự do - Hạnh phúc'],
  number: ['Số: 12/TB-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024'],
  title: ['THÔNG BÁO', 'Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam tại cuộc họp về thủy lợi', ''],
  opening: ['Ngày 12/3/2024, đồng chí Lê Văn Nam chủ trì cuộc họp. Sau khi nghe báo cáo, đồng chí Lê Văn Nam kết luận như sau:'],
  body: ['1. Giao Sở Y tế rà soát hồ sơ, báo cáo UBND tỉnh trước ngày 30/3/2024.', '2. Giao Sở Nội vụ kiểm tra.', '3. Các sở, ngành phối hợp thực hiện.'],
  closing: ['Nay thông báo kết luận của Phó Chủ tịch UBND tỉnh để các đơn vị biết, thực hiện./.', ''],
  tail: ['Nơi nhận:                     KT. CHỦ TỊCH', '- Sở Y tế;                    PHÓ CHỦ TỊCH', '- Sở Nội vụ;', '- Lưu: VT.', '                              Lê Văn Nam'],
  after: [] as string[],
}
type Part = keyof typeof PARTS

/** The document with some parts set otherwise. */
const document = (changes: Partial<Record<Part, string[]>> = {}): string => Object.values({ ...PARTS, ...changes }).flat().join('\n')
const found = (text: string, rule: string): Diagnostic[] => parse(text).diagnostics.filter((diagnostic) => diagnostic.rule === rule)
/** The words that each finding of the rule points at; null where it points at none. */
const places = (changes: Partial<Record<Part, string[]>>, rule: string): (string | null)[] => {
  const text = document(changes)
  return found(text, rule).map(({ span }) => span && text.slice(span.start, span.end))
}
const body = (...lines: string[]): Partial<Record<Part, string[]>> => ({ body: lines })

/** Recipients of the document. */
const to = (...lines: string[]): Partial<Record<Part, string[]>> => ({ tail: ['Nơi nhận:                     KT. CHỦ TỊCH', ...lines, '- Lưu: VT.', '                              PHÓ CHỦ TỊCH', '', '                              Lê Văn Nam'] })
/** Number, and place and date, side by side. */
const head = (number: string, date = 'Hoa Sen, ngày 15 tháng 3 năm 2024'): Partial<Record<Part, string[]>> => ({ number: [`${number}        ${date}`] })
const letter = (addressee: string): Partial<Record<Part, string[]>> => ({ number: ['Số: 12/UBND-KT        Hoa Sen, ngày 15 tháng 3 năm 2024', 'V/v rà soát hồ sơ'], title: ['', `Kính gửi: ${addressee}.`, ''], opening: ['UBND tỉnh yêu cầu như sau:'] })

it('a sound document has none', () => expect(parse(document()).diagnostics).toEqual([]))

describe('what is found', () => {
  it.each<[rule: string, what: string, changes: Partial<Record<Part, string[]>>, words: (string | null)[]]>([
    ['missing-number', 'no number', { number: ['Hoa Sen, ngày 15 tháng 3 năm 2024'] }, [null]],
    ['missing-number', 'a blank number', { number: ['Số:      /TB-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024'] }, ['/TB-UBND']],
    ['missing-date', 'no date', { number: ['Số: 12/TB-UBND'] }, [null]],
    ['missing-date', 'a blank day', { number: ['Số: 12/TB-UBND        Hoa Sen, ngày      tháng 3 năm 2024'] }, ['ngày      tháng 3 năm 2024']],
    ['unknown-type', 'no type line', { head: [], number: [], title: ['Kính chào', ''] }, [null]],
    ['missing-signature', 'no signer', { tail: ['Nơi nhận:', '- Sở Y tế;', '- Sở Nội vụ;', '- Lưu: VT.'] }, [null]],
    ['missing-recipients', 'no list', { tail: ['                              KT. CHỦ TỊCH', '                              PHÓ CHỦ TỊCH', '', '                              Lê Văn Nam'] }, [null]],
    ['numbering-gap', '1 → 3', body('1. Giao Sở Y tế rà soát.', '3. Giao Sở Nội vụ kiểm tra.'), ['3.']],
    ['numbering-gap', 'II → IV', body('I. Giao Sở Y tế rà soát.', 'II. Giao Sở Nội vụ kiểm tra.', 'IV. Giao Sở Y tế báo cáo.'), ['IV.']],
    ['numbering-gap', 'a → c', body('1. Giao Sở Y tế:', 'a) Rà soát hồ sơ.', 'c) Kiểm tra hồ sơ.'), ['c)']],
    ['numbering-gap', '2.1 → 2.3', body('1. Giao Sở Y tế rà soát.', '2. Giao Sở Nội vụ:', '2.1. Rà soát hồ sơ.', '2.3. Kiểm tra hồ sơ.'), ['2.3.']],
    ['numbering-gap', 'a list that begins with 2', body('2. Giao Sở Y tế rà soát.', '3. Giao Sở Nội vụ kiểm tra.'), ['2.']],
    ['numbering-gap', 'backwards', body('1. Giao Sở Y tế rà soát.', '2. Giao Sở Nội vụ kiểm tra.', '1. Giao Sở Y tế báo cáo.'), ['1.']],
    ['numbering-gap', 'b → e', body('1. Giao Sở Y tế:', 'a) Rà soát hồ sơ.', 'b) Kiểm tra hồ sơ.', 'e) Báo cáo kết quả.'), ['e)']],
    ['numbering-repeat', '2, 2', body('1. Giao Sở Y tế rà soát.', '2. Giao Sở Nội vụ kiểm tra.', '2. Giao Sở Y tế báo cáo.'), ['2.']],
    ['numbering-repeat', 'a, a', body('1. Giao Sở Y tế:', 'a) Rà soát hồ sơ.', 'a) Kiểm tra hồ sơ.'), ['a)']],
    ['task-without-assignee', 'nobody is named', body('1. Khẩn trương rà soát hồ sơ.'), ['Khẩn trương rà soát hồ sơ.']],
    ['deadline-before-document', 'a day before the document\'s', body('1. Giao Sở Y tế rà soát, hoàn thành hồ sơ trước ngày 01/3/2024.'), ['trước ngày 01/3/2024']],
    ['numbering-gap', 'in an appendix', { after: ['', 'PHỤ LỤC', '1. Đơn đăng ký.', '3. Bản sao giấy chứng nhận.'] }, ['3.']],
    ['numbering-gap', 'an article left out between chapters', { after: ['', 'QUY CHẾ', '(Kèm theo Quyết định số 1/QĐ-UBND)', 'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', 'Chương II', 'TRÁCH NHIỆM', 'Điều 3. Quyền hạn'] }, ['Điều 3.']],
    ['numbering-gap', 'between appendices', { after: ['', 'PHỤ LỤC I', '1. Đơn đăng ký.', 'PHỤ LỤC III', '1. Bản sao giấy chứng nhận.'] }, ['PHỤ LỤC III']],
    ['numbering-gap', 'between forms', { after: ['', 'Mẫu số 01', '1. Đơn đăng ký.', 'Mẫu số 03', '1. Bản sao giấy chứng nhận.'] }, ['Mẫu số 03']],
    ['numbering-repeat', 'an appendix', { after: ['', 'PHỤ LỤC 1', '1. Đơn đăng ký.', 'PHỤ LỤC 1', '1. Bản sao giấy chứng nhận.'] }, ['PHỤ LỤC 1']],
    ['wrong-sum', 'a figure of a part', body('1. Giao Sở Y tế quản lý 1.473.139 triệu đồng, trong đó: vốn đầu tư 632.118 triệu đồng; vốn sự nghiệp 841.022 triệu đồng.'), ['1.473.139 triệu đồng']],
    ['wrong-sum', 'parts of more than the whole', body('1. Giao Sở Y tế quản lý 10 tỷ đồng, gồm: vốn đầu tư 6 tỷ đồng, vốn sự nghiệp 5 tỷ đồng.'), ['10 tỷ đồng']],
    ['wrong-sum', 'parts that are all of it', body('1. Giao Sở Y tế quản lý tổng kinh phí: 1.500 triệu đồng, gồm: ngân sách tỉnh 1.000 triệu đồng; ngân sách huyện 400 triệu đồng.'), ['1.500 triệu đồng']],
    ['wrong-sum', 'parts in a bracket', body('1. Giao Sở Y tế quản lý 1.500 triệu đồng (gồm ngân sách tỉnh 1.000 triệu đồng, ngân sách huyện 400 triệu đồng).'), ['1.500 triệu đồng']],
    ['wrong-sum', 'an addition', body('1. Tổng vốn 632.118 + 841.021 = 1.473.239 triệu đồng.'), ['1.473.239 triệu đồng']],
    ['wrong-sum', 'an addition of sums', body('1. Tổng vốn: 632.118 triệu đồng + 841.021 triệu đồng = 1.473.239 triệu đồng.'), ['1.473.239 triệu đồng']],
    ['wrong-sum', 'an addition in two units', body('1. Tổng vốn: 632 triệu + 2,5 tỷ = 3.232 triệu đồng.'), ['3.232 triệu đồng']],
    ['wrong-sum', 'an addition by more than its rounding', body('1. Tổng vốn: 33,3 + 33,3 + 33,3 = 101 tỷ đồng.'), ['101 tỷ đồng']],
    ['wrong-sum', 'a share further on', body('1. Giao Sở Y tế quản lý 3.456 triệu đồng, trong đó: Vốn đầu tư: 2.345 triệu đồng; Vốn sự nghiệp: 1.111 triệu đồng.', '2. Giao Sở Nội vụ:', '- Vốn đầu tư: 1.200 triệu đồng.', '- Vốn đầu tư: 1.000 triệu đồng.', '- Vốn đầu tư: 135 triệu đồng.'), ['2.345 triệu đồng']],
    ['name-misspelt', 'a word left out', body('1. Giao Sở Nông nghiệp và triển nông thôn rà soát hồ sơ.'), ['Sở Nông nghiệp và triển nông thôn']],
    ['name-misspelt', 'among the recipients', { ...body('1. Giao Sở Y tế rà soát hồ sơ.'), ...to('- Các Sở: Y tế, Tư phap;') }, ['Các Sở: Y tế, Tư phap;']],
    ['name-misspelt', 'a tone wrong', body('1. Giao Sở Nôi vụ rà soát hồ sơ.'), ['Sở Nôi vụ']],
    ['name-misspelt', 'a tone of the head word wrong', body('1. Giao Sỏ Y tế rà soát hồ sơ.'), ['Sỏ Y tế']],
    ['name-misspelt', 'a letter wrong', body('1. Giao Sở Lao động - Thương bình và Xã hội rà soát hồ sơ.'), ['Sở Lao động - Thương bình và Xã hội']],
    ['impossible-date', 'of a meeting', { opening: ['Ngày 31/6/2025, đồng chí Lê Văn Nam chủ trì cuộc họp. Sau khi nghe báo cáo, đồng chí Lê Văn Nam kết luận như sau:'] }, ['Ngày 31/6/2025']],
    ['impossible-date', 'of a cited document', body('1. Giao Sở Y tế rà soát theo Kế hoạch số 5/KH-UBND ngày 30/02/2024 của UBND tỉnh.'), ['ngày 30/02/2024']],
    ['impossible-date', 'a deadline', body('1. Giao Sở Y tế rà soát hồ sơ, hoàn thành trước ngày 31/6/2025.'), ['ngày 31/6/2025']],
    ['impossible-date', 'a deadline without a year', body('1. Giao Sở Y tế rà soát hồ sơ, hoàn thành trước ngày 31/4.'), ['ngày 31/4']],
    ['impossible-date', 'a month', body('1. Giao Sở Y tế rà soát hồ sơ, hoàn thành trong tháng 13/2025.'), ['tháng 13/2025']],
    ['impossible-date', 'a quarter', body('1. Giao Sở Y tế rà soát hồ sơ, hoàn thành trong quý V/2025.'), ['quý V/2025']],
    ['impossible-date', 'an hour', body('1. Giao Sở Y tế rà soát hồ sơ, hoàn thành trước 25h00 ngày 15/3/2025.'), ['25h00 ngày 15/3/2025']],
    ['impossible-date', 'an end before its beginning', body('1. Giao Sở Y tế rà soát hồ sơ, tổ chức kiểm tra từ 01/4/2025 đến 15/3/2025.'), ['từ 01/4/2025 đến 15/3/2025']],
    ['impossible-date', 'a year of five figures', body('1. Giao Sở Y tế rà soát hồ sơ, hoàn thành trước ngày 15/3/20255.'), ['15/3/20255']],
    ['impossible-date', 'a year that is to come in centuries', body('1. Giao Sở Y tế rà soát hồ sơ, hoàn thành trước ngày 15/11/2205.'), ['15/11/2205']],
    ['impossible-date', 'a letter for a figure', body('1. Giao Sở Y tế rà soát hồ sơ, hoàn thành trước ngày l5/11/2025.'), ['l5/11/2025']],
    ['impossible-date', 'in the head', { number: ['Số: 12/TB-UBND        Hoa Sen, ngày 31 tháng 02 năm 2024'] }, ['ngày 31 tháng 02 năm 2024']],
    ['unknown-abbreviation', 'nobody explains it', body('1. Giao Sở Y tế rà soát hồ sơ XQKW.', '2. Giao Sở Nội vụ kiểm tra XQKW.'), ['XQKW']],
    ['unknown-abbreviation', 'in the opening', { opening: ['Ngày 12/3/2024, đồng chí Lê Văn Nam chủ trì cuộc họp về dự án XQKW. Sau khi nghe báo cáo, đồng chí Lê Văn Nam kết luận như sau:'] }, ['XQKW']],
    ['assignee-not-in-recipients', 'a department', body('1. Giao Sở Y tế rà soát hồ sơ.', '2. Giao Sở Tài chính bố trí kinh phí.', '3. Giao Sở Tài chính kiểm tra.'), ['Sở Tài chính']],
    ['assignee-not-in-recipients', 'a company', body('1. Giao Công ty Cổ phần Hoa Sen rà soát hồ sơ.'), ['Công ty Cổ phần Hoa Sen']],
    ['assignee-not-in-recipients', 'beside one written in small letters', { ...body('1. Giao Sở Tài chính rà soát hồ sơ.'), ...to('- sở y tế;') }, ['Sở Tài chính']],
    ['assignee-not-in-recipients', 'beside groups of others', { ...body('1. Giao Sở Tài chính rà soát hồ sơ.'), ...to('- UBND các huyện, thành phố;', '- Các đoàn thể;') }, ['Sở Tài chính']],
    ['assignee-not-in-recipients', 'of another place', { ...body('1. UBND thành phố Hoa Lan rà soát hồ sơ.'), ...to('- UBND TP Hoa Mai;') }, ['UBND thành phố Hoa Lan']],
    ['assignee-not-in-recipients', 'of another level than the group', { ...body('1. UBND huyện Hoa Lan rà soát hồ sơ.'), ...to('- UBND các xã, phường;') }, ['UBND huyện Hoa Lan']],
    ['assignee-not-in-recipients', 'of no group of the article pointed to', { ...body('Điều 1. Giao Sở Y tế rà soát hồ sơ.', 'Điều 2. Giám đốc các Sở: Tài chính, Nội vụ chịu trách nhiệm thi hành.'), ...to('- Như Điều 2;') }, ['Sở Y tế']],
    ['assignee-not-in-recipients', 'a letter to others', { ...letter('Sở Y tế'), body: ['1. Đề nghị Sở Tài chính rà soát hồ sơ.'], ...to('- Như trên;') }, ['Sở Tài chính']],
    ['directive-without-task', 'a day beside somebody whom nothing directs', body('1. Giao Sở Nội vụ kiểm tra.', '2. Bộ phận một cửa, tiếp dân tham mưu bổ sung nhân lực, báo cáo Giám đốc Sở trước ngày 05/5/2024.'), ['Bộ phận một cửa, tiếp dân tham mưu bổ sung nhân lực, báo cáo Giám đốc Sở trước ngày 05/5/2024']],
    ['missing-signature', 'an office without a name', { tail: ['Nơi nhận:', '- Sở Y tế;', '- Sở Nội vụ;', '- Lưu: VT.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', '(ký, đóng dấu)', '[Họ và tên]'] }, ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH']],
    ['blank-left', 'a name', body('1. Giao Sở Nội vụ kiểm tra.', '2. Giao Sở …………… xây dựng phần mềm.'), ['……………']],
    ['blank-left', 'a day', body('1. Giao Sở Nội vụ kiểm tra trước ngày ...../12/2024.', '2. Sở Y tế rà soát trước ngày ........'), ['ngày ...../12/2024', 'ngày ........']],
    ['task-without-assignee', 'somebody left blank', body('1. Giao Sở Nội vụ kiểm tra.', '2. Giao Sở …………… xây dựng phần mềm.'), ['Giao Sở …………… xây dựng phần mềm.']],
    ['directive-without-task', 'in the opening', { opening: ['Ngày 12/3/2024, đồng chí Lê Văn Nam chủ trì cuộc họp, đề nghị Sở Xây dựng gửi báo cáo. Sau khi nghe báo cáo, đồng chí Lê Văn Nam kết luận như sau:'], body: ['Kết quả tốt.'] }, ['đề nghị Sở Xây dựng']],
    ['directive-without-task', 'a day in the closing formula', { closing: ['Nay thông báo kết luận để các đơn vị biết, Sở Nội vụ báo cáo trước ngày 30/4/2024./.', ''] }, ['Sở Nội vụ báo cáo trước ngày 30/4/2024']],
    ['numbering-letter', 'f after e', body('1. Giao Sở Y tế:', ...[...'abcdđef'].map((label) => `${label}) Rà soát hồ sơ.`)), ['f)']],
    ['numbering-letter', 'j, w and z', body('1. Giao Sở Y tế:', ...[...'abcdeghijklmnopqrstuvwxyz'].map((label) => `${label}) Rà soát hồ sơ.`)), ['j)', 'w)', 'z)']],
    ['number-form', 'a figure below 10', head('Số: 5/TB-UBND'), ['Số: 5/TB-UBND']],
    ['number-form', 'several slips, told once', head('SỐ 5/TB - UBND.'), ['SỐ 5/TB - UBND.']],
    ['number-form', 'slashes between letters', head('Số: 12/TB/UBND'), ['Số: 12/TB/UBND']],
    ['number-form', 'the letters of another type', head('Số: 12/KH-UBND'), ['12/KH-UBND']],
    ['number-form', 'a letter with letters of a type', { ...letter('Sở Y tế'), number: ['Số: 12/CV-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024', 'V/v rà soát hồ sơ'] }, ['12/CV-UBND']],
    ['number-form', 'a letter without a unit', { ...letter('Sở Y tế'), number: ['Số: 12/UBND        Hoa Sen, ngày 15 tháng 3 năm 2024', 'V/v rà soát hồ sơ'] }, ['12/UBND']],
    ['date-form', 'no zeros', head('Số: 12/TB-UBND', 'Hoa Sen, ngày 5 tháng 2 năm 2024'), ['Hoa Sen, ngày 5 tháng 2 năm 2024']],
    ['date-form', 'figures', head('Số: 12/TB-UBND', 'Hoa Sen, ngày 15/3/2024'), ['Hoa Sen, ngày 15/3/2024']],
    ['date-form', 'no comma', head('Số: 12/TB-UBND', 'Hoa Sen ngày 15 tháng 3 năm 2024'), ['Hoa Sen ngày 15 tháng 3 năm 2024']],
    ['cited-number-form', 'the year last', body('1. Giao Sở Y tế rà soát theo Nghị định số 30/NĐ/2020 của Chính phủ.'), ['30/NĐ/2020']],
    ['cited-number-form', 'no slash', body('1. Giao Sở Y tế rà soát theo Công văn 1234UBND và Quyết định số 12-QĐ-UBND.'), ['1234UBND', '12-QĐ-UBND']],
    ['cited-number-form', 'among the bases', { opening: ['Căn cứ Quyết định số 90/QD-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;', 'Sau khi nghe báo cáo, đồng chí Lê Văn Nam kết luận như sau:'] }, ['90/QD-TTg']],
    ['end-mark-inside', 'in the middle of a list', body('1. Giao Sở Y tế rà soát hồ sơ./.', '2. Giao Sở Nội vụ kiểm tra.'), ['./.']],
    ['no-closing', 'none', { closing: [''] }, [null]],
    ['unclassified-text', 'after the tail', { after: ['', 'Ghi chú nằm ngoài văn bản'] }, ['Ghi chú nằm ngoài văn bản']],
    ['unclassified-text', 'after the tail, in one piece', { after: ['', 'Ghi chú nằm ngoài văn bản', 'Dòng thứ hai của ghi chú'] }, ['Ghi chú nằm ngoài văn bản\nDòng thứ hai của ghi chú']],
    ['unclassified-text', 'a table drawn with bars that do not agree', body('1. Giao Sở Y tế rà soát hồ sơ:', '+-----+------+', '| STT | Xã | Tổ |', '+-----+------+', '| 1 | Hoa Lan |', '2. Giao Sở Nội vụ kiểm tra.'), ['+-----+------+\n| STT | Xã | Tổ |\n+-----+------+\n| 1 | Hoa Lan |']],
    ['unclassified-text', 'a table in columns', body('1. Giao Sở Y tế rà soát hồ sơ:', 'STT     Địa bàn      Số hộ', '01      Hoa Lan      120', '02      Hoa Mai      85', '2. Giao Sở Nội vụ kiểm tra.'), ['STT     Địa bàn      Số hộ\n01      Hoa Lan      120\n02      Hoa Mai      85']],
    ['damaged-text', 'lost letters', body('1. Giao S\ufffd Y tế rà soát hồ sơ.'), ['\ufffd']],
    ['damaged-text', 'lost letters behind a bullet of a symbol font', body('1. Sở Y tế:', '\uf0b7 Rà so\uf0b7t hồ sơ.'), ['\uf0b7']],
    ['damaged-text', 'split syllables', body('1. Giao Sở Y tế r à soát hồ s ơ, bảo đ ảm ti ến độ th ực hiện.'), ['r à']],
  ])('%s: %s', (rule, _, changes, words) => expect(places(changes, rule)).toEqual(words))
})

describe('what is none', () => {
  it.each<[rule: string, what: string, changes: Partial<Record<Part, string[]>>]>([
    ['numbering-gap', 'lists that each begin with 1', body('I. Nhiệm vụ', '1. Giao Sở Y tế rà soát.', '2. Giao Sở Nội vụ kiểm tra.', 'II. Giải pháp', '1. Giao Sở Y tế báo cáo.')],
    ['numbering-gap', 'd, đ, e', body('1. Giao Sở Y tế:', 'a) Rà soát hồ sơ.', 'b) Kiểm tra hồ sơ.', 'c) Lập danh mục.', 'd) Thẩm định.', 'đ) Phê duyệt.', 'e) Công bố.', 'g) Báo cáo.')],
    ['numbering-gap', 'd, e without đ', body('1. Giao Sở Y tế:', 'a) Rà soát hồ sơ.', 'b) Kiểm tra hồ sơ.', 'c) Lập danh mục.', 'd) Thẩm định.', 'e) Công bố.', 'f) Phê duyệt.', 'g) Báo cáo.')],
    ['numbering-gap', 'bullets', body('1. Giao Sở Y tế:', '- Rà soát hồ sơ.', '+ Kiểm tra hồ sơ.', '- Lập danh mục.')],
    ['numbering-gap', 'IX → X', body(...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'].map((label) => `${label}. Giao Sở Y tế rà soát hồ sơ ${label.length}.`))],
    ['numbering-repeat', 'a) under two numbers', body('1. Giao Sở Y tế:', 'a) Rà soát hồ sơ.', '2. Giao Sở Nội vụ:', 'a) Kiểm tra hồ sơ.')],
    ['task-without-assignee', 'an inherited lead', body('1. Sở Y tế', '- Rà soát hồ sơ.', '- Báo cáo kết quả.')],
    ['numbering-letter', 'letters of the alphabet', body('1. Giao Sở Y tế:', ...[...'abcdđeghik'].map((label) => `${label}) Rà soát hồ sơ.`))],
    ['number-form', 'in its form', head('Số: 05/TB-UBND')],
    ['number-form', 'a blank before the slash, where the number is put in by hand', head('Số: 352 /TB-UBND')],
    ['number-form', 'left blank', head('Số:      /TB - UBND')],
    ['number-form', 'a year', { ...head('Số: 09/2024/QĐ-UBND'), title: ['QUYẾT ĐỊNH', 'Về phân cấp quản lý', ''] }],
    ['number-form', 'small letters of a type', { ...head('Số: 12/TTr-UBND'), title: ['TỜ TRÌNH', 'Về phân bổ vốn', ''] }],
    ['number-form', 'a document before the decree', head('Số: 5/TB-UBND', 'Hoa Sen, ngày 5 tháng 2 năm 2014')],
    ['number-form', 'a document of no date', { number: ['Số: 5/TB-UBND'] }],
    ['number-form', 'a document of the Party', { head: ['TỈNH ỦY HOA SEN        ĐẢNG CỘNG SẢN VIỆT NAM'], ...head('Số 5-TB/TU', 'Hoa Sen, ngày 15 tháng 3 năm 2024') }],
    ['number-form', 'a letter of a unit', letter('Sở Y tế')],
    ['number-form', 'a letter whose hyphen a converter lost', { ...letter('Sở Y tế'), number: ['Số: 12/UBNDKT        Hoa Sen, ngày 15 tháng 3 năm 2024', 'V/v rà soát hồ sơ'] }],
    ['number-form', 'a telegram', { ...head('Số: 12/CĐ-UBND'), title: ['CÔNG ĐIỆN', 'Về ứng phó bão', ''] }],
    ['date-form', 'in its form', head('Số: 12/TB-UBND', 'Hoa Sen, ngày 05 tháng 02 năm 2024')],
    ['date-form', 'a month from March on', head('Số: 12/TB-UBND', 'Hoa Sen, ngày 15 tháng 10 năm 2024')],
    ['date-form', 'a blank day', head('Số: 12/TB-UBND', 'Hoa Sen, ngày      tháng 3 năm 2024')],
    ['date-form', 'a document before the decree', head('Số: 12/TB-UBND', 'Hoa Sen, ngày 5 tháng 2 năm 2014')],
    ['cited-number-form', 'numbers that there are', body('1. Giao Sở Y tế rà soát theo Nghị định số 30/2020/NĐ-CP, Nghị quyết số 05-NQ/TW, Quyết định số 1719/QĐ-TTg, Công văn số 12/UBND-KT, Luật số 52/2013/QH13, Quyết định số 144/2002/QĐ/BTC, Thông tư 22.')],
    ['cited-number-form', 'a count of bodies', body('1. Giao Sở Y tế rà soát tại 12UBND xã theo Kế hoạch năm 2020/KH.')],
    ['unknown-abbreviation', 'the name of a company', body('1. Giao Sở Y tế làm việc với Tập đoàn XQKW và Ngân hàng Thương mại cổ phần XQKV.')],
    ['assignee-not-in-recipients', 'the first word of names', { ...body('1. Sở, ban, ngành là đầu mối theo dõi.'), ...to('- Đoàn Đại biểu Quốc hội tỉnh;') }],
    ['unknown-abbreviation', 'a word in capitals', body('1. Giao Sở Y tế rà soát hồ sơ NGAY trong tháng 4.')],
    ['blank-left', 'an ellipsis', body('1. Giao Sở Nội vụ kiểm tra hồ sơ, sổ sách...', '2. Sở Y tế rà soát thuốc, vật tư….')],
    ['blank-left', 'a template in an appendix', { after: ['', 'PHỤ LỤC I', '1. Đơn đăng ký của ông (bà) …………… ngày ...../...../2024.'] }],
    ['unclassified-text', 'a place for the name', { tail: ['Nơi nhận:', '- Sở Y tế;', '- Lưu: VT.', 'CHỦ TỊCH', '(ký, đóng dấu)', '[Họ và tên]'] }],
    ['directive-without-task', 'a lead-in to tasks', body('Để đẩy nhanh tiến độ, yêu cầu các sở thực hiện các nhiệm vụ sau:', '1. Giao Sở Y tế rà soát.', '2. Giao Sở Nội vụ kiểm tra.')],
    ['directive-without-task', 'a heading over tasks', body('1. Giao Sở Y tế:', 'a) Rà soát hồ sơ.', 'b) Kiểm tra hồ sơ trước ngày 30/4/2024.')],
    ['directive-without-task', 'a closing formula that calls on all', { closing: ['Trên đây là kết luận của Phó Chủ tịch UBND tỉnh, yêu cầu các đơn vị thực hiện./.', ''] }],
    ['directive-without-task', 'a meeting', { opening: ['Ngày 12/3/2024, đồng chí Lê Văn Nam chủ trì họp giao ban. Sau khi nghe báo cáo, đồng chí Lê Văn Nam kết luận như sau:'] }],
    ['directive-without-task', 'what was assigned', body('1. UBND tỉnh đã giao Sở Y tế nhiều nhiệm vụ.', '2. Giao Sở Nội vụ kiểm tra.')],
    ['deadline-before-document', 'a later day', body('1. Giao Sở Y tế rà soát hồ sơ trước ngày 16/3/2024.')],
    ['deadline-before-document', 'the same day', body('1. Giao Sở Y tế rà soát hồ sơ trong ngày 15/3/2024.')],
    ['deadline-before-document', 'a cited document\'s day', body('1. Giao Sở Y tế rà soát hồ sơ theo Kế hoạch số 5/KH-UBND ngày 03/01/2024.')],
    ['deadline-before-document', 'a past event', body('1. Sở Y tế đã hoàn thành hồ sơ trước ngày 01/3/2024.', '2. Giao Sở Nội vụ kiểm tra.')],
    ['unknown-abbreviation', 'one of the grammar', body('1. Giao Sở Y tế rà soát hồ sơ HTX, MTQG và UBND các xã.')],
    ['unknown-abbreviation', 'one that the document defines', body('1. Giao Sở Y tế rà soát Hồ sơ quản lý khu bảo tồn (sau đây viết tắt là XQKW).', '2. Giao Sở Nội vụ kiểm tra XQKW.')],
    ['unknown-abbreviation', 'a document\'s notation', body('1. Giao Sở Y tế rà soát hồ sơ theo Công văn số 12/XQKW-KT ngày 03/01/2024.')],
    ['unknown-abbreviation', 'a title in capitals', body('I. NHIỆM VỤ CỦA CÁC SỞ', '1. Giao Sở Y tế rà soát hồ sơ.')],
    ['assignee-not-in-recipients', 'a department listed with others', { ...body('1. Giao Sở Tài chính rà soát hồ sơ.'), tail: ['Nơi nhận:                     KT. CHỦ TỊCH', '- Các Sở: YT, TC;             PHÓ CHỦ TỊCH', '- Lưu: VT.', '                              Lê Văn Nam'] }],
    ['assignee-not-in-recipients', 'a line for all departments', { ...body('1. Giao Sở Tài chính rà soát hồ sơ.'), tail: ['Nơi nhận:                     KT. CHỦ TỊCH', '- Các sở, ban, ngành;         PHÓ CHỦ TỊCH', '- Lưu: VT.', '                              Lê Văn Nam'] }],
    ['assignee-not-in-recipients', 'whom a letter goes to', { ...letter('Sở Tài chính'), body: ['1. Đề nghị Sở Tài chính rà soát hồ sơ.'], ...to('- Như trên;') }],
    ['assignee-not-in-recipients', 'one of those whom a letter goes to', { ...letter('Các sở, ban, ngành'), body: ['1. Đề nghị Sở Tài chính rà soát hồ sơ.'], ...to('- Như trên;') }],
    ['assignee-not-in-recipients', 'who is named in the article pointed to', { ...body('Điều 1. Giao Sở Tài chính rà soát hồ sơ.', 'Điều 2. Giám đốc Sở Tài chính chịu trách nhiệm thi hành.'), ...to('- Như Điều 2;') }],
    ['assignee-not-in-recipients', 'any unit of the article pointed to', { ...body('Điều 1. Giao Bộ Chỉ huy Quân sự tỉnh rà soát hồ sơ.', 'Điều 2. Giám đốc Sở Tài chính và các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành.'), ...to('- Như Điều 2;') }],
    ['assignee-not-in-recipients', 'a Party committee among the Party bodies', { ...body('1. Giao Đảng ủy xã Hoa Mai kiểm điểm.'), ...to('- Các chi, đảng bộ trực thuộc;') }],
    ['assignee-not-in-recipients', 'a city by its letters', { ...body('1. UBND thành phố Hoa Lan rà soát hồ sơ.'), ...to('- UBND TP. Hoa Lan;') }],
    ['assignee-not-in-recipients', 'a body that the document sets up', { title: ['QUYẾT ĐỊNH', 'Về việc thành lập Tổ công tác rà soát thủ tục hành chính', ''], opening: ['QUYẾT ĐỊNH:'], ...body('Điều 1. Thành lập Tổ công tác rà soát thủ tục hành chính.', 'Điều 2. Giao Tổ công tác rà soát thủ tục hành chính báo cáo kết quả.', 'Điều 3. Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành.'), ...to('- Như Điều 3;') }],
    ['assignee-not-in-recipients', 'who is named in the article that the pointer\'s names', { title: ['QUYẾT ĐỊNH', 'Về việc rà soát hồ sơ', ''], opening: ['QUYẾT ĐỊNH:'], ...body('Điều 1. Thành phần gồm đại diện Sở Tư pháp.', 'Điều 2. Giao Sở Tư pháp rà soát hồ sơ.', 'Điều 3. Các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành.'), ...to('- Như Điều 3;') }],
    ['assignee-not-in-recipients', 'the issuer\'s own office', { ...body('1. Giao Văn phòng UBND tỉnh theo dõi.') }],
    ['assignee-not-in-recipients', 'who took part', { ...body('1. Giao Sở Tài chính rà soát hồ sơ.'), ...to('- Các thành phần dự họp;') }],
    ['assignee-not-in-recipients', 'a committee among its level', { ...body('1. UBND huyện Hoa Lan rà soát hồ sơ.'), ...to('- UBND các huyện, thị xã, thành phố;') }],
    ['assignee-not-in-recipients', 'a ward among the wards', { ...body('1. UBND phường Hoa Lan rà soát hồ sơ.'), ...to('- Các phường, xã;') }],
    ['assignee-not-in-recipients', 'the police among the sectors', { ...body('1. Công an tỉnh rà soát hồ sơ.'), ...to('- Các sở, ban, ngành;') }],
    ['assignee-not-in-recipients', 'whose head is listed', { ...body('1. Giao Sở Tài chính rà soát hồ sơ.'), ...to('- Giám đốc Sở Tài chính;') }],
    ['assignee-not-in-recipients', 'by their heads', { ...body('1. Giao Sở Tài chính rà soát hồ sơ.'), ...to('- Thủ trưởng các sở, ngành;') }],
    ['assignee-not-in-recipients', 'any unit concerned', { ...body('1. Giao Sở Tài chính rà soát hồ sơ.'), ...to('- Các cơ quan, đơn vị có liên quan;') }],
    ['unknown-abbreviation', 'Roman figures', body('1. Giao Sở Y tế rà soát hồ sơ theo mục III của Chương trình.')],
    ['no-closing', 'a general request at the end', { ...body('1. Giao Sở Y tế rà soát hồ sơ.', '2. Giao Sở Nội vụ kiểm tra.', 'Yêu cầu các đơn vị nghiêm túc triển khai thực hiện./.'), closing: [''] }],
    ['no-closing', 'prose', { ...body('Giao Sở Y tế rà soát hồ sơ./.'), closing: [''] }],
    ['no-closing', 'articles', { ...body('Điều 1. Giao Sở Y tế rà soát hồ sơ.', 'Điều 2. Giám đốc Sở Y tế chịu trách nhiệm thi hành./.'), closing: [''] }],
    ['missing-date', 'one of no calendar, which is told as such', { number: ['Số: 12/TB-UBND        Hoa Sen, ngày 31 tháng 02 năm 2024'] }],
    ['numbering-gap', 'articles through chapters', { after: ['', 'QUY CHẾ', '(Kèm theo Quyết định số 1/QĐ-UBND)', 'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', 'Điều 2. Đối tượng', 'Chương II', 'TRÁCH NHIỆM', 'Mục 1. TỔ TRƯỞNG', 'Điều 3. Quyền hạn', 'Mục 2. TỔ VIÊN', 'Điều 4. Nhiệm vụ'] }],
    ['numbering-gap', 'chapters through parts', { after: ['', 'QUY CHẾ', '(Kèm theo Quyết định số 1/QĐ-UBND)', 'Phần I', 'QUY ĐỊNH CHUNG', 'Chương I', 'PHẠM VI', 'Phần II', 'TRÁCH NHIỆM', 'Chương II', 'TỔ TRƯỞNG'] }],
    ['numbering-gap', 'numbered appendices', { after: ['', 'PHỤ LỤC I', '1. Đơn đăng ký.', 'PHỤ LỤC II', '1. Bản sao giấy chứng nhận.', 'Mẫu số 01', '1. Đơn.'] }],
    ['unclassified-text', 'a template in an appendix', { after: ['', 'PHỤ LỤC I', '1. Đơn đăng ký.', 'Mẫu số 01', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ĐƠN ĐĂNG KÝ', 'Kính gửi: Sở Y tế.'] }],
    ['unclassified-text', 'figures in a sentence', body('1. Giao Sở Y tế rà soát hồ sơ   trong   tháng 4.', '2. Giao Sở Nội vụ kiểm tra.')],
    ['assignee-not-in-recipients', 'a group', body('1. Giao các sở, ngành rà soát hồ sơ.')],
    ['assignee-not-in-recipients', 'no list at all', { ...body('1. Giao Sở Tài chính rà soát hồ sơ.'), tail: ['                              KT. CHỦ TỊCH', '                              PHÓ CHỦ TỊCH', '', '                              Lê Văn Nam'] }],
    ['end-mark-inside', 'at the end', body('1. Giao Sở Y tế rà soát hồ sơ.')],
    ['damaged-text', 'bullets of a symbol font', body('1. Sở Y tế:', '\uf0b7 Rà soát hồ sơ;', '\uf0b7 Kiểm tra.')],
    ['damaged-text', 'a foreign name', body('1. Giao Sở Y tế rà soát hồ sơ của Công ty Green Life tại Đắk Lắk.')],
    ['missing-date', 'a whole date', {}],
    ['impossible-date', 'a day of a century ago', body('1. Giao Sở Y tế tổ chức kỷ niệm ngày sinh (19/5/1890).')],
    ['impossible-date', 'a number of a document', body('1. Giao Sở Y tế rà soát hồ sơ số 1I/2025/QH15.')],
    ['impossible-date', 'the last of February in a leap year', { number: ['Số: 12/TB-UBND        Hoa Sen, ngày 29 tháng 02 năm 2024'] }],
  ])('%s: %s', (rule, _, changes) => expect(places(changes, rule)).toEqual([]))
})

describe('sums', () => {
  it.each([
    ['right', '1.473.139 triệu đồng, trong đó: vốn đầu tư 632.118 triệu đồng; vốn sự nghiệp 841.021 triệu đồng.'],
    ['named in part', '1.473.139 triệu đồng, trong đó: vốn đầu tư 632.118 triệu đồng; vốn đối ứng 21.021 triệu đồng.'],
    ['round ones named in part', '10 tỷ đồng, trong đó: vốn đầu tư 5 tỷ đồng; vốn đối ứng 3 tỷ đồng.'],
    ['a part broken up', '10 tỷ đồng, gồm: vốn đầu tư 6 tỷ đồng (trong đó năm nay 4 tỷ đồng, năm sau 2 tỷ đồng), vốn đối ứng 4 tỷ đồng.'],
    ['an addition', '632.118 + 841.021 = 1.473.139 triệu đồng.'],
    ['an addition of sums', '632.118 triệu đồng + 841.021 triệu đồng = 1.473.139 triệu đồng.'],
    ['an addition, rounded', '33,3 + 33,3 + 33,3 = 100 tỷ đồng.'],
    ['an addition of smaller units, rounded', '8.532 triệu + 6.466 triệu = 15 tỷ đồng.'],
    ['a difference', '10 - 3 = 7 tỷ đồng.'],
    ['a product and a sum', '20 x 5 + 3 = 103 triệu đồng.'],
    ['parts that are all of it', '1.500 triệu đồng, gồm: ngân sách tỉnh 1.000 triệu đồng; ngân sách huyện 500 triệu đồng.'],
    ['parts that are all of it, rounded', '10,3 tỷ đồng, gồm: vốn đầu tư 6,2 tỷ đồng; vốn sự nghiệp 4,2 tỷ đồng.'],
    ['parts of about so much', 'khoảng 1.500 triệu đồng, gồm: ngân sách tỉnh 1.000 triệu đồng; ngân sách huyện 400 triệu đồng.'],
    ['a part without a sum', '1.500 triệu đồng, gồm: ngân sách tỉnh 1.000 triệu đồng; ngân sách huyện 400 triệu đồng; còn lại nguồn xã hội hóa.'],
    ['a part without a sum between', '1.500 triệu đồng, gồm: ngân sách tỉnh 1.000 triệu đồng; ngày công lao động; ngân sách huyện 400 triệu đồng.'],
    ['rates', '1.500 triệu đồng, gồm: 20 suất, mỗi suất 50 triệu đồng; 10 suất, mỗi suất 50 triệu đồng.'],
    ['rates for each', '1.500 triệu đồng, gồm: hộ nghèo 50 triệu đồng/hộ; hộ cận nghèo 40 triệu đồng/hộ.'],
    ['prices of single things', '1.500 triệu đồng, gồm: 500 phần quà trị giá 1 triệu đồng; 200 suất học bổng trị giá 5 triệu đồng.'],
    ['a part broken up in a bracket', '1.500 triệu đồng, gồm: ngân sách 1.000 triệu đồng (tỉnh 600 triệu đồng, huyện 400 triệu đồng), xã hội hóa 500 triệu đồng.'],
    ['a range among the parts', '10 tỷ đồng, trong đó hỗ trợ từ 5 tỷ đồng đến 8 tỷ đồng.'],
    ['of another thing', '1.000 triệu đồng. Vốn đầu tư 632 triệu đồng, vốn sự nghiệp 841 triệu đồng.'],
  ])('%s: nothing is said', (_, words) => {
    expect(places(body(`1. Giao Sở Y tế quản lý ${words}`), 'wrong-sum')).toEqual([])
  })

  it('a changed figure in a plan is caught, wherever a sum or one of its parts stands', () => {
    const plan = readFileSync(new URL('../../seeds/004_0cdea8a3936c5322.txt', import.meta.url), 'utf8')
    expect(found(plan, 'wrong-sum')).toEqual([])
    for (const [right, wrong] of [['1.473.139', '1.473.189'], ['632.118', '632.108'], ['841.021', '841.921'], ['409.608', '409.508'], ['30.891', '38.891'], ['4.080', '4.081']] as const) {
      expect(plan).toContain(right)
      expect(found(plan.replace(right, wrong), 'wrong-sum'), `${right} → ${wrong}`).not.toEqual([])
    }
  })
})

describe('a body in capitals', () => {
  const capital = '1. GIAO SỞ Y TẾ CHỦ TRÌ KIỂM TRA, RÀ SOÁT HỒ SƠ.'
  it('is told once, from its first paragraph on', () => expect(places(body(capital, '2. GIAO SỞ NỘI VỤ CHỦ TRÌ KIỂM TRA, RÀ SOÁT HỒ SƠ.', '3. Rà soát.'), 'damaged-text')).toEqual([expect.stringMatching(/^GIAO SỞ Y TẾ[^]*SỞ NỘI VỤ[^]*HỒ SƠ\.$/u)]))
  it('is none with one paragraph of it', () => expect(places(body(capital, '2. Giao Sở Nội vụ chủ trì kiểm tra, rà soát hồ sơ.'), 'damaged-text')).toEqual([]))
})

describe('several documents in one text', () => {
  const other = document({ head: ['ỦY BAN NHÂN DÂN', 'TỈNH HOA SEN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'], number: ['Số: 13/TB-UBND', 'Hoa Sen, ngày 16 tháng 3 năm 2024'], body: ['1. Khẩn trương rà soát.', '3. Khẩn trương kiểm tra.'] })

  it.each<[string, string, string]>([
    ['after the foot', document(), 'ỦY BAN NHÂN DÂN'],
    ['after an appendix', document({ after: ['', 'PHỤ LỤC I', '1. Đơn đăng ký.'] }), 'ỦY BAN NHÂN DÂN'],
  ])('%s: one finding, where the next begins', (_, first, words) => {
    const text = `${first}\n\n${other}`
    const { diagnostics } = parse(text)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['unclassified-text'])
    expect(text.slice(diagnostics[0]!.span!.start)).toBe(other)
    expect(diagnostics[0]!.message).toContain(words)
    expect(diagnostics[0]!.message).toContain('hơn một văn bản')
  })
  it('a draft whose number and day are blank begins with its letterhead', () => {
    const draft = document({ head: ['ỦY BAN NHÂN DÂN', 'TỈNH HOA SEN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'], number: ['Số:      /QĐ-UBND', 'Hoa Sen, ngày    tháng    năm 2024'] })
    const text = `${document()}\n\n${draft}`
    expect(parse(text).diagnostics.map(({ message, span }) => [message.includes('hơn một văn bản'), text.slice(span!.start) === draft])).toEqual([[true, true]])
  })
  const bare = { head: [], number: [] }
  const more = body('1. Giao Sở Y tế rà soát.', '3. Giao Sở Nội vụ kiểm tra.')
  it.each<[string, Partial<Record<Part, string[]>>, Partial<Record<Part, string[]>>, string]>([
    ['a type line', bare, bare, 'THÔNG BÁO'],
    ['a type line in bold letters', bare, { ...bare, title: ['**THÔNG BÁO**', 'Kết luận của Chủ tịch UBND tỉnh'] }, '**THÔNG BÁO**'],
    ['a number above the type line', bare, { ...bare, number: ['Số: 13/TB-UBND'] }, 'Số: 13/TB-UBND'],
    ['addressees', letter('Sở Y tế'), { ...letter('Sở Nội vụ'), head: [] }, 'Số: 12/UBND-KT'],
    ['a type line, the first document without recipients', { ...bare, tail: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Lê Văn Nam'] }, bare, 'THÔNG BÁO'],
  ])('without a letterhead: one finding, and no task, where the next begins with %s', (_, first, next, words) => {
    const text = [document(first), document({ ...next, ...more })].join('\n\n')
    const { diagnostics, tasks } = parse(text)
    const { span } = diagnostics.at(-1)!
    expect(diagnostics.filter(({ rule }) => rule === 'unclassified-text')).toHaveLength(1)
    expect([diagnostics.at(-1)!.rule, text.slice(span!.start, span!.start + words.length)]).toEqual(['unclassified-text', words])
    expect(tasks.map(({ item }) => item)).toEqual(parse(document(first)).tasks.map(({ item }) => item))
  })
  it('without any head: one finding at the first foot', () => {
    const text = [document(bare), document({ ...bare, title: [], ...more })].join('\n\n')
    expect(parse(text).diagnostics.map(({ rule, span }) => [rule, span && text.slice(span.start, span.start + 9)])).toEqual([['missing-number', null], ['missing-date', null], ['unclassified-text', 'Nơi nhận:']])
  })
})

describe('diagnostics', () => {
  const faulty = document({ number: ['Số:      /TB-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024'], body: ['1. Khẩn trương rà soát hồ sơ./.', '3. Giao Sở Tài chính bố trí XQKW, hoàn thành trước ngày 01/3/2024.'], closing: [''] })

  it('stand in the order of their places, those without one first', () => {
    const starts = parse(faulty).diagnostics.map(({ span }) => span?.start ?? -1)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(starts.length).toBeGreaterThan(6)
  })
  it('say their reason in Vietnamese, or in English where that is asked for', () => {
    const [vi, en] = (['vi', 'en'] as const).map((lang) => parse(faulty, { lang }).diagnostics)
    expect(en!.map(({ rule, span }) => ({ rule, span }))).toEqual(vi!.map(({ rule, span }) => ({ rule, span })))
    for (const [i, { message }] of vi!.entries()) {
      expect(message).not.toMatch(/[{}]/u)
      expect(en![i]!.message).not.toBe(message)
    }
  })
  it('name what they are about', () => {
    const message = (rule: string): string | undefined => found(faulty, rule)[0]?.message
    expect(message('numbering-gap')).toContain('3.')
    expect(message('numbering-gap')).toContain('2.')
    expect(message('unknown-abbreviation')).toContain('XQKW')
    expect(message('deadline-before-document')).toContain('2024-03-01')
    expect(message('assignee-not-in-recipients')).toContain('Sở Tài chính')
    expect(message('task-without-assignee')).toContain('1')
  })
  it.each([
    ['1.473.139 triệu đồng, trong đó: vốn đầu tư 632.118 triệu đồng; vốn sự nghiệp 841.022 triệu đồng', '(1.473.140 triệu đồng)'],
    ['10 tỷ đồng, gồm: vốn đầu tư 6,5 tỷ đồng, vốn sự nghiệp 5 tỷ đồng', '(11,5 tỷ đồng)'],
    ['2 tỷ 35 triệu đồng, gồm: vốn đầu tư 1,5 tỷ đồng, vốn sự nghiệp 1,2 tỷ đồng', '(2.700.000.000 VND)'],
  ])('say a sum in the units of the text: %s', (words, sum) => expect(found(document(body(`1. Giao Sở Y tế quản lý ${words}.`)), 'wrong-sum')[0]?.message).toContain(sum))
  it('quote words of one line alone, whole', () =>
    expect(found(document(body('1. Giao Sở Y tế rà soát hồ sơ:', 'a) S\ufffd Nội vụ kiểm tra', 'hồ sơ.')), 'damaged-text')[0]?.message).toBe('Chữ bị hỏng khi chuyển đổi: “a) S\ufffd Nội”.'))
  it('tell a blank number or day from none', () => {
    const message = (number: string, rule: string): string | undefined => found(document({ number: [number] }), rule)[0]?.message
    expect(message('Số:      /TB-UBND        Hoa Sen, ngày 15 tháng 3 năm 2024', 'missing-number')).toContain('chưa điền')
    expect(message('Số:               Hoa Sen, ngày 15 tháng 3 năm 2024', 'missing-number')).toContain('chưa điền')
    expect(message('Hoa Sen, ngày 15 tháng 3 năm 2024', 'missing-number')).toContain('không có')
    expect(message('Số: 12/TB-UBND        Hoa Sen, ngày    tháng 5 năm 2025', 'missing-date')).toContain('chưa điền')
    expect(message('Số: 12/TB-UBND        Hoa Sen, ngày     tháng     năm', 'missing-date')).toContain('chưa điền')
    expect(parse(document({ tail: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '[Họ và tên]'] })).diagnostics.find(({ rule }) => rule === 'missing-signature')?.message).toBe('Họ tên người ký chưa điền.')
    expect(message('Số: 12/TB-UBND', 'missing-date')).toContain('không có')
  })
  it.each(['', ' ', '\n\n', '§§§', 'Nơi nhận:', '1.', 'THÔNG BÁO', 'a'.repeat(5000)])('come for any text: %j', (text) => expect(parse(text).diagnostics.length).toBeGreaterThan(0))
})

describe('what is due at a gap', () => {
  it.each<[string[], string]>([
    [['1. Giao Sở Y tế rà soát.', '3. Giao Sở Nội vụ kiểm tra.'], '2.'],
    [['1) Giao Sở Y tế rà soát.', '4) Giao Sở Nội vụ kiểm tra.'], '2)'],
    [['I. Giao Sở Y tế rà soát.', 'II. Giao Sở Nội vụ rà soát.', 'III. Giao Sở Y tế báo cáo.', 'V. Giao Sở Nội vụ kiểm tra.'], 'IV.'],
    [['1. Giao Sở Y tế:', 'a) Rà soát hồ sơ.', 'b) Kiểm tra hồ sơ.', 'c) Lập danh mục.', 'd) Thẩm định.', 'g) Báo cáo.'], 'đ)'],
    [['1. Giao Sở Y tế rà soát.', '1.1. Rà soát hồ sơ.', '1.4. Kiểm tra hồ sơ.'], '1.2.'],
    [['Điều 1. Giao Sở Y tế rà soát.', 'Điều 3. Giao Sở Nội vụ kiểm tra.'], 'Điều 2.'],
  ])('%j', (lines, due) => expect(found(document({ body: lines }), 'numbering-gap')[0]?.message).toContain(due))
})

describe('a text on one line', () => {
  const line = 'THÔNG BÁO Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về thủy lợi. Phó Chủ tịch UBND tỉnh kết luận như sau: 1. Giao Sở Y tế rà soát. 2. Giao Sở Nội vụ kiểm tra.'
  const told = (text: string): string[] => found(text, 'damaged-text').map(({ message, span }) => `${message.slice(0, 32)} ${span!.start}-${span!.end}`)

  it('is told as such', () => {
    expect(told(line)).toEqual([`Nhiều mục nằm chung một dòng, kh ${0}-${line.length}`])
    expect(told(`Số: 12/TB-UBND\n${line.replace('1. ', 'I. ').replace('2. ', 'II. ')}`)).toHaveLength(1)
  })

  it('is none that has its lines, or no items', () => {
    expect(told(line.replace(': 1.', ':\n1.').replace('. 2.', '.\n2.'))).toEqual([])
    expect(told('THÔNG BÁO Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về thủy lợi. Giao Sở Y tế rà soát theo mục 1. Giao Sở Nội vụ kiểm tra.')).toEqual([])
    expect(told(document(body(`1. Giao Sở Y tế: 1) rà soát hồ sơ; 2) kiểm tra hồ sơ của các đơn vị trên địa bàn tỉnh.`)))).toEqual([])
  })
})
