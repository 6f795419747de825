/** Spelling variants that mean the same word are one when names are looked up and rules are matched: case, the place of the tone, `i` and `y`. */

/** Vowels without a tone, each with its five toned forms in one order. */
const TONED: Readonly<Record<string, string>> = { o: 'òóỏõọ', u: 'ùúủũụ', i: 'ìíỉĩị', a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' }
/** Two vowels of which either may bear the tone in writing. */
const GLIDES: readonly string[] = ['oa', 'oe', 'uy', 'ua', 'ue', 'ia']

/** `oà` and `òa` for each other, whatever the tone and the vowels. */
function moved(letters: string): string {
  movedTones ??= new Map(GLIDES.flatMap(([first, second]) => [...TONED[first!]!].flatMap((toned, tone) => {
    const [one, other] = [toned + second!, first! + TONED[second!]![tone]!]
    return [[one, other], [other, one]] as const
  })))
  return movedTones.get(letters) ?? letters
}
let movedTones: Map<string, string> | undefined

/**
 * Where the tone stands otherwise than in the new manner, or `i` for `y`: open `hoà`, `thuỷ`; with a consonant behind, `hòan`, `họat`;
 * behind `q` and `g`, whose second letter is none of the vowels, `qúy`, `kết qủa`, `đánh gía`; `quí`, `qui`, `quản lí`, `kì họp`.
 */
const VARIANT = /o[àáảãạèéẻẽẹ](?![a-zà-ỹ])|(?<!q)u[ỳýỷỹỵ](?![a-zà-ỹ])|[òóỏõọ][ae](?=[a-zà-ỹ])|(?<!q)[ùúủũụ]y(?=[a-zà-ỹ])|(?<=q)(?:[ùúủũụ][aeyi]|u[iìíỉĩị](?![a-zà-ỹ]))|(?<=g)[ìíỉĩị]a|(?<=[klmt])[ìíỉĩị](?![a-zà-ỹ])/g

/** What there must be for one, without looking back: nearly all texts end here, in less time than VARIANT takes to find nothing. */
const MAY_VARY = /o[àáảãạèéẻẽẹ](?![a-zà-ỹ])|(?:^|[^q])u[ỳýỷỹỵ](?![a-zà-ỹ])|[òóỏõọ][ae][a-zà-ỹ]|[ùúủũụ]y[a-zà-ỹ]|q[ùúủũụ]|qu[iìíỉĩị](?![a-zà-ỹ])|g[ìíỉĩị]a|[klmt][ìíỉĩị](?![a-zà-ỹ])/

/** @returns small letters with every tone where the new manner has it, and `y` where both are written; letter for letter, offsets stay the same */
export const foldTones = (lower: string): string => (MAY_VARY.test(lower) ? lower.replace(VARIANT, usual) : lower)

function usual(letters: string): string {
  const last = letters.at(-1)!
  if (last === 'i') return letters.length === 1 ? 'y' : usual(`${letters[0]}y`)
  const tone = TONED['i']!.indexOf(last)
  return tone >= 0 ? letters.slice(0, -1) + TONED['y']![tone]! : moved(letters)
}

/**
 * @param word one word in NFC
 * @returns lower case with the tone on the first vowel of open `oa`, `oe`, `uy` (`hoà` and `hòa` give the same)
 */
export function foldWord(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  const fold = foldTones(word.toLowerCase())
  if (word.length > LONGEST_KEPT) return fold
  if (folded.size >= MOST_KEPT) folded.clear()
  folded.set(word, fold)
  return fold
}

/** The text with every tone of `oa`, `oe`, `uy` on the second vowel, in whatever word. */
export const withOldTones = (lower: string): string => lower.replace(/[òóỏõọ][ae]|[ùúủũụ]y/g, moved)

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
