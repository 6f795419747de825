/** What is known while the foot is read row by row. */
import type { Grammar } from '../../grammar/grammar.ts'
import type { Row } from '../rows.ts'
import type { Piece } from './pieces.ts'

export interface FootState {
  /** `archived`: the line of what is kept has been read; only its continuation can follow. */
  list: 'none' | 'open' | 'archived'
  /** The row of the last title of office, and how many titles it has. */
  officeRow: number
  abreast: number
  /** Signers named so far. */
  named: number
  /** Signers whose titles have been read. */
  offices: number
  /** The last recipient. */
  last: Piece | null
  /** The row of the list's label. */
  labelRow: Row | null
  /** The least column of the titles, where they stand beside or after a list. */
  column: number | null
  readonly usual: number
  readonly grammar: Grammar
}

/** A line of the list without a dash is no longer. */
const LONGEST = 110

/** @returns whether a piece with the shape of a name is the signer's, not the rest of a recipient */
export function isSigner(piece: Piece, right: boolean, state: FootState): boolean {
  if (right || state.list !== 'open' || !state.last) return true
  const complete = /[;.]$/u.test(state.last.text)
  return complete || state.grammar.endAt('sign.surname', piece.text, 0) > 0
}

/** @returns whether a piece without a dash belongs to the list of recipients */
export function goesOnRecipient(piece: Piece, right: boolean, state: FootState): boolean {
  if (state.list === 'none' || piece.text.length > LONGEST) return false
  if (state.grammar.endAt('tail.footnote', piece.text, 0) > 0) return false
  // Beside the label or a recipient: what a wide gap cut off, unless it stands under the signature.
  if (piece.at > 0) return state.last?.row === piece.row || state.labelRow === piece.row
  if (right) return false
  if (!state.last) return true
  const before = state.last.text
  const near = piece.row.blanksBefore <= state.usual
  if (state.list === 'archived') return near && !before.endsWith('.') && piece.fragment.column > 0 && piece.text.length <= LONGEST / 2 && !piece.text.startsWith('(')
  if (/[,:(&-]$/u.test(before)) return true
  return near && !before.endsWith('.')
}
