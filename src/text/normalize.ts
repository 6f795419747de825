/**
 * The plain form of a text with a way back: NFC (Vietnamese text comes with tones composed, decomposed or half of each, hybrid
 * Unicode), without what no reader sees, with the usual blank, hyphen and digits for their variants. All matching runs on the
 * plain form, and every offset it yields is led back to the text that was read.
 */
import { lastUpTo } from './search.ts'

export interface NormalText {
  /** The plain form. */
  readonly text: string
  /** The text that was read. */
  readonly original: string
  /** Offset in the plain form to offset in the original. */
  toOriginal(offset: number): number
}

/** Soft hyphen, zero-width space, joiners, marks of direction, byte order mark: they cut words and show nothing. */
const UNSEEN = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff'
/** No-break, wide and narrow blanks, and the line end of mainframes, which is none for a regex. */
const BLANKS = '\\u0085\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000'
/** Hyphens that look like the usual one. */
const HYPHENS = '\\u2010\\u2011'
const WIDE_DIGITS = '\\uff10-\\uff19'
const VARIANT = new RegExp(`[${UNSEEN}${BLANKS}${HYPHENS}${WIDE_DIGITS}]`, 'gu')
const UNSEEN_ONE = new RegExp(`[${UNSEEN}]`, 'u')
/** A backslash of Markdown: before a mark that is to stand as written (`1\.`, `\-`), and where a line is to break. */
const ESCAPE = '\\\\(?=[!-/:-@[\\]-`{}~\\r\\n]|$)'
const ESCAPED = /^[!-/:-@[\]-`{}~\r\n]?$/u
/** A tab between words, where tabs stand for blanks throughout. */
const TAB = '(?<=\\S)\\t(?=\\S)'
/** So many times more tabs than blanks between words set no columns. */
const TABS_A_BLANK = 3

/**
 * @param original any string, also one with lone surrogates
 * @returns its plain form and the map back; the identity where nothing changes
 */
export function normalize(original: string): NormalText {
  const rarer = [...(original.includes('\\') ? [ESCAPE] : []), ...(original.includes('\t') && tabsAreBlanks(original) ? [TAB] : [])]
  const plain = rewrite(original, rarer.length > 0 ? new RegExp([VARIANT.source, ...rarer].join('|'), 'gu') : VARIANT, plainOf)
  // Only clusters (a base and its marks) are composed, so lengths are known cluster by cluster.
  const composed = plain.text.normalize('NFC') === plain.text ? plain : rewrite(plain.text, /[^\p{M}][\p{M}]*|[\p{M}]+/gsu, (cluster) => cluster.normalize('NFC'))
  const toOriginal = composed === plain ? plain.back : (offset: number): number => plain.back(composed.back(offset))
  return { text: composed.text, original, toOriginal }
}

function tabsAreBlanks(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(/\S\t(?=\S)/gu) > TABS_A_BLANK * count(/\S (?=\S)/gu)
}

function plainOf(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff10) return UNSEEN_ONE.test(character) ? '' : String(code - 0xff10)
  if (character === '\\') return ''
  if (code === 0x2010 || code === 0x2011) return '-'
  return UNSEEN_ONE.test(character) ? '' : ' '
}

/** Whether the character at an offset of the text as read shows nothing and takes no room, or is Markdown's backslash. */
export const isUnseen = (original: string, at: number): boolean => UNSEEN_ONE.test(original[at]!) || (original[at] === '\\' && ESCAPED.test(original.charAt(at + 1)))

/** The text with every match written anew, and the way back. */
function rewrite(original: string, pattern: RegExp, by: (match: string) => string): { text: string; back: (offset: number) => number } {
  const starts = [0]
  const originals = [0]
  let text = ''
  let from = 0
  for (const { 0: match, index } of original.matchAll(pattern)) {
    const written = by(match)
    if (written === match) continue
    text += original.slice(from, index) + written
    from = index + match.length
    if (written.length === match.length) continue
    starts.push(text.length)
    originals.push(from)
  }
  text += original.slice(from)
  const back = (offset: number): number => {
    const piece = lastUpTo(starts, offset)
    return Math.min(originals[piece]! + (offset - starts[piece]!), original.length)
  }
  return { text, back }
}
