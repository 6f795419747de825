/** Tables that a plain text draws with bars: `| a | b |`, with rules of `+---+` or without. */
import { Passage, type Piece } from '../text/passage.ts'
import type { Row } from './rows.ts'
import type { Cell } from './tables.ts'

export interface Drawn {
  readonly cells: readonly Cell[]
  /** Bars, rules, line breaks and signs of bold: the drawing, no words. */
  readonly marks: readonly Piece[]
}

const BARRED = /\|[^|]*\|/u
/** `+----+----+` */
const RULED = /^\+[-=+]{3,}\+$/u
/** `|:---|---:|`: Markdown's rule under the head says how columns are set. */
const ALIGNING = /^[|: -]{3,}$/u
/** What stands between words in a cell, and between cells. */
const SIGNS = /\||<br ?\/?>|\*{2,3}/gu
/** More rules than above the head, below it and at the end: one follows each row. */
const RULES_OF_A_FRAME = 3

/** Whether a row looks like one of a drawn table. */
export const isDrawn = (row: Row): boolean => row.line.cell === undefined && (BARRED.test(row.text) || RULED.test(row.text))

/** A line of the drawing: the paragraphs of each of its cells, as pieces. */
type CellLine = Piece[][][]

/**
 * @param rows rows that look drawn, one right after the other
 * @returns the cells; null where the lines do not agree on the columns
 */
export function drawnTable(rows: readonly Row[], source: string): Drawn | null {
  const marks: Piece[] = []
  const lines = rows.flatMap((row): Array<CellLine | null> => {
    const [start, end] = [row.fragments[0]!.start, row.fragments.at(-1)!.end]
    const ruled = RULED.test(row.text)
    if (!ruled && !ALIGNING.test(row.text)) return [cellsIn(source, start, end, marks)]
    marks.push({ start, end })
    return ruled ? [null] : []
  })
  const drawn = lines.filter((line) => line !== null)
  const width = Math.max(0, ...drawn.map((line) => line.length))
  if (drawn.length < 2 || width < 2 || drawn.some((line) => line.length !== width)) return null
  const cells = grouped(lines).flatMap((group, row) => Array.from({ length: width }, (_, column) => cellOf(group.map((line) => line[column]!), row, column, source)).filter((cell) => cell.words.text !== ''))
  return { cells, marks }
}

/** The lines of each row of the table: with a rule behind each row those between the rules, else each line is one. */
function grouped(lines: ReadonlyArray<CellLine | null>): CellLine[][] {
  const rules = lines.filter((line) => line === null).length
  const groups: CellLine[][] = [[]]
  for (const line of lines) {
    if (line === null) {
      if (groups.at(-1)!.length > 0) groups.push([])
    } else if (rules > RULES_OF_A_FRAME || groups.at(-1)!.length === 0 || (rules > 0 && line[0]!.flat().length === 0)) groups.at(-1)!.push(line)
    else groups.push([line])
  }
  return groups.filter((group) => group.length > 0)
}

/** Lines of one cell go on with each other; a written break parts its paragraphs. */
function cellOf(lines: ReadonlyArray<readonly Piece[][]>, row: number, column: number, source: string): Cell {
  const paragraphs: Piece[][] = [[]]
  for (const parts of lines) {
    for (const [i, part] of parts.entries()) {
      if (i > 0) paragraphs.push([])
      paragraphs.at(-1)!.push(...part)
    }
  }
  const words = paragraphs.filter((pieces) => pieces.length > 0)
  return { row, column, rows: 1, columns: 1, paragraphs: words.map((pieces) => Passage.join(source, pieces)), words: Passage.join(source, words.flat()) }
}

function cellsIn(source: string, start: number, end: number, marks: Piece[]): CellLine {
  const cells: CellLine = [[[]]]
  let from = start
  const say = (to: number): void => {
    const text = source.slice(from, to)
    if (text.trim() !== '') cells.at(-1)!.at(-1)!.push({ start: from + text.length - text.trimStart().length, end: from + text.trimEnd().length })
  }
  for (const { 0: sign, index } of source.slice(start, end).matchAll(SIGNS)) {
    say(start + index)
    marks.push({ start: start + index, end: start + index + sign.length })
    from = start + index + sign.length
    if (sign === '|') cells.push([[]])
    else if (sign.startsWith('<')) cells.at(-1)!.push([])
  }
  say(end)
  // The frame's own bars have no cell outside.
  return cells.slice(source[start] === '|' ? 1 : 0, source[end - 1] === '|' ? -1 : undefined)
}
