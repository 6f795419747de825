/** Tables that a plain text sets by blanks or tabs alone. They are read where a head says what the columns hold and every line fits the columns. */
import type { Grammar } from '../grammar/index.ts'
import { Passage, type Piece } from '../text/passage.ts'
import type { Row } from './rows.ts'
import { SECTION } from './spaced-rows.ts'
import type { Cell } from './tables.ts'
import { latin } from '../text/letters.ts'

/** Words between wide blanks, with the characters of the line that they take. */
interface Part extends Piece {
  readonly from: number
  readonly to: number
  readonly text: string
}

export interface Aligned {
  /** How many rows of the syntax it takes. */
  readonly length: number
  /** Null where the lines do not fit the columns. */
  readonly cells: readonly Cell[] | null
}

const APART = /\t+| {2,}|[\u00a0\u3000]{2,}/gu
const LEAST_COLUMNS = 2
/** No page has room for more. */
const MOST_COLUMNS = 30
/** A number of rows, or of columns under the head. */
const NUMBER = latin(String.raw`^(?:\d{1,3}|[IVX]{1,5}|\p{Ll})[.)]?$|^[([]\d{1,2}[)\]]$`)
const SMALL = latin(String.raw`^[\p{Ll}(,;.]`)
const HEADS = ['work', 'lead', 'body', 'coordinate', 'time', 'product', 'person', 'office'] as const

/** @returns the table whose head the row is; null where it is none */
export function alignedTable(rows: readonly Row[], at: number, source: string, grammar: Grammar): Aligned | null {
  const head = rows[at]!
  if (head.line.cell || head.fragments.length < LEAST_COLUMNS || head.fragments.length > MOST_COLUMNS) return null
  const tabbed = source.slice(head.fragments[0]!.start, head.fragments.at(-1)!.end).includes('\t')
  const parts = tabbed ? byTabs(head, source) : partsOf(head, source)
  const is = (part: Part | null, kind: string): boolean => part !== null && grammar.endAt(`table.column.${kind}`, part.text, 0) > 0
  const kinds = parts.map((part) => (is(part, 'order') ? 'order' : HEADS.find((kind) => is(part, kind))))
  const numbered = kinds[0] === 'order'
  const sure = numbered ? kinds.length > LEAST_COLUMNS && kinds.slice(1).some((kind) => kind !== undefined) : kinds.includes('work') && (kinds.includes('lead') || kinds.includes('body'))
  if (!sure) return null
  const lines = tabbed ? tabbedLines(rows, at, parts.length, source) : alignedLines(rows, at, parts as Part[], numbered, source)
  if (lines.length < 2) return null
  const groups = lines.cells && grouped(lines.cells, numbered, numbered ? 0 : kinds.indexOf('work'))
  return { length: lines.length, cells: groups && cellsOf(groups, parts.length, source) }
}

/** One line of the table: the words of each of its columns. */
interface Line {
  readonly cells: ReadonlyArray<Part | null>
  readonly apart: boolean
}

interface Lines {
  readonly length: number
  readonly cells: readonly Line[] | null
}

function partsOf({ fragments }: Row, source: string): Part[] {
  const found: Part[] = []
  for (const { start, end, column } of fragments) {
    let from = start
    const say = (to: number): void => {
      if (to > from) found.push({ start: from, end: to, from: column + from - start, to: column + to - start, text: source.slice(from, to) })
    }
    for (const gap of source.slice(start, end).matchAll(APART)) {
      say(start + gap.index)
      from = start + gap.index + gap[0].length
    }
    say(end)
  }
  return found
}

/** Each tab opens a cell, also an empty one. */
function byTabs({ fragments, line }: Row, source: string): Array<Part | null> {
  const start = fragments[0]!.start - fragments[0]!.column
  let from = start
  return source.slice(start, Math.max(fragments.at(-1)!.end, Math.min(line.end, source.length))).split('\n')[0]!.split('\t').map((text) => {
    const at = from + text.length - text.trimStart().length
    from += text.length + 1
    return text.trim() === '' ? null : { start: at, end: at + text.trim().length, from: 0, to: 0, text: text.trim() }
  })
}

function tabbedLines(rows: readonly Row[], at: number, width: number, source: string): Lines {
  const cells: Line[] = []
  let fits = true
  let end = at
  for (; end < rows.length && isNext(rows, end, at); end++) {
    const parts = byTabs(rows[end]!, source)
    if (parts.length === 1) break
    fits &&= parts.length === width
    cells.push({ cells: parts, apart: rows[end]!.blanksBefore > 0 })
  }
  return { length: end - at, cells: fits ? cells : null }
}

/** Each line's words go to the column that they stand under; the columns grow with them, and never into each other. */
function alignedLines(rows: readonly Row[], at: number, head: readonly Part[], numbered: boolean, source: string): Lines {
  const columns = head.map(({ from, to }) => ({ from, to }))
  const cells: Line[] = [{ cells: head, apart: false }]
  let end = at + 1
  for (; end < rows.length && isNext(rows, end, at); end++) {
    const parts = partsOf(rows[end]!, source)
    const apart = rows[end]!.blanksBefore > 0
    const places = parts.map((part, i) => placeOf(part, columns, parts.length === columns.length ? i : null))
    // A paragraph under the table; a cell that goes on stands right under its first line.
    if (parts.length === 1 && SECTION().test(parts[0]!.text) && !(rows[end + 1] && isNext(rows, end + 1, at) && partsOf(rows[end + 1]!, source).length > 1)) break
    if (parts.length === 1 && (apart || places[0] === null || (places[0] === 0 && (numbered || !SMALL().test(parts[0]!.text))))) break
    if (!places.every((place, i) => place !== null && (i === 0 || place > places[i - 1]!))) {
      if (apart && cells.length > 1) break
      return { length: end - at + 1, cells: null }
    }
    for (const [i, part] of parts.entries()) {
      const column = columns[places[i]!]!
      column.from = Math.min(column.from, part.from)
      column.to = Math.max(column.to, part.to)
    }
    cells.push({ cells: columns.map((_, column) => parts[places.indexOf(column)] ?? null), apart })
  }
  return { length: end - at, cells }
}

/**
 * The only column that the words are under; where they are under none, the one whose turn it is, or the nearest. Null where they reach over several.
 * @param turn where a line has words for every column
 */
function placeOf({ from, to }: Part, columns: ReadonlyArray<{ readonly from: number; readonly to: number }>, turn: number | null): number | null {
  const under = columns.flatMap((column, i) => (from < column.to && to > column.from ? [i] : []))
  if (under.length > 0) return under.length === 1 ? under[0]! : null
  const distance = (i: number): number => Math.max(columns[i]!.from - to, from - columns[i]!.to)
  return turn ?? columns.map((_, i) => i).sort((a, b) => distance(a) - distance(b))[0]!
}

const isNext = (rows: readonly Row[], i: number, first: number): boolean => i === first || (rows[i]!.index === rows[i - 1]!.index + 1 && rows[i]!.line.cell === undefined && rows[i]!.blanksBefore <= 1)

/** The lines of each row, the head's first; null where the numbers before the rows are none. */
function grouped(lines: readonly Line[], numbered: boolean, key: number): Line[][] | null {
  const groups: Line[][] = [[lines[0]!]]
  for (const line of lines.slice(1)) {
    const first = line.cells[key]
    if (numbered && first && !NUMBER().test(first.text)) return null
    const opens = numbered ? first : first && (line.apart || !SMALL().test(first.text))
    if (opens) groups.push([line])
    else groups.at(-1)!.push(line)
  }
  return groups.length > 1 ? groups : null
}

function cellsOf(groups: ReadonlyArray<readonly Line[]>, width: number, source: string): Cell[] {
  return groups.flatMap((lines, row) =>
    Array.from({ length: width }, (_, column): Cell => {
      const words = Passage.join(source, lines.flatMap((line) => line.cells[column] ?? []))
      return { row, column, rows: 1, columns: 1, paragraphs: [words], words }
    }).filter(({ words }) => words.text !== ''),
  )
}
