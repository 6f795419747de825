/** Markdown: a table a group. */
import { message } from '../../messages/index.ts'
import { groupTitle, shownCell, taskColumns } from '../../tasklist/columns.ts'
import type { TaskList } from '../../tasklist/types.ts'
import type { ListWriter } from './writer.ts'

export const md: ListWriter = { extension: '.md', write: (list) => pageOf(list) }

function pageOf(list: TaskList): string {
  const { groups, lang } = list
  const columns = taskColumns(list)
  const out = [`# ${message('tasks.title', lang)}`, '']
  if (groups.every(({ rows }) => rows.length === 0)) out.push(message('tasks.empty', lang), '')
  for (const { title, rows } of groups) {
    if (rows.length === 0) continue
    if (groups.length > 1 || title !== null) out.push(`## ${escape(groupTitle(title, lang))}`, '')
    out.push(line(columns.map(({ key }) => message(key, lang))), line(columns.map(() => '---')))
    for (const row of rows) out.push(line(columns.map(({ cell }) => escape(shownCell(cell(row))))))
    out.push('')
  }
  return `${out.slice(0, -1).join('\n')}\n`
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const escape = (text: string): string => text.replace(/[\\|*_`<>&[\]~#]/gu, '\\$&').replace(/\s+/gu, ' ')
