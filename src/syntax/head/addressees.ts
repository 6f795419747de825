/** The rows of `Kính gửi`: a name or a list of them, up to where the letter begins. */
import type { Grammar } from '../../grammar/grammar.ts'
import type { Row } from '../rows.ts'
import { bare } from './cut.ts'
import type { Cell } from './cells.ts'
import { startsSmall } from './letters.ts'
import { isOutline, openingAt } from './subject.ts'

/** A line of a list of addressees is no longer. */
const LONGEST = 110

/**
 * @param label the cell of the label
 * @param taken the addressee cells so far, in order
 * @param row the next row
 * @param cell its cell in question
 */
export function goesOnAddressees(label: Cell, taken: readonly Cell[], row: Row, cell: Cell, grammar: Grammar, usual: number): boolean {
  const marked = grammar.endAt('tail.marker', cell.text, 0) > 0
  if (marked) return true
  if (isOutline(cell.text, grammar) || openingAt(cell.text, grammar)) return false
  const last = taken.at(-1)
  if (!last) return row.text.length <= LONGEST * 2
  const before = bare(last.text)
  if (before.endsWith('.')) return false
  if (/[;,]$/u.test(before) || grammar.test('head.goes-on', before)) return row.text.length <= LONGEST * 2
  if (row.blanksBefore > usual) return false
  if (startsSmall(cell.text)) return row.text.length <= LONGEST
  // A layout keeps the column of the first addressee; a list without dashes has short lines.
  const beside = last.row === label.row
  if (cell.fragment.column > label.fragment.column + 3 && label.fragment.column > 0) return true
  return !beside && row.text.length <= LONGEST / 2
}
