/** Tables drawn with rules: the cells that the rules make, with the rows of words in each. */
import type { Stroke } from './page.ts'
import { rowOf, type Row } from './rows.ts'

export interface Cell {
  readonly row: number
  readonly column: number
  /** How many rows and columns it takes, where more than one. */
  readonly height?: number
  readonly width?: number
  /** How far its words can go. */
  readonly limit: number
  readonly rows: readonly Row[]
}

export interface Table {
  readonly top: number
  readonly bottom: number
  /** Left edges of the columns. */
  readonly edges: readonly number[]
  readonly cells: readonly Cell[]
}

/** Rules that meet are no further from each other (points). */
const TOUCH = 3
/** Words in the middle of a cell stand further from its rules than others (points). */
const MOST_PADDING = 6

/**
 * @param strokes the lines drawn on the page
 * @param rows the page's rows
 * @returns grids of two columns and two rows or more that hold words, from top to bottom
 */
export function findTables(strokes: readonly Stroke[], rows: readonly Row[]): Table[] {
  return groupsOf(strokes)
    .map((group) => tableOf(group, rows))
    .filter((table) => table !== null)
    .sort((a, b) => a.top - b.top)
}

/** Rules of a page that has more are a drawing (a page of 60 rows and 10 columns, each cell with four of its own, has 2,400). */
const MOST_RULES = 10_000

/** Lines that meet, directly or over others: each is held against those above it that reach down to it. */
function groupsOf(strokes: readonly Stroke[]): Stroke[][] {
  const rules = [...new Map(strokes.map((stroke) => [`${stroke.x0} ${stroke.y0} ${stroke.x1} ${stroke.y1}`, stroke])).values()].sort((a, b) => a.y0 - b.y0)
  if (rules.length > MOST_RULES) return []
  const parents = rules.map((_, i) => i)
  const rootOf = (at: number): number => {
    let root = at
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!
    return root
  }
  let near: number[] = []
  for (const [i, stroke] of rules.entries()) {
    near = near.filter((other) => rules[other]!.y1 + TOUCH >= stroke.y0)
    for (const other of near) if (meet(stroke, rules[other]!)) parents[rootOf(other)] = i
    near.push(i)
  }
  const groups = new Map<number, Stroke[]>()
  for (const [i, stroke] of rules.entries()) {
    const root = rootOf(i)
    const group = groups.get(root)
    if (group) group.push(stroke)
    else groups.set(root, [stroke])
  }
  return [...groups.values()]
}

const meet = (a: Stroke, b: Stroke): boolean => a.x0 <= b.x1 + TOUCH && b.x0 <= a.x1 + TOUCH && a.y0 <= b.y1 + TOUCH && b.y0 <= a.y1 + TOUCH

function tableOf(strokes: readonly Stroke[], rows: readonly Row[]): Table | null {
  const across = strokes.filter((stroke) => stroke.y0 === stroke.y1)
  const down = strokes.filter((stroke) => stroke.x0 === stroke.x1)
  const xs = places(down.map((stroke) => stroke.x0))
  const ys = places(across.map((stroke) => stroke.y0))
  if (xs.length < 3 || ys.length < 3) return null
  const partsColumns = (x: number, y: number): boolean => down.some((line) => Math.abs(line.x0 - x) <= TOUCH && line.y0 - TOUCH <= y && line.y1 + TOUCH >= y)
  const partsRows = (y: number, x: number): boolean => across.some((line) => Math.abs(line.y0 - y) <= TOUCH && line.x0 - TOUCH <= x && line.x1 + TOUCH >= x)
  const [top, bottom] = [ys[0]!, ys.at(-1)!]
  const cells = new Map<string, { row: number; column: number; height: number; width: number; limit: number; rows: Row[] }>()
  for (const row of rows) {
    // Letters stand on their line: their middle is a third of their size above it.
    const y = row.base - row.size / 3
    if (y < top || y > bottom) continue
    for (let column = 0; column < xs.length - 1; column++) {
      const words = row.words.filter((word) => isIn((word.x0 + word.x1) / 2, xs, column))
      const made = rowOf(words)
      if (!made) continue
      const band = bandOf(y, ys)
      const middle = (made.x0 + made.x1) / 2
      let [left, right, upper, lower] = [column, column + 1, band, band + 1]
      while (left > 0 && !partsColumns(xs[left]!, y)) left--
      while (right < xs.length - 1 && !partsColumns(xs[right]!, y)) right++
      while (upper > 0 && !partsRows(ys[upper]!, middle)) upper--
      while (lower < ys.length - 1 && !partsRows(ys[lower]!, middle)) lower++
      const key = `${upper} ${left}`
      const cell = cells.get(key) ?? { row: upper, column: left, height: lower - upper, width: right - left, limit: xs[right]!, rows: [] }
      const last = cell.rows.at(-1)
      if (last && last.base === row.base) cell.rows[cell.rows.length - 1] = rowOf([...last.words, ...words])!
      else cell.rows.push({ ...made, base: row.base })
      cells.set(key, cell)
    }
  }
  const found = [...cells.values()].map((cell): Cell => ({ ...cell, limit: cell.limit - paddingOf(cell, xs) })).sort((a, b) => a.row - b.row || a.column - b.column)
  return new Set(found.map((cell) => cell.column)).size > 1 && new Set(found.map((cell) => cell.row)).size > 1 ? { top, bottom, edges: xs, cells: found } : null
}

/** As far as words stand from the left rule of their cell, they stay from the right one. */
const paddingOf = ({ column, rows }: Pick<Cell, 'column' | 'rows'>, xs: readonly number[]): number => Math.max(0, Math.min(MOST_PADDING, ...rows.map((row) => row.x0 - xs[column]!)))

const isIn = (x: number, xs: readonly number[], column: number): boolean => (x >= xs[column]! || column === 0) && (x < xs[column + 1]! || column === xs.length - 2)

const bandOf = (y: number, ys: readonly number[]): number => Math.max(0, ys.findLastIndex((place) => place <= y))

/** Places in order, those taken as one that are as near as lines that meet. */
function places(numbers: readonly number[]): number[] {
  const found: number[] = []
  for (const number of numbers.toSorted((a, b) => a - b)) if (found.length === 0 || number - found.at(-1)! > TOUCH) found.push(number)
  return found
}
