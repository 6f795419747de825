/**
 * Letters of the Latin script, Vietnamese among them, without `\p{…}` and the flag `u`: V8 takes longer to build one such
 * regex than to read a paragraph, and start-up is what a clerk waits for.
 */

const CAPITALS = 'A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ' + extended(0x1ea0)
const SMALL = 'a-zß-öø-ÿăđĩũơư' + extended(0x1ea1)
/** What `\p{…}` means in a pattern, as the inside of a class. */
export const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-\\u024f\\u1e00-\\u1eff',
  Lu: CAPITALS,
  Ll: SMALL,
  N: '0-9',
  M: '\\u0300-\\u036f',
}
const PART = /\\[pP]\{(?:L|Lu|Ll|N|M)\}|\\u[0-9A-Fa-f]{4}|\\[^]|\(\?<[A-Za-z][A-Za-z0-9]*>|[^]/gu

/** Ạ, Ả, Ấ … or ạ, ả, ấ …: capitals and small letters take turns from U+1EA0 to U+1EF9. */
function extended(first: number): string {
  return Array.from({ length: 45 }, (_, i) => String.fromCharCode(first + 2 * i)).join('')
}

/** `\p{Lu}` and the like spelled out, inside a class as members, outside as a class; all small where capitals do not count. */
export function spellClasses(pattern: string, insensitive: boolean): string {
  let inside = false
  let out = ''
  for (const [part] of pattern.matchAll(PART)) {
    const name = /^\\p\{(\w+)\}$/u.exec(part)?.[1]
    if (name !== undefined) {
      const members = CLASSES[insensitive && (name === 'Lu' || name === 'Ll') ? 'L' : name]!
      out += inside ? members : `[${members}]`
    } else if (part.startsWith('\\') && !part.startsWith('\\u')) out += part.startsWith('\\P') ? `[^${CLASSES[part.slice(3, -1)]!}]` : part
    else if (part.startsWith('(?<')) out += part
    else {
      if (part === '[') inside = true
      else if (part === ']') inside = false
      out += insensitive ? part.toLowerCase() : part
    }
  }
  return out
}

/**
 * A regex with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and `\p{M}` of Latin letters, built when it is first asked for.
 * @param source as in a literal, by String.raw
 */
export function latin(source: string, flags = ''): () => RegExp {
  let built: RegExp | undefined
  return () => (built ??= new RegExp(spellClasses(source, false), flags))
}

/** Of one letter; false for an empty text. */
export const isCapital = (letter: string): boolean => (caseOf(letter.charCodeAt(0)) & CAPITAL) !== 0
/** Of one letter; false for an empty text. */
export const isSmall = (letter: string): boolean => (caseOf(letter.charCodeAt(0)) & SMALL_LETTER) !== 0
/** Of one letter; false for an empty text. */
export const isLetter = (letter: string): boolean => caseOf(letter.charCodeAt(0)) !== CASELESS

const CASELESS = 1
const SMALL_LETTER = 2
const CAPITAL = 4
/** By UTF-16 unit up to the end of the Latin letters, told when a unit is first met: V8 takes long to turn one letter. */
let cases: Uint8Array | undefined

function caseOf(unit: number): number {
  cases ??= new Uint8Array(0x1f00)
  return cases[unit] || (cases[unit] = caseOfLetter(String.fromCharCode(unit)))
}

const caseOfLetter = (letter: string): number => CASELESS | (letter === letter.toUpperCase() ? 0 : SMALL_LETTER) | (letter === letter.toLowerCase() ? 0 : CAPITAL)

export const startsCapital = (text: string): boolean => isCapital(text.charAt(0))

export function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isLetter(text.charAt(i))) return true
  return false
}
