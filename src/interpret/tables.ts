/** Tables as the record has them (RECORD §5.1), and what the head of a table says of its columns. */
import type { Grammar } from '../grammar/index.ts'
import type { Table } from '../record/schema.ts'
import type { BodyBlock } from '../syntax/body.ts'
import type { AppendixZone } from '../syntax/appendix.ts'
import type { Cell, TableZone } from '../syntax/tables.ts'
import { isBullet } from '../syntax/labels.ts'
import { squeeze, type Row } from '../syntax/rows.ts'
import type { Context, ItemReading } from './model.ts'

/** A table with its place among the items and appendices. */
export interface TableReading {
  readonly zone: TableZone
  /** `T1` for the first. */
  readonly id: string
  readonly item: string | null
  readonly appendix: number | null
}

/** @returns the tables in order, each with the item that it stands under */
export function placeTables(zones: readonly TableZone[], items: readonly ItemReading[], appendices: readonly AppendixZone[]): TableReading[] {
  const holders = new Map<Row, string>()
  /** @param over the numbered item that an unlabelled paragraph here would go to */
  const hold = ({ item, id, children }: ItemReading, over: string | null): void => {
    const holder = item.label === null || isBullet(item.label.family) ? over : id
    if (holder !== null) for (const block of [item.block, item.own]) for (const line of (block as BodyBlock | null)?.paragraph.lines ?? []) holders.set(line.row, holder)
    for (const child of children) hold(child, holder)
  }
  for (const item of items) hold(item, null)
  return zones.map((zone, i) => {
    const first = zone.rows[0]!.index
    const appendix = appendices.findLastIndex(({ title }) => title[0]!.index < first)
    return { zone, id: `T${i + 1}`, item: (zone.under && holders.get(zone.under)) ?? null, appendix: appendix < 0 ? null : appendix }
  })
}

/** @returns the table as the record has it: each cell's words stand in its first place, the other places that it takes are empty */
export function tableOf({ zone, item, appendix }: TableReading, context: Context): Table {
  const rows = Array.from({ length: zone.height }, () => Array.from({ length: zone.width }, () => ''))
  for (const { row, column, paragraphs } of zone.cells) rows[row]![column] = paragraphs.map(({ text }) => text).join('\n')
  const caption = squeeze(zone.caption.map((row) => row.text).join(' '))
  const fragments = zone.rows.flatMap((row) => row.fragments)
  return { item, appendix, caption: caption === '' ? null : caption, rows, span: context.span(fragments[0]!.start, fragments.at(-1)!.end) }
}

const COLUMN_KINDS = ['order', 'coordinate', 'lead', 'time', 'product', 'work', 'body', 'person', 'office', 'workplace', 'capacity'] as const
export type ColumnKind = (typeof COLUMN_KINDS)[number]

export interface TableHead {
  /** How many rows are head. */
  readonly height: number
  /** What each column holds, null where its head does not say. */
  readonly columns: ReadonlyArray<ColumnKind | null>
}

const COLUMN_NUMBER = /^[([]?(?:\d{1,2}|[A-F])[)\]]?(?: ?=[\d()+\-x/ ]{1,30})?$/u

/** The head: a row, and as many more as its cells reach down; a row of column numbers under it, a title over all columns above it. */
export function headOf(zone: TableZone, grammar: Grammar): TableHead {
  const inRow = (row: number): Cell[] => [...new Set(zone.grid[row])].filter((cell): cell is Cell => cell?.row === row)
  const spans = (row: number): boolean => inRow(row).length === 1 && inRow(row)[0]!.columns === zone.width
  let top = 0
  while (top < zone.height - 1 && zone.width > 1 && spans(top)) top++
  let height = top + Math.max(1, ...inRow(top).map((cell) => cell.rows))
  const wide = inRow(top).filter((cell) => cell.columns > 1)
  const below = inRow(height)
  // Lines drawn under the wide cells alone: the other columns are empty in the second row of such a head.
  if (below.length > 1 && below.every(({ column }) => wide.some((cell) => column >= cell.column && column < cell.column + cell.columns))) height++
  const columns = Array.from({ length: zone.width }, (_, column) => {
    const heads = new Set<Cell>()
    for (let row = top; row < height; row++) {
      const cell = zone.grid[row]?.[column]
      if (cell) heads.add(cell)
    }
    const words = [...heads].map((cell) => cell.words.text)
    // The lowest says most; one that says nothing by itself (`Chủ trì` under `Đơn vị`) is read with those above.
    return kindOf(words.at(-1) ?? '', grammar) ?? kindOf(words.join(' '), grammar)
  })
  const numbers = inRow(height)
  if (numbers.length === zone.width && numbers.every((cell) => COLUMN_NUMBER.test(cell.words.text))) height++
  return { height, columns }
}

const kindOf = (words: string, grammar: Grammar): ColumnKind | null => COLUMN_KINDS.find((kind) => grammar.endAt(`table.column.${kind}`, words, 0) > 0) ?? null
