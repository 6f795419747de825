/** Lists of terms, matched by a trie over letters: one step a letter, whatever the number of terms, and no regex to build. */

interface Node {
  readonly next: Map<number, Node>
  term: boolean
}

/** A letter, digit or combining mark of Vietnamese or another Latin script, as the regex class of compile.ts has them. */
function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff)
}

export class TermTrie {
  readonly #root: Node = { next: new Map(), term: false }
  readonly #boundStart: boolean
  readonly #boundEnd: boolean

  constructor(boundStart: boolean, boundEnd: boolean) {
    this.#boundStart = boundStart
    this.#boundEnd = boundEnd
  }

  /** @param term in NFC; small letters where capitals do not count */
  add(term: string): void {
    let node = this.#root
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i)
      let next = node.next.get(code)
      if (!next) node.next.set(code, (next = { next: new Map(), term: false }))
      node = next
    }
    node.term = true
  }

  /** Where the longest term that begins at `at` ends, or -1. */
  endAt(text: string, at: number): number {
    if (this.#boundStart && at > 0 && isWordUnit(text.charCodeAt(at - 1))) return -1
    let node: Node | undefined = this.#root
    let end = -1
    for (let i = at; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i))
      if (!node) break
      if (node.term && (!this.#boundEnd || i + 1 === text.length || !isWordUnit(text.charCodeAt(i + 1)))) end = i + 1
    }
    return end
  }

  /** The first match at or after `from`, or null. */
  find(text: string, from: number): { start: number; end: number } | null {
    for (let at = from; at < text.length; at++) {
      if (!this.#root.next.has(text.charCodeAt(at))) continue
      const end = this.endAt(text, at)
      if (end >= 0) return { start: at, end }
    }
    return null
  }
}
