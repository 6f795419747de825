/** Diagnostics, citations and amounts, each with its place. */
import { reviewLabel } from '../../messages/review.ts'
import { card, dayOf, label, placeOf, type Context } from '../entry.ts'
import { element, escape } from '../html.ts'

/** In the order of the text, those of the whole document first. */
export function diagnosticCards(context: Context): string[] {
  const { record, marks, lang } = context
  return record.diagnostics
    .toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
    .map(({ rule, severity, message, span }) =>
      card(marks.of('diagnostic', span, message), top(element('span', { class: `badge ${severity}` }, label(`severity.${severity}`, lang)), span ? placeOf(context, span.start) : reviewLabel('whole', lang), rule) + words(message), { 'data-severity': severity }),
    )
}

export function citationCards(context: Context): string[] {
  return context.record.citations.map(({ text, type, number, date, issuer, provision, item, span }) => {
    const read = [provision, type, number, date && dayOf(date), issuer].filter(Boolean).join(' · ')
    return card(context.marks.of('citation', span, read), top('', placeOf(context, span.start), item ?? '') + words(text) + full(read))
  })
}

export function amountCards(context: Context): string[] {
  return context.record.amounts.map(({ text, value, unit, label: of, item, span }) => {
    const read = `${grouped(value)} ${unit}`
    return card(context.marks.of('amount', span, read), top('', placeOf(context, span.start), item ?? '') + words(of ? `${of}: ${text}` : text) + full(read))
  })
}

const top = (badge: string, place: string, more: string): string => `<div class="top">${badge} <span class="place">${escape(place)}</span>${more === '' ? '' : ` <span class="item">${escape(more)}</span>`}</div>\n`
const words = (text: string): string => `<p class="words">${escape(text)}</p>`
const full = (text: string): string => (text === '' ? '' : `<p class="full">${escape(text)}</p>`)

/** With a point between thousands and a comma before decimals, whatever the machine's locale. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  return whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, '.') + (decimals === undefined ? '' : `,${decimals}`)
}
