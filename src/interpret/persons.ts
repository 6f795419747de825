/** Persons named in a list of who took part, and the offices that they hold. */
import { readPartyList, separatorEnd, type PartyReading, type Reading } from '../recognize/party/index.ts'
import { partyOf } from '../recognize/party/body.ts'
import { startsBody } from '../recognize/party/place.ts'
import { after, isMark, tokenAfter } from '../recognize/party/words.ts'
import { upperFirst } from '../text/fold.ts'

/** `Phó Giám đốc Sở Lê Thị Hoa`: the office stands before the name. */
export function holderAt(reading: Reading, at: number): PersonEnd | null {
  const title = titleEnd(reading, at)
  let end = title < 0 ? -1 : bodyEnd(reading, title)
  while (isMark(reading.tokens[end - 1], '.')) end--
  if (title < 0 || end < title + 3) return null
  const start = reading.tokens[at]!.start
  const words = reading.text.slice(start, reading.tokens[end - 1]!.end)
  const match = reading.grammar.find('meeting.chair', words)
  const name = match?.start === 0 && match.end === words.length ? match.groups['name'] : undefined
  if (name === undefined || match?.groups['position'] === undefined) return null
  const from = tokenAfter(reading.tokens, at, start + words.length - name.length)
  // After a level two words may be a place's name: `UBND huyện Lâm Hà`, `UBND các xã: A Lưới`.
  const level = isMark(reading.tokens[from - 1], ':') ? from - 1 : from
  if (end - from < 3 && after(reading, 'place.level', level - 1) === level) return null
  const holder = readPartyList({ ...reading, tokens: reading.tokens.slice(0, from) }, title).parties[0]
  if (!holder) return null
  const said = (to: number): string => reading.text.slice(start, reading.tokens[to - 1]!.end)
  return { party: { ...holder, start, text: words, end: start + words.length }, title: said(title), person: { name, position: said(from) }, next: end }
}

export interface PersonEnd {
  readonly party: PartyReading
  readonly title: string | null
  readonly person: { name: string; position: string | null }
  readonly next: number
}

/** `đồng chí Lê Thị Hoa - Phó Giám đốc Sở Y tế`: a person named, with the office where the words give it. */
export function personAt(reading: Reading, at: number): PersonEnd | null {
  const honorific = after(reading, 'party.honorific', at)
  const start = honorific > 0 ? honorific : at
  const end = nameEnd(reading, start)
  // `đ/c Nam - Phó Giám đốc`: an address and a given name alone.
  const given = honorific > 0 && end === start + 1 && titleEnd(reading, start) < 0 && isMark(reading.tokens[end], ',-–') && titleEnd(reading, end + 1) > 0
  if (end < start + 2 && !given) return null
  const words = (from: number, to: number): string => reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end)
  const name = words(start, end)
  const own = { ...partyOf(reading, start, end, name, 'person', '', false, 'party-honorific') }
  const office = isMark(reading.tokens[end], ',-–(') ? end + 1 : end
  if (honorific < 0 && (titleEnd(reading, office) < 0 || office === end)) return null
  const { held, next } = officesAt(reading, office)
  if (!held) {
    const sole = next > office && office > end
    return { party: own, title: null, person: { name, position: sole ? words(office, next) : null }, next: sole ? next : end }
  }
  const position = words(office, next)
  return { party: { ...held.holder, start: own.start, text: reading.text.slice(own.start, held.holder.end) }, title: held.title, person: { name, position }, next: isMark(reading.tokens[next], ')') ? next + 1 : next }
}

/** `các đồng chí: Lê Văn Nam, Trần Thị Hà - Phó Chủ tịch UBND huyện`: the office behind the last name is that of all; null where each has his own, or the names no office. */
export function officeShared(reading: Reading, at: number, end: number): readonly PersonEnd[] | null {
  const named = namesAt(reading, at, end)
  const last = named.length > 0 ? personAt(reading, separatorEnd(reading, named.at(-1)!.to)) : null
  if (!last?.title) return null
  return [...named.map(({ from, to }) => ({ ...last, person: { ...last.person, name: reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end) }, next: to })), last]
}

interface Held {
  readonly title: string
  readonly holder: PartyReading
}

/**
 * The offices of one person from token `at` on. The one of whom he came for is the first, or the first behind his ranks in a party
 * (`Tỉnh ủy viên, | Giám đốc Sở A`, `Phó Bí thư Huyện ủy, | Chủ tịch UBND huyện`).
 */
function officesAt(reading: Reading, at: number): { held: Held | null; next: number } {
  const title = titleEnd(reading, at)
  if (title < 0) return { held: null, next: at }
  const alone = title === reading.tokens.length || isMark(reading.tokens[title], ',;.')
  const read = raised(reading, title)
  const body = alone ? null : readPartyList({ ...read, tokens: read.tokens.slice(0, bodyEnd(reading, title)) }, title)
  const holder = body?.parties[0]
  if (!holder && !alone) return { held: null, next: at }
  const next = holder ? body!.next : title
  const held = holder ? { title: reading.text.slice(reading.tokens[at]!.start, reading.tokens[title - 1]!.end), holder } : null
  const second = isMark(reading.tokens[next], ',') && after(reading, 'party.rank', at) > 0 && ofOne(reading, next + 1) ? officesAt(reading, next + 1) : null
  return second?.held ? second : { held, next }
}

/** Whether an office of one person is named here: no `lãnh đạo`, no `đồng chí`, no `Trưởng các phòng`. */
const ofOne = (reading: Reading, at: number): boolean => {
  const title = titleEnd(reading, at)
  return title > 0 && after(reading, 'party.honorific', at) < 0 && after(reading, 'party.plural-position', at) < 0 && after(reading, 'party.determiner', title) < 0
}

/** `các đồng chí: …`, `các ông, bà: …` open names. */
export function pastPersons(reading: Reading, at: number): number {
  let honorific = after(reading, 'party.honorific', Math.max(at, after(reading, 'party.determiner', at)))
  if (isMark(reading.tokens[honorific], ',')) honorific = after(reading, 'party.honorific', honorific + 1)
  return honorific > 0 && isMark(reading.tokens[honorific], ':') ? honorific + 1 : at
}

/** `các Thứ trưởng: | Lê Văn Nam, Trần Thị Mai`: the names from token `at` on that an office of many before a colon holds; each is read as far as the next separator. */
export function namesAt(reading: Reading, at: number, end: number): readonly { from: number; to: number }[] {
  const names: { from: number; to: number }[] = []
  for (let from = at; from < end; ) {
    const honorific = after(reading, 'party.honorific', from)
    const start = honorific > 0 ? honorific : from
    const to = nameEnd(reading, start)
    const separator = separatorEnd(reading, to)
    if (to < start + 2 || (separator < 0 && to < end && !isMark(reading.tokens[to], '.'))) break
    names.push({ from: start, to })
    if (separator < 0) break
    from = separator
  }
  return names
}

/** Index after the capitalised words of a person's name. */
function nameEnd(reading: Reading, at: number): number {
  if (startsBody(reading, at)) return at
  let end = at
  while (reading.tokens[end]?.capital) end++
  return end
}

/** Index after an office, or -1; its last words may begin the name of the body (`Trưởng | Ban A`, `Trưởng | phòng A`, `Chánh | Văn phòng HĐND và UBND`). */
export function titleEnd(reading: Reading, at: number): number {
  const end = after(reading, 'party.position', at)
  for (let i = at + 1; i < end; i++) if (bodyIn(reading, i, end)) return i
  return end
}

/** Whether a body's name begins inside a title: with its last word, or earlier where a known name goes on beyond it. */
export function bodyIn(reading: Reading, at: number, end: number): boolean {
  if (after(reading, 'party.standing', at) === end) return false // `Phó Bí thư Thường trực | Huyện ủy`
  const known = reading.tokens[at]!.capital ? reading.grammar.lexicon.match(reading.tokens, at) : null
  if (known && known.next > end && known.name.kind !== 'person') return true
  if (at !== end - 1) return reading.tokens[at]!.capital && after(reading, 'party.head', at) === end
  return startsBody(reading, at) || (reading.tokens[end]?.capital === true && !startsBody(reading, end) && startsBody(withCapital(reading, at), at))
}

/** The words with a capital where a body's name begins in small letters. */
export const raised = (reading: Reading, at: number): Reading => (reading.tokens[at] && !reading.tokens[at].capital && startsBody(withCapital(reading, at), at) ? withCapital(reading, at) : reading)

/** Index after the words that may hold the body: up to the next separator that no known name runs over. */
const bodyEnd = (reading: Reading, at: number): number => nextSeparator(reading, (reading.grammar.lexicon.match(reading.tokens, at)?.next ?? at + 1) - 1)

/** `đồng chí Lê Văn Nam | , Phó Chủ tịch …`: the office behind a name is that person's, and no capacity of a list. */
export function followsName(reading: Reading, at: number): boolean {
  let start = at
  while (reading.tokens[start - 1]?.capital) start--
  if (at - start < 2 || startsBody(reading, start)) return false
  return start === 0 || isMark(reading.tokens[start - 1], ';:') || [start - 1, start - 2].some((i) => after(reading, 'party.honorific', i) === start)
}

/** The same words with a capital at one token. */
function withCapital(reading: Reading, at: number): Reading {
  const token = reading.tokens[at]!
  const word = upperFirst(token.text)
  return { ...reading, text: reading.text.slice(0, token.start) + word + reading.text.slice(token.end), tokens: reading.tokens.with(at, { ...token, text: word, capital: true }) }
}

/** Index of the next separator of the list, or after the last token. */
export const nextSeparator = (reading: Reading, at: number): number => {
  for (let i = at + 1; i < reading.tokens.length; i++) if (separatorEnd(reading, i) > 0) return i
  return reading.tokens.length
}
