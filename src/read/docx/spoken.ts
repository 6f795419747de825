/** The words of a paragraph while its runs are read. */
import { toUnicode, UNICODE, type LegacyEncoding } from '../legacy/convert.ts'
import { raised } from '../raised.ts'
import type { Element } from '../xml.ts'
import type { Look } from './styles.ts'

/** Words of adjacent runs that are understood only together. */
interface Gathered {
  readonly encoding: LegacyEncoding | null
  readonly look: Look
  text: string
}

/** So much before raised figures tells what they are (characters). */
const LONGEST_BASE = 5

export class Spoken {
  readonly #parts: string[] = []
  #gathered: Gathered | null = null
  /** Whether no letter is other than bold. */
  bold = true
  readonly #struck: Array<{ start: number; end: number }> = []
  #length = 0
  /** Contents of the text boxes that are anchored in it. */
  readonly boxes: Element[] = []
  readonly #met: Set<LegacyEncoding>

  /** @param met takes the encodings that letters were turned from */
  constructor(met: Set<LegacyEncoding>) {
    this.#met = met
  }

  /**
   * @param text with `\t` for tabs and `\n` for breaks
   * @param encoding what the letters of its font are in, null where it is a font of Unicode
   */
  say(text: string, look: Look, encoding: LegacyEncoding | null): void {
    if (text === '') return
    if (!look.bold && text.trim() !== '') this.bold = false
    const legacy = encoding !== null && !UNICODE.test(text) ? encoding : null
    if (this.#gathered && goesOn(this.#gathered, look, legacy)) {
      this.#gathered.text += text
      return
    }
    this.#settle()
    if (legacy || look.raised) this.#gathered = { encoding: legacy, look, text }
    else this.#push(text, look)
  }

  get text(): string {
    this.#settle()
    return this.#parts.join('')
  }

  /** Where words stand in `text` that are struck out, in order. */
  get struck(): ReadonlyArray<{ readonly start: number; readonly end: number }> {
    this.#settle()
    return this.#struck
  }

  #push(text: string, look: Look): void {
    const part = look.capitals ? text.toUpperCase() : text
    const start = this.#length
    this.#parts.push(part)
    this.#length += part.length
    if (!look.struck) return
    const last = this.#struck.at(-1)
    if (last?.end === start) last.end = this.#length
    else this.#struck.push({ start, end: this.#length })
  }

  #settle(): void {
    if (!this.#gathered) return
    const { encoding, look, text } = this.#gathered
    this.#gathered = null
    const unicode = encoding ? toUnicode(text, encoding, this.#met) : text
    this.#push(look.raised ? raised(unicode, this.#parts.slice(-LONGEST_BASE).join('').slice(-LONGEST_BASE)) : unicode, look)
  }
}

/** A letter of VNI may stand in two runs; whether letters of TCVN3 are capitals is told from those of one look. */
const goesOn = (gathered: Gathered, look: Look, encoding: LegacyEncoding | null): boolean =>
  gathered.encoding === encoding && gathered.look.raised === look.raised && gathered.look.struck === look.struck && gathered.look.capitals === look.capitals && (encoding !== 'tcvn3' || gathered.look.bold === look.bold)
