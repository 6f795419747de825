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
    ['none', '', { appendices: [], rest: '' }],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})
