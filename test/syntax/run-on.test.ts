import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { linesOf } from '../../src/read/source.ts'
import { partRunOn } from '../../src/syntax/head/run-on.ts'
import { rowsOf } from '../../src/syntax/rows.ts'
import { normalize } from '../../src/text/normalize.ts'

const grammar = builtinGrammar()
const parted = (text: string): string[] => partRunOn(rowsOf(normalize(text), linesOf(text)), grammar, text).map(({ index, text: words }) => `${index}: ${words}`)

describe('a line that holds the end of the subject and the beginning of the opening', () => {
  it('is two', () =>
    expect(parted('THÔNG BÁO\nKết luận tại cuộc họp về nhà ở năm 2024 Ngày 15 tháng 3 năm 2024, Chủ tịch UBND tỉnh chủ trì cuộc họp.\n1. Rà soát')).toEqual([
      '0: THÔNG BÁO',
      '1: Kết luận tại cuộc họp về nhà ở năm 2024',
      '2: Ngày 15 tháng 3 năm 2024, Chủ tịch UBND tỉnh chủ trì cuộc họp.',
      '3: 1. Rà soát',
    ]))

  it.each(['Ngày 15/3/2024, UBND tỉnh họp.', 'Kế hoạch kỷ niệm Ngày 27/7/2024, Tết', 'về nhà ở. Ngày 15/3/2024, UBND tỉnh họp.'])('%s is one', (text) => expect(parted(text)).toEqual([`0: ${text}`]))

  it('gives the subject, the meeting and its day their own', () => {
    const { header, meeting } = parse('UBND TỈNH HOA SEN\nSố: 12/TB-UBND\nHoa Sen, ngày 20 tháng 3 năm 2024\nTHÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp về nhà ở năm 2024 Ngày 15/3/2024, Chủ tịch UBND tỉnh chủ trì cuộc họp. Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận như sau:\n1. Giao Sở Xây dựng rà soát hồ sơ.\n')
    expect(header.subject).toBe('Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về nhà ở năm 2024')
    expect(meeting).toMatchObject({ dates: ['2024-03-15'], topic: 'nhà ở năm 2024' })
  })
})
