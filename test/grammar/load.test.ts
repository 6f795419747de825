import { describe, expect, it } from 'vitest'
import { GrammarError, loadGrammarFile } from '../../src/grammar/load.ts'

const EXAMPLES = 'examples: { match: [a], reject: [b] }'
const head = 'grammar: own\ndescription: d\n'

function errorOf(text: string, fragments?: Record<string, string>): GrammarError {
  try {
    loadGrammarFile(text, 'own.yaml', fragments)
  } catch (error) {
    expect(error).toBeInstanceOf(GrammarError)
    return error as GrammarError
  }
  throw new Error('no error')
}

describe('loadGrammarFile', () => {
  it('reads a whole file and fills what is left out', () => {
    const file = loadGrammarFile(`${head}rules:\n  - { id: a, kind: k.one, terms: [sở], ${EXAMPLES} }\nabbreviations:\n  - { id: htx, terms: [HTX], expansion: Hợp tác xã, ${EXAMPLES} }\n`, 'own.yaml')
    expect(file).toMatchObject({ grammar: 'own', fragments: {}, names: [], rules: [{ id: 'a', kind: 'k.one', case: 'insensitive', bounds: 'both', emits: {} }], abbreviations: [{ expansion: 'Hợp tác xã' }] })
  })
  it('reads names', () => {
    const { names } = loadGrammarFile(`${head}names:\n  - { id: a, name: Sở Tài chính, head: Sở, abbreviations: [TC], ${EXAMPLES} }\n`, 'own.yaml')
    expect(names).toMatchObject([{ name: 'Sở Tài chính', head: 'Sở', variants: [], kind: 'organization', level: 'any' }])
  })
  it('takes fragments of other files', () => expect(loadGrammarFile(`${head}rules:\n  - { id: a, kind: k, pattern: '{day}', ${EXAMPLES} }\n`, 'own.yaml', { day: '[0-9]' }).rules).toHaveLength(1))
  it('needs no rules', () => expect(loadGrammarFile(head, 'own.yaml').rules).toEqual([]))
})

describe('errors name the file, the place and the reason', () => {
  it.each<[what: string, text: string, line: number, reason: RegExp]>([
    ['no YAML', `${head}rules: [`, 3, /./],
    ['empty', '', 1, /./],
    ['a list', '- a', 1, /./],
    ['no grammar', 'description: d\n', 1, /grammar/],
    ['unknown key', `${head}rulez: []\n`, 3, /rulez/],
    ['a mark that parts packed names', `${head}names:\n  - { id: x-y, name: 'Sở A ¶ B', examples: { match: [x], reject: [y] } }\n`, 4, /names\.0\.name/],
    ['a mark that parts packed abbreviations', `${head}abbreviations:\n  - { id: x-y, terms: [AB], expansion: 'An ¤ Bình', examples: { match: [x], reject: [y] } }\n`, 4, /abbreviations\.0\.expansion/],
    ['terms and pattern', `${head}rules:\n  - { id: a, kind: k, terms: [x], pattern: x, ${EXAMPLES} }\n`, 4, /terms or pattern/],
    ['neither', `${head}rules:\n  - { id: a, kind: k, ${EXAMPLES} }\n`, 4, /terms or pattern/],
    ['no examples', `${head}rules:\n  - { id: a, kind: k, terms: [x] }\n`, 4, /examples/],
    ['no reject', `${head}rules:\n  - { id: a, kind: k, terms: [x], examples: { match: [a], reject: [] } }\n`, 4, /reject/],
    ['id with a capital', `${head}rules:\n  - { id: Aa, kind: k, terms: [x], ${EXAMPLES} }\n`, 4, /id/],
    ['unknown key of a rule', `${head}rules:\n  - { id: a, kind: k, terms: [x], hint: x, ${EXAMPLES} }\n`, 4, /hint/],
    ['unknown bounds', `${head}rules:\n  - { id: a, kind: k, terms: [x], bounds: left, ${EXAMPLES} }\n`, 4, /bounds/],
    ['id twice', `${head}rules:\n  - { id: a, kind: k, terms: [x], ${EXAMPLES} }\n  - { id: a, kind: k, terms: [y], ${EXAMPLES} }\n`, 5, /a stands twice/],
    ['id twice in two sections', `${head}rules:\n  - { id: a, kind: k, terms: [x], ${EXAMPLES} }\nnames:\n  - { id: a, name: Sở, ${EXAMPLES} }\n`, 6, /a stands twice/],
    ['no regex', `${head}rules:\n  - { id: a, kind: k, pattern: '(x', ${EXAMPLES} }\n`, 4, /^a: /],
    ['unknown fragment', `${head}rules:\n  - { id: a, kind: k, pattern: '{day}', ${EXAMPLES} }\n`, 4, /\{day\}/],
    ['unknown kind of a name', `${head}names:\n  - { id: a, name: X, kind: office, ${EXAMPLES} }\n`, 4, /kind/],
    ['second rule', `${head}rules:\n  - { id: a, kind: k, terms: [x], ${EXAMPLES} }\n  - { id: b, kind: 1, terms: [x], ${EXAMPLES} }\n`, 5, /kind/],
  ])('%s', (_, text, line, reason) => {
    const error = errorOf(text)
    expect(error.file).toBe('own.yaml')
    expect(error.line).toBe(line)
    expect(error.column).toBeGreaterThan(0)
    expect(error.reason).toMatch(reason)
    expect(error.message).toBe(`own.yaml:${error.line}:${error.column}: ${error.reason}`)
  })

  it.each([['unknown', `{ a: '{b}' }`], ['circular', `{ a: '{b}', b: '{a}' }`]])('a fragment with a hole that is %s', (_, fragments) =>
    expect(errorOf(`${head}fragments: ${fragments}\n`)).toMatchObject({ file: 'own.yaml', line: 3 }))
})
