/** Groups: `các sở, ban, ngành, đoàn thể cấp tỉnh`, `các cơ quan chủ trì thực hiện các Chương trình`, `địa phương có liên quan`. */
import { lowerFirst } from '../../text/fold.ts'
import { definedAt } from './defined.ts'
import { placeEnd, placeNameEnd, properEnd, settlementEnd, spellLevel, spellPlace, startsBody, startsPlace } from './place.ts'
import { remembered } from './remembered.ts'
import type { PartyReading, Reading } from './types.ts'
import { partyOf } from './body.ts'
import { after, isDash, isMark, predicateEnd, stopsName } from './words.ts'
import { isSmall } from '../../text/letters.ts'

export interface GroupEnd {
  readonly parties: readonly PartyReading[]
  readonly next: number
}

/** Most parties under one `các`; the next is one of the list without it. */
const MOST_UNDER_ONE = 20

const groupsAt = remembered<GroupEnd | null>()

/** The group that begins with token `at` (with or without `các`), or null. More than one party where role nouns follow each other. */
export const readGroup = (reading: Reading, at: number): GroupEnd | null => groupsAt(reading, at, findGroup)

function findGroup(reading: Reading, at: number): GroupEnd | null {
  const determiner = after(reading, 'party.determiner', at)
  const first = determiner > 0 ? determiner : at
  const many = determiner > 0
  if (noun(reading, first, many) < 0) return null
  // `Tổ chức thực hiện …` is a deed, `các tổ chức` and `Tổ chức, cá nhân` are bodies.
  if (determiner < 0 && predicateEnd(reading, at) > 0 && !isRow(reading, at)) return null
  if (determiner < 0 && reading.tokens[at]!.capital && (after(reading, 'party.head', at) > 0 || startsBody(reading, at)) && after(reading, 'party.role-noun', at) < 0 && !isRow(reading, at)) return null
  const parties: PartyReading[] = []
  let start = at
  let own = first
  let i = many ? Math.max(nounsEnd(reading, first, many), knownEnd(reading, first)) : Math.max(nounsEnd(reading, first, many), placeNameEnd(reading, first))
  for (;;) {
    const end = qualifierEnd(reading, i, own)
    parties.push(groupOf(reading, start, end, determiner > 0 && start !== at ? reading.tokens[at]!.text : ''))
    // A new noun after a qualifier, or a role noun, is a party of its own under the same `các`.
    if (many && parties.length < MOST_UNDER_ONE && isMark(reading.tokens[end], ',') && namesRole(reading, end + 1)) {
      start = end + 1
      own = start
      i = nounsEnd(reading, start, many)
      continue
    }
    return { parties, next: end }
  }
}

/** Index after a name that the many bear alike (`các | Trung tâm Y tế | tuyến huyện`), or -1: a list of names under one head is no group. */
const knownEnd = (reading: Reading, at: number): number =>
  after(reading, 'party.collector', at) > 0 ? -1 : (reading.grammar.lexicon.match(reading.tokens, at)?.next ?? -1)

/** Index after the noun that begins here, or -1. `many`: under `các`, where nouns count that alone tell of no party (`các trang trại`). */
function noun(reading: Reading, at: number, many: boolean): number {
  const role = after(reading, 'party.role-noun', at)
  if (role > 0) return role
  const end = Math.max(after(reading, 'party.group-noun', at), many ? Math.max(after(reading, 'party.collective', at), settlementEnd(reading, at)) : -1)
  return after(reading, 'party.no-head', at) > end ? -1 : end
}

/** `Sở, ban, ngành tỉnh`: nouns in a row without `các`, the second of them small. */
export function isRow(reading: Reading, at: number): boolean {
  const second = after(reading, 'party.group-noun', at) + 1
  return second > at + 1 && isMark(reading.tokens[second - 1], ',') && reading.tokens[second]?.capital === false && after(reading, 'party.group-noun', second) > 0 && predicateEnd(reading, second) < 0
}

/** `thành viên …`, `cơ quan chủ trì …`: a noun that says which of many. */
const namesRole = (reading: Reading, at: number): boolean => {
  const group = after(reading, 'party.group-noun', at)
  return after(reading, 'party.role-noun', at) > 0 || (group > 0 && after(reading, 'relative', group) > 0)
}

/** Nouns under one `các`: `sở, ban, ngành`, `cơ quan, đơn vị và địa phương`, `sở ngành`. A role noun closes the row. */
function nounsEnd(reading: Reading, at: number, many: boolean): number {
  let i = noun(reading, at, many)
  if (after(reading, 'party.role-noun', at) > 0) return i
  for (;;) {
    const dash = isDash(reading.tokens[i]) ? i + 1 : -1
    const comma = isMark(reading.tokens[i], ',') || dash > 0 ? i + 1 : -1
    const and = after(reading, 'party.and', comma > 0 ? comma : i)
    const from = and > 0 ? and : comma > 0 ? comma : i
    const next = noun(reading, from, many)
    if (next < 0 || after(reading, 'party.role-noun', from) > 0) return i
    if (reading.tokens[from]!.capital && namesOne(reading, from)) return i
    // `các xã, phường và | đặc khu Hòn Sụp`: a level with a name is one place.
    if (from > i && after(reading, 'place.level', from) === next && reading.tokens[next]?.capital && isSmall(reading.tokens[next].text.charAt(1)) && !startsBody(reading, next)) return i
    if (from === i && predicateEnd(reading, from) > 0) return i
    i = next
  }
}

/** A capitalised noun that begins a body's own name (`Sở Tài chính`) and no member of the row (`các Sở, Ban, ngành`). */
const namesOne = (reading: Reading, at: number): boolean => {
  const match = reading.grammar.lexicon.match(reading.tokens, at)
  if (match && match.next > at + 1) return true
  const next = reading.tokens[at + 1]
  return after(reading, 'party.head', at) > 0 && next?.capital === true
}

/** `có liên quan`, `thuộc`, `trong Khu`: the words that open what says which of many. */
const qualifierAfter = (reading: Reading, at: number): number => Math.max(after(reading, 'qualifier', at), after(reading, 'qualifier.where', at))

/** Where what qualifies the nouns ends: `có liên quan`, `cấp tỉnh`, `được giao …`, `thuộc …`. */
function qualifierEnd(reading: Reading, at: number, first: number): number {
  let i = after(reading, 'party.role-noun', first) > 0 && after(reading, 'party.related', at) < 0 ? nameEnd(reading, at) : at
  while (i < reading.tokens.length) {
    const related = after(reading, 'party.related', i)
    if (related > 0) return related
    const relative = after(reading, 'relative', i)
    if (relative > 0) {
      const end = relativeEnd(reading, relative, first)
      if (end < 0) return i
      i = end
      continue
    }
    const listed = after(reading, 'relative.listed', i) > 0 ? membersAhead(reading, i) : -1
    if (listed > 0) return listed
    // `cơ quan tham mưu` are a kind of bodies; after another qualifier the same word is a deed.
    const qualifier = qualifierAfter(reading, i)
    if (qualifier > 0 && (i === at || predicateEnd(reading, i) < 0)) {
      i = nameEnd(reading, qualifier)
      continue
    }
    const place = placeEnd(reading, i)
    if (place > 0 && i > at - 1 && reading.tokens[i - 1] && !isMark(reading.tokens[i - 1], ',')) {
      i = place
      continue
    }
    const character = after(reading, 'party.character', i)
    if (character > 0) {
      i = character
      continue
    }
    const tail = Math.max(attributeEnd(reading, i), unknownTail(reading, i))
    if (tail > i) {
      i = tail
      continue
    }
    const token = reading.tokens[i]!
    if (token.capital && !startsBodyAfterNoun(reading, i)) {
      i = Math.max(properEnd(reading, i), i + 1)
      continue
    }
    return i
  }
  return i
}

/** Words that say which of many (`các đơn vị trúng thầu`): a few that nobody knows, and a place's name, before what the group is to do or the end. */
function unknownTail(reading: Reading, at: number): number {
  let i = at
  const limit = at + (reading.whole ? 12 : 4)
  while (i < limit && isPlainWord(reading, i) && after(reading, 'party.and', i) < 0) i++
  if (i === at) return at
  const end = reading.tokens[i]?.capital && (reading.whole || !startsBody(reading, i)) ? properEnd(reading, i) : i
  // A title goes on over deeds only to its end.
  if (reading.whole && qualifierAfter(reading, end) > 0) for (let k = at; k < i; k++) if (predicateEnd(reading, k) > 0) return at
  return endsGroup(reading, end) ? end : at
}

/** A living with its object (`khai thác khoáng sản`, `kinh doanh nhà hàng, khách sạn`), where another deed follows; else `at`. */
function attributeEnd(reading: Reading, at: number): number {
  const own = after(reading, 'party.attribute', at)
  if (own < 0) return at
  let i = own
  for (; i < own + 20; i++) {
    const another = isMark(reading.tokens[i], ',') ? after(reading, 'party.attribute', i + 1) : -1
    if (another > 0) i = another
    if (isMark(reading.tokens[i], ',') ? !isPlainWord(reading, i + 1) || namesMany(reading, i + 1) : !isPlainWord(reading, i)) break
  }
  return endsGroup(reading, i) ? i : at
}

/** A word in small letters that is no noun of a party and begins neither a deed nor a phrase. */
const isPlainWord = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === 'word' && !reading.tokens[at]!.capital && !stopsName(reading, at) && after(reading, 'party.determiner', at) < 0 && noun(reading, at, false) < 0 && qualifierAfter(reading, at) < 0

/** Whether a group's name ends before this token: at a deed, a qualifier, a bracket of its members, the next of the list or the end. */
const endsGroup = (reading: Reading, at: number): boolean =>
  at === reading.tokens.length ||
  predicateEnd(reading, at) > 0 ||
  qualifierAfter(reading, at) > 0 ||
  after(reading, 'party.related', at) > 0 ||
  opensMembers(reading, at) ||
  (reading.whole ? isMark(reading.tokens[at], ',;.:()') : separatorBeforeParty(reading, at))

/** `, Sở A`, `và các ngành`, `; thủ trưởng …`: the list goes on. */
function separatorBeforeParty(reading: Reading, at: number): boolean {
  const comma = isMark(reading.tokens[at], ',;') ? at + 1 : at
  const and = after(reading, 'party.and', comma)
  const next = and > 0 ? and : comma
  return next > at && (startsBody(reading, next) || namesMany(reading, next) || after(reading, 'party.position', next) > 0)
}

/** `các đơn vị`. */
function namesMany(reading: Reading, at: number): boolean {
  const determiner = after(reading, 'party.determiner', at)
  return determiner > 0 && noun(reading, determiner, true) > 0
}

/** A body named right after a noun belongs to it after a role (`thành viên Ban Chỉ đạo`), and is the next of the list after others. */
const startsBodyAfterNoun = (reading: Reading, at: number): boolean => startsBody(reading, at) && after(reading, 'party.council', at) < 0 && !reading.whole

/** `chủ trì các Dự án, tiểu dự án`: a clause about the group when somebody's duty begins later; else it is the duty itself. */
function relativeEnd(reading: Reading, at: number, first: number): number {
  if (isMark(reading.tokens[at], ',') || isMark(reading.tokens[at], ';')) return -1
  let i = at
  for (; i < reading.tokens.length; i++) {
    const token = reading.tokens[i]!
    if (isMark(token, ';.:)')) break
    if (opensMembers(reading, i)) return i
    if (!token.capital && ((!reading.whole && after(reading, 'relative-end', i) > 0) || after(reading, 'predicate.strong', i) > 0)) return i
    const joined = after(reading, 'party.and', i)
    if (joined > 0 && (startsBody(reading, joined) || namesMany(reading, joined))) return i
    if (isMark(token, ',') && (startsBody(reading, i + 1) || namesMany(reading, i + 1) || namesRole(reading, i + 1))) return i
  }
  return reading.whole || after(reading, 'party.role-noun', first) > 0 ? i : -1
}

/** A bracket that begins with a body. */
const opensMembers = (reading: Reading, at: number): boolean => isMark(reading.tokens[at], '(') && startsBody(reading, at + 1)

/** `chưa nộp báo cáo (Sở A, Sở B)`: index of the bracket that says who they are, a few plain words on, or -1. */
function membersAhead(reading: Reading, at: number): number {
  for (let i = at + 1; i < at + 12 && reading.tokens[i]; i++) {
    if (opensMembers(reading, i)) return i
    if (reading.tokens[i]!.kind !== 'word') return -1
  }
  return -1
}

/** The end of a plain run of name words. */
function nameEnd(reading: Reading, at: number): number {
  let i = at
  while (i < reading.tokens.length) {
    const and = after(reading, 'party.and', i)
    if (and > 0) {
      const office = reading.tokens[and]?.capital === true && after(reading, 'party.position', and) > 0
      if (office || startsBody(reading, and) || after(reading, 'party.determiner', and) > 0 || noun(reading, and, false) > 0 || stopsName(reading, and)) break
      i = and
      continue
    }
    if (stopsName(reading, i) || after(reading, 'party.related', i) > 0) break
    const list = isMark(reading.tokens[i], ',')
    if (list) break
    i++
  }
  return i
}

/** Generic nouns are written small in a group's name; proper names keep their capitals, abbreviations are written out. */
function groupOf(reading: Reading, from: number, to: number, determiner: string): PartyReading {
  const { tokens, grammar } = reading
  const one = determiner === '' && after(reading, 'party.determiner', from) < 0 && startsPlace(reading, from)
  const proper = one ? placeEnd(reading, from) : -1 // `thị xã Ba Đồn`: a place's name keeps its capitals
  let words = proper > 0 ? spellPlace(reading, from, proper) : ''
  let i = Math.max(from, proper)
  while (i < to) {
    const token = tokens[i]!
    const generic = Math.max(after(reading, 'party.role-noun', i), after(reading, 'party.group-noun', i), settlementEnd(reading, i), after(reading, 'party.collective', i), after(reading, 'party.determiner', i))
    const match = token.capital && generic < 0 ? grammar.lexicon.match(tokens, i) : null
    const space = i > from && token.start > tokens[i - 1]!.end ? ' ' : ''
    const defined = token.capital ? definedAt(reading, i) : null
    if (defined && defined.next <= to && i > from) {
      words += space + defined.party.name
      i = defined.next
    } else if (match && match.next <= to && match.next > i) {
      words += space + match.name.name
      i = match.next
    } else if (generic > 0 && generic <= to && !(i > from && token.capital && after(reading, 'party.head', i) > 0 && (tokens[i + 1]?.capital || after(reading, 'qualifier', i - 1) === i))) {
      const letters = generic === i + 1 && token.text === token.text.toUpperCase() && after(reading, 'place.level', i) === generic
      words += space + (letters ? spellLevel(reading, i) : generic === i + 1 && token.capital ? (grammar.lexicon.expansion(token) ?? token.text).toLowerCase() : reading.text.slice(token.start, tokens[generic - 1]!.end).toLowerCase())
      i = generic
    } else {
      words += space + (reading.context.aliases.get(token.text) ?? grammar.lexicon.expansion(token) ?? token.text)
      i++
    }
  }
  const name = determiner ? `${determiner.toLowerCase()} ${lowerFirst(words)}` : lowerFirst(words)
  const party = partyOf(reading, from, to, name, one ? 'organization' : 'group', '', false, 'party-group-noun')
  return { ...party, related: endsRelated(reading, to) }
}

const endsRelated = (reading: Reading, to: number): boolean => {
  for (let i = to - 1; i >= Math.max(0, to - 3); i--) if (after(reading, 'party.related', i) === to) return true
  return false
}
