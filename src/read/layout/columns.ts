/** Two columns side by side, as in the head and the foot: a gap that goes down through several rows parts them. */
import { gapsOf, rowOf, type Gap, type Row } from './rows.ts'

export interface Block {
  /** First row, and the row after the last. */
  readonly from: number
  readonly to: number
  /** The rows of the left column, then those of the right one. */
  readonly columns: readonly [readonly Row[], readonly Row[]]
}

/** The gap in some row, in all rows, and the least width of either column (em). */
const WIDE = 1.4
const NARROWEST = 0.8
const LEAST_WIDTH = 4
/** Where a row goes on at the very edge of the right column (points), a gap is one that is as wide (em), and by this factor the widest of its row: those between words set to both margins are alike. */
const EDGE = 1.5
const AT_EDGE = 0.35
const WIDEST = 1.5
/** A title between the columns of the head and the text stands in the middle (points). */
const CENTRED = 10

/**
 * @param middle of the text's width
 * @returns the blocks in order; rows of three columns and more are a table's, not theirs
 */
export function findColumns(rows: readonly Row[], middle: number): Block[] {
  const blocks: Block[] = []
  for (let i = 0; i < rows.length; i++) {
    const found = gapsOf(rows[i]!, WIDE)
      .map((gap) => grow(rows, i, gap, blocks.at(-1)?.to ?? 0, middle))
      .filter((block) => block !== null)
      .sort((a, b) => b.to - b.from - (a.to - a.from))[0]
    if (!found) continue
    blocks.push(found)
    i = found.to - 1
  }
  return blocks
}

function grow(rows: readonly Row[], start: number, gap: Gap, least: number, middle: number): Block | null {
  let free = gap
  let to = start + 1
  for (; to < rows.length; to++) {
    const rest = freeIn(free, rows[to]!)
    if (!rest) break
    free = rest
  }
  let from = start
  for (let i = start - 1; i >= least; i--) {
    const rest = freeIn(free, rows[i]!)
    if (!rest || isCentred(rows[i]!, middle)) break
    // Above the first row that has both columns, only what stands on the right, or all up to the top of the page.
    if (rows[i]!.x0 < rest.to && !(least === 0 && rows.slice(0, i).every((row) => freeIn(rest, row)))) break
    free = rest
    from = i
  }
  const isLeft = (row: Row): boolean => row.x1 <= free.from + 0.01
  const isRight = (row: Row): boolean => row.x0 >= free.to - 0.01
  const lastLeft = rows.findLastIndex((row, i) => i < to && i >= from && !isRight(row))
  while (to > lastLeft + 1 && isCentred(rows[to - 1]!, middle)) to--
  const inside = rows.slice(from, to)
  const both = inside.filter((row) => !isLeft(row) && !isRight(row))
  if (both.length < 2 && !inside.slice(start - from + 1).some(isRight)) return null
  if (both.filter((row) => gapsOf(row, WIDE).length > 1).length * 2 > both.length) return null
  const side = (test: (x0: number) => boolean): Row[] => inside.flatMap((row) => rowOf(row.words.filter((word) => test(word.x0))) ?? [])
  const columns = [side((x0) => x0 < free.to - 0.01), side((x0) => x0 >= free.to - 0.01)] as const
  return columns.every((column) => column.some((row) => row.x1 - row.x0 >= LEAST_WIDTH * row.size)) ? { from, to, columns } : null
}

const isCentred = (row: Row, middle: number): boolean => Math.abs((row.x0 + row.x1) / 2 - middle) < CENTRED

/** Whether between the two, and nowhere else in the row, is more than between words. */
function isWidest(row: Row, from: number, to: number): boolean {
  const right = row.words.findIndex((word) => Math.abs(word.x0 - to) < EDGE)
  if (right < 1 || to - from < AT_EDGE * row.size) return false
  const others = row.words.slice(1).map((word, i) => (i + 1 === right ? 0 : word.x0 - row.words[i]!.x1))
  return to - from >= WIDEST * Math.max(0, ...others)
}

/** The widest part of a gap that the words of a row leave free; null where it is too narrow for two columns. */
function freeIn(gap: Gap, row: Row): Gap | null {
  let best: Gap | null = null
  let from = gap.from
  const close = (to: number): void => {
    if ((to - from >= NARROWEST * row.size || (Math.abs(to - gap.to) < EDGE && isWidest(row, from, to))) && (!best || to - from > best.to - best.from)) best = { from, to }
  }
  for (const word of row.words) {
    if (word.x1 <= from || word.x0 >= gap.to) continue
    close(word.x0)
    from = word.x1
  }
  close(gap.to)
  return best
}
