/** Records against gold records: what counts as right, and the figures of the scorer beside the project where it stands. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Comparison } from '../../src/eval/compare.ts'
import { goldSchema, type Gold } from '../../src/eval/gold.ts'
import { judge } from '../../src/eval/judge.ts'
import { scoresOf } from '../../src/eval/scores.ts'
import type { Conclusion, DocumentRecord, Party, Task } from '../../src/index.ts'
import { seeds, recordOfFile, SHARED } from '../documents.ts'
import { grammar } from '../helpers.ts'

const compare = new Comparison(grammar)
const span = { start: 0, end: 1 }
const party = (name: string): Party => ({ text: name, name, kind: 'organization', inherited: false, span })
const item = (id: string, text: string, own: Partial<Conclusion> = {}): Conclusion => ({ id, label: null, heading: null, text, children: [], span, ...own })
const task = (id: string, text: string, lead: string[], own: Partial<Task> = {}): Task => ({ id, item: id, text, lead: lead.map(party), coordinate: [], reportTo: [], deadlines: [], conditional: false, span, ...own })

/** Judges the parts that the gold record has. */
function judged(gold: unknown, record: Partial<DocumentRecord>): { misses: string[]; sums: Record<string, [right: number, extra: number, missing: number]> } {
  const sheet = judge(goldSchema.parse(gold), record as DocumentRecord, compare)
  return {
    misses: sheet.misses.map(({ group, kind, text }) => `${group} ${kind}: ${text}`),
    sums: Object.fromEntries([...sheet.sums].map(([group, { right, extra, missing }]) => [group, [right, extra, missing]])),
  }
}

describe('texts that say the same', () => {
  it.each([
    ['Ủy ban nhân dân tỉnh', 'UBND tỉnh'],
    ['Uỷ ban Nhân dân tỉnh.', 'Ủy ban nhân dân tỉnh'],
    ['Hội đồng nhân dân', 'HĐND'],
    ['hòan thành', 'hoàn thành'],
    ['“Sở Y tế” ;', '"sở y tế"'],
    ['2021 – 2025', '2021-2025'],
    ['và\n  nhân dân…', 'và nhân dân'],
  ])('%j and %j', (one, other) => {
    expect(compare.fold(one)).toBe(compare.fold(other))
  })

  it.each([
    ['Ủy ban Dân tộc', 'Ban Dân tộc'],
    ['Sở Y tế', 'Sở Y tê'],
    ['ngày 15', 'ngày 1 5'],
  ])('%j and %j do not', (one, other) => {
    expect(compare.fold(one)).not.toBe(compare.fold(other))
  })

  it('a party is the same in the plural', () => {
    expect(compare.party('Các sở')).toBe(compare.party('sở'))
    expect(compare.party('Cácbon')).not.toBe(compare.party('bon'))
  })
})

describe('what is judged', () => {
  it('a key that the gold record leaves out is not', () => {
    expect(judged({}, { tasks: [task('1', 'Sở Y tế báo cáo', ['Sở Y tế'])] })).toEqual({ misses: [], sums: {} })
  })

  it('a list is a bag: order does not count, number does', () => {
    const gold = { recipients: [{ text: 'Như trên' }, { text: 'TT. UBND tỉnh' }, { text: 'Như trên' }] }
    const found = ['TT. UBND tỉnh;', 'Như trên', 'Sở Y tế'].map((text) => ({ text, purpose: null, parties: [], parent: null, span }))
    expect(judged(gold, { recipients: found }).misses).toEqual(['recipients extra: Sở Y tế', 'recipients missing: Như trên'])
  })

  it('a miss shows the words of the text, and compares them folded', () => {
    const gold = { attendees: [{ name: 'Nguyễn Văn Hoà - Phó Chủ tịch' }] }
    const { misses } = judge(goldSchema.parse(gold), { attendees: [] } as unknown as DocumentRecord, compare)
    expect(misses).toEqual([{ group: 'attendees', kind: 'missing', text: 'Nguyễn Văn Hoà - Phó Chủ tịch', key: expect.stringContaining('phó chủ tịch') as string, span: null }])
  })

  it('an item answers by its first words, wherever it stands; its end and its id count apart', () => {
    const gold = { conclusions: [{ id: '1', heading: null, starts: 'Giao Sở Y tế', ends: 'trong tháng 5' }, { id: '2', heading: 'Về y tế', starts: '', ends: '' }] }
    expect(judged(gold, { conclusions: [item('2', '', { heading: 'Về y tế', children: [item('2/-1', 'Giao Sở Y tế báo cáo.')] })] })).toEqual({
      misses: ['items.extent wrong: 1: Giao Sở Y tế báo cáo.', 'items.id wrong: 2/-1 ≠ 1: Giao Sở Y tế'],
      sums: { items: [2, 0, 0], 'items.extent': [1, 1, 1], 'items.id': [1, 1, 1] },
    })
  })

  it('a task of an item with a wrong id is still that task', () => {
    const gold = { conclusions: [{ id: '1', starts: 'Giao Sở Y tế', ends: 'báo cáo' }], tasks: [{ item: '1', starts: 'Giao Sở Y tế', lead: [{ name: 'Sở Y tế' }], deadlines: [{ relation: 'before', due: '2024-05-01' }] }] }
    const deadline = { text: 'trước 01/5', relation: 'before', due: '2024-05-01', start: null, recurrence: null, anchor: null, offset: null, workingDays: null, inherited: false, inferred: false, note: null, span } as const
    expect(judged(gold, { conclusions: [item('¶1', 'Giao Sở Y tế báo cáo')], tasks: [task('¶1', 'Giao Sở Y tế báo cáo', ['Sở Y tế'], { deadlines: [deadline] })] }).misses).toEqual(['items.id wrong: ¶1 ≠ 1: Giao Sở Y tế'])
  })

  it('a task without a lead does not count, its deadline does', () => {
    const gold = { tasks: [{ item: '1', starts: 'Rà soát', lead: [], deadlines: [{ relation: 'during', due: '2024-12-31' }] }] }
    expect(judged(gold, { tasks: [task('1', 'Rà soát quy hoạch', [])] })).toEqual({
      misses: ['deadlines missing: 1: during 2024-12-31'],
      sums: { tasks: [0, 0, 0], lead: [0, 0, 0], coordinate: [0, 0, 0], reportTo: [0, 0, 0], deadlines: [0, 0, 1] },
    })
  })

  it('without a record all is missing', () => {
    const sheet = judge(goldSchema.parse({ header: { date: '2024-05-01' }, signature: { name: 'A' } }), null, compare)
    expect(sheet.misses.map(({ kind }) => kind)).toEqual(['missing', 'missing'])
    expect(scoresOf([sheet])).toMatchObject({ documents: 1, fullyRight: 0, macroF1: 0 })
  })
})

it('groups that hold nothing do not count for the mean', () => {
  const sheet = judge(goldSchema.parse({ tasks: [], archive: { units: ['VT'] } }), { archive: { text: 'VT', units: ['VT'], span } } as unknown as DocumentRecord, compare)
  expect(scoresOf([sheet])).toMatchObject({ fullyRight: 1, macroF1: 1 })
  expect(scoresOf([])).toEqual({ documents: 0, fullyRight: 0, macroF1: 1, groups: [] })
})

const SCORER = join(SHARED, 'score', 'score.mjs')

describe.skipIf(!existsSync(SCORER))('the figures of the scorer in ../shared (skipped where there is none)', () => {
  const GOLD = join(SHARED, 'corpus', 'seeds')
  const damage: Record<string, (record: DocumentRecord, number: number) => DocumentRecord> = {
    'as they are': (record) => record,
    'every other task lost': (record) => ({ ...record, tasks: record.tasks.filter((_, i) => i % 2 === 0) }),
    'ids and leads shifted': (record) => ({
      ...record,
      conclusions: record.conclusions.map((each, i) => ({ ...each, id: `${i + 7}` })),
      tasks: record.tasks.map((each, i, all) => ({ ...each, lead: all[(i + 1) % all.length]!.lead, text: i % 3 === 0 ? `x ${each.text}` : each.text })),
    }),
    'parts lost': (record, number) => ({ ...record, attendees: record.attendees.slice(number), signature: null, recipients: record.recipients.slice(1), citations: [], meeting: null, conclusions: record.conclusions.slice(1) }),
    'parts doubled': (record) => structuredClone({ ...record, recipients: [...record.recipients, ...record.recipients], tasks: [...record.tasks, ...structuredClone(record.tasks)], conclusions: [...record.conclusions, ...structuredClone(record.conclusions)], amounts: record.amounts.map((each) => ({ ...each, value: each.value + 1 })) }),
  }

  it.each(Object.keys(damage))('%s', (name) => {
    const records = seeds().map(({ path }, number) => damage[name]!(recordOfFile(path), number))
    const run = spawnSync(process.execPath, [SCORER, GOLD, '-', '--json'], { input: records.map((record, i) => JSON.stringify({ ...record, source: { ...record.source, path: seeds()[i]!.path } })).join('\n'), encoding: 'utf8' })
    const wanted = JSON.parse(run.stdout) as { fullyRight: number; macroF1: number; rows: { group: string; tp: number; fp: number; fn: number; f1: number }[] }
    const golds = seeds().map(({ gold }): Gold => goldSchema.parse(JSON.parse(readFileSync(gold, 'utf8'))))
    const found = scoresOf(golds.map((gold, i) => judge(gold, records[i]!, compare)))
    expect(found.groups.map(({ group, right, extra, missing }) => ({ group, tp: right, fp: extra, fn: missing }))).toEqual(wanted.rows.map(({ group, tp, fp, fn }) => ({ group, tp, fp, fn })))
    expect(found.fullyRight).toBe(wanted.fullyRight)
    expect(found.macroF1).toBeCloseTo(wanted.macroF1, 10)
  })
})
