/** Footnotes and endnotes: the marks by which the text calls them, and where they lie. */
import { child, childrenNamed, type Element } from '../xml.ts'
import type { Part } from './package.ts'
import { written } from '../numbers.ts'
import { valueOf } from './styles.ts'

type Kind = 'footnote' | 'endnote'

/** A note that the text refers to. */
export interface NoteCall {
  readonly kind: Kind
  readonly id: string
  /** As it is shown. */
  readonly mark: string
}

export class Notes {
  readonly #settings: () => Element | undefined
  readonly #calls = new Map<string, NoteCall>()
  readonly #counts = { footnote: 0, endnote: 0, own: 0 }

  /** @param settings gives the part of that name, which says how marks are written; it may be twice as long as the text, so it is asked for with the first mark */
  constructor(settings: () => Element | undefined) {
    this.#settings = settings
  }

  /**
   * @param own the text shows a mark that the author wrote
   * @returns the note's mark; a note that is called again, be it by its own words, keeps the one it has
   */
  call(kind: Kind, id: string, own: boolean): string {
    const key = `${kind} ${id}`
    const known = this.#calls.get(key)
    if (known) return known.mark
    const mark = own ? '*'.repeat(++this.#counts.own) : this.#next(kind)
    this.#calls.set(key, { kind, id, mark })
    return mark
  }

  #next(kind: Kind): string {
    const form = child(this.#settings(), `w:${kind}Pr`)
    return written(Number(valueOf(form, 'w:numStart') ?? 1) + this.#counts[kind]++, valueOf(form, 'w:numFmt') ?? (kind === 'endnote' ? 'lowerRoman' : 'decimal'))
  }

  /** Each note once, in the order of the marks; also those that are called while the others are read. */
  *of(document: Part): Generator<{ note: Element; mark: string }> {
    const parts = { footnote: byId(document, 'footnote'), endnote: byId(document, 'endnote') }
    for (const { kind, id, mark } of this.#calls.values()) {
      const note = parts[kind].get(id)
      if (note) yield { note, mark }
    }
  }
}

/** Of two notes with one id the first, as Word has it. */
const byId = (document: Part, kind: Kind): ReadonlyMap<string, Element> =>
  new Map(childrenNamed(document.ofType(`${kind}s`)?.root, `w:${kind}`).toReversed().map((note) => [note.attributes['id'] ?? '', note]))
