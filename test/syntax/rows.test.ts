import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/read/source.ts'
import { rowsOf, squeeze } from '../../src/syntax/rows.ts'
import { normalize } from '../../src/text/normalize.ts'
import { rowsIn } from '../helpers.ts'

const cells = (text: string): string[][] => rowsIn(text).map((row) => row.fragments.map((fragment) => fragment.text))

describe('rowsOf', () => {
  it.each<[string, string[][]]>([
    ['Sở Y tế', [['Sở Y tế']]],
    ['UBND TỈNH HOA SEN     CỘNG HÒA', [['UBND TỈNH HOA SEN', 'CỘNG HÒA']]],
    ['Số: 5/TB\tHoa Sen, ngày 5', [['Số: 5/TB', 'Hoa Sen, ngày 5']]],
    ['một  hai', [['một hai']]],
    ['một   hai', [['một', 'hai']]],
    ['\t  - Như trên;\tKT. CHỦ TỊCH\t', [['- Như trên;', 'KT. CHỦ TỊCH']]],
    ['một\u00a0\u00a0\u00a0hai', [['một', 'hai']]],
    ['một\u00a0hai', [['một hai']]],
    ['a\r\n\r\nb\n \nc', [['a'], ['b'], ['c']]],
    ['', []],
    [' \n\t\n', []],
  ])('%j', (text, expected) => expect(cells(text)).toEqual(expected))

  it('counts rows, blank lines and columns', () => {
    const rows = rowsIn('a\n\n\n  b    c\n\nd')
    expect(rows.map((row) => [row.index, row.blanksBefore])).toEqual([[0, 0], [1, 2], [2, 1]])
    expect(rows[1]!.fragments.map(({ row, column }) => [row, column])).toEqual([[1, 2], [1, 7]])
    expect(rows[1]!.text).toBe('b c')
  })

  it('leads each fragment back to its words, in decomposed text too', () => {
    const text = 'Ủy ban   nhân dân\n\n  huyện Đông Hải\t (Sở Y tế)'
    for (const form of ['NFC', 'NFD'] as const) {
      const source = normalize(text.normalize(form))
      const rows = rowsOf(source, linesOf(source.original))
      expect(rows.flatMap((row) => row.fragments.map((fragment) => squeeze(source.text.slice(fragment.start, fragment.end))))).toEqual(['Ủy ban', 'nhân dân', 'huyện Đông Hải', '(Sở Y tế)'])
    }
  })

  it('holds every non-space character once', () => {
    const text = '  a  b \n\n\tc   d.  e\u200b f\u00a0g\n h'
    const source = normalize(text)
    const taken = rowsIn(text).flatMap((row) => row.fragments.map(({ start, end }) => source.text.slice(start, end))).join('')
    expect(taken.replace(/[\s\u200b]/gu, '')).toBe('abcd.efgh')
  })
})

describe('squeeze', () => {
  it.each([[' a \n b\u00a0 c ', 'a b c'], ['', ''], ['a\u00adb', 'a b']])('%j', (text, expected) => expect(squeeze(text)).toBe(expected))
})
