/** Groups: `các sở, ban, ngành, đoàn thể cấp tỉnh`, `các cơ quan chủ trì thực hiện các Chương trình`, `địa phương có liên quan`. */
import { lowerFirst } from '../../text/fold.ts'
import { placeEnd, properEnd, startsBody } from './place.ts'
import type { PartyReading, Reading } from './types.ts'
import { partyOf } from './body.ts'
import { after, isDash, isMark, predicateEnd, stopsName } from './words.ts'

export interface GroupEnd {
  readonly parties: readonly PartyReading[]
  readonly next: number
}

/** The group that begins with token `at` (with or without `các`), or null. More than one party where role nouns follow each other. */
export function readGroup(reading: Reading, at: number): GroupEnd | null {
  const determiner = after(reading, 'party.determiner', at)
  const first = determiner > 0 ? determiner : at
  if (noun(reading, first) < 0) return null
  // `Tổ chức thực hiện …` is a deed, `các tổ chức` are bodies.
  if (determiner < 0 && predicateEnd(reading, at) > 0) return null
  if (determiner < 0 && reading.tokens[at]!.capital && (after(reading, 'party.head', at) > 0 || startsBody(reading, at)) && after(reading, 'party.role-noun', at) < 0) return null
  const parties: PartyReading[] = []
  let start = at
  let own = first
  let i = nounsEnd(reading, first)
  for (;;) {
    const end = qualifierEnd(reading, i, own)
    parties.push(groupOf(reading, start, end, determiner > 0 && start !== at ? reading.tokens[at]!.text : ''))
    // A new noun after a qualifier, or a role noun, is a party of its own under the same `các`.
    if (determiner > 0 && isMark(reading.tokens[end], ',') && namesRole(reading, end + 1)) {
      start = end + 1
      own = start
      i = nounsEnd(reading, start)
      continue
    }
    return { parties, next: end }
  }
}

const noun = (reading: Reading, at: number): number => {
  const role = after(reading, 'party.role-noun', at)
  return role > 0 ? role : after(reading, 'party.group-noun', at)
}

/** `thành viên …`, `cơ quan chủ trì …`: a noun that says which of many. */
const namesRole = (reading: Reading, at: number): boolean => {
  const group = after(reading, 'party.group-noun', at)
  return after(reading, 'party.role-noun', at) > 0 || (group > 0 && after(reading, 'relative', group) > 0)
}

/** Nouns under one `các`: `sở, ban, ngành`, `cơ quan, đơn vị và địa phương`, `sở ngành`. A role noun closes the row. */
function nounsEnd(reading: Reading, at: number): number {
  let i = noun(reading, at)
  if (after(reading, 'party.role-noun', at) > 0) return i
  for (;;) {
    const dash = isDash(reading.tokens[i]) ? i + 1 : -1
    const comma = isMark(reading.tokens[i], ',') || dash > 0 ? i + 1 : -1
    const and = after(reading, 'party.and', comma > 0 ? comma : i)
    const from = and > 0 ? and : comma > 0 ? comma : i
    const next = after(reading, 'party.group-noun', from)
    if (next < 0 || after(reading, 'party.role-noun', from) > 0) return i
    if (reading.tokens[from]!.capital && namesOne(reading, from)) return i
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
    const qualifier = after(reading, 'qualifier', i)
    if (qualifier > 0) {
      i = nameEnd(reading, qualifier)
      continue
    }
    const place = placeEnd(reading, i)
    if (place > 0 && i > at - 1 && reading.tokens[i - 1] && !isMark(reading.tokens[i - 1], ',')) {
      i = place
      continue
    }
    const tail = unknownTail(reading, i)
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

/** Words that say which of many (`các huyện ven biển`): up to three that nobody knows, before what the group is to do or the end. */
function unknownTail(reading: Reading, at: number): number {
  let i = at
  const limit = at + (reading.whole ? 12 : 3)
  while (i < limit && reading.tokens[i]?.kind === 'word' && !reading.tokens[i]!.capital && !stopsName(reading, i) && after(reading, 'party.and', i) < 0 && after(reading, 'party.determiner', i) < 0 && noun(reading, i) < 0) i++
  if (i === at) return at
  return i === reading.tokens.length || predicateEnd(reading, i) > 0 || (reading.whole && isMark(reading.tokens[i], ',;.:()')) ? i : at
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
    if (!token.capital && (after(reading, 'relative-end', i) > 0 || after(reading, 'predicate.strong', i) > 0)) return i
    const joined = after(reading, 'party.and', i)
    if (joined > 0 && (startsBody(reading, joined) || (after(reading, 'party.determiner', joined) > 0 && noun(reading, joined + 1) > 0))) return i
    if (isMark(token, ',') && (startsBody(reading, i + 1) || (after(reading, 'party.determiner', i + 1) > 0 && noun(reading, i + 2) > 0) || namesRole(reading, i + 1))) return i
  }
  return reading.whole || after(reading, 'party.role-noun', first) > 0 ? i : -1
}

/** The end of a plain run of name words. */
function nameEnd(reading: Reading, at: number): number {
  let i = at
  while (i < reading.tokens.length) {
    const and = after(reading, 'party.and', i)
    if (and > 0) {
      if (startsBody(reading, and) || after(reading, 'party.determiner', and) > 0 || noun(reading, and) > 0 || stopsName(reading, and)) break
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
  let words = ''
  let i = from
  while (i < to) {
    const token = tokens[i]!
    const generic = Math.max(after(reading, 'party.role-noun', i), after(reading, 'party.group-noun', i), after(reading, 'party.determiner', i))
    const match = token.capital && generic < 0 ? grammar.lexicon.match(tokens, i) : null
    const space = i > from && token.start > tokens[i - 1]!.end ? ' ' : ''
    if (match && match.next <= to && match.next > i) {
      words += space + match.name.name
      i = match.next
    } else if (generic > 0 && generic <= to && !(i > from && token.capital && after(reading, 'party.head', i) > 0 && (tokens[i + 1]?.capital || after(reading, 'qualifier', i - 1) === i))) {
      words += space + reading.text.slice(token.start, tokens[generic - 1]!.end).toLowerCase()
      i = generic
    } else {
      words += space + (reading.context.aliases.get(token.text) ?? grammar.lexicon.expansion(token) ?? token.text)
      i++
    }
  }
  const name = determiner ? `${determiner.toLowerCase()} ${lowerFirst(words)}` : lowerFirst(words)
  const party = partyOf(reading, from, to, name, 'group', '', false, 'party-group-noun')
  return { ...party, related: endsRelated(reading, to) }
}

const endsRelated = (reading: Reading, to: number): boolean => {
  for (let i = to - 1; i >= Math.max(0, to - 3); i--) if (after(reading, 'party.related', i) === to) return true
  return false
}
