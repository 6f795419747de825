/**
 * The plain form of a text with a way back: NFC (Vietnamese text comes with tones composed, decomposed or half of each, hybrid
 * Unicode), without what no reader sees, with the usual blank, hyphen and digits for their variants. All matching runs on the
 * plain form, and every offset it yields is led back to the text that was read.
 */
import { markupIn } from './markup.ts'
import { lastUpTo } from './search.ts'

export interface NormalText {
  /** The plain form. */
  readonly text: string
  /** The text that was read. */
  readonly original: string
  /** Offset in the plain form to offset in the original. */
  toOriginal(offset: number): number
  /** The same for where something ends: before what no reader sees behind it. */
  endInOriginal(offset: number): number
  /** Whether the character at an offset of the original is left out: it shows nothing, or is markup. */
  isUnseen(at: number): boolean
}

/** Soft hyphen, zero-width space, joiners, marks of direction, byte order mark: they cut words and show nothing. */
const UNSEEN = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff'
/** No-break, wide and narrow blanks, and the line end of mainframes, which is none for a regex. */
const BLANKS = '\\u0085\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000'
/** Hyphens that look like the usual one. */
const HYPHENS = '\\u2010\\u2011'
/** Letters, digits and marks as wide as a Chinese one, from `！` to `～`: so far behind the usual ones. */
const WIDE = '\\uff01-\\uff5e'
const WIDER_BY = 0xfee0
const IS_BLANK = new RegExp(`[${BLANKS}]`, 'u')
const VARIANT = new RegExp(`[${UNSEEN}${BLANKS}${HYPHENS}${WIDE}]`, 'gu')
/** A tab between words, where tabs stand for blanks throughout. */
const TAB = '(?<=\\S)\\t(?=\\S)'
/** So many times more tabs than blanks between words set no columns. */
const TABS_A_BLANK = 3

/**
 * @param original any string, also one with lone surrogates
 * @returns its plain form and the map back; the identity where nothing changes
 */
export function normalize(original: string): NormalText {
  const rarer = [...markupIn(original), ...(original.includes('\t') && tabsAreBlanks(original) ? [TAB] : [])]
  const plain = rewrite(original, rarer.length > 0 ? new RegExp([VARIANT.source, ...rarer].join('|'), 'gu') : VARIANT, plainOf)
  // Only clusters (a base and its marks) are composed, so lengths are known cluster by cluster.
  const composed = plain.text.normalize('NFC') === plain.text ? plain : rewrite(plain.text, /[^\p{M}][\p{M}]*|[\p{M}]+/gsu, (cluster) => cluster.normalize('NFC'))
  const within = (offset: number): number => (composed === plain ? offset : composed.back(offset))
  return { text: composed.text, original, toOriginal: (offset) => plain.back(within(offset)), endInOriginal: (offset) => plain.backEnd(within(offset)), isUnseen: plain.isLeftOut }
}

function tabsAreBlanks(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(/\S\t(?=\S)/gu) > TABS_A_BLANK * count(/\S (?=\S)/gu)
}

/** Of one character that is a variant; all else is left out. */
function plainOf(match: string): string {
  if (match.length > 1) return ''
  const code = match.charCodeAt(0)
  if (code === 0x2010 || code === 0x2011) return '-'
  if (code >= 0xff01) return String.fromCharCode(code - WIDER_BY)
  return code === 0x09 || IS_BLANK.test(match) ? ' ' : ''
}

interface Rewritten {
  readonly text: string
  back(offset: number): number
  /** The same, before what was left out right there. */
  backEnd(offset: number): number
  isLeftOut(at: number): boolean
}

/** The text with every match written anew, and the way back. */
function rewrite(original: string, pattern: RegExp, by: (match: string) => string): Rewritten {
  const starts = [0]
  const originals = [0]
  const leftFrom: number[] = []
  const leftTo: number[] = []
  let text = ''
  let from = 0
  for (const { 0: match, index } of original.matchAll(pattern)) {
    const written = by(match)
    if (written === match) continue
    text += original.slice(from, index) + written
    from = index + match.length
    if (written.length === match.length) continue
    if (written === '') {
      leftFrom.push(index)
      leftTo.push(from)
    }
    starts.push(text.length)
    originals.push(from)
  }
  text += original.slice(from)
  const back = (offset: number): number => {
    const piece = lastUpTo(starts, offset)
    return Math.min(originals[piece]! + (offset - starts[piece]!), original.length)
  }
  /** Where what is left out at an offset begins; -1 where nothing is. */
  const leftOutFrom = (at: number): number => {
    const piece = lastUpTo(leftFrom, at)
    return leftFrom[piece]! <= at && at < leftTo[piece]! ? leftFrom[piece]! : -1
  }
  const backEnd = (offset: number): number => {
    let end = back(offset)
    for (let start = leftOutFrom(end - 1); start >= 0; start = leftOutFrom(end - 1)) end = start
    return end
  }
  return { text, back, backEnd, isLeftOut: (at) => leftOutFrom(at) >= 0 }
}
