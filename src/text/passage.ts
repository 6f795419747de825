/**
 * A passage: one paragraph as one string (hard-wrapped lines joined, single spaces, the carrier's marks left out),
 * with the way back to the text it was joined from.
 */

export interface Piece {
  /** Offsets in the text that was read (NFC form). */
  readonly start: number
  readonly end: number
}

export interface Range {
  readonly start: number
  readonly end: number
}

/** How many characters before a join tell whether a number is broken there. */
const GLUE_REACH = 40

/** The place of a character that stands in no source. */
const UNWRITTEN = -1

export class Passage {
  readonly text: string
  readonly #at: Int32Array
  /** Whether some of its characters stand in no source. */
  readonly #listed: boolean

  private constructor(text: string, at: Int32Array, listed = false) {
    this.text = text
    this.#at = at
    this.#listed = listed
  }

  /**
   * @param source the NFC text
   * @param pieces what belongs to the passage, in reading order
   * @param glue told the last characters before, whether the piece before `next` is joined to it without a space (a number broken at its hyphen)
   */
  static join(source: string, pieces: readonly Piece[], glue?: (before: string, next: string) => boolean): Passage {
    const parts: string[] = []
    const at = new Int32Array(pieces.reduce((most, piece) => most + piece.end - piece.start + 1, 0))
    let length = 0
    let reached = '' // the last characters before the piece
    let pendingSpace = -1
    let before: Piece | null = null
    for (const piece of pieces) {
      const apart = before === null || holdsSpace(source, before.end, piece.start)
      before = piece
      if (apart && length > 0 && pendingSpace < 0) {
        const next = source.slice(piece.start, piece.end).trimStart()
        if (!glue?.(reached, next)) pendingSpace = piece.start
      }
      let part = ''
      for (let i = piece.start; i < piece.end; ) {
        const end = wordEnd(source, i, piece.end)
        if (end === i) {
          if (length > 0 && pendingSpace < 0) pendingSpace = i
          i++
          continue
        }
        if (pendingSpace >= 0) {
          part += ' '
          at[length++] = pendingSpace
          pendingSpace = -1
        }
        part += source.slice(i, end)
        while (i < end) at[length++] = i++
      }
      reached = (reached + part).slice(-GLUE_REACH)
      parts.push(part)
    }
    return new Passage(parts.join(''), at.slice(0, length))
  }

  /** Passages one after another, whatever their order in the source, with words between them that nobody wrote. */
  static list(parts: ReadonlyArray<{ readonly before: string; readonly passage: Passage }>): Passage {
    const at = parts.flatMap(({ before, passage }) => [...Array.from(before, () => UNWRITTEN), ...passage.#at])
    return new Passage(parts.map(({ before, passage }) => before + passage.text).join(''), Int32Array.from(at), true)
  }

  /** The words of a range as they were written. */
  written(start: number, end: number): string {
    if (!this.#listed) return this.text.slice(start, end)
    return Array.from({ length: end - start }, (_, i) => (this.#at[start + i] === UNWRITTEN ? ' ' : this.text[start + i]!)).join('').replace(/ {2,}/gu, ' ').trim()
  }

  /** Source offsets of a range of this passage's text. */
  span(start = 0, end = this.text.length): Range {
    if (this.text === '') return { start: 0, end: 0 }
    if (this.#listed) {
      const places = this.#at.subarray(start, Math.max(end, start + 1)).filter((place) => place !== UNWRITTEN).sort()
      return { start: places[0] ?? 0, end: (places.at(-1) ?? -1) + 1 }
    }
    const first = this.#at[Math.min(start, this.#at.length - 1)]!
    const last = this.#at[Math.max(Math.min(end, this.#at.length) - 1, 0)]! + 1
    return { start: first, end: Math.max(first, last) }
  }

  /** The part from `start` to `end` as a passage of its own, without outer spaces. */
  slice(start: number, end = this.text.length): Passage {
    while (start < end && this.text[start] === ' ') start++
    while (end > start && this.text[end - 1] === ' ') end--
    return new Passage(this.text.slice(start, end), this.#at.slice(start, end), this.#listed)
  }
}

/** Where the characters end that no space parts; `from` itself where a space stands there. */
function wordEnd(source: string, from: number, end: number): number {
  let i = from
  for (; i < end; i++) {
    const unit = source.charCodeAt(i)
    // Most letters are told apart without a call: this sees each letter of a document.
    if ((unit <= 0x20 || unit >= 0x80) && isSpace(unit)) break
  }
  return i
}

const holdsSpace = (source: string, start: number, end: number): boolean => wordEnd(source, start, end) < end

/** White space in the wide sense: also no-break and zero-width spaces and the soft hyphen. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit <= 0x20
  return unit === 0xa0 || unit === 0xad || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000 || unit === 0xfeff
}
