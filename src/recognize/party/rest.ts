/** What of a name follows its head: up to a predicate, a preposition or a mark, over the deeds, commas and `và` that belong to it. */
import { readBody } from './body.ts'
import { placeEnd, properEnd, spellPlace, startsBody, withHeadRaised } from './place.ts'
import type { Reading } from './types.ts'
import { after, isDash, isMark, predicateEnd, spell, stopsName } from './words.ts'
import { latin } from '../../text/letters.ts'

export interface NameRest {
  /** Index after the name. */
  readonly end: number
  /** The words from `from` on, written out. */
  readonly own: string
  /** Level and place, or the body that it belongs to. */
  readonly place: string
}

/**
 * What of a name follows its head.
 * @param from the first token to be spelled out
 * @param head the first token after the head word or the known name
 */
export function readRest(reading: Reading, from: number, head: number): NameRest {
  let i = head
  let place = ''
  while (i < reading.tokens.length) {
    const token = reading.tokens[i]!
    if (endsProperName(reading, head, i)) break
    const compound = token.capital ? -1 : after(reading, 'noun.compound', i)
    if (compound > 0) {
      i = compound
      continue
    }
    if (stopsName(reading, i) && !insideCompound(reading, i)) {
      const deed = deedInName(reading, head, i)
      if (deed < 0) break
      i = deed
      continue
    }
    const number = after(reading, 'party.number-tail', i)
    if (number > 0 && i > head) {
      i = number
      continue
    }
    const level = placeEnd(reading, i)
    if (level > 0 && (i > head || from === head)) {
      place = spellPlace(reading, i, level)
      i = level
      break
    }
    if (after(reading, 'party.and', i) > 0) {
      if (!joinsName(reading, i + 1)) break
      i += 2
      continue
    }
    if (after(reading, 'party.determiner', i) > 0 || after(reading, 'party.related', i) > 0) {
      if (!insideOpenName(reading, i)) break
    }
    if (token.capital && startsBody(reading, i) && (i > head ? after(reading, 'party.council', i) > 0 : namedByDeed(reading, i))) {
      const owner = readBody(reading, i)
      if (owner) return { end: owner.next, own: `${spell(reading, from, i)} ${owner.party.name}`, place: owner.party.name }
    }
    i++
  }
  while (i > from && (isDash(reading.tokens[i - 1]) || isMark(reading.tokens[i - 1], '&/"“'))) i--
  i = withSmallPart(reading, withCommaName(reading, from, i, place), place)
  return { end: i, own: spell(reading, from, i), place }
}

/** `Thường trực | Hội đồng thi đua khen thưởng`: a known name with a deed's word in it. */
const namedByDeed = (reading: Reading, at: number): boolean => {
  const end = reading.grammar.lexicon.match(reading.tokens, at)?.next ?? at
  return reading.tokens.slice(at, end).some((token, i) => token.kind === 'word' && stopsName(reading, at + i))
}

/**
 * Index after a deed's word in small letters that belongs to the name (`Viện Nuôi | trồng thủy sản`, `Đội Thanh tra | xây dựng, Sở A`,
 * `Ban Quản lý Chương trình | xây dựng nông thôn mới huyện A | rà soát`), or -1 where it begins what is to be done.
 */
function deedInName(reading: Reading, head: number, at: number): number {
  const deed = after(reading, 'predicate', at)
  // `Khoa Hồi sức tích cực - Chống độc`: a dash within the name, a capital behind it.
  const dash = Math.max(deed, after(reading, 'predicate.strong', at))
  if (dash > 0 && isDash(reading.tokens[dash]) && reading.tokens[dash + 1]?.capital && !startsBody(reading, dash + 1)) return dash
  if (deed < 0) return -1
  if (placeEnd(reading, deed) > 0) return deed
  // The first syllable of a compound bears its capital: the next one is its other half.
  if (deed === at + 1 && at > head && isSyllable(reading, at - 1) && (at - 1 === head || !isSyllable(reading, at - 2))) return deed
  if (namesPlaceBeforeDeed(reading, deed)) return deed
  let i = deed
  while (i < deed + 5 && reading.tokens[i]?.kind === 'word' && !reading.tokens[i]!.capital && after(reading, 'place.level', i) < 0 && !stopsName(reading, i)) i++
  if (after(reading, 'predicate.task', at) < 0 && separatorBeforeBody(reading, i)) return i
  const place = placeEnd(reading, i)
  return place > i + 1 && predicateEnd(reading, place) > 0 ? i : -1
}

const SYLLABLE = latin(String.raw`^\p{Lu}\p{Ll}+$`)

/** A lone capitalised syllable (`Nuôi`), no letters and no word in capitals. */
const isSyllable = (reading: Reading, at: number): boolean => SYLLABLE().test(reading.tokens[at]?.text ?? '')

/** Whether the list goes on here with the next body. */
const separatorBeforeBody = (reading: Reading, at: number): boolean => {
  const comma = isMark(reading.tokens[at], ',;') ? at + 1 : at
  const and = stopsName(reading, comma) ? -1 : after(reading, 'party.and', comma) // `làm việc với Công ty A` lists nobody
  const next = and > 0 ? and : comma
  return next > at && startsBody(reading, next)
}

/** `Công ty Cổ phần Hoa Sen | lắp đặt …`, `Hạt Quản lý đường bộ 2 | sửa chữa`: after two words of a proper name or a number a small word begins what is said of it. */
function endsProperName(reading: Reading, head: number, at: number): boolean {
  const token = reading.tokens[at]!
  if (reading.whole || token.kind !== 'word' || token.capital || at - head < 2 || insideCompound(reading, at)) return false
  if (after(reading, 'place.level', at) > 0 || after(reading, 'party.and', at) > 0 || after(reading, 'party.number-tail', at) > 0) return false
  if (reading.tokens[at - 1]!.kind === 'number') return true
  return [at - 1, at - 2].every((i) => i >= head && isSyllable(reading, i) && !startsBody(reading, i))
}

/** `Đổi mới` in `Trung tâm Đổi mới sáng tạo`: a deed's word that begins with a capital is part of the name, all of it. */
const insideCompound = (reading: Reading, at: number): boolean =>
  reading.tokens[at]!.kind === 'word' && reading.tokens[at - 1]!.capital && predicateEnd(reading, at - 1) > at

/** A number behind `và` is the next of the list (`Trung tâm A I và | II`). */
const ROMAN = /^[IVX]{1,5}$/

/** `… công trình dân dụng và công nghiệp`: what follows `và` still belongs to the name. */
function joinsName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token?.kind !== 'word' || ROMAN.test(token.text) || startsBody(reading, at) || stopsName(reading, at) || withHeadRaised(reading, at)) return false
  const noun = Math.max(...['party.determiner', 'party.group-noun', 'party.role-noun', 'party.household'].map((kind) => after(reading, kind, at)))
  return noun < 0 || after(reading, 'party.no-head', at) > noun
}

/** `Ban Quản lý dự án đầu tư xây dựng các công trình …`: a `các` inside the name of a managing board. */
const insideOpenName = (reading: Reading, at: number): boolean =>
  after(reading, 'party.determiner', at) > 0 && after(reading, 'party.group-noun', at + 1) < 0 && after(reading, 'party.role-noun', at + 1) < 0 && !startsBody(reading, at + 1)

/** A comma inside one name (`Trung tâm A, B và C`): what follows it has no head of its own, is no name of a person or place, and closes with `và`. */
function withCommaName(reading: Reading, at: number, end: number, place: string): number {
  if (reading.whole && place === '' && isMark(reading.tokens[end], ',')) return withSmallParts(reading, end)
  if (place !== '' || !isMark(reading.tokens[end], ',') || reading.tokens.slice(at, end).filter((token) => token.capital).length < 2) return end
  let i = end
  while (isMark(reading.tokens[i], ',')) {
    i = partEnd(reading, i + 1)
    if (i < 0) return end
  }
  const last = after(reading, 'party.and', i)
  const close = last > 0 ? partEnd(reading, last) : -1
  if (close < 0) return end
  const level = placeEnd(reading, close)
  return level > 0 ? level : close
}

/** Most words of a small part after a comma. */
const SMALL_PART = 4

/** `Phòng Tổ chức | , biên chế | tham mưu …`: a few small words that nobody knows and that tell of no party, before a deed or the next of the list. */
function withSmallPart(reading: Reading, end: number, place: string): number {
  if (place !== '' || !isMark(reading.tokens[end], ',')) return end
  const part = smallPartEnd(reading, end + 1)
  const and = part > 0 ? after(reading, 'party.and', part) : -1
  const last = and > 0 ? Math.max(smallPartEnd(reading, and), part) : part
  return last > 0 && (predicateEnd(reading, last) > 0 || separatorBeforeBody(reading, last)) ? last : end
}

/** Index after small words of a name, or -1 where none stands here or they tell of somebody. */
function smallPartEnd(reading: Reading, at: number): number {
  if (['party.group-noun', 'party.role-noun', 'party.settlement', 'role.connective', 'qualifier.where', 'relative'].some((kind) => after(reading, kind, at) > 0)) return -1
  let i = at
  while (i < at + SMALL_PART && isPlainWord(reading, i)) i++
  return i > at ? i : -1
}

/** In a title small words behind a comma that begin no party go on with the name (`Phòng Quản lý vận tải, phương tiện và người lái`). */
function withSmallParts(reading: Reading, end: number): number {
  let i = end
  for (let from = end + 1; isNameWord(reading, from); from = isMark(reading.tokens[i], ',') ? i + 1 : after(reading, 'party.and', i)) {
    i = from
    while (isNameWord(reading, i)) i++
  }
  return i === reading.tokens.length ? i : end
}

const isNameWord = (reading: Reading, at: number): boolean =>
  isPlainWord(reading, at) && ['party.group-noun', 'party.role-noun', 'party.collective', 'party.settlement', 'party.position', 'predicate'].every((kind) => after(reading, kind, at) < 0)

/** Index after one part of such a name: a capital, and not capitals alone; -1 for anything else. */
export function partEnd(reading: Reading, at: number): number {
  if (!reading.tokens[at]?.capital || startsBody(reading, at) || after(reading, 'party.determiner', at) > 0) return -1
  let i = at + 1
  while (reading.tokens[i]?.kind === 'word' && after(reading, 'party.and', i) < 0 && after(reading, 'place.level', i) < 0 && (!stopsName(reading, i) || insideCompound(reading, i)) && !startsBody(reading, i)) i++
  const words = reading.tokens.slice(at, i)
  return words.length > 1 && words.every((token) => token.capital) ? -1 : i
}

/** A word in small letters that begins no deed, phrase, level or party. */
export const isPlainWord = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === 'word' && !reading.tokens[at]!.capital && !stopsName(reading, at) &&
  ['party.and', 'party.determiner', 'party.related', 'place.level', 'party.branch', 'party.each-level', 'qualifier'].every((kind) => after(reading, kind, at) < 0)

/** A proper name of two words or more, with a deed or the next of the list behind it. */
export function namesPlaceBeforeDeed(reading: Reading, at: number): boolean {
  if (after(reading, 'party.position', at) > 0) return false
  if (startsBody(reading, at)) return false
  const end = properEnd(reading, at)
  return end > at + 1 && (predicateEnd(reading, end) > 0 || separatorBeforeBody(reading, end) || (reading.whole && end === reading.tokens.length))
}

/** Most words of what an office holder is in charge of. */
const MOST_CHARGE = 8

/** Index after `phụ trách kinh tế` where a deed follows it; else `at`. */
export function chargeEnd(reading: Reading, at: number): number {
  const own = after(reading, 'party.charge', at)
  if (own < 0) return at
  let i = own
  while (i < own + MOST_CHARGE && (isDash(reading.tokens[i]) || reading.tokens[i]?.kind === 'word') && !reading.tokens[i]!.capital && predicateEnd(reading, i) < 0) i++
  return i > own && predicateEnd(reading, i) > 0 ? i : at
}
