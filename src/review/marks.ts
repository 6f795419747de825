/** The places of a text that its record points at, each with a number that both sides of the page know it by. */
import type { Span } from '../record/schema.ts'

export const MARK_KINDS = ['task', 'lead', 'coordinate', 'reportTo', 'deadline', 'date', 'citation', 'amount', 'party', 'head', 'diagnostic'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

export interface Mark {
  readonly id: number
  readonly kind: MarkKind
  /** Offsets into the text that was read. */
  readonly start: number
  readonly end: number
  /** What it stands for, shown where a pointer rests on it. */
  readonly value: string
}

export class Marks {
  readonly #byPlace = new Map<string, Mark>()

  /** @returns the number of the place, one for each kind and span; null where the record gives no span or an empty one */
  of(kind: MarkKind, span: Span | null, value: string): number | null {
    if (!span || span.end <= span.start) return null
    const key = `${kind} ${span.start} ${span.end}`
    let mark = this.#byPlace.get(key)
    if (!mark) this.#byPlace.set(key, (mark = { id: this.#byPlace.size + 1, kind, start: span.start, end: span.end, value }))
    return mark.id
  }

  /** By place, those that hold others first. */
  sorted(): Mark[] {
    return [...this.#byPlace.values()].sort((a, b) => a.start - b.start || b.end - a.end || a.id - b.id)
  }
}
