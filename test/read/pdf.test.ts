import { describe, expect, test, vi } from 'vitest'
import { loadDocument, parse, ReadError } from '../../src/index.ts'
import { readPdf } from '../../src/read/pdf/index.ts'
import type { SourceText } from '../../src/read/source.ts'
import { pdfOf, type Put, type Sheet } from './pdf-writer.ts'

const read = async (...sheets: Sheet[]): Promise<SourceText> => (await readPdf(pdfOf(sheets), 'x.pdf')).source!
const linesOf = ({ text, lines }: SourceText): string[] => lines.map(({ start, end }) => text.slice(start, end)).filter((line) => line !== '')
const told = ({ text, lines }: SourceText, key: 'role' | 'paragraphEnd' | 'column' | 'mark' | 'cell'): unknown[] => lines.filter(({ start, end }) => end > start && text.slice(start, end) !== '').map((line) => line[key])

/** Every letter is half an em: 7 points at 14. */
const LEFT = 85
/** Lines of a paragraph: the first set in, all but the last filled to the margin. */
function paragraph(top: number, words: string): Put[] {
  const put: Put[] = []
  let line = ''
  const flush = (): void => void put.push({ x: put.length === 0 ? LEFT + 28 : LEFT, y: top + put.length * 18, text: line })
  for (const word of words.split(' ')) {
    const room = put.length === 0 ? 56 : 60
    if (line !== '' && line.length + 1 + word.length > room) {
      flush()
      line = word
    } else line += (line === '' ? '' : ' ') + word
  }
  flush()
  return put
}

const LONG = 'Giao Sở Y tế chủ trì, phối hợp với các cơ quan, đơn vị có liên quan rà soát hồ sơ, tham mưu Ủy ban nhân dân tỉnh xem xét, quyết định theo đúng quy định của pháp luật hiện hành.'

describe('reading order', () => {
  test('the left column of the head stands before the right one, the title after both', async () => {
    const source = await read({
      put: [
        { x: 100, y: 80, text: 'ỦY BAN NHÂN DÂN' }, { x: 300, y: 80, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
        { x: 110, y: 96, text: 'TỈNH HOA LAN' }, { x: 330, y: 96, text: 'Độc lập - Tự do - Hạnh phúc' },
        { x: 100, y: 120, text: 'Số: 12/TB-UBND' }, { x: 300, y: 120, text: 'Hoa Lan, ngày 05 tháng 3 năm 2024' },
        { x: 264, y: 160, text: 'THÔNG BÁO' },
        ...paragraph(200, LONG), ...paragraph(300, LONG),
      ],
    })
    expect(linesOf(source).slice(0, 7)).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH HOA LAN', 'Số: 12/TB-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hoa Lan, ngày 05 tháng 3 năm 2024', 'THÔNG BÁO'])
    expect(told(source, 'column').slice(0, 7)).toEqual([0, 0, 0, 1, 1, 1, undefined])
    const { header } = parse(source)
    expect([header.number?.text, header.date, header.type?.code]).toEqual(['12/TB-UBND', '2024-03-05', 'TB'])
  })

  test('a list in two columns, where the longest entry all but reaches the other column', async () => {
    const left = ['- Sở Tài chính', '- Công an tỉnh', '- UBND thành phố Hoa Lan', '- Thanh tra tỉnh']
    const right = ['- Sở Y tế', '- Bộ Chỉ huy Quân sự tỉnh', '- UBND thị xã Hoa Mai', '- Sở Nội vụ']
    const list = left.flatMap((text, i) => [{ x: LEFT, y: 180 + i * 18, text }, { x: LEFT + 24 * 7 + 10.8, y: 180 + i * 18, text: right[i]! }])
    const source = await read({ put: [...paragraph(80, LONG), ...list, ...paragraph(280, LONG)] })
    expect(linesOf(source).slice(4, 12).join('|')).toBe([...left, ...right].join('|'))
  })

  describe('tables without rules', () => {
    const roster = (rows: ReadonlyArray<readonly string[]>, places: readonly number[]): Put[] => rows.flatMap((row, i) => row.flatMap((text, k) => (text === '' ? [] : [{ x: LEFT + places[k]!, y: 180 + i * 18, text }])))
    const between = (put: readonly Put[]): Sheet => ({ put: [...paragraph(80, LONG), ...put, ...paragraph(320, LONG)] })
    const cellsIn = ({ text, lines }: SourceText): string[] => lines.flatMap(({ start, end, cell }) => (cell ? [`${cell.row}.${cell.column} ${text.slice(start, end)}`] : []))

    test('a roster: names, and offices that go on in a second line', async () => {
      const source = await read(between(roster([['Ông Hồ Văn An', 'Giám đốc Sở Tài chính'], ['Bà Lê Thị Cúc', 'Trưởng phòng Tổng hợp, Văn phòng'], ['', 'UBND tỉnh'], ['Ông Trần Minh', 'Chánh Thanh tra tỉnh']], [0, 160])))
      expect(cellsIn(source)).toEqual(['0.0 Ông Hồ Văn An', '0.1 Giám đốc Sở Tài chính', '1.0 Bà Lê Thị Cúc', '1.1 Trưởng phòng Tổng hợp, Văn phòng', '1.1 UBND tỉnh', '2.0 Ông Trần Minh', '2.1 Chánh Thanh tra tỉnh'])
    })
    test('tasks under a head that stands in the middle, the gaps no wider than the cells let them', async () => {
      const source = await read(between(roster([['TT', '   Nội dung', 'Chủ trì'], ['1', 'Rà soát các dự án', 'Sở Tài chính'], ['', 'chậm tiến độ', ''], ['2', 'Tổ chức tập huấn', 'Sở Nội vụ,'], ['', '', 'Sở Y tế']], [0, 28, 160])))
      expect(cellsIn(source)).toEqual(['0.0 TT', '0.1 Nội dung', '0.2 Chủ trì', '1.0 1', '1.1 Rà soát các dự án', '1.1 chậm tiến độ', '1.2 Sở Tài chính', '2.0 2', '2.1 Tổ chức tập huấn', '2.2 Sở Nội vụ,', '2.2 Sở Y tế'])
    })
    test.each([
      ['words at tabs that go on at the margin', [['1. Ông Hồ Văn An', 'Giám đốc Sở Tài chính;'], ['2. Bà Lê Thị Cúc', 'Trưởng phòng Tổng hợp của Văn phòng'], ['tỉnh Hoa Lan.', '']], [0, 168]],
      ['figures flush right', [['- Vốn đầu tư:', '49.710 triệu'], ['- Vốn sự nghiệp:', ' 9.400 triệu']], [0, 300]],
      ['answers to questions', [['Họ và tên:', 'Hồ Văn An'], ['Đơn vị:', 'Sở Y tế tỉnh Hoa Lan']], [0, 160]],
    ])('%s are lines of text', async (_, rows, places) => {
      const source = await read(between(roster(rows, places)))
      expect(told(source, 'cell').every((cell) => cell === undefined)).toBe(true)
      expect(linesOf(source).slice(4, 4 + rows.length)).toEqual(rows.map((row) => row.map((cell) => cell.trim()).filter(Boolean).join('   ')))
    })
    test.each([
      ['a foot', [['Nơi nhận:', 'PHÓ CHỦ TỊCH'], ['- Như trên;', ''], ['- Lưu: VT.', '  Hồ Văn An']], [0, 250]],
      ['labels with their items', [['a)', 'Rà soát các dự án'], ['b)', 'Tổ chức tập huấn']], [0, 42]],
      ['columns of text', [['Giao Sở Tài chính rà soát', 'trì tổ chức tập huấn cho'], ['các dự án chậm tiến độ.', 'cán bộ của các huyện.'], ['Giao Sở Nội vụ chủ trì', 'xây dựng phương án, báo'], ['việc sắp xếp bộ máy.', 'cáo trong tháng 4.']], [0, 210]],
    ])('%s: none', async (_, rows, places) => expect(told(await read(between(roster(rows, places))), 'cell').every((cell) => cell === undefined)).toBe(true))
  })

  test('letters drawn in two passes, as where a font lacks some, come to their words', async () => {
    const source = await read({ put: [{ x: 85, y: 80, text: 'Đ' }, { x: 99, y: 80, text: 'c' }, { x: 106, y: 80, text: ' ' }, { x: 113, y: 80, text: 'l' }, { x: 127, y: 80, text: 'p' }, { x: 92, y: 80, text: 'ộ' }, { x: 120, y: 80, text: 'ậ' }] })
    expect(linesOf(source)).toEqual(['Độc lập'])
  })

  test('a gap that no blank was written for parts words, kerning does not', async () => {
    expect(linesOf(await read({ put: [{ x: 85, y: 80, text: '-' }, { x: 96, y: 80, text: 'Gia' }, { x: 116.5, y: 80, text: 'o' }] }))).toEqual(['- Giao'])
  })

  test('a soft hyphen that is drawn is a hyphen; a code without a letter is lost and said so', async () => {
    const map = (letter: string): string => ({ '~': '\u00ad', '^': '\u0003' })[letter] ?? letter
    const { source } = await readPdf(pdfOf([{ put: [{ x: 85, y: 80, text: '12/QĐ~UBND ^' }] }], { map }), 'x.pdf')
    expect(source!.text.trim()).toBe('12/QĐ-UBND \ufffd')
    expect(parse(source!).diagnostics.map(({ rule }) => rule)).toContain('damaged-text')
  })
})

describe('paragraphs', () => {
  test('end where the next line is set in, or its first word had room; not at the margin, not at the page', async () => {
    const first = paragraph(100, LONG)
    const second = paragraph(100 + first.length * 18, LONG)
    const all = [...first, ...second]
    const cut = first.length + 1
    const below = all.slice(cut).map((put, i) => ({ ...put, y: 80 + i * 18 }))
    const source = await read({ put: all.slice(0, cut) }, { put: [{ x: 290, y: 50, text: '2' }, ...below, ...paragraph(80 + below.length * 18, LONG)] })
    const ends = told(source, 'paragraphEnd').filter((_, i) => linesOf(source)[i] !== '2')
    const third = first.length
    expect(ends).toEqual([...first, ...second, ...Array.from({ length: third })].map((_, i) => [first.length, first.length + second.length, ends.length].includes(i + 1)))
    expect(told(source, 'role').filter((role) => role === 'page-number')).toHaveLength(1)
  })

  test('a line set in after the end of a clause is a paragraph, though it begins small', async () => {
    const source = await read({ put: [...paragraph(80, LONG), { x: LEFT + 28, y: 170, text: 'Họp tại trụ sở;' }, { x: LEFT + 28, y: 188, text: 'báo cáo tỉnh.' }, ...paragraph(206, LONG)] })
    expect(told(source, 'paragraphEnd')[linesOf(source).indexOf('Họp tại trụ sở;')]).toBe(true)
  })

  test('centred lines whose next word had no room are one paragraph; shorter ones are left to their words', async () => {
    const centred = (y: number, text: string): Put => ({ x: LEFT + 210 - text.length * 3.5, y, text })
    const words = ['Kết luận của Phó Chủ tịch tại cuộc họp kiểm điểm kết quả', 'chương trình hành động', 'của toàn tỉnh']
    const source = await read({ put: [...words.map((line, i) => centred(80 + i * 18, line)), ...Array.from({ length: 8 }, (_, i) => ({ x: LEFT, y: 160 + i * 18, text: `${'sở '.repeat(19)}tại` }))] })
    expect(told(source, 'paragraphEnd').slice(0, 2)).toEqual([false, undefined])
  })

  test('a line that the writer broke inside a sentence is left to its words', async () => {
    const source = await read({ put: [...paragraph(80, LONG), { x: LEFT + 28, y: 170, text: 'Họp tại trụ sở' }, { x: LEFT, y: 188, text: 'của tỉnh.' }, ...paragraph(206, LONG)] })
    expect(told(source, 'paragraphEnd')[linesOf(source).indexOf('Họp tại trụ sở')]).toBeUndefined()
  })
})

describe('what is no text of the document', () => {
  test('a stamp of several lines laid over the page; one line fills a blank in', async () => {
    const source = await read({ put: [{ x: LEFT, y: 80, text: 'Số:       /TB-UBND' }, ...paragraph(140, LONG)], stamp: [{ x: 470, y: 30, text: 'Ký bởi: Văn phòng', size: 8 }, { x: 470, y: 40, text: 'Ngày ký: 05.03.2024', size: 8 }] })
    expect(told(source, 'role').slice(0, 3)).toEqual(['stamp', 'stamp', undefined])
    const filled = await read({ put: [{ x: LEFT, y: 80, text: 'Số:       /TB-UBND' }, ...paragraph(140, LONG)], stamp: [{ x: LEFT + 35, y: 80, text: '12' }] })
    expect(linesOf(filled)[0]).toBe('Số: 12 /TB-UBND')
  })

  test('small lines under a mark at the bottom are a footnote', async () => {
    const source = await read({
      put: [...paragraph(100, LONG), ...paragraph(200, LONG), { x: LEFT, y: 696, text: '1', size: 6 }, { x: LEFT + 5, y: 700, text: 'Gồm Sở Y tế và Sở Nội vụ; Sở Tài chính cùng với', size: 10 }, { x: LEFT, y: 712, text: 'Sở Công Thương.', size: 10 }],
    })
    expect(told(source, 'role').slice(-2)).toEqual(['footnote', 'footnote'])
    expect(told(source, 'mark').slice(-2)).toEqual(['1', undefined])
    expect(parse(source).footnotes.map(({ mark, text }) => [mark, text])).toEqual([['1', 'Gồm Sở Y tế và Sở Nội vụ; Sở Tài chính cùng với Sở Công Thương.']])
  })
})

test('a table drawn with rules comes cell by cell, lines of a cell together', async () => {
  const across = [300, 320, 356].map((y): [number, number, number, number] => [85, y, 505, y])
  const down = [85, 125, 505].map((x): [number, number, number, number] => [x, 300, x, 356])
  const source = await read({ put: [...paragraph(100, LONG), { x: 90, y: 314, text: 'TT' }, { x: 130, y: 314, text: 'Nội dung' }, { x: 90, y: 334, text: '1' }, { x: 130, y: 334, text: 'Rà soát hồ sơ của tất cả các xã' }, { x: 130, y: 350, text: 'trong tỉnh' }], rules: [...across, ...down] })
  expect(told(source, 'cell').slice(-5)).toEqual([{ table: 0, row: 0, column: 0 }, { table: 0, row: 0, column: 1 }, { table: 0, row: 1, column: 0 }, { table: 0, row: 1, column: 1 }, { table: 0, row: 1, column: 1 }])
})

describe('a table that goes on over a page', () => {
  const [XS, ROW] = [[85, 115, 255, 365], 40] as const
  /** Rows between rules, each as many lines high as its cells. */
  const ruled = (top: number, rows: ReadonlyArray<ReadonlyArray<readonly string[]>>, spanned = -1): Sheet => ({
    put: rows.flatMap((row, i) => row.flatMap((lines, k) => lines.map((text, j) => ({ x: XS[k]! + 5, y: top + i * ROW + 14 + j * 17, text })))),
    rules: [...Array.from({ length: rows.length + 1 }, (_, i) => [85, top + i * ROW, 365, top + i * ROW] as const), ...XS.flatMap((x, k) => rows.map((_, i) => [x, top + i * ROW, x, top + (i + 1) * ROW] as const).filter((__, i) => i !== spanned || k === 0 || k === 3))],
  })
  const HEAD = [['TT'], ['Nội dung'], ['Chủ trì']]
  const rowsOf = ({ text, lines }: SourceText): string[] => lines.flatMap(({ start, end, cell, role }) => (cell ? [`${cell.row}.${cell.column}${cell.columns ? `+${cell.columns}` : ''} ${text.slice(start, end)}`] : role ? [`${role} ${text.slice(start, end)}`] : []))

  test('its head said again is no row, the row that the page parts is one', async () => {
    const source = await read(ruled(700, [HEAD, [['1'], ['Rà soát các dự án', 'chậm tiến độ, đề'], ['Sở Y tế']]]), ruled(60, [HEAD, [[], ['xuất điều chuyển'], []], [['2'], ['Tổ chức tập huấn'], ['Sở Nội vụ']]]))
    expect(rowsOf(source)).toEqual([
      '0.0 TT', '0.1 Nội dung', '0.2 Chủ trì', '1.0 1', '1.1 Rà soát các dự án', '1.1 chậm tiến độ, đề', '1.2 Sở Y tế',
      'running-head TT', 'running-head Nội dung', 'running-head Chủ trì', '1.1 xuất điều chuyển', '2.0 2', '2.1 Tổ chức tập huấn', '2.2 Sở Nội vụ',
    ])
    expect(new Set(source.lines.flatMap(({ cell }) => (cell ? [cell.table] : [])))).toEqual(new Set([0]))
    const { tables } = parse(source)
    expect(tables.map(({ rows }) => rows)).toEqual([[['TT', 'Nội dung', 'Chủ trì'], ['1', 'Rà soát các dự án chậm tiến độ, đề xuất điều chuyển', 'Sở Y tế'], ['2', 'Tổ chức tập huấn', 'Sở Nội vụ']]])
  })
  test('a row without an order that begins anew is one of its own; a cell over several columns says so', async () => {
    const source = await read(ruled(700, [HEAD, [['1'], ['Rà soát'], ['Sở Y tế']]]), ruled(60, [[['II. Nhóm nhiệm vụ khác'], [], []], [[], ['Tổ chức'], ['Sở Y tế']]], 0))
    expect(rowsOf(source).slice(6)).toEqual(['2.0+3 II. Nhóm nhiệm vụ khác', '3.1 Tổ chức', '3.2 Sở Y tế'])
  })
})

test('a page whose words stand sideways is turned; words in a margin are no reason', async () => {
  const level = paragraph(80, LONG)
  const sideways = await read({ put: level.map((line) => ({ ...line, upwards: true })) })
  expect(linesOf(sideways)).toEqual(linesOf(await read({ put: level })))
  expect(told(sideways, 'role').every((role) => role === undefined)).toBe(true)
  expect(linesOf(await read({ put: [...level, { x: 80, y: 20, text: 'Văn phòng UBND tỉnh', upwards: true }] })).filter((line) => level.some(({ text }) => text === line))).toHaveLength(level.length)
})

test('on two pages small words at one place are a running foot, those of the text\'s size are not', async () => {
  const pages = (size: number): Sheet[] => [1, 2].map(() => ({ put: [...paragraph(80, LONG), { x: 300, y: 780, text: 'Văn phòng UBND tỉnh', size }] }))
  expect(told(await read(...pages(10)), 'role').filter(Boolean)).toEqual(['running-head', 'running-head'])
  const foot = [{ x: LEFT, y: 300, text: 'Nơi nhận:', size: 12 }, { x: 330, y: 300, text: 'PHÓ CHỦ TỊCH' }, { x: LEFT, y: 318, text: '- Lưu: VT.', size: 11 }, { x: 340, y: 380, text: 'Hồ Văn An' }]
  const [first, last] = pages(10)
  expect(told(await read(first!, { put: [...last!.put, ...foot] }), 'role').filter(Boolean)).toEqual(['running-head', 'running-head'])
  expect(told(await read(...pages(14)), 'role').filter(Boolean)).toEqual([])
})

test('thousands of rules are read at once: a drawing is no table, and a path of any length is a line', { timeout: 20_000 }, async () => {
  const rules = (count: number): Array<[number, number, number, number]> => Array.from({ length: count }, (_, i) => [i % 500, 20 + ((i * 7) % 800) + i / count, (i % 500) + 50, 20 + ((i * 7) % 800) + i / count])
  for (const count of [8000, 30_000]) {
    const since = performance.now()
    expect(linesOf(await read({ put: paragraph(100, LONG), rules: rules(count) })).join(' ')).toBe(LONG)
    expect(performance.now() - since).toBeLessThan(8000)
  }
})

describe('bad text layers', () => {
  const good = { put: Array.from({ length: 6 }, (_, i) => paragraph(60 + i * 100, LONG)).flat() }
  const layer = async (map: (letter: string) => string): Promise<string[]> => parse((await readPdf(pdfOf([good], { map }), 'x.pdf')).source!).diagnostics.flatMap(({ rule, severity }) => (rule === 'damaged-text' ? [severity] : []))
  const bare = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd')
  test('a good one is silent', async () => expect(await layer(String)).toEqual([]))
  test('lost tones', async () => expect(await layer(bare)).toEqual(['error']))
  test('letters of other codes', async () => expect(await layer((letter) => (/\s/u.test(letter) ? letter : String.fromCharCode((letter.codePointAt(0)! % 26) + 97)))).toEqual(['error']))
  test('a recognition of another language', async () => expect(await layer((letter) => ({ ệ: '6', ế: '6', ồ: '6', ộ: 'Q', ạ: 'a', ị: 'f', ợ: '$', ơ: 'o', ả: 'A', á: '6', ủ: 'ri', ữ: 'fr', ậ: '{' })[letter] ?? bare(letter))).toEqual(['error']))
})

describe('pages that are images among pages of text', () => {
  const page = { put: paragraph(100, LONG) }
  const mixed = pdfOf([page, { put: [], scanned: true }, { put: [] }, { put: [{ x: 290, y: 800, text: '4' }] }, { put: [], scanned: true, stamp: [{ x: 300, y: 40, text: 'Ký bởi: A' }, { x: 300, y: 56, text: 'Ngày ký: 5/3/2024' }] }])
  test('are told; an empty page is none', async () => {
    vi.stubEnv('PATH', '')
    const source = await loadDocument(mixed, 'x.pdf')
    vi.unstubAllEnvs()
    expect([source.unreadPages, source.recognized]).toEqual([[2, 5], undefined])
    expect(parse(source, { lang: 'en' }).diagnostics.filter(({ rule }) => rule === 'unread-pages')).toMatchObject([{ severity: 'error', message: expect.stringMatching(/page\(s\) 2, 5 /u) }])
  })
  test('a document without them has nothing to tell', async () => expect('unreadPages' in (await loadDocument(pdfOf([page, { put: [] }]), 'x.pdf'))).toBe(false))
})

describe('errors', () => {
  const errorOf = async (bytes: Uint8Array): Promise<string> => loadDocument(bytes, 'x.pdf').then(() => 'read', (error: unknown) => (error instanceof ReadError ? `${error.code}: ${error.say('vi')}` : String(error)))
  const whole = pdfOf([{ put: paragraph(100, LONG) }])
  test('protected by a password', async () => expect(await errorOf(pdfOf([{ put: paragraph(100, LONG) }], { encrypt: true }))).toMatch(/^encrypted: x\.pdf: tệp có mật khẩu/u))
  test('nothing behind its first line', async () => expect(await errorOf(Buffer.from('%PDF-1.7\n'))).toMatch(/^damaged: x\.pdf: tệp hỏng/u))
  test('other bytes under its first line', async () => expect(await errorOf(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(500, 'abc ')]))).toMatch(/^damaged: /u))
  test('cut off: what is left is read, or the file is damaged', async () => {
    for (let share = 1; share < 10; share++) expect(await errorOf(whole.subarray(0, (whole.length * share) / 10))).toMatch(/^(?:damaged|empty|no-text): |^read$/u)
  })
  test('forms in forms without an end are told with their page; a few are read', { timeout: 60_000 }, async () => {
    expect(await errorOf(pdfOf([{ put: paragraph(100, LONG) }, { put: paragraph(100, LONG), forms: [10, 10] }]))).toMatch(/^too-large: x\.pdf: trang 2 /u)
    expect(await errorOf(pdfOf([{ put: paragraph(100, LONG), forms: [4, 3] }]))).toBe('read')
  })
  test('by the content, not by the name', async () => expect((await loadDocument(whole, 'x.txt')).mediaType).toBe('application/pdf'))
})

describe('letters of the time before Unicode', () => {
  const TCVN3 = ['TH¤NG B¸O', 'C¨n cø LuËt Ng©n s¸ch, ®Ò nghÞ c¸c ®¬n vÞ', 'Giao Së Y tÕ chñ tr×, phèi hîp víi c¸c c¬ quan']
  const UNICODE = ['THÔNG BÁO', 'Căn cứ Luật Ngân sách, đề nghị các đơn vị', 'Giao Sở Y tế chủ trì, phối hợp với các cơ quan']
  const put = (lines: readonly string[]): Put[] => lines.map((text, i) => ({ x: LEFT, y: 80 + i * 18, text }))
  test.each([['.VnTime', 'utf-8'], [undefined, 'tcvn3']])('in a font %s', async (font, encoding) => {
    const { source } = await readPdf(pdfOf([{ put: put(TCVN3) }], font === undefined ? {} : { font }), 'x.pdf')
    expect(linesOf(source!)).toEqual(UNICODE)
    expect(source).toMatchObject({ encoding, legacy: ['tcvn3'] })
  })
  test('none', async () => expect(await read({ put: put(UNICODE) })).not.toHaveProperty('legacy'))
})
