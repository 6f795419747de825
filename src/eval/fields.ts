/** Judges the parts of a record that are fields and lists: head, meeting, attendees, citations, amounts, recipients, signature. */
import type { DocumentRecord, Span } from '../record/schema.ts'
import type { Comparison } from './compare.ts'
import type { Gold } from './gold.ts'
import { shown, type Keyed, type Placed, type Sheet } from './sheet.ts'

type Found = Partial<DocumentRecord>
type Field = readonly [value: string | null | undefined, span?: Span | null | undefined]

export function judgeHeader(sheet: Sheet, gold: NonNullable<Gold['header']>, found: Found, compare: Comparison): void {
  const own = found.header
  const spans = own?.spans
  const fields: Record<string, readonly [string | null | undefined, Field]> = {
    'issuer.parent': [gold.issuer?.parent, [own?.issuer.parent, own?.issuer.span]],
    issuer: [gold.issuer?.name, [own?.issuer.name, own?.issuer.span]],
    sequence: [gold.number?.sequence, [own?.number?.sequence, own?.number?.span]],
    notation: [gold.number?.notation, [own?.number?.notation, own?.number?.span]],
    place: [gold.place, [own?.place, spans?.place]],
    date: [gold.date, [own?.date, spans?.date]],
    type: [gold.type?.code, [own?.type?.code, own?.type?.span]],
    subject: [gold.subject, [own?.subject, spans?.subject]],
    urgency: [gold.urgency, [own?.urgency, spans?.urgency]],
    secrecy: [gold.secrecy, [own?.secrecy, spans?.secrecy]],
  }
  for (const [name, [wanted, field]] of Object.entries(fields)) judgeField(sheet, 'header', name, wanted, field, compare)
  const addressee = ({ name }: { name: string }): Keyed => ({ key: compare.key('addressee', compare.party(name)), words: shown('addressee', name) })
  sheet.count('header', gold.addressees.map(addressee), placed(own?.addressees, addressee))
}

export function judgeBases(sheet: Sheet, gold: NonNullable<Gold['legalBases']>, found: Found, compare: Comparison): void {
  sheet.add('legalBases', {})
  const free = [...(found.legalBases ?? [])]
  for (const basis of gold) {
    const at = free.findIndex(({ text }) => compare.startsWith(text, basis.starts) && compare.endsWith(text, basis.ends))
    if (at < 0) sheet.miss('legalBases', 'missing', basis.starts)
    else sheet.add('legalBases', { right: free.splice(at, 1).length })
  }
  for (const { text, span } of free) sheet.miss('legalBases', 'extra', text, span)
}

export function judgeMeeting(sheet: Sheet, gold: Gold['meeting'], found: Found, compare: Comparison): void {
  const own = found.meeting
  const span = own?.span
  const date = (day: string): Keyed => ({ key: compare.key('date', day), words: shown('date', day) })
  sheet.count('meeting', (gold?.dates ?? []).map(date), (own?.dates ?? []).map((day) => ({ ...date(day), span: span ?? null })))
  judgeField(sheet, 'meeting', 'chair', gold?.chair?.name, [own?.chair?.name, own?.chair?.span], compare)
  judgeField(sheet, 'meeting', 'position', gold?.chair?.position, [own?.chair?.position, own?.chair?.span], compare)
  judgeField(sheet, 'meeting', 'topic', gold?.topic, [own?.topic, span], compare)
  judgeField(sheet, 'meeting', 'location', gold?.location, [own?.location, span], compare)
}

export function judgeAttendees(sheet: Sheet, gold: NonNullable<Gold['attendees']>, found: Found, compare: Comparison): void {
  const own = found.attendees ?? []
  type Attending = { name: string; capacity?: string | null | undefined; person?: NonNullable<Gold['attendees']>[number]['person'] }
  const came = ({ name, person }: Attending): Keyed => ({ key: compare.key(personOf(person), compare.party(name)), words: shown(personOf(person), name) })
  const capacity = (each: Attending): Keyed => ({ key: compare.key(each.name, each.capacity), words: shown(each.name, each.capacity) })
  sheet.count('attendees', gold.map(came), placed(own, came))
  sheet.count('attendees.capacity', gold.filter((each) => each.capacity).map(capacity), placed(own.filter((each) => each.capacity), capacity))
}

export function judgeCitations(sheet: Sheet, gold: NonNullable<Gold['citations']>, found: Found, compare: Comparison): void {
  type Citation = { type?: string | null | undefined; number?: string | null | undefined; date?: string | null | undefined; provision?: string | null | undefined }
  const own = found.citations ?? []
  const document = ({ type, number, date }: Citation): Keyed => ({ key: compare.key(type, number, date), words: [type, number, date].filter(Boolean).join(' ') })
  const provision = (each: Citation): Keyed => ({ key: compare.key(each.number, each.provision), words: shown(each.number, each.provision) })
  sheet.count('citations', gold.map(document), placed(own, document))
  sheet.count('citations.provision', gold.filter((each) => each.provision).map(provision), placed(own.filter((each) => each.provision), provision))
}

export function judgeAmounts(sheet: Sheet, gold: NonNullable<Gold['amounts']>, found: Found, compare: Comparison): void {
  type Amount = { value: number; unit: string; label?: string | null | undefined }
  const own = found.amounts ?? []
  const sum = ({ value, unit }: Amount): Keyed => ({ key: compare.key(value, unit), words: `${value} ${unit}` })
  const label = (each: Amount): Keyed => ({ key: compare.key(each.value, each.label), words: shown(each.value, each.label) })
  sheet.count('amounts', gold.map(sum), placed(own, sum))
  sheet.count('amounts.label', gold.filter((each) => each.label).map(label), placed(own.filter((each) => each.label), label))
}

export function judgeRecipients(sheet: Sheet, gold: NonNullable<Gold['recipients']>, found: Found, compare: Comparison): void {
  type Recipient = { text: string; parties: readonly string[] }
  const own = found.recipients ?? []
  const line = ({ text }: Recipient): Keyed => ({ key: compare.key(text), words: text })
  const parties = (each: Recipient): Keyed[] => each.parties.map((name) => ({ key: compare.key(each.text, compare.party(name)), words: shown(each.text, name) }))
  sheet.count('recipients', gold.map(line), placed(own, line))
  sheet.count('recipients.parties', gold.flatMap(parties), own.flatMap((each) => parties(each).map((party) => ({ ...party, span: each.span }))))
}

export function judgeArchive(sheet: Sheet, gold: Gold['archive'], found: Found, compare: Comparison): void {
  const own = found.archive
  const kept = (unit: string): Keyed => ({ key: compare.key(unit), words: unit })
  sheet.count('archive', (gold?.units ?? []).map(kept), (own?.units ?? []).map((unit) => ({ ...kept(unit), span: own?.span ?? null })))
}

export function judgeSignature(sheet: Sheet, gold: Gold['signature'], found: Found, compare: Comparison): void {
  const own = found.signature
  const field = (name: string, wanted: string | null | undefined, value: string | null | undefined): void => judgeField(sheet, 'signature', name, wanted, [value, own?.span], compare)
  field('authority', gold?.authority.join(' '), own?.authority.join(' '))
  field('onBehalfOf', gold?.onBehalfOf.join(' / '), own?.onBehalfOf.join(' / '))
  field('position', gold?.position, own?.position)
  field('name', gold?.name, own?.name)
}

/** One field: what is empty on a side does not count on it. */
function judgeField(sheet: Sheet, group: string, name: string, gold: string | null | undefined, [value, span]: Field, compare: Comparison): void {
  const field = (said: string): Keyed => ({ key: compare.key(name, said), words: shown(name, said) })
  sheet.count(group, gold ? [field(gold)] : [], value ? [{ ...field(value), span: span ?? null }] : [])
}

const personOf = (person: NonNullable<Gold['attendees']>[number]['person']): string => (typeof person === 'string' ? person : (person?.name ?? ''))

const placed = <T extends { span: Span }>(found: readonly T[] | undefined, keyOf: (each: T) => Keyed): Placed[] => (found ?? []).map((each) => ({ ...keyOf(each), span: each.span }))
