/** Tables that a plain text sets by blanks alone, as a PDF's text comes with its layout: columns under a head that begins with the order (`TT`, `STT`). */
import type { Grammar } from '../grammar/index.ts'
import { Passage, type Piece } from '../text/passage.ts'
import type { Row } from './rows.ts'
import { linesOf, overGaps, placeOf, type SpacedLine } from './spaced-lines.ts'
import { goesOnTitle, groupsOf, hasOrder, isTitle, opens, ROOM, SECTION } from './spaced-rows.ts'
import type { Cell } from './tables.ts'
import { startsCapital } from '../text/letters.ts'

export interface Spaced {
  readonly rows: readonly Row[]
  readonly cells: readonly Cell[]
  /** The head where it is said again on another page. */
  readonly marks: readonly Piece[]
  /** How many rows before the one with the order belong to the head. */
  readonly above: number
}

/** A line that an item's label begins. */
const LABELLED = /^ *(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[a-zđ]\)|[IVX]{1,5}\.) /u
/** The head of the orders is short (characters). */
const LONGEST_ORDER = 12
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 24
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
export function spacedTable(rows: readonly Row[], from: number, above: readonly Row[], source: string, grammar: Grammar): Spaced | null {
  const higher = headAbove(above, rows[from]!)
  const lines = linesOf([...higher, ...reach(rows, from, grammar)], higher.length + 1, source)
  const columns = lines[0]!.gaps.length + 1
  if (columns < FEWEST_COLUMNS || columns > MOST_COLUMNS) return null
  const first = headEnd(lines, higher.length, columns)
  if (first < 0) return null
  const again = new Set(lines.slice(0, first).map(({ row }) => row.text))
  let end = first
  while (end < lines.length && !isSection(lines, end) && (again.has(lines[end]!.row.text) || hasOrder(lines[end]!) || isInside(lines[end]!) || goesOnTitle(lines[end]!, lines[end - 1]!))) end++
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
export const isHead = (row: Row, grammar: Grammar): boolean => row.fragments.length > 1 && row.fragments[0]!.text.length <= LONGEST_ORDER && !row.line.cell && !row.text.includes('|') && grammar.endAt('table.column.order', row.text, 0) > 0

/** The rows that may belong to the table: up to a wide space, a cell of the carrier's, or another head. */
function reach(rows: readonly Row[], from: number, grammar: Grammar): readonly Row[] {
  const head = rows[from]!
  const end = rows.findIndex((row, i) => i > from && (row.line.cell !== undefined || row.blanksBefore > MOST_BLANKS || (row.text !== head.text && isHead(row, grammar))))
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
function headEnd(lines: readonly SpacedLine[], head: number, columns: number): number {
  const order = lines.findIndex((line, i) => i > head && hasOrder(line))
  if (order < 0) return -1
  if (head > 0) return Math.min(order, head * 2 + 1)
  return lines[head]!.runs.length === columns && !opens(lines[order]!) ? head + 1 : order
}

/** A title that stands alone, with no row below it. */
const isSection = (lines: readonly SpacedLine[], at: number): boolean => lines[at]!.runs.length === 1 && SECTION().test(lines[at]!.text.trimStart()) && !(lines[at + 1] && hasOrder(lines[at + 1]!))

/** Right of the orders, where the next column begins; cells may touch, but a sentence below the table runs over all gaps, an item there over some. */
const isInside = (line: SpacedLine): boolean => line.runs[0]!.start >= line.gaps[0]!.end - 1 && overGaps(line) < (LABELLED.test(line.text) ? 1 : line.gaps.length - 1)

function cellsOf(group: readonly SpacedLine[], row: number, columns: number, source: string): Cell[] {
  const cell = (column: number, wide: number, places: readonly Piece[]): Cell[] => {
    const pieces = places.flatMap(({ start, end }, i): Piece[] => {
      const { text, at } = group[i]!
      const words = text.slice(start, end)
      return words.trim() === '' ? [] : [{ start: at + start + words.length - words.trimStart().length, end: at + start + words.trimEnd().length }]
    })
    return pieces.length === 0 ? [] : [{ row, column, rows: 1, columns: wide, paragraphs: paragraphsIn(pieces, source).map((each) => Passage.join(source, each)), words: Passage.join(source, pieces) }]
  }
  const title = group[0]!
  if (!isTitle(title)) return Array.from({ length: columns }, (_, column) => cell(column, 1, group.map((line) => placeOf(line, column)))).flat()
  const from = title.runs.length > 1 ? title.runs[1]!.start : 0
  return [...(from > 0 ? cell(0, 1, [title.runs[0]!]) : []), ...cell(from > 0 ? 1 : 0, columns - (from > 0 ? 1 : 0), group.map(({ text }, i) => ({ start: i === 0 ? from : 0, end: text.length })))]
}

/** Lines that had room for the next one's first word end a paragraph of the cell. */
function paragraphsIn(pieces: readonly Piece[], source: string): Piece[][] {
  const widest = Math.max(...pieces.map(({ start, end }) => end - start))
  const paragraphs: Piece[][] = [[]]
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1]
    const word = source.slice(piece.start, piece.end).split(' ', 1)[0]!
    if (before && before.end - before.start + 1 + word.length + ROOM <= widest && (startsCapital(word) || /^[-+•]/.test(word))) paragraphs.push([])
    paragraphs.at(-1)!.push(piece)
  }
  return paragraphs
}
