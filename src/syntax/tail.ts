/** The foot of a document: Nơi nhận (ô số 9b) and the signature (7a-7c), side by side or one after the other. */
import type { Grammar } from '../grammar/grammar.ts'
import { isTransparent, usualGap } from './head/gaps.ts'
import { opensEnacted } from './appendix.ts'
import { opensDocument } from './head/type-line.ts'
import type { Row } from './rows.ts'
import { bodiesAbove, findAnchor, opensSignature } from './tail/anchor.ts'
import { cutEntries } from './tail/entries.ts'
import { withListed } from './tail/listed.ts'
import { piecesOf, type Piece } from './tail/pieces.ts'
import { ARCHIVE_RULE } from './tail/recipients.ts'
import { goesOnRecipient, isSigner, type FootState } from './tail/state.ts'
import type { Tail, TailPart, TailRole } from './zones.ts'
import { latin } from '../text/letters.ts'

export { recipientLines, type RecipientLine } from './tail/recipients.ts'

/**
 * @param rows all rows of the document
 * @param from the first row that can belong to the foot
 * @param source the NFC text; with it, cells are cut apart that share a fragment with wide gaps in it
 * @returns the parts of the foot in reading order; without a foot no parts, start and end at rows.length
 */
export function readTail(rows: readonly Row[], from: number, grammar: Grammar, source?: string): Tail {
  const lines = withListed(rows.map((row) => (row.index < from || isTransparent(row) ? [] : piecesOf(row, grammar, source))), grammar)
  const isAfter = (row: number): boolean => isAppendix(lines[row]!, grammar)
  const titles = findAnchor(lines, from, isAfter)
  if (titles < 0) return { start: rows.length, parts: [], end: rows.length }
  const start = bodiesAbove(lines, titles, from)
  const bodies = lines.slice(start, titles).flat().map(({ fragment, rule }): TailPart => ({ role: 'signing-body', fragment, rule }))
  const parts = [...bodies, ...takeRows(rows, lines, titles, grammar, usualGap(rows), source)]
  return { start, parts, end: (parts.at(-1)?.fragment.row ?? start) + 1 }
}

/** What follows a foot: an appendix, or the letterhead, type line or addressees of another document. */
function isAppendix(pieces: readonly Piece[], grammar: Grammar): boolean {
  const first = pieces[0]
  if (!first || first.kind === 'marked') return false
  return (pieces.length === 1 && opensDocument(first.text, grammar)) || grammar.endAt('tail.appendix', first.text, 0) > 0 || pieces.some((piece) => grammar.endAt('head.motto', piece.text, 0) > 0)
}

/** A page number, a running head: parts can follow it. */
const isFurniture = (pieces: readonly Piece[], grammar: Grammar): boolean =>
  pieces.length === 1 && pieces[0]!.kind !== 'rule' && (grammar.endAt('head.page', pieces[0]!.text, 0) > 0 || grammar.endAt('running-head', pieces[0]!.text, 0) > 0)

function takeRows(rows: readonly Row[], lines: ReadonlyArray<readonly Piece[]>, start: number, grammar: Grammar, usual: number, source?: string): TailPart[] {
  const parts: TailPart[] = []
  const state: FootState = { list: 'none', officeRow: -1, abreast: 0, named: 0, offices: 0, last: null, labelRow: null, column: null, usual, grammar }
  for (let index = start; index < rows.length; index++) {
    const written = lines[index]!
    if (written.length === 0 || isFurniture(written, grammar)) continue
    const pieces = cutEntries(written, grammar, source)
    if (index > start && (isAppendix(pieces, grammar) || opensEnacted(rows[index]!.text, rows.slice(index + 1, index + 8).map((row) => row.text), grammar))) break
    const found: TailPart[] = []
    for (const piece of pieces) {
      const role = roleOf(piece, pieces, state)
      if (role === null) break
      found.push({ role, fragment: piece.fragment, rule: role === 'recipient' ? recipientRule(piece, grammar) : piece.rule })
    }
    if (found.length < pieces.length) break
    parts.push(...found)
  }
  const last = parts.findLast(({ role }) => role !== 'rule')?.fragment.row ?? start
  while (parts.at(-1)?.role === 'rule' && parts.at(-1)!.fragment.row !== last) parts.pop()
  return parts.sort((a, b) => a.fragment.start - b.fragment.start)
}

/** Says of a recipient whether it is what is kept, what opens it, or that it goes on. */
const recipientRule = (piece: Piece, grammar: Grammar): string =>
  isArchive(piece, grammar) ? ARCHIVE_RULE : piece.kind === 'marked' ? piece.rule : 'tail.continued'

const BEFORE_WORDS = latin(String.raw`^[^\p{L}\p{N}]+|^\d{1,2}[.)]\s*`)
const isArchive = (piece: Piece, grammar: Grammar): boolean => grammar.endAt('tail.archive', piece.text.replace(BEFORE_WORDS(), ''), 0) > 0

/** The role of a piece from its words and from what stands before it; null where the foot ends. Moves the state on. */
function roleOf(piece: Piece, row: readonly Piece[], state: FootState): TailRole | null {
  switch (piece.kind) {
    case 'stamp':
      return goesOnMail(piece, state) && !isRight(piece, row, state) ? takeRecipient(piece, state) : piece.kind
    case 'rule':
    case 'signed':
      return piece.kind
    case 'label':
      state.list = 'open'
      state.last = null
      state.labelRow = piece.row
      return 'recipients-label'
    case 'marked':
      return takeRecipient(piece, state)
    case 'authority':
      return takeOffice(piece, 'authority', state)
    default:
      break
  }
  const signing = state.offices > state.named
  if (piece.kind === 'position' && (opensSignature(piece) || (signing && (isRight(piece, row, state) || state.list !== 'open')))) return takeOffice(piece, 'position', state)
  if ((piece.kind === 'name' || piece.kind === 'rank') && signing && isSigner(piece, isRight(piece, row, state), state)) {
    if (piece.kind === 'name') state.named++
    return 'signer'
  }
  if (piece.kind === 'capitals' && (signing || state.offices === 0) && (isRight(piece, row, state) || (signing && state.list !== 'open'))) return takeOffice(piece, 'position', state)
  return goesOnRecipient(piece, isRight(piece, row, state), state) ? takeRecipient(piece, state) : null
}

/** A mail address alone that an open entry goes on with (`Gửi qua hộp thư / a@b.vn;`). */
const goesOnMail = (piece: Piece, { list, last }: FootState): boolean => list === 'open' && last !== null && !/[;.]$/u.test(last.text) && /^[^\s@]+@[^\s@]+$/u.test(piece.text)

function takeOffice(piece: Piece, role: 'authority' | 'position', state: FootState): TailRole {
  // Titles of one signer stand on rows of their own; two on one row are of two signers.
  state.abreast = state.officeRow === piece.row.index ? state.abreast + 1 : 1
  state.offices = Math.max(state.offices, state.named + state.abreast)
  state.officeRow = piece.row.index
  if (piece.at > 0 || state.list !== 'none') state.column = Math.min(state.column ?? piece.fragment.column, piece.fragment.column)
  return role
}

function takeRecipient(piece: Piece, state: FootState): TailRole | null {
  if (state.list === 'none') return null
  if (isArchive(piece, state.grammar)) state.list = 'archived'
  state.last = piece
  return 'recipient'
}

/** In the right column: not the first piece of its row, or as far to the right as the titles. */
function isRight(piece: Piece, row: readonly Piece[], state: FootState): boolean {
  if (piece.row.line.cell) return piece.row.line.cell.column > 0
  if (piece.at > 0) return true
  const column = state.column
  return row.length === 1 && column !== null && column >= 20 && piece.fragment.column >= column - 14 && piece.fragment.column >= 18
}
