/** The left column of the head: the issuer above, the subject of a letter (`V/v …`) below. */
import type { Grammar } from '../../grammar/grammar.ts'
import { setRole, type Cell } from './cells.ts'
import { inCapitals } from './letters.ts'
import { openingAt } from './subject.ts'

/** A cell of the same column begins no further away (in characters; lines of a cell are centred). */
const DRIFT = 24

/**
 * Gives the subject of a letter its role, with the lines that it goes on in.
 * @param matter the cell that begins with `V/v`
 */
export function takeMatter(matter: Cell, cells: readonly Cell[], label: Cell | undefined, grammar: Grammar, usual: number): void {
  setRole(matter, 'subject', 'head.matter')
  let last = matter
  for (const cell of cells.slice(cells.indexOf(matter) + 1)) {
    const gap = cell.row.index - last.row.index
    if (gap > 1) break
    if (cell.role !== null || !isBelow(cell, last, label) || gap === 0) continue
    if (cell.row.blanksBefore > usual || openingAt(cell.text, grammar) === 'strong') break
    setRole(cell, 'subject', 'head.matter')
    last = cell
  }
}

function isBelow(cell: Cell, last: Cell, label: Cell | undefined): boolean {
  const [a, b] = [cell.row.line.cell, last.row.line.cell]
  if (a && b && (a.table !== b.table || a.column !== b.column)) return false
  if (label && label.row === cell.row) return cell.fragment.start < label.fragment.start
  if (label && label.row.index < cell.row.index) return cell.fragment.column + cell.fragment.text.length / 2 < label.fragment.column
  return Math.abs(cell.fragment.column - last.fragment.column) <= DRIFT
}

/** Gives the lines of the issuer their role: what stands in capitals above the title, or begins as the name of a body does. */
export function takeIssuer(cells: readonly Cell[], grammar: Grammar): void {
  let last: Cell | null = null
  for (const cell of cells) {
    if (cell.role !== null) continue
    const next = last !== null && cell.row.index - last.row.index <= 1 && cell.row.blanksBefore === 0
    if (!inCapitals(cell.text) && grammar.endAt('head.issuer', cell.text, 0) < 0 && !(next && grammar.endAt('head.level', cell.text, 0) > 0)) continue
    setRole(cell, 'issuer', 'head.issuer')
    last = cell
  }
}
