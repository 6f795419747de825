/** Names of bodies in usual capitals, from heads and signatures that are all in capitals (or, by an old font, all in small letters). */
import type { Grammar } from '../grammar/grammar.ts'
import { inCapitals, inSmallLetters } from '../syntax/head/letters.ts'
import { squeeze } from '../syntax/rows.ts'
import { foldWord, upperFirst } from '../text/fold.ts'
import { tokenAfter } from '../recognize/party/words.ts'
import { tokenize, type Token } from '../text/tokens.ts'
import { latin } from '../text/letters.ts'
import { isRoman } from '../text/roman.ts'

/**
 * @param text the name of a body, as written
 * @returns the name in usual capitals, abbreviations kept, the people's committee and council by their letters (RECORD §2);
 *   a name in mixed case keeps its own capitals
 */
export function usualCapitals(text: string, grammar: Grammar): string {
  const written = squeeze(text)
  return shorten(inCapitals(written) || inSmallLetters(written) ? recase(written, grammar) : written, grammar)
}

/** `Ủy ban nhân dân tỉnh` as `UBND tỉnh`. */
export const shorten = (text: string, grammar: Grammar): string => grammar.replaced('head.short', text, 'short')

function recase(text: string, grammar: Grammar): string {
  const tokens = tokenize(text)
  let result = ''
  let end = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const found = knownName(tokens, i, grammar) ?? usualWords(text, tokens, i, grammar)
    const next = found?.next ?? i + 1
    result += text.slice(end, token.start) + (found?.spelling ?? oneWord(token, grammar))
    end = tokens[next - 1]!.end
    i = next
  }
  return upperFirst(result + text.slice(end))
}

interface Spelling {
  readonly spelling: string
  /** Index of the first token after it. */
  readonly next: number
}

/** The official name, where it is spelled in full. */
function knownName(tokens: readonly Token[], at: number, grammar: Grammar): Spelling | null {
  const match = grammar.lexicon.match(tokens, at)
  if (!match) return null
  const written = wordsOf(tokens.slice(at, match.next))
  const full = [match.name.name, ...match.name.variants].some((spelling) => wordsOf(tokenize(spelling)) === written)
  return full ? { spelling: match.name.name, next: match.next } : null
}

const wordsOf = (tokens: readonly Token[]): string => tokens.filter((token) => token.kind !== 'mark').map((token) => token.fold).join(' ')

const WORD = latin(String.raw`[\p{L}\p{M}]+`, 'g')

/** Words whose usual spelling the grammar gives: names of kinds of bodies, words that stay small. */
function usualWords(text: string, tokens: readonly Token[], at: number, grammar: Grammar): Spelling | null {
  const start = tokens[at]!.start
  for (const kind of ['head.usual', 'head.small']) {
    const end = grammar.endAt(kind, text, start)
    const next = end < 0 ? at : tokenAfter(tokens, at, end)
    if (next === at || tokens[next - 1]!.end !== end) continue
    const words = text.slice(start, end)
    const fold = foldWords(words)
    const rule = grammar.kind(kind).find((each) => each.endAt(text, start) === end)
    const term = rule?.rule.terms?.find((spelling) => foldWords(spelling) === fold) ?? words.toLowerCase()
    return { spelling: term, next }
  }
  return null
}

const foldWords = (text: string): string => text.normalize('NFC').split(' ').map(foldWord).join(' ')

function oneWord(token: Token, grammar: Grammar): string {
  if (token.kind !== 'word' || isRoman(token.text)) return token.text
  return token.text.replace(WORD(), (word) => (grammar.test('head.syllable', foldWord(word)) ? upperFirst(word.toLowerCase()) : word))
}
