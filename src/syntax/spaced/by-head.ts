/** Tables whose head says what its columns hold: every line's words stand under their column's, or in its turn between tabs. */
import type { Grammar } from '../../grammar/index.ts'
import { latin } from '../../text/letters.ts'
import type { Piece } from '../../text/passage.ts'
import type { Row } from '../rows.ts'
import type { Cell } from '../tables.ts'
import type { Spaced } from './index.ts'
import { cellOf, isOrder, lineOf, MOST_COLUMNS, SECTION } from './lines.ts'

/** A line of the table: the words of each of its columns. */
interface Filled {
  readonly cells: ReadonlyArray<Words | null>
  readonly apart: boolean
}

/** Words between wide blanks or tabs, by their place in the NFC text. */
interface Words extends Piece {
  readonly text: string
}

interface Lines {
  /** How many rows they are. */
  readonly length: number
  /** Null where they do not fit the columns. */
  readonly lines: readonly Filled[] | null
}

const LEAST_COLUMNS = 2
const SMALL = latin(String.raw`^[\p{Ll}(,;.]`)
const HEADS = ['work', 'lead', 'body', 'coordinate', 'time', 'product', 'person', 'office'] as const

/** @returns the table whose head the row is, its cells null where lines do not fit the columns; null where it is none's */
export function tableByHead(rows: readonly Row[], at: number, source: string, grammar: Grammar): Spaced | null {
  const head = rows[at]!
  if (head.fragments.length > MOST_COLUMNS) return null
  const tabbed = source.slice(head.fragments[0]!.start, head.fragments.at(-1)!.end).includes('\t')
  const columns = tabbed ? byTabs(head, source) : runsOf(head, source)
  const is = (words: Words | null, kind: string): boolean => words !== null && grammar.endAt(`table.column.${kind}`, words.text, 0) > 0
  const kinds = columns.map((words) => (is(words, 'order') ? 'order' : HEADS.find((kind) => is(words, kind))))
  const numbered = kinds[0] === 'order'
  const sure = numbered ? kinds.length > LEAST_COLUMNS && kinds.slice(1).some((kind) => kind !== undefined) : kinds.includes('work') && (kinds.includes('lead') || kinds.includes('body'))
  if (!sure) return null
  const { length, lines } = tabbed ? tabbedLines(rows, at, columns.length, source) : alignedLines(rows, at, numbered, source)
  if (length < 2) return null
  const isOwn = (words: Words): boolean => isOrder(words.text, grammar, true)
  const groups = lines && grouped(lines, numbered ? 0 : kinds.indexOf('work'), numbered ? isOwn : null)
  return { rows: rows.slice(at, at + length), cells: groups && cellsOf(groups, columns.length, source), marks: [], above: 0 }
}

function runsOf(row: Row, source: string): Words[] {
  const { text, at, runs } = lineOf(row, source)
  return runs.map(({ start, end }) => ({ start: at + start, end: at + end, text: text.slice(start, end) }))
}

/** Each tab opens a cell, also an empty one. */
function byTabs({ fragments, line }: Row, source: string): Array<Words | null> {
  const start = fragments[0]!.start - fragments[0]!.column
  let from = start
  return source.slice(start, Math.max(fragments.at(-1)!.end, Math.min(line.end, source.length))).split('\n')[0]!.split('\t').map((text) => {
    const at = from + text.length - text.trimStart().length
    from += text.length + 1
    return text.trim() === '' ? null : { start: at, end: at + text.trim().length, text: text.trim() }
  })
}

function tabbedLines(rows: readonly Row[], at: number, width: number, source: string): Lines {
  const lines: Filled[] = []
  let fits = true
  let end = at
  for (; end < rows.length && isNext(rows, end, at); end++) {
    const cells = byTabs(rows[end]!, source)
    if (cells.length === 1) break
    fits &&= cells.length === width
    lines.push({ cells, apart: rows[end]!.blanksBefore > 0 })
  }
  return { length: end - at, lines: fits ? lines : null }
}

/** Each line's words go to the column that they stand under; the columns grow with them, and never into each other. */
function alignedLines(rows: readonly Row[], at: number, numbered: boolean, source: string): Lines {
  const columns = lineOf(rows[at]!, source).runs.map(({ start, end }) => ({ start, end }))
  const lines: Filled[] = [{ cells: runsOf(rows[at]!, source), apart: false }]
  let end = at + 1
  for (; end < rows.length && isNext(rows, end, at); end++) {
    const words = runsOf(rows[end]!, source)
    const { runs } = lineOf(rows[end]!, source)
    const apart = rows[end]!.blanksBefore > 0
    const places = runs.map((run, i) => placeOf(run, columns, runs.length === columns.length ? i : null))
    // A paragraph under the table; a cell that goes on stands right under its first line.
    if (runs.length === 1 && SECTION().test(words[0]!.text) && !(rows[end + 1] && isNext(rows, end + 1, at) && runsOf(rows[end + 1]!, source).length > 1)) break
    if (runs.length === 1 && (apart || places[0] === null || (places[0] === 0 && (numbered || !SMALL().test(words[0]!.text))))) break
    if (!places.every((place, i) => place !== null && (i === 0 || place > places[i - 1]!))) {
      if (apart && lines.length > 1) break
      return { length: end - at + 1, lines: null }
    }
    for (const [i, run] of runs.entries()) {
      const column = columns[places[i]!]!
      column.start = Math.min(column.start, run.start)
      column.end = Math.max(column.end, run.end)
    }
    lines.push({ cells: columns.map((_, column) => words[places.indexOf(column)] ?? null), apart })
  }
  return { length: end - at, lines }
}

/**
 * The only column that the words are under; where they are under none, the one whose turn it is, or the nearest. Null where they reach over several.
 * @param turn where a line has words for every column
 */
function placeOf({ start, end }: Piece, columns: readonly Piece[], turn: number | null): number | null {
  const under = columns.flatMap((column, i) => (start < column.end && end > column.start ? [i] : []))
  if (under.length > 0) return under.length === 1 ? under[0]! : null
  const distance = (i: number): number => Math.max(columns[i]!.start - end, start - columns[i]!.end)
  return turn ?? columns.map((_, i) => i).sort((a, b) => distance(a) - distance(b))[0]!
}

const isNext = (rows: readonly Row[], i: number, first: number): boolean => i === first || (rows[i]!.index === rows[i - 1]!.index + 1 && rows[i]!.line.cell === undefined && rows[i]!.blanksBefore <= 1)

/**
 * The lines of each row, the head's first; null where there is no other, or where what stands before the rows is no order.
 * @param key the column whose words begin a row
 * @param isOwn whether words of that column are an order; null where they are none, and small letters go on
 */
function grouped(lines: readonly Filled[], key: number, isOwn: ((words: Words) => boolean) | null): Filled[][] | null {
  const groups: Filled[][] = [[lines[0]!]]
  for (const line of lines.slice(1)) {
    const first = line.cells[key]
    if (isOwn && first && !isOwn(first)) return null
    if (first && (isOwn || line.apart || !SMALL().test(first.text))) groups.push([line])
    else groups.at(-1)!.push(line)
  }
  return groups.length > 1 ? groups : null
}

const cellsOf = (groups: ReadonlyArray<readonly Filled[]>, width: number, source: string): Cell[] =>
  groups.flatMap((lines, row) => Array.from({ length: width }, (_, column) => cellOf(row, column, 1, lines.flatMap(({ cells }) => cells[column] ?? []), source)).flat())
