/** Sentences in capitals throughout: which word begins a name cannot be seen in them, so they are read as if written small but for known names. */
import type { Grammar } from '../../grammar/index.ts'
import { upperFirst } from '../../text/fold.ts'
import { isSmall } from '../../text/letters.ts'
import { tokenize, type Token } from '../../text/tokens.ts'

/** A title or a name of fewer words may well stand in capitals, and a sentence is longer. */
const FEWEST_WORDS = 7
const FEWEST_ENDED = 3

/**
 * @param whole the text is names and nothing else, whatever mark it ends with
 * @returns the text with the usual letters, place by place; the same text where it is no sentence in capitals
 */
export function inUsualLetters(text: string, grammar: Grammar, whole: boolean): string {
  for (let i = 0; i < text.length; i++) if (isSmall(text.charAt(i))) return text
  const tokens = tokenize(text)
  if (tokens.filter(({ kind }) => kind === 'word').length < (!whole && /[.;]$/u.test(text) ? FEWEST_ENDED : FEWEST_WORDS)) return text
  let usual = ''
  for (let i = 0; i < tokens.length; ) {
    const match = grammar.lexicon.match(tokens, i)
    const next = match?.next ?? i + 1
    usual += text.slice(usual.length, tokens[i]!.start) + spelled(text, tokens[i]!, tokens[next - 1]!, match?.name.name, grammar)
    i = next
  }
  usual += text.slice(usual.length)
  return usual.length === text.length ? usual : text
}

/** The name as it is usually spelled; letters that stand for one stay capitals, an office begins with one. */
function spelled(text: string, first: Token, last: Token, name: string | undefined, grammar: Grammar): string {
  const words = text.slice(first.start, last.end)
  if (name === undefined) return grammar.endAt('party.position', text, first.start) > 0 ? upperFirst(words.toLowerCase()) : words.toLowerCase()
  return name.toLowerCase() === words.toLowerCase() ? name : words
}
