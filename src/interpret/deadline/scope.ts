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

/** Finds the scope of any range of one text; the text is divided once. */
export class Scopes {
  readonly #clauses: readonly Range[]

  readonly text: string

  constructor(text: string) {
    this.text = text
    this.#clauses = clausesOf(text)
  }

  /** @returns the scope of the words that begin at `at` */
  of(at: number): Scope {
    const clause = this.#clauses.find(({ end }) => at < end) ?? { start: 0, end: this.text.length }
    const bracket = this.#openBracket(clause.start, at)
    if (bracket < 0) return { clause, own: clause, bracket }
    const start = Math.max(bracket, this.text.lastIndexOf(';', at)) + 1
    const rest = this.text.slice(at, clause.end)
    const end = at + (/[;)]/.exec(rest)?.index ?? rest.length)
    return { clause, own: { start, end }, bracket }
  }

  #openBracket(from: number, at: number): number {
    for (let i = at - 1, closed = 0; i >= from; i--) {
      if (this.text[i] === ')') closed++
      else if (this.text[i] === '(' && closed-- === 0) return i
    }
    return -1
  }
}
