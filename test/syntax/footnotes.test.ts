import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/read/source.ts'
import { findFootnotes } from '../../src/syntax/footnotes.ts'
import { rowsOf } from '../../src/syntax/rows.ts'
import { normalize } from '../../src/text/normalize.ts'
import { rowsIn } from '../helpers.ts'

const shown = (notes: ReturnType<typeof findFootnotes>): [string, string][] => notes.map((note) => [note.mark, note.rows.map((row) => row.text).join(' ').slice(note.markLength)])
const notes = (text: string): [string, string][] => shown(findFootnotes(rowsIn(text)))

describe('findFootnotes', () => {
  it.each<[string, string, [string, string][]]>([
    ['a bracket before the words', 'Giao Sở Y tế[1] rà soát.\n[1] Theo Tờ trình số 5/TTr-SYT.', [['1', 'Theo Tờ trình số 5/TTr-SYT.']]],
    ['over several lines', 'Nội dung[1].\n[1] Gồm các sở: Tài chính,\nXây dựng và\nNội vụ.\nĐoạn sau.', [['1', 'Gồm các sở: Tài chính, Xây dựng và Nội vụ.']]],
    ['two in a row', 'A[1], B[2].\n[1] Một\n[2] Hai.', [['1', 'Một'], ['2', 'Hai.']]],
    ['a blank line ends it', 'A[1].\n[1] Một nội dung\n\nĐoạn sau.', [['1', 'Một nội dung']]],
    ['the mark on a line after the words, in the middle of a sentence', 'Giao Ban Quản lý rà soát hồ sơ cao tốc Hoa Sen1 và\nĐại diện lãnh đạo: Sở Xây dựng, Sở Tài chính.\n1\nbáo cáo UBND tỉnh trước ngày 5/3/2024.', [['1', 'Đại diện lãnh đạo: Sở Xây dựng, Sở Tài chính.']]],
  ])('%s', (_, text, expected) => expect(notes(text)).toEqual(expected))

  it.each<[string, string]>([
    ['a mark in running text', 'Giao Sở Y tế[1] rà soát hồ sơ.'],
    ['a number that no word carries', 'Tổng số dự án đã bàn giao và\nCác dự án còn lại.\n5\nđược báo cáo sau.'],
    ['a label', '1. Giao Sở Y tế rà soát.\n2. Giao Sở Nội vụ kiểm tra.'],
    ['a round bracket', '(1) Rà soát hồ sơ;\n(2) báo cáo UBND tỉnh.'],
    ['nothing', ''],
  ])('%s is none', (_, text) => expect(notes(text)).toEqual([]))

  it('takes lines that the carrier marks', () => {
    const source = normalize('Giao Sở Y tế rà soát.\nTheo Tờ trình số 5.')
    const lines = linesOf(source.text).map((line, i) => (i === 1 ? { ...line, role: 'footnote' as const, mark: '3' } : line))
    expect(shown(findFootnotes(rowsOf(source, lines)))).toEqual([['3', 'Theo Tờ trình số 5.']])
  })
})
