/** Letters that stand for words of a name which the document spells out elsewhere. */
import type { Grammar } from '../../grammar/index.ts'
import { foldWord } from '../../text/fold.ts'
import { hasLetter, latin } from '../../text/letters.ts'

/** Letters of a name: `ĐL`, `KHTN&MT`. */
const LETTERS = latin(String.raw`^\p{Lu}[\p{Lu}&-]*\p{Lu}$`)
const FEWEST_ALONE = 3

/**
 * @param name a party as it was read, with letters that no rule writes out (`Công ty ĐL Bắc Sơn`, `BQLKKT tỉnh`)
 * @param bodies full names that the document gives elsewhere
 * @returns the one body that the letters fit, with the level that `name` ends with; `name` itself where none or several fit.
 *   Letters alone need to be three, and are no room's: those are kept as written (RECORD §10).
 */
export function writtenOut(name: string, bodies: readonly string[], grammar: Grammar): string {
  const own = withoutLevel(name, grammar)
  const words = own.split(' ')
  if (!words.some((word) => LETTERS().test(word)) || (words.length === 1 && own.length < FEWEST_ALONE)) return name
  const fits = new Set(
    bodies
      .filter((body) => words.length > 1 || grammar.endAt('party.rooms', body, 0) < 0)
      .map((body) => withoutLevel(body, grammar))
      .filter((body) => body !== own && fitsWords(words, body.split(' '), grammar)),
  )
  return fits.size === 1 ? `${[...fits][0]!}${name.slice(own.length)}` : name
}

/** A name without the level that ends it and names no place (`… tỉnh`). */
function withoutLevel(name: string, grammar: Grammar): string {
  const level = grammar.findAll('place.level', name).at(-1)
  return level !== undefined && level.end === name.length && level.start > 0 ? name.slice(0, level.start).trimEnd() : name
}

/** Whether each word is the body's next one, or its letters are the initials of the next ones. */
function fitsWords(words: readonly string[], body: readonly string[], grammar: Grammar): boolean {
  let at = 0
  for (const word of words) {
    if (body[at] !== undefined && foldWord(body[at]!) === foldWord(word)) {
      at++
      continue
    }
    if (!LETTERS().test(word)) return false
    for (const letter of word.replace(/[&-]/gu, '')) {
      while (at < body.length && initial(body[at]!) !== letter && isSmall(body[at]!, grammar)) at++
      if (at === body.length || initial(body[at]!) !== letter) return false
      at++
    }
  }
  return at === body.length
}

/** The first letter as a capital without tone and mark; `Đ` stays apart from `D`. */
const initial = (word: string): string => word.charAt(0).toUpperCase().normalize('NFD').charAt(0)

/** A dash, `và`: what letters may leave out. */
const isSmall = (word: string, grammar: Grammar): boolean => !hasLetter(word) || grammar.endAt('definition.joiner', word, 0) === word.length
