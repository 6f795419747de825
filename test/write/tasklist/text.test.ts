/** The list as text: CSV, Markdown, HTML, JSON, and the table of a terminal. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TaskList } from '../../../src/tasklist/types.ts'
import { cellsOf, wrapCells } from '../../../src/text/columns.ts'
import { csv } from '../../../src/write/tasklist/csv.ts'
import { html } from '../../../src/write/tasklist/html.ts'
import { json, ndjson } from '../../../src/write/tasklist/json.ts'
import { md } from '../../../src/write/tasklist/md.ts'
import { tableOf } from '../../../src/write/tasklist/table.ts'
import { listOf, rowsIn } from '../../tasklist/sample.ts'

/** The list with another text in its first row. */
function listWith(text: string): TaskList {
  const list = listOf()
  const [first, ...others] = list.groups[0]!.rows
  return { ...list, groups: [{ title: null, rows: [{ ...first!, text }, ...others] }] }
}

/** Fields by the grammar of RFC 4180, read letter by letter. */
function fieldsOf(text: string): string[][] {
  const lines: string[][] = [[]]
  for (let at = 0; at < text.length; ) {
    let field = ''
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++
        field += text[at]
      }
      at++
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') field += text[at++]
    lines.at(-1)!.push(field)
    if (text[at] === ',') at++
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n')
      at += 2
      if (at < text.length) lines.push([])
    }
  }
  return lines
}

describe('csv', () => {
  const written = (list: TaskList, bom = false): string => String(csv.write(list, bom))

  test('a head, then a row a task, days as ISO has them', () => {
    const [head, first, ...others] = fieldsOf(written(listOf()))
    expect(head).toEqual(['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Báo cáo', 'Thời hạn', 'Ngày đến hạn', 'Mọi ngày đến hạn', 'Sản phẩm', 'Văn bản giao', 'Ngày văn bản', 'Trích yếu', 'Mục', 'Tệp'])
    expect(first).toEqual(['1', 'Giao Sở Nội vụ lập tờ trình gửi UBND tỉnh trong 05 ngày làm việc kể từ ngày ký Thông báo này.', 'Sở Nội vụ', '', 'Ủy ban nhân dân tỉnh', 'trong 05 ngày làm việc kể từ ngày ký Thông báo này (tính)', '2024-02-19', '2024-02-19', 'Tờ trình', '12/TB-VP', '2024-02-05', 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về y tế', '2', 'van-ban/12.txt'])
    expect(others).toHaveLength(4)
  })

  test('all days of a task stand in its one row', () => {
    const list = listOf()
    const [first] = list.groups[0]!.rows
    const later = { ...first!.deadlines[0]!, due: '2024-06-30' }
    const [, row] = fieldsOf(written({ ...list, groups: [{ title: null, rows: [{ ...first!, deadlines: [later, ...first!.deadlines, later] }] }] }))
    expect(row!.slice(6, 8)).toEqual(['2024-02-19', '2024-02-19; 2024-06-30'])
  })

  test('with a byte order mark where asked', () => {
    expect(written(listOf(), true)).toBe(`\ufeff${written(listOf())}`)
  })

  test.each([['=1+1', "'=1+1"], ['+84', "'+84"], ['-2', "'-2"], ['@x', "'@x"], ["'=1", "''=1"], ["'x", "'x"], ['1=1', '1=1'], ['Giao -', 'Giao -']])('%s is written %s', (text, field) => {
    expect(fieldsOf(written(listWith(text)))[1]![1]).toBe(field)
  })

  test('any text comes back, and none is a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\r', '\n', '\t', 'ế', ' ', 'a', ';'), maxLength: 8 }), (text) => {
        const field = fieldsOf(written(listWith(text)))[1]![1]!
        expect(field).not.toMatch(/^[=+\-@\t\r]/)
        expect(/^'+[=+\-@\t\r]/.test(field) ? field.slice(1) : field).toBe(text)
      }),
    )
  })

  test('groups are a column', () => {
    const lines = fieldsOf(written(listOf({ arrangement: { groupBy: 'due' } })))
    expect(lines.map(([group]) => group)).toEqual(['Nhóm', 'tháng 02/2024', 'tháng 02/2024', 'tháng 03/2024', '(không có)', '(không có)'])
  })
})

test('json: an array of rows; ndjson: the same, a line each', () => {
  const rows = JSON.parse(String(json.write(listOf({ arrangement: { asOf: '2024-02-20' } }), false))) as unknown[]
  expect(rows[0]).toEqual({
    number: 1,
    id: '2',
    item: '2',
    headings: [],
    text: 'Giao Sở Nội vụ lập tờ trình gửi UBND tỉnh trong 05 ngày làm việc kể từ ngày ký Thông báo này.',
    lead: ['Sở Nội vụ'],
    coordinate: [],
    reportTo: ['Ủy ban nhân dân tỉnh'],
    deadlines: [{ text: 'trong 05 ngày làm việc kể từ ngày ký Thông báo này', note: null, relation: 'within', recurrence: null, due: '2024-02-19', counted: 'sure', until: null }],
    due: '2024-02-19',
    daysLeft: -1,
    products: ['Tờ trình'],
    conditional: false,
    document: { file: 'van-ban/12.txt', issuer: expect.any(String) as string, type: 'Thông báo', number: '12/TB-VP', date: '2024-02-05', subject: 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về y tế' },
  })
  const lines = String(ndjson.write(listOf({ arrangement: { asOf: '2024-02-20' } }), false)).split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows)
  expect(JSON.parse(String(json.write(listOf({ arrangement: { groupBy: 'due' } }), false)))).toMatchObject([{ group: '2024-02' }, {}, {}, {}, { group: null }])
})

describe('markdown', () => {
  test('a table a group, marks escaped', () => {
    const page = String(md.write(listOf({ arrangement: { groupBy: 'due' }, lang: 'en' }), false))
    expect(page).toMatch(/^# Task list\n\n## 02\/2024\n\n\| No\. \| Task \|/)
    expect(page).toContain('## (none)')
    expect(page).toContain('"=1+1", \\<chợ\\>')
    expect(page.endsWith('|\n')).toBe(true)
  })
  test('a bar in the words is no column', () => expect(String(md.write(listWith('a | b'), false)).split('\n')[4]!.split(/(?<!\\)\|/)).toHaveLength(15))
  test('nothing to show', () => expect(md.write(listOf({ filters: { assignee: 'zzz' } }), false)).toBe('# Danh mục nhiệm vụ\n\nKhông có nhiệm vụ nào.\n'))
})

describe('html', () => {
  test('words are words, whatever they hold', () => {
    const page = String(html.write(listWith('<script>alert("1")</script> & \'x\''), false))
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;')
    expect(page).not.toMatch(/<script|https?:|src=|href=/)
    expect(page).toContain("default-src 'none'")
    expect(page.match(/<tr/g)).toHaveLength(6)
  })
  test('what is overdue is marked', () => expect(String(html.write(listOf({ arrangement: { asOf: '2024-02-20' } }), false)).match(/class="over"/g)).toHaveLength(1))
})

describe('the table', () => {
  test.each([40, 60, 80, 100, 131, 132, 160, 220])('fits %i cells', (width) => {
    for (const lang of ['vi', 'en'] as const) for (const line of tableOf(listOf({ lang, arrangement: { asOf: '2024-02-20' } }), width).split('\n')) expect(cellsOf(line), line).toBeLessThanOrEqual(width)
  })

  test('nothing is lost in it, wide or narrow', () => {
    for (const width of [50, 160]) {
      const table = tableOf(listOf(), width)
      // The words of a column, top down.
      const letters = [...table.replaceAll(/[│─┼\s]/gu, '')].sort().join('')
      for (const row of rowsIn()) for (const letter of new Set(row.text.replaceAll(/\s/gu, ''))) expect(letters).toContain(letter)
    }
  })

  test('heads of one line, a rule below, in the language', () => {
    const [head, rule] = tableOf(listOf({ lang: 'en' }), 160).split('\n')
    expect(head!.split('│').map((cell) => cell.trim())).toEqual(['No.', 'Task', 'Lead', 'Coordinates', 'Reports to', 'Deadline', 'Product', 'Assigned by', 'Source'])
    expect(rule).toMatch(/^[─┼]+$/)
  })

  test('a painter gets words alone, and what is overdue in red', () => {
    const seen: unknown[][] = []
    const red: string[] = []
    const paint = { bold: (...words: string[]) => (seen.push(words), words.join('')), dim: (text: string) => text, red: (text: string) => (red.push(text.trim()), text) }
    tableOf(listOf({ arrangement: { asOf: '2024-02-20' } }), 160, paint)
    expect(seen.every((words) => words.length === 1)).toBe(true)
    expect(red).toContain('19/02/2024')
    expect(red).not.toContain('20/02/2024')
  })

  test('what a terminal would obey is taken out', () => {
    const table = tableOf(listWith('đỏ\u001b[31m \u202e ngược'), 160)
    for (const obeyed of ['\u001b', '\u202e']) expect(table).not.toContain(obeyed)
  })
})

describe('wrapCells', () => {
  test.each([
    ['một hai ba', 7, ['một hai', 'ba']],
    ['352/KH-UBND', 5, ['352/K', 'H-UBN', 'D']],
    ['', 3, ['']],
    ['a bbbbbb c', 3, ['a', 'bbb', 'bbb', 'c']],
    ['日本語', 4, ['日本', '語']],
    ['日', 1, ['日']],
    ['mo\u0302\u0323t', 3, ['mo\u0302\u0323t']],
  ])('%s in %i', (text, width, lines) => expect(wrapCells(text, width)).toEqual(lines))
})
