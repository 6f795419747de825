/** Short names in words that the document gives to parties (`(sau đây gọi tắt là Trung tâm)`), and their full names as it gives them. */
import { tokenize } from '../../text/tokens.ts'
import type { DefinedName, Reading } from './types.ts'
import { after, predicateEnd, stopsName } from './words.ts'

export interface DefinedEnd {
  readonly party: DefinedName
  readonly next: number
}

/** The party whose full or short name begins with token `at`, or null; a short name that goes on is another's, and so is the longer name that a rule knows. */
export function definedAt(reading: Reading, at: number): DefinedEnd | null {
  const token = reading.tokens[at]
  if (!token || reading.context.defined.length === 0) return null
  const known = reading.grammar.lexicon.match(reading.tokens, at)?.next ?? 0
  for (const party of reading.context.defined) {
    const full = wordsEnd(reading, at, party.full)
    const letters = reading.grammar.lexicon.expansion(token)?.toLowerCase() === party.short.toLowerCase()
    const short = letters ? at + 1 : wordsEnd(reading, at, party.short)
    const next = full > 0 ? full : short > 0 && !goesOn(reading, short) ? short : -1
    // In small letters the words may mean any such body, but for the one that acts.
    if (next >= known && next > 0 && (token.capital || predicateEnd(reading, next) > 0)) return { party, next }
  }
  return null
}

/** Index after the words, whatever their case, or -1. */
function wordsEnd(reading: Reading, at: number, words: string): number {
  const tokens = tokenize(words)
  return tokens.every((token, i) => token.fold === reading.tokens[at + i]?.fold) ? at + tokens.length : -1
}

/** Most small words between a short name and the capital of a longer one (`Công ty | cổ phần A`). */
const SMALL_AHEAD = 3

/** Whether a level, a number or a capital makes a longer name of it, at once or after a few small words. */
function goesOn(reading: Reading, at: number): boolean {
  for (let i = at; i <= at + SMALL_AHEAD; i++) {
    const token = reading.tokens[i]
    if (!token || token.kind === 'mark' || after(reading, 'party.position', i) > 0) return false
    if (token.kind === 'number' || token.capital || after(reading, 'place.level', i) > 0) return true
    if (stopsName(reading, i) || after(reading, 'party.and', i) > 0) return false
  }
  return false
}
