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

export class Passage {
  readonly text: string
  readonly #at: Int32Array

  private constructor(text: string, at: Int32Array) {
    this.text = text
    this.#at = at
  }

  /**
   * @param source the NFC text
   * @param pieces what belongs to the passage, in reading order
   * @param glue told the last characters before, whether the piece before `next` is joined to it without a space (a number broken at its hyphen)
   */
  static join(source: string, pieces: readonly Piece[], glue?: (before: string, next: string) => boolean): Passage {
    const parts: string[] = []
    const at: number[] = []
    let reached = '' // the last characters before the piece
    let pendingSpace = -1
    let before: Piece | null = null
    for (const piece of pieces) {
      const apart = before === null || holdsSpace(source, before.end, piece.start)
      before = piece
      if (apart && at.length > 0 && pendingSpace < 0) {
        const next = source.slice(piece.start, piece.end).trimStart()
        if (!glue?.(reached, next)) pendingSpace = piece.start
      }
      let part = ''
      for (let i = piece.start; i < piece.end; i++) {
        const character = source[i]!
        if (isSpace(character)) {
          if (at.length > 0 && pendingSpace < 0) pendingSpace = i
          continue
        }
        if (pendingSpace >= 0) {
          part += ' '
          at.push(pendingSpace)
          pendingSpace = -1
        }
        part += character
        at.push(i)
      }
      reached = (reached + part).slice(-GLUE_REACH)
      parts.push(part)
    }
    return new Passage(parts.join(''), Int32Array.from(at))
  }

  /** Source offsets of a range of this passage's text. */
  span(start = 0, end = this.text.length): Range {
    if (this.text === '') return { start: 0, end: 0 }
    const first = this.#at[Math.min(start, this.#at.length - 1)]!
    const last = this.#at[Math.max(Math.min(end, this.#at.length) - 1, 0)]! + 1
    return { start: first, end: Math.max(first, last) }
  }

  /** The part from `start` to `end` as a passage of its own, without outer spaces. */
  slice(start: number, end = this.text.length): Passage {
    while (start < end && this.text[start] === ' ') start++
    while (end > start && this.text[end - 1] === ' ') end--
    return new Passage(this.text.slice(start, end), this.#at.slice(start, end))
  }
}

const SPACE = /^[\s\u00a0\u00ad\u200b\u2028\u2029\ufeff]$/u

const holdsSpace = (source: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (isSpace(source[i]!)) return true
  return false
}

/** White space in the wide sense: also no-break and zero-width spaces and the soft hyphen. */
export const isSpace = (character: string): boolean => character <= ' ' || (character >= '\u0080' && SPACE.test(character))
