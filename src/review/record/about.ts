/** Header, bases, meeting, attendees, recipients and signature. */
import type { ReviewLabel } from '../../messages/review.ts'
import type { Span } from '../../record/schema.ts'
import { card, chip, dayOf, label, list, type Context } from '../entry.ts'
import { escape } from '../html.ts'
import type { MarkKind } from '../marks.ts'

interface Value {
  readonly kind: MarkKind
  readonly span: Span | null
  readonly words: string | null | undefined
}

const party = (span: Span | null, words: string | null): Value => ({ kind: 'party', span, words })

/** Parts that the document does not have are left out. */
export function aboutPanel(context: Context): string {
  const { record, marks } = context
  const { header, meeting, signature } = record
  const entry = (kind: MarkKind, span: Span | null, words: string, more = ''): string => card(marks.of(kind, span, words), `<p class="words">${escape(words)}</p>${more}`)
  return [
    fields('about.header', context, {
      'about.parent': [party(header.issuer.span, header.issuer.parent)],
      'about.issuer': [party(header.issuer.span, header.issuer.name)],
      'about.number': [{ kind: 'head', span: header.number?.span ?? null, words: header.number?.text }],
      'about.place': [{ kind: 'head', span: header.spans.place, words: header.place }],
      'about.date': [{ kind: 'date', span: header.spans.date, words: header.date && dayOf(header.date) }],
      'about.type': [{ kind: 'head', span: header.type?.span ?? null, words: header.type && `${header.type.name} (${header.type.code})` }],
      'about.subject': [{ kind: 'head', span: header.spans.subject, words: header.subject }],
      'about.urgency': [{ kind: 'head', span: header.spans.urgency, words: header.urgency }],
      'about.secrecy': [{ kind: 'head', span: header.spans.secrecy, words: header.secrecy }],
      'about.addressees': header.addressees.map(({ span, name }) => party(span, name)),
      'about.file': [{ kind: 'head', span: null, words: record.source.path }],
    }),
    meeting &&
      fields('about.meeting', context, {
        'about.dates': [{ kind: 'date', span: null, words: meeting.dates.map(dayOf).join(', ') }],
        'about.chair': [party(meeting.chair?.span ?? null, [meeting.chair?.name, meeting.chair?.position].filter(Boolean).join(', '))],
        'about.topic': [{ kind: 'head', span: null, words: meeting.topic }],
        'about.location': [{ kind: 'head', span: null, words: meeting.location }],
      }),
    section('about.bases', record.legalBases.map(({ span, text }) => entry('head', span, text)), context),
    section('about.attendees', record.attendees.map(({ span, name, capacity, person }) => entry('party', span, [name, capacity, person?.name].filter(Boolean).join(', '))), context),
    section('about.recipients', record.recipients.map(({ span, text, parties }) => entry('party', span, text, parties.length === 0 || (parties.length === 1 && parties[0] === text) ? '' : `<p class="full">${escape(parties.join(', '))}</p>`)), context),
    section('about.archive', record.archive ? [entry('head', record.archive.span, record.archive.text)] : [], context),
    section('about.signature', signature ? [signature, ...signature.others].map(({ span, authority, onBehalfOf, position, name }) => entry('party', span, [...authority.map((word, i) => `${word} ${onBehalfOf[i] ?? ''}`.trim()), position, name].filter(Boolean).join(' / '))) : [], context),
    section('about.footnotes', record.footnotes.map(({ span, mark, text }) => entry('head', span, `${mark}: ${text}`)), context),
  ]
    .filter(Boolean)
    .join('\n')
}

const section = (title: ReviewLabel, entries: readonly string[], { lang }: Context): string => (entries.length === 0 ? '' : `<h3>${label(title, lang)}</h3>\n${list(entries, lang)}`)

function fields(title: ReviewLabel, { marks, lang }: Context, rows: Readonly<Partial<Record<ReviewLabel, readonly Value[]>>>): string {
  const drawn = Object.entries(rows).flatMap(([key, values]) => {
    const said = (values ?? []).filter((value): value is Value & { words: string } => Boolean(value.words))
    if (said.length === 0) return []
    return `<dt>${label(key as ReviewLabel, lang)}</dt><dd>${said.map(({ kind, span, words }) => chip(kind, marks.of(kind, span, words), words)).join(' ')}</dd>`
  })
  return drawn.length === 0 ? '' : `<h3>${label(title, lang)}</h3>\n<dl>\n${drawn.join('\n')}\n</dl>`
}
