/** What holds of every text, whatever it says: a valid record, nothing lost, spans that lead to their words, one answer. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, parseTree, recordSchema, type DocumentRecord } from '../src/index.ts'
import { fixtures, flatten, letters, lossesOf, placedTexts, seeds, withoutSpans, type Placed } from './documents.ts'

const RUNS = { numRuns: 200, seed: 20230315 }

const documents = [...seeds().map(({ name, path }) => ({ name, path })), ...fixtures().map(({ name, input }) => ({ name, path: input }))].map(({ name, path }) => ({
  name,
  text: readFileSync(path, 'utf8'),
}))

const PIECES = [
  'THÔNG BÁO', 'KẾ HOẠCH', 'QUYẾT ĐỊNH:', 'ỦY BAN NHÂN DÂN', 'TỈNH HÒA BÌNH', 'Số: 12/TB-UBND', 'Số:     /KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc', 'Hòa Bình, ngày 06 tháng 9 năm 2022', 'V/v báo cáo', 'Kính gửi:', 'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về', 'kết luận như sau:',
  'Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ;', 'khoản 2 Điều 4', 'Tham dự có lãnh đạo các Sở, ngành:', 'PHỤ LỤC I', '(Kèm theo Kế hoạch', 'Nơi nhận:',
  '- Lưu: VT, KT(NTA).', '- TT. UBND tỉnh;', '+ LĐVP, TH', 'TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'TL. CHỦ TỊCH', 'TUQ. ', 'Q. GIÁM ĐỐC', 'Lê Thị Hoa', 'Ký bởi: Nguyễn Văn A',
  'I.', 'II. Nhiệm vụ', 'IV.', '1.', '1.1.', '2.1.3.', 'a)', 'đ)', '- ', '+ ', '* ', '**', '#', '---', '> ', '[1]', '(1)', '- 2 -', 'Trang 3/3', './.', 'Điều 1.', '| a | b |',
  'Sở Y tế', 'Sở Kế hoạch và Đầu tư,', 'Ban Dân tộc', 'UBND các huyện, thành phố', 'các sở, ngành và các địa phương có liên quan', 'UBND: Huyện TT, TB', 'VHTTDL', 'Chủ tịch UBND tỉnh',
  'Giao', 'Yêu cầu', 'Đề nghị', 'chủ trì, phối hợp với', 'báo cáo', 'trình', 'gửi về', 'tham mưu', 'chịu trách nhiệm:', 'nếu có khó khăn', 'trừ nội dung do', 'tập trung các nhiệm vụ sau:',
  'trước ngày 15/02/2024', 'trong tháng 3/2024', 'trong quý I/2024', 'ngày 31/02/2024', 'ngày 5/13', 'hàng tháng', 'định kỳ 02 tuần/lần', 'trong 10 ngày làm việc kể từ ngày', 'từ ngày 1/1/2024 đến ngày',
  'giai đoạn 2021', '- 2025', '30.891 triệu đồng', '1,2 tỷ đồng', '6138/UBND-', 'KGVX', '(', ')', '“', '”', ':', ';', ',', '.', '…', '\u0301', 'a\u0306\u0301', 'Ủ', '\ufffd', '\ue000', '\ud800', '😀', '0',
]
const GAPS = [' ', ' ', '\n', '\n', '\n\n', '\n\n\n', ' \n', '\t', '\r\n', '\r', '\f', '      ', '\u00a0', '\u200b', '\u00ad', '\u2028', '\u0000', '']

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }))
const mixedText = fc
  .array(fc.tuple(fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }), fc.constantFrom(...GAPS)), { maxLength: 80 })
  .map((parts) => parts.flat().join(''))
const shuffledLines = fc.constantFrom(...documents).chain(({ text }) => {
  const lines = text.split('\n').slice(0, 70)
  return fc.shuffledSubarray(lines, { minLength: Math.min(lines.length, 20), maxLength: Math.min(lines.length, 40) }).map((some) => some.join('\n'))
})
const someText = fc.oneof({ weight: 2, arbitrary: anyText }, { weight: 5, arbitrary: mixedText }, { weight: 1, arbitrary: shuffledLines })

describe('any text', () => {
  it('gives a valid record', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const record = parse(text)
        expect(recordSchema.safeParse(JSON.parse(JSON.stringify(record))).success).toBe(true)
        expect(record.diagnostics.filter((each) => each.rule === 'internal-error')).toEqual([])
      }),
      RUNS,
    )
  })

  it('has places inside itself', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const ends = [...JSON.stringify(parse(text)).matchAll(/"end":(\d+)/gu)].map((match) => Number(match[1]))
        expect(Math.max(0, ...ends)).toBeLessThanOrEqual(text.length)
      }),
      RUNS,
    )
  })

  it('leads from each value to its words, whichever letters are decomposed', () => {
    const hybrid = fc.tuple(shuffledLines, fc.array(fc.boolean(), { minLength: 61, maxLength: 61 })).map(([text, apart]) => [...text].map((letter, at) => (apart[at % apart.length] ? letter.normalize('NFD') : letter)).join(''))
    fc.assert(
      fc.property(hybrid, (text) => {
        // An item or a task that the furniture of shuffled pages parts holds more than its words; what is named in it does not.
        expect(misplaced(text, parse(text)).filter((found) => /^\/(?:tasks\/\d+\/\w|citations|amounts)/u.test(found))).toEqual([])
      }),
      RUNS,
    )
  })

  it('is held by the leaves of its tree, each character once', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(lossesOf(text, parseTree(text))).toEqual([])
      }),
      RUNS,
    )
  })

  it('gives the same record twice', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(JSON.stringify(parse(text))).toBe(JSON.stringify(parse(text)))
      }),
      { ...RUNS, numRuns: 50 },
    )
  })
})

describe('a text that says one thing over and over', () => {
  const UNITS = [
    'a) ', 'a) b\n', '- ', '- a\n', '((((', '))))', '1.1.1.', '1. \n', 'I.\n', 'phối hợp với ', 'chủ trì, phối hợp với Sở Y tế, ', 'Giao Sở A, ', 'Sở Y tế, ', 'các sở, ngành và ', 'trước ngày ', 'ngày 1/1/2024 ',
    'Căn cứ ', 'số 1/QĐ-UBND ', 'điểm a khoản 1 Điều 1 ', 'TM. ', 'Nơi nhận:\n- ', 'UBND các huyện: ', '**', '\u0301', 'a\u0306', '\n', ' ', '\u00a0', '. ', '; ', 'Tham dự có ', 'kết luận như sau: ',
    'PHỤ LỤC\n', 'THÔNG BÁO\n', '1 triệu đồng ', '[1] ', '2021 - ', 'A', 'Đ ', ' x',
  ]
  const took = (unit: string, length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    const start = performance.now()
    parse(text)
    return performance.now() - start
  }

  it.each(UNITS.map((unit) => ({ unit })))('is read in time linear in its length: $unit', ({ unit }) => {
    const short = Math.min(took(unit, 5000), took(unit, 5000))
    const long = Math.min(took(unit, 20_000), took(unit, 20_000))
    expect(long).toBeLessThan(2000)
    // Four times the text; where time grows with the square it is sixteen times as much.
    expect(long).toBeLessThan(12 * short + 150)
  })
})

/** Whether a place shows the words: the same letters, or these and some of what a carrier puts between them (page numbers, marks of notes). */
function shows(shown: string, words: string): boolean {
  const [whole, part] = [letters(shown), letters(words)]
  if (whole === part) return true
  if (whole.length - part.length > 20 || !whole.startsWith(part.slice(0, 8)) || !whole.endsWith(part.slice(-8))) return false
  let at = 0
  for (const letter of whole) if (letter === part[at]) at++
  return at === part.length
}

/** Every value of a record that its place must show. */
function shownValues(record: DocumentRecord): Placed[] {
  const outline = [...record.conclusions, ...record.appendices.flatMap((appendix) => appendix.conclusions)]
  const items = flatten(outline).map((item) => ({ path: `item ${item.id}`, text: [item.label, item.heading, item.text].join(' '), span: item.span }))
  const others = placedTexts({ ...record, conclusions: [], appendices: [], archive: null })
  const { place, subject, urgency } = record.header
  const { spans } = record.header
  const head = [
    { path: 'place', text: place, span: spans.place },
    { path: 'subject', text: subject, span: spans.subject },
    { path: 'urgency', text: urgency, span: spans.urgency },
  ].filter((each): each is Placed => each.text !== null && each.span !== null)
  return [...items, ...others, ...head]
}

/** Values that stand inside a wider place. */
function heldValues(record: DocumentRecord): Placed[] {
  const signers = record.signature ? [record.signature, ...record.signature.others] : []
  const { chair } = record.meeting ?? { chair: null }
  return [
    ...(record.archive ? [record.archive] : []).map(({ text, span }) => ({ path: 'archive', text, span })),
    ...signers.flatMap(({ name, position, span }) => [name, position].flatMap((text) => (text ? [{ path: 'signature', text, span }] : []))),
    ...(chair?.name ? [{ path: 'chair', text: chair.name, span: chair.span }] : []),
  ]
}

function misplaced(text: string, record: DocumentRecord): string[] {
  const slice = ({ span }: Placed): string => text.slice(span.start, span.end)
  return [...shownValues(record).filter((each) => !shows(slice(each), each.text)), ...heldValues(record).filter((each) => !letters(slice(each)).includes(letters(each.text)))].map(
    (each) => `${each.path}: ${each.text.slice(0, 60)} <> ${slice(each).slice(0, 60)}`,
  )
}

/** The same text, letter for letter, with the usual hyphens and digits. */
const plain = (text: string): string => text.replaceAll('\u2011', '-').replaceAll(/[\uff10-\uff19]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))

describe.each(documents)('$name', ({ text }) => {
  it('leads from each value to its words', () => {
    expect(misplaced(text, parse(text))).toEqual([])
  })

  it('reads the same in decomposed letters', () => {
    const apart = text.normalize('NFD')
    const record = parse(apart)
    expect(withoutSpans(record)).toEqual(withoutSpans(parse(text)))
    expect(misplaced(apart, record)).toEqual([])
    expect(lossesOf(apart, parseTree(apart))).toEqual([])
  })

  it.each([
    ['the line ends of Windows', (words: string) => words.replaceAll('\n', '\r\n')],
    ['carriage returns alone', (words: string) => words.replaceAll('\n', '\r')],
    ['NEL, line and paragraph separators', (words: string) => words.replaceAll('\n', (_, at: number) => '\u0085\u2028\u2029'[at % 3]!)],
    ['a byte order mark', (words: string) => `\ufeff${words}`],
    ['no-break spaces', (words: string) => words.replaceAll(' ', '\u00a0')],
    ['soft hyphens, joiners and zero-width spaces inside words', (words: string) => words.replaceAll(/(?<=\p{L})(?=\p{L})/gu, (_, at: number) => '\u00ad\u200b\u200c\u200d\u2060'[at % 5]!)],
    ['no-break hyphens', (words: string) => words.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '\u2011')],
    ['wide digits', (words: string) => words.replaceAll(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)))],
  ])('reads the same with %s', (_, change) => {
    const other = change(text)
    const record = parse(other)
    expect(withoutSpans(record)).toEqual(withoutSpans(parse(text)))
    expect(lossesOf(other, parseTree(other))).toEqual([])
    expect(misplaced(plain(other), record)).toEqual([])
  })

  it('loses nothing', () => {
    expect(lossesOf(text, parseTree(text))).toEqual([])
  })
})
