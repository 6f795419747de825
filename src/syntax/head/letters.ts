/** Questions about capitals. */

const LETTERS = /\p{L}/gu
const CAPITALS = /\p{Lu}/gu

/** @returns whether (nearly) all letters are capitals; false for a text with less than two letters */
export function inCapitals(text: string): boolean {
  const letters = text.match(LETTERS)?.length ?? 0
  return letters >= 2 && (text.match(CAPITALS)?.length ?? 0) >= letters * 0.85
}

/** @returns whether no letter is a capital, as a text comes out whose font drew small letters as capitals */
export const inSmallLetters = (text: string): boolean => !/\p{Lu}/u.test(text) && /\p{L}/u.test(text)

/** @returns whether the text begins with a small letter, markup left aside */
export const startsSmall = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(text)
