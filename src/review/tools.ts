/** What the page has beside documents: the legend, the filters of tasks, the table of keys. */
import { reviewLabel } from '../messages/review.ts'
import type { Lang } from '../messages/index.ts'
import { withoutMarks } from '../text/fold.ts'
import type { ReviewDocument } from './document.ts'
import { label } from './entry.ts'
import { attributes, escape } from './html.ts'
import { MARK_KINDS } from './marks.ts'
import { ROLES } from './record/tasks.ts'

/** Every kind of mark with its look; a click shows or hides it. */
export function legend(lang: Lang): string {
  const kinds = MARK_KINDS.map((kind) => `<label class="swatch"><input type="checkbox" data-kind="${kind}" checked><span class="m ${kind} on-legend">${label(`mark.${kind}`, lang)}</span></label>`)
  return `<details class="legend tools" open><summary>${label('legend', lang)}</summary><div>${kinds.join(' ')}</div></details>`
}

const option = (value: string, words: string): string => `<option value="${escape(value)}">${escape(words)}</option>`

/** The parties of all documents, so that a choice holds when the document changes. */
export function filters(documents: readonly ReviewDocument[], lang: Lang): string {
  const names = [...new Set(documents.flatMap(({ record }) => record.tasks.flatMap((task) => ROLES.flatMap((role) => task[role].map(({ name }) => name)))))].sort((a, b) => compare(withoutMarks(a), withoutMarks(b)) || compare(a, b))
  const choice = (name: string, key: Parameters<typeof label>[0], options: readonly string[]): string => `<label><span>${label(key, lang)}</span><select name="${name}">${options.join('')}</select></label>`
  return `<form class="filters tools" aria-label="${label('filter', lang)}">
${choice('party', 'filter.party', [option('', reviewLabel('filter.party.any', lang)), option('-', reviewLabel('filter.party.none', lang)), ...names.map((name) => option(`=${name}`, name))])}
${choice('role', 'filter.role', [option('', reviewLabel('filter.role.any', lang)), ...ROLES.map((role) => option(role, reviewLabel(`mark.${role}`, lang)))])}
${choice('deadline', 'filter.deadline', [option('', reviewLabel('filter.deadline.any', lang)), option('some', reviewLabel('filter.deadline.some', lang)), option('none', reviewLabel('filter.deadline.none', lang))])}
<label><span>${label('filter.before', lang)}</span><input type="date" name="before"></label>
<div><output${attributes({ 'data-count': reviewLabel('filter.count', lang) })}></output> <button type="reset">${label('filter.reset', lang)}</button></div>
</form>`
}

/** Of names without tones, so that the order is the same whatever the machine's tables of letters. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

const KEYS = [
  ['/', 'keys.search'],
  ['j · k', 'keys.move'],
  ['[ · ]', 'keys.documents'],
  ['1 … 6', 'keys.tabs'],
  ['v', 'keys.view'],
  ['Esc', 'keys.escape'],
  ['?', 'keys.help'],
] as const

export function keys(lang: Lang): string {
  const rows = KEYS.map(([key, what]) => `<dt><kbd>${escape(key)}</kbd></dt><dd>${label(what, lang)}</dd>`)
  return `<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">${label('keys', lang)}</h2><dl>${rows.join('\n')}</dl><form method="dialog"><button>${label('keys.close', lang)}</button></form></dialog>`
}
