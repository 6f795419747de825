import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Built only for text of other scripts, of decomposed letters, or that looks damaged. */
const SELDOM = ['text/tokens.ts', 'text/normalize.ts', 'text/quality.ts', 'text/columns.ts']

test('no regex literal of what reads a text names a class of letters: V8 builds it at each start', () => {
  const root = join(import.meta.dirname, '../../src')
  const found = ['text', 'syntax', 'recognize', 'interpret', 'check', 'record', 'messages'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !SELDOM.includes(`${folder}/${name}`))
      .flatMap((name) => readFileSync(join(root, folder, name), 'utf8').split('\n').filter((line) => !line.includes('String.raw') && /\/[^/]*\\p\{[^/]*\/[a-z]*u/u.test(line)).map((line) => `${folder}/${name}: ${line.trim()}`)),
  )
  expect(found).toEqual([])
})
