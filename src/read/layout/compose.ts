/** The lines of all pages to the text that offsets mean, each with what its place tells of it. */
import type { SourceLine } from '../source.ts'
import { withFurniture } from './furniture.ts'
import type { Line, PageLines } from './lines.ts'
import { paragraphEnds } from './paragraphs.ts'
import { median } from './rows.ts'
import { spread } from './spread.ts'

/** A blank line is written where lines are further apart than the usual by this factor. */
const BLANK = 1.5

export interface Composed {
  readonly text: string
  readonly lines: readonly SourceLine[]
  /** The layout's own lines, in the same order, without the blank ones. */
  readonly layout: ReadonlyArray<{ readonly line: Line; readonly start: number }>
}

/** @param mend what the reader of the letters must set right before paragraphs are told apart */
export function compose(read: readonly PageLines[], mend = (lines: Line[]): Line[] => lines): Composed {
  const placed = withFurniture(read.map((page) => page.lines), read.map((page) => page.strokes))
  const lines = mend(spread(placed, read.map((page) => page.tables)).flat())
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
    found.push({ start, end: text.length, ...knowledgeOf(line, ends.get(line)) })
    text += '\n'
  }
  return { text, lines: found, layout }
}

const isApart = (before: Line, line: Line, leading: number): boolean =>
  before.page === line.page && before.place === line.place && before.column === line.column && line.place !== 'cell' && line.row.base - before.row.base > leading * BLANK

function knowledgeOf(line: Line, paragraphEnd: boolean | undefined): Omit<SourceLine, 'start' | 'end'> {
  const { page, row, role, mark, column, cell } = line
  return {
    page,
    indent: Math.round(row.x0 * 10) / 10,
    ...(row.words.every((word) => word.bold) ? { bold: true } : {}),
    ...(role === undefined ? {} : { role }),
    ...(mark === undefined ? {} : { mark }),
    ...(column === undefined ? {} : { column }),
    ...(cell ? { cell } : {}),
    ...(paragraphEnd === undefined ? {} : { paragraphEnd }),
  }
}
