/**
 * How wide a line was on paper. The decree asks for Times New Roman (NĐ 30/2020, Phụ lục I, mục II.1), so a full line of
 * a hard-wrapped text has a known width whatever its number of letters; that tells a broken line from a paragraph's end.
 */

const NARROW = 'ijltfrI|.,:;!\'()[]-/ '
const WIDE = 'mMwWQOĐDGHNKUVXYABCERTLPƯƠ@%'

/** @returns the natural width in em, by the letters' classes in Times New Roman */
export function lineWidth(text: string): number {
  let width = 0
  for (const character of text) {
    const base = character >= '\u00c0' ? (character.normalize('NFD')[0] ?? character) : character
    if (base >= '0' && base <= '9') width += 0.5
    else if (base === ' ') width += 0.25
    else if (NARROW.includes(base)) width += 0.31
    else if (base === 'm' || base === 'w') width += 0.75
    else if (WIDE.includes(base) || (base >= 'A' && base <= 'Z')) width += 0.68
    else if (base >= '\u0300' && base <= '\u036f') width += 0
    else width += 0.47
  }
  return width
}
