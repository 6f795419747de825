/** The rows of `Kính gửi`: a name or a list of them, up to where the letter begins. */
import type { Grammar } from '../../grammar/grammar.ts'
import type { Row } from '../rows.ts'
import { bare } from './cut.ts'
import { setRole, type Cell } from './cells.ts'
import { startsSmall } from './letters.ts'
import { isOutline, openingAt } from './subject.ts'

/** A line of a list of addressees is no longer. */
const LONGEST = 110

/** Gives the cells after the label their role; returns the first row that is none of them. */
export function takeAddressees(byRow: ReadonlyArray<readonly Cell[]>, label: Cell, rows: readonly Row[], grammar: Grammar, usual: number): number {
  const taken: Cell[] = []
  for (let index = label.row.index; index < byRow.length; index++) {
    const beside = index === label.row.index
    const cells = byRow[index]!.filter((cell) => cell.role === null || cell.role === 'addressee' || (beside && cell.role === 'issuer'))
    const fresh = beside ? cells.filter((cell) => cell.fragment.start > label.fragment.end) : cells
    if (byRow[index]!.length === 0 || (fresh.length === 0 && byRow[index]!.some((cell) => cell.role !== null))) continue
    for (const cell of fresh) {
      if (index > label.row.index && !goesOn(label, taken, rows[index]!, cell, grammar, usual)) return index
      setRole(cell, 'addressee', 'head.addressee')
      taken.push(cell)
    }
  }
  return byRow.length
}

/**
 * @param label the cell of the label
 * @param taken the addressee cells so far, in order
 * @param row the next row
 * @param cell its cell in question
 */
function goesOn(label: Cell, taken: readonly Cell[], row: Row, cell: Cell, grammar: Grammar, usual: number): boolean {
  const last = taken.at(-1)
  const marker = grammar.endAt('tail.marker', cell.text, 0)
  if (marker > 0 && !(last && bare(last.text).endsWith('.'))) return grammar.endAt('role.assign', cell.text.slice(marker).trimStart(), 0) < 0
  if (isOutline(cell.text, grammar) || openingAt(cell.text, grammar)) return false
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
