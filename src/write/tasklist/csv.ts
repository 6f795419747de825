/** CSV as RFC 4180 has it, days as `2024-02-15`. */
import { message } from '../../messages/index.ts'
import { groupTitle, taskColumns, type Cell } from '../../tasklist/columns.ts'
import type { TaskList } from '../../tasklist/types.ts'
import type { ListWriter } from './writer.ts'

export const csv: ListWriter = {
  extension: '.csv',
  write: (list, bom) => `${bom ? '\ufeff' : ''}${linesOf(list).map((cells) => `${cells.join(',')}\r\n`).join('')}`,
}

function linesOf(list: TaskList): string[][] {
  const { groups, lang } = list
  const columns = taskColumns(list, true)
  const grouped = groups.some(({ title }) => title !== null)
  const head = [...(grouped ? ['tasks.column.group' as const] : []), ...columns.map(({ key }) => key)].map((key) => field(message(key, lang)))
  return [head, ...groups.flatMap(({ title, rows }) => rows.map((row) => [...(grouped ? [field(groupTitle(title, lang))] : []), ...columns.map(({ cell }) => field(wordsOf(cell(row))))]))]
}

const wordsOf = (cell: Cell): string | number => (cell === null ? '' : typeof cell !== 'object' ? cell : 'day' in cell ? cell.day : cell.days.join('; '))

/** A spreadsheet takes what begins so for a formula. Words that begin with apostrophes before it get one more, so that taking one away always gives the words back. */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u
const QUOTED = /[",\r\n]/

function field(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
