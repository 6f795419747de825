/** The lines of all pages to the text that offsets mean, each with what its place tells of it. */
import type { SourceLine } from '../source.ts'
import { withFurniture } from './furniture.ts'
import type { Line, PageLines } from './lines.ts'
import { paragraphEnds } from './paragraphs.ts'
import { median } from './rows.ts'

/** A blank line is written where lines are further apart than the usual by this factor. */
const BLANK = 1.5
/** Columns of a table that goes on over a page (points). */
const SAME_EDGE = 4

export interface Composed {
  readonly text: string
  readonly lines: readonly SourceLine[]
  /** The layout's own lines, in the same order, without the blank ones. */
  readonly layout: ReadonlyArray<{ readonly line: Line; readonly start: number }>
}

/** @param mend what the reader of the letters must set right before paragraphs are told apart */
export function compose(read: readonly PageLines[], mend = (lines: Line[]): Line[] => lines): Composed {
  const lines = mend(withFurniture(read.map((page) => page.lines), read.map((page) => page.strokes)).flat())
  const tables = tableNumbers(read)
  const proper = lines.filter((line) => line.role === undefined)
  const ends = new Map(paragraphEnds(proper).map((end, i) => [proper[i]!, end]))
  const leading = median(proper.slice(1).flatMap((line, i) => (line.page === proper[i]!.page && line.row.base > proper[i]!.row.base ? [line.row.base - proper[i]!.row.base] : [])))
  let text = ''
  const found: SourceLine[] = []
  const layout: Array<{ line: Line; start: number }> = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (before && isApart(before, line, leading)) {
      found.push({ start: text.length, end: text.length, page: line.page })
      text += '\n'
    }
    const start = text.length
    layout.push({ line, start })
    text += line.text
    found.push({ start, end: text.length, ...knowledgeOf(line, ends.get(line), tables) })
    text += '\n'
  }
  return { text, lines: found, layout }
}

const isApart = (before: Line, line: Line, leading: number): boolean =>
  before.page === line.page && before.place === line.place && before.column === line.column && line.place !== 'cell' && line.row.base - before.row.base > leading * BLANK

function knowledgeOf(line: Line, paragraphEnd: boolean | undefined, tables: ReadonlyMap<string, { table: number; row: number }>): Omit<SourceLine, 'start' | 'end'> {
  const { page, row, role, mark, column, cell } = line
  const first = cell ? tables.get(`${page} ${cell.table}`)! : null
  return {
    page,
    indent: Math.round(row.x0 * 10) / 10,
    ...(row.words.every((word) => word.bold) ? { bold: true } : {}),
    ...(role === undefined ? {} : { role }),
    ...(mark === undefined ? {} : { mark }),
    ...(column === undefined ? {} : { column }),
    ...(cell && first ? { cell: { table: first.table, row: first.row + cell.row, column: cell.column } } : {}),
    ...(paragraphEnd === undefined ? {} : { paragraphEnd }),
  }
}

/** Tables counted through the document, with the row each begins with: one that opens a page with the columns of that which closed the last goes on. */
function tableNumbers(pages: readonly PageLines[]): Map<string, { table: number; row: number }> {
  const numbers = new Map<string, { table: number; row: number }>()
  let table = -1
  let rows = 0
  let last: readonly number[] | null = null
  for (const [i, { tables, lines }] of pages.entries()) {
    for (const [j, { edges, cells }] of tables.entries()) {
      const opens = j === 0 && !lines.some((line) => line.place !== 'cell' && line.role === undefined && line.row.base < tables[0]!.top && line.text.length > 4)
      const goesOn = opens && last !== null && last.length === edges.length && last.every((edge, k) => Math.abs(edge - edges[k]!) < SAME_EDGE)
      if (!goesOn) {
        table++
        rows = 0
      }
      numbers.set(`${i + 1} ${j}`, { table, row: rows })
      rows += Math.max(...cells.map((cell) => cell.row)) + 1
      last = edges
    }
    const bottom = tables.at(-1)?.bottom
    if (bottom === undefined || lines.some((line) => line.role === undefined && line.place !== 'cell' && line.row.base > bottom && line.text.length > 4)) last = null
  }
  return numbers
}
