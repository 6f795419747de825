/** Tables without rules: columns that nothing crosses, the first lines of a row's cells level with each other. */
import { gapsOf, median, rowOf, type Gap, type Row } from './rows.ts'
import type { Cell, Table } from './tables.ts'

export interface Grids {
  readonly tables: readonly Table[]
  /** Rows whose words stand at tabs: paragraphs that go on at the margin, for all that they look like columns. */
  readonly tabbed: ReadonlySet<Row>
}

/** A gap to look for a table at; one that parts columns all the way down; rows further apart do not belong together (em). */
const WIDE = 1.4
const NARROWEST = 0.6
const FURTHEST = 4
/** No table of a page has more lines. */
const MOST_LINES = 300
/** Cells of a column begin at one place, letters of a line stand on one line: but for so much (em). */
const SAME_EDGE = 0.3
const LEVEL = 0.2
/** Letters of a table are of one size: those of a foot are not. */
const SAME_SIZE = 0.07
/** A line that could have held the next word with so much to spare (em) was ended on purpose. */
const TO_SPARE = 0.4
/** Of the cells of a column as many begin at one place. */
const SHARE = 0.7

const SMALL_START = /^["“(]?\p{Ll}/u
const LABEL = /^(?:\d{1,3}[.)]?|\p{L}[.)]|[-–+•*])$/u

/** The words of a line in each column; null where there are none. */
type Cut = ReadonlyArray<Row | null>

/**
 * @param rows of a page, in order
 * @param right where its text ends
 */
export function findGrids(rows: readonly Row[], right: number): Grids {
  const tables: Table[] = []
  const tabbed = new Set<Row>()
  for (let i = 0, least = 0; i < rows.length; i++) {
    const regions = gapsOf(rows[i]!, WIDE)
      .map((gap) => regionAt(rows, i, gap, least))
      .filter((region) => region !== null)
    for (const region of regions.sort((a, b) => b.length - a.length)) {
      const columns = columnsOf(region)
      const cuts = region.map((row) => cut(row, columns))
      const torn = isTabbed(cuts, columns, right)
      const cells = torn ? null : cellsOf(cuts, columns, right)
      if (!torn && !cells) continue
      if (cells) tables.push({ top: region[0]!.base - region[0]!.size, bottom: region.at(-1)!.base, edges: columns.map(({ from }) => from), cells })
      else for (const row of region) tabbed.add(row)
      least = rows.indexOf(region.at(-1)!) + 1
      i = least - 1
      break
    }
  }
  return { tables, tabbed }
}

/** The rows from the first to the last that stand on both sides of a gap, and what goes on below in one column. */
function regionAt(rows: readonly Row[], start: number, gap: Gap, least: number): readonly Row[] | null {
  let free = gap
  const joins = (row: Row, other: Row): boolean => {
    const rest = Math.abs(row.base - other.base) < FURTHEST * row.size && freeIn(free, row)
    if (rest) free = rest
    return Boolean(rest)
  }
  let [from, to] = [start, start + 1]
  while (to < rows.length && to - start < MOST_LINES && joins(rows[to]!, rows[to - 1]!)) to++
  while (from > least && to - from < MOST_LINES && spans(rows[from - 1]!, free) && joins(rows[from - 1]!, rows[from]!)) from--
  const last = rows.findLastIndex((row, i) => i < to && spans(row, free))
  let end = last + 1
  while (end < to && goesOn(rows[end]!, rows[end - 1]!, rows.slice(from, last + 1), free)) end++
  const region = rows.slice(from, end)
  return region.filter((row) => spans(row, free)).length > 1 ? region : null
}

const spans = (row: Row, { from, to }: Gap): boolean => row.x0 < from && row.x1 > to

/** A line below the last that has both columns: in one of them, where its cells begin. */
function goesOn(row: Row, before: Row, above: readonly Row[], free: Gap): boolean {
  if (row.base - before.base > 1.6 * row.size) return false
  const isRight = row.x0 >= free.to - 0.01
  const starts = above.flatMap(({ words }) => words.find((word) => (isRight ? word.x0 >= free.to - 0.01 : true))?.x0 ?? [])
  const places = isRight ? starts : above.flatMap(({ words }) => words.map((word) => word.x0).filter((x) => x < free.from))
  return SMALL_START.test(row.words[0]!.text) || isRight ? places.some((x) => Math.abs(x - row.x0) < SAME_EDGE * row.size) : false
}

/** The widest part of a gap that a row leaves free. */
function freeIn(gap: Gap, row: Row): Gap | null {
  let best: Gap | null = null
  let from = gap.from
  for (const { x0, x1 } of [...row.words, { x0: gap.to, x1: gap.to }]) {
    if (x1 <= from || x0 > gap.to) continue
    if (x0 - from >= NARROWEST * row.size && (!best || x0 - from > best.to - best.from)) best = { from, to: x0 }
    from = Math.max(from, x1)
  }
  return best
}

/** From the left edge of each column to that of the next: what all rows leave free parts them. */
function columnsOf(rows: readonly Row[]): Gap[] {
  const size = median(rows.map((row) => row.size))
  const words = rows.flatMap((row) => row.words).sort((a, b) => a.x0 - b.x0)
  const starts = [words[0]!.x0]
  let reach = words[0]!.x1
  for (const { x0, x1 } of words) {
    if (x0 - reach >= NARROWEST * size) starts.push(x0)
    reach = Math.max(reach, x1)
  }
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? reach }))
}

const cut = (row: Row, columns: readonly Gap[]): Cut => columns.map(({ from }, i) => rowOf(row.words.filter(({ x0 }) => x0 >= from - 0.01 && x0 < (columns[i + 1]?.from ?? Infinity) - 0.01)))

/** Whether the next line's first word would have had room behind a line of a column. */
function hadRoom(line: Row, next: Row, columns: readonly Gap[], column: number, right: number): boolean {
  const word = next.words[0]!
  return limitOf(columns, column, line.size, right) - line.x1 - word.x1 + word.x0 > (TO_SPARE + 0.25) * line.size
}

/** How far the words of a column can go. */
const limitOf = (columns: readonly Gap[], column: number, size: number, right: number): number => (column === columns.length - 1 ? Math.max(right, columns[column]!.to) : columns[column]!.to - NARROWEST * size)

/** Words at tabs: a line goes on at the margin, below one whose last words are full; or what the lines of one column ask for or name stands in the other, flush right. */
function isTabbed(cuts: readonly Cut[], columns: readonly Gap[], right: number): boolean {
  const last = columns.length - 1
  if (last === 1 && cuts.every((line) => line.every(Boolean))) {
    if (cuts.every(([left]) => left!.words.at(-1)!.text.endsWith(':'))) return true
    const ends = cuts.map((line) => line[1]!.x1)
    if (!isLeft(cuts, 1) && Math.max(...ends) - Math.min(...ends) < SAME_EDGE * cuts[0]![1]!.size) return true
  }
  return cuts.some((line, i) => {
    const before = cuts[i - 1]
    const [first, end] = [line[0], before?.[last]]
    const above = before?.[0]
    if (!first || !end || !above || line.some((run, k) => k > 0 && run)) return false
    return SMALL_START.test(first.words[0]!.text) && hadRoom(above, first, columns, 0, right) && !hadRoom(end, first, columns, last, right)
  })
}

/** @returns null where the lines are no rows of cells: columns of text, a head, a list with hanging labels */
function cellsOf(cuts: readonly Cut[], columns: readonly Gap[], right: number): Cell[] | null {
  if (columns.length < 2) return null
  const starts = cuts.flatMap((_, i) => (startsRow(cuts, i, columns, right) ? [i] : []))
  if (starts[0] !== 0 || starts.length < 2 || !isRegular(cuts, starts, columns)) return null
  return starts.flatMap((start, row) =>
    columns.flatMap((_, column): Cell[] => {
      const rows = cuts.slice(start, starts[row + 1]).flatMap((line) => line[column] ?? [])
      return rows.length === 0 ? [] : [{ row, column, limit: limitOf(columns, column, rows[0]!.size, right), rows }]
    }),
  )
}

/** A row begins with its first column: with a line that is not the going on of the one above. */
function startsRow(cuts: readonly Cut[], at: number, columns: readonly Gap[], right: number): boolean {
  const [first, ...others] = cuts[at]!
  if (!first) return false
  const above = cuts[at - 1]?.[0]
  if (!above || LABEL.test(first.words[0]!.text)) return true
  if (SMALL_START.test(first.words[0]!.text)) return false
  return hadRoom(above, first, columns, 0, right) || others.some((run, k) => run && !cuts[at - 1]![k + 1])
}

function isRegular(cuts: readonly Cut[], starts: readonly number[], columns: readonly Gap[]): boolean {
  const firsts = starts.map((at) => cuts[at]!)
  const level = firsts.every((line) => {
    const runs = line.filter((run) => run !== null)
    return runs.every(({ base, size }) => Math.abs(base - runs[0]!.base) < LEVEL * size && Math.abs(size - runs[0]!.size) < SAME_SIZE * size)
  })
  if (!level || firsts.filter((line) => line.filter(Boolean).length > 1).length < 2) return false
  // In columns of running text the right one goes on where a paragraph of the left one begins.
  if (firsts.some((line, i) => line.some((run, k) => k > 0 && run && SMALL_START.test(run.words[0]!.text) && starts[i]! > 0 && cuts[starts[i]! - 1]![k]))) return false
  const isLabelled = (column: number): boolean => firsts.every((line) => !line[column] || LABEL.test(line[column].words[0]!.text))
  if (columns.length === 2) {
    if (firsts.every((line) => !line[0] || (line[0].words.length === 1 && LABEL.test(line[0].words[0]!.text)))) return false
    if (isLabelled(0) && isLabelled(1) && cuts.every((line) => line.every(Boolean))) return false
  }
  // The head's words may stand in the middle of their columns.
  const below = columns.length === 2 ? cuts : cuts.slice(starts[1])
  const left = columns.map((_, column) => isLeft(below, column))
  return left.filter(Boolean).length >= 2
}

/** Whether most lines of a column, and more than one, begin at one place. */
function isLeft(cuts: readonly Cut[], column: number): boolean {
  const runs = cuts.flatMap((line) => line[column] ?? [])
  const place = median(runs.map((run) => run.x0))
  return runs.length > 1 && runs.filter((run) => Math.abs(run.x0 - place) < SAME_EDGE * run.size).length >= runs.length * SHARE
}
