/** The cells of the head: fragments, cut where two cells share one, each with the role that its own words give it. */
import type { Grammar } from '../../grammar/grammar.ts'
import type { Fragment, Row } from '../rows.ts'
import type { HeadRole } from '../zones.ts'
import { bare, cutAt, cutColumns, isSeparator } from './cut.ts'
import { latin } from '../../text/letters.ts'

export interface Cell {
  readonly fragment: Fragment
  readonly row: Row
  /** The words without markup. */
  readonly text: string
  /** Null while nothing says what it is. */
  role: HeadRole | null
  rule: string
}

/** Says what a cell is, and by which rule. */
export function setRole(cell: Cell, role: HeadRole, rule: string): void {
  cell.role = role
  cell.rule = rule
}

/** Kinds of rules whose match is a cell of its own, wherever it stands in a fragment. */
const INSIDE = ['head.motto', 'head.number-inside', 'head.place-date-inside', 'head.addressee-label'] as const

/** The cells of a row, without roles but for the marks between the columns of a written table. */
export function cellsOf(row: Row, grammar: Grammar, source?: string): Cell[] {
  return row.fragments
    .flatMap((fragment) => cutColumns(fragment, source))
    .flatMap((fragment) => cutAt(fragment, insides(fragment, grammar), source))
    .map((fragment) => {
      const cell = { fragment, row, text: bare(fragment.text) || fragment.text }
      return isSeparator(fragment) ? { ...cell, role: 'rule', rule: 'head.separator' } : { ...cell, role: null, rule: '' }
    })
}

/** Two words in capitals: no place is written so, an issuer is. */
const CAPITALS = latin(String.raw`\p{Lu}{2}\p{M}* \p{Lu}{2}`)

function insides(fragment: Fragment, grammar: Grammar): Array<{ start: number; end: number }> {
  if (!CAPITALS().test(fragment.text) && grammar.endAt('head.place-date', fragment.text, 0) === fragment.text.length) return []
  const found = INSIDE.flatMap((kind) => grammar.findAll(kind, fragment.text))
  const matter = grammar.find('head.matter-inside', fragment.text)
  if (matter) found.push({ ...matter, end: fragment.text.length })
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((match) => match.start >= end && ((end = match.end), true))
}
