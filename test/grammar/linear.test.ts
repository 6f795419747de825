/** Patterns that run away are known before they run; the built-in ones never do. */
import { describe, expect, it, test } from 'vitest'
import { builtinGrammarFiles } from '../../src/grammar/index.ts'
import { slownessOf } from '../../src/grammar/linear.ts'
import { overlap, partsOf, type Part } from '../../src/grammar/pattern.ts'
import { sourceOf } from './shipped.ts'

const sources = builtinGrammarFiles.flatMap(({ rules }) => rules.map((rule) => [rule.id, sourceOf(rule)] as const)).filter((each): each is readonly [string, string] => each[1] !== undefined)

/** Units that some set tells apart: Latin, marks, punctuation, blanks. */
const LETTERS = [...Array.from({ length: 0x400 }, (_, unit) => unit), ...Array.from({ length: 0x900 }, (_, unit) => 0x1e00 + unit), 0x3000, 0xfeff, 0xffff]

describe('slownessOf', () => {
  it.each([
    ['(?:a+)+b', 'unbounded'],
    ['a*', 'unbounded'],
    ['a{2,}', 'unbounded'],
    ['(?=a+)', 'unbounded'],
    ['a{1,2000}', 'unbounded'],
    ['(?:a{1,9}){1,9}b', 'ambiguous'],
    ['(?:a{0,9}b?){0,9}c', 'ambiguous'],
    ['(?:(?:a{0,9}){0,9})?c', 'ambiguous'],
    ['(?:a|a){1,9}b', 'ambiguous'],
    ['(?:a|[a-c]){1,9}d', 'ambiguous'],
    ['(?:ab|a|b){1,9}c', 'ambiguous'],
    ['(?: [^,]{1,20}){1,9}', 'ambiguous'],
    ['(?<=(?:a|ab?){1,9})c', 'ambiguous'],
    ['.{0,80}.{0,80}.{0,80}x', 'in-a-row'],
    ['[^;]{0,80}a[^;]{0,80}a[^;]{0,80}x', 'in-a-row'],
    ['a?'.repeat(30), 'in-a-row'],
  ])('%s is %s', (source, slowness) => expect(slownessOf(partsOf(source))).toBe(slowness))

  it.each(['a{1,80}b', '(?: [^ ]{1,20}){1,9}', '(?:ab|ac){1,9}d', '(?:[^,;]{1,80},){0,9}', '.{0,80}x.{0,80}', '[^,]{0,80},[^;,]{0,80},[^,]{0,80}', '(?:a?){0,9}', '(?:(?!b)[a-z]{1,9} ){1,9}', 'a{3}', '', '(?:a?b)?'])('%s is sound', (source) =>
    expect(slownessOf(partsOf(source))).toBeNull())
})

test.each(sources)('%s is linear', (_, source) => expect(slownessOf(partsOf(source))).toBeNull())

describe('partsOf', () => {
  it('reads sets as V8 does', () => {
    const sets = new Set(sources.flatMap(([, source]) => source.match(/\[(?:\\.|[^\]\\])*\]|\\[sSdD.]|\./gu) ?? []))
    expect(sets.size).toBeGreaterThan(50)
    for (const set of sets) {
      const regex = new RegExp(`^${set}$`)
      const part = partsOf(set)
      const units = (part.type === 'sequence' ? (part.parts[0] as Extract<Part, { type: 'unit' }>) : null)!.units
      const differing = LETTERS.filter((unit) => regex.test(String.fromCharCode(unit)) !== overlap(units, [[unit, unit]]))
      expect(differing, set).toEqual([])
    }
  })

  it.each(['a\\b', '\\w', '(a)\\1', '\\p{Sc}'])('refuses %s', (source) => expect(() => partsOf(source)).toThrow())
})
