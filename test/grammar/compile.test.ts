import { describe, expect, it } from 'vitest'
import { compileFragments, type Rule } from '../../src/grammar/compile.ts'
import { Grammar } from '../../src/grammar/grammar.ts'
import type { TextRule } from '../../src/grammar/schema.ts'

const EXAMPLES = { match: ['x'], reject: ['y'] }
const rule = (own: Partial<TextRule>): TextRule => ({ id: 'a', kind: 'k', case: 'insensitive', bounds: 'both', emits: {}, examples: EXAMPLES, ...own })
const compiled = (own: Partial<TextRule>, fragments: Record<string, string> = {}): Rule => new Grammar([{ grammar: 'g', description: 'd', fragments, rules: [rule(own)], names: [], abbreviations: [] }]).rules.get(own.id ?? 'a')!
const found = (own: Partial<TextRule>, text: string, fragments?: Record<string, string>): string | null => compiled(own, fragments).exec(text)?.text ?? null

describe('compileFragments', () => {
  it('fills holes', () => expect(found({ pattern: 'ngày {day}/{month}' }, 'trước ngày 5/12', { day: '[0-9]{1,2}', month: '1[0-2]|[1-9]' })).toBe('ngày 5/12'))
  it('fills holes of fragments in fragments', () => expect(found({ pattern: '{date}' }, 'ngày 5/3', { date: 'ngày {day}/{day}', day: '[0-9]{1,2}' })).toBe('ngày 5/3'))
  it('keeps the alternatives of a fragment together', () => expect(found({ pattern: 'a{x}b' }, 'a1', { x: '1|2' })).toBeNull())
  it('leaves quantifiers and letter classes alone', () => expect(found({ pattern: '[0-9]{2,4} \\p{Lu}{2}' }, '2024 TC')).toBe('2024 TC'))
  it('refuses an unknown fragment', () => expect(() => compileFragments({ a: '{b}' })).toThrow('{b}'))
  it('refuses fragments that hold each other', () => expect(() => compileFragments({ a: '{b}', b: '{a}' })).toThrow())
})

describe('bounds', () => {
  it.each<[TextRule['bounds'], string, string | null]>([
    ['both', 'sở', 'sở'], ['both', '(sở)', 'sở'], ['both', 'cơsở', null], ['both', 'sởi', null], ['both', 'sở2', null], ['both', 'x-sở-y', 'sở'],
    ['start', 'sởi', 'sở'], ['start', 'cơsở', null], ['start', 'đsở', null],
    ['end', 'cơsở', 'sở'], ['end', 'sởi', null], ['end', 'sởở', null],
    ['none', 'cơsởi', 'sở'],
  ])('%s in %s', (bounds, text, expected) => {
    expect(found({ terms: ['sở'], bounds }, text)).toBe(expected)
    expect(found({ pattern: 'sở', bounds }, text)).toBe(expected)
  })

  it('takes letters with marks of their own for letters', () => {
    expect(found({ terms: ['so'] }, 'so\u0309')).toBeNull()
    expect(found({ pattern: 'so' }, 'so\u0309')).toBeNull()
  })
})

describe('case', () => {
  it.each<[TextRule['case'], string, string | null]>([
    ['insensitive', 'ỦY BAN', 'ỦY BAN'], ['insensitive', 'ủy ban', 'ủy ban'], ['sensitive', 'Ủy ban', 'Ủy ban'], ['sensitive', 'ủy ban', null], ['sensitive', 'ỦY BAN', null],
  ])('%s: %s', (sensitivity, text, expected) => {
    expect(found({ terms: ['Ủy ban'], case: sensitivity }, text)).toBe(expected)
    expect(found({ pattern: 'Ủy ban', case: sensitivity }, text)).toBe(expected)
  })

  it('gives groups as written', () => {
    const match = compiled({ pattern: 'tại (?<where>trụ sở [^,]{1,20}),' }).exec('Tại Trụ sở UBND tỉnh, ngày')
    expect(match?.groups['where']).toBe('Trụ sở UBND tỉnh')
  })
})

describe('terms', () => {
  it.each([
    [['a', 'a b'], 'x a b', 'a b'],
    [['a b', 'a'], 'a bc', 'a'],
    [['b/c'], 'để b/c;', 'b/c'],
    [['P.CVP'], 'PxCVP', null],
    [['(nếu có)'], 'vướng mắc (nếu có)', '(nếu có)'],
    [['kinh tế - xã hội'], 'kinh tế - xã hội', 'kinh tế - xã hội'],
    [['50%'], 'đạt 50%', '50%'],
    [['Hoà'], 'Hòa', 'Hòa'],
    [['quý'], 'hàng qúy', 'qúy'],
    [['kế hoạch'], 'lập kế họach', 'kế họach'],
    [['quản lý'], 'quản lí', 'quản lí'],
  ])('%j in %s', (terms, text, expected) => expect(found({ terms }, text)).toBe(expected))

  it('are composed', () => expect(found({ terms: ['sở'.normalize('NFD')] }, 'sở')).toBe('sở'))
})

/** Literals are looked for before the regex: that must never lose a match. */
describe('patterns with parts that may be missing', () => {
  it.each([
    ['(?:xong )?trước ngày', 'trước ngày', 'trước ngày'],
    ['(?:xong|hoàn thành) trước', 'hoàn thành trước', 'hoàn thành trước'],
    ['báo cáo{0,1}', 'báo cá', 'báo cá'],
    ['(?<=Phòng )CM', 'các Phòng CM', 'CM'],
    ['trình(?! độ)', 'trình UBND', 'trình'],
    ['trình(?! độ)', 'trình độ', null],
    ['giao (?=Sở)', 'Giao Sở Y tế', 'Giao '],
    ['[Ss]ở(?: |,)ngành', 'Sở,ngành', 'Sở,ngành'],
    ['(?:a|b|)c?ngày', 'ngày', 'ngày'],
    ['tháng (?:[0-9]|1[0-2])|quý [IVX]{1,3}', 'trong quý II', 'quý II'],
    ['ngày\\s{1,3}5', 'ngày  5', 'ngày  5'],
    ['\\(kèm theo', '(Kèm theo', '(Kèm theo'],
    ['ủy ban', 'ỦY BAN NHÂN DÂN', 'ỦY BAN'],
  ])('%s in %s', (pattern, text, expected) => expect(found({ pattern, bounds: 'none' }, text)).toBe(expected))
})

describe('a compiled rule', () => {
  const both = compiled({ id: 'x', kind: 'y', terms: ['sở'], emits: { head: 'Sở', n: 1, no: null } })
  it('carries id, kind and what it emits', () => expect(both).toMatchObject({ id: 'x', kind: 'y', emits: { head: 'Sở', n: 1, no: null } }))
  it('looks from a place on', () => {
    expect(both.exec('sở, sở', 1)).toMatchObject({ start: 4, end: 6 })
    expect(both.exec('sở', 1)).toBeNull()
  })
  it('matches at a place and nowhere else', () => {
    expect(both.endAt('các sở', 4)).toBe(6)
    expect(both.endAt('các sở', 0)).toBe(-1)
    expect(both.endAt('sở', 2)).toBe(-1)
  })
  it('gives the same again and again', () => {
    const pattern = compiled({ pattern: 's.' })
    expect([1, 2, 3].map(() => pattern.exec('các sở')?.start)).toEqual([4, 4, 4])
  })
})
