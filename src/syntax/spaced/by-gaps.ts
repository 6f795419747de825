/** Tables under a head that begins with the order (`TT`, `STT`): gaps that go down through nearly all lines of a page part their columns. */
import type { Grammar } from '../../grammar/index.ts'
import type { Piece } from '../../text/passage.ts'
import { isBullet, readLabel } from '../labels.ts'
import type { Row } from '../rows.ts'
import type { Cell } from '../tables.ts'
import { gappedLines, overGaps, placeOf, type GappedLine } from './gaps.ts'
import type { Spaced } from './index.ts'
import { cellOf, MOST_COLUMNS, SECTION } from './lines.ts'
import { goesOnTitle, groupsOf, isTitle, opens } from './rows.ts'

/** The head of the orders is short (characters). */
const LONGEST_ORDER = 12
const FEWEST_COLUMNS = 3
const FEWEST_LINES = 3
/** More blank lines than these end a table; between two pages there are some. */
const MOST_BLANKS = 3
/** Lines of the head that may stand above the one with the order, where cells are set in the middle. */
const MOST_ABOVE = 2

/**
 * @param from where the head's line with the order is
 * @param above the rows before it that belong to no table
 * @returns the table; null where the lines do not agree on the columns
 */
export function tableByGaps(rows: readonly Row[], from: number, above: readonly Row[], source: string, grammar: Grammar): Spaced | null {
  const higher = headAbove(above, rows[from]!)
  const lines = gappedLines([...higher, ...reach(rows, from, grammar)], higher.length + 1, source, grammar)
  const columns = lines[0]!.gaps.length + 1
  if (columns < FEWEST_COLUMNS || columns > MOST_COLUMNS) return null
  const first = headEnd(lines, higher.length, columns)
  if (first < 0) return null
  const again = new Set(lines.slice(0, first).map(({ row }) => row.text))
  let end = first
  while (end < lines.length && !isSection(lines, end) && (again.has(lines[end]!.row.text) || lines[end]!.ordered || isInside(lines[end]!, grammar) || goesOnTitle(lines[end]!, lines[end - 1]!))) end++
  // A title with no rows below it is one of the text after the table.
  while (end > first && isTitle(lines[end - 1]!)) end--
  const body = lines.slice(first, end).filter(({ row }) => !again.has(row.text))
  if (body.length < FEWEST_LINES) return null
  return {
    rows: lines.slice(0, end).map(({ row }) => row),
    cells: [lines.slice(0, first), ...groupsOf(body)].flatMap((group, row) => cellsOf(group, row, columns, source)),
    marks: lines.slice(first, end).flatMap(({ row }) => (again.has(row.text) ? row.fragments : [])),
    above: higher.length,
  }
}

/** Whether a table's head may hold the row: an order and another column. */
export const opensWithOrder = (row: Row, grammar: Grammar): boolean => row.fragments.length > 1 && row.fragments[0]!.text.length <= LONGEST_ORDER && !row.line.cell && !row.text.includes('|') && grammar.endAt('table.column.order', row.text, 0) > 0

/** The rows that may belong to the table: up to a wide space, a cell of the carrier's, or another head. */
function reach(rows: readonly Row[], from: number, grammar: Grammar): readonly Row[] {
  const head = rows[from]!
  const end = rows.findIndex((row, i) => i > from && (row.line.cell !== undefined || row.blanksBefore > MOST_BLANKS || (row.text !== head.text && opensWithOrder(row, grammar))))
  return rows.slice(from, end < 0 ? undefined : end)
}

/** Words of the head's cells above the line with the order: right of it, neither a title nor a sentence. */
function headAbove(above: readonly Row[], head: Row): readonly Row[] {
  let [below, count] = [head, 0]
  for (; count < MOST_ABOVE; count++) {
    const row = above.at(-1 - count)
    if (!row || below.blanksBefore > 0 || row.line.cell || row.fragments[0]!.column <= head.fragments[1]!.column || /[.;:)]$/u.test(row.text) || row.text === row.text.toUpperCase()) break
    below = row
  }
  return above.slice(above.length - count)
}

/** The first line below the head: of a head set in the middle as many lines stand below its order as above; else it reaches to the first row, if that is not set in the middle itself. */
function headEnd(lines: readonly GappedLine[], head: number, columns: number): number {
  const order = lines.findIndex((line, i) => i > head && line.ordered)
  if (order < 0) return -1
  if (head > 0) return Math.min(order, head * 2 + 1)
  return lines[head]!.runs.length === columns && !opens(lines[order]!) ? head + 1 : order
}

/** A title that stands alone, with no row below it. */
const isSection = (lines: readonly GappedLine[], at: number): boolean => lines[at]!.runs.length === 1 && SECTION().test(lines[at]!.text.trimStart()) && !lines[at + 1]?.ordered

/** Right of the orders, where the next column begins; cells may touch, but a sentence below the table runs over all gaps, an item there over some. */
function isInside(line: GappedLine, grammar: Grammar): boolean {
  if (line.runs[0]!.start < line.gaps[0]!.end - 1) return false
  const over = overGaps(line)
  return over < line.gaps.length - 1 && (over === 0 || !isNumbered(line, grammar))
}

function isNumbered({ row }: GappedLine, grammar: Grammar): boolean {
  const label = readLabel(row.text, grammar)
  return label !== null && !isBullet(label.family)
}

function cellsOf(group: readonly GappedLine[], row: number, columns: number, source: string): Cell[] {
  const cell = (column: number, wide: number, places: readonly Piece[]): Cell[] =>
    cellOf(row, column, wide, places.flatMap(({ start, end }, i): Piece[] => {
      const { text, at } = group[i]!
      const words = text.slice(start, end)
      return words.trim() === '' ? [] : [{ start: at + start + words.length - words.trimStart().length, end: at + start + words.trimEnd().length }]
    }), source)
  const title = group[0]!
  if (!isTitle(title)) return Array.from({ length: columns }, (_, column) => cell(column, 1, group.map((line) => placeOf(line, column)))).flat()
  const from = title.runs.length > 1 ? title.runs[1]!.start : 0
  return [...(from > 0 ? cell(0, 1, [title.runs[0]!]) : []), ...cell(from > 0 ? 1 : 0, columns - (from > 0 ? 1 : 0), group.map(({ text }, i) => ({ start: i === 0 ? from : 0, end: text.length })))]
}
