/** Sentences and clauses of a paragraph, by their marks: `. ` before a capital, `; `; never inside brackets or quotation marks. */
import { outside, SENTENCE_MARKS } from '../text/outside.ts'
import { latin } from '../text/letters.ts'

export interface Clause {
  readonly start: number
  readonly end: number
  /** Begins a sentence, not only a `;`-clause. */
  readonly sentence: boolean
}

/** @returns the clauses in order, together the whole text but for the spaces between */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let sentence = true
  const close = (end: number, next: boolean): void => {
    if (end > start) clauses.push({ start, end, sentence })
    start = end
    while (text[start] === ' ') start++
    sentence = next
  }
  for (const i of outside(text, SENTENCE_MARKS)) {
    if (text[i] === ';') close(i + 1, false)
    else if (endsSentence(text, i)) close(i + 1, true)
  }
  close(text.length, true)
  return clauses
}

const NEXT = latin(String.raw`^\s+["“(]?\p{Lu}`)
const SHORTENED = latin(String.raw`(?<!\p{L})(?:\p{Lu}{1,2}|\p{Lu}[bcdghklmnpqrstvx]\p{Lu}?)$`)

const RANK = latin(String.raw`(?<!\p{L})\p{Lu}{3}$`)
const NEXT_RANK = latin(String.raw`^ \p{Lu}{2}\.`)

/** The last of its marks (`...`, `./.`) ends a sentence before a space and a capital, unless it closes an abbreviation (`TP. Hồ Chí Minh`, `PGS. TS. Lê Văn Nam`) or a number (`5. Giao` stays one label). */
function endsSentence(text: string, at: number): boolean {
  if (!NEXT().test(text.slice(at + 1, at + 6))) return false
  if (text[at] !== '.') return true
  const before = text.slice(Math.max(0, at - 4), at)
  return !SHORTENED().test(before) && !(RANK().test(before) && NEXT_RANK().test(text.slice(at + 1, at + 6)))
}
