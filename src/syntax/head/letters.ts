/** Questions about capitals. */
import { isCapital, isLetter, isSmall } from '../../text/letters.ts'

/** @returns whether (nearly) all letters are capitals; false for a text with less than two letters */
export function inCapitals(text: string): boolean {
  const { letters, capitals } = count(text)
  return letters >= 2 && capitals >= letters * 0.85
}

/** @returns whether no letter is a capital, as a text comes out whose font drew small letters as capitals */
export function inSmallLetters(text: string): boolean {
  const { letters, capitals } = count(text)
  return letters > 0 && capitals === 0
}

/** @returns whether the text begins with a small letter, markup left aside */
export function startsSmall(text: string): boolean {
  for (const character of text) if (isLetter(character) || (character >= '0' && character <= '9')) return isSmall(character)
  return false
}

function count(text: string): { letters: number; capitals: number } {
  let [letters, capitals] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (!isLetter(character)) continue
    letters++
    if (isCapital(character)) capitals++
  }
  return { letters, capitals }
}
