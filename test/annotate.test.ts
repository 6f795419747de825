/** What the tree of a document says of its tasks, parties and deadlines. */
import { readFileSync } from 'node:fs'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parse, parseTree, type DocumentTree, type ItemNode, type MentionNode, type ParagraphNode, type ZoneNode } from '../src/index.ts'
import { mtqgParse } from '../src/unified/index.ts'
import { lossesOf, seeds } from './documents.ts'

const TEXT = `UBND TỈNH BẮC SƠN
Số: 12/TB-UBND

THÔNG BÁO
Kết luận của đồng chí Nguyễn Văn Nam, Phó Chủ tịch UBND tỉnh

1. Sở Xây dựng
a) Chủ trì, phối hợp với Sở Tài chính rà soát theo Quyết định số 5/QĐ-UBND ngày 02/01/2024,
báo cáo UBND tỉnh trước ngày 15/5/2024.
2. Giao Sở Y tế chi 20 triệu đồng.

Nơi nhận:
- Sở Y tế;
- Lưu: VT.
`

type Branch = DocumentTree | ZoneNode | ItemNode | ParagraphNode
interface Held {
  readonly node: Branch
  readonly mention: MentionNode
}

const heldIn = (node: Branch): Held[] => [
  ...(node.data?.mentions ?? []).map((mention) => ({ node, mention })),
  ...(node.children as Branch[]).flatMap((child) => ('children' in child ? heldIn(child) : [])),
]
const named = (node: Branch): string => (node.type === 'item' ? node.id : node.type === 'zone' ? node.name : node.type)

describe('mentions in the tree', () => {
  const tree = parseTree(TEXT)

  it('each in the innermost node that holds its words, with its rule, the item and the tasks', () => {
    expect(heldIn(tree).map(({ node, mention: { kind, value, rule, from, of } }) => [named(node), kind, value, rule, from, of.join()])).toEqual([
      ['head', 'chair', 'Nguyễn Văn Nam, Phó Chủ tịch UBND tỉnh', null, null, ''],
      ['1', 'lead', 'Sở Xây dựng', 'so-xay-dung', '1', '1/a'],
      ['1/a', 'task', '1/a', 'lead.inherited', '1/a', ''],
      ['1/a', 'coordinate', 'Sở Tài chính', 'so-tai-chinh', '1/a', '1/a'],
      ['1/a', 'citation', 'Quyết định, 5/QĐ-UBND, 2024-01-02', 'cite.number.state', '1/a', '1/a'],
      ['1/a', 'reportTo', 'Ủy ban nhân dân tỉnh', 'uy-ban-nhan-dan', '1/a', '1/a'],
      ['1/a', 'deadline', 'before 2024-05-15', 'deadline-before-day', '1/a', '1/a'],
      ['2', 'task', '2', 'lead.assign', '2', ''],
      ['2', 'lead', 'Sở Y tế', 'so-y-te', '2', '2'],
      ['2', 'amount', '20000000 VND', 'amount.dong.million', '2', '2'],
      ['tail', 'recipient', 'Sở Y tế', null, null, ''],
    ])
  })

  it('each at its place, its leaves as they were', () => {
    const deadline = heldIn(tree).find(({ mention }) => mention.kind === 'deadline')!.mention
    const start = TEXT.indexOf('trước ngày')
    expect(deadline.position).toEqual({ start: { line: 9, column: 19, offset: start }, end: { line: 9, column: 39, offset: start + 20 } })
    expect(lossesOf(TEXT, tree)).toEqual([])
  })

  it('the plugin gives the same tree', () => expect(unified().use(mtqgParse).parse(TEXT)).toEqual(tree))
  it('none in a text without words', () => expect(heldIn(parseTree('\n \n'))).toEqual([]))
})

describe.each(seeds())('mentions in the tree of $name', ({ path }) => {
  const text = readFileSync(path, 'utf8')
  const held = heldIn(parseTree(text))

  it('stand inside their nodes', () => {
    const outside = held.filter(({ node, mention }) => mention.position!.start.offset! < node.position!.start.offset! || mention.position!.end.offset! > node.position!.end.offset!)
    expect(outside).toEqual([])
  })

  it('have the rules and items of the traces in the record', () => {
    const { tasks } = parse(text, { trace: true })
    const said = tasks.flatMap((task) => [task, ...task.lead, ...task.coordinate, ...task.reportTo, ...task.deadlines]).map(({ span, trace }) => `${span.start}-${span.end} ${trace?.rule} ${trace?.from ?? null}`)
    const kinds = new Set(['task', 'lead', 'coordinate', 'reportTo', 'deadline'])
    const drawn = held.filter(({ mention }) => kinds.has(mention.kind)).map(({ mention: { position, rule, from } }) => `${position!.start.offset}-${position!.end.offset} ${rule} ${from}`)
    expect(new Set(drawn)).toEqual(new Set(said))
  })
})
