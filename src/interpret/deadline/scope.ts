/** The words that a limit of time stands among: its clause, and inside a bracket the part of the bracket. */
import type { Range } from '../../text/passage.ts'
import { clausesOf } from '../clauses.ts'

export interface Scope {
  /** The sentence or `;`-clause. */
  readonly clause: Range
  /** The part of the innermost bracket between `;`, else the clause. */
  readonly own: Range
  /** Offset of the bracket that `own` stands in, or -1. */
  readonly bracket: number
}

/** A bracket or semicolon, with what is open and said around it; -1 for none. */
interface Mark {
  readonly at: number
  /** The innermost bracket that is open behind the mark. */
  readonly open: number
  /** The last semicolon up to the mark. */
  readonly semicolon: number
  /** The first semicolon or closing bracket from the mark on. */
  end: number
}

/** Finds the scope of any range of one text; the text is divided once. */
export class Scopes {
  readonly text: string
  readonly #clauses: readonly Range[]
  readonly #marks: readonly Mark[]

  constructor(text: string) {
    this.text = text
    this.#clauses = clausesOf(text)
    this.#marks = marksOf(text)
  }

  /** @returns the scope of the words that begin at `at` */
  of(at: number): Scope {
    const clause = this.#clauses[firstWhere(this.#clauses, ({ end }) => at < end)] ?? { start: 0, end: this.text.length }
    const next = firstWhere(this.#marks, (mark) => mark.at >= at)
    const before = this.#marks[next - 1]
    const bracket = before?.open ?? -1
    if (bracket < clause.start) return { clause, own: clause, bracket: -1 }
    const end = this.#marks[next]?.end ?? -1
    return { clause, own: { start: Math.max(bracket, before!.semicolon) + 1, end: end < 0 ? clause.end : Math.min(clause.end, end) }, bracket }
  }
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = []
  const open: number[] = []
  let semicolon = -1
  for (const { 0: mark, index: at } of text.matchAll(/[();]/g)) {
    if (mark === '(') open.push(at)
    else if (mark === ')') open.pop()
    else semicolon = at
    marks.push({ at, open: open.at(-1) ?? -1, semicolon, end: mark === '(' ? -1 : at })
  }
  for (let i = marks.length - 2; i >= 0; i--) if (marks[i]!.end < 0) marks[i]!.end = marks[i + 1]!.end
  return marks
}

/** Index of the first element that holds, where all behind it hold as well; the length where none does. */
function firstWhere<Element>(elements: readonly Element[], holds: (element: Element) => boolean): number {
  let [low, high] = [0, elements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(elements[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
