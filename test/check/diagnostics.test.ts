/** Each diagnostic (RECORD §12) on a document that gives cause for it, and silence on the same document without. */
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
    ['impossible-date', 'in the head', { number: ['Số: 12/TB-UBND        Hoa Sen, ngày 31 tháng 02 năm 2024'] }, ['ngày 31 tháng 02 năm 2024']],
    ['unknown-abbreviation', 'nobody explains it', body('1. Giao Sở Y tế rà soát hồ sơ XQKW.', '2. Giao Sở Nội vụ kiểm tra XQKW.'), ['XQKW']],
    ['assignee-not-in-recipients', 'a department', body('1. Giao Sở Y tế rà soát hồ sơ.', '2. Giao Sở Tài chính bố trí kinh phí.', '3. Giao Sở Tài chính kiểm tra.'), ['Sở Tài chính']],
    ['assignee-not-in-recipients', 'a company', body('1. Giao Công ty Cổ phần Hoa Sen rà soát hồ sơ.'), ['Công ty Cổ phần Hoa Sen']],
    ['end-mark-inside', 'in the middle of a list', body('1. Giao Sở Y tế rà soát hồ sơ./.', '2. Giao Sở Nội vụ kiểm tra.'), ['./.']],
    ['no-closing', 'none', { closing: [''] }, [null]],
    ['unclassified-text', 'after the tail', { after: ['', 'Ghi chú nằm ngoài văn bản'] }, ['Ghi chú nằm ngoài văn bản']],
    ['damaged-text', 'lost letters', body('1. Giao S\ufffd Y tế rà soát hồ sơ.'), ['\ufffd']],
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
    ['assignee-not-in-recipients', 'a group', body('1. Giao các sở, ngành rà soát hồ sơ.')],
    ['assignee-not-in-recipients', 'no list at all', { ...body('1. Giao Sở Tài chính rà soát hồ sơ.'), tail: ['                              KT. CHỦ TỊCH', '                              PHÓ CHỦ TỊCH', '', '                              Lê Văn Nam'] }],
    ['end-mark-inside', 'at the end', body('1. Giao Sở Y tế rà soát hồ sơ.')],
    ['damaged-text', 'a foreign name', body('1. Giao Sở Y tế rà soát hồ sơ của Công ty Green Life tại Đắk Lắk.')],
    ['missing-date', 'a whole date', {}],
    ['impossible-date', 'the last of February in a leap year', { number: ['Số: 12/TB-UBND        Hoa Sen, ngày 29 tháng 02 năm 2024'] }],
  ])('%s: %s', (rule, _, changes) => expect(places(changes, rule)).toEqual([]))
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
