/** When two texts say the same: case, tone placement, kinds of quotes and dashes, blanks at marks and outer marks do not count. */
import type { Grammar } from '../grammar/index.ts'
import { withOldTones } from '../text/fold.ts'

type Part = string | number | null | undefined

export class Comparison {
  readonly #grammar: Grammar
  readonly #folded = new Map<string, string>()

  constructor(grammar: Grammar) {
    this.#grammar = grammar
  }

  /** @returns the text with everything taken out of it that does not count */
  fold(text: string | null | undefined): string {
    const given = text ?? ''
    const known = this.#folded.get(given)
    if (known !== undefined) return known
    const spelled = this.#grammar.replaced('eval.same', withOldTones(given.normalize('NFC').toLowerCase()), 'as') // words that have a short form stand in it
      .replace(/[“”„]/gu, '"')
      .replace(/[‘’]/gu, "'")
      .replace(/[–—]/gu, '-')
      .replace(/…/gu, '...')
    const folded = spelled
      .replace(/\s*([,;:.()/&-])\s*/gu, '$1')
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^[\s.,;:\-*/"]+/u, '')
    const trimmed = withoutEnd(folded)
    this.#folded.set(given, trimmed)
    return trimmed
  }

  /** Several values as one key. */
  key(...parts: readonly Part[]): string {
    return parts.map((part) => (typeof part === 'number' ? String(part) : this.fold(part))).join(' | ')
  }

  /** A party's name, the same in the singular and the plural. */
  party(name: string): string {
    const folded = this.fold(name)
    const plural = this.#grammar.endAt('eval.plural', folded, 0)
    return plural > 0 ? folded.slice(plural).trimStart() : folded
  }

  startsWith(text: string, starts: string): boolean {
    const wanted = this.fold(starts)
    return wanted !== '' && this.fold(text).startsWith(wanted)
  }

  endsWith(text: string, ends: string): boolean {
    const wanted = this.fold(ends)
    return wanted !== '' && this.fold(text).endsWith(wanted)
  }
}

const OUTER_MARKS = new Set(' \t\n\r\f\v\u00a0.,;:-*/"')

function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && OUTER_MARKS.has(text[end - 1]!)) end--
  return text.slice(0, end)
}
