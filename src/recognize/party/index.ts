/** Parties of a passage: bodies, groups, office holders, alone and in lists. */
import type { Grammar } from '../../grammar/index.ts'
import { tokenize } from '../../text/tokens.ts'
import { inUsualLetters } from './capitals.ts'
import { listEnd, readPartyList } from './chain.ts'
import { tokenAfter } from './words.ts'
import { NO_CONTEXT, type NameContext, type PartyReading, type Reading } from './types.ts'

export { readBrand } from './bare.ts'
export { listEnd, memberFrom, pastBracket, readPartyList, separatorEnd } from './chain.ts'
export { NO_CONTEXT } from './types.ts'
export type { NameContext, PartyReading, PlaceName, Reading } from './types.ts'

/** A passage made ready to be read. `whole`: the text is names and nothing else (a title, a line of Nơi nhận). */
export function readingOf(text: string, grammar: Grammar, context: NameContext = NO_CONTEXT, whole = false): Reading {
  const usual = inUsualLetters(text, grammar, whole)
  return { text: usual, tokens: tokenize(usual), grammar, context, whole }
}

/** The parties that a text of names holds, from its first word on. */
export function partiesOf(text: string, grammar: Grammar, context: NameContext = NO_CONTEXT): readonly PartyReading[] {
  return readPartyList(readingOf(text, grammar, context, true), 0).parties
}

/** @returns the offset after the parties that a text names from an offset on, -1 where it names none there */
export function partiesEnd(text: string, from: number, grammar: Grammar, whole: boolean): number {
  const reading = readingOf(text, grammar, NO_CONTEXT, whole)
  const list = listEnd(reading, tokenAfter(reading.tokens, 0, from))
  return list ? reading.tokens[list.next - 1]!.end : -1
}
