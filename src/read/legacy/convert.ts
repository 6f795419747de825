/** Text in the fonts of the time before Unicode, turned to Unicode. */
import { TCVN3_LETTERS, vniLetters } from './tables.ts'

export type LegacyEncoding = 'tcvn3' | 'vni'

/** How a font draws the characters of windows-1252. `capitals`: small letters look like capitals in it. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding
  readonly capitals: boolean
}

/**
 * @param name a font's name as a carrier gives it: `.VnTime`, `.VnArialH`, `ABCDEF+.VnTimeH`, `VNI-Times`
 * @returns null where it is a font like any other
 */
export function legacyFont(name: string): LegacyFont | null {
  const plain = name.replace(/^[A-Z]{6}\+/, '')
  const tcvn3 = /^\.Vn([A-Za-z ]+)/.exec(plain)
  if (tcvn3) return { encoding: 'tcvn3', capitals: tcvn3[1]!.trimEnd().replace(/(?:Bold|Italic)+$/, '').endsWith('H') }
  return /^VNI[- ]/i.test(plain) ? { encoding: 'vni', capitals: false } : null
}

/** What converters make of the soft hyphen that stands for ư, next to a letter. */
const HYPHENS = /[\u2010\u2011\u2212](?=[\p{L}\u00a8-\u00be])|(?<=[\p{L}\u00a8-\u00be])[\u2010\u2011\u2212]/gu

/** @param font how the text is drawn; see `legacyFont` */
export function fromFont(text: string, { encoding, capitals }: LegacyFont): string {
  const unicode = encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text)
  return capitals ? unicode.toUpperCase() : unicode
}

function fromTcvn3(text: string): string {
  let out = ''
  for (const character of text.replace(HYPHENS, '\u00ad')) out += TCVN3_LETTERS.get(character) ?? character
  return out.replace(/[^\n\f]+/gu, (line) => (inCapitals(line) ? line.toUpperCase() : line.replace(/\p{L}+/gu, (word) => (inCapitals(word) ? word.toUpperCase() : word))))
}

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
