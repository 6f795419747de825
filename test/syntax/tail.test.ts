import { describe, expect, it } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { linesOf } from '../../src/read/source.ts'
import { rowsOf } from '../../src/syntax/rows.ts'
import { readTail, recipientLines, type RecipientLine } from '../../src/syntax/tail.ts'
import { normalize } from '../../src/text/normalize.ts'

const grammar = builtinGrammar()
const BODY = 'UBND tỉnh kết luận như sau:\n1. Giao Sở Y tế thực hiện quyền hạn theo quy định./.\n'

interface Read {
  /** `role: words` of each part that is no rule. */
  parts: string[]
  before: string | undefined
  after: string | undefined
  lines: RecipientLine[]
}

function tail(text: string): Read {
  const source = normalize(BODY + text)
  const rows = rowsOf(source, linesOf(source.text))
  const found = readTail(rows, 0, grammar, source.text)
  for (const { fragment } of found.parts) expect(source.text.slice(fragment.start, fragment.end).replace(/\s+/gu, ' ')).toBe(fragment.text)
  return {
    parts: found.parts.filter((part) => part.role !== 'rule').map(({ role, fragment }) => `${role}: ${fragment.text}`),
    before: rows[found.start - 1]?.text,
    after: rows[found.end]?.text,
    lines: recipientLines(found, source.text),
  }
}

const SIGNED = ['authority: KT. CHỦ TỊCH', 'position: PHÓ CHỦ TỊCH', 'signer: Lê Văn Nam']
const LISTED = ['recipients-label: Nơi nhận:', 'recipient: - Như trên;', 'recipient: - Lưu: VT.']
const wordsOf = (line: RecipientLine): string => line.passage.text

describe('readTail', () => {
  it('takes the bodies above the titles of those who sign together', () => {
    const text = 'SỞ Y TẾ                                   CÔNG AN TỈNH\nKT. GIÁM ĐỐC                              KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC                              PHÓ GIÁM ĐỐC\n\nLê Văn Nam                                Đại tá Trần Văn Bình\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n'
    expect(tail(text)).toMatchObject({ before: '1. Giao Sở Y tế thực hiện quyền hạn theo quy định./.' })
    expect(tail(text).parts.slice(0, 3)).toEqual(['signing-body: SỞ Y TẾ', 'signing-body: CÔNG AN TỈNH', 'authority: KT. GIÁM ĐỐC'])
  })

  it('finds none in a text that has none', () => {
    expect(tail('')).toMatchObject({ parts: [], after: undefined, before: '1. Giao Sở Y tế thực hiện quyền hạn theo quy định./.' })
    expect(readTail([], 0, grammar)).toEqual({ start: 0, parts: [], end: 0 })
  })

  it('reads the list before the signature, and the signature before the list', () => {
    expect(tail('Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nLê Văn Nam').parts).toEqual([...LISTED, ...SIGNED])
    expect(tail('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Văn Nam\nNơi nhận:\n- Như trên;\n- Lưu: VT.').parts).toEqual([...SIGNED.slice(0, 2), 'signed: (Đã ký)', SIGNED[2], ...LISTED])
  })

  it('reads them side by side, the name in the middle of the list', () => {
    const { parts, lines } = tail(`
Nơi nhận:                                              TL. CHỦ TỊCH
- Thường trực Tỉnh ủy (b/c);                      CHÁNH VĂN PHÒNG
- Các sở, ngành: Tài chính,
  Xây dựng, Tư pháp,
  Y tế, Nội vụ,                                       Phùng Văn Sơn
  Công Thương;
- Lưu: VT, TH.`)
    expect(parts.filter((part) => !part.startsWith('recipient'))).toEqual(['authority: TL. CHỦ TỊCH', 'position: CHÁNH VĂN PHÒNG', 'signer: Phùng Văn Sơn'])
    expect(lines.map(wordsOf)).toEqual(['Thường trực Tỉnh ủy (b/c);', 'Các sở, ngành: Tài chính, Xây dựng, Tư pháp, Y tế, Nội vụ, Công Thương;', 'Lưu: VT, TH.'])
  })

  it('reads rows on which only the right column stands', () => {
    expect(tail('Nơi nhận:                           KT. CHỦ TỊCH\n- Như trên;\n                                    PHÓ CHỦ TỊCH\n- Lưu: VT.\n                                     Lê Văn Nam').parts.filter((part) => !part.startsWith('recipient'))).toEqual(SIGNED)
  })

  it('reads columns set apart by tabs', () => {
    expect(tail('Nơi nhận:\tKT. CHỦ TỊCH\n- Như trên;\tPHÓ CHỦ TỊCH\n\t\tLê Văn Nam\n- Lưu: VT.\t').parts.filter((part) => !part.startsWith('recipient'))).toEqual(SIGNED)
  })

  describe('recipients in a numbered table', () => {
    const signed = 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Nam\n\n'
    const words = ['UBND tỉnh', 'Các phòng thuộc Sở', 'Lưu: VT, NVY']
    it('drawn', () => {
      const { parts, lines } = tail(`${signed}| STT | Nơi nhận |\n| --- | --- |\n| 1 | UBND tỉnh |\n| 2 | Các phòng thuộc Sở |\n| 3 | Lưu: VT, NVY |\n`)
      expect(parts).toEqual([...SIGNED, 'recipients-label: Nơi nhận', ...words.map((each) => `recipient: ${each}`)])
      expect([lines.map(wordsOf), lines.map(({ archive }) => archive)]).toEqual([words, [false, false, true]])
    })
    it('of the carrier, after the signature', () => {
      const cells = ['STT', 'Nơi nhận', '1', 'UBND tỉnh', '2', 'Các phòng', 'thuộc Sở', '3', 'Lưu: VT, NVY']
      const places = [[0, 0], [0, 1], [1, 0], [1, 1], [2, 0], [2, 1], [2, 1], [3, 0], [3, 1]] as const
      const source = normalize(`${BODY}${signed}${cells.join('\n')}`)
      const lines = linesOf(source.text)
      const rows = rowsOf(source, lines.map((line, i) => {
        const place = places[i - lines.length + cells.length]
        return place ? { ...line, cell: { table: 0, row: place[0], column: place[1] } } : line
      }))
      const found = readTail(rows, 0, grammar, source.text)
      expect(found.parts.filter(({ role }) => role === 'signer')).toHaveLength(1)
      expect(found.parts.filter(({ role }) => role === 'rule').map(({ fragment }) => fragment.text)).toEqual(['STT', '1', '2', '3'])
      expect(recipientLines(found, source.text).map(wordsOf)).toEqual(words)
    })
  })

  it('cuts a signature from the recipient whose fragment it shares', () => {
    expect(tail('Nơi nhận: KT. CHỦ TỊCH\n- Như trên; PHÓ CHỦ TỊCH\n- Lưu: VT.  Lê Văn Nam').parts.filter((part) => !part.startsWith('recipient'))).toEqual(SIGNED)
  })

  it('reads Markdown, also a foot written as a table', () => {
    expect(tail('**Nơi nhận:**\n\n- Như trên;\n\n- Lưu: VT.\n\n**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**\n\n**Lê Văn Nam**').parts).toEqual(['recipients-label: **Nơi nhận:**', ...LISTED.slice(1), 'authority: **KT. CHỦ TỊCH', 'position: PHÓ CHỦ TỊCH**', 'signer: **Lê Văn Nam**'])
    expect(tail('| Nơi nhận: | KT. CHỦ TỊCH |\n|---|---|\n| - Như trên; | PHÓ CHỦ TỊCH |\n| - Lưu: VT. | Lê Văn Nam |').parts).toEqual([LISTED[0], SIGNED[0], LISTED[1], SIGNED[1], LISTED[2], SIGNED[2]])
  })

  it('reads a signature without a list, and a list without a signature', () => {
    expect(tail('HIỆU TRƯỞNG\n\n(Ký tên, đóng dấu)\n\nNguyễn Thị Lan').parts).toEqual(['position: HIỆU TRƯỞNG', 'signed: (Ký tên, đóng dấu)', 'signer: Nguyễn Thị Lan'])
    expect(tail('Nơi nhận:\n- Như trên;\n- Lưu: VT.').parts).toEqual(LISTED)
  })

  it('reads a signature whose name is cut off', () => {
    expect(tail('Nơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH').parts).toEqual([...LISTED, ...SIGNED.slice(0, 2)])
  })

  it.each([
    ['a page number and footnotes', '4\n[1] Theo Báo cáo số 12/BC-STC'],
    ['an appendix', 'PHỤ LỤC I\nDANH MỤC DỰ ÁN'],
    ['an attachment', '(Kèm theo Kế hoạch số 12/KH-UBND)'],
    ['the head of another document', 'UBND TỈNH            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTHÔNG BÁO'],
  ])('ends before %s', (_, rest) => {
    const { parts, after } = tail(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Nam\n\n${rest}`)
    expect(parts).toEqual([...LISTED, ...SIGNED])
    expect(after).toBe(rest.split('\n')[0]!.replace(/\s+/gu, ' '))
  })

  it('takes the foot before an appendix that brings a foot of its own', () => {
    const { parts, after } = tail('Nơi nhận:                     KT. CHỦ TỊCH\n- Như trên;                   PHÓ CHỦ TỊCH\n- Lưu: VT.\n                               Lê Văn Nam\nPHỤ LỤC\nMẫu báo cáo\nNơi nhận:\n- Sở;\nGIÁM ĐỐC\nHọ Và Tên')
    expect(parts).toHaveLength(6)
    expect(after).toBe('PHỤ LỤC')
  })

  it('ends before the title of what the document enacts', () => {
    expect(tail('Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nQUY CHẾ\nLàm việc của Tổ công tác\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\nĐiều 1. Phạm vi')).toMatchObject({ after: 'QUY CHẾ' })
  })

  it('passes over a page number in the list', () => {
    const { lines, parts } = tail('Nơi nhận:\n- UBND các xã,\n3\nphường;\n- Lưu: VT.\nTRƯỞNG BAN\nĐại tá\nLê Văn Nam\n4')
    expect(lines.map(wordsOf)).toEqual(['UBND các xã, phường;', 'Lưu: VT.'])
    expect(parts.slice(-3)).toEqual(['position: TRƯỞNG BAN', 'signer: Đại tá', 'signer: Lê Văn Nam'])
  })

  it('takes no word of the body for a title', () => {
    expect(tail('quyền hạn của Giám đốc;\nQuyền lợi của người dân.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nQ. GIÁM ĐỐC\nLê Văn Nam').parts).toEqual([...LISTED, 'authority: Q. GIÁM ĐỐC', 'signer: Lê Văn Nam'])
  })

  it('reads titles whose capitals came out small', () => {
    expect(tail('Nơi nhận:                          KT/ bộ trưởng bộ tài chính\n- Văn phòng Chính phủ                      Thứ trưởng\n. Văn phòng Quốc hội                       (Đã ký)\n- Lưu: VP (HC, TH)\n      TCT (HC, NV3)                  Trương Văn Trung').parts).toEqual([
      'recipients-label: Nơi nhận:',
      'authority: KT/ bộ trưởng bộ tài chính',
      'recipient: - Văn phòng Chính phủ',
      'position: Thứ trưởng',
      'recipient: . Văn phòng Quốc hội',
      'signed: (Đã ký)',
      'recipient: - Lưu: VP (HC, TH)',
      'recipient: TCT (HC, NV3)',
      'signer: Trương Văn Trung',
    ])
  })
})

describe('recipientLines', () => {
  it('gives sub-lines their level and finds what is kept at any level', () => {
    const { lines } = tail('Nơi nhận:\n- UBND các huyện;\n- Văn phòng UBND tỉnh:\n   + LĐVP, TH;\n   + Lưu: VT, KGVX\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nLê Văn Nam')
    expect(lines.map(({ marker, level, archive }) => [marker, level, archive])).toEqual([
      ['-', 0, false],
      ['-', 0, false],
      ['+', 1, false],
      ['+', 1, true],
    ])
  })

  it('joins wrapped lines, also after a semicolon inside an entry', () => {
    expect(tail('Nơi nhận:\n- Các sở: TC; XD; YT;\nNV, Thanh tra tỉnh;\n- Lưu VT, TH.').lines.map(wordsOf)).toEqual(['Các sở: TC; XD; YT; NV, Thanh tra tỉnh;', 'Lưu VT, TH.'])
  })

  it('joins a mail address that an entry goes on with, and takes one by itself for a stamp', () => {
    expect(tail('Nơi nhận:\n- Các đơn vị gửi qua hộp thư\nnvy@bacson.gov.vn;\n- Lưu: VT.').lines.map(wordsOf)).toEqual(['Các đơn vị gửi qua hộp thư nvy@bacson.gov.vn;', 'Lưu: VT.'])
    expect(tail('Nơi nhận:\n- Các đơn vị;\nnvy@bacson.gov.vn\n- Lưu: VT.').lines.map(wordsOf)).toEqual(['Các đơn vị;', 'Lưu: VT.'])
  })

  it('parts a list without markers at its semicolons', () => {
    expect(tail('Nơi nhận:\nNhư trên;\nUBND tỉnh (b/c);\nLưu: VT.\nGIÁM ĐỐC\nLê Văn Nam').lines.map((line) => [wordsOf(line), line.marker, line.archive])).toEqual([
      ['Như trên;', null, false],
      ['UBND tỉnh (b/c);', null, false],
      ['Lưu: VT.', null, true],
    ])
  })

  it.each<[string, string[], string[]]>([
    ['Nơi nhận: Như trên.', ['Như trên.'], []],
    ['Nơi nhận: Như kính gửi, lưu VP.', ['Như kính gửi'], ['lưu VP.']],
    ['Nơi nhận: Như trên; Lưu: VP.', ['Như trên;'], ['Lưu: VP.']],
    ['Nơi nhận: Như trên; Sở Y tế (phòng TH; KT); Lưu: VT.', ['Như trên;', 'Sở Y tế (phòng TH; KT);'], ['Lưu: VT.']],
    ['Nơi nhận: - Như trên; - Sở Tài chính; - Lưu: VT.', ['Như trên;', 'Sở Tài chính;'], ['Lưu: VT.']],
    ['Nơi nhận: Như trên;\n- Sở Tài chính;\n- Lưu: VT.', ['Như trên;', 'Sở Tài chính;'], ['Lưu: VT.']],
    ['Nơi nhận:\n- Văn phòng: TH, Lưu trữ;\n- Lưu: VT,\n  TH.', ['Văn phòng: TH, Lưu trữ;'], ['Lưu: VT, TH.']],
  ])('reads the entries that share a row with each other or the label: %s', (list, recipients, archive) => {
    const signed = 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Nam'
    for (const text of [`${list}\n\n${signed}`, `${signed}\n${list}`]) {
      const { parts, lines, after } = tail(text)
      expect(lines.filter((line) => !line.archive).map(wordsOf)).toEqual(recipients)
      expect(lines.filter((line) => line.archive).map(wordsOf)).toEqual(archive)
      expect(parts.filter((part) => !part.startsWith('recipient'))).toEqual(SIGNED)
      expect(after).toBeUndefined()
    }
  })

  it('keeps markers as written', () => {
    expect(tail('Nơi nhận:\n– Như trên;\n1. Sở Y tế;\n. Sở Nội vụ;\n–Lưu Văn thư.').lines.map((line) => line.marker)).toEqual(['–', '1.', '.', '–'])
  })
})
