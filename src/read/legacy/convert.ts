/** Text in the fonts of the time before Unicode, turned to Unicode. */
import { TCVN3_LETTERS, vniLetters } from './tables.ts'

export type LegacyEncoding = 'tcvn3' | 'vni'

/** Whether an encoding is one of them. */
export const isLegacy = (encoding: string): encoding is LegacyEncoding => encoding === 'tcvn3' || encoding === 'vni'

/**
 * @param font its name as a carrier gives it: `.VnTime`, `ABCDEF+.VnTimeH`, `VNI-Times`
 * @returns null where it is a font like any other. Those of TCVN3 that end with H draw small letters as capitals: small they stay.
 */
export function legacyFont(font: string): LegacyEncoding | null {
  const plain = font.replace(/^[A-Z]{6}\+/, '')
  if (/^\.Vn[A-Z]/.test(plain)) return 'tcvn3'
  return /^VNI[- ]/i.test(plain) ? 'vni' : null
}

/** Letters that only Unicode text has. */
export const UNICODE = /[\u1ea0-\u1ef9ăđĩũơưĂĐĨŨƠƯ]/u

/**
 * @param met takes the encoding where letters were turned
 * @returns the text in Unicode; the same where it is that already
 */
export function toUnicode(text: string, encoding: LegacyEncoding, met?: Set<LegacyEncoding>): string {
  if (UNICODE.test(text)) return text
  const unicode = encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text)
  if (unicode !== text) met?.add(encoding)
  return unicode
}

/** What a source says of the encodings that were met. */
export const legacyOf = (met: ReadonlySet<LegacyEncoding>): { legacy?: LegacyEncoding[] } => (met.size > 0 ? { legacy: [...met].sort() } : {})

function fromTcvn3(text: string): string {
  // What converters make of the soft hyphen that stands for ư, next to a letter or alone.
  const hyphens = /[\u2010\u2011\u2212](?=[\p{L}\u00a8-\u00be])|(?<=[\p{L}\u00a8-\u00be])[\u2010\u2011\u2212]|^[\u2010\u2011\u2212]$/gu
  let out = ''
  for (const character of text.replace(hyphens, '\u00ad')) out += TCVN3_LETTERS.get(character) ?? character
  return raised(out)
}

/** A text of TCVN3 with the capitals that it has no letters for. */
export const raised = (text: string): string =>
  text.replace(/[^\n\f]+/gu, (line) => (inCapitals(line) ? line.toUpperCase() : line.replace(/\p{L}+/gu, (word) => (inCapitals(word) ? word.toUpperCase() : word))))

/** A capital with a tone is written as a small letter (`THÔNG B¸O`): of all other letters none is small. */
const inCapitals = (text: string): boolean => !/[a-z]/.test(text) && /\p{Lu}.*\p{Lu}/u.test(text) && /\p{Ll}/u.test(text)

let vni: ReadonlyMap<string, string> | undefined

function fromVni(text: string): string {
  vni ??= vniLetters()
  let out = ''
  for (let i = 0; i < text.length; ) {
    const pair = vni.get(text.slice(i, i + 2))
    const letter = pair ?? vni.get(text[i]!) ?? text[i]!
    out += letter
    i += pair ? 2 : 1
  }
  return out
}
