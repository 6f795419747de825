/** How far a long run has come; only on a terminal, and only once it has taken a while. */
import { message } from '../messages/index.ts'
import type { Session } from './session.ts'

/** Milliseconds before anything is shown, and between two showings. */
const PATIENCE = 1000
const INTERVAL = 100

export class Progress {
  readonly #session: Session
  readonly #total: number
  readonly #shown: boolean
  #next = Date.now() + PATIENCE
  #width = 0

  /** @param total number of inputs */
  constructor(session: Session, total: number) {
    this.#session = session
    this.#total = total
    this.#shown = total > 1 && session.io.stderr.isTTY === true && !session.options.quiet
  }

  /** @param done how many inputs are done, the last of them `file` */
  show(done: number, file: string): void {
    if (!this.#shown || Date.now() < this.#next) return
    this.#next = Date.now() + INTERVAL
    const columns = this.#session.io.stderr.columns ?? 80
    const line = message('progress', this.#session.lang, { done, total: this.#total, file }).slice(0, columns - 1)
    this.#session.err.push(`\r${line.padEnd(this.#width)}`)
    this.#width = line.length
  }

  /** Wipes the line, before anything else is written and at the end. */
  clear(): void {
    if (this.#width > 0) this.#session.err.push(`\r${' '.repeat(this.#width)}\r`)
    this.#width = 0
  }
}
