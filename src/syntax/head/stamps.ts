/** E-signature and office stamps: a block of lines with a mail address, a clock time or the words of a signature is the carrier's. */
import type { Grammar, RuleMatch } from '../../grammar/grammar.ts'
import { isLetterhead } from './letterhead.ts'
import { setRole, type Cell } from './cells.ts'
import { startsSmall } from './letters.ts'
import { latin } from '../../text/letters.ts'

/** A line of a stamp says little else beside its address or clock time. */
const MOST_WORDS = 6
/** How a line of running text ends, or goes on inside. */
const SENTENCE = latin(String.raw`[.;]$|[,)] \p{Ll}`)

/** Whether the mark that a cell holds makes it a line of a stamp: a sentence can hold a mail address or a clock time too. */
export function isStamp(mark: RuleMatch, text: string): boolean {
  const before = text.slice(0, mark.start).trim()
  const rest = `${before} ${text.slice(mark.end).trim()}`
  if (SENTENCE().test(rest.trim()) || (startsSmall(before) && before.includes(' '))) return false
  const named = mark.start === 0 && !/[@\d]/u.test(mark.text)
  return named || words(rest) <= MOST_WORDS
}

const WORD = latin(String.raw`[\p{L}\p{N}]+`, 'g')
const words = (text: string): number => text.match(WORD())?.length ?? 0

/** A stamp beside the head begins at least this far to the right. */
const BESIDE = 20
/** Lines of one stamp begin within so many columns of each other. */
const DRIFT = 12

/**
 * Spreads the role `stamp` from the marked cells to the rest of their stamp.
 * @param cells the cells of the first rows in order, with their own roles
 * @param usual the document's usual number of blank lines between rows
 */
export function spreadStamps(cells: readonly Cell[], grammar: Grammar, usual: number): void {
  for (const block of blocksOf(cells, usual)) {
    const marks = block.filter((cell) => cell.role === 'stamp' && grammar.find('head.stamp', cell.text)?.rule.emits['block'] === true)
    const last = marks.at(-1)
    if (!last) continue
    const above = block.filter((cell) => cell.row.index <= last.row.index)
    const whole = !above.some(isLetterhead)
    for (const cell of above) if (cell.role === null && (whole || marks.some((mark) => isBeside(cell, mark)))) setRole(cell, 'stamp', 'head.stamp-block')
  }
}

const isBeside = (cell: Cell, mark: Cell): boolean =>
  mark.fragment.column >= BESIDE && Math.abs(cell.fragment.column - mark.fragment.column) <= DRIFT && Math.abs(cell.row.index - mark.row.index) <= 6

/** Runs of rows with no more than the usual gap between them. */
function blocksOf(cells: readonly Cell[], usual: number): Cell[][] {
  const blocks: Cell[][] = []
  let row = -1
  for (const cell of cells) {
    if (blocks.length === 0 || (cell.row.index !== row && cell.row.blanksBefore > usual)) blocks.push([])
    blocks.at(-1)!.push(cell)
    row = cell.row.index
  }
  return blocks
}
