/** What was judged of one document: how often each group of fields is right, too much or missing, and where. */
import type { Span } from '../record/schema.ts'

export interface Miss {
  readonly group: string
  readonly kind: 'missing' | 'extra' | 'wrong'
  /** The words that are missing, too much or wrong, in comparable form. */
  readonly text: string
  /** Of what is too much or wrong in the record; null where nothing was found. */
  readonly span: Span | null
}

/** A value to compare, with its place in the record's text. */
export interface Keyed {
  readonly key: string
  readonly span: Span | null
}

export interface Sums {
  readonly right: number
  readonly extra: number
  readonly missing: number
}

export class Sheet {
  readonly sums = new Map<string, Sums>()
  readonly misses: Miss[] = []

  add(group: string, sums: Partial<Sums>): void {
    const { right, extra, missing } = this.sums.get(group) ?? { right: 0, extra: 0, missing: 0 }
    this.sums.set(group, { right: right + (sums.right ?? 0), extra: extra + (sums.extra ?? 0), missing: missing + (sums.missing ?? 0) })
  }

  miss(group: string, kind: Miss['kind'], text: string, span: Span | null = null): void {
    this.misses.push({ group, kind, text, span })
    this.add(group, { extra: kind === 'missing' ? 0 : 1, missing: kind === 'extra' ? 0 : 1 })
  }

  /** Compares two collections in which order does not count, but number does. */
  count(group: string, gold: readonly string[], found: readonly Keyed[]): void {
    this.add(group, {})
    const left = new Map<string, number>()
    for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1)
    for (const { key, span } of found) {
      const waiting = left.get(key) ?? 0
      if (waiting > 0) this.add(group, { right: 1 })
      else this.miss(group, 'extra', key, span)
      if (waiting > 0) left.set(key, waiting - 1)
    }
    for (const [key, number] of left) for (let i = 0; i < number; i++) this.miss(group, 'missing', key)
  }
}
