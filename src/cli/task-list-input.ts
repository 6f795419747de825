/** Tells a task list that `mtqg tasks` wrote from a document: by its heads, in either language. */
import { message, type Lang } from '../messages/index.ts'

const LANGS: readonly Lang[] = ['vi', 'en']
/** Between two heads of CSV (as spreadsheets save it, too), Markdown, HTML and the table of a terminal. */
const BETWEEN = '\\s*(?:[,;\\t]|\\||│|</th><th scope="col">)\\s*'
/** What stands before the heads: in CSV the group, in a table its title, in Markdown and HTML the title of the list. */
const BEFORE = '(?:(?:GROUP)[,;\\t]|[^\\n,;\\t│]{1,400}\\n|# (?:TITLE)\\n\\n(?:## [^\\n]{0,400}\\n\\n)?\\| |<!doctype html>[^]{0,3000}<h1>(?:TITLE)</h1>[^]{0,400}<th scope="col">)?'

/** @param head how a text begins, 4,000 characters or so */
export function isTaskList(head: string): boolean {
  const text = head.replace(/^\ufeff/, '')
  if (text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//mtqg')) return true
  return LANGS.some((lang) => text.includes(message('tasks.column.lead', lang))) && headsOf().test(text)
}

function headsOf(): RegExp {
  const either = (key: 'tasks.column.group' | 'tasks.title'): string => LANGS.map((lang) => message(key, lang)).join('|')
  const heads = LANGS.map((lang) => (['tasks.column.number', 'tasks.column.text', 'tasks.column.lead'] as const).map((key) => message(key, lang).replaceAll('.', '\\.')).join(BETWEEN))
  return new RegExp(`^${BEFORE.replaceAll('GROUP', either('tasks.column.group')).replaceAll('TITLE', either('tasks.title'))}(?:${heads.join('|')})`, 'u')
}
