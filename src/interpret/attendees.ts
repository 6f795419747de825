/** Who took part (RECORD §4): lists after `Tham dự … có`, with the capacity in which they came. */
import { readingOf, readPartyList, separatorEnd, type PartyReading, type Reading } from '../recognize/party/index.ts'
import { collectedUnder } from '../recognize/party/list.ts'
import { readMembers } from '../recognize/party/members.ts'
import { partyOf } from '../recognize/party/body.ts'
import { startsBody } from '../recognize/party/place.ts'
import { after, isMark, tokenAfter } from '../recognize/party/words.ts'
import type { Attendee } from '../record/schema.ts'
import type { Passage } from '../text/passage.ts'
import { upperFirst } from '../text/fold.ts'
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

interface Named {
  readonly party: PartyReading
  readonly capacity: string | null
  readonly person: Attendee['person']
}

function readList(passage: Passage, context: Context): Attendee[] {
  const whole = readingOf(passage.text, context.grammar, context.names)
  const attendees: Named[] = []
  for (const part of capacityParts(whole)) {
    const reading = { ...(part.reading ?? whole), tokens: (part.reading ?? whole).tokens.slice(0, part.end) }
    let capacity = part.capacity
    for (let at = pastPersons(reading, part.start); at < part.end; ) {
      const person = personAt(reading, at) ?? holderAt(reading, at)
      if (person) {
        attendees.push({ party: person.party, capacity: person.title, person: person.person })
        at = skip(reading, person.next)
        continue
      }
      const { parties, next } = untilPerson(reading, membersAt(reading, at))
      const told = parties.length > 0 ? parties : capacity !== null && at === part.start ? wordsAt(reading, at) : []
      for (const party of told) {
        // One office is one body's: the next of another kind came in no capacity that the text says.
        if (part.single && attendees.length > 0 && party.start > told[0]!.start && !sameHead(party, told[0]!)) capacity = null
        attendees.push({ party, capacity, person: null })
      }
      at = parties.length > 0 ? skip(reading, next) : nextSeparator(reading, at)
      if (part.single) capacity = null
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

const sameHead = (a: PartyReading, b: PartyReading): boolean => a.name.split(' ')[0] === b.name.split(' ')[0]

/** The members up to the first person: a person has an office of his own. */
function untilPerson(reading: Reading, members: { parties: readonly PartyReading[]; next: number }): { parties: readonly PartyReading[]; next: number } {
  const person = members.parties.findIndex((party) => party.rule === 'party-honorific')
  if (person < 0) return members
  const at = tokenAfter(reading.tokens, 0, members.parties[person]!.start)
  const honorific = [at - 2, at - 1].find((i) => after(reading, 'party.honorific', i) === at)
  return { parties: members.parties.slice(0, person), next: honorific ?? at }
}

/** Whom a capacity is said of in words that no rule reads (`các đồng chí Trưởng khu phố`): as written. */
function wordsAt(reading: Reading, at: number): readonly PartyReading[] {
  let end = nextSeparator(reading, at)
  while (end > at + 1 && isMark(reading.tokens[end - 1], '.:')) end--
  const kind = reading.tokens[at]?.kind
  if ((kind !== 'word' && !(kind === 'number' && reading.tokens[at + 1]?.kind === 'word')) || after(reading, 'party.honorific', at) > 0) return []
  const { capital } = reading.tokens[at]!
  return [partyOf(reading, at, end, reading.text.slice(reading.tokens[at]!.start, reading.tokens[end - 1]!.end), capital ? 'organization' : 'group', '', false, 'attendees-capacity')]
}

/** `Phó Giám đốc Sở Lê Thị Hoa`: the office stands before the name. */
function holderAt(reading: Reading, at: number): PersonEnd | null {
  const title = titleEnd(reading, at)
  const end = nextSeparator(reading, at)
  if (title < 0 || end < title + 3) return null
  const start = reading.tokens[at]!.start
  const words = reading.text.slice(start, reading.tokens[end - 1]!.end)
  const match = reading.grammar.find('meeting.chair', words)
  const name = match?.start === 0 && match.end === words.length ? match.groups['name'] : undefined
  if (name === undefined || match?.groups['position'] === undefined) return null
  const from = tokenAfter(reading.tokens, at, start + words.length - name.length)
  // After a level two words may be a place's name: `UBND huyện Lâm Hà`.
  if (end - from < 3 && after(reading, 'place.level', from - 1) === from) return null
  const holder = readPartyList({ ...reading, tokens: reading.tokens.slice(0, from) }, title).parties[0]
  if (!holder) return null
  const said = (to: number): string => reading.text.slice(start, reading.tokens[to - 1]!.end)
  return { party: { ...holder, start, text: words, end: start + words.length }, title: said(title), person: { name, position: said(from) }, next: end }
}

interface PersonEnd {
  readonly party: PartyReading
  readonly title: string | null
  readonly person: { name: string; position: string | null }
  readonly next: number
}

/** `đồng chí Lê Thị Hoa - Phó Giám đốc Sở Y tế`: a person named, with the office where the words give it. */
function personAt(reading: Reading, at: number): PersonEnd | null {
  const honorific = after(reading, 'party.honorific', at)
  const start = honorific > 0 ? honorific : at
  const end = nameEnd(reading, start)
  if (end < start + 2) return null
  const words = (from: number, to: number): string => reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end)
  const name = words(start, end)
  const own = { ...partyOf(reading, start, end, name, 'person', '', false, 'party-honorific') }
  const office = isMark(reading.tokens[end], ',-–(') ? end + 1 : end
  const title = titleEnd(reading, office)
  const read = title > 0 ? raised(reading, title) : reading
  if (honorific < 0 && (title < 0 || office === end)) return null
  const body = title > 0 ? readPartyList({ ...read, tokens: read.tokens.slice(0, bodyEnd(reading, title)) }, title) : null
  const holder = body?.parties[0]
  if (!holder) {
    const sole = title > 0 && office > end && (title === reading.tokens.length || isMark(reading.tokens[title], ',;'))
    return { party: own, title: null, person: { name, position: sole ? words(office, title) : null }, next: sole ? title : end }
  }
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

/** Index after an office, or -1; its last words may begin the name of the body (`Trưởng | Ban A`, `Trưởng | phòng A`, `Chánh | Văn phòng HĐND và UBND`). */
function titleEnd(reading: Reading, at: number): number {
  const end = after(reading, 'party.position', at)
  for (let i = at + 1; i < end; i++) if (bodyIn(reading, i, end)) return i
  return end
}

/** Whether a body's name begins inside a title: with its last word, or earlier where a known name goes on beyond it. */
function bodyIn(reading: Reading, at: number, end: number): boolean {
  if (reading.tokens[at]!.capital && (reading.grammar.lexicon.match(reading.tokens, at)?.next ?? 0) > end) return true
  if (at !== end - 1) return false
  return startsBody(reading, at) || (reading.tokens[end]?.capital === true && !startsBody(reading, end) && startsBody(withCapital(reading, at), at))
}

/** The words with a capital where a body's name begins in small letters. */
const raised = (reading: Reading, at: number): Reading => (reading.tokens[at] && !reading.tokens[at].capital && startsBody(withCapital(reading, at), at) ? withCapital(reading, at) : reading)

/** Index after the words that may hold the body: up to the next separator that no known name runs over. */
const bodyEnd = (reading: Reading, at: number): number => nextSeparator(reading, (reading.grammar.lexicon.match(reading.tokens, at)?.next ?? at + 1) - 1)

/** `đồng chí Lê Văn Nam | , Phó Chủ tịch …`: the office behind a name is that person's, and no capacity of a list. */
function followsName(reading: Reading, at: number): boolean {
  let start = at
  while (reading.tokens[start - 1]?.capital) start--
  if (at - start < 2 || startsBody(reading, start)) return false
  return start === 0 || isMark(reading.tokens[start - 1], ';:') || [start - 1, start - 2].some((i) => after(reading, 'party.honorific', i) === start)
}

interface Part {
  readonly capacity: string | null
  readonly start: number
  end: number
  /** The capacity is an office that one holds, not `lãnh đạo`, `đại diện` of many. */
  readonly single: boolean
  /** The words read anew where the office's last word begins the body's name (`Trưởng | phòng Nội vụ`). */
  readonly reading?: Reading
}

/** The list cut where a capacity is said; it holds until the next one. */
function capacityParts(reading: Reading): Part[] {
  const parts: Part[] = [{ capacity: null, start: 0, end: reading.tokens.length, single: false }]
  for (let i = 0; i < reading.tokens.length; i++) {
    const from = i === 0 ? skip(reading, 0) : separatorEnd(reading, i)
    if (from < 0 || followsName(reading, i) || holderAt(reading, from)) continue
    const said = capacityAt(reading, from)
    if (!said) continue
    const { title } = said
    const of = after(reading, 'attendees.of', title)
    parts.at(-1)!.end = i
    const start = of > 0 ? of : isMark(reading.tokens[title], ':') ? title + 1 : title
    const capacity = reading.text.slice(reading.tokens[from]!.start, reading.tokens[title - 1]!.end)
    parts.push({ ...said, capacity, start, end: reading.tokens.length })
    i = title - 1
  }
  return parts.filter((part) => part.end > part.start)
}

/** Where a capacity that is said here ends: words of the kind, or an office (`các đồng chí Phó Chủ tịch | UBND huyện`); null for anything else. */
function capacityAt(reading: Reading, at: number): { title: number; single: boolean; reading?: Reading } | null {
  const determiner = Math.max(at, after(reading, 'party.determiner', at))
  const honorific = Math.max(determiner, after(reading, 'party.honorific', determiner))
  const office = after(reading, 'party.position', honorific)
  const capacity = Math.max(after(reading, 'attendees.capacity', at), after(reading, 'attendees.capacity', honorific))
  const end = Math.max(capacity, office)
  if (end < 0) return null
  // `các đồng chí: A - Chủ tịch …` and `đồng chí Lê Văn Nam` name persons; `Trưởng đoàn` alone is nobody's office.
  if (end >= reading.tokens.length || (office < 0 && capacity < 0)) return null
  const single = office > 0 && after(reading, 'party.plural-position', honorific) !== office && capacity !== after(reading, 'party.plural-position', honorific)
  for (let i = honorific + 1; i < end; i++) {
    if (!bodyIn(reading, i, end)) continue
    const read = raised(reading, i)
    return read === reading ? { title: i, single } : { title: i, single, reading: read }
  }
  return { title: end, single }
}

/** The same words with a capital at one token. */
function withCapital(reading: Reading, at: number): Reading {
  const token = reading.tokens[at]!
  const word = upperFirst(token.text)
  return { ...reading, text: reading.text.slice(0, token.start) + word + reading.text.slice(token.end), tokens: reading.tokens.with(at, { ...token, text: word, capital: true }) }
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
      const members = readMembers(reading, (opener > 0 ? opener : collector) + 1, collectedUnder(reading, 'party.collector', at, collector))
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
