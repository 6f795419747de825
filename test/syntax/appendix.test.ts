/** What follows the signature (RECORD §1, `appendices`). */
import { describe, expect, it } from 'vitest'
import { readAppendices } from '../../src/syntax/appendix.ts'
import { paragraphsOf, settingOf } from '../../src/syntax/paragraphs.ts'
import { blockOf } from '../../src/syntax/body.ts'
import { linesOf } from '../../src/read/source.ts'
import { rowsOf } from '../../src/syntax/rows.ts'
import { normalize } from '../../src/text/normalize.ts'
import { askParties, grammar } from '../helpers.ts'

/** `title: items` of each appendix, and the words that belong to none. */
function read(text: string): { appendices: string[]; rest: string } {
  const source = normalize(text)
  const rows = rowsOf(source, linesOf(source.text))
  const found = readAppendices(rows, (part) => paragraphsOf(part, grammar, settingOf(part)).map((paragraph) => blockOf(paragraph, source, grammar, new Set(), askParties)), grammar)
  return {
    appendices: found.appendices.map(({ title, items }) => `${title.map((row) => row.text).join(' ')}: ${items.map((item) => item.id).join(' ')}`),
    rest: found.rest.map((row) => row.text).join(' '),
  }
}

describe('readAppendices', () => {
  it.each<[string, string, { appendices: string[]; rest: string }]>([
    ['one', 'PHỤ LỤC\n1. Hồ sơ A.\n2. Hồ sơ B.', { appendices: ['PHỤ LỤC: 1 2'], rest: '' }],
    ['a title in capitals and its source', 'PHỤ LỤC I\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 12/TB-UBND ngày 15/3/2024)\n1. Hồ sơ A.', { appendices: ['PHỤ LỤC I DANH MỤC HỒ SƠ (Kèm theo Thông báo số 12/TB-UBND ngày 15/3/2024): 1'], rest: '' }],
    ['two', 'PHỤ LỤC I\n1. Hồ sơ A.\nPHỤ LỤC II\n1. Hồ sơ B.\n2. Hồ sơ C.', { appendices: ['PHỤ LỤC I: 1', 'PHỤ LỤC II: 1 2'], rest: '' }],
    ['words before the first', 'Ghi chú thêm.\nPHỤ LỤC\n1. Hồ sơ A.', { appendices: ['PHỤ LỤC: 1'], rest: 'Ghi chú thêm.' }],
    ['a sentence that speaks of one', 'Phụ lục kèm theo văn bản này được gửi qua trục liên thông.', { appendices: [], rest: 'Phụ lục kèm theo văn bản này được gửi qua trục liên thông.' }],
    ['what a decision enacts', 'KẾ HOẠCH\nPhòng chống dịch năm 2025\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 15/4/2025\ncủa Chủ tịch UBND tỉnh)\nI. MỤC ĐÍCH\nNâng cao chất lượng.\nII. YÊU CẦU', { appendices: ['KẾ HOẠCH Phòng chống dịch năm 2025 (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 15/4/2025 của Chủ tịch UBND tỉnh): I II'], rest: '' }],
    ['its letterhead', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nQUY CHẾ\nLàm việc của Tổ công tác\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\nĐiều 1. Phạm vi', { appendices: ['QUY CHẾ Làm việc của Tổ công tác (Ban hành kèm theo Quyết định số 12/QĐ-UBND): Điều 1'], rest: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc' }],
    ['no more of a title than what it is attached to', '(Kèm theo Quyết định số 12/QĐ-UBND)\n1. Hồ sơ A.', { appendices: ['(Kèm theo Quyết định số 12/QĐ-UBND): 1'], rest: '' }],
    ['a title in small letters and its source', 'Phụ lục I\nCác hồ sơ phải nộp\n(Kèm theo Thông báo số 12/TB-UBND)\n1. Hồ sơ A.', { appendices: ['Phụ lục I Các hồ sơ phải nộp (Kèm theo Thông báo số 12/TB-UBND): 1'], rest: '' }],
    ['two enacted', 'KẾ HOẠCH\n(Kèm theo Quyết định số 1/QĐ-UBND)\n1. Hồ sơ A.\nQUY ĐỊNH\n(Kèm theo Quyết định số 1/QĐ-UBND)\n1. Hồ sơ B.', { appendices: ['KẾ HOẠCH (Kèm theo Quyết định số 1/QĐ-UBND): 1', 'QUY ĐỊNH (Kèm theo Quyết định số 1/QĐ-UBND): 1'], rest: '' }],
    ['a section in capitals under the title', 'PHỤ LỤC\nKẾ HOẠCH KIỂM TRA\n(Kèm theo Quyết định số 1/QĐ-UBND)\nI. MỤC ĐÍCH\nNâng cao chất lượng.\nII. YÊU CẦU', { appendices: ['PHỤ LỤC KẾ HOẠCH KIỂM TRA (Kèm theo Quyết định số 1/QĐ-UBND): I II'], rest: '' }],
    ['none', '', { appendices: [], rest: '' }],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})
