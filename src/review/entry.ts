/** What the parts of the record side share: entries that know their place in the text. */
import { reviewLabel, type ReviewLabel } from '../messages/review.ts'
import type { Lang } from '../messages/index.ts'
import type { DocumentRecord } from '../record/schema.ts'
import type { Place } from '../text/locate.ts'
import { element, escape } from './html.ts'
import type { Marks } from './marks.ts'

/** One document while its page is made. */
export interface Context {
  readonly record: DocumentRecord
  readonly text: string
  readonly marks: Marks
  readonly lang: Lang
  readonly at: (offset: number) => Place
}

export const label = (key: ReviewLabel, lang: Lang): string => escape(reviewLabel(key, lang))

/** An entry of a list; touching it shows its place. `inside` is HTML. */
export const card = (mark: number | null, inside: string, more: Parameters<typeof element>[1] = {}): string => element('li', { class: 'card', 'data-m': mark, tabindex: '-1', ...more }, inside)

/** A value with a place of its own inside an entry. */
export function chip(kind: string, mark: number | null, words: string, title = '', dashed = false): string {
  const values = { class: `chip ${kind}${dashed ? ' inherited' : ''}`, 'data-m': mark, title }
  return mark === null ? element('span', values, escape(words)) : element('button', { type: 'button', ...values }, escape(words))
}

/** A list, or the word for none. */
export const list = (entries: readonly string[], lang: Lang): string => (entries.length === 0 ? `<p class="none">${label('nothing', lang)}</p>` : `<ul class="cards">\n${entries.join('\n')}\n</ul>`)

/** An ISO day, month or year, with its time, as it is written in Vietnam. */
export function dayOf(iso: string): string {
  const [date = '', time] = iso.split('T')
  const day = date.split('-').toReversed().join('/')
  return time === undefined ? day : `${time} ${day}`
}

/** Where an offset stands, for people. */
export function placeOf({ at, lang }: Context, offset: number): string {
  const { line, column } = at(offset)
  return reviewLabel('line', lang).replace('{line}', String(line)).replace('{column}', String(column))
}
