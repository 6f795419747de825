import { expect, test } from 'vitest'
import { hasLetter, isCapital, isLetter, isSmall, latin, spellClasses, startsCapital } from '../../src/text/letters.ts'

const VIETNAMESE = 'aăâbcdđeêghiklmnoôơpqrstuưvxyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ'

test('every Vietnamese letter is small or capital', () => {
  for (const small of VIETNAMESE) {
    const capital = small.toUpperCase()
    expect([isLetter(small), isSmall(small), isCapital(small)], small).toEqual([true, true, false])
    expect([isLetter(capital), isSmall(capital), isCapital(capital)], capital).toEqual([true, false, true])
  }
})

test('figures, marks, blanks and nothing at all are no letters', () => {
  for (const character of ['', ' ', '5', '.', '–', '“', '•', '\u0301']) expect([isLetter(character), isSmall(character), isCapital(character)], character).toEqual([false, false, false])
  expect(startsCapital('')).toBe(false)
  expect(hasLetter('12/5 …')).toBe(false)
  expect(hasLetter('12/5 ạ')).toBe(true)
})

test('the spelled classes take the letters that V8 takes for them', () => {
  const [letter, capital, small] = [latin(String.raw`^\p{L}$`), latin(String.raw`^\p{Lu}$`), latin(String.raw`^\p{Ll}$`)]
  for (const each of [...VIETNAMESE, ...VIETNAMESE.toUpperCase(), 'f', 'j', 'W', 'Z', '1', ' ', '×', '÷', '-']) {
    expect(letter().test(each), each).toBe(/^\p{L}$/u.test(each))
    expect(capital().test(each), each).toBe(/^\p{Lu}$/u.test(each))
    expect(small().test(each), each).toBe(/^\p{Ll}$/u.test(each))
  }
})

test('classes are spelled inside a class as its members, and a regex is built once', () => {
  expect(spellClasses(String.raw`[\p{N}&]\p{N}`, false)).toBe('[0-9&][0-9]')
  const digits = latin(String.raw`\p{N}+`, 'g')
  expect(digits()).toBe(digits())
  expect('a12b3'.match(digits())).toEqual(['12', '3'])
})
