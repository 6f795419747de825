/** A workbook (Office Open XML, ECMA-376): tasks, documents and findings on a sheet each. The same list gives the same bytes. */
import { message } from '../../messages/index.ts'
import { documentRows, findingColumns, findingRows, groupTitle, taskColumns, type Column } from '../../tasklist/columns.ts'
import type { NumberedRow, TaskList } from '../../tasklist/types.ts'
import type { ListWriter } from './writer.ts'
import type { Sheet } from './xlsx/sheet.ts'
import { workbook } from './xlsx/workbook.ts'

export const xlsx: ListWriter = { extension: '.xlsx', write: (list) => workbook(sheetsOf(list), message('tasks.page', list.lang)) }

const GROUP_WIDTH = 22

function sheetsOf(list: TaskList): Sheet[] {
  const { groups, lang } = list
  const documents = documentRows(list)
  const grouped = groups.some(({ title }) => title !== null)
  const tasks = sheetOf(list, 'tasks.sheet.tasks', taskColumns(list, true), groups.flatMap(({ rows }): readonly NumberedRow[] => rows))
  const titles = groups.flatMap(({ title, rows }) => rows.map(() => groupTitle(title, lang)))
  return [
    grouped ? { ...tasks, heads: [message('tasks.column.group', lang), ...tasks.heads], widths: [GROUP_WIDTH, ...tasks.widths], rows: tasks.rows.map((cells, index) => [titles[index]!, ...cells]) } : tasks,
    sheetOf(list, 'tasks.sheet.documents', documents.columns, documents.rows),
    sheetOf(list, 'tasks.sheet.findings', findingColumns(lang), findingRows(list)),
  ]
}

function sheetOf<Row>({ lang }: TaskList, name: 'tasks.sheet.tasks' | 'tasks.sheet.documents' | 'tasks.sheet.findings', columns: ReadonlyArray<Column<Row>>, rows: readonly Row[]): Sheet {
  return { name: message(name, lang), heads: columns.map(({ key }) => message(key, lang)), widths: columns.map(({ width }) => width), rows: rows.map((row) => columns.map(({ cell }) => cell(row))) }
}
