import { expect, test } from 'vitest'
import { isRoman, roman } from '../../src/text/roman.ts'

test('every number from 1 to 89 is one in Roman figures', () => {
  const figures = Array.from({ length: 89 }, (_, i) => roman(i + 1))
  expect(new Set(figures).size).toBe(89)
  expect(figures.filter((word) => !isRoman(word))).toEqual([])
  expect([4, 9, 14, 44, 780].map(roman)).toEqual(['IV', 'IX', 'XIV', 'XLIV', 'DCCLXXX'])
})

test.each(['', 'CLC', 'IVX', 'IIII', 'VV', 'vi', 'XC', 'XIA'])('%j is none', (word) => expect(isRoman(word)).toBe(false))
