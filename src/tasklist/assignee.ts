/** Whether a party is the one that somebody asks for: by its name, by its letters, or by a part of its name. */
import type { Grammar } from '../grammar/index.ts'
import type { NameRule } from '../grammar/schema.ts'
import { tokenize } from '../text/tokens.ts'
import { similarTo } from '../text/similar.ts'
import { plainWords } from './plain.ts'
import type { RowParty } from './types.ts'

/** Letters in a row that no Vietnamese word is: they stand for a name alone, not for its beginning (`TH` is not `Thanh tra`). */
const LETTERS = /^[\p{Lu}&.,-]{2,}$/u

/**
 * @param asked `Sở Y tế`, `so y te`, `YT`, `y tế`, …
 * @returns a test of parties; case and tones do not count
 */
export function assigneeTest(asked: string, grammar: Grammar): (party: Pick<RowParty, 'name' | 'text'>) => boolean {
  const query = asked.normalize('NFC').trim()
  const names = namesFor(query, grammar)
  const whole = new Set(names.map((name) => ` ${plainWords(name)} `))
  const words = plainWords(query)
  const part = names.length > 0 && LETTERS.test(query) ? ` ${words} ` : ` ${words}`
  return ({ name, text }) => [name, text].some((each) => {
    const plain = ` ${plainWords(each)} `
    return (words !== '' && plain.includes(part)) || [...whole].some((needle) => plain.includes(needle))
  })
}

/**
 * @param asked the name of a body; letters alone (`YT`) say no noun
 * @returns a test of parties: a group whose words hold the noun that the name begins with (`Sở`: `các sở, ngành`)
 */
export function groupTest(asked: string): (party: RowParty) => boolean {
  const [noun, ...others] = plainWords(asked).split(' ')
  return ({ kind, name }) => others.length > 0 && kind === 'group' && plainWords(name).split(' ').includes(noun!)
}

/** More names than this are no help. */
const MOST_NAMES = 3

/** @returns the names in the rows that a slip makes of what was asked, nearest first */
export function namesLike(asked: string, rows: ReadonlyArray<{ readonly lead: readonly RowParty[]; readonly coordinate: readonly RowParty[] }>): string[] {
  const words = plainWords(asked)
  const rest = new Map(rows.flatMap(({ lead, coordinate }) => [...lead, ...coordinate]).map(({ name }) => [plainWords(name), name]))
  const found: string[] = []
  for (let near = similarTo(words, rest.keys()); near !== null && found.length < MOST_NAMES; near = similarTo(words, rest.keys())) {
    found.push(rest.get(near)!)
    rest.delete(near)
  }
  return found
}

/** The names that the words are letters or another spelling of. */
function namesFor(query: string, grammar: Grammar): string[] {
  const folded = query.toLowerCase()
  const same = (spelling: string): boolean => spelling.toLowerCase() === folded
  const known = grammar.files.flatMap(({ names }): readonly NameRule[] => names).filter(({ abbreviations, variants }) => abbreviations.some(same) || variants.some(same))
  const tokens = tokenize(query)
  const match = grammar.lexicon.match(tokens, 0)
  const expanded = tokens.map((token) => grammar.lexicon.expansion(token) ?? token.text).join(' ')
  return [...known.map(({ name }) => name), ...(match?.next === tokens.length ? [match.name.name] : []), ...(expanded === tokens.map(({ text }) => text).join(' ') ? [] : [expanded])]
}
