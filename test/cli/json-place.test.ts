/** The place of a fault in JSON. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFaultAt } from '../../src/cli/json-place.ts'

test.each([
  ['{"a": 1,\n "x": }\n', 15],
  ['{"a": 1,}', 8],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ["{'a': 1}", 1],
  ['{"a": tru}', 9],
  ['{"a": "b\n"}', 8],
  ['{"a": "\\q"}', 8],
  ['{} {}', 3],
  ['{"a": [1, 2', 11],
  ['{"a": "b', 8],
  ['', 0],
  ['x', 0],
  ['{"a": 01}', 7],
  ['{"a": 1.}', 8],
  ['{"a": -}', 7],
  ['{"a": "\\u12g4"}', 11],
])('%j', (text, at) => expect(jsonFaultAt(text)).toBe(at))

test('any JSON that is broken off is wrong at its end alone', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (json, cut) => {
      const begun = json.slice(0, cut % (json.length + 1))
      expect(jsonFaultAt(begun)).toBe(begun.length)
    }),
  )
})

test('a character that no JSON has is found where it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: fc.integer(), b: fc.boolean() }), { minLength: 1 }), (value) => {
      const json = JSON.stringify(value, null, 1)
      const at = json.lastIndexOf(':') + 1
      expect(jsonFaultAt(`${json.slice(0, at)}#${json.slice(at)}`)).toBe(at)
    }),
  )
})
