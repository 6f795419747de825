/** Text that was recognized on images: that it was, and the words it is not sure of where a value rests on them. */
import type { DocumentRecord, Span } from '../record/schema.ts'
import type { Check, Finding } from './types.ts'

/** The reader of a scan cannot know what is written by hand, or under a seal: whoever uses the record should. */
export const recognizedText: Check = ({ recognized }) => (recognized ? [{ rule: 'recognized-text', severity: 'info', args: {}, span: null }] : [])

/** What stands on these pages is in no value, and nothing else would tell. */
export const unreadPages: Check = ({ unreadPages: pages }) => (pages.length > 0 ? [{ rule: 'unread-pages', severity: 'error', args: { pages: pages.join(', ') }, span: null }] : [])

/** One finding for each word in a value of the head, a party, a deadline or the signature; of the other words of a task the first. */
export const uncertainText: Check = ({ recognized, record, syntax }) => {
  const doubts = recognized?.doubts ?? []
  const told = new Set<number>()
  return restingPlaces(record).flatMap(({ span, all }) =>
    doubts
      .filter(({ start, end }) => start < span.end && end > span.start && !told.has(start))
      .slice(0, all ? undefined : 1)
      .map(({ start, end, confidence }): Finding => {
        told.add(start)
        return { rule: 'uncertain-text', severity: 'warning', args: { text: syntax.source.original.slice(start, end), confidence }, span: { start, end } }
      }),
  )
}

interface RestingPlace {
  readonly span: Span
  /** Whether each of its words counts for itself. */
  readonly all: boolean
}

function restingPlaces({ header, meeting, tasks, signature, archive, recipients }: DocumentRecord): RestingPlace[] {
  const each = [
    header.issuer.span,
    header.number?.span,
    header.type?.span,
    ...Object.values(header.spans),
    ...header.addressees.map((party) => party.span),
    meeting?.chair?.span,
    ...tasks.flatMap((task) => [...task.lead, ...task.coordinate, ...task.reportTo, ...task.deadlines].map((part) => part.span)),
    ...recipients.map((recipient) => recipient.span),
    archive?.span,
    signature?.span,
  ]
  return [...each.flatMap((span) => (span ? [{ span, all: true }] : [])), ...tasks.map((task) => ({ span: task.span, all: false }))]
}
