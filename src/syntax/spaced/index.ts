/**
 * Tables that a plain text sets by blanks or tabs alone, as it is typed or as a PDF's text comes with its layout. Two readings, one
 * after the other: a head that begins with the order (`TT`, `STT`) has its columns told by the gaps that go down through its pages
 * (`by-gaps.ts`), whatever the head says of them; any head that says what its columns hold has each line's words put under its own
 * (`by-head.ts`), by blanks or by tabs, also of two columns or two lines.
 */
import type { Grammar } from '../../grammar/index.ts'
import type { Piece } from '../../text/passage.ts'
import type { Row } from '../rows.ts'
import type { Cell } from '../tables.ts'
import { opensWithOrder, tableByGaps } from './by-gaps.ts'
import { tableByHead } from './by-head.ts'

export interface Spaced {
  /** The rows of the syntax that it takes, in order. */
  readonly rows: readonly Row[]
  /** Null where lines do not fit the columns that the head sets. */
  readonly cells: readonly Cell[] | null
  /** The head where it is said again on another page. */
  readonly marks: readonly Piece[]
  /** How many of the rows stand above the one that was asked about and belong to its head. */
  readonly above: number
}

/**
 * @param rows all rows that may hold tables
 * @returns what tells the table whose head a row is, given the rows above it that belong to no table; null where the row is no head
 */
export function spacedTables(rows: readonly Row[], source: string, grammar: Grammar): (at: number, above: readonly Row[]) => Spaced | null {
  // A head that was no table's once is not tried again: each try reads what follows.
  const refused = new Set<string>()
  return (at, above) => {
    const head = rows[at]!
    if (head.fragments.length < 2 || head.line.cell) return null
    if (!refused.has(head.text) && opensWithOrder(head, grammar)) {
      const table = tableByGaps(rows, at, above, source, grammar)
      if (table) return table
      refused.add(head.text)
    }
    return tableByHead(rows, at, source, grammar)
  }
}
