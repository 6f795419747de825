/**
 * Text that was set in a font of the time before Unicode and is read without it: `C¨n cø LuËt` (TCVN3), `Caên cöù Luaät` (VNI).
 * Told by characters that no Vietnamese text has where they stand.
 */
import type { SourceLine } from '../source.ts'
import { toUnicode, UNICODE, type LegacyEncoding } from './convert.ts'

/** A sign (quotation marks aside) next to a letter (`®Çu`, `n¨m`), or a capital with a mark behind a small letter (`ViÖt`). */
const TCVN3 = /[A-Za-zÀ-ÿ][\u00a8-\u00aa\u00ac\u00ae\u00b5-\u00b9\u00bc-\u00be]|[\u00a1-\u00aa\u00ac\u00ae\u00b5-\u00b9\u00bc-\u00be][A-Za-zÀ-ÿ]|[a-z][\u00c6-\u00cb\u00cc\u00ce-\u00d8\u00dc-\u00df]/u
/** A letter with one of VNI's marks behind it that no vowel has in Vietnamese (`oâ`, `aù` as in `Toå`), or its đ and ư. */
const VNI = /[AaEeOoUuYyÔôÖö][øûïåäëüØÛÏÅÄËÜ]|[AaEeOoUuÔôÖöYy][ùÙ](?![a-z])|[ñÑ][A-Za-zÀ-ÿ]|[A-Za-z][öÖ]|[öÖ][A-Za-zÀ-ÿ]/u
const WORDS = /[^\s\d.,;:/()-]+/gu

/** Fewer such words than this may be foreign names. */
const FEWEST = 5
/** Of a text in such a font most words show it; of lines of it among Unicode, a part. */
const SHARE = 0.05
/** In a text of Vietnamese words every third has a letter that only Unicode has; of any other text read so hardly one. */
const SHARE_OF_1258 = 0.15

/** Every such text is full of them, and no other Vietnamese text is. */
const SIGNS = /[\u00a8-\u00aa\u00ac\u00ae\u00b5-\u00b9\u00bc-\u00beøûïåäëüñöØÛÏÅÄËÜÑÖ]/gu

/** @returns the text in Unicode, and the encoding that it was in; null where it is no such text */
export function fromLegacyText(text: string): { text: string; encoding: LegacyEncoding } | null {
  if ((text.match(SIGNS)?.length ?? 0) < FEWEST) return null
  const words = text.match(WORDS) ?? []
  const share = (pattern: RegExp): number => {
    const found = words.filter((word) => pattern.test(word) && !UNICODE.test(word)).length
    return found >= FEWEST ? found / words.length : 0
  }
  const [tcvn3, vni] = [share(TCVN3), share(VNI)]
  if (Math.max(tcvn3, vni) < SHARE) return null
  const encoding = tcvn3 >= vni ? 'tcvn3' : 'vni'
  return { text: byLines(text, encoding === 'tcvn3' ? TCVN3 : VNI, (line) => toUnicode(line, encoding)), encoding }
}

interface Shown {
  readonly text: string
  readonly lines: readonly SourceLine[]
}

/**
 * What a carrier gave whose fonts did not say it.
 * @param read a text, and its lines in order, parted by a line feed each
 * @param met takes the encoding where letters were turned
 * @returns the same in Unicode, with the encoding that the text itself showed
 */
export function inUnicode(read: Shown, met: Set<LegacyEncoding>): Shown & { readonly encoding?: LegacyEncoding } {
  const legacy = fromLegacyText(read.text)
  if (!legacy) return read
  met.add(legacy.encoding)
  const texts = legacy.text.split('\n')
  let start = 0
  const lines = read.lines.map((line, i): SourceLine => {
    const end = start + texts[i]!.length
    const moved = { ...line, start, end }
    start = end + 1
    return moved
  })
  return { ...legacy, lines }
}

/**
 * @param bytes of a text that is not UTF-8
 * @returns the text in Unicode where the bytes are Vietnamese in an encoding of one byte a letter, else null
 */
export function fromOneByte(bytes: Uint8Array): { text: string; encoding: LegacyEncoding | 'windows-1258' } | null {
  const legacy = fromLegacyText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  if (legacy) return legacy
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  const words = text.match(WORDS) ?? []
  const vietnamese = words.filter((word) => UNICODE.test(word)).length
  return vietnamese >= FEWEST && vietnamese >= words.length * SHARE_OF_1258 ? { text, encoding: 'windows-1258' } : null
}

/** Lines of Unicode among the others stay, and words of Unicode in lines of the others; a line that shows nothing goes with the one before it. */
function byLines(text: string, shows: RegExp, convert: (line: string) => string): string {
  let legacy = true
  return text.replace(/[^\n\f]+/gu, (line) => {
    const words = line.match(WORDS) ?? []
    const unicode = words.filter((word) => UNICODE.test(word)).length
    const shown = words.filter((word) => shows.test(word)).length
    if (unicode !== shown) legacy = shown > unicode
    if (!legacy) return line
    return unicode === 0 ? convert(line) : line.replace(WORDS, (word) => (UNICODE.test(word) ? word : convert(word)))
  })
}
