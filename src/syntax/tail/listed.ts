/** Recipients set as a numbered table (`STT | Nơi nhận`): what numbers them is drawing, each cell under the label opens an entry. */
import type { Grammar } from '../../grammar/grammar.ts'
import { isDrawn } from '../drawn-tables.ts'
import type { Piece } from './pieces.ts'

/** The rule of a recipient that a cell of its own sets apart. */
export const CELL_RULE = 'tail.cell'

type Lines = ReadonlyArray<readonly Piece[]>

/**
 * @param lines the pieces of all rows, by row index
 * @returns the same; in such a table the numbers and their head as rules, the pieces of each cell under the label as marked
 */
export function withListed(lines: Lines, grammar: Grammar): Lines {
  const label = lines.findLastIndex((pieces) => pieces.some((piece) => piece.kind === 'label' && columnOf(piece) > 0))
  if (label < 0) return lines
  const head = lines[label]!.find((piece) => piece.kind === 'label')!
  const inTable = (pieces: readonly Piece[]): boolean => pieces.length === 0 || isOfTable(pieces[0]!, head)
  let [from, to] = [label, label + 1]
  while (from > 0 && inTable(lines[from - 1]!)) from--
  while (to < lines.length && inTable(lines[to]!)) to++
  const numbers = lines.slice(from, label + 1).flat().find((piece) => piece !== head && grammar.endAt('table.column.order', piece.text, 0) === piece.text.length)
  if (!numbers) return lines
  const [column, numbered] = [columnOf(head), columnOf(numbers)]
  let last = head
  return lines.map((pieces, i) => {
    if (i < from || i >= to) return pieces
    return pieces.map((piece): Piece => {
      if (piece.kind === 'rule' || piece === head) return piece
      if (columnOf(piece) === numbered) return { ...piece, kind: 'rule', rule: 'head.rule-line' }
      if (columnOf(piece) !== column || piece.kind === 'marked') return piece
      const rule = isSameCell(last, piece) ? 'tail.continued' : CELL_RULE
      last = piece
      return { ...piece, kind: 'marked', rule }
    })
  })
}

const columnOf = ({ row, at }: Piece): number => row.line.cell?.column ?? at

const isOfTable = (piece: Piece, head: Piece): boolean => (head.row.line.cell ? piece.row.line.cell?.table === head.row.line.cell.table : isDrawn(piece.row) && isDrawn(head.row))

const isSameCell = ({ row: { line: a } }: Piece, { row: { line: b } }: Piece): boolean => a.cell !== undefined && b.cell !== undefined && a.cell.row === b.cell.row
