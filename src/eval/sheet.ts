/** What was judged of one document: how often each group of fields is right, too much or missing, and where. */
import type { Span } from '../record/schema.ts'

export interface Miss {
  readonly group: string
  readonly kind: 'missing' | 'extra' | 'wrong'
  /** The words that are missing, too much or wrong, as they are written. */
  readonly text: string
  /** The same in comparable form. */
  readonly key: string
  /** Of what is too much or wrong in the record; null where nothing was found. */
  readonly span: Span | null
}

/** A value to compare, and the words that show it. */
export interface Keyed {
  readonly key: string
  readonly words: string
}

/** Such a value of a record, with its place in the text. */
export interface Placed extends Keyed {
  readonly span: Span | null
}

/** Shows a value as `item: words`; what is empty is left out. */
export const shown = (...parts: ReadonlyArray<string | number | null | undefined>): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(': ')

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

  miss(group: string, kind: Miss['kind'], text: string, span: Span | null = null, key = text): void {
    this.misses.push({ group, kind, text, key, span })
    this.add(group, { extra: kind === 'missing' ? 0 : 1, missing: kind === 'extra' ? 0 : 1 })
  }

  /** Compares two collections in which order does not count, but number does. */
  count(group: string, gold: readonly Keyed[], found: readonly Placed[]): void {
    this.add(group, {})
    const left = new Map<string, Keyed[]>()
    for (const each of gold) left.set(each.key, [...(left.get(each.key) ?? []), each])
    for (const { key, words, span } of found) {
      if (left.get(key)?.shift()) this.add(group, { right: 1 })
      else this.miss(group, 'extra', words, span, key)
    }
    for (const [key, waiting] of left) for (const { words } of waiting) this.miss(group, 'missing', words, null, key)
  }
}
