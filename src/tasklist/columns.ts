/** What stands in the columns of the list, for every form it is written in. */
import { message, type Lang, type MessageKey } from '../messages/index.ts'
import { shownDay } from '../text/calendar.ts'
import type { NumberedRow, RowDeadline, RowDocument, RowFinding, RowParty, TaskList, UnreadFile } from './types.ts'

/** A day or a partial date is `{ day }`, several are `{ days }`, so that each form can write them in its own way. */
export type Cell = string | number | null | { readonly day: string } | { readonly days: readonly string[] }

export interface Column<Row> {
  readonly key: Extract<MessageKey, `tasks.column.${string}`>
  readonly cell: (row: Row) => Cell
  /** Characters, where a form has widths. */
  readonly width: number
}

/** The columns of the tasks; days left only where the list has a day to count from. Where the due day is filtered by, all days of a task have a column, too. */
export function taskColumns({ asOf, lang }: TaskList, allDays = false): Array<Column<NumberedRow>> {
  const left: Array<Column<NumberedRow>> = asOf === null ? [] : [{ key: 'tasks.column.left', cell: (row) => leftOf(row, lang), width: 13 }]
  return [
    { key: 'tasks.column.number', cell: ({ number }) => number, width: 5 },
    { key: 'tasks.column.text', cell: ({ text }) => text, width: 60 },
    { key: 'tasks.column.lead', cell: ({ lead }) => namesOf(lead), width: 22 },
    { key: 'tasks.column.coordinate', cell: ({ coordinate }) => namesOf(coordinate), width: 22 },
    { key: 'tasks.column.report', cell: ({ reportTo }) => namesOf(reportTo), width: 18 },
    { key: 'tasks.column.deadline', cell: (row) => wordsOf(row, lang), width: 22 },
    { key: 'tasks.column.due', cell: ({ due }) => dayOf(due), width: 12 },
    ...(allDays ? [{ key: 'tasks.column.days' as const, cell: daysOf, width: 12 }] : []),
    ...left,
    { key: 'tasks.column.products', cell: ({ products }) => products.join('; '), width: 12 },
    { key: 'tasks.column.document', cell: ({ document }) => document.number, width: 16 },
    { key: 'tasks.column.document-date', cell: ({ document }) => dayOf(document.date), width: 12 },
    { key: 'tasks.column.subject', cell: ({ document }) => document.subject, width: 40 },
    { key: 'tasks.column.item', cell: (row) => placeOf(row), width: 24 },
    { key: 'tasks.column.file', cell: ({ document }) => document.file, width: 20 },
  ]
}

const documentColumns: ReadonlyArray<Column<RowDocument>> = [
  { key: 'tasks.column.file', cell: ({ file }) => file, width: 30 },
  { key: 'tasks.column.document', cell: ({ number }) => number, width: 18 },
  { key: 'tasks.column.document-date', cell: ({ date }) => dayOf(date), width: 12 },
  { key: 'tasks.column.type', cell: ({ type }) => type, width: 14 },
  { key: 'tasks.column.issuer', cell: issuerOf, width: 30 },
  { key: 'tasks.column.subject', cell: ({ subject }) => subject, width: 60 },
  { key: 'tasks.column.tasks', cell: ({ tasks }) => tasks, width: 10 },
  { key: 'tasks.column.findings', cell: ({ findings }) => findings, width: 10 },
]

/** Documents and, in one more column, why a file is none. */
export const documentRows = ({ documents, unread }: TaskList): { columns: Array<Column<RowDocument | UnreadFile>>; rows: Array<RowDocument | UnreadFile> } => ({
  columns: [
    ...documentColumns.map((column) => ({ ...column, cell: (row: RowDocument | UnreadFile): Cell => (!('reason' in row) ? column.cell(row) : column.key === 'tasks.column.file' ? row.file : null) })),
    ...(unread.length === 0 ? [] : [{ key: 'tasks.column.unread' as const, cell: (row: RowDocument | UnreadFile): Cell => ('reason' in row ? row.reason : null), width: 60 }]),
  ],
  rows: [...documents, ...unread],
})

/** Findings, the files that could not be read first. */
export const findingRows = ({ findings, unread }: TaskList): RowFinding[] => [...unread.map(({ file, rule, reason }): RowFinding => ({ file, rule, severity: 'error', message: reason, place: '' })), ...findings]

export const findingColumns = (lang: Lang): Array<Column<RowFinding>> => [
  { key: 'tasks.column.file', cell: ({ file }) => file, width: 30 },
  { key: 'tasks.column.place', cell: ({ place }) => place, width: 24 },
  { key: 'tasks.column.severity', cell: ({ severity }) => message(`severity.${severity}`, lang), width: 10 },
  { key: 'tasks.column.rule', cell: ({ rule }) => rule, width: 26 },
  { key: 'tasks.column.message', cell: ({ message: words }) => words, width: 80 },
]

/**
 * The item, and what stands over it in the document.
 * @param longest characters of a heading, where there is no room for all
 */
export const placeOf = ({ item, headings }: NumberedRow, longest = Infinity): string => (headings.length === 0 ? item : `${item}: ${headings.map((heading) => shortened(heading, longest)).join(' › ')}`)

/** A text of so many characters at most. */
export function shortened(text: string, longest: number): string {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('').trimEnd()}…` : text
}

/** The issuer with the body that it belongs to, or the place that its name leaves out. */
function issuerOf({ issuer, parent, place }: RowDocument): string | null {
  if (issuer === null || (parent === null && place === null)) return issuer
  return parent === null ? `${issuer} (${place})` : `${issuer}, ${parent}`
}

/** The names of parties in one cell; a name may hold commas. */
export const namesOf = (parties: readonly RowParty[]): string => parties.map(({ name }) => name).join('; ')

/** The words of the deadlines, with what is not to be seen in the column of the due day. */
const wordsOf = ({ deadlines }: NumberedRow, lang: Lang): string => deadlines.map((deadline) => deadlineOf(deadline, deadlines.length > 1, lang)).join('; ')

/** @param dated whether the day is told, too */
export function deadlineOf({ text, note, due, counted }: RowDeadline, dated: boolean, lang: Lang): string {
  const how = counted === null ? null : message(counted === 'sure' ? 'tasks.counted' : 'tasks.counted-unsure', lang)
  const remarks = [note, dated && due !== null ? shownDay(due) : null, how].filter((remark) => remark !== null)
  return remarks.length === 0 ? text : `${text} (${remarks.join('; ')})`
}

export function leftOf({ daysLeft }: NumberedRow, lang: Lang): string | null {
  if (daysLeft === null) return null
  if (daysLeft === 0) return message('tasks.left-none', lang)
  return daysLeft > 0 ? message('tasks.left', lang, { days: daysLeft }) : message('tasks.over', lang, { days: -daysLeft })
}

/** What a group is called. */
export function groupTitle(title: string | null, lang: Lang): string {
  if (title === null) return message('tasks.group.none', lang)
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(title) ?? []
  return year === undefined || month === undefined ? title : message('tasks.group.month', lang, { month, year })
}

/** A cell as words. */
export const shownCell = (cell: Cell): string => (cell === null ? '' : typeof cell !== 'object' ? String(cell) : 'day' in cell ? shownDay(cell.day) : cell.days.map(shownDay).join('; '))

/** One day is a day, so that a filter offers its month. */
function daysOf({ deadlines }: NumberedRow): Cell {
  const days = [...new Set(deadlines.flatMap(({ due }) => due ?? []))].sort()
  return days.length > 1 ? { days } : dayOf(days[0] ?? null)
}

const dayOf = (day: string | null): Cell => (day === null ? null : { day })
