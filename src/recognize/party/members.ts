/** Members of a list that shares a word: departments after `các Sở:`, districts after `UBND:`. */
import { lowerFirst, upperFirst } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import { partyOf, readBody, type BodyEnd } from './body.ts'
import { readGroup } from './group.ts'
import { pastBracket, separatorEnd } from './chain.ts'
import { readParty } from './list.ts'
import { placeEnd, placeOf, properEnd, spellLevel, spellPlace, spellProper, startsBody } from './place.ts'
import { isPlainWord } from './rest.ts'
import type { PartyList, PartyReading, Reading } from './types.ts'
import { after, isMark, predicateEnd, spell, stopsName, tokenAfter, written } from './words.ts'

/**
 * Members of a list that the head word holds for (`Sở`): with a head of their own, by the rest of a known name, or by any name.
 * @param bodies nobody asks how the list goes on behind the first of its members that is no body
 */
export function readMembers(reading: Reading, at: number, head: string, bodies = false): PartyList {
  const parties: PartyReading[] = []
  let next = at
  for (let from = at; from < reading.tokens.length; ) {
    const member = readMember(reading, from, head, parties.length > 0)
    if (!member) break
    parties.push(...member.parties)
    next = member.next
    if (bodies && parties.length > 1 && member.parties.some((party) => party.kind !== 'organization')) break
    const separator = separatorEnd(reading, pastBracket(reading, next))
    if (separator < 0) break
    from = separator
  }
  return parties.length === 1 && isDeed(reading, at, next) ? { parties: [], next: at } : { parties, next }
}

/** `Sở Tài chính | , Nội vụ và Tư pháp`: the head of a known name holds for the known names behind it that leave it out. */
export function withShortNames(reading: Reading, list: PartyList): PartyList {
  const first = list.parties.at(-1)!
  const head = first.kind === 'organization' && first.place === '' ? reading.grammar.names.get(first.rule)?.head : undefined
  if (head === undefined || first.name.split(' ').length > SHORT_NAME || !first.text.startsWith(head)) return list
  const parties = [...list.parties]
  const letters = isLetters(reading.tokens[list.next - 1]!)
  let { next } = list
  for (let at = separatorEnd(reading, next); at > 0; at = separatorEnd(reading, next)) {
    const body = shortBody(reading, head, at, letters)
    if (!body) break
    parties.push(body.party)
    next = body.next
  }
  return { parties, next }
}

const NUMBER = /^(?:\d{1,3}|[IVX]{1,5})$/

/** `Chi cục Thú y vùng I | , II và III`, `Thuế cơ sở 1 | , 2, 3`: the name holds for the numbers behind its own. */
export function withNumbers(reading: Reading, list: PartyList): PartyList {
  const { tokens } = reading
  const first = list.parties.at(-1)!
  const own = tokens[list.next - 1]!
  if (first.kind === 'person' || first.place !== '' || !NUMBER.test(own.text) || first.end !== own.end || !first.name.endsWith(` ${own.text}`)) return list
  const each = after(reading, 'party.determiner', tokenAfter(tokens, 0, first.start))
  const body = each > 0 ? readBody(reading, each) : null
  const one = body?.next === list.next ? body.party : first // of `các Chi cục Thú y vùng I, II` each is one body
  const parties: PartyReading[] = []
  let { next } = list
  for (let at = separatorEnd(reading, next); at > 0 && NUMBER.test(tokens[at]?.text ?? ''); at = separatorEnd(reading, next)) {
    const follows = tokens[at + 1]
    if (follows?.kind === 'word' && predicateEnd(reading, at + 1) < 0 && after(reading, 'party.and', at + 1) < 0) break
    parties.push(partyOf(reading, at, at + 1, `${one.name.slice(0, -own.text.length)}${tokens[at]!.text}`, one.kind, '', false, one.rule))
    next = at + 1
  }
  return parties.length > 0 ? { parties: [...list.parties.slice(0, -1), one, ...parties], next } : list
}

/** Words of a name behind whose head others may come without it. */
const SHORT_NAME = 8
/** Letters that alone are a name (`VHTTDL`); fewer mean other things as well (`TP`, `CT`), but behind other letters. */
const FEWEST_LETTERS = 4

const isLetters = ({ text }: Token): boolean => text === text.toUpperCase()

/** What begins a party of another kind. */
const OTHERS = ['party.head', 'place.level', 'party.council']

function shortBody(reading: Reading, head: string, at: number, letters: boolean): BodyEnd | null {
  const token = reading.tokens[at]
  if (!token?.capital || OTHERS.some((kind) => after(reading, kind, at) > 0)) return null
  const { lexicon } = reading.grammar
  const short = lexicon.matchShort(head, reading.tokens, at)
  if (!short || (!letters && short.next === at + 1 && token.text.length < FEWEST_LETTERS) || (lexicon.match(reading.tokens, at)?.next ?? 0) >= short.next) return null
  if (isDeed(reading, at, short.next) || isPlainWord(reading, short.next) || reading.tokens[short.next]?.capital) return null
  return readBody(reading, at, { name: short.name.name, next: short.next, rule: short.name.id })
}

/** `Xây dựng kế hoạch`, `Thanh tra, kiểm tra việc …`: a deed that reads like a department's name has its object, or another deed, right behind it. */
function isDeed(reading: Reading, at: number, next: number): boolean {
  if (predicateEnd(reading, at) < 0) return false
  const follows = reading.tokens[next]
  if (isMark(follows, ',')) return predicateEnd(reading, next + 1) > 0 && reading.tokens[next + 1]?.capital === false
  return follows?.kind === 'word' && !follows.capital && !stopsName(reading, next)
}

/** @param listed others stand before it, so that a capitalised deed is a name as theirs (`các Vụ: Pháp chế, Hợp tác quốc tế`) */
function readMember(reading: Reading, at: number, head: string, listed: boolean): PartyList | null {
  const { lexicon } = reading.grammar
  const collector = after(reading, 'party.collector', at)
  if (collector > 0 && isMark(reading.tokens[collector], ':')) return null // no list inside a list
  const short = lexicon.matchShort(head, reading.tokens, at) ?? lexicon.matchLetters(reading.tokens, at)
  const full = lexicon.match(reading.tokens, at)
  if (short && short.next >= (full?.next ?? 0)) {
    const body = readBody(reading, at, { name: short.name.name, next: short.next, rule: short.name.id })!
    return { parties: [body.party], next: body.next }
  }
  if (full || after(reading, 'party.head', at) > 0 || after(reading, 'party.position', at) > 0 || after(reading, 'party.council', at) > 0) return readParty(reading, at)
  if (after(reading, 'party.determiner', at) > 0) {
    const group = readGroup(reading, at)
    return group ? { parties: group.parties, next: group.next } : null
  }
  if (!reading.tokens[at]?.capital || (predicateEnd(reading, at) > 0 && !reading.whole && !(listed && isMark(reading.tokens[at - 1], ',')))) return null
  const near = lexicon.matchNear(reading.tokens, at, head)
  if (near) return { parties: [partyOf(reading, at, near.next, near.name.name, 'organization', '', false, near.name.id)], next: near.next }
  let end = at
  while (end < reading.tokens.length && !stopsName(reading, end) && !isMark(reading.tokens[end], ',;')) {
    const and = after(reading, 'party.and', end)
    if (and > 0 && (reading.tokens[and]?.capital !== true || after(reading, 'party.head', and) > 0 || end === at)) break
    const level = placeEnd(reading, end)
    if (level > 0 && end > at) {
      end = level
      break
    }
    end++
  }
  if (end === at) return null
  return { parties: [partyOf(reading, at, end, `${head} ${upperFirst(spell(reading, at, end))}`, 'organization', '', false, 'party-collector-departments')], next: end }
}

/** `các xã A, B và thị trấn C`, `các thôn A, B`: two places or more, each for itself; null for anything else (`các tỉnh Tây Nguyên`). */
export function readNamedPlaces(reading: Reading, at: number): PartyList | null {
  const first = after(reading, 'party.determiner', at)
  if (first < 0 || Math.max(after(reading, 'place.level', first), after(reading, 'party.settlement', first)) < 0) return null
  if (after(reading, 'place.level', first) > 0 && after(reading, 'place.region', first) > 0) return null
  const places = readPlaces(reading, first, '', first)
  return places && places.parties.length > 1 ? { ...places, parties: places.parties.map((party) => ({ ...party, name: party.name.trim(), place: '' })) } : null
}

/** `UBND các huyện, thành phố: | A Lưới, thành phố B`: places of several levels, each with its own level's word or none; null unless two or more names of two words end the list. */
export function readPlacesOfLevels(reading: Reading, at: number, name: string): PartyList | null {
  const parties: PartyReading[] = []
  let next = at
  for (let from = at; from < reading.tokens.length; ) {
    const level = after(reading, 'place.level', from)
    const start = Math.max(level, from)
    const end = predicateEnd(reading, start) > 0 || startsBody(reading, start) ? start : properEnd(reading, start)
    if (end < start + 2 && (level < 0 || end === start)) break
    const place = level > 0 ? spellPlace(reading, from, end) : written(reading, start, end)
    parties.push(partyOf(reading, from, end, `${name} ${place}`, 'organization', place, false, 'party-council'))
    next = end
    const separator = separatorEnd(reading, pastBracket(reading, end))
    if (separator < 0) break
    from = separator
  }
  return parties.length > 1 ? { parties, next } : null
}

/**
 * `UBND các huyện, thành phố | : A, B`: places that the document gives their level elsewhere.
 * @param name the body's full name
 * @returns null unless the document knows each of them
 */
export function readKnownPlaces(reading: Reading, at: number, name: string): PartyList | null {
  const parties: PartyReading[] = []
  for (let from = at; from > 0; ) {
    const end = properEnd(reading, from)
    const place = end > from ? placeOf(reading.context.places, written(reading, from, end)) : null
    if (!place) return null
    const words = `${place.level} ${place.name}`
    parties.push(partyOf(reading, from, end, `${name} ${words}`, 'organization', words, false, 'party-council'))
    const separator = separatorEnd(reading, end)
    if (separator < 0) return { parties, next: end }
    from = separator
  }
  return null
}

/**
 * Places under one body: `Huyện A, B và thị xã C`, `các huyện: A, B; thị xã C`. The level holds until the next one.
 * @param name the body's full name
 * @param body index of the body's first token
 * @returns null where no place is named (`các huyện, thị xã` is a group)
 */
export function readPlaces(reading: Reading, at: number, name: string, body: number): PartyList | null {
  const parties: PartyReading[] = []
  let level = ''
  let next = at
  for (let from = at; from < reading.tokens.length; ) {
    const determiner = after(reading, 'party.determiner', from)
    if (determiner > 0) from = determiner
    const known = after(reading, 'place.level', from)
    const levelEnd = Math.max(known, after(reading, 'party.settlement', from))
    let start = from
    if (levelEnd > 0) {
      level = known > 0 ? spellLevel(reading, from) : spell(reading, from, levelEnd)
      start = isMark(reading.tokens[levelEnd], ':') ? levelEnd + 1 : levelEnd
    }
    const end = properEnd(reading, start)
    if (level === '' || end === start || (levelEnd < 0 && after(reading, 'party.head', start) > 0 && startsBody(reading, start))) break
    const numbered = reading.tokens[start]!.kind === 'number'
    const place = `${numbered ? level : lowerFirst(level)} ${spellProper(reading, level, start, end)}`
    const first = parties.length === 0 ? body : levelEnd > 0 ? tokenAfter(reading.tokens, 0, reading.tokens[from]!.start) : start
    parties.push(partyOf(reading, first, end, `${name} ${place}`, 'organization', place, false, 'party-council'))
    next = end
    const separator = separatorEnd(reading, pastBracket(reading, end))
    if (separator < 0) break
    from = separator
  }
  return parties.length > 0 ? { parties, next } : null
}
