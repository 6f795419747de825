/** What `explain` says of each line, and the traces in a record. */
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain/index.ts'
import { parse, recordSchema, sourceOf } from '../../src/index.ts'
import { partLabel } from '../../src/messages/explain.ts'
import type { FurnitureKind } from '../../src/syntax/furniture.ts'
import type { ZoneName } from '../../src/syntax/tree.ts'
import type { HeadRole, TailRole } from '../../src/syntax/zones.ts'
import { fixtures, recordOfFile, seeds } from '../documents.ts'
import { grammar } from '../helpers.ts'
import { readFileSync } from 'node:fs'

const TEXT = `UBND TỈNH BẮC SƠN
Số: 12/TB-UBND

THÔNG BÁO
Kết luận của đồng chí Nguyễn Văn Nam, Phó Chủ tịch UBND tỉnh

1. Sở Xây dựng
a) Chủ trì, phối hợp với Sở Tài chính rà soát,
báo cáo UBND tỉnh trước ngày 15/5/2024.
2. Giao Sở Y tế kiểm tra.

Nơi nhận:
- Như trên.
`
const record = parse(TEXT, { trace: true })
const { lines } = explain('a.txt', sourceOf(TEXT), record, grammar)

describe('lines', () => {
  it('each with its zone, item or box, and rule', () => {
    expect(lines.map(({ parts }) => parts.map(({ zone, item, role }) => [zone, item ?? role].filter(Boolean).join(' ')).join(', '))).toEqual([
      'head issuer', 'head number', '', 'head type', 'head subject', '', 'body 1, body 1', 'body 1/a, body 1/a', 'body 1/a', 'body 2, body 2', '', 'tail recipients-label', 'tail recipient',
    ])
    expect(lines[3]!.parts[0]!.rule).toBe('type.notice')
    expect(lines[11]!.parts[0]!.rule).toBe('tail.recipients')
    expect(lines[7]!.parts.map(({ rule }) => rule)).toEqual(['label-letter', null])
  })

  it('each mention in the line that it begins in, with its rule', () => {
    expect(lines[6]!.mentions).toMatchObject([{ kind: 'lead', value: 'Sở Xây dựng', of: ['1/a'], rule: 'so-xay-dung' }])
    expect(lines[7]!.mentions).toMatchObject([{ kind: 'task', value: '1/a', rule: 'lead.inherited' }, { kind: 'coordinate', value: 'Sở Tài chính', words: 'Sở Tài chính' }])
    expect(lines[8]!.mentions).toMatchObject([{ kind: 'reportTo', words: 'UBND tỉnh', rule: 'uy-ban-nhan-dan' }, { kind: 'deadline', value: 'before 2024-05-15', rule: expect.stringMatching(/^deadline/u) as string }])
    expect(lines[9]!.mentions).toMatchObject([{ kind: 'task', rule: 'lead.assign' }, { kind: 'lead' }])
  })

  it.each([...seeds().map(({ path }) => path), ...fixtures().slice(0, 12).map(({ input }) => input)])('are the text of %s again, and nothing of them is in two parts', (path) => {
    const text = readFileSync(path, 'utf8')
    const explained = explain(path, sourceOf(text), recordOfFile(path), grammar)
    expect(explained.lines.map((line) => line.text)).toEqual(text.split(/\r\n|\r|\n/u).slice(0, explained.lines.length))
    for (const line of explained.lines) {
      const covered = line.parts.map(({ start, end }) => text.slice(start, end)).join('')
      expect(covered.replace(/\s/gu, '')).toBe(line.text.replace(/\s/gu, ''))
    }
  })
})

describe('traces', () => {
  it('stand in the record where they are asked for, and it is still one', () => {
    expect(recordSchema.safeParse(record).success).toBe(true)
    expect(record.tasks.map(({ trace, lead }) => [trace, lead[0]!.trace])).toEqual([
      [{ rule: 'lead.inherited', from: '1/a' }, { rule: 'so-xay-dung', from: '1' }],
      [{ rule: 'lead.assign', from: '2' }, { rule: 'so-y-te', from: '2' }],
    ])
    expect(record.tasks[0]!.deadlines[0]!.trace?.from).toBe('1/a')
  })

  it('and change nothing else', () => {
    const without = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'trace' ? undefined : each)))
    expect(without(record)).toEqual(JSON.parse(JSON.stringify(parse(TEXT))))
  })
})

it('each part of a document has a name in Vietnamese', () => {
  const parts: Readonly<Record<ZoneName | HeadRole | TailRole | FurnitureKind, true>> = {
    'head': true, 'opening': true, 'body': true, 'closing': true, 'tail': true, 'footnote': true, 'appendix': true, 'table': true, 'furniture': true, 'unclassified': true, 'stamp': true, 'rule': true, 'issuer': true, 'motto': true, 'number': true, 'place-date': true, 'type': true, 'subject': true, 'authority': true, 'urgency': true, 'secrecy': true, 'addressee-label': true, 'addressee': true, 'recipients-label': true, 'recipient': true, 'position': true, 'signing-body': true, 'signed': true, 'signer': true, 'page-number': true, 'running-head': true,
  }
  for (const part of Object.keys(parts)) expect(partLabel(part, 'vi'), part).not.toBe(part)
  expect([partLabel('head', 'en'), partLabel('2/-1', 'vi')]).toEqual(['head', '2/-1'])
})
