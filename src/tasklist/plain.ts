/** Words without case, tones and marks, for people who type `so y te`, and for an order that no locale changes. */

const D_BAR = /[đĐ]/gu
const WORD = /[\p{L}\p{N}]+/gu

/** The words of a text, parted by single blanks: `Sở GD&ĐT` gives `so gd dt`. */
export const plainWords = (text: string): string => (text.normalize('NFD').replace(/\p{M}/gu, '').replace(D_BAR, 'd').toLowerCase().match(WORD) ?? []).join(' ')

/** Order by plain words, then by code unit. */
export function byWords(a: string, b: string): number {
  const [plainA, plainB] = [plainWords(a), plainWords(b)]
  if (plainA !== plainB) return plainA < plainB ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
