/** Levels and places after a body's name: `tỉnh`, `huyện Sơn Tây`, `Phường 2 Bảo Lộc`, `thành phố Hồ Chí Minh`. */
import { lowerFirst, upperFirst } from '../../text/fold.ts'
import type { PlaceName, Reading } from './types.ts'
import { after, isBlank, isDash, isMark, predicateEnd, spell, stopsName } from './words.ts'
import { latin } from '../../text/letters.ts'

/**
 * @returns index after the place that begins with token `at` (a level word, with or without a proper name), or -1
 */
export function placeEnd(reading: Reading, at: number): number {
  const level = levelEnd(reading, at)
  if (level < 0) return -1
  return properEnd(reading, level)
}

/** Index after a level's word, or -1. A small one before two capitals is a level, whatever it means with the first of them (`xã | Đoàn Kết`, `xã | Giao Thủy`). */
function levelEnd(reading: Reading, at: number): number {
  const level = after(reading, 'place.level', at)
  const word = reading.tokens[at]
  if (level > 0 || !word || word.kind !== 'word' || word.capital || !reading.tokens[at + 1]?.capital || !reading.tokens[at + 2]?.capital) return level
  return reading.grammar.endAt('place.level', word.text, 0) === word.text.length ? at + 1 : -1
}

/** Index after the proper name (capitalised words, numbers) that begins with token `at`; `at` itself if none. */
export function properEnd(reading: Reading, at: number): number {
  let i = at
  for (let token = reading.tokens[i]; token; token = reading.tokens[i]) {
    const joined = isDash(token) && i > at && reading.tokens[i + 1]?.capital === true && after(reading, 'party.position', i + 1) < 0
    if (joined) {
      i += 2
      continue
    }
    if (!(token.capital || (token.kind === 'number' && /^\d{1,3}$/.test(token.text) && after(reading, 'place.counted', i + 1) < 0))) break
    if (i > at && startsBody(reading, i) && !isLoneSyllable(reading, i)) break
    if (after(reading, 'place.level', i) > 0 && i > at) break
    i++
  }
  return i
}

/** `Vũ Đăng | Khoa`: one syllable at the end of a name that is a head word elsewhere. */
const isLoneSyllable = (reading: Reading, at: number): boolean => after(reading, 'party.head', at) === at + 1 && (reading.tokens[at + 1] === undefined || (reading.tokens[at + 1]!.kind !== 'number' && !reading.tokens[at + 1]!.capital && after(reading, 'place.level', at + 1) < 0))

/** Whether a body's or office holder's name begins here, told by its head word. */
export function startsBody(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (!token?.capital) return false
  return headEnd(reading, at) > 0 || (reading.grammar.lexicon.match(reading.tokens, at)?.next ?? 0) > at
}

/** The words with a capital where a body's name begins with its head in small letters: before a capital (`phòng Nội vụ`, `công an xã A`), in a known name (`sở nội vụ`), or of a council with its place; null for any other. */
export function withHeadRaised(reading: Reading, at: number): Reading | null {
  const token = reading.tokens[at]
  const head = token?.kind === 'word' && !token.capital ? after(reading, 'party.head-small', at) : -1
  const next = reading.tokens[head]
  if (!token || next?.kind !== 'word' || (next.capital && startsBody(reading, head) !== (after(reading, 'party.council', head) > 0))) return null
  const word = upperFirst(token.text)
  const raised = { ...reading, text: reading.text.slice(0, token.start) + word + reading.text.slice(token.end), tokens: reading.tokens.with(at, { ...token, text: word, capital: true }) }
  if (next.capital) return raised
  const known = after(reading, 'party.council', at) === head ? placeEnd(reading, head) > head + 1 : (reading.grammar.lexicon.match(raised.tokens, at)?.next ?? -1) > head && predicateEnd(reading, head) < 0
  return known ? raised : null
}

/** Most small words between a head of one word and the capitals of its name (`Tổ dự án Chuyển đổi số`). */
const SMALL_AHEAD = 3

/**
 * Index after the head word that begins with token `at`, or -1. A head of one word is a common word as well (`Phòng chống`,
 * `Khu vực`): a name goes on with a capital, a number, letters or a place, or reaches them within a few words.
 */
export function headEnd(reading: Reading, at: number): number {
  const head = after(reading, 'party.head', at)
  const next = reading.tokens[head]
  if (next?.kind !== 'word' || next.capital) return head
  if (after(reading, 'party.no-head', at) > 0) return -1
  if (head !== at + 1) return head
  if (after(reading, 'place.level', head) > 0 || stopsName(reading, head)) return head
  // `Báo và Đài …`: two heads share what follows.
  const and = after(reading, 'party.and', head)
  if (and > 0) return after(reading, 'party.head', and) > 0 && reading.tokens[and]!.capital ? head : -1
  for (let i = head; i <= head + SMALL_AHEAD; i++) {
    if (reading.tokens[i]?.capital) return startsBody(reading, i) ? -1 : head
    if (reading.tokens[i]?.kind !== 'word' || stopsName(reading, i) || after(reading, 'party.and', i) > 0) return -1
  }
  return -1
}

/** Words before a name left blank. */
const MOST_BEFORE_BLANK = 6

/** `Giao Sở ………… xây dựng`: the name is left blank behind its head word or level. */
export function isUnnamed(reading: Reading, at: number): boolean {
  let next = at
  while (next < at + MOST_BEFORE_BLANK && reading.tokens[next]?.kind === 'word') next++
  return next > at && isBlank(reading.tokens[next]) && reading.tokens[at]!.capital && (headEnd(reading, at) === next || after(reading, 'place.level', next - 1) === next)
}

/** `Huyện Tri Tôn` → `huyện Tri Tôn`; a numbered unit keeps its capital (`Phường 2`). */
export function spellPlace(reading: Reading, from: number, to: number): string {
  const level = levelEnd(reading, from)
  const own = spellLevel(reading, from)
  const words = level < to ? `${own} ${spellProper(reading, own, level, to)}` : own
  return reading.tokens[from + 1]?.kind === 'number' ? words : lowerFirst(words)
}

/** The level that begins with token `from` as a word: `TP.` is `thành phố`. */
export function spellLevel(reading: Reading, from: number): string {
  const { start } = reading.tokens[from]!
  const level = levelEnd(reading, from)
  const words = reading.grammar.kind('place.level').find((rule) => rule.emits['words'] !== undefined && rule.endAt(reading.text, start) > 0)?.emits['words']
  return words === undefined ? spell(reading, from, level) : String(words)
}

const LETTERS = latin(String.raw`^\p{Lu}{2,4}$`)

/**
 * A place's proper name; its initials (`huyện TT`) as the name of the level that the document has for them, as written where it has none.
 * @param level the level's word, or the first of its syllables (`Huyện` of `Huyện ủy`)
 */
export function spellProper(reading: Reading, level: string, from: number, to: number): string {
  const letters = reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end)
  const words = spell(reading, from, to)
  if (!LETTERS().test(letters) || !reading.grammar.test('place.level', level) || reading.grammar.test('place.province', words)) return words
  const places = reading.context.places.filter((place) => place.level.startsWith(level.toLowerCase()))
  return placeOf(places, letters)?.name ?? letters
}

/** The place that the words name or whose initials they are; null unless just one fits. */
export function placeOf(places: readonly PlaceName[], words: string): PlaceName | null {
  const fits = places.filter((place) => place.name === words || initialsOf(place.name) === words)
  return fits.length > 0 && fits.every((place) => place.name === fits[0]!.name && place.level === fits[0]!.level) ? fits[0]! : null
}

const initialsOf = (name: string): string => name.split(/[\s-]+/u).map((word) => word.charAt(0)).join('')

/** `huyện, thị xã, thành phố`: levels and no names. */
export function namesLevels(reading: Reading, at: number): boolean {
  const level = after(reading, 'place.level', at)
  const next = level > 0 && isMark(reading.tokens[level], ',') ? after(reading, 'place.level', level + 1) : -1
  return next > 0 && reading.tokens[next]?.capital !== true && reading.tokens[next]?.kind !== 'number'
}

/** Index after `thôn`, `bản`, or -1; of two such words (`thôn bản`) a capital second one begins the name (`thôn | Bản Pát`). */
export function settlementEnd(reading: Reading, at: number): number {
  const end = after(reading, 'party.settlement', at)
  const first = reading.tokens[at]!
  if (end !== at + 2 || first.capital || !reading.tokens[at + 1]!.capital) return end
  return reading.grammar.endAt('party.settlement', first.text, 0) === first.text.length ? at + 1 : end
}

/** `xã | Bản Qua`, `thôn | Bản Pát`: index after a name whose first word, before another capital, is a head word elsewhere; -1 for any other. */
export function placeNameEnd(reading: Reading, at: number): number {
  const level = Math.max(after(reading, 'place.level', at), settlementEnd(reading, at))
  if (level < 0 || reading.tokens[at]!.capital || after(reading, 'party.head', level) !== level + 1 || !reading.tokens[level]!.capital || !reading.tokens[level + 1]?.capital) return -1
  return (reading.grammar.lexicon.match(reading.tokens, level)?.next ?? 0) > level + 1 ? -1 : properEnd(reading, level)
}

/** `xã Tân Lập`, `thôn Đông Hạ`: one place with its name. */
export function startsPlace(reading: Reading, at: number): boolean {
  const level = Math.max(after(reading, 'place.level', at), settlementEnd(reading, at))
  return level > 0 && properEnd(reading, level) > level
}
