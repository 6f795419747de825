/** The type line (`THÔNG BÁO`, `KẾ HOẠCH Thực hiện …`): which cell it is and where the type's words end in it. */
import type { Grammar, RuleMatch } from '../../grammar/grammar.ts'
import { isLetterhead } from './letterhead.ts'
import type { Cell } from './cells.ts'
import { inCapitals, inSmallLetters } from './letters.ts'

export interface TypeLine {
  readonly cell: Cell
  /** End of the type's words in the cell's fragment text. */
  readonly end: number
  readonly rule: string
}

/** Whether the words of a line stand in the head of a document alone: its type in capitals and nothing else, or the label of its addressees. */
export const opensDocument = (text: string, grammar: Grammar): boolean => (inCapitals(text) && grammar.endAt('doc-type', text, 0) === text.length) || grammar.endAt('head.addressee-label', text, 0) > 0

/** A letterhead that the carrier put after the type line stands within so many rows. */
const LATE_LETTERHEAD = 8

/**
 * @param cells the cells of the first rows, with their own roles
 * @returns the type line, or null (a letter has none)
 */
export function findTypeLine(cells: readonly Cell[], grammar: Grammar): TypeLine | null {
  const label = cells.find((cell) => cell.role === 'addressee-label')
  const heads = cells.filter(isLetterhead)
  const lastHead = heads.at(-1)?.row.index ?? -1
  const first = cells.find((cell) => cell.role === null && cell.row.index > lastHead)
  let colon: TypeLine | null = null
  for (const [at, cell] of cells.entries()) {
    if (label && cell.row.index >= label.row.index) break
    if (cell.role !== null || hasNeighbour(cells, at)) continue
    const match = typeAt(cell.text, grammar)
    if (!match) continue
    const rest = cell.text.slice(match.end).trim()
    const capitals = inCapitals(cell.text.slice(0, match.end))
    const afterHead = !heads.some((head) => head.row.index > cell.row.index && head.row.index <= cell.row.index + LATE_LETTERHEAD)
    const found = { cell, end: cell.fragment.text.indexOf(cell.text) + match.end, rule: match.rule.id }
    if (rest === ':') colon ??= found
    else if (rest === '' ? capitals || (afterHead && (heads.length > 0 || cell === first)) : afterHead && (capitals || (cell === first && goesOnInSmall(cell.text, rest, heads.length > 0, grammar)))) return found
  }
  return colon
}

/** Whether other words stand in the row: the cells of a row follow each other. */
function hasNeighbour(cells: readonly Cell[], at: number): boolean {
  for (const step of [-1, 1]) for (let i = at + step; cells[i]?.row === cells[at]!.row; i += step) if (cells[i]!.role !== 'stamp' && cells[i]!.role !== 'rule') return true
  return false
}

function goesOnInSmall(text: string, rest: string, letterhead: boolean, grammar: Grammar): boolean {
  if (/[.;:]$/u.test(rest)) return false
  return grammar.endAt('head.type-rest', rest, 0) > 0 || (letterhead && inSmallLetters(text))
}

const SPACED = /^(?:[^\s\d] ){4,40}[^\s\d]$/

/** The type whose words the text begins with; letters set apart (`T H Ô N G  B Á O`) are read as well. */
function typeAt(text: string, grammar: Grammar): RuleMatch | null {
  const match = grammar.find('doc-type', text)
  if (match?.start === 0) return match
  if (text[1] !== ' ' || !SPACED.test(text)) return null
  const letters = text.replaceAll(' ', '').toLowerCase()
  const rule = grammar.kind('doc-type').find(({ emits }) => String(emits['name']).replaceAll(' ', '').toLowerCase() === letters)
  return rule ? { rule, start: 0, end: text.length, text, groups: {} } : null
}
