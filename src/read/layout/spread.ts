/** Tables that go on over pages: rows counted through the document, a row that a page's end parts as one, the head that is said again on each page no row. */
import type { Line } from './lines.ts'
import type { Table } from './tables.ts'

/** Columns of a table that goes on (points). */
const SAME_EDGE = 4
/** A head has no more rows. */
const TALLEST_HEAD = 4
/** Words beside a table that are marks of the page (letters). */
const LONGEST_MARK = 4

const SMALL_START = /^["“(]?\p{Ll}/u

interface Running {
  readonly number: number
  readonly edges: readonly number[]
  /** Its first rows. */
  readonly head: ReadonlyArray<readonly Line[]>
  /** How many rows it has so far, and the lines of the last of them by their columns. */
  height: number
  last: ReadonlyMap<number, readonly Line[]>
}

/**
 * @param pages the lines of each page, with their roles; their cells by the tables of the page
 * @param tables of each page
 * @returns the lines with their cells counted through the document
 */
export function spread(pages: ReadonlyArray<readonly Line[]>, tables: ReadonlyArray<readonly Table[]>): Line[][] {
  let open: Running | null = null
  let count = 0
  return pages.map((lines, page) => {
    const own = tables[page]!
    const moved = new Map<Line, Line>()
    for (const [j, { top, edges }] of own.entries()) {
      const rows = rowsOf(lines.filter((line) => line.cell?.table === j))
      const goesOn: boolean = j === 0 && open !== null && isSame(open.edges, edges) && !lines.some((line) => isText(line) && line.row.base < top)
      const running: Running = goesOn ? open! : { number: count++, edges, head: [...rows.values()].slice(0, TALLEST_HEAD), height: 0, last: new Map() }
      place(rows, running, moved, goesOn)
      open = running
    }
    if (own.length === 0 || lines.some((line) => isText(line) && line.row.base > own.at(-1)!.bottom)) open = null
    return lines.map((line) => moved.get(line) ?? line)
  })
}

const isText = (line: Line): boolean => line.place !== 'cell' && line.role === undefined && line.text.length > LONGEST_MARK

const isSame = (some: readonly number[], others: readonly number[]): boolean => some.length === others.length && some.every((edge, i) => Math.abs(edge - others[i]!) < SAME_EDGE)

function place(rows: ReadonlyMap<number, readonly Line[]>, running: Running, moved: Map<Line, Line>, goesOn: boolean): void {
  const body = [...rows]
  for (let head = 0, rest: readonly Line[] | null = []; goesOn && body.length > 0 && rest?.length === 0; head++) {
    const [row, lines] = body[0]!
    rest = behindHead(lines, running.head[head])
    if (!rest) break
    for (const line of lines) if (!rest.includes(line)) moved.set(line, { ...line, cell: undefined, role: 'running-head' })
    body.splice(0, 1, ...(rest.length > 0 ? [[row, [...rest]] as [number, Line[]]] : []))
  }
  const first = body[0]
  if (!first) return
  const shift = goesOn ? running.height - first[0] - (isTorn(running.last, byColumn(first[1])) ? 1 : 0) : 0
  for (const [row, lines] of body) {
    for (const line of lines) {
      moved.set(line, { ...line, cell: { ...line.cell!, table: running.number, row: row + shift } })
      running.height = Math.max(running.height, row + shift + (line.cell!.rows ?? 1))
    }
  }
  running.last = byColumn(body.at(-1)![1])
}

/** By the row that each line's cell begins in, from the first. */
function rowsOf(lines: readonly Line[]): Map<number, Line[]> {
  const rows = new Map<number, Line[]>()
  for (const line of lines.toSorted((a, b) => a.cell!.row - b.cell!.row)) rows.set(line.cell!.row, [...(rows.get(line.cell!.row) ?? []), line])
  return rows
}

function byColumn(lines: readonly Line[]): Map<number, readonly Line[]> {
  const columns = new Map<number, readonly Line[]>()
  for (const line of lines) columns.set(line.cell!.column, [...(columns.get(line.cell!.column) ?? []), line])
  return columns
}

/** What stands below the words of a head in its columns: where no rule parts them, a row that goes on; null where they are others. */
function behindHead(lines: readonly Line[], head: readonly Line[] | undefined): readonly Line[] | null {
  const own = byColumn(lines)
  const above = byColumn(head ?? [])
  if (above.size === 0 || ![...above].every(([column, words]) => words.every(({ text }, i) => own.get(column)?.[i]?.text === text))) return null
  return [...own].flatMap(([column, words]) => words.slice(above.get(column)?.length ?? 0))
}

/** Whether a page's end parts a row: nothing of it begins anew below. */
function isTorn(above: ReadonlyMap<number, readonly Line[]>, below: ReadonlyMap<number, readonly Line[]>): boolean {
  if (above.has(0) && below.has(0)) return false
  return [...below].every(([column, [line]]) => {
    const before = above.get(column)?.at(-1)
    if (!before) return false
    const word = line!.row.words[0]!
    return SMALL_START.test(line!.text) || before.row.x1 + word.x1 - word.x0 > (before.limit ?? before.row.x1) - line!.row.size / 4
  })
}
