/** The outline of the conclusions, the appendices and the tables. */
import type { Conclusion, Table } from '../../record/schema.ts'
import { APPENDIX } from '../blocks.ts'
import { label, type Context } from '../entry.ts'
import { element, escape } from '../html.ts'

/** How much of an item's words stands in the outline (characters). */
const SHOWN = 90

export function outlinePanel({ record, lang }: Context): string {
  const appendices = record.appendices.map(({ title, conclusions }) => `<h3>${title === null ? label('outline.appendix', lang) : escape(title)}</h3>\n${drawItems(conclusions, APPENDIX)}`)
  const tables = record.tables.length === 0 ? [] : [`<h3>${label('outline.tables', lang)}</h3>`, ...record.tables.map(drawTable)]
  return [drawItems(record.conclusions) || `<p class="none">${label('nothing', lang)}</p>`, ...appendices, ...tables].join('\n')
}

function drawItems(items: readonly Conclusion[], before = ''): string {
  if (items.length === 0) return ''
  return `<ul class="outline">${items.map((item) => drawItem(item, before)).join('\n')}</ul>`
}

function drawItem({ id, label: own, heading, text, children }: Conclusion, before: string): string {
  const title = heading === null ? escape(shortened(text)) : `<b>${escape(heading)}</b>`
  return `<li>${element('button', { type: 'button', class: 'go', 'data-go': before + id }, `<span class="label">${escape(own ?? '¶')}</span> ${title}`)}${drawItems(children, before)}</li>`
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= SHOWN ? text : `${characters.slice(0, SHOWN).join('').replace(/\s+\S*$/u, '')}…`
}

const cells = (row: readonly string[], name: 'th' | 'td'): string => `<tr>${row.map((cell) => element(name, {}, escape(cell))).join('')}</tr>`

function drawTable({ caption, rows }: Table): string {
  const [head = [], ...body] = rows
  return `<div class="table" tabindex="0" role="group"${caption === null ? '' : ` aria-label="${escape(caption)}"`}><table>${caption === null ? '' : element('caption', {}, escape(caption))}<thead>${cells(head, 'th')}</thead><tbody>${body.map((row) => cells(row, 'td')).join('')}</tbody></table></div>`
}
