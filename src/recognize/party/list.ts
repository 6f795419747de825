/**
 * Members of lists of parties (chain.ts): bodies, office holders, persons, groups; `các Sở, ngành: A, B, C` where one head holds for all;
 * `UBND: Huyện A, B và thị xã C` where body and level do.
 */
import { lowerFirst, upperFirst } from '../../text/fold.ts'
import { tokenize } from '../../text/tokens.ts'
import { holderNamed, readPerson } from './bare.ts'
import { partyOf, readBody, readDefined, readMisspelt, readNamedBody, type BodyEnd } from './body.ts'
import { closing, listEnd, readPartyList, separatorEnd } from './chain.ts'
import { readCollector, readCommittees } from './collector.ts'
import { isRow, readGroup } from './group.ts'
import { readMembers, readNamedPlaces, readPlaces } from './members.ts'
import { isUnnamed, properEnd, startsBody } from './place.ts'
import { inside, remembered } from './remembered.ts'
import { chargeEnd, readRest } from './rest.ts'
import type { PartyList, PartyReading, Reading } from './types.ts'
import { after, isMark, predicateEnd, spell, stopsName, tokenAfter, written } from './words.ts'
import { isSmall } from '../../text/letters.ts'

const partiesAt = remembered<PartyList | null>()
const holdersAt = remembered<PartyList | null>()

/** One member: more than one party where it spells itself out. */
export const readParty = (reading: Reading, at: number): PartyList | null => partiesAt(reading, at, findParty)

function findParty(reading: Reading, at: number): PartyList | null {
  const honorific = after(reading, 'party.honorific', at)
  const from = honorific > 0 ? honorific : at
  const token = reading.tokens[from]
  if (!token || token.kind === 'mark') return null
  const person = honorific > 0 && after(reading, 'party.position', from) < 0 ? properEnd(reading, from) : from
  if (person >= from + 2 || (person === from + 1 && isGivenName(reading, from))) return { parties: [partyOf(reading, from, person, written(reading, from, person), 'person', '', false, 'party-honorific')], next: person }
  const household = after(reading, 'party.household', at)
  const family = household > 0 ? properEnd(reading, household) : household
  if (family > household + 1) return { parties: [partyOf(reading, at, family, lowerFirst(written(reading, at, family)), 'group', '', false, 'party-household')], next: family }
  if (isUnnamed(reading, from)) return null
  const defined = readDefined(reading, from)
  if (defined) return { parties: [defined.party], next: defined.next }
  const other = after(reading, 'party.other', from)
  if (other > 0) return { parties: [partyOf(reading, from, other, lowerFirst(written(reading, from, other)), 'other', '', false, 'party-other')], next: other }
  return readCollector(reading, from) ?? readHolder(reading, from) ?? readCommittees(reading, from) ?? readOne(reading, from) ?? spelledOut(reading, readGroup(reading, from)) ?? readPerson(reading, from) ?? alone(readMisspelt(reading, from))
}

/** `Đ/c | Hương | lập lịch …`, `đồng chí | Hương | (PHT) …`: one name alone, before a deed or a bracket. */
const isGivenName = (reading: Reading, at: number): boolean =>
  reading.tokens[at]!.kind === 'word' && isSmall(reading.tokens[at]!.text.charAt(1)) && !startsBody(reading, at) && (isMark(reading.tokens[at + 1], '(') || predicateEnd(reading, at + 1) > 0)

const alone = (body: BodyEnd | null): PartyList | null => body && { parties: [body.party], next: body.next }

function readOne(reading: Reading, at: number): PartyList | null {
  const places = readNamedPlaces(reading, at)
  if (places) return places
  const determiner = after(reading, 'party.determiner', at)
  const group = determiner > 0 ? readGroup(reading, at) : null
  if (group) return spelledOut(reading, group)
  const office = determiner > 0 ? readNamedBody(reading, determiner) : null // `các Phó Thủ tướng`
  if (office?.party.kind === 'person') return { parties: [{ ...office.party, start: reading.tokens[at]!.start, text: written(reading, at, office.next), name: `${written(reading, at, determiner).toLowerCase()} ${office.party.name}`, kind: 'group' }], next: office.next }
  if (isRow(reading, at)) return spelledOut(reading, readGroup(reading, at))
  const noun = after(reading, 'party.role-noun', at)
  // `Nhà đầu tư Dự án A` is one body, `nhà đầu tư của 02 dự án` are many.
  const one = noun > 0 && after(reading, 'party.head', at) === noun && reading.tokens[at]!.capital && reading.tokens[noun]?.capital
  const role = noun > 0 && !one ? readGroup(reading, at) : null
  if (role) return isMark(reading.tokens[role.next], '(') ? spelledOut(reading, role) : role
  const alias = reading.context.aliases.get(reading.tokens[at]!.text)
  if (alias !== undefined && namesBody(reading, alias)) return { parties: [partyOf(reading, at, at + 1, alias, 'organization', '', false, 'definition')], next: at + 1 }
  const body = readNamedBody(reading, at)
  return body ? (ofPlaces(reading, at, body) ?? { parties: [body.party], next: body.next }) : null
}

/** `Công an các huyện A, B`, `Công an các huyện: A, B`: the body of each place; `Trung tâm Y tế các huyện, thành phố`: one group. */
function ofPlaces(reading: Reading, at: number, body: BodyEnd): PartyList | null {
  const named = body.party.place === '' ? readNamedPlaces(reading, body.next) : null
  if (named) return { ...named, parties: named.parties.map((place, i) => ({ ...place, ...(i === 0 ? { start: reading.tokens[at]!.start, text: reading.text.slice(reading.tokens[at]!.start, place.end) } : {}), name: `${body.party.name} ${place.name}`, rule: body.party.rule })) }
  const determiner = after(reading, 'party.determiner', body.next)
  if (determiner < 0 || (after(reading, 'place.level', determiner) < 0 && after(reading, 'party.settlement', determiner) < 0) || body.party.place !== '') return null
  const listed = readPlaces(reading, determiner, body.party.name, at)
  if (listed) return listed
  const places = readGroup(reading, body.next)?.parties[0]
  if (!places) return null
  const next = tokenAfter(reading.tokens, body.next, places.end)
  return { parties: [{ ...partyOf(reading, at, next, `${body.party.name} ${places.name}`, 'group', '', false, body.party.rule), related: places.related }], next }
}

/** Whether what the document's own short form stands for is a body, not a matter (`cải cách hành chính (CCHC)`). */
function namesBody(reading: Reading, full: string): boolean {
  const words: Reading = { ...reading, text: full, tokens: tokenize(full) }
  return words.tokens[0]?.capital === true && readBody(words, 0) !== null
}

/** Office holders: `Chủ tịch UBND tỉnh`, `Thủ trưởng các cơ quan, đơn vị`, `các Phó Chủ tịch UBND tỉnh`. */
export const readHolder = (reading: Reading, at: number): PartyList | null => holdersAt(reading, at, findHolder)

function findHolder(reading: Reading, at: number): PartyList | null {
  const determiner = after(reading, 'party.determiner', at)
  const from = determiner > 0 ? determiner : at
  let end = after(reading, 'party.position', from)
  if (end < 0) return null
  end = Math.max(end, after(reading, 'party.position', end)) // `Thư ký Chủ tịch`
  const article = determiner > 0 ? `${written(reading, at, determiner).toLowerCase()} ` : ''
  const title = spell(reading, from, end)
  const plural = after(reading, 'party.plural-position', from) === end
  // A group begins small; the heads of one body keep their capital where they head a line (`Lãnh đạo Sở`).
  const own = plural && !reading.whole ? lowerFirst(title) : title
  const separator = separatorEnd(reading, end)
  // `Chủ tịch, các Phó Chủ tịch UBND tỉnh`: the office follows the last of them.
  const within = separator > 0 ? inside(reading) : null
  if (within && readHolderAhead(within, separator)) {
    const rest = readHolder(within, separator)!
    const office = rest.parties[0]!
    const name = `${article}${title}${office.place ? ` ${office.place}` : ''}`
    return { parties: [{ ...partyOf(reading, at, end, name, office.kind, office.place, false, 'party-position') }, ...rest.parties], next: rest.next }
  }
  const heads = article === '' && !plural && separator > 0 ? readBothHeads(reading, at, end, separator) : null
  if (heads) return heads
  const named = article === '' && !plural && !reading.whole ? holderNamed(reading, at, end) : null
  if (named) return named
  const each = readHeads(reading, at, from, end, title)
  if (each) return each
  const of = readTitled(reading, from, end) ?? readOf(reading, end)
  if (of) {
    const inner = of.parties
    const group = plural || article !== '' || inner.some((party) => party.kind === 'group')
    const many = after(reading, 'party.determiner', end) > 0
    const titled = many ? lowerFirst(title) : own
    const made = inner.map((party, i): PartyReading => {
      const start = i === 0 ? reading.tokens[at]!.start : party.start
      return { ...party, start, text: reading.text.slice(start, party.end), name: `${article}${titled} ${party.name}`, kind: group ? 'group' : 'person', place: party.name, bare: false, rule: 'party-position' }
    })
    const charge = made.length === 1 && (!group || article !== '') ? chargeEnd(reading, of.next) : of.next
    if (charge > of.next) return { parties: [{ ...made[0]!, end: reading.tokens[charge - 1]!.end, text: written(reading, at, charge), name: `${made[0]!.name} ${written(reading, of.next, charge)}` }], next: charge }
    return { parties: [made[0]!, ...inner.slice(1).map((party, i) => (party.kind === 'group' ? party : made[i + 1]!))], next: of.next }
  }
  const school = !stopsName(reading, end) && !startsBody(reading, end) && after(reading, 'party.and', end) < 0 && !reading.tokens[end]!.capital ? nameRun(reading, end) : end
  if (school > end || plural) {
    if (school === end && !reading.whole) return null
    return { parties: [partyOf(reading, at, school, `${article}${own}${school > end ? ` ${spell(reading, end, school)}` : ''}`, plural || article ? 'group' : 'person', '', false, 'party-position')], next: school }
  }
  // `PCT Triệu Đức Lương`: in a list of recipients the holder's own name follows.
  const proper = reading.whole && article === '' ? properEnd(reading, end) : end
  if (proper >= end + 2) return { parties: [partyOf(reading, at, proper, `${title} ${written(reading, end, proper)}`, 'person', '', false, 'party-position')], next: proper }
  const charge = chargeEnd(reading, end) // `các Huyện ủy viên phụ trách xã`
  return { parties: [partyOf(reading, at, charge, `${article}${title}${charge > end ? ` ${written(reading, end, charge)}` : ''}`, article ? 'group' : 'person', '', false, 'party-position')], next: charge }
}

/** `Giám đốc, Thủ trưởng các sở, ngành`: two titles of those who head the same many are one group; null where the second holds for one body or the first needs none. */
function readBothHeads(reading: Reading, at: number, end: number, separator: number): PartyList | null {
  const second = after(reading, 'party.plural-position', separator)
  if (reading.whole || second < 0 || after(reading, 'party.determiner', second) < 0 || !reading.grammar.test('sign.heads-unnamed', spell(reading, at, end).toUpperCase())) return null
  const rest = readHolder(reading, separator)
  const group = rest?.parties[0]
  if (!rest || group?.kind !== 'group') return null
  const titles = lowerFirst(written(reading, at, separator))
  return { parties: [{ ...group, start: reading.tokens[at]!.start, text: reading.text.slice(reading.tokens[at]!.start, group.end), name: `${titles} ${group.name}` }, ...rest.parties.slice(1)], next: rest.next }
}

/** `Giám đốc các Sở: A, B`, `Giám đốc các Sở A, B`, `Giám đốc: Sở A, Sở B`, `Thủ trưởng các cơ quan: Sở A, Công an B`: the office holder of each body; null where no bodies are named. */
function readHeads(reading: Reading, at: number, from: number, end: number, title: string): PartyList | null {
  const within = from === at ? inside(reading) : null
  if (!within) return null
  const group = after(reading, 'party.determiner', end) > 0 ? readGroup(reading, end) : null
  const spelled = spelledOut(reading, group)
  const named = isMark(reading.tokens[end], ':') ? readPartyList(within, end + 1).parties : (readCollector(within, end, true)?.parties ?? (spelled === group ? [] : spelled!.parties))
  const other = named.findIndex((party, i) => i > 0 && (party.kind !== 'organization' || after(reading, 'party.council', tokenAfter(reading.tokens, 0, party.start)) > 0))
  const bodies = other < 0 ? named : named.slice(0, other)
  if (bodies.length === 0) return null
  const kind = after(reading, 'party.plural-position', from) === end ? 'group' : 'person'
  const parties = bodies.map((party, i): PartyReading => {
    const start = i === 0 ? reading.tokens[at]!.start : party.start
    return { ...party, start, text: reading.text.slice(start, party.end), name: `${title} ${party.name}`, kind, place: party.name, bare: false, rule: 'party-position' }
  })
  return { parties, next: named === spelled?.parties && other < 0 ? spelled.next : tokenAfter(reading.tokens, end, bodies.at(-1)!.end) }
}

/** A body whose first words end the title (`Trưởng | phòng Nội vụ`, `Chánh | Văn phòng HĐND và UBND`), without these words; null where none does. */
function readTitled(reading: Reading, from: number, end: number): PartyList | null {
  for (let i = from + 1; i < end; i++) {
    const match = reading.grammar.lexicon.match(reading.tokens, i)
    const known = match && match.next > end ? { name: match.name.name, next: match.next, rule: match.name.id } : null
    const body = known ? readBody(reading, i, known) : headsUnknown(reading, i, end) ? readUnknown(reading, i, end) : null
    if (!body) continue
    const { parties, next } = ofPlaces(reading, i, body) ?? { parties: [body.party], next: body.next }
    return { parties: parties.map((party, k) => ({ ...party, start: k === 0 ? reading.tokens[end]!.start : party.start, name: party.name.split(' ').slice(end - i).join(' ') })), next }
  }
  return null
}

/** Whether the title's last word begins a body's name and a name that no grammar knows follows (`Trưởng phòng | Quản lý di sản`), no person's. */
function headsUnknown(reading: Reading, at: number, end: number): boolean {
  if (at !== end - 1 || reading.tokens[at]!.capital || reading.tokens[at - 1]!.capital !== true || !reading.tokens[end]?.capital || startsBody(reading, end)) return false
  const head = reading.grammar.endAt('party.head', upperFirst(reading.tokens[at]!.text), 0) > 0
  return head && after(reading, 'party.head', at - 1) !== end && !(reading.tokens[end + 1]?.capital && reading.grammar.test('sign.surname', reading.text.slice(reading.tokens[end]!.start)))
}

function readUnknown(reading: Reading, at: number, end: number): BodyEnd {
  const rest = readRest(reading, at, end)
  return { party: partyOf(reading, at, rest.end, rest.own, 'organization', rest.place, false, 'party-head'), next: rest.end }
}

const nameRun = (reading: Reading, at: number): number => {
  let i = at
  while (i < reading.tokens.length && !stopsName(reading, i) && after(reading, 'party.and', i) < 0) i++
  return i
}

const readHolderAhead = (reading: Reading, at: number): boolean => {
  const determiner = after(reading, 'party.determiner', at)
  const end = after(reading, 'party.position', determiner > 0 ? determiner : at)
  const place = end > 0 ? (readHolder(reading, at)?.parties[0]?.place ?? '') : ''
  // Heads of many bodies (`Trưởng các phòng`, `Thủ trưởng cơ quan ngang bộ`) say nothing of the one before them.
  return place !== '' && reading.grammar.endAt('party.determiner', place, 0) < 0 && !(after(reading, 'party.plural-position', at) > 0 && reading.grammar.endAt('party.group-noun', place, 0) > 0)
}

/** The body or group that an office belongs to. */
function readOf(reading: Reading, at: number): PartyList | null {
  if (after(reading, 'party.determiner', at) > 0 || isRow(reading, at)) {
    const group = readGroup(reading, at)
    return group && group.parties.length > 0 ? { parties: group.parties.slice(0, 1), next: group.parties.length === 1 ? group.next : tokenAfter(reading.tokens, at, group.parties[0]!.end) } : null
  }
  const committees = readCommittees(reading, at)
  if (committees) return committees
  const body = reading.tokens[at]?.capital ? readBody(reading, at) : null
  return body ? (ofPlaces(reading, at, body) ?? { parties: [body.party], next: body.next }) : null
}

/** A bracket or a colon that spells a group out gives its members instead of the group. */
function spelledOut(reading: Reading, group: PartyList | null): PartyList | null {
  if (!group) return null
  const opener = reading.tokens[group.next]
  if (!isMark(opener, '(:')) return group
  const collector = reading.grammar.emitted('party.collector', group.parties.at(-1)!.text, 'head')
  const within = inside(reading)
  if (!within) return group
  const own = listEnd(within, group.next + 1)
  if (own ? !own.bodies : collector === undefined) return group
  const inner = own ? readPartyList(within, group.next + 1) : readMembers(within, group.next + 1, String(collector), true)
  if (inner.parties.length === 0 || inner.parties.some((party) => party.kind !== 'organization')) return group
  if (opener!.text === ':') return { parties: inner.parties, next: inner.next }
  const close = closing(reading, group.next)
  return { parties: inner.parties, next: close > 0 ? close + 1 : inner.next }
}
