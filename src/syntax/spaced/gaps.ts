/** Where the columns of a page part, and the part of a line that stands in one. */
import type { Grammar } from '../../grammar/index.ts'
import { latin } from '../../text/letters.ts'
import type { Piece } from '../../text/passage.ts'
import type { Row } from '../rows.ts'
import { isOrder, lineOf, type Line } from './lines.ts'

export interface GappedLine extends Line {
  /** The gaps of its page. */
  readonly gaps: readonly Piece[]
  /** Its first words are an order, or begin with one where they are the only ones. */
  readonly ordered: boolean
}

/** Of the lines of a page so many may have a letter in a gap, the fewest that give all columns: a converter moves what is too wide for its own. */
const STRAYED = [0.04, 0.08, 0.13, 0.2]
/** A page of fewer lines has the gaps of the page before. */
const FEWEST_LINES = 6
/** How far from its gap a line may part the columns (characters). */
const DRIFT = 8
/** What a wide blank in the gap counts against all single ones. */
const WIDE = 100
/** A word with one capital: a name goes on behind it sooner than it ends. */
const NAME_END = latin(String.raw` \p{Lu}\p{Ll}*$`)
const LONGEST_WORD = 12
/** What a cell begins with, sooner than a line that goes on. */
const CAPITAL = latin(String.raw`[\p{Lu}\d]`)

/**
 * @param heads how many of the rows, at least, are the table's head
 * @returns the rows as lines, each with the gaps of its page; of a table whose lines do not agree on gaps they are []
 */
export function gappedLines(rows: readonly Row[], heads: number, source: string, grammar: Grammar): GappedLine[] {
  const bare = rows.map((row) => lineOf(row, source))
  const pages = new Map<number, Line[]>()
  for (const line of bare) {
    const lines = pages.get(pageOf(line))
    if (lines) lines.push(line)
    else pages.set(pageOf(line), [line])
  }
  let columns = columnsOf(bare.slice(0, heads))
  let gaps: readonly Piece[] = []
  const gapsAt = new Map([...pages].map(([page, lines]) => {
    const found = lines.length < FEWEST_LINES && gaps.length > 0 ? gaps : gapsIn(lines, columns)
    if (gaps.length === 0 || found.length === gaps.length) gaps = found
    columns = gaps.length + 1
    return [page, gaps]
  }))
  return bare.map((line) => {
    const gapsOfPage = gapsAt.get(pageOf(line))!
    return { ...line, gaps: gapsOfPage, ordered: isOrdered(line, gapsOfPage[0], grammar) }
  })
}

function isOrdered({ text, runs: [first, ...others] }: Line, gap: Piece | undefined, grammar: Grammar): boolean {
  if (!first || !gap || first.start >= gap.start || (others.length > 0 && first.end > gap.end)) return false
  return isOrder(text.slice(first.start, first.end), grammar, false)
}

const pageOf = ({ row }: Line): number => row.line.page ?? 0

/** How many columns the words of the head stand in, those above each other taken together. */
function columnsOf(heads: readonly Line[]): number {
  const runs = heads.flatMap((line) => line.runs).toSorted((a, b) => a.start - b.start)
  let [columns, reached] = [0, -1]
  for (const { start, end } of runs) {
    if (start > reached) columns++
    reached = Math.max(reached, end)
  }
  return columns
}

/** The gaps of a page: where fewest lines have a letter and the columns are as many as the head's. */
function gapsIn(lines: readonly Line[], columns: number): Piece[] {
  const taken = new Uint32Array(lines.reduce((most, { text }) => Math.max(most, text.length), 0))
  const set = lines.filter(({ runs }) => runs.length > 1)
  for (const { text } of set) for (let x = 0; x < text.length; x++) if (text[x] !== ' ') taken[x]!++
  const tries = STRAYED.map((share) => gapsUnder(taken, Math.floor(set.length * share)))
  return tries.find((gaps) => gaps.length >= columns - 1) ?? tries[0]!
}

/** The places, two wide or more, that no more lines than `most` have a letter in; those before the first words and behind the last are none. */
function gapsUnder(taken: Uint32Array, most: number): Piece[] {
  const gaps: Piece[] = []
  let start = -1
  let words = false
  for (const [x, letters] of taken.entries()) {
    if (letters <= most) {
      if (start < 0) start = x
      continue
    }
    if (words && start >= 0 && x - start > 1) gaps.push({ start, end: x })
    start = -1
    words = true
  }
  return gaps
}

/** Over how many gaps its words run from end to end, at most in one run. */
export const overGaps = ({ runs, gaps }: GappedLine): number => Math.max(...runs.map(({ start, end }) => gaps.filter((gap) => start < gap.start && end > gap.end).length))

/** @returns the places of a column in the line, blanks and all */
export const placeOf = (line: GappedLine, column: number): Piece => ({ start: cutAt(line, column - 1), end: cutAt(line, column) })

/** Where the line parts the columns on either side of a gap: at the widest blank in it; where cells touch, at a blank near by behind which a name could begin. */
function cutAt({ text, gaps }: GappedLine, index: number): number {
  const gap = gaps[index]
  if (!gap) return index < 0 ? 0 : text.length
  if (text.length <= gap.end) return text.length
  let best = gap.end
  let least = Infinity
  for (let x = Math.max(0, gap.start - DRIFT); x < Math.min(text.length, gap.end + DRIFT); x++) {
    if (text[x] !== ' ') continue
    let end = x
    while (text[end + 1] === ' ') end++
    const away = Math.max(0, gap.start - end - 1, x - gap.end + 1)
    const cost = away - (end > x ? (away === 0 ? WIDE + end - x : 2) : 0) + (CAPITAL().test(text[end + 1]!) ? 0 : 3) + (NAME_END().test(text.slice(Math.max(0, x - LONGEST_WORD), x)) ? 2 : 0) - (end + 1 === gap.end ? 1 : 0)
    if (cost < least) [least, best] = [cost, end + 1]
    x = end
  }
  return best
}
