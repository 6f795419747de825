/** Small questions about the words at a place. */
import { upperFirst } from '../../text/fold.ts'
import type { Token } from '../../text/tokens.ts'
import type { Reading } from './types.ts'

/** Index of the first token after a match of the kind that begins with token `at`, or -1. */
export function after(reading: Reading, kind: string, at: number): number {
  const token = reading.tokens[at]
  if (!token) return -1
  const end = reading.grammar.endAt(kind, reading.text, token.start)
  return end < 0 ? -1 : tokenAfter(reading.tokens, at, end)
}

/** The first token from `from` on, before `to`, with which a match of one of the kinds may begin; `to` where there is none. */
export const seek = ({ grammar, text, tokens }: Reading, kinds: readonly string[], from: number, to: number): number => grammar.seek(kinds, text, tokens, from, to)

/** Index of the first token that begins at or after the offset. */
export function tokenAfter(tokens: readonly Token[], from: number, offset: number): number {
  let [low, high] = [from, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

export const isMark = (token: Token | undefined, marks: string): boolean => token !== undefined && token.kind === 'mark' && marks.includes(token.text)

/** Dots that a draft leaves for words to be filled in. */
export const isBlank = (token: Token | undefined): boolean => token !== undefined && /^(?:…|\.{2,})$/u.test(token.text)

const DASHES = '-–—−‐'
export const isDash = (token: Token | undefined): boolean => isMark(token, DASHES)

/** Whether a predicate or a preposition begins here, in small letters: a name ends before it. */
export function stopsName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (!token) return true
  if (token.kind === 'mark') return !isDash(token) && !'"“”‘’\'&/'.includes(token.text)
  if (token.capital) return false
  if (reading.whole) return after(reading, 'predicate.strong', at) > 0 && !insideNoun(reading, at)
  return predicateEnd(reading, at) > 0 || (after(reading, 'stop', at) > 0 && !insideNoun(reading, at))
}

/** Index after the word of doing (`khẩn trương`, `rà soát`) that begins with token `at`, or -1. */
export function predicateEnd(reading: Reading, at: number): number {
  const end = Math.max(after(reading, 'predicate', at), after(reading, 'predicate.strong', at))
  return end > 0 && insideNoun(reading, at) ? -1 : end
}

/** `trình` in `chương trình` tells of no deed. */
export function insideNoun(reading: Reading, at: number): boolean {
  for (let i = Math.max(0, at - 2); i <= at; i++) if (after(reading, 'noun.compound', i) > at) return true
  return false
}

/** The words from one token to another as they stand in a name: abbreviations written out, single spaces. */
export function spell(reading: Reading, from: number, to: number): string {
  let words = ''
  let before: Token | undefined
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i]!
    const alias = reading.context.aliases.get(token.text)
    const word = reading.grammar.lexicon.expansion(token) ?? alias ?? token.text
    const first = i === from && token.capital ? upperFirst(word) : word
    words += (before && token.start > before.end ? ' ' : '') + first
    before = token
  }
  return words
}

/** The text from one token to another as written. */
export const written = (reading: Reading, from: number, to: number): string =>
  reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end)
