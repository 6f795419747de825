/** Spelling variants that mean the same word are one when names are looked up: case, old and new tone placement, dashes. */
import { latin } from './letters.ts'

const OLD_TONES: ReadonlyArray<readonly [string, string]> = [
  ['oà', 'òa'], ['oá', 'óa'], ['oả', 'ỏa'], ['oã', 'õa'], ['oạ', 'ọa'],
  ['oè', 'òe'], ['oé', 'óe'], ['oẻ', 'ỏe'], ['oẽ', 'õe'], ['oẹ', 'ọe'],
  ['uỳ', 'ùy'], ['uý', 'úy'], ['uỷ', 'ủy'], ['uỹ', 'ũy'], ['uỵ', 'ụy'],
]
const OLD_TONE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/u
const OLD_TONE_MAP = new Map(OLD_TONES)
/** After `q` the `u` belongs to the consonant: `quý` is no old spelling of `qúy`. */
const OLD_TONE_WORD = latin(String.raw`(?<!q)u[ỳýỷỹỵ](?!\p{L})|o[àáảãạèéẻẽẹ](?!\p{L})`, 'g')

/**
 * @param word one word in NFC
 * @returns lower case with the tone on the first vowel of open `oa`, `oe`, `uy` (`hoà` and `hòa` give the same)
 */
export function foldWord(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  const lower = word.toLowerCase()
  const fold = OLD_TONE.test(lower) ? lower.replace(OLD_TONE_WORD(), (pair) => OLD_TONE_MAP.get(pair) ?? pair) : lower
  if (word.length > LONGEST_KEPT) return fold
  if (folded.size >= MOST_KEPT) folded.clear()
  folded.set(word, fold)
  return fold
}

/** The text with every tone of `oa`, `oe`, `uy` on the second vowel, in whatever word. */
export const withOldTones = (lower: string): string => OLD_TONES.reduce((text, [old, now]) => text.replaceAll(now, old), lower)

/** A language has few words: most come again. */
const MOST_KEPT = 20_000
/** Of a longer one V8 keeps the whole text that it was cut from (letters). */
const LONGEST_KEPT = 12
const folded = new Map<string, string>()

/** The same text with its first letter small. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The same text with its first letter capital. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The letters alone, small, without tones and marks, `đ` as `d`: `Nội` and `nôi` give the same. */
export const withoutMarks = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replaceAll('đ', 'd')
