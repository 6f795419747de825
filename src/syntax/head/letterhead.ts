/** Gives each cell of the first rows the role that its own words give it: motto, number, place and date, marks, labels. */
import type { Grammar, RuleMatch } from '../../grammar/grammar.ts'
import type { HeadRole } from '../zones.ts'
import { setRole, type Cell } from './cells.ts'
import { isStamp } from './stamps.ts'
import { inCapitals } from './letters.ts'

/** Kinds of rules that a whole cell matches, and the role they give. */
const ROLES: ReadonlyArray<readonly [string, HeadRole]> = [
  ['head.rule', 'rule'],
  ['head.stamp', 'stamp'],
  ['head.motto', 'motto'],
  ['head.number', 'number'],
  ['head.place-date', 'place-date'],
  ['head.urgency', 'urgency'],
  ['head.secrecy', 'secrecy'],
  ['head.addressee-label', 'addressee-label'],
]

/** Parts that only a letterhead has. */
const LETTERHEAD: ReadonlySet<HeadRole> = new Set<HeadRole>(['motto', 'number', 'place-date'])

/** A torn cell is looked for within this many rows after its label. */
const REACH = 8

/** @returns whether the cell proves that the document has a letterhead */
export const isLetterhead = (cell: Cell): boolean => cell.role !== null && LETTERHEAD.has(cell.role)

/** Sets the roles that follow from the cells' own words, also of those that the carrier tore apart. */
export function giveOwnRoles(cells: readonly Cell[], grammar: Grammar): void {
  let addressed = false
  for (const cell of cells) {
    if (cell.row.line.role === 'stamp') setRole(cell, 'stamp', 'line.stamp')
    for (const [kind, role] of ROLES) {
      if (cell.role !== null) break
      const match = grammar.find(kind, cell.text)
      if (match && (role === 'stamp' ? !addressed && isStamp(match, cell.text) : match.start === 0)) setRole(cell, role, match.rule.id)
    }
    addressed ||= cell.role === 'addressee-label'
  }
  joinWrapped(cells, grammar)
  joinTorn(cells, grammar)
}

/** Parts that a narrow cell breaks over lines: `CỘNG` `HÒA XÃ HỘI …`, `Sơn` `Hà, ngày 11 tháng 3`. */
const WRAPPED: ReadonlyArray<readonly [string, HeadRole]> = [
  ['head.motto', 'motto'],
  ['head.place-date', 'place-date'],
]
/** A place's name has no more words on a line of its own. */
const MOST_WORDS = 4

function joinWrapped(cells: readonly Cell[], grammar: Grammar): void {
  for (const [i, cell] of cells.entries()) {
    const next = cells[i + 1]
    if (cell.role !== null || !next || next.row.index !== cell.row.index + 1 || next.row.blanksBefore > 0 || cell.text.split(' ').length > MOST_WORDS) continue
    for (const [kind, role] of WRAPPED) {
      if ((next.role !== null && next.role !== role) || (role === 'place-date' && inCapitals(cell.text))) continue
      const match = grammar.find(kind, `${cell.text} ${next.text}`)
      if (match?.start !== 0 || match.end <= cell.text.length || grammar.endAt(kind, cell.text, 0) > 0) continue
      setRole(cell, role, match.rule.id)
      setRole(next, role, match.rule.id)
      break
    }
  }
}

/** `Số: 565` … `/TB-UBND`; `Lâm Đồng, ngày` … `tháng 4 năm 2026`; a motto over two lines. */
function joinTorn(cells: readonly Cell[], grammar: Grammar): void {
  let number: { cell: Cell; sequence: boolean } | null = null
  let date: Cell | null = null
  let dateText = ''
  let motto: Cell | null = null
  for (const cell of cells) {
    const near = (open: Cell): boolean => cell.row.index - open.row.index <= REACH
    if (cell.role === 'number') {
      const groups = grammar.find('head.number', cell.text)?.groups ?? {}
      number = groups['notation'] === undefined ? { cell, sequence: groups['sequence'] !== undefined } : null
    } else if (cell.role === 'place-date') {
      date = isOpenDate(cell.text, grammar) ? cell : null
      dateText = cell.text
    } else if (cell.role === 'motto') {
      motto = cell
    } else if (cell.role === null || cell.role === 'rule') {
      const rest: RuleMatch | null = number && near(number.cell) ? grammar.find('head.number-rest', cell.text) : null
      const tail: RuleMatch | null = date && near(date) ? grammar.find('head.date-rest', cell.text) : null
      const onDateRow = date !== null && date.row === cell.row && number?.cell.row !== cell.row
      if (rest && number && !(onDateRow && tail) && (rest.groups['notation'] !== undefined || !number.sequence)) {
        setRole(cell, 'number', rest.rule.id)
        number = rest.groups['notation'] === undefined ? { cell: number.cell, sequence: true } : null
      } else if (tail && cell.role === null) {
        setRole(cell, 'place-date', tail.rule.id)
        dateText = `${dateText} ${cell.text}`
        if (!isOpenDate(dateText, grammar)) date = null
      } else if (motto && cell.row.index - motto.row.index <= 1 && grammar.test('head.motto-rest', cell.text)) setRole(cell, 'motto', 'head.motto-rest')
    }
  }
}

/** A place and date that has no year yet. */
const isOpenDate = (text: string, grammar: Grammar): boolean => grammar.find('head.place-date', text)?.groups['year'] === undefined
