/** Levels and places after a body's name: `tỉnh`, `huyện Sơn Tây`, `Phường 2 Bảo Lộc`, `thành phố Hồ Chí Minh`. */
import { lowerFirst } from '../../text/fold.ts'
import type { Reading } from './types.ts'
import { after, isDash, spell } from './words.ts'

/**
 * @returns index after the place that begins with token `at` (a level word, with or without a proper name), or -1
 */
export function placeEnd(reading: Reading, at: number): number {
  const level = after(reading, 'place.level', at)
  if (level < 0) return -1
  return properEnd(reading, level)
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
    if (i > at && startsBody(reading, i)) break
    if (after(reading, 'place.level', i) > 0 && i > at) break
    i++
  }
  return i
}

/** Whether a body's or office holder's name begins here, told by its head word. */
export function startsBody(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (!token?.capital) return false
  return after(reading, 'party.head', at) > 0 || (reading.grammar.lexicon.match(reading.tokens, at)?.next ?? 0) > at
}

/** `Huyện Tri Tôn` → `huyện Tri Tôn`; a numbered unit keeps its capital (`Phường 2`). */
export function spellPlace(reading: Reading, from: number, to: number): string {
  const words = spell(reading, from, to)
  return reading.tokens[from + 1]?.kind === 'number' ? words : lowerFirst(words)
}

/** Whether the token is letters that may stand for a place's name (`TT`, `AP`). */
export const isInitials = (text: string): boolean => /^\p{Lu}{2,4}$/u.test(text)

/** The place of the level whose initials these are, from the places that the document names; null unless just one fits. */
export function resolveInitials(reading: Reading, level: string, letters: string): string | null {
  const fits = new Set(
    reading.context.places
      .filter((place) => place.level === level.toLowerCase() && initialsOf(place.name) === letters)
      .map((place) => place.name),
  )
  return fits.size === 1 ? [...fits][0]! : null
}

const initialsOf = (name: string): string => name.split(/[\s-]+/u).map((word) => word.charAt(0)).join('')

