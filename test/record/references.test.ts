/** What names an item, a table row or an entry of a record must find it there. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import { dangling } from '../../src/record/references.ts'
import type { DocumentRecord } from '../../src/record/schema.ts'
import { fixtures } from '../documents.ts'

const TEXT = 'THÔNG BÁO\nKết luận cuộc họp\n\nKết luận như sau:\n\n1. Giao Sở Y tế chi 5 triệu đồng theo Nghị định số 30/2020/NĐ-CP.\n\n2. Giao Sở Nội vụ rà soát.\n\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n'
const record = (change: (record: DocumentRecord) => void): DocumentRecord => {
  const copy = structuredClone(parse(TEXT, { trace: true }))
  change(copy)
  return copy
}
const said = (change: (record: DocumentRecord) => void): string[] => dangling(record(change)).map(({ path, id }) => `${path.join('.')} ${id}`)
const table = { item: null, appendix: null, caption: null, rows: [['Việc', 'Cơ quan'], ['rà soát', 'Sở Y tế']], span: { start: 0, end: 1 } }

describe('dangling', () => {
  test.each<[string, (record: DocumentRecord) => void, string[]]>([
    ['nothing', () => {}, []],
    ['the item of a task', ({ tasks }) => (tasks[1]!.item = '7/7.1'), ['tasks.1.item 7/7.1']],
    ['a row of a table', (each) => (each.tables.push(table), (each.tasks[0]!.item = 'T1/1')), []],
    ['a row that the table has not', (each) => (each.tables.push(table), (each.tasks[0]!.item = 'T1/2')), ['tasks.0.item T1/2']],
    ['a table that is none', ({ tasks }) => (tasks[0]!.item = 'T1/1'), ['tasks.0.item T1/1']],
    ['the item of a citation', ({ citations }) => (citations[0]!.item = '9'), ['citations.0.item 9']],
    ['the item of an amount', ({ amounts }) => (amounts[0]!.item = '9'), ['amounts.0.item 9']],
    ['the item of a table', ({ tables }) => tables.push({ ...table, item: '9' }), ['tables.0.item 9']],
    ['the appendix of a table', ({ tables }) => tables.push({ ...table, appendix: 0 }), ['tables.0.appendix 0']],
    ['where a party comes from', ({ tasks }) => (tasks[0]!.lead[0]!.trace = { rule: 'x', from: '9' }), ['tasks.0.lead.0.trace.from 9']],
    ['where a task comes from', ({ tasks }) => (tasks[0]!.trace = { rule: 'x', from: '9' }), ['tasks.0.trace.from 9']],
    ['the line above a recipient', ({ recipients }) => (recipients[0]!.parent = 5), ['recipients.0.parent 5']],
  ])('%s', (_what, change, told) => expect(said(change)).toEqual(told))

  test('the fixtures have none', () => {
    for (const { expected } of fixtures()) expect(dangling(JSON.parse(readFileSync(expected, 'utf8')) as DocumentRecord), expected).toEqual([])
  })
})
