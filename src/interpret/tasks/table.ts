/** Tasks of a table with columns for the work and for who leads: one a row (RECORD §6). */
import { readingOf, readPartyList } from '../../recognize/party/index.ts'
import type { Deadline, Party, Task } from '../../record/schema.ts'
import type { Cell } from '../../syntax/tables.ts'
import type { Passage } from '../../text/passage.ts'
import { givenBy } from '../origin.ts'
import { partyIn, spanOf, type Context } from '../model.ts'
import { headOf, type ColumnKind, type TableReading } from '../tables.ts'
import { cellDeadlinesOf } from './deadlines.ts'
import { attributedTask } from './assembled.ts'
import { hasLetter } from '../../text/letters.ts'

/** @returns the tasks of the rows below the head; none where no column says what is to be done, or none by whom */
export function tasksOfTable({ zone, id }: TableReading, context: Context): Task[] {
  const { height, columns } = headOf(zone, context.grammar)
  const at = (kind: ColumnKind): number[] => columns.flatMap((each, column) => (each === kind ? [column] : []))
  const works = at('work')
  const leads = at('lead').length > 0 ? at('lead') : at('body')
  if (works.length === 0 || leads.length === 0) return []
  const tasks: Task[] = []
  for (let row = height; row < zone.height; row++) {
    const cellsOf = (kinds: readonly number[]): Cell[] => [...new Set(kinds.flatMap((column) => zone.grid[row]![column] ?? []))]
    const meant = (kinds: readonly number[]): MeantCell[] => [...new Set(kinds)].flatMap((column) => meantBy(zone, row, column, height, context) ?? []).filter(isFirst)
    const work = finest(cellsOf(works))
    const [lead, along, times] = [meant(leads), meant(at('coordinate')), meant(at('time'))]
    // A row of a title alone opens a group of rows; one cell over several columns is a title too.
    if (!work || work.columns > 1 || lead.length + along.length + times.length === 0 || lead.some(({ cell }) => cell === work)) continue
    const leaders = lead.flatMap(({ cell, above }) => rolesIn(cell, context).map(({ role, party }) => ({ role, party: above ? { ...party, inherited: true } : party })))
    tasks.push(
      attributedTask(`${id}/${row - height + 1}`, 'lead.column', work.words, {
        lead: leaders.filter(({ role }) => role === 'lead').map(({ party }) => party),
        coordinate: [...leaders.filter(({ role }) => role === 'coordinate').map(({ party }) => party), ...along.flatMap(({ cell, above }) => bodiesOf(cell, context).map((party) => (above ? { ...party, inherited: true } : party)))],
        deadlines: times.flatMap(({ cell, above }): Deadline[] => cellDeadlinesOf(cell.words, context).map((deadline) => (above ? { ...deadline, inherited: true } : deadline))),
      }, [], context),
    )
  }
  return tasks
}

/** A cell, and whether it stands above the row and a cell of the row points up to it (`-nt-`). */
interface MeantCell {
  readonly cell: Cell
  readonly above: boolean
}

/** The cell of a row and column, or the one above that its words point to; null where there is none. */
function meantBy({ grid }: TableReading['zone'], row: number, column: number, top: number, { grammar }: Context): MeantCell | null {
  const own = grid[row]![column]
  for (let at = row; at >= top; at--) {
    const cell = grid[at]![column]
    if (!cell || cell.row < top) return null
    if (grammar.endAt('table.ditto', cell.words.text, 0) !== cell.words.text.length) return { cell, above: cell !== own }
  }
  return null
}

const isFirst = ({ cell }: MeantCell, at: number, all: readonly MeantCell[]): boolean => all.findIndex((other) => other.cell === cell) === at

/** Of several columns of works the one whose cell is this row's own. */
const finest = (cells: readonly Cell[]): Cell | undefined => cells.toSorted((a, b) => a.rows - b.rows)[0]

interface Role {
  readonly role: 'lead' | 'coordinate'
  readonly party: Party
}

/** `Chủ trì: Sở A` and `Phối hợp: Sở B` as paragraphs of one cell; without such words all of them lead. */
function rolesIn(cell: Cell, context: Context): Role[] {
  const { grammar } = context
  const labelled = cell.paragraphs.map(({ text }) => ({ lead: grammar.endAt('role.lead-label', text, 0), coordinate: grammar.endAt('role.with-label', text, 0) }))
  if (labelled.every(({ lead, coordinate }) => lead < 0 && coordinate < 0)) return bodiesOf(cell, context).map((party) => ({ role: 'lead', party }))
  return cell.paragraphs.flatMap((paragraph, i): Role[] => {
    const { lead, coordinate } = labelled[i]!
    const role = coordinate > 0 ? 'coordinate' : 'lead'
    return partiesIn(paragraph.slice(Math.max(0, lead, coordinate)), context).map((party) => ({ role, party }))
  })
}

/** The parties of a cell: paragraph by paragraph where each names some and nothing else, for nothing parts them but the line. */
function bodiesOf({ paragraphs, words }: Cell, context: Context): Party[] {
  const apart = paragraphs.length > 1 && paragraphs.every(({ text }) => {
    const reading = readingOf(text, context.grammar, context.names, true)
    const start = reading.tokens.findIndex((token) => token.kind !== 'mark')
    const { parties, next } = readPartyList(reading, Math.max(0, start))
    return parties.length > 0 && reading.tokens.slice(next).every((token) => token.kind === 'mark')
  })
  return (apart && !isOneOffice(paragraphs, words, context) ? paragraphs : [words]).flatMap((passage) => partiesIn(passage, context))
}

/** A bare office on a line above the body that it belongs to (`Lãnh đạo` over `Sở A`). */
const isOneOffice = ([first, ...rest]: readonly Passage[], words: Passage, { grammar }: Context): boolean =>
  first !== undefined && rest.length === 1 && grammar.endAt('party.plural-position', first.text, 0) === first.text.length && words.text.startsWith(`${first.text} `)

/** All parties of some words. Words that name nobody who is known are a party as they are written. */
function partiesIn(words: Passage, context: Context): Party[] {
  const reading = readingOf(words.text, context.grammar, context.names, true)
  const found: Party[] = []
  for (let i = 0; i < reading.tokens.length; ) {
    const list = readPartyList(reading, i)
    found.push(...list.parties.map((party) => partyIn(context, words, party)))
    // Of words that name nobody the next one may, behind a mark.
    i = list.next > i ? list.next : reading.tokens.findIndex((token, at) => at >= i && token.kind === 'mark') + 1 || reading.tokens.length
  }
  if (found.length > 0 || !hasLetter(words.text)) return found
  return [givenBy('table.cell', { text: words.text, name: words.text, kind: 'other', inherited: false, span: spanOf(context, words) })]
}
