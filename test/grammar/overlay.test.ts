/** A local grammar is held to what the program asks for; what is wrong is said with its place. */
import { describe, expect, it } from 'vitest'
import { builtinGrammarFiles, extendGrammar } from '../../src/grammar/index.ts'
import { checkKind } from '../../src/grammar/kinds.ts'
import { GrammarError, loadOverlay } from '../../src/grammar/overlay.ts'
import { sourceOf } from './shipped.ts'

const EXAMPLES = 'examples: { match: [a], reject: [b] }'
const head = 'grammar: own\ndescription: d\n'
const rule = (fields: string, id = 'own.a'): string => `  - { id: ${id}, ${fields}, ${EXAMPLES} }\n`
const file = (...rules: string[]): string => `${head}rules:\n${rules.join('')}`

function errorOf(text: string): GrammarError {
  try {
    loadOverlay(text, 'own.yaml')
  } catch (error) {
    expect(error).toBeInstanceOf(GrammarError)
    return error as GrammarError
  }
  throw new Error('no error')
}

describe('loadOverlay', () => {
  it.each<[what: string, text: string, line: number, reason: RegExp]>([
    ['a kind that is none', file(rule('kind: zzz.yyy, terms: [x]')), 4, /^own\.a: unknown kind zzz\.yyy\. For the kinds/],
    ['a kind with a slip', file(rule('kind: role.assing, terms: [x]')), 4, /^own\.a: unknown kind role\.assing\. Did you mean role\.assign\?/],
    ['a group that is missing', file(rule(`kind: amount.money, pattern: 'x', emits: { scale: 1, unit: VND }`)), 4, /^own\.a: .*amount\.money.*\(\?<number>…\)/],
    ['terms where a group is needed', file(rule('kind: cite.type, terms: [x]')), 4, /\(\?<type>…\)/],
    ['emits that are missing', file(rule('kind: doc-type, terms: [x], case: sensitive')), 4, /emits of the kind doc-type: name: /],
    ['emits of another type', file(rule('kind: count, terms: [x], emits: { number: hai }')), 4, /number: .*number/],
    ['emits that nobody asks for', file(rule('kind: role.assign, terms: [x], emits: { sure: true }')), 4, /"sure"/],
    ['a relation that is none', file(rule(`kind: deadline, pattern: 'x', emits: { relation: after }`)), 4, /relation: /],
    ['capitals that count elsewhere', file(rule('kind: role.assign, terms: [x], case: sensitive')), 4, /case: insensitive/],
    ['no bound', file(rule(`kind: role.assign, pattern: '(?:a+)+b'`)), 4, /^own\.a: a repetition without a bound/],
    ['no bound in a fragment', `${head}fragments: { words: '[a-z ]*' }\nrules:\n${rule(`kind: role.assign, pattern: 'x{words}'`)}`, 5, /without a bound/],
    ['a nest', file(rule(`kind: role.assign, pattern: '(?:a{1,80}){1,80}b'`)), 4, /^own\.a: .*several ways/],
    ['a row', file(rule(`kind: role.assign, pattern: '.{0,80}.{0,80}.{0,80}b'`)), 4, /^own\.a: repetitions in a row/],
    ['an escape that is not for rules', file(rule(`kind: role.assign, pattern: '\\bx'`)), 4, /^own\.a: \\b/],
    ['a class that is not spelled out', file(rule(`kind: role.assign, pattern: '\\p{Sc}'`)), 4, /^own\.a: \\p/],
    ['a fragment with a hole that is unknown', `${head}fragments:\n  one: x\n  two: '{nowhere}'\n`, 5, /unknown fragment \{nowhere\}/],
    ['fragments that hold each other', `${head}fragments:\n  one: '{two}'\n  two: '{one}'\n`, 4, /hold each other/],
    ['a fragment that is built in', `${head}fragments:\n  one: x\n  day: x\n`, 5, /fragment day is built in/],
    ['the second rule', file(rule('kind: role.assign, terms: [x]'), rule('kind: rol.assign, terms: [x]', 'own.b')), 5, /^own\.b: /],
    ['an unknown key of the file', `${head}rules: []\nrule: []\n`, 4, /^there is no key "rule"$/],
    ['an unknown key of a rule', `${head}rules:\n  - id: own.a\n    kind: role.assign\n    terms: [x]\n    term:\n      - x\n    ${EXAMPLES}\n`, 7, /^rules\.0: there is no key "term"$/],
    ['an empty term', `${head}rules:\n  - id: own.a\n    kind: role.assign\n    terms:\n      - x\n      - ""\n    ${EXAMPLES}\n`, 8, /^rules\.0\.terms\.1: must not be empty$/],
    ['no terms', file(rule('kind: role.assign, terms: []')), 4, /^rules\.0\.terms: must not be empty$/],
    ['a name with a mark that parts names', `${head}names:\n  - { id: own.a, name: 'A¶B', ${EXAMPLES} }\n`, 4, /^names\.0\.name: must not hold ¶ ¬ ¦ ‖ ¤$/],
    ['a name for a fragment that is none', `${head}fragments:\n  1a: x\n`, 4, /^fragments\.1a: must be letters and digits, a letter first$/],
    ['what a rule emits as a list', file(rule('kind: role.assign, terms: [x], emits: { sure: [1] }')), 4, /^rules\.0\.emits\.sure: must be text, a number, true or false or null$/],
    ['an id of a built-in rule of another kind', `${head}rules:\n${rule('kind: role.assign, terms: [x]', 'closing-notice')}`, 4, /^closing-notice: .*built-in.*of the kind closing, not role\.assign/],
  ])('refuses %s', (_, text, line, reason) => {
    const error = errorOf(text)
    expect(error.reason).toMatch(reason)
    expect({ file: error.file, line: error.line }).toEqual({ file: 'own.yaml', line })
    expect(error.say('vi')).not.toBe(error.reason)
  })

  it('takes what a kind needs', () => {
    const text = file(rule(`kind: amount.money, pattern: '(?<number>[0-9]{1,9}) xu', emits: { scale: 1, unit: XU }`), rule('kind: role.assign, terms: [x]', 'own.b'))
    expect(loadOverlay(text, 'own.yaml').origin).toEqual({ file: 'own.yaml', lines: { 'own.a': 4, 'own.b': 5 } })
  })

  it('sees built-in fragments', () => expect(loadOverlay(file(rule(`kind: role.assign, pattern: 'ngày {day}'`)), 'own.yaml').rules).toHaveLength(1))
})

it('each overlay has its own fragments', () => {
  const overlay = (name: string, words: string) => loadOverlay(`grammar: ${name}\ndescription: d\nfragments: { ownWord: ${words} }\nrules:\n${rule(`kind: role.assign, pattern: 'bèn {ownWord}'`, name)}`, `${name}.yaml`)
  const grammar = extendGrammar([overlay('one', 'giao'), overlay('two', 'trao')])
  expect(grammar.find('role.assign', 'bèn giao')?.rule.id).toBe('one')
  expect(grammar.find('role.assign', 'bèn trao')?.rule.id).toBe('two')
})

it('the built-in rules are what their kinds need', () => {
  const known = new Set(builtinGrammarFiles.flatMap(({ rules }) => rules.map(({ kind }) => kind)))
  for (const { rules } of builtinGrammarFiles) for (const each of rules) expect(() => checkKind(each, sourceOf(each), known), each.id).not.toThrow()
})

it('what every rule of a kind emits is asked for', () => {
  const rules = builtinGrammarFiles.flatMap((each) => each.rules)
  const known = new Set(rules.map(({ kind }) => kind))
  const telling = [...known].filter((kind) => {
    const ofKind = rules.filter((each) => each.kind === kind)
    return Object.keys(ofKind[0]!.emits).some((key) => ofKind.every(({ emits }) => emits[key] !== undefined && emits[key] !== true))
  })
  expect(telling.length).toBeGreaterThan(10)
  for (const kind of telling) expect(() => checkKind({ ...rules.find((each) => each.kind === kind)!, emits: {} }, '(?<number>(?<when>(?<label>', known), kind).toThrow(/emits/)
})
