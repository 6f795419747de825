/** The list as a table of so many cells across, for a terminal or a pipe. */
import { message, type Lang, type MessageKey } from '../../messages/index.ts'
import { deadlineOf, groupTitle, leftOf, namesOf, placeOf, shortened } from '../../tasklist/columns.ts'
import type { NumberedRow, TaskGroup, TaskList } from '../../tasklist/types.ts'
import { shownDay } from '../../text/calendar.ts'
import { cellsOf, padCells, wrapCells } from '../../text/columns.ts'

/** Colours, where there are any. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
}

const PLAIN: Paint = { bold: (text) => text, dim: (text) => text, red: (text) => text }

interface TableColumn {
  readonly key: Extract<MessageKey, `tasks.column.${string}`>
  /** Cells that it needs. */
  readonly least: number
  /** Its share of what is left. */
  readonly weight: number
  /** The paragraphs of a cell. */
  readonly cell: (row: NumberedRow, lang: Lang) => string[]
}

const NUMBER: TableColumn = { key: 'tasks.column.number', least: 3, weight: 0, cell: ({ number }) => [String(number)] }
const TEXT: TableColumn = { key: 'tasks.column.text', least: 12, weight: 5, cell: ({ text }) => [text] }
const DEADLINE: TableColumn = {
  key: 'tasks.column.deadline',
  least: 10,
  weight: 2,
  cell: (row, lang) => [leftOf(row, lang), ...row.deadlines.flatMap((deadline) => [deadline.due === null ? null : shownDay(deadline.due), deadlineOf(deadline, false, lang)])].filter((part) => part !== null),
}
const PRODUCTS: TableColumn = { key: 'tasks.column.products', least: 8, weight: 0.5, cell: ({ products }) => [...products] }

const WIDE_COLUMNS: readonly TableColumn[] = [
  NUMBER,
  TEXT,
  { key: 'tasks.column.lead', least: 10, weight: 2, cell: ({ lead }) => lead.map(({ name }) => name) },
  { key: 'tasks.column.coordinate', least: 10, weight: 2, cell: ({ coordinate }) => coordinate.map(({ name }) => name) },
  { key: 'tasks.column.report', least: 8, weight: 1.5, cell: ({ reportTo }) => reportTo.map(({ name }) => name) },
  DEADLINE,
  PRODUCTS,
  { key: 'tasks.column.document', least: 11, weight: 2, cell: documentOf },
  { key: 'tasks.column.source', least: 6, weight: 1.5, cell: (row) => [placeOf(row, LONGEST_HEADING), row.document.file] },
]

const NARROW_COLUMNS: readonly TableColumn[] = [
  NUMBER,
  { ...TEXT, weight: 3, cell: (row) => [row.text, ...productsOf(row)] },
  { key: 'tasks.column.parties', least: 8, weight: 2, cell: partiesOf },
  { ...DEADLINE, weight: 1 },
  { key: 'tasks.column.source', least: 6, weight: 1, cell: sourceOf },
]

const NARROWEST_COLUMNS: readonly TableColumn[] = [
  NUMBER,
  { ...TEXT, cell: (row, lang) => [...partiesOf(row, lang), row.text, ...productsOf(row), ...sourceOf(row, lang)] },
  DEADLINE,
]

/** From so many cells on, each column of the list has one of its own. */
const WIDE = 132
/** Below so many, parties and source stand with the task. */
const NARROW = 60
const GAP = ' │ '
const CROSS = '─┼─'

/** @param width cells */
export function tableOf(list: TaskList, width: number, paint: Paint = PLAIN): string {
  const { groups, lang } = list
  if (groups.every(({ rows }) => rows.length === 0)) return `${message('tasks.empty', lang)}\n`
  const columns = width >= WIDE ? WIDE_COLUMNS : width >= NARROW ? NARROW_COLUMNS : NARROWEST_COLUMNS
  const widths = widthsOf(columns, list, width)
  return groups.filter(({ rows }) => rows.length > 0).map((group) => groupTable(group, columns, widths, list, paint)).join('\n')
}

function groupTable({ title, rows }: TaskGroup, columns: readonly TableColumn[], widths: readonly number[], { groups, lang }: TaskList, paint: Paint): string {
  const rule = `${paint.dim(widths.map((width) => '─'.repeat(width)).join(CROSS))}\n`
  const head = linesOf(columns.map(({ key }) => [message(key, lang)]), widths, (text) => paint.bold(text))
  const body = rows.map((row) => linesOf(columns.map(({ cell }) => cell(row, lang)), widths, (text, column) => (columns[column]!.key === DEADLINE.key && (row.daysLeft ?? 0) < 0 ? paint.red(text) : text)))
  const titled = groups.length > 1 || title !== null ? `${paint.bold(wrapCells(groupTitle(title, lang), widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length)).join('\n'))}\n` : ''
  return titled + head + rule + body.join(rule)
}

/** The cells of one row side by side, each wrapped to its width. */
function linesOf(cells: ReadonlyArray<readonly string[]>, widths: readonly number[], paint: (text: string, column: number) => string): string {
  const wrapped = cells.map((paragraphs, column) => paragraphs.flatMap((paragraph) => wrapCells(paragraph, widths[column]!)))
  const height = Math.max(1, ...wrapped.map((lines) => lines.length))
  let out = ''
  for (let line = 0; line < height; line++) {
    const last = wrapped.length - 1
    out += `${wrapped.map((lines, column) => paint(column === last ? (lines[line] ?? '') : padCells(lines[line] ?? '', widths[column]!), column)).join(GAP).trimEnd()}\n`
  }
  return out
}

/** Each column gets what it needs, then its share of the rest, but no more than its longest paragraph takes. */
function widthsOf(columns: readonly TableColumn[], { groups, lang }: TaskList, width: number): number[] {
  const most = columns.map(({ key, cell }) => {
    let longest = cellsOf(message(key, lang))
    for (const { rows } of groups) for (const row of rows) for (const paragraph of cell(row, lang)) longest = Math.max(longest, cellsOf(paragraph))
    return longest
  })
  const widths = columns.map(({ least }, column) => Math.min(least, most[column]!))
  let left = width - GAP.length * (columns.length - 1) - widths.reduce((sum, each) => sum + each, 0)
  while (left > 0) {
    const open = columns.map(({ weight }, column) => (widths[column]! < most[column]! ? Math.max(weight, 0.1) : 0))
    const shares = open.reduce((sum, each) => sum + each, 0)
    if (shares === 0) break
    const rest = left
    for (const column of columns.keys()) {
      if (open[column] === 0 || left === 0) continue
      const more = Math.min(left, Math.max(1, Math.floor((rest * open[column]!) / shares)), most[column]! - widths[column]!)
      widths[column]! += more
      left -= more
    }
  }
  return widths
}

function partiesOf({ lead, coordinate, reportTo }: NumberedRow, lang: Lang): string[] {
  return [
    ...lead.map(({ name }) => name),
    ...(coordinate.length === 0 ? [] : [message('tasks.role.coordinate', lang, { names: namesOf(coordinate) })]),
    ...(reportTo.length === 0 ? [] : [message('tasks.role.report', lang, { names: namesOf(reportTo) })]),
  ]
}

const productsOf = ({ products }: NumberedRow): string[] => (products.length === 0 ? [] : [`→ ${products.join('; ')}`])

function sourceOf(row: NumberedRow, lang: Lang): string[] {
  return [placeOf(row, LONGEST_HEADING), row.document.number === null ? row.document.file : documentNumber(row, lang)]
}

/** It stands beside each task. */
const LONGEST_SUBJECT = 70
const LONGEST_HEADING = 60

function documentOf(row: NumberedRow, lang: Lang): string[] {
  return [documentNumber(row, lang), shortened(row.document.subject ?? '', LONGEST_SUBJECT)].filter((part) => part !== '')
}

function documentNumber({ document: { number, date } }: NumberedRow, lang: Lang): string {
  return number !== null && date !== null ? message('tasks.document', lang, { number, date: shownDay(date) }) : (number ?? (date === null ? '' : shownDay(date)))
}
