/** A page's rows to lines in the order in which they are read: the left column before the right one, tables cell by cell. */
import { findColumns } from './columns.ts'
import { findGrids } from './grids.ts'
import type { Page } from './page.ts'
import { gapsOf, median, rowsOf, type Row } from './rows.ts'
import { findTables, type Table } from './tables.ts'

export interface Line {
  readonly page: number
  readonly row: Row
  readonly text: string
  readonly place: 'text' | 'column' | 'cell'
  /** 0 or 1, where `place` is `column`. */
  readonly column?: number
  /** Where `place` is `cell`; tables are counted from 0, on this page at first; `rows` and `columns` where it takes more than one. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number; readonly rows?: number; readonly columns?: number }
  /** How far the words of its cell can go. */
  readonly limit?: number
  readonly role?: 'footnote' | 'running-head' | 'page-number' | 'stamp'
  readonly mark?: string
}

/** A gap inside a row that is no word space (em): shown as a column gap. */
const COLUMN_GAP = 3
/** The label of an item, or its dash: a wide gap after it parts no columns. */
const LABEL_WIDTH = 3
/** A row this full (of the widest) goes from margin to margin. */
const FULL = 0.85

/** A scanner's image takes as much of its page. */
const SCANNED = 0.25

/** What is kept of a page: a long document has millions of letters. */
export interface PageLines {
  /** In points. */
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
  readonly tables: readonly Table[]
  readonly strokes: Page['strokes']
  readonly overlays: Page['overlays']
  readonly legacy: Page['legacy']
  /** Nothing is written on it, whatever is laid over it. */
  readonly blank: boolean
  /** Nothing is written on it, and an image takes the most of it. */
  readonly scanned: boolean
}

/**
 * @param number of the page, from 1
 */
export function linesOfPage(page: Page, number: number): PageLines {
  const { rows, stamps } = withOverlays(page)
  const ruled = findTables(page.strokes, rows)
  const open = rows.filter((row) => !ruled.some((table) => isInside(row, table)))
  const full = fullRows(open)
  const grids = findGrids(number === 1 ? open.slice(open.findIndex((row) => full.includes(row) && gapsOf(row, COLUMN_GAP).length === 0) + 1) : open, edgeOf(full))
  const tables = [...ruled, ...grids.tables].sort((a, b) => a.top - b.top)
  const free = open.filter((row) => !grids.tabbed.has(row) && !grids.tables.some((table) => isInside(row, table)))
  const middle = median(full.map((row) => (row.x0 + row.x1) / 2))
  const lines: Line[] = []
  const text = (row: Row): Line => ({ page: number, row, text: textOf(row), place: 'text' })
  const set = [...tables.map((table, i) => ({ top: table.top, lines: cellLines(table, i, number) })), ...[...grids.tabbed].map((row) => ({ top: row.base - row.size, lines: [text(row)] }))].sort((a, b) => a.top - b.top)
  const until = (base: number): void => {
    while (set.length > 0 && set[0]!.top < base) lines.push(...set.shift()!.lines)
  }
  let from = 0
  for (const block of [...findColumns(free, middle), null]) {
    for (const row of free.slice(from, block?.from ?? free.length)) {
      until(row.base)
      lines.push(text(row))
    }
    if (!block) break
    until(free[block.from]!.base)
    for (const [column, side] of block.columns.entries()) for (const row of side) lines.push({ page: number, row, text: joinWords(row), place: 'column', column })
    from = block.to
  }
  until(Infinity)
  const blank = page.pieces.every((piece) => piece.text.trim() === '')
  return { width: page.width, height: page.height, lines: [...stamps.map((row): Line => ({ ...text(row), role: 'stamp' })), ...lines], tables, strokes: page.strokes, overlays: page.overlays, legacy: page.legacy, blank, scanned: blank && (page.pictured ?? 0) >= SCANNED }
}

/** The widest rows, which go from margin to margin. */
function fullRows(rows: readonly Row[]): Row[] {
  const widest = Math.max(0, ...rows.map((row) => row.x1 - row.x0))
  return rows.filter((row) => row.x1 - row.x0 > widest * FULL)
}

const edgeOf = (rows: readonly Row[]): number => Math.max(0, ...rows.map((row) => row.x1))

/** What is laid over the page belongs to its rows where it is one line: a number, a day. Several lines are a stamp. */
function withOverlays(page: Page): { rows: Row[]; stamps: Row[] } {
  const overlays = page.overlays.map((pieces) => ({ pieces, rows: rowsOf(pieces) })).filter(({ rows }) => rows.length > 0)
  const filled = overlays.filter(({ rows }) => rows.length === 1)
  return {
    rows: page.words ? rowsOf([...page.pieces, ...filled.flatMap(({ rows }) => rows[0]!.words)], true) : rowsOf([...page.pieces, ...filled.flatMap(({ pieces }) => pieces)]),
    stamps: [...overlays.filter(({ rows }) => rows.length > 1).flatMap(({ rows }) => rows), ...rowsOf(page.specks ?? [], true)],
  }
}

const isInside = (row: Row, table: Table): boolean => row.base - row.size / 3 >= table.top && row.base - row.size / 3 <= table.bottom

const joinWords = (row: Row): string => row.words.map((word) => word.text).join(' ')

function textOf(row: Row): string {
  const wide = gapsOf(row, COLUMN_GAP).filter((gap) => gap.from - row.x0 > LABEL_WIDTH * row.size)
  return row.words.map((word, i) => (i === 0 ? '' : wide.some((gap) => gap.to === word.x0) ? '   ' : ' ') + word.text).join('')
}

const cellLines = (table: Table, index: number, page: number): Line[] =>
  table.cells.flatMap(({ row, column, height = 1, width = 1, limit, rows }) => rows.map((each): Line => ({ page, row: each, text: joinWords(each), place: 'cell', cell: { table: index, row, column, ...(height > 1 && { rows: height }), ...(width > 1 && { columns: width }) }, limit })))
