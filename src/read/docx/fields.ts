/** Fields: an instruction, which says how a result is made, and the result, which alone is text. A field can go over paragraphs. */
import type { Element } from '../xml.ts'

interface Field {
  /** Its `begin`. */
  readonly sign: Element
  instruction: string
  /** Its instruction is being read, or a result that is none of the text. */
  silent: boolean
}

/** A field that shows what the file is called now: the name that another program gave its copy, not words of the document. */
const FILE_NAME = /^\s*FILENAME(?![A-Z])/
/** A place to click on: its instruction holds the words shown, behind the name of what it does. */
const BUTTON = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s(.*)$/s

/** Whether a field says nothing of the document. */
export const isSilent = (instruction: string): boolean => FILE_NAME.test(instruction)

export class Fields {
  /** The innermost last. */
  readonly #open: Field[] = []
  readonly #ignored: ReadonlySet<Element>
  #silent = 0
  /** Where fields begin that kept words back and never ended. */
  readonly endless = new Set<Element>()

  /** @param ignored the `endless` of a reading before, of which nothing is kept back now */
  constructor(ignored: ReadonlySet<Element>) {
    this.#ignored = ignored
  }

  /** Whether what is read is none of the text. */
  get silent(): boolean {
    return this.#silent > 0
  }

  begin(sign: Element): void {
    if (this.#ignored.has(sign)) return
    this.#open.push({ sign, instruction: '', silent: true })
    this.#silent++
  }

  instruct(text: string): void {
    const field = this.#open.at(-1)
    if (field) field.instruction += text
  }

  separate(): void {
    const field = this.#open.at(-1)
    if (!field?.silent || isSilent(field.instruction)) return
    field.silent = false
    this.#silent--
  }

  /** @returns words that the field shows without a result */
  end(): string {
    const field = this.#open.pop()
    if (!field?.silent) return ''
    this.#silent--
    return BUTTON.exec(field.instruction)?.[1] ?? ''
  }

  /** The body, a note or a running head is read: no field goes beyond it. */
  close(): void {
    for (const { sign, silent } of this.#open) if (silent) this.endless.add(sign)
    this.#open.length = 0
    this.#silent = 0
  }
}
