/** What a pattern cannot match without, and what it begins with: told from its source, true of every match. */
import { describe, expect, it, test } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { fullGrammarFiles } from '../../src/grammar/full.ts'
import { evenDigits, literalsOf } from '../../src/grammar/literals.ts'
import { marksOf, packMarks, unpackMarks } from '../../src/grammar/prefilter.ts'
import { sourceOf } from './shipped.ts'

describe('what every match begins with', () => {
  it.each<[string, string[] | null]>([
    ['trước ngày', ['trước ']],
    ['(?<!x)(?:trước|sau) ngày(?!y)', ['trước ', 'sau ng']],
    ['(?:hết )?ngày', ['hết ng', 'ngày']],
    ['a?b', ['ab', 'b']],
    ['ab?c', ['abc', 'ac']],
    ['ab{2}c', ['abbc']],
    ['ab+c', ['ab']],
    ['a(?=bc)', ['abc']],
    ['a(?:b[^c])?d', ['ab', 'ad']],
    ['^(?:a|b[cd])', ['a', 'bc', 'bd']],
    ['\\d{1,2}/', [...'0123456789']],
    ['ngày \\d', ['ngày ']],
    ['[ab]c', ['ac', 'bc']],
    ['[a-z]c', null],
    ['a|[b-z]', null],
    ['(?:a)?', null],
    ['(?:a|)b', ['ab', 'b']],
    ['\\u0111i', ['đi']],
  ])('%s', (source, starts) => expect(literalsOf(source).starts?.toSorted() ?? null).toEqual(starts?.toSorted() ?? null))
})

describe('what every match holds', () => {
  it.each<[string, string[]]>([
    ['ngày \\d{1,2}', ['ngày 0']],
    ['ngày \\d?', ['ngày ']],
    ['trong (?:tháng|quý|năm)', ['g tháng', 'g quý', 'g năm']],
    ['thành phố(?= (?:Huế|Vinh))', ['ố Huế', 'ố Vinh']],
    ['a[^b]+cd', ['cd']],
  ])('%s', (source, list) => expect(literalsOf(source).required).toContainEqual(list))

  it('has words before the match apart', () => {
    const { required, before } = literalsOf('(?<=hạn )ngày')
    expect(before).toContainEqual(['hạn '])
    expect(required.flat().join()).not.toContain('hạn')
  })
  it('knows what begins where the text does', () => expect(['^a|^b', '^a|b', '(?<=^|,)a'].map((source) => literalsOf(source).anchored)).toEqual([true, false, false]))
})

test('all are true of every match in the examples of the built-in rules', () => {
  const grammar = builtinGrammar()
  const texts = fullGrammarFiles.flatMap(({ rules }) => rules.flatMap((rule) => (rule.pattern === undefined ? [] : rule.examples.match.map((text) => [rule.id, text.normalize('NFC')] as const))))
  let seen = 0
  for (const [id, text] of texts) {
    const rule = grammar.rules.get(id)!
    const source = sourceOf(rule.rule)!
    const own = rule.rule.case === 'sensitive' ? text : text.toLowerCase()
    const { required, before, starts, anchored } = literalsOf(source)
    expect(unpackMarks(packMarks(marksOf(source))).marks, id).toEqual(marksOf(source))
    const even = evenDigits(own)
    for (const match of own.matchAll(new RegExp(source, 'g'))) {
      if (starts) expect(starts.some((literal) => own.startsWith(literal, match.index)), `${id}: ${text}`).toBe(true)
      for (const list of required) expect(list.some((literal) => even.includes(literal, match.index)), `${id}: ${text} ${list}`).toBe(true)
      for (const list of before) expect(list.some((literal) => even.includes(literal)), `${id}: ${text} ${list}`).toBe(true)
      if (anchored) expect(match.index, `${id}: ${text}`).toBe(0)
      seen++
    }
  }
  expect(seen).toBeGreaterThan(1000)
})
