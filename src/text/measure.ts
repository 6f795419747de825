/**
 * How wide a line was on paper. The decree asks for Times New Roman (NĐ 30/2020, Phụ lục I, mục II.1), so a full line of
 * a hard-wrapped text has a known width whatever its number of letters; that tells a broken line from a paragraph's end.
 */

const NARROW = 'ijltfrI|.,:;!\'()[]-/ '
const WIDE = 'mMwWQOĐDGHNKUVXYABCERTLPƯƠ@%'

/** @returns the natural width in em, by the letters' classes in Times New Roman */
export function lineWidth(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    width += (widths[code] ??= unitWidth(String.fromCharCode(code)))
  }
  return width
}

const widths: Record<number, number> = {}

function unitWidth(character: string): number {
  const base = character >= '\u00c0' ? (character.normalize('NFD')[0] ?? character) : character
  if (base >= '\u0300' && base <= '\u036f') return 0
  if (base >= '0' && base <= '9') return 0.5
  if (base === ' ') return 0.25
  if (NARROW.includes(base)) return 0.31
  if (base === 'm' || base === 'w') return 0.75
  return WIDE.includes(base) || (base >= 'A' && base <= 'Z') ? 0.68 : 0.47
}
