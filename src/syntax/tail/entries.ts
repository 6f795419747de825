/** Recipients that share one row: `Nơi nhận: - Như trên; - Sở Tài chính; - Lưu: VT.` */
import type { Grammar } from '../../grammar/grammar.ts'
import { cutAt } from '../head/cut.ts'
import { pieceOf, type Piece } from './pieces.ts'

/** What parts the entries of a row. */
const PARTS = /[;,] ?/gu

/**
 * @param pieces the pieces of a row of the foot
 * @param source the NFC text
 * @returns the same, the recipients among them cut where the next entry of the row begins: at a marker behind `;`, at what is
 *   kept, and, right after the label in a row without markers, at each `;`
 */
export function cutEntries(pieces: readonly Piece[], grammar: Grammar, source?: string): Piece[] {
  return pieces.flatMap((piece, i): Piece[] => {
    if (piece.kind !== 'marked' && piece.kind !== 'text') return [piece]
    const labelled = pieces[i - 1]?.kind === 'label' && piece.kind === 'text'
    const starts = startsOf(piece.fragment.text, labelled, grammar)
    if (starts.length === 0) return [piece]
    const ranges = starts.map((start, n) => ({ start, end: starts[n + 1] ?? piece.fragment.text.length }))
    return cutAt(piece.fragment, ranges, source).map((fragment) => pieceOf(fragment, piece.row, piece.at, grammar))
  })
}

/** Letters that tell what an entry begins with, and more. */
const OPENING = 200

function startsOf(text: string, labelled: boolean, grammar: Grammar): number[] {
  const starts: number[] = []
  let brackets = 0
  let from = 0
  for (const { 0: mark, index } of text.matchAll(PARTS)) {
    for (; from < index; from++) brackets += text[from] === '(' ? 1 : text[from] === ')' ? -1 : 0
    const start = index + mark.length
    const rest = text.slice(start, start + OPENING)
    if (brackets > 0 || rest === '') continue
    if (isKept(rest, grammar) || (mark.startsWith(';') && (labelled || (mark.endsWith(' ') && grammar.endAt('tail.marker', rest, 0) > 0)))) starts.push(start)
  }
  return starts
}

/** Whether the words begin what is kept, not the name of a room that keeps (`…, Lưu trữ;`). */
function isKept(words: string, grammar: Grammar): boolean {
  const end = grammar.endAt('tail.archive', words, 0)
  return end > 0 && end < words.length && !/[;,.]$/u.test(words.slice(0, end))
}
