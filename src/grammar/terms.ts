/** Lists of terms, found by their first two letters: no regex to build, and little else. */

/** A letter, digit or combining mark of Vietnamese or another Latin script, as the regex class of compile.ts has them. */
function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff)
}

/** Terms that begin with the same letters. */
interface Bucket {
  readonly terms: string[]
  /** Longest first; sorted when a text first asks. */
  sorted: boolean
}

const SHIFT = 0x10000

export class Terms {
  readonly #buckets = new Map<number, Bucket>()
  readonly #boundStart: boolean
  readonly #boundEnd: boolean

  constructor(boundStart: boolean, boundEnd: boolean) {
    this.#boundStart = boundStart
    this.#boundEnd = boundEnd
  }

  /** @param term in NFC; small letters where capitals do not count */
  add(term: string): void {
    const key = term.length === 1 ? term.charCodeAt(0) : term.charCodeAt(0) * SHIFT + term.charCodeAt(1)
    const bucket = this.#buckets.get(key)
    if (bucket) bucket.terms.push(term)
    else this.#buckets.set(key, { terms: [term], sorted: false })
  }

  /** Where the longest term that begins at `at` ends, or -1. */
  endAt(text: string, at: number): number {
    if (this.#boundStart && at > 0 && isWordUnit(text.charCodeAt(at - 1))) return -1
    const first = text.charCodeAt(at)
    const end = this.#longest(first * SHIFT + text.charCodeAt(at + 1), text, at)
    return end < 0 ? this.#longest(first, text, at) : end
  }

  #longest(key: number, text: string, at: number): number {
    const bucket = this.#buckets.get(key)
    if (!bucket) return -1
    if (!bucket.sorted) {
      bucket.terms.sort((a, b) => b.length - a.length)
      bucket.sorted = true
    }
    for (let i = 0; i < bucket.terms.length; i++) {
      const term = bucket.terms[i]!
      if (!text.startsWith(term, at)) continue
      const end = at + term.length
      if (!this.#boundEnd || end === text.length || !isWordUnit(text.charCodeAt(end))) return end
    }
    return -1
  }

  /** The first match at or after `from`, or null. */
  find(text: string, from: number): { start: number; end: number } | null {
    for (let at = from; at < text.length; at++) {
      const first = text.charCodeAt(at)
      if (!this.#buckets.has(first * SHIFT + text.charCodeAt(at + 1)) && !this.#buckets.has(first)) continue
      const end = this.endAt(text, at)
      if (end >= 0) return { start: at, end }
    }
    return null
  }
}
