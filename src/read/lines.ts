/** Collects the lines of a text while it is read, as many as a document may have. */
import { LONGEST_TEXT, tooLong } from './limits.ts'
import type { SourceLine } from './source.ts'

type Known = Omit<SourceLine, 'start' | 'end'>

export class Lines {
  #text: string[] = []
  #length = 0
  readonly #name: string
  readonly lines: SourceLine[] = []

  /** @param name the file's name, for errors */
  constructor(name: string) {
    this.#name = name
  }

  /** @param text one line, without its break. @throws ReadError `too-large`: a small file can say to write a long text often */
  push(text: string, known: Known): void {
    if (this.#length + text.length > LONGEST_TEXT) throw tooLong(this.#name)
    this.lines.push({ start: this.#length, end: this.#length + text.length, ...known })
    this.#text.push(text)
    this.#length += text.length + 1
  }

  get text(): string {
    return this.#text.join('\n')
  }
}
