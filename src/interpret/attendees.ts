/** Who took part (RECORD §4): lists after `Tham dự … có`, with the capacity in which they came. */
import { readingOf, readPartyList, separatorEnd, type PartyReading, type Reading } from '../recognize/party/index.ts'
import { collectedUnder } from '../recognize/party/collector.ts'
import { readMembers } from '../recognize/party/members.ts'
import { partyOf } from '../recognize/party/body.ts'
import { shareEnds } from '../recognize/party/share.ts'
import { after, isMark, tokenAfter } from '../recognize/party/words.ts'
import type { Attendee } from '../record/schema.ts'
import type { Passage } from '../text/passage.ts'
import { clausesOf } from './clauses.ts'
import { bodyIn, followsName, holderAt, namesAt, nextSeparator, officeShared, pastPersons, personAt, raised } from './persons.ts'
import { spanOf, type Context } from './model.ts'

/**
 * @param passages the opening's paragraphs and the footnotes
 * @param listed the paragraphs that a label begins: behind `Thành phần tham dự gồm:` they are the list
 * @param lists what is a list of those who took part from its first word on
 */
export function readAttendees(passages: readonly Passage[], context: Context, listed: ReadonlySet<Passage> = new Set(), lists: readonly Passage[] = []): Attendee[] {
  let open = false
  const told = passages.flatMap((passage) => {
    const { text } = passage
    open &&= listed.has(passage)
    const openers = context.grammar.findAll('attendees.opener', text)
    if (open && openers.length === 0) return readLine(passage, context)
    open = openers.length > 0 && text.slice(openers.at(-1)!.end).trim() === ''
    return openers.flatMap((opener, i) => {
      const end = Math.min(sentenceEnd(text, opener.end), openers[i + 1]?.start ?? text.length)
      return readList(passage.slice(opener.end, end), context)
    })
  })
  return [...told, ...lists.flatMap((list) => readList(list, context))]
}

/** One line of a list in lines; what stands before its colon (`Ban Quản lý: …`, `Nhà thầu thi công: …`) says on whose side they came. */
function readLine(passage: Passage, context: Context): Attendee[] {
  const reading = readingOf(passage.text, context.grammar, context.names, true)
  const colon = reading.tokens.findIndex((token) => isMark(token, ':'))
  if (colon < 0 || capacityAt(reading, 0) || personAt(reading, 0)) return readList(passage, context)
  const collector = after(reading, 'party.collector', 0)
  if (collector === colon && !capacityAt(reading, colon + 1) && !personAt(reading, colon + 1)) return readList(passage, context)
  const side = readPartyList(reading, 0)
  const owner = side.next === colon && side.parties.length === 1 && side.parties[0]!.kind === 'organization' ? side.parties[0]! : null
  return readList(passage.slice(reading.tokens[colon]!.end, passage.text.length), context).map((attendee) =>
    owner && attendee.person && attendee.kind === 'person' ? { ...attendee, name: owner.name, kind: owner.kind, capacity: attendee.person.position } : attendee,
  )
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
  const whole = readingOf(withoutCharge(passage.text, context.grammar), context.grammar, context.names, true)
  const attendees: Named[] = []
  let waiting: string[] = []
  for (const part of capacityParts(whole)) {
    const reading = { ...(part.reading ?? whole), tokens: (part.reading ?? whole).tokens.slice(0, part.end) }
    let capacity = part.capacity
    if (part.end <= part.start && capacity !== null) waiting.push(capacity)
    const holders = capacity === null ? null : holdersAt(reading, part, capacity)
    if (holders) {
      attendees.push(...holders)
      continue
    }
    for (let at = pastPersons(reading, part.start); at < part.end; ) {
      const alike = officeShared(reading, at, part.end)
      if (alike) {
        attendees.push(...alike.map((each) => ({ party: each.party, capacity: each.title, person: each.person })))
        at = skip(reading, alike.at(-1)!.next)
        continue
      }
      const person = personAt(reading, at) ?? holderAt(reading, at)
      if (person) {
        attendees.push({ party: person.party, capacity: person.title, person: person.person })
        at = skip(reading, person.next)
        continue
      }
      const { parties, next } = untilPerson(reading, membersAt(reading, at))
      const told = parties.length > 0 ? parties : capacity !== null && at === part.start ? wordsAt(reading, at) : []
      // `Giám đốc, các Phó Giám đốc Sở A`: offices side by side of one body.
      for (const office of waiting) attendees.push(...told.map((party) => ({ party, capacity: office, person: null })))
      waiting = []
      for (const party of told) {
        // One office is one body's: the next of another kind came in no capacity that the text says.
        if (part.single && party.start > told[0]!.start && !sameHead(party, told[0]!) && context.grammar.endAt('attendees.office-of', `${capacity} ${party.name}`, 0) < 0) capacity = null
        attendees.push({ party, capacity, person: null })
      }
      at = parties.length > 0 ? skip(reading, next) : nextSeparator(reading, at)
      if (part.single) capacity = null
    }
  }
  return shareOwner(shareBody(attendees, whole), whole).map(({ party, capacity, person }) => ({
    text: passage.written(party.start, party.end),
    name: party.name,
    capacity,
    person,
    kind: party.kind,
    span: spanOf(context, passage, party.start, party.end),
  }))
}

/** `các Thứ trưởng: A, B`, `các Phó Chủ tịch UBND tỉnh: A, B`: persons of one office; null where no names stand behind the colon. */
function holdersAt(reading: Reading, part: Part, capacity: string): Named[] | null {
  const offices = tokenAfter(reading.tokens, 0, reading.text.lastIndexOf(capacity, reading.tokens[part.start]?.start ?? 0))
  const title = after(reading, 'party.determiner', offices)
  if (title < 0 || after(reading, 'party.position', Math.max(title, after(reading, 'party.honorific', title))) < 0) return null
  const bare = isMark(reading.tokens[part.start - 1], ':')
  const body = bare ? null : readPartyList(reading, part.start)
  if (body && (body.parties.length !== 1 || body.parties[0]!.kind !== 'organization' || !isMark(reading.tokens[body.next], ':'))) return null
  const names = namesAt(reading, body ? body.next + 1 : part.start, part.end)
  if (names.length === 0) return null
  const from = Math.max(title, after(reading, 'party.honorific', title))
  const said = (to: number): string => reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end)
  const holder = body?.parties[0]
  return names.map(({ from: first, to }) => {
    const name = reading.text.slice(reading.tokens[first]!.start, reading.tokens[to - 1]!.end)
    const own = partyOf(reading, first, to, name, 'person', '', false, 'party-honorific')
    const position = said(holder ? body!.next : part.start - 1)
    return holder ? { party: { ...own, name: holder.name, kind: holder.kind }, capacity: said(part.start), person: { name, position } } : { party: own, capacity: null, person: { name, position } }
  })
}

/** The text with what an office holder is in charge of left blank (`Phó Giám đốc Sở | phụ trách tài chính`): no part of a name. */
function withoutCharge(text: string, grammar: Context['grammar']): string {
  let out = text
  for (const { start, end } of grammar.findAll('attendees.charge', text)) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end)
  return out
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
    // `các Ủy viên Ban Thường vụ: Trưởng Ban A, Chánh Văn phòng`: offices behind a colon spell out who is before it.
    const spelled = isMark(reading.tokens[i], ':') && parts.length > 1 && capacityAt(reading, i + 1) !== null
    const from = i === 0 ? skip(reading, 0) : spelled ? i + 1 : separatorEnd(reading, i)
    if (from < 0) continue
    const past = pastPersons(reading, from)
    const named = personAt(reading, past)
    if (named?.title) i = named.next - 1
    if (named?.title || followsName(reading, i) || holderAt(reading, from)) continue
    const first = capacityAt(reading, from)
    // `các ông, bà: Giám đốc Sở A, …`: offices without a name.
    const said = first ?? (past > from ? capacityAt(reading, past) : null)
    if (!said) continue
    const { title } = said
    const of = after(reading, 'attendees.of', title)
    if (spelled) parts.pop()
    else parts.at(-1)!.end = i
    const start = of > 0 ? of : isMark(reading.tokens[title], ':') ? title + 1 : title
    const honorific = after(reading, 'party.honorific', from)
    const capacity = reading.text.slice(reading.tokens[!first ? past : honorific > 0 && honorific < title ? honorific : from]!.start, reading.tokens[title - 1]!.end)
    parts.push({ ...said, capacity, start, end: reading.tokens.length })
    i = title - 1
  }
  return parts.filter((part) => part.end > part.start || part.capacity !== null)
}

/** Where a capacity that is said here ends: words of the kind, or an office (`các đồng chí Phó Chủ tịch | UBND huyện`); null for anything else. */
function capacityAt(reading: Reading, at: number): { title: number; single: boolean; reading?: Reading } | null {
  const determiner = Math.max(at, after(reading, 'party.determiner', at))
  const honorific = Math.max(determiner, after(reading, 'party.honorific', determiner))
  const office = after(reading, 'party.position', honorific)
  const capacity = joinedEnd(reading, Math.max(after(reading, 'attendees.capacity', at), after(reading, 'attendees.capacity', honorific)), office, after(reading, 'party.plural-position', honorific) !== office)
  const end = Math.max(capacity, office)
  if (end < 0) return null
  // `các đồng chí: A - Chủ tịch …` and `đồng chí Lê Văn Nam` name persons; `Trưởng đoàn` alone is nobody's office.
  if (end >= reading.tokens.length || (office < 0 && capacity < 0)) return null
  const said = reading.text.slice(reading.tokens[at]!.start, reading.tokens[end - 1]!.end)
  const member = reading.grammar.endAt('attendees.membership', said, 0) === said.length
  const single = member || (office > 0 && after(reading, 'party.plural-position', honorific) !== office && (capacity < 0 || capacity !== after(reading, 'party.plural-position', honorific)))
  for (let i = honorific + 1; i < end; i++) {
    if (!bodyIn(reading, i, end)) continue
    const read = raised(reading, i)
    return read === reading ? { title: i, single } : { title: i, single, reading: read }
  }
  return { title: end, single }
}

/** Index after `lãnh đạo và chuyên viên`, `lãnh đạo, cán bộ`: capacities of many said side by side. */
function joinedEnd(reading: Reading, end: number, office: number, single: boolean): number {
  const separator = end > 0 && !(office === end && single) ? separatorEnd(reading, end) : -1
  const next = separator > 0 ? after(reading, 'attendees.capacity', separator) : -1
  return next > 0 && after(reading, 'party.position', separator) < next ? next : end
}

const skip = (reading: Reading, at: number): number => {
  let i = at
  while (i < reading.tokens.length && (isMark(reading.tokens[i], ',;:.-–') || after(reading, 'party.and', i) > 0)) i++
  return i
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

/** `Chánh Văn phòng, các Phó Chánh Văn phòng UBND tỉnh`, `Bí thư Đảng ủy, Chủ tịch UBND xã A`: what the second says of its body holds for the first. */
function shareBody(attendees: readonly Named[], reading: Reading): Named[] {
  return attendees.map((attendee, i) => {
    const { party, capacity } = attendee
    const next = attendees[i + 1]
    if (!next || next.capacity === null || attendee.person || next.person || !/^,[^;]*$/u.test(reading.text.slice(party.end, next.party.start))) return attendee
    if (capacity !== null && next.party.name.startsWith(`${party.name} `)) return { ...attendee, party: { ...party, name: next.party.name, place: next.party.place } }
    const open = party.bare || reading.grammar.endAt('party.of-every-level', party.name, 0) === party.name.length || (capacity === null && reading.grammar.find('party.council', party.name)?.end === party.name.length)
    return open ? { ...attendee, party: shareEnds(reading, [party, { ...next.party, start: party.end + 1 }])[0]! } : attendee
  })
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
