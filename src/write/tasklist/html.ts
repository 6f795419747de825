/** HTML: one page with a table a group, nothing loaded from anywhere. */
import { message } from '../../messages/index.ts'
import { groupTitle, shownCell, taskColumns, type Column } from '../../tasklist/columns.ts'
import type { NumberedRow, TaskGroup, TaskList } from '../../tasklist/types.ts'
import type { ListWriter } from './writer.ts'

export const html: ListWriter = { extension: '.html', write: (list) => pageOf(list) }

const STYLE = `:root{color-scheme:light dark}
body{font:15px/1.4 "Times New Roman",Tinos,serif;margin:1rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin-bottom:1.5rem}
th,td{border:1px solid #8888;padding:.3rem .4rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#8882}
td.wide{min-width:18rem}
td.day{white-space:nowrap}
tr.over td.day{color:#c00;font-weight:bold}
@media (prefers-color-scheme:dark){tr.over td.day{color:#f77}}
@media print{@page{size:A4 landscape;margin:12mm}body{font-size:10px;margin:0}thead{display:table-header-group}tr{break-inside:avoid}.scroll{overflow:visible}}`

const WIDE = 40

function pageOf(list: TaskList): string {
  const { groups, lang } = list
  const title = escape(message('tasks.title', lang))
  const columns = taskColumns(list)
  const titled = groups.length > 1 || groups.some((group) => group.title !== null)
  const filled = groups.filter(({ rows }) => rows.length > 0)
  const body = filled.length === 0 ? `<p>${escape(message('tasks.empty', lang))}</p>\n` : filled.map((group) => sectionOf(group, columns, list, titled)).join('')
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${title}</h1>
${body}</body>
</html>
`
}

function sectionOf({ title, rows }: TaskGroup, columns: ReadonlyArray<Column<NumberedRow>>, { lang }: TaskList, titled: boolean): string {
  const head = columns.map(({ key }) => `<th scope="col">${escape(message(key, lang))}</th>`).join('')
  const lines = rows.map((row) => `<tr${(row.daysLeft ?? 0) < 0 ? ' class="over"' : ''}>${columns.map((column) => cellOf(column, row)).join('')}</tr>\n`)
  return `${titled ? `<h2>${escape(groupTitle(title, lang))}</h2>\n` : ''}<div class="scroll">\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${lines.join('')}</tbody>\n</table>\n</div>\n`
}

function cellOf({ cell, width }: Column<NumberedRow>, row: NumberedRow): string {
  const value = cell(row)
  const kind = typeof value === 'object' && value !== null ? ' class="day"' : width > WIDE ? ' class="wide"' : ''
  return `<td${kind}>${escape(shownCell(value))}</td>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escape = (text: string): string => text.replace(/[&<>"']/gu, (mark) => ENTITIES[mark]!)
