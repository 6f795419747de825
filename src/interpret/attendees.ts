/** Who took part (RECORD §4): lists after `Tham dự … có`, with the capacity in which they came. */
import { readingOf, readPartyList, separatorEnd, type PartyReading, type Reading } from '../recognize/party/index.ts'
import { readMembers } from '../recognize/party/members.ts'
import { partyOf } from '../recognize/party/body.ts'
import { startsBody } from '../recognize/party/place.ts'
import { after, isMark, tokenAfter } from '../recognize/party/words.ts'
import type { Attendee } from '../record/schema.ts'
import type { Passage } from '../text/passage.ts'
import { clausesOf } from './clauses.ts'
import { spanOf, type Context } from './model.ts'

/** @param passages the opening's paragraphs and the footnotes */
export function readAttendees(passages: readonly Passage[], context: Context): Attendee[] {
  return passages.flatMap((passage) => {
    const { text } = passage
    return context.grammar.findAll('attendees.opener', text).flatMap((opener) => {
      const end = sentenceEnd(text, opener.end)
      return readList(passage.slice(opener.end, end), context)
    })
  })
}

function sentenceEnd(text: string, from: number): number {
  const sentence = clausesOf(text).find((clause) => clause.end > from && (text[clause.end - 1] !== ';' || clause.end === text.length))
  return sentence?.end ?? text.length
}

function readList(passage: Passage, context: Context): Attendee[] {
  const whole = readingOf(passage.text, context.grammar, context.names)
  const attendees: { party: PartyReading; capacity: string | null; person: Attendee['person'] }[] = []
  for (const part of capacityParts(whole)) {
    const reading = { ...whole, tokens: whole.tokens.slice(0, part.end) }
    for (let at = pastPersons(reading, part.start); at < part.end; ) {
      const person = personAt(reading, at)
      if (person) {
        attendees.push({ party: person.party, capacity: person.title, person: person.person })
        at = skip(reading, person.next)
        continue
      }
      const members = membersAt(reading, at)
      attendees.push(...members.parties.map((party) => ({ party, capacity: part.capacity, person: null })))
      at = members.parties.length > 0 ? skip(reading, members.next) : nextSeparator(reading, at)
    }
  }
  return shareOwner(attendees, whole).map(({ party, capacity, person }) => ({
    text: party.text,
    name: party.name,
    capacity,
    person,
    kind: party.kind,
    span: spanOf(context, passage, party.start, party.end),
  }))
}

/** `đồng chí Lê Thị Hoa - Phó Giám đốc Sở Y tế`: a person named, with the office where the words give it. */
function personAt(reading: Reading, at: number): { party: PartyReading; title: string | null; person: { name: string; position: string | null }; next: number } | null {
  const honorific = after(reading, 'party.honorific', at)
  const start = honorific > 0 ? honorific : at
  const end = nameEnd(reading, start)
  if (end < start + 2) return null
  const words = (from: number, to: number): string => reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end)
  const name = words(start, end)
  const own = { ...partyOf(reading, start, end, name, 'person', '', false, 'party-honorific') }
  const office = isMark(reading.tokens[end], ',-–(') ? end + 1 : end
  const title = titleEnd(reading, office)
  if (honorific < 0 && (title < 0 || office === end)) return null
  const body = title > 0 ? readPartyList({ ...reading, tokens: reading.tokens.slice(0, nextSeparator(reading, title)) }, title) : null
  const holder = body?.parties[0]
  if (!holder) return { party: own, title: null, person: { name, position: null }, next: end }
  const position = words(office, body.next)
  return { party: { ...holder, start: own.start, text: reading.text.slice(own.start, holder.end) }, title: words(office, title), person: { name, position }, next: isMark(reading.tokens[body.next], ')') ? body.next + 1 : body.next }
}

/** `các đồng chí: …` opens names. */
function pastPersons(reading: Reading, at: number): number {
  const honorific = after(reading, 'party.honorific', Math.max(at, after(reading, 'party.determiner', at)))
  return honorific > 0 && isMark(reading.tokens[honorific], ':') ? honorific + 1 : at
}

/** Index after the capitalised words of a person's name. */
function nameEnd(reading: Reading, at: number): number {
  if (startsBody(reading, at)) return at
  let end = at
  while (reading.tokens[end]?.capital) end++
  return end
}

/** Index after an office, or -1; the last word of `Trưởng Ban` may begin the name of the body. */
function titleEnd(reading: Reading, at: number): number {
  const end = after(reading, 'party.position', at)
  return end > at + 1 && startsBody(reading, end - 1) ? end - 1 : end
}

/** `đồng chí Lê Văn Nam | , Phó Chủ tịch …`: the office behind a name is that person's, and no capacity of a list. */
function followsName(reading: Reading, at: number): boolean {
  let start = at
  while (reading.tokens[start - 1]?.capital) start--
  if (at - start < 2 || startsBody(reading, start)) return false
  return start === 0 || isMark(reading.tokens[start - 1], ';:') || [start - 1, start - 2].some((i) => after(reading, 'party.honorific', i) === start)
}

/** The list cut where a capacity is said; it holds until the next one. */
function capacityParts(reading: Reading): { capacity: string | null; start: number; end: number }[] {
  const parts: { capacity: string | null; start: number; end: number }[] = [{ capacity: null, start: 0, end: reading.tokens.length }]
  for (let i = 0; i < reading.tokens.length; i++) {
    const from = i === 0 ? skip(reading, 0) : separatorEnd(reading, i)
    if (from < 0 || followsName(reading, i)) continue
    const title = after(reading, 'attendees.capacity', from)
    if (title < 0) continue
    const of = after(reading, 'attendees.of', title)
    parts.at(-1)!.end = i
    const start = of > 0 ? of : isMark(reading.tokens[title], ':') ? title + 1 : title
    parts.push({ capacity: reading.text.slice(reading.tokens[from]!.start, reading.tokens[title - 1]!.end), start, end: reading.tokens.length })
    i = title - 1
  }
  return parts.filter((part) => part.end > part.start)
}

const skip = (reading: Reading, at: number): number => {
  let i = at
  while (i < reading.tokens.length && (isMark(reading.tokens[i], ',;:.-–') || after(reading, 'party.and', i) > 0)) i++
  return i
}

const nextSeparator = (reading: Reading, at: number): number => {
  for (let i = at + 1; i < reading.tokens.length; i++) if (separatorEnd(reading, i) > 0) return i
  return reading.tokens.length
}

/** `các Sở, ngành: A, B` and `các sở, ban, ngành gồm: A, B`: the members; else the parties that stand here. */
function membersAt(reading: Reading, at: number): { parties: readonly PartyReading[]; next: number } {
  const collector = after(reading, 'party.collector', at)
  if (collector > 0) {
    const opener = after(reading, 'attendees.list-opener', collector)
    const colon = isMark(reading.tokens[opener > 0 ? opener : collector], ':')
    if (colon) {
      const members = readMembers(reading, (opener > 0 ? opener : collector) + 1, String(reading.grammar.kind('party.collector')[0]!.emits['head']))
      if (members.parties.length > 0) return members
    }
  }
  return readPartyList(reading, at)
}

/** `lãnh đạo các Phòng chuyên môn và chuyên viên của Ban Dân tộc`: the rooms are the board's too. */
function shareOwner<T extends { party: PartyReading; capacity: string | null }>(attendees: readonly T[], reading: Reading): T[] {
  return attendees.map((attendee, i) => {
    const next = attendees[i + 1]
    if (!next || attendee.party.kind !== 'group' || next.party.kind !== 'organization' || next.capacity === attendee.capacity) return attendee
    const of = after(reading, 'attendees.of', tokenAfter(reading.tokens, 0, next.party.start) - 1)
    const between = reading.text.slice(attendee.party.end, next.party.start)
    if (of < 0 || /[,;.]/u.test(between)) return attendee
    const word = reading.tokens[of - 1]!.text
    return { ...attendee, party: { ...attendee.party, name: `${attendee.party.name} ${word} ${next.party.name}` } }
  })
}
