/** Who took part, set in a table of a Word file, a web page, a text: read as the list that it is (RECORD §4). */
import { describe, expect, it } from 'vitest'
import { parse, readDocument, recordSchema, type DocumentRecord } from '../../src/index.ts'
import { docxOf, p, table, type CellSource } from '../read/word.ts'

type Rows = CellSource[][]

const HEAD = [p('UBND TỈNH HOA SEN'), p('Số: 12/TB-UBND'), p('Hoa Sen, ngày 15 tháng 3 năm 2024'), p('THÔNG BÁO'), p('Kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam tại cuộc họp về đê điều')].join('')
const HELD = p('Ngày 14/3/2024, đồng chí Lê Văn Nam, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp về đê điều.')
const REST = p('Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:') + p('1. Giao Sở Y tế rà soát hồ sơ.')
const FOOT = p('Nơi nhận:') + p('- Lưu: VT.') + p('CHỦ TỊCH') + p('Lê Văn Nam')
const read = (...blocks: string[]): DocumentRecord => parse(readDocument(docxOf(HEAD + HELD + blocks.join('')), 'a.docx'))
/** `name (capacity) = person, position` */
const told = ({ attendees }: DocumentRecord): string[] => attendees.map(({ name, capacity, person }) => `${name}${capacity === null ? '' : ` (${capacity})`}${person === null ? '' : ` = ${person.name}, ${person.position}`}`)
const under = (opener: string, ...rows: Rows): string[] => told(read(p(opener), table(...rows), REST))

const AN = 'Sở Y tế (Giám đốc) = Nguyễn Văn An, Giám đốc Sở Y tế'
const MAI = 'Sở Nội vụ (Phó Giám đốc) = Trần Thị Mai, Phó Giám đốc Sở Nội vụ'

describe('columns with a head', () => {
  it.each<[string, Rows]>([
    ['name, office, body', [['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'], ['1', 'Nguyễn Văn An', 'Giám đốc', 'Sở Y tế'], ['2', 'Trần Thị Mai', 'Phó Giám đốc', 'Sở Nội vụ']]],
    ['the body before the name', [['TT', 'Cơ quan, đơn vị', 'Họ và tên', 'Chức vụ', 'Ghi chú'], ['1', 'Sở Y tế', 'Nguyễn Văn An', 'Giám đốc', ''], ['2', 'Sở Nội vụ', 'Trần Thị Mai', 'Phó Giám đốc', 'vắng']]],
    ['office and body in one', [['TT', 'Họ và tên', 'Chức vụ, đơn vị công tác'], ['1', 'Ông Nguyễn Văn An', 'Giám đốc Sở Y tế'], ['2', 'Bà Trần Thị Mai', 'Phó Giám đốc Sở Nội vụ']]],
    ['a row over all columns is a title', [['TT', 'Đại biểu', 'Chức danh', 'Đơn vị công tác'], [['<w:gridSpan w:val="4"/>', 'Các sở']], ['1', 'Nguyễn Văn An', 'Giám đốc', 'Sở Y tế'], ['2', 'Trần Thị Mai', 'Phó Giám đốc', 'Sở Nội vụ']]],
  ])('%s', (_, rows) => expect(under('Tham dự cuộc họp có các đồng chí:', ...rows)).toEqual([AN, MAI]))

  it('bodies and in what capacity they came', () => {
    expect(under('Thành phần tham dự:', ['STT', 'Cơ quan, đơn vị', 'Thành phần'], ['1', 'Sở Y tế', 'Lãnh đạo Sở'], ['2', 'Sở Nội vụ', 'Đại diện lãnh đạo'])).toEqual(['Sở Y tế (Lãnh đạo)', 'Sở Nội vụ (Đại diện lãnh đạo)'])
  })
  it('bodies alone, in the capacity that the sentence says', () => {
    expect(under('Tham dự cuộc họp có đại diện lãnh đạo các đơn vị:', ['STT', 'Đơn vị'], ['1', 'Sở Y tế'], ['2', 'Công an tỉnh'])).toEqual(['Sở Y tế (đại diện lãnh đạo)', 'Công an tỉnh (đại diện lãnh đạo)'])
  })
})

describe('columns without a head', () => {
  it.each<[string, Rows]>([
    ['a row each', [['1. Ông Nguyễn Văn An', '- Giám đốc Sở Y tế;'], ['2. Bà Trần Thị Mai', '- Phó Giám đốc Sở Nội vụ.']]],
    ['numbers in a column of their own', [['1.', 'Ông Nguyễn Văn An', 'Giám đốc Sở Y tế'], ['2.', 'Bà Trần Thị Mai', 'Phó Giám đốc Sở Nội vụ']]],
    ['all in one row, line beside line', [[p('- Ông Nguyễn Văn An') + p('- Bà Trần Thị Mai'), p('Giám đốc Sở Y tế;') + p('Phó Giám đốc Sở Nội vụ.')]]],
  ])('names beside offices: %s', (_, rows) => expect(under('Tham dự cuộc họp có các đồng chí:', ...rows)).toEqual([AN, MAI]))

  it('two lists side by side', () => {
    expect(under('Tham dự cuộc họp có đại diện lãnh đạo các đơn vị:', [p('- Sở Nội vụ;') + p('- Sở Y tế;'), p('- Sở Tài chính;') + p('- Công an tỉnh.')])).toEqual(['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính', 'Công an tỉnh'].map((name) => `${name} (đại diện lãnh đạo)`))
  })
})

describe('where it stands', () => {
  const LIST: Rows = [['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'], ['1', 'Nguyễn Văn An', 'Giám đốc', 'Sở Y tế']]
  it('under a title of its own', () => expect(told(read(p('DANH SÁCH ĐẠI BIỂU THAM DỰ'), table(...LIST), REST))).toEqual([AN]))
  it('in an appendix with such a title', () => {
    const [title, attached] = ['DANH SÁCH ĐẠI BIỂU DỰ HỌP', '(Kèm theo Thông báo số 12/TB-UBND ngày 15/3/2024)']
    expect(told(read(p('Tham dự cuộc họp có lãnh đạo Sở Nội vụ (danh sách kèm theo).'), REST, FOOT, p('PHỤ LỤC'), p(title), p(attached), table(...LIST)))).toEqual(['Sở Nội vụ (lãnh đạo)', AN])
  })
  it('a list of others is none of attendance', () => {
    expect(told(read(p('Tổ công tác gồm các đồng chí:'), table(...LIST), REST))).toEqual([])
    expect(told(read(REST, FOOT, p('PHỤ LỤC'), p('DANH SÁCH TỔ CÔNG TÁC'), table(...LIST)))).toEqual([])
  })
  it('a table of figures under the sentence is none either', () => expect(under('Tham dự cuộc họp có lãnh đạo Sở Y tế.', ['TT', 'Đơn vị', 'Số ca'], ['1', 'Sở Nội vụ', '12'])).toEqual(['Sở Y tế (lãnh đạo)']))
})

it('the words of the row are the words as written, and the place is theirs; the table stays a table', () => {
  const source = readDocument(docxOf(HEAD + HELD + p('Tham dự có các đồng chí:') + table(['Đơn vị', 'Họ và tên', 'Chức vụ'], ['Sở Y tế', 'Nguyễn Văn An', 'Giám đốc']) + REST), 'a.docx')
  const record = parse(source)
  expect(record.attendees.map(({ text, span }) => [text, source.text.slice(span.start, span.end).split(/\s/u).join(' ')])).toEqual([['Nguyễn Văn An Giám đốc Sở Y tế', 'Sở Y tế Nguyễn Văn An Giám đốc']])
  expect(record.tables).toHaveLength(1)
  expect(recordSchema.safeParse(record).success).toBe(true)
})

it('drawn with bars in a plain text', () => {
  const text = ['THÔNG BÁO', 'Kết luận tại cuộc họp về đê điều', '', 'Ngày 14/3/2024, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp. Tham dự có các đồng chí:', '', '| TT | Họ và tên | Chức vụ |', '|---|---|---|', '| 1 | Nguyễn Văn An | Giám đốc Sở Y tế |', '', 'Phó Chủ tịch UBND tỉnh kết luận như sau:', '', '1. Giao Sở Y tế rà soát hồ sơ.'].join('\n')
  expect(told(parse(text))).toEqual([AN])
})
