/** One body: a name of the grammar, or an open-class name told by its head word, with the level and place after it (rest.ts: where such a name ends). */
import type { NameMatch } from '../../grammar/lexicon.ts'
import { upperFirst } from '../../text/fold.ts'
import { holderNamed } from './bare.ts'
import { definedAt } from './defined.ts'
import { headEnd, namesLevels, placeEnd, properEnd, spellPlace, spellProper, startsBody, withHeadRaised } from './place.ts'
import { isPlainWord, namesPlaceBeforeDeed, partEnd, readRest } from './rest.ts'
import type { PartyReading, Reading } from './types.ts'
import { after, isDash, predicateEnd, spell, written } from './words.ts'
import { isCapital, startsCapital } from '../../text/letters.ts'

export interface BodyEnd {
  readonly party: PartyReading
  readonly next: number
}

/** The body that begins with token `at`, or null. `known`: a name already matched there, without its place. */
export function readBody(reading: Reading, at: number, known?: { name: string; next: number; rule: string }): BodyEnd | null {
  const defined = known ? null : readDefined(reading, at)
  if (defined) return defined
  const match = withoutDeed(reading, at)
  const name = known ?? (match ? { name: match.name.name, next: match.next, rule: match.name.id } : null)
  if (name) {
    const kind = match && !known ? match.name.kind : 'organization'
    const holder = kind === 'person' ? holderNamed(reading, at, name.next) : null
    if (holder) return { party: holder.parties[0]!, next: holder.next }
    return kind === 'organization' ? withTail(reading, at, name) : { party: partyOf(reading, at, name.next, name.name, kind, '', false, name.rule), next: name.next }
  }
  return readOpenBody(reading, at)
}

/** The party that the document's own words name here, or null. */
export function readDefined(reading: Reading, at: number): BodyEnd | null {
  const defined = definedAt(reading, at)
  return defined && { party: partyOf(reading, at, defined.next, defined.party.name, defined.party.kind, '', false, 'definition'), next: defined.next }
}

/** The body that a capital begins, or a head in small letters before one (`phòng Nội vụ`); null for any other words. */
export function readNamedBody(reading: Reading, at: number): BodyEnd | null {
  const raised = withHeadRaised(reading, at)
  const body = raised ? readBody(raised, at) : null
  if (body) return { ...body, party: { ...body.party, text: reading.text.slice(body.party.start, body.party.end) } }
  return reading.tokens[at]!.capital || namesKind(reading, at) ? readBody(reading, at) : null
}

/** `cơ quan | Công an`: a noun of many in small letters, no level, before the capital of a known name. */
function namesKind(reading: Reading, at: number): boolean {
  const noun = reading.tokens[at + 1]?.kind === 'word' ? after(reading, 'party.group-noun', at) : -1
  return reading.tokens[noun]?.capital === true && after(reading, 'place.level', at) < 0 && (reading.grammar.lexicon.match(reading.tokens, at)?.next ?? -1) > noun
}

/** The known name here, unless its last words, small where the name has a capital, are a deed with its object behind it (`Thanh tra Sở | xây dựng kế hoạch`). */
function withoutDeed(reading: Reading, at: number): NameMatch | null {
  const match = reading.grammar.lexicon.match(reading.tokens, at)
  if (!match || !isPlainWord(reading, match.next)) return match
  const official = match.name.name.split(' ')
  for (let i = at + 1; i < match.next; i++)
    if (!reading.tokens[i]!.capital && startsCapital(official.at(i - match.next) ?? '') && predicateEnd(reading, i) === match.next) return reading.grammar.lexicon.match(reading.tokens.slice(0, i), at)
  return match
}

/** A known name and what follows it: level and place, branch, number, or the body it belongs to. */
function withTail(reading: Reading, at: number, name: { name: string; next: number; rule: string }): BodyEnd {
  const council = after(reading, 'party.council', at) > 0
  let next = name.next
  let words = name.name
  let place = ''
  const branch = after(reading, 'party.branch', next)
  if (branch > 0) {
    words += ` ${spell(reading, next, branch).toLowerCase()}`
    next = branch
  }
  // `Sở Y tế 28 tỉnh, thành phố`: a count of places is no number of the body.
  const number = namesLevels(reading, next + 1) ? -1 : after(reading, 'party.number-tail', next)
  const level = placeEnd(reading, next)
  const each = eachLevelEnd(reading, next, council, name.name)
  const where = council && level === after(reading, 'place.level', next) ? whereEnd(reading, level) : level
  if (level > 0 && where > level) {
    return { party: partyOf(reading, at, where, `${words} ${spellPlace(reading, next, level)} ${spell(reading, level, where)}`, 'group', '', false, name.rule), next: where }
  } else if (level > 0) {
    place = spellPlace(reading, next, level)
    next = level
  } else if (each > 0) {
    const related = after(reading, 'party.related', each)
    const end = related > 0 ? related : whereEnd(reading, each)
    return { party: { ...partyOf(reading, at, end, `${words} ${spell(reading, next, end).toLowerCase()}`, 'group', '', false, name.rule), related: related > 0 }, next: end }
  } else if (number > 0 && !council) {
    words += ` ${spell(reading, next, number)}`
    next = number
    const within = placeEnd(reading, number)
    if (within > 0) {
      place = spellPlace(reading, number, within)
      next = within
    }
  } else if (council && reading.tokens[next]?.capital && !startsBody(reading, next)) {
    const proper = properEnd(reading, next)
    words += ` ${spellProper(reading, words.split(' ')[0]!, next, proper)}`
    next = proper
  } else if (goesOn(reading, next) || joinsOther(reading, next, name.rule) || (!council && reading.grammar.names.get(name.rule)?.head === undefined && goesOnToProperName(reading, next))) {
    const rest = readRest(reading, next, next)
    return { party: partyOf(reading, at, rest.end, `${ownWords(reading, at, name)}${words.slice(name.name.length)} ${rest.own}`, 'organization', rest.place, false, name.rule), next: rest.end }
  } else if (reading.tokens[next]?.capital && !council) {
    // `Ban Dân tộc HĐND tỉnh`: the body that it belongs to follows without a comma.
    const owner = readBody(reading, next)
    if (owner && owner.party.kind === 'organization' && !owner.party.bare) return { party: partyOf(reading, at, owner.next, `${words} ${owner.party.name}`, 'organization', owner.party.name, false, name.rule), next: owner.next }
  }
  return { party: partyOf(reading, at, next, place ? `${words} ${place}` : words, 'organization', place, council && place === '', name.rule), next }
}

/** Index after `cấp huyện`: of any body; `các cấp`, `địa phương` only of a council or a body that every level has; -1 where no such words stand. */
function eachLevelEnd(reading: Reading, at: number, council: boolean, name: string): number {
  const end = after(reading, 'party.each-level', at)
  return end > 0 && (council || reading.grammar.endAt('party.of-every-level', name, 0) === name.length || reading.grammar.emitted('party.each-level', written(reading, at, end), 'of') !== undefined) ? end : -1
}

/** Index after what says where such bodies are (`UBND cấp xã | nơi có đất thu hồi`, `UBND xã | nơi có CCN`); `at` where nothing does. */
function whereEnd(reading: Reading, at: number): number {
  let i = after(reading, 'qualifier.where', at)
  if (i < 0) return at
  while (isPlainWord(reading, i) || (reading.tokens[i]?.capital && !startsBody(reading, i))) i++
  return i
}

/** Whether a known name is the beginning of a longer one: `Ban Quản lý dự án | Di dân tái định cư tỉnh`, `Hạt Kiểm lâm | liên xã A`. */
const goesOn = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (token?.capital) return !startsBody(reading, at)
  if (isDash(token)) return joinsByDash(reading, at + 1)
  if (after(reading, 'noun.compound', at) > 0) return true
  const area = after(reading, 'party.area', at)
  return area > 0 && (reading.tokens[area]?.capital === true || placeEnd(reading, area) > 0)
}

/** `Phòng Tài chính | - Kế toán`: a capital behind a dash that begins no body, office, person or deed. */
const joinsByDash = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.capital === true && !startsBody(reading, at) && after(reading, 'party.position', at) < 0 && predicateEnd(reading, at) < 0 && !reading.grammar.test('sign.surname', reading.text.slice(reading.tokens[at]!.start))

/** `Chi cục Thủy lợi | và Biến đổi khí hậu`: two matters of one body; `Sở Xây dựng | và Tài chính` are two bodies under one head. */
function joinsOther(reading: Reading, at: number, rule: string): boolean {
  const and = after(reading, 'party.and', at)
  const head = reading.grammar.names.get(rule)?.head
  return and === at + 1 && head !== undefined && partEnd(reading, and) > and + 1 && reading.grammar.lexicon.matchShort(head, reading.tokens, and) === null && after(reading, 'party.position', and) < 0
}

/** `Ban Quản lý di tích | lịch sử Gò Trâu | lập hồ sơ`: a few words that nobody knows, a proper name, then what is to be done. */
function goesOnToProperName(reading: Reading, at: number): boolean {
  let i = at
  while (i < at + 2 && isPlainWord(reading, i)) i++
  return i > at && namesPlaceBeforeDeed(reading, i)
}

/** A name that goes on is another body's: its official spelling counts only for the words that stand here (`Phòng Giáo dục | Trung học`). */
function ownWords(reading: Reading, at: number, { name, next }: { name: string; next: number }): string {
  if (next === at + 1) return name
  const here = spell(reading, at, next)
  const letters = reading.tokens.slice(at, next).some((token) => (startsCapital(token.text) && isCapital(token.text.charAt(1))))
  return here.split(' ').length < name.split(' ').length && !letters ? upperFirst(here) : name
}

/** Head word and what belongs to its name, up to a predicate, a preposition or a mark. */
function readOpenBody(reading: Reading, at: number): BodyEnd | null {
  const head = headEnd(reading, at)
  if (head < 0 || !reading.tokens[at]!.capital || predicateEnd(reading, at) > head) return null
  const near = reading.grammar.lexicon.matchNear(reading.tokens, at)
  if (near) return withTail(reading, at, { name: near.name.name, next: near.next, rule: near.name.id })
  const { end, place, own } = readRest(reading, at, head)
  if (end === head && !startsCapital(reading.tokens[at]!.text)) return null
  return { party: partyOf(reading, at, end, upperFirst(own), 'organization', place, false, 'party-head'), next: end }
}

/** `Sỏ Y tế`, `Uỷ bân nhân dân huyện A`: a known name with a slip of the pen in its head word; null for any other words. */
export function readMisspelt(reading: Reading, at: number): BodyEnd | null {
  if (!reading.tokens[at]!.capital || predicateEnd(reading, at) > 0) return null
  const match = reading.grammar.lexicon.matchMisspelt(reading.tokens, at)
  return match && withTail(reading, at, { name: match.name.name, next: match.next, rule: match.name.id })
}

export function partyOf(reading: Reading, from: number, to: number, name: string, kind: PartyReading['kind'], place: string, bare: boolean, rule: string): PartyReading {
  const start = reading.tokens[from]!.start
  const end = reading.tokens[to - 1]!.end
  return { start, end, text: written(reading, from, to), name, kind, related: false, bare, place, rule }
}
