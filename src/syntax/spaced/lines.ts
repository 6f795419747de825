/** What both readings of a spaced table see of its lines, and the cells that they make of them. */
import type { Grammar } from '../../grammar/index.ts'
import { latin, startsCapital } from '../../text/letters.ts'
import { Passage, type Piece } from '../../text/passage.ts'
import type { Row } from '../rows.ts'
import type { Cell } from '../tables.ts'

export interface Line {
  readonly row: Row
  /** As it is set, from the margin on. */
  readonly text: string
  /** Offset of the line's first place in the NFC text. */
  readonly at: number
  /** Places in the line of the words that only single blanks part. */
  readonly runs: readonly Piece[]
}

const RUN = /[^ \t]+(?: [^ \t]+)*/gu
/** No page has room for more. */
export const MOST_COLUMNS = 30
/** What a line's end must have left free (characters) before the next line's first word, to have been ended on purpose: letters differ in width. */
export const ROOM = 4
/** Title of a section (`IV. KINH PHÍ`): under a table with no row below it, it is one of the text. */
export const SECTION = latin(String.raw`^[IVX]{1,5}[.)] \p{Lu}{2}`)

export function lineOf(row: Row, source: string): Line {
  const { start, column } = row.fragments[0]!
  const text = source.slice(start - column, row.fragments.at(-1)!.end)
  return { row, text, at: start - column, runs: [...text.matchAll(RUN)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })) }
}

/** Whether words of the first column begin with an order (`12`, `IV`, `2.1`, `a)`, a dash), or are nothing but one where they are to be it alone. */
export function isOrder(words: string, grammar: Grammar, alone: boolean): boolean {
  const end = grammar.endAt('table.order', words, 0)
  return alone ? end === words.length : end > 0
}

/**
 * @param columns how many columns it takes
 * @param pieces its words line by line, in the NFC text; without any there is no cell
 */
export function cellOf(row: number, column: number, columns: number, pieces: readonly Piece[], source: string): Cell[] {
  const words = Passage.join(source, pieces)
  return words.text === '' ? [] : [{ row, column, rows: 1, columns, paragraphs: paragraphsIn(pieces, source).map((each) => Passage.join(source, each)), words }]
}

/** Lines that had room for the next one's first word end a paragraph of the cell. */
function paragraphsIn(pieces: readonly Piece[], source: string): Piece[][] {
  const widest = Math.max(...pieces.map(({ start, end }) => end - start))
  const paragraphs: Piece[][] = [[]]
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1]
    const word = source.slice(piece.start, piece.end).split(' ', 1)[0]!
    if (before && before.end - before.start + 1 + word.length + ROOM <= widest && (startsCapital(word) || /^[-+•]/.test(word))) paragraphs.push([])
    paragraphs.at(-1)!.push(piece)
  }
  return paragraphs
}
