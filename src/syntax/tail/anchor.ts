/** Where the foot begins: the label of the recipients with a signature near it, else the signature alone. */
import { inCapitals } from '../head/letters.ts'
import type { Piece } from './pieces.ts'

/** A signature that belongs to a list of recipients stands within so many rows after its label. */
const REACH = 60
/** … and begins within so many rows before it. */
const BEFORE = 16

export type Lines = ReadonlyArray<readonly Piece[]>

/** @returns whether the piece opens a signature by its own words */
export const opensSignature = (piece: Piece): boolean => piece.kind === 'authority' || (piece.kind === 'position' && inCapitals(piece.text))

/**
 * @param lines the pieces of all rows, by row index
 * @param from the first row that can be foot
 * @param isAfter whether a row begins what follows the foot (an appendix, another document)
 * @returns the first row of the foot, or -1
 */
export function findAnchor(lines: Lines, from: number, isAfter: (row: number) => boolean): number {
  const labels: number[] = []
  for (let i = from; i < lines.length; i++) if (lines[i]!.some((piece) => piece.kind === 'label')) labels.push(i)
  const signed = labels.filter((row) => hasSignature(lines, row))
  const alone = signatureAlone(lines, from)
  // A signature without a list, then another document.
  for (let row = alone; alone >= 0 && row < (signed[0] ?? 0); row++) if (isAfter(row)) return alone
  if (signed.length === 0) {
    return labels.length > 0 && (alone < 0 || labels[0]! < alone) ? labels.at(-1)! : alone
  }
  // An appendix can bring templates with a foot of their own.
  let appendix = signed[0]! + 1
  while (appendix < lines.length && !isAfter(appendix)) appendix++
  const row = signed.findLast((at) => at < appendix) ?? signed[0]!
  return signatureAbove(lines, row, from)
}

const hasSignature = (lines: Lines, row: number): boolean =>
  lines.slice(Math.max(0, row - BEFORE), row + REACH).some((pieces) => pieces.some(opensSignature))

/** The first row of a signature that stands right above the label, or the label's row. */
function signatureAbove(lines: Lines, label: number, from: number): number {
  let start = label
  for (let i = label - 1; i >= Math.max(from, label - BEFORE); i--) {
    const pieces = lines[i]!
    if (pieces.some(opensSignature)) start = i
    if (!pieces.every((piece) => isOfSignature(piece))) break
  }
  // What opens a signature must not share its row with the body.
  return lines[start]!.every((piece) => isOfSignature(piece) || piece.kind === 'label' || start === label) ? start : label
}

const isOfSignature = (piece: Piece): boolean => piece.kind !== 'text' && piece.kind !== 'marked' && piece.kind !== 'label'

/** @returns the row above the titles that names, side by side, the bodies that sign together; else the titles' own */
export function bodiesAbove(lines: Lines, titles: number, from: number): number {
  const abreast = lines[titles]!.length
  if (abreast < 2 || !lines[titles]!.every(opensSignature)) return titles
  let row = titles - 1
  while (row > from && row > titles - MOST_BLANK && lines[row]!.length === 0) row--
  const above = lines[row] ?? []
  return row >= from && above.length === abreast && above.every((piece) => piece.kind === 'capitals') ? row : titles
}

/** Rows without words between the bodies and the titles. */
const MOST_BLANK = 3

/** A signature without a list of recipients: titles in capitals on rows of their own, then a name or the end of the document. */
function signatureAlone(lines: Lines, from: number): number {
  for (let i = from; i < lines.length; i++) {
    const pieces = lines[i]!
    if (pieces.length === 0 || !pieces.every(opensSignature)) continue
    let authority = pieces.some((piece) => piece.kind === 'authority')
    for (let j = i + 1; j < Math.min(lines.length, i + 14); j++) {
      const next = lines[j]!
      if (next.some((piece) => piece.kind === 'name')) return i
      if (!next.every(isOfSignature)) {
        authority = false
        break
      }
    }
    if (authority) return i
  }
  return -1
}
