/** From records to rows: deadlines as days, products, which rows are shown and in what order. */
import { describe, expect, test } from 'vitest'
import { builtinGrammar, parse } from '../../src/index.ts'
import { assigneeTest } from '../../src/tasklist/assignee.ts'
import { headingsOf } from '../../src/tasklist/headings.ts'
import { wordsAt } from '../../src/tasklist/place.ts'
import { plainWords } from '../../src/tasklist/plain.ts'
import { documentRows, taskColumns } from '../../src/tasklist/columns.ts'
import { rowsOfList } from '../../src/tasklist/types.ts'
import { DOCUMENT, idsIn, listOf, record, rowsIn } from './sample.ts'

const rowOf = (id: string, wish = {}) => rowsIn(wish).find((row) => row.id === id)!

describe('deadlines', () => {
  test('a day that the words name', () => {
    expect(rowOf('1')).toMatchObject({ due: '2024-03-15', deadlines: [{ text: 'trước ngày 15/3/2024', counted: null }] })
    expect(rowOf('5').due).toBe('2024-02-20T10:30')
  })

  test('--before-means exclusive: the day before, not where an hour is named', () => {
    expect(rowOf('1', { before: 'exclusive' }).due).toBe('2024-03-14')
    expect(rowOf('5', { before: 'exclusive' }).due).toBe('2024-02-20T10:30')
  })

  test('working days are counted over Tết, in the record as in the list', () => {
    expect(rowOf('2')).toMatchObject({ due: '2024-02-19', deadlines: [{ counted: 'sure', relation: 'within' }] })
    expect(record.tasks[1]!.deadlines[0]!.due).toBe('2024-02-19')
  })

  test('a document without a date: nothing to count from', () => {
    const [, second] = listOf({ records: [parse(DOCUMENT.replace(/^An Giang, ngày.*$/mu, ''))], arrangement: { sort: 'document' } }).groups[0]!.rows
    expect(second).toMatchObject({ id: '2', due: null, deadlines: [{ counted: null }] })
  })

  test('an anchor that is a day', () => {
    const [row] = rowsIn({ records: [parse('THÔNG BÁO\nKết luận cuộc họp\n\n1. Giao Sở Y tế báo cáo UBND tỉnh trong 03 ngày làm việc kể từ ngày 26/4/2024.\n')] })
    expect(row).toMatchObject({ due: '2024-05-04', deadlines: [{ counted: 'sure' }] })
  })
})

test('products are told by the words', () => {
  expect(rowsIn({ arrangement: { sort: 'document' } }).map(({ products }) => products)).toEqual([['Kế hoạch', 'Báo cáo'], ['Tờ trình'], ['Báo cáo'], [], ['Báo cáo']])
})

describe('the assignee', () => {
  const asks = (asked: string, name: string, text = name): boolean => assigneeTest(asked, builtinGrammar())({ name, text })

  test.each([
    ['Sở Y tế', 'Sở Y tế'],
    ['so y te', 'Sở Y tế'],
    ['YT', 'Sở Y tế'],
    ['yt', 'Sở Y tế'],
    ['SYT', 'Sở Y tế'],
    ['Y tế', 'Giám đốc Sở Y tế'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['UBND', 'Ủy ban nhân dân các huyện'],
    ['Ủy ban nhân dân tỉnh', 'Uỷ ban nhân dân tỉnh'],
    ['tài ch', 'Sở Tài chính'],
    ['đoàn thanh niên', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh'],
  ])('%s asks for %s', (asked, name) => expect(asks(asked, name)).toBe(true))

  test.each([
    ['YT', 'Sở Tài chính'],
    ['TC', 'Sở Tư pháp'],
    ['TTr', 'Trung tâm Y tế'],
    ['Sở Y tế', 'Bộ Y tế'],
    ['hính', 'Sở Tài chính'],
    ['ế', 'Sở Y tế'],
    ['&', 'Sở Y tế'],
  ])('%s does not ask for %s', (asked, name) => expect(asks(asked, name)).toBe(false))

  test('the words of the document count as well', () => expect(asks('Sở YT', 'Sở Y tế tỉnh', 'Sở YT')).toBe(true))
  test('plain words', () => expect(plainWords('Sở GD&ĐT, Đồng')).toBe('so gd dt dong'))
})

describe('filters', () => {
  test.each([
    [{ assignee: 'YT' }, ['1']],
    [{ assignee: 'Sở Tài chính' }, ['1']],
    [{ assignee: 'Sở Tài chính', role: 'lead' }, []],
    [{ assignee: 'Sở Tài chính', role: 'coordinate' }, ['1']],
    [{ assignee: 'UBND tỉnh' }, []],
    [{ assignee: 'UBND tỉnh', role: 'report' }, ['5', '2', '1', '3']],
    [{ role: 'coordinate' }, ['1']],
    [{ dueBefore: '2024-03-15' }, ['5', '2']],
    [{ dueBefore: '2024-03-16' }, ['5', '2', '1']],
    [{ dueAfter: '2024-02-19' }, ['5', '1']],
    [{ dueAfter: '2024-02-19', dueBefore: '2024-03-01' }, ['5']],
    [{ withoutDeadline: true }, ['4']],
    [{ overdueOn: '2024-02-20' }, ['2']],
    [{ overdueOn: '2024-02-21' }, ['5', '2']],
  ] as const)('%j', (filters, ids) => expect(idsIn({ filters }).toSorted()).toEqual(ids.toSorted()))
})

describe('order and groups', () => {
  test('by due day: days, what recurs, what has no limit', () => expect(idsIn()).toEqual(['2', '5', '1', '3', '4']))
  test('as in the documents', () => expect(idsIn({ arrangement: { sort: 'document' } })).toEqual(['1', '2', '3', '4', '5']))
  test('by the leading body', () => expect(rowsIn({ arrangement: { sort: 'assignee' } }).map(({ lead }) => lead[0]!.name)).toEqual(['Ban Dân tộc', 'Sở Nội vụ', 'Sở Xây dựng', 'Sở Y tế', 'Ủy ban nhân dân các huyện']))
  test('each group is numbered from 1, in the order shown', () => {
    const { groups } = listOf({ arrangement: { groupBy: 'due' } })
    expect(groups.map(({ title, rows }) => [title, rows.map(({ number }) => number)])).toEqual([['2024-02', [1, 2]], ['2024-03', [1]], [null, [1, 2]]])
    expect(listOf({ arrangement: { groupBy: 'assignee' } }).groups.map(({ rows }) => rows.map(({ number }) => number))).toEqual([[1], [1], [1], [1], [1]])
  })
  test('a row of several groups is one row', () => {
    const list = listOf({ records: [parse('1. Giao Sở Y tế, Sở Nội vụ rà soát hồ sơ.\n2. Giao Sở Nội vụ kiểm tra.\n')], arrangement: { groupBy: 'assignee' } })
    expect(list.groups.map(({ rows }) => rows.map(({ id, number }) => [id, number]))).toEqual([[['1', 1], ['2', 2]], [['1', 1]]])
    expect(rowsOfList(list).map(({ id }) => id)).toEqual(['1', '2'])
  })
  test('by assignee in the asked role', () => {
    expect(listOf({ arrangement: { groupBy: 'assignee', role: 'coordinate' } }).groups.map(({ title }) => title)).toEqual(['Sở Tài chính', null])
  })
  test('by assignee, one body with and without its level', () => {
    const records = [parse('1. Giao Sở Y tế rà soát hồ sơ.\n2. Giao Sở Y tế tỉnh kiểm tra hồ sơ.\n3. Giao Công an tỉnh tuần tra.\n4. Giao UBND tỉnh, Sở Y tế tỉnh Hoa Sen rà soát.\n')]
    expect(listOf({ records, arrangement: { groupBy: 'assignee' } }).groups.map(({ title, rows }) => `${title} ${rows.length}`)).toEqual(['Công an tỉnh 1', 'Sở Y tế 2', 'Sở Y tế tỉnh Hoa Sen 1', 'Ủy ban nhân dân tỉnh 1'])
  })
  test('by document', () => expect(listOf({ arrangement: { groupBy: 'document' } }).groups.map(({ title }) => title)).toEqual(['12/TB-VP: Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về y tế']))
  test('days left', () => expect(rowsIn({ arrangement: { asOf: '2024-02-20' } }).map(({ daysLeft }) => daysLeft)).toEqual([-1, 0, 24, null, null]))
})

const BELOW = `UBND TỈNH AN GIANG

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh

Chủ tịch UBND tỉnh kết luận như sau:

I. Về nhiệm vụ

Đối với công tác y tế:

1. Giao Sở Y tế rà soát trang thiết bị.

2. Giao Sở Nội vụ lập kế hoạch tuyển dụng.

Đối với công tác giáo dục, yêu cầu thực hiện các nội dung sau:

- Sở Tài chính bố trí kinh phí.

Giao Sở Tư pháp rà soát các văn bản.

II. Đối với các dự án chậm tiến độ, giao Sở Xây dựng:

a) Kiểm tra các công trình.
`

describe('what rules a task from above', () => {
  const shown = (text: string): Array<readonly [string, readonly string[]]> => rowsIn({ records: [parse(text)], arrangement: { sort: 'document' } }).map(({ item, headings }) => [item, headings] as const)

  test('headings and lead-ins, the outermost first', () => {
    expect(shown(BELOW)).toEqual([
      ['I/1', ['Về nhiệm vụ', 'Đối với công tác y tế']],
      ['I/2', ['Về nhiệm vụ', 'Đối với công tác y tế']],
      ['I/2/-1', ['Về nhiệm vụ', 'Đối với công tác y tế', 'Đối với công tác giáo dục, yêu cầu thực hiện các nội dung sau']],
      ['I/2/¶2', ['Về nhiệm vụ', 'Đối với công tác y tế']],
      ['II/a', ['Đối với các dự án chậm tiến độ, giao Sở Xây dựng']],
    ])
  })

  test('they stand beside the item', () => {
    const list = listOf({ records: [parse(BELOW)], arrangement: { sort: 'document' } })
    const column = taskColumns(list).find(({ key }) => key === 'tasks.column.item')!
    expect(rowsOfList(list).map((row) => column.cell(row)).slice(0, 2)).toEqual(['I/1: Về nhiệm vụ › Đối với công tác y tế', 'I/2: Về nhiệm vụ › Đối với công tác y tế'])
  })

  test('a long lead-in by its last sentence; an item of a table by where the table stands; one that is not there by nothing', () => {
    const longer = parse(BELOW.replace('Đối với công tác giáo dục', `${'Tình hình còn nhiều khó khăn. '.repeat(8)}Đối với công tác giáo dục`))
    const table = { item: 'I/2', appendix: null, caption: 'Bảng phân công', rows: [['a'], ['b']], span: { start: 0, end: 1 } }
    const headings = headingsOf({ ...longer, tables: [table] })
    expect(headings('I/2/-1').at(-1)).toBe('Đối với công tác giáo dục, yêu cầu thực hiện các nội dung sau')
    expect(headings('T1/1')).toEqual(['Về nhiệm vụ', 'Đối với công tác y tế', 'Bảng phân công'])
    expect(headings('9')).toEqual([])
  })
})

test('the place of a finding without the text: the words of the record', () => {
  const found = parse(DOCUMENT)
  const { span } = found.tasks[0]!.lead[0]!
  expect(wordsAt(found, span)).toBe('“Sở Y tế”')
  expect(wordsAt(found, { start: found.tasks[0]!.span.start, end: found.tasks[0]!.span.start + 3 })).toMatch(/^“Giao Sở Y tế chủ trì, phối hợp .*…”$/u)
  expect(wordsAt(found, { start: 0, end: 9999 })).toBe('')
  const { findings } = listOf({ records: [parse(DOCUMENT.replace('15/3/2024', '31/2/2024'))] })
  expect(findings.length).toBeGreaterThan(1)
  for (const { place } of findings) expect(place).not.toContain('@')
  expect(findings.find(({ rule }) => rule === 'impossible-date')!.place).toMatch(/31\/2\/2024/u)
})

test.each([
  ['UBND TỈNH AN GIANG\nSỞ Y TẾ\n', 'Sở Y tế, UBND tỉnh An Giang'],
  ['UBND TỈNH AN GIANG\n', 'UBND tỉnh An Giang'],
  ['UBND TỈNH\nSố: 1/TB-UBND\nAn Giang, ngày 05 tháng 02 năm 2024\n', 'UBND tỉnh (An Giang)'],
])('the issuer with what it belongs to: %j', (head, issuer) => {
  const { columns, rows } = documentRows(listOf({ records: [parse(`${head}\nTHÔNG BÁO\nKết luận cuộc họp\n\n1. Giao Sở Y tế rà soát.\n`)] }))
  expect(columns.find(({ key }) => key === 'tasks.column.issuer')!.cell(rows[0]!)).toBe(issuer)
})
