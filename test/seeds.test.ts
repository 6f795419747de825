/** The five samples against the records that people made of them, with nothing but what stands in the project. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Conclusion, Deadline, DocumentRecord, Party } from '../src/index.ts'
import { flatten, recordOfFile, seeds } from './documents.ts'

interface GoldParty {
  name: string
  kind: string
  inherited?: boolean
}

type GoldDeadline = Pick<Deadline, 'text' | 'relation'> & Partial<Deadline>

interface Gold {
  header: { issuer: { parent: string | null; name: string | null }; number: { text: string } | null; date: string | null; type: { code: string }; subject: string }
  meeting: { dates: string[]; chair: { name: string; position: string } | null; topic: string } | null
  attendees: { name: string; capacity: string | null }[]
  conclusions: { id: string; label: string | null; heading: string | null; starts: string; ends: string }[]
  tasks: { item: string; starts: string; lead: GoldParty[]; coordinate: GoldParty[]; reportTo: GoldParty[]; conditional: boolean; deadlines: GoldDeadline[] }[]
  citations: { type: string | null; number: string | null; date: string | null; provision: string | null; item: string | null }[]
  amounts: { value: number; unit: string }[]
  recipients: { text: string; parties: string[]; parent: number | null }[]
  archive: { units: string[] } | null
  signature: { authority: string[]; onBehalfOf: string[]; position: string; name: string }
}

/** Spelling apart: capitals, old tone marks and outer punctuation are not judged. */
const plain = (value: string | null | undefined): string =>
  (value ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('oà', 'òa').replaceAll('oá', 'óa').replaceAll('uỷ', 'ủy')
    .replace(/[“”]/gu, '"').replace(/[–—]/gu, '-').replaceAll('…', '...')
    .replace(/\s*([,;:.()/&-])\s*/gu, '$1').replace(/\s+/gu, ' ')
    .replace(/^[\s.,;:\-*/"]+|[\s.,;:\-*/"]+$/gu, '')

const partyName = (name: string): string => plain(name).replace(/^các /u, '')

const partyNames = (parties: readonly (GoldParty | Party)[]): string[] => parties.map((party) => partyName(party.name)).sort()

const deadlineOf = ({ relation, due, start, recurrence }: GoldDeadline): object => ({ relation, due: due ?? null, start: start ?? null, recurrence: recurrence ?? null })

/** What of the item differs from the gold one, in words. */
function itemFaults(gold: Gold['conclusions'][number], item: Conclusion | undefined): string[] {
  if (!item) return [`${gold.id} is missing`]
  const faults: string[] = []
  if (item.label !== gold.label) faults.push(`${gold.id}: label ${item.label}`)
  if (plain(item.heading) !== plain(gold.heading)) faults.push(`${gold.id}: heading ${item.heading}`)
  if (gold.starts === '' ? item.text !== '' : !plain(item.text).startsWith(plain(gold.starts))) faults.push(`${gold.id}: starts ${item.text.slice(0, 60)}`)
  if (gold.ends !== '' && !plain(item.text).endsWith(plain(gold.ends))) faults.push(`${gold.id}: ends ${item.text.slice(-60)}`)
  return faults
}

const golds = seeds().map(({ name, path, gold }) => ({ name, record: recordOfFile(path), gold: JSON.parse(readFileSync(gold, 'utf8')) as Gold }))

describe.each(golds)('$name', ({ record, gold }: { record: DocumentRecord; gold: Gold }) => {
  const items = flatten(record.conclusions)

  it('has the head and the meeting', () => {
    const { header, meeting } = record
    expect([plain(header.issuer.parent), plain(header.issuer.name), header.number?.text ?? null, header.date, header.type?.code]).toEqual([
      plain(gold.header.issuer.parent), plain(gold.header.issuer.name), gold.header.number?.text ?? null, gold.header.date, gold.header.type.code,
    ])
    expect(plain(header.subject)).toBe(plain(gold.header.subject))
    expect(meeting?.dates).toEqual(gold.meeting?.dates)
    expect([meeting?.chair?.name, meeting?.chair?.position]).toEqual([gold.meeting?.chair?.name, gold.meeting?.chair?.position])
    expect(plain(meeting?.topic)).toBe(plain(gold.meeting?.topic))
  })

  it('has who took part', () => {
    const key = (each: { name: string; capacity: string | null }): string => `${partyName(each.name)} | ${plain(each.capacity)}`
    expect(record.attendees.map(key).sort()).toEqual(gold.attendees.map(key).sort())
  })

  it('has the outline: ids, labels, headings, first and last words', () => {
    expect(items.map((item) => item.id)).toEqual(gold.conclusions.map((item) => item.id))
    expect(gold.conclusions.flatMap((each) => itemFaults(each, items.find((item) => item.id === each.id)))).toEqual([])
  })

  it('has the tasks: where, who, with whom, to whom, by when', () => {
    const assigned = record.tasks.filter((task) => task.lead.length > 0)
    const expected = gold.tasks.filter((task) => task.lead.length > 0)
    expect(assigned.map((task) => task.item)).toEqual(expected.map((task) => task.item))
    for (const [i, wanted] of expected.entries()) {
      const task = assigned[i]!
      expect(plain(task.text).startsWith(plain(wanted.starts)), `${task.item}: ${task.text.slice(0, 60)}`).toBe(true)
      expect({ item: task.item, lead: partyNames(task.lead), coordinate: partyNames(task.coordinate), reportTo: partyNames(task.reportTo), conditional: task.conditional }).toEqual({
        item: wanted.item, lead: partyNames(wanted.lead), coordinate: partyNames(wanted.coordinate), reportTo: partyNames(wanted.reportTo), conditional: wanted.conditional,
      })
      expect(task.lead.map((party) => party.inherited)).toEqual(wanted.lead.map((party) => party.inherited))
      expect(task.deadlines.map(deadlineOf)).toEqual(wanted.deadlines.map(deadlineOf))
    }
  })

  it('has what it cites and the money', () => {
    const key = (each: Gold['citations'][number]): string => [each.type, each.number, each.date, each.provision, each.item].map((part) => plain(part)).join(' | ')
    expect(record.citations.map(key)).toEqual(gold.citations.map(key))
    expect(record.amounts.map(({ value, unit }) => `${value} ${unit}`)).toEqual(gold.amounts.map(({ value, unit }) => `${value} ${unit}`))
  })

  it('has the recipients, the archive and the signature', () => {
    const key = (each: Gold['recipients'][number]): object => ({ text: plain(each.text), parties: each.parties.map(partyName), parent: each.parent })
    expect(record.recipients.map(key)).toEqual(gold.recipients.map(key))
    expect(record.archive?.units).toEqual(gold.archive?.units)
    const { authority, onBehalfOf, position, name } = record.signature ?? {}
    expect({ authority, onBehalfOf, position, name }).toEqual(gold.signature)
  })
})
