/** What a pattern cannot match without, and what it begins with: told from its source, true of every match. */
import { describe, expect, it, test } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { fullGrammarFiles } from '../../src/grammar/full.ts'
import { requiredLiterals, startLiterals } from '../../src/grammar/literals.ts'
import { marksOf, packMarks, unpackMarks } from '../../src/grammar/prefilter.ts'
import { sourceOf } from './shipped.ts'

describe('what every match begins with', () => {
  it.each<[string, string[] | null]>([
    ['trước ngày', ['trước ngày']],
    ['(?<!x)(?:trước|sau) ngày(?!y)', ['trước', 'sau']],
    ['(?:hết )?ngày', ['hết ', 'ngày']],
    ['a?b', ['a', 'b']],
    ['ab?c', ['a']],
    ['ab{2}c', ['a']],
    ['^(?:a|b[cd])', ['a', 'b']],
    ['\\d{1,2}/', [...'0123456789']],
    ['[ab]c', null],
    ['a|[bc]', null],
    ['(?:a)?', null],
    ['(?:a|)b', null],
    ['\\u0111i', ['đi']],
  ])('%s', (source, starts) => expect(startLiterals(source)).toEqual(starts))
})

test('a digit is a word that a pattern may need', () => {
  expect(requiredLiterals('ngày \\d{1,2}')).toEqual([['ngày '], [...'0123456789']])
  expect(requiredLiterals('ngày \\d?')).toEqual([['ngày ']])
})

test('both are true of every match in the examples of the built-in rules', () => {
  const grammar = builtinGrammar()
  const texts = fullGrammarFiles.flatMap(({ rules }) => rules.flatMap((rule) => (rule.pattern === undefined ? [] : rule.examples.match.map((text) => [rule.id, text.normalize('NFC')] as const))))
  let seen = 0
  for (const [id, text] of texts) {
    const rule = grammar.rules.get(id)!
    const source = sourceOf(rule.rule)!
    const own = rule.rule.case === 'sensitive' ? text : text.toLowerCase()
    const starts = startLiterals(source)
    expect(unpackMarks(packMarks(marksOf(source))).marks, id).toEqual(marksOf(source))
    for (const match of own.matchAll(new RegExp(source, 'g'))) {
      if (starts) expect(starts.some((literal) => own.startsWith(literal, match.index)), `${id}: ${text}`).toBe(true)
      for (const list of requiredLiterals(source)) expect(list.some((literal) => own.includes(literal, match.index)), `${id}: ${text}`).toBe(true)
      seen++
    }
  }
  expect(seen).toBeGreaterThan(1000)
})
