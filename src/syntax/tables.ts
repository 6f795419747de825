/** Tables of the body and the appendices, the carrier's and those drawn or set in columns in plain text: taken out of the lines, so that a cell is no paragraph of the outline. The layout tables of head and foot stay what they are, lines. */
import type { Grammar } from '../grammar/index.ts'
import { Passage, type Piece } from '../text/passage.ts'
import { drawnTable, isDrawn } from './drawn-tables.ts'
import type { Row } from './rows.ts'
import { spacedTables } from './spaced/index.ts'

export interface Cell {
  /** Counted from 0, in the table as it is drawn. */
  readonly row: number
  readonly column: number
  /** How many rows and columns it takes. */
  readonly rows: number
  readonly columns: number
  /** Its words, paragraph by paragraph. */
  readonly paragraphs: readonly Passage[]
  /** All of its words. */
  readonly words: Passage
}

export interface TableZone {
  /** The rows of the syntax that it takes, those of the caption left aside. */
  readonly rows: readonly Row[]
  /** The title above it, and the line that says what its figures count. */
  readonly caption: readonly Row[]
  readonly cells: readonly Cell[]
  /** What draws a table in plain text: bars and rules. */
  readonly marks: readonly Piece[]
  readonly height: number
  readonly width: number
  /** The cell that covers each place, row by row; undefined where it is empty. */
  readonly grid: ReadonlyArray<ReadonlyArray<Cell | undefined>>
  /** The last row above it that belongs to no table; null where there is none. */
  readonly under: Row | null
}

/** Kinds of words that only a layout has: a table that holds them sets a letterhead, a foot or an appendix's title. */
const LAYOUT = ['head.motto', 'tail.label', 'appendix.title'] as const

/** A table of more places, most of them empty, is made to be slow: its lines are kept as lines. */
const MOST_PLACES = 1_000_000

export interface Taken {
  readonly tables: readonly TableZone[]
  /** The other rows. */
  readonly text: readonly Row[]
  /** Rows among them that are set as a table and do not fit its columns. */
  readonly unread: ReadonlyArray<readonly Row[]>
}

export function takeTables(rows: readonly Row[], source: string, grammar: Grammar): Taken {
  const tables: TableZone[] = []
  const text: Row[] = []
  const unread: Array<readonly Row[]> = []
  const isLayout = (row: Row): boolean => LAYOUT.some((kind) => grammar.endAt(kind, row.text, 0) > 0)
  const spacedAt = spacedTables(rows, source, grammar)
  for (let i = 0; i < rows.length; ) {
    const drawn = tableAt(rows, i)
    const spaced = drawn.length > 0 ? null : spacedAt(i, text)
    const part = spaced?.rows ?? drawn
    const higher = spaced?.above ?? 0
    i += Math.max(1, part.length - higher)
    if (spaced && !spaced.cells) unread.push(part)
    const grid = part.length === 0 || part.some(isLayout) ? null : spaced ? spaced.cells && { cells: spaced.cells, marks: spaced.marks } : gridOf(part, source)
    const places = grid && placesOf(grid.cells)
    if (grid && places) {
      text.length -= higher
      const caption = captionAbove(text, grammar)
      text.length -= caption.length
      const above = text.pop()
      if (above) text.push({ ...above, line: { ...above.line, paragraphEnd: true } })
      tables.push({ ...grid, ...places, rows: part, caption, under: text.at(-1) ?? null })
    } else if (part.length > 0) text.push(...part.slice(higher))
    else text.push(rows[i - 1]!)
  }
  return { tables, text, unread }
}

/** The rows of the table that begins there: of one table of the carrier, or drawn one right after the other; none where none begins. */
function tableAt(rows: readonly Row[], from: number): readonly Row[] {
  const first = rows[from]!
  const drawn = isDrawn(first)
  if (!first.line.cell && !drawn) return []
  let end = from + 1
  while (end < rows.length && (drawn ? isDrawn(rows[end]!) && rows[end]!.index === rows[end - 1]!.index + 1 : rows[end]!.line.cell?.table === first.line.cell!.table)) end++
  return rows.slice(from, end)
}

/** A title of tables right above, with a line of units between or without. */
function captionAbove(rows: readonly Row[], grammar: Grammar): Row[] {
  const unit = rows.length > 0 && grammar.test('table.unit', rows.at(-1)!.text) ? 1 : 0
  const title = rows.at(-1 - unit)
  return rows.slice(rows.length - unit - (title && grammar.test('table.caption', title.text) ? 1 : 0))
}

function gridOf(rows: readonly Row[], source: string): Pick<TableZone, 'cells' | 'marks'> | null {
  if (!rows[0]!.line.cell) return drawnTable(rows, source)
  const cells = new Map<string, Row[]>()
  for (const row of rows) {
    const { row: top, column } = row.line.cell!
    const lines = cells.get(`${top},${column}`)
    if (lines) lines.push(row)
    else cells.set(`${top},${column}`, [row])
  }
  const all = [...cells.values()].map((lines): Cell => {
    const { row, column, rows: down = 1, columns = 1 } = lines[0]!.line.cell!
    return { row, column, rows: down, columns, paragraphs: paragraphsOf(lines).map((each) => Passage.join(source, each.flatMap(({ fragments }) => fragments))), words: Passage.join(source, lines.flatMap(({ fragments }) => fragments)) }
  })
  return { cells: all, marks: [] }
}

/** The lines of a cell by paragraphs: only where the carrier says so does one go on. */
function paragraphsOf(lines: readonly Row[]): Row[][] {
  const paragraphs: Row[][] = []
  for (const [i, row] of lines.entries()) {
    if (lines[i - 1]?.line.paragraphEnd === false) paragraphs.at(-1)!.push(row)
    else paragraphs.push([row])
  }
  return paragraphs
}

function placesOf(cells: readonly Cell[]): Pick<TableZone, 'height' | 'width' | 'grid'> | null {
  const { height, width } = cells.reduce((size, cell) => ({ height: Math.max(size.height, cell.row + cell.rows), width: Math.max(size.width, cell.column + cell.columns) }), { height: 0, width: 0 })
  if (height * width > MOST_PLACES) return null
  const grid = Array.from({ length: height }, () => Array.from({ length: width }, (): Cell | undefined => undefined))
  for (const cell of cells) for (let row = cell.row; row < cell.row + cell.rows; row++) grid[row]!.fill(cell, cell.column, cell.column + cell.columns)
  return { height, width, grid }
}
