/** Collects the lines of a text while it is read. */
import type { SourceLine } from './source.ts'

type Known = Omit<SourceLine, 'start' | 'end'>

export class Lines {
  #text: string[] = []
  #length = 0
  readonly lines: SourceLine[] = []

  /** @param text one line, without its break */
  push(text: string, known: Known): void {
    this.lines.push({ start: this.#length, end: this.#length + text.length, ...known })
    this.#text.push(text)
    this.#length += text.length + 1
  }

  get text(): string {
    return this.#text.join('\n')
  }
}
