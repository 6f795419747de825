/** Every rule, name and abbreviation of the built-in grammars is held to its own examples. */
import { describe, expect, it } from 'vitest'
import { testGrammar } from '../../src/grammar/examples.ts'
import { fullGrammarFiles } from '../../src/grammar/full.ts'
import { builtinGrammar, Grammar } from '../../src/grammar/index.ts'
import { loadGrammarFile } from '../../src/grammar/load.ts'

const failures = testGrammar(fullGrammarFiles)

describe('built-in grammars', () => {
  it.each(fullGrammarFiles.map((file) => [file.grammar]))('%s does what its examples say', (name) => {
    const own = failures.filter((failure) => failure.file.endsWith(`/${name}.yaml`))
    expect(own.map(({ id, example, expected }) => `${id}: should ${expected} “${example}”`)).toEqual([])
  })

  it('reads every example as the compiled grammar that ships does', () => {
    const full = new Grammar(fullGrammarFiles)
    const differing = [...full.rules.values()].flatMap((rule) =>
      [...rule.rule.examples.match, ...rule.rule.examples.reject].filter((example) => rule.exec(example)?.text !== builtinGrammar().rules.get(rule.id)?.exec(example)?.text).map((example) => `${rule.id}: ${example}`),
    )
    expect(differing).toEqual([])
  })

  it('holds every rule: each has an id of its own over all files', () => {
    const ids = fullGrammarFiles.flatMap((file) => [...file.rules, ...file.names, ...file.abbreviations].map(({ id }) => `${file.grammar}/${id}`))
    expect(ids.length).toBeGreaterThan(1000)
    expect(new Set(ids).size).toBe(ids.length)
    for (const section of ['rules', 'names', 'abbreviations'] as const) {
      const own = fullGrammarFiles.flatMap((file) => file[section].map(({ id }) => id))
      expect(own.filter((id, i) => own.indexOf(id) !== i), section).toEqual([])
    }
  })

  it('is in NFC throughout', () => {
    const text = JSON.stringify(fullGrammarFiles)
    expect(text === text.normalize('NFC')).toBe(true)
  })
})

describe('testGrammar', () => {
  const file = (rules: string): ReturnType<typeof loadGrammarFile> => loadGrammarFile(`grammar: own\ndescription: d\n${rules}`, 'own.yaml')
  const rule = (id: string, pattern: string, match: string, reject: string): string => `  - { id: ${id}, kind: k, pattern: '${pattern}', examples: { match: [${match}], reject: [${reject}] } }\n`

  it('passes what holds', () => expect(testGrammar([file(`rules:\n${rule('a', 'sở', 'sở', 'số')}`)])).toEqual([]))

  it('names the rule, the example and what was due', () => {
    const wrong = file(`rules:\n${rule('a', 'sở', 'số', 'Sở Y tế')}`)
    expect(testGrammar([wrong])).toEqual([
      { file: 'own.yaml', line: 4, id: 'a', example: 'số', expected: 'match' },
      { file: 'own.yaml', line: 4, id: 'a', example: 'Sở Y tế', expected: 'reject' },
    ])
  })

  it('tests only the last rule of one id', () => {
    const first = file(`rules:\n${rule('a', 'sở', 'số', 'x')}`)
    const last = { ...file(`rules:\n${rule('a', 'số', 'số', 'sở')}`), grammar: 'overlay' }
    expect(testGrammar([first, last])).toEqual([])
    expect(testGrammar([last, first])).toMatchObject([{ file: 'own.yaml', id: 'a' }])
  })

  it('tests only the files asked for', () => {
    const wrong = file(`rules:\n${rule('a', 'sở', 'số', 'x')}`)
    const right = { ...file(`rules:\n${rule('b', 'sở', 'sở', 'số')}`), grammar: 'right' }
    expect(testGrammar([wrong, right], [right])).toEqual([])
    expect(testGrammar([wrong, right], [wrong])).toHaveLength(1)
  })

  it('looks names up as in a document: the longest, none inside another', () => {
    const names = file(`names:
  - { id: board, name: Ban Dân tộc, examples: { match: [Ban Dân tộc tỉnh], reject: [Ban Dân tộc và Tôn giáo] } }
  - { id: board-two, name: Ban Dân tộc và Tôn giáo, examples: { match: [Ban Dân tộc và Tôn giáo], reject: [Ban Dân tộc] } }`)
    expect(testGrammar([names])).toEqual([])
  })

  it('takes a name without its head, and its letters', () => {
    const names = file(`names:\n  - { id: finance, name: Sở Tài chính, head: Sở, abbreviations: [TC], examples: { match: [TC, Tài chính, Sở TC], reject: [Tài khoản, KHTC] } }`)
    expect(testGrammar([names])).toEqual([])
  })

  it('holds abbreviations to their expansion', () => {
    const letters = (match: string, reject: string): ReturnType<typeof file> => file(`abbreviations:\n  - { id: htx, terms: [HTX], expansion: Hợp tác xã, examples: { match: ['${match}'], reject: ['${reject}'] } }`)
    expect(testGrammar([letters('Liên minh HTX tỉnh', 'HTXX')])).toEqual([])
    expect(testGrammar([letters('htx', 'các HTX')])).toHaveLength(2)
  })
})
