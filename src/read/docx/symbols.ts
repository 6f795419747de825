/** Signs of fonts that draw pictures for letters, as the characters that show the same. */

/** By font, code of the letter (without the private range that Word puts it into) to character. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: { 0x2d: '−', 0xa3: '≤', 0xa5: '∞', 0xa8: '♦', 0xac: '←', 0xae: '→', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xde: '⇒' },
  wingdings: { 0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0x77: '◆', 0x9f: '•', 0xa7: '▪', 0xa8: '◻', 0xd8: '➢', 0xe0: '→', 0xe8: '→', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑' },
}
const PRIVATE = /[\uf020-\uf0ff]/g

const UNKNOWN = 0x25a1
const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0)
const isCharacter = (code: number): boolean => !isControl(code) && code <= 0x10fffd && !(code >= 0xd800 && code <= 0xdfff) && (code & 0xfffe) !== 0xfffe

/** @param hex as `w:sym` has it. @returns its code; that of an empty box where it is the code of no character */
export function codeOf(hex: string | undefined): number {
  const code = Number.parseInt(hex ?? '', 16)
  return isCharacter(code) ? code : UNKNOWN
}

/** @returns the character that a sign shows; a sign that is not known stays as it is written */
export function signOf(code: number, font: string): string {
  const plain = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const family = font.toLowerCase().startsWith('wingdings') ? 'wingdings' : font.toLowerCase()
  return SIGNS[family]?.[plain] ?? (family in SIGNS || plain === code ? String.fromCodePoint(code) : String.fromCodePoint(isControl(plain) ? UNKNOWN : plain))
}

/** A text in which letters of the private range stand for signs of the font. */
export const withSigns = (text: string, font: string): string => text.replace(PRIVATE, (sign) => signOf(sign.charCodeAt(0), font))
