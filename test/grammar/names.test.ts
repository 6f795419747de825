/** The names data: no two names claim one spelling, ids stand once, examples are recognised as they say. */
import { describe, expect, it } from 'vitest'
import { testGrammar } from '../../src/grammar/examples.ts'
import { fullGrammarFiles } from '../../src/grammar/full.ts'
import { Grammar, } from '../../src/grammar/index.ts'
import type { NameRule } from '../../src/grammar/schema.ts'
import { tokenize } from '../../src/text/tokens.ts'

const DASH = /^[-–—−‐]$/u
const FILES = ['abbreviations', 'bodies-central', 'bodies-local', 'bodies-province', 'places']
const files = fullGrammarFiles.filter((file) => FILES.includes(file.grammar))
const names = fullGrammarFiles.flatMap((file) => file.names)
const abbreviations = fullGrammarFiles.flatMap((file) => file.abbreviations)
const grammar = new Grammar(fullGrammarFiles)
const expansions = new Map(abbreviations.flatMap((rule) => rule.terms.map((term) => [term, rule.expansion] as const)))

/** The words that a spelling is looked up by: abbreviations written out, folded, without dashes. */
const key = (spelling: string): string =>
  tokenize(spelling)
    .flatMap((token) => {
      const expansion = expansions.get(token.text)
      return expansion === undefined ? [token] : tokenize(expansion)
    })
    .filter((token) => !DASH.test(token.text))
    .map((token) => token.fold)
    .join(' ')

const lettersOf = (name: NameRule): string[] => name.abbreviations.map((letters) => (name.head === undefined ? letters : `${name.head} ${letters}`))
const spellingsOf = (name: NameRule): string[] => [name.name, ...name.variants, ...lettersOf(name)]

/** Keys that more than one rule claims, with the rules. */
function clashes(claims: Iterable<readonly [key: string, id: string]>): string[] {
  const owners = new Map<string, Set<string>>()
  for (const [claimed, id] of claims) owners.set(claimed, (owners.get(claimed) ?? new Set()).add(id))
  return [...owners].filter(([, ids]) => ids.size > 1).map(([claimed, ids]) => `${claimed}: ${[...ids].join(', ')}`)
}

function isOneCapitalWord(term: string): boolean {
  const [token, ...rest] = tokenize(term)
  return token !== undefined && rest.length === 0 && token.kind === 'word' && token.capital
}

const repeated = (values: readonly string[]): string[] => values.filter((value, index) => values.indexOf(value) !== index)

describe('names', () => {
  it('stand in the files that this test is about', () => {
    expect(files.map((file) => file.grammar).sort()).toEqual(FILES)
    expect(names.length).toBeGreaterThan(800)
  })

  it('have ids that stand once', () => {
    expect(repeated(names.map((name) => name.id))).toEqual([])
  })

  it('claim no spelling that another name claims', () => {
    expect(clashes(names.flatMap((name) => spellingsOf(name).map((spelling) => [key(spelling), name.id] as const)))).toEqual([])
  })

  it('claim no letters that another name with the same head claims', () => {
    expect(clashes(names.flatMap((name) => lettersOf(name).map((letters) => [key(letters), name.id] as const)))).toEqual([])
  })

  it('begin with their head', () => {
    expect(names.filter((name) => name.head !== undefined && !name.name.startsWith(`${name.head} `)).map((name) => name.id)).toEqual([])
  })

  it('have a head where they have letters', () => {
    expect(names.filter((name) => name.head === undefined && name.abbreviations.length > 0).map((name) => name.id)).toEqual([])
  })

  it('list no spelling of their own twice', () => {
    expect(names.flatMap((name) => repeated([name.name, ...name.variants].map(key)).map((spelling) => `${name.id}: ${spelling}`))).toEqual([])
  })

  it('are found whole by each of their spellings', () => {
    const lost = names.flatMap((name) =>
      spellingsOf(name)
        .filter((spelling) => {
          const tokens = tokenize(spelling)
          const match = grammar.lexicon.match(tokens, 0)
          return match?.name.id !== name.id || match.next !== tokens.length
        })
        .map((spelling) => `${name.id}: ${spelling}`),
    )
    expect(lost).toEqual([])
  })

  it('are found by their letters alone after their head', () => {
    const lost = names.flatMap((name) =>
      name.head === undefined ? [] : name.abbreviations.filter((letters) => grammar.lexicon.matchShort(name.head!, tokenize(letters), 0)?.name.id !== name.id).map((letters) => `${name.id}: ${letters}`),
    )
    expect(lost).toEqual([])
  })

  it('have an example with their own spelling', () => {
    expect(names.filter((name) => !name.examples.match.some((example) => key(example).includes(key(name.name)))).map((name) => name.id)).toEqual([])
  })
})

describe('abbreviations', () => {
  it('have ids and terms that stand once', () => {
    expect(repeated(abbreviations.map((rule) => rule.id))).toEqual([])
    expect(repeated(abbreviations.flatMap((rule) => rule.terms))).toEqual([])
  })

  it('are one word that begins with a capital', () => {
    const terms = abbreviations.flatMap((rule) => rule.terms)
    expect(terms.filter((term) => !isOneCapitalWord(term))).toEqual([])
  })

  it('expand to words that hold no other abbreviation', () => {
    expect(abbreviations.filter((rule) => tokenize(rule.expansion).some((token) => expansions.has(token.text))).map((rule) => rule.id)).toEqual([])
  })
})

describe('examples', () => {
  it('are recognised as they say', () => {
    expect(testGrammar(fullGrammarFiles, files)).toEqual([])
  })
})
