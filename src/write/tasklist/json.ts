/** The rows as data: JSON, one array; NDJSON, a row a line. */
import type { NumberedRow, RowParty, TaskList } from '../../tasklist/types.ts'
import type { ListWriter } from './writer.ts'

export const json: ListWriter = {
  extension: '.json',
  write: (list) => `${JSON.stringify(rowsIn(list), null, 2)}\n`,
}

export const ndjson: ListWriter = {
  extension: '.ndjson',
  write: (list) => rowsIn(list).map((row) => `${JSON.stringify(row)}\n`).join(''),
}

/** The rows in their order; where the list is grouped, each says its group. */
function rowsIn({ groups }: TaskList): unknown[] {
  const grouped = groups.length > 1 || groups.some(({ title }) => title !== null)
  return groups.flatMap(({ title, rows }) => rows.map((row) => ({ ...(grouped ? { group: title } : {}), ...dataOf(row) })))
}

function dataOf({ number, id, item, headings, text, lead, coordinate, reportTo, deadlines, due, daysLeft, products, conditional, document }: NumberedRow): object {
  const { file, issuer, type, number: documentNumber, date, subject } = document
  return { number, id, item, headings, text, lead: names(lead), coordinate: names(coordinate), reportTo: names(reportTo), deadlines, due, daysLeft, products, conditional, document: { file, issuer, type, number: documentNumber, date, subject } }
}

const names = (parties: readonly RowParty[]): string[] => parties.map(({ name }) => name)
