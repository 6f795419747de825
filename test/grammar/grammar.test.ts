import { describe, expect, it } from 'vitest'
import { builtinGrammar, extendGrammar, Grammar } from '../../src/grammar/index.ts'
import { loadGrammarFile } from '../../src/grammar/load.ts'

const file = (body: string, name = 'own'): ReturnType<typeof loadGrammarFile> => loadGrammarFile(`grammar: ${name}\ndescription: d\n${body}`, `${name}.yaml`)
const rules = (...lines: string[]): string => `rules:\n${lines.map((line) => `  - { ${line}, examples: { match: [a], reject: [b] } }\n`).join('')}`
const grammar = new Grammar([
  file(
    rules(
      `id: report, kind: verb, terms: [báo cáo, trình]`,
      `id: report-result, kind: verb, terms: [báo cáo kết quả]`,
      `id: send, kind: verb, pattern: '(?<how>gửi(?: về)?)'`,
      `id: purpose, kind: purpose, pattern: '(?:để )?b/c', emits: { words: báo cáo }`,
      `id: pure, kind: plain, terms: [sở, sở ngành]`,
    ),
  ),
])

describe('kinds', () => {
  it('give their rules in order', () => expect(grammar.kind('verb').map((rule) => rule.id)).toEqual(['report', 'report-result', 'send']))
  it('unknown ones are empty', () => {
    expect(grammar.kind('none')).toEqual([])
    expect(grammar.test('none', 'x')).toBe(false)
    expect(grammar.endAt('none', 'x', 0)).toBe(-1)
    expect(grammar.find('none', 'x')).toBeNull()
    expect(grammar.findAll('none', 'x')).toEqual([])
    expect(grammar.emitted('none', 'x', 'y')).toBeUndefined()
  })
  it('must be case-sensitive throughout or not at all', () =>
    expect(() => new Grammar([file(rules(`id: a, kind: k, terms: [a]`, `id: b, kind: k, terms: [b], case: sensitive`))]).test('k', 'a')).toThrow('k'))
})

describe('test', () => {
  it.each([['Định kỳ báo cáo UBND tỉnh', true], ['TRÌNH UBND tỉnh', true], ['gửi về sở', true], ['báo chí', false], ['', false]])('verb in %s: %s', (text, expected) => expect(grammar.test('verb', text)).toBe(expected))
  it.each([['các sở', true], ['cơ sở', true], ['sởi', false]])('plain in %s: %s', (text, expected) => expect(grammar.test('plain', text)).toBe(expected))
})

describe('endAt', () => {
  const text = 'các sở ngành báo cáo kết quả, gửi về Sở'
  it.each([['plain', 4, 12], ['plain', 0, -1], ['plain', 5, -1], ['verb', 13, 28], ['verb', 30, 36], ['verb', 17, -1], ['plain', 39, -1]])('%s at %i ends at %i', (kind, at, end) => expect(grammar.endAt(kind, text, at)).toBe(end))
})

describe('find', () => {
  it.each([
    ['báo cáo kết quả', 0, 'báo cáo kết quả', 'report-result'],
    ['báo cáo kết luận', 0, 'báo cáo', 'report'],
    ['gửi về; báo cáo', 0, 'gửi về', 'send'],
    ['gửi về; báo cáo', 1, 'báo cáo', 'report'],
  ])('the earliest, of one place the longest: %s from %i', (text, from, words, id) => expect(grammar.find('verb', text, from)).toMatchObject({ text: words, rule: { id } }))
  it('gives groups', () => expect(grammar.find('verb', 'và Gửi về Sở')?.groups).toEqual({ how: 'Gửi về' }))
  it('finds nothing where nothing is', () => expect(grammar.find('verb', 'Sở Y tế')).toBeNull())
})

describe('findAll', () => {
  it.each([
    ['báo cáo kết quả, trình, gửi', ['báo cáo kết quả', 'trình', 'gửi']],
    ['trình trình', ['trình', 'trình']],
    ['chương, quá', []],
  ])('%s', (text, words) => expect(grammar.findAll('verb', text).map((match) => match.text)).toEqual(words))
  it('gives places in order, none inside another', () => {
    const text = 'gửi báo cáo kết quả về sở, trình UBND'
    const found = grammar.findAll('verb', text)
    for (const [i, match] of found.entries()) {
      expect(text.slice(match.start, match.end)).toBe(match.text)
      expect(match.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
    }
  })
})

describe('emitted', () => {
  it.each([['b/c', 'báo cáo'], ['để b/c', 'báo cáo'], ['để b/c ngay', undefined], ['x b/c', undefined]])('%s', (text, expected) => expect(grammar.emitted('purpose', text, 'words')).toBe(expected))
  it('knows no other key', () => expect(grammar.emitted('purpose', 'b/c', 'other')).toBeUndefined())
})

describe('overlays', () => {
  const base = file(rules(`id: a, kind: k, terms: [một]`, `id: b, kind: k, terms: [hai]`) + `names:\n  - { id: n, name: Sở Cũ, examples: { match: [Sở Cũ], reject: [x] } }\n`)
  const overlay = file(rules(`id: a, kind: k, terms: [ba]`) + `names:\n  - { id: n, name: Sở Mới, examples: { match: [Sở Mới], reject: [x] } }\n`, 'overlay')
  const laid = new Grammar([base, overlay])
  it('replace the rule of the same id', () => expect(['một', 'hai', 'ba'].map((word) => laid.test('k', word))).toEqual([false, true, true]))
  it('may change the kind of a rule', () => {
    const moved = new Grammar([base, file(rules(`id: a, kind: other, terms: [một]`), 'overlay')])
    expect([moved.test('k', 'một'), moved.test('other', 'một')]).toEqual([false, true])
  })
  it('replace names', () => expect(laid.names.get('n')?.name).toBe('Sở Mới'))
  it('fragments of a file count for its own rules alone', () => {
    const first = file(`fragments: { day: '[0-9]' }\n${rules(`id: d, kind: day, pattern: 'ngày {day}'`)}`)
    const wider = new Grammar([first, file(`fragments: { day: '[0-9]{2}' }\n${rules(`id: e, kind: two, pattern: 'ngày {day}'`)}`, 'wide')])
    expect([wider.test('day', 'ngày 1'), wider.test('day', 'ngày 12'), wider.test('two', 'ngày 1'), wider.test('two', 'ngày 12')]).toEqual([true, false, false, true])
  })
  it('lie over the built-in grammar', () => {
    const extended = extendGrammar([file(`names:\n  - { id: own-office, name: Văn phòng Điều phối Hoa Sen, examples: { match: [x], reject: [y] } }\n`)])
    expect(extended.names.get('own-office')).toBeDefined()
    expect(extended.rules.size).toBe(builtinGrammar().rules.size)
    expect(builtinGrammar().names.get('own-office')).toBeUndefined()
    expect(extendGrammar([])).toBe(builtinGrammar())
  })
})
