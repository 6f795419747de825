/** Tables that a plain text sets by blanks alone, as a PDF's text comes with its layout: columns under a head that begins with the order (`TT`, `STT`). */
import type { Grammar } from '../grammar/index.ts'
import { Passage, type Piece } from '../text/passage.ts'
import type { Row } from './rows.ts'
import { linesOf, overGaps, placeOf, type SpacedLine } from './spaced-lines.ts'
import type { Cell } from './tables.ts'

export interface Spaced {
  readonly rows: readonly Row[]
  readonly cells: readonly Cell[]
  /** The head where it is said again on another page. */
  readonly marks: readonly Piece[]
  /** How many rows before the one with the order belong to the head. */
  readonly above: number
}

/** What an order is: `12`, `IV`, `A`, `2.1`, `(3)`, `a)`, a dash. */
const ORDER = /^(?:\(?(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVXL]{1,6}|[A-ZĐ])[.)]{0,2}|[a-zđ]\)|[-+*])$/u
/** What a cell, or a sentence of one, begins with. */
const OPENING = /^["“(+-]{0,2} ?[\p{Lu}\d]/u
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 24
const FEWEST_LINES = 3
/** More blank lines than these end a table; between two pages there are some. */
const MOST_BLANKS = 3
/** Lines of the head that may stand above the one with the order, where cells are set in the middle. */
const MOST_ABOVE = 2
/** Of the lines with an order so many begin all of their cells, where the order stands at the top. */
const OPENED = 0.9
/** What a line's end must have left free (characters) before the next line's first word, to have been ended on purpose: letters differ in width. */
const ROOM = 4

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
  const first = lines.findIndex((line, i) => i > higher.length && hasOrder(line))
  if (first < 0) return null
  const again = new Set(lines.slice(0, first).map(({ row }) => row.text))
  let end = first
  while (end < lines.length && (again.has(lines[end]!.row.text) || hasOrder(lines[end]!) || isInside(lines[end]!) || goesOnTitle(lines[end]!, lines[end - 1]!))) end++
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

/** Whether a table may begin with the row: an order and words in two columns more. */
export const isHead = (row: Row, grammar: Grammar): boolean => row.fragments.length >= FEWEST_COLUMNS && !row.line.cell && !row.text.includes('|') && grammar.endAt('table.column.order', row.text, 0) > 0

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

const hasOrder = ({ text, runs, gaps }: SpacedLine): boolean => runs[0]!.start < gaps[0]!.start && ORDER.test(text.slice(runs[0]!.start).split(' ', 1)[0]!) && (runs.length === 1 || runs[0]!.end <= gaps[0]!.end)

/** Right of the orders; cells may touch, but a sentence below the table runs over all gaps. */
const isInside = (line: SpacedLine): boolean => line.runs[0]!.start >= line.gaps[0]!.start && overGaps(line) < line.gaps.length - 1

/** A title of the rows below it: one run of words behind an order that counts groups, or over a gap. */
function isTitle(line: SpacedLine): boolean {
  const words = line.runs.at(-1)!
  if (!hasOrder(line) || line.runs.length > 2 || !OPENING.test(line.text.slice(words.start))) return false
  if (line.runs.length === 1) return line.text.trim().includes(' ')
  return words.start <= line.gaps[0]!.end + 1 && (overGaps(line) > 0 || !/^\(?\d/u.test(line.text.trim()))
}

/** A title of rows in capitals that takes a second line. */
const goesOnTitle = (line: SpacedLine, before: SpacedLine): boolean => isTitle(before) && before.runs.length > 1 && before.runs[1]!.start === line.runs[0]!.start && isCapital(before) && isCapital(line)

const isCapital = ({ row }: SpacedLine): boolean => row.text === row.text.toUpperCase()

/** The lines of each row. An order stands at the first line of its row, or in the middle where cells are set so. */
function groupsOf(body: readonly SpacedLine[]): SpacedLine[][] {
  const orders = body.flatMap((line, i) => (hasOrder(line) ? [i] : []))
  const counts = orders.filter((order) => !isTitle(body[order]!))
  const top = orders[0] === 0 && counts.filter((order) => opens(body[order]!)).length >= counts.length * OPENED
  const starts = [0]
  for (let k = 1; k < orders.length; k++) {
    const [last, order] = [orders[k - 1]!, orders[k]!]
    if (top || isTitle(body[order]!)) starts.push(order)
    else if (isTitle(body[last]!)) starts.push(last + (goesOnTitle(body[last + 1]!, body[last]!) ? 2 : 1))
    else starts.push(breakBetween(body, last, order, starts.at(-1)!))
  }
  return starts.map((start, k) => body.slice(start, starts[k + 1]))
}

/** Where the row of an order begins: as far below the last order as that one's row began above it, by a line either way where only there nothing goes on. */
function breakBetween(body: readonly SpacedLine[], last: number, order: number, start: number): number {
  const even = 2 * last - start + 1
  return [even, even - 1, even + 1].find((i) => i > last && i <= order && opens(body[i]!)) ?? Math.min(Math.max(even, last + 1), order)
}

/** Nothing in the line goes on from a line above. */
const opens = ({ text, runs }: SpacedLine): boolean => runs.every(({ start, end }) => OPENING.test(text.slice(start, end)))

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
    if (before && before.end - before.start + 1 + word.length + ROOM <= widest && /^\p{Lu}|^[-+•]/u.test(word)) paragraphs.push([])
    paragraphs.at(-1)!.push(piece)
  }
  return paragraphs
}
