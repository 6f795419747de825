import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/read/source.ts'
import { findFurniture } from '../../src/syntax/furniture.ts'
import { rowsOf } from '../../src/syntax/rows.ts'
import { normalize } from '../../src/text/normalize.ts'
import { grammar, rowsIn } from '../helpers.ts'

const words = (n: number): string => `Giao Sở Tài chính rà soát nội dung ${'thứ '.repeat(n)}này.`
/** `kind: words` of the rows that are furniture. */
const found = (text: string): string[] => {
  const rows = rowsIn(text)
  return [...findFurniture(rows, grammar)].sort(([a], [b]) => a - b).map(([index, kind]) => `${kind}: ${rows[index]!.text}`)
}

describe('page numbers', () => {
  it.each<[string, string[]]>([
    [`${words(1)}\n2\n${words(2)}\n3\n${words(3)}`, ['page-number: 2', 'page-number: 3']],
    [`1\n${words(1)}\n2\n${words(2)}`, ['page-number: 1', 'page-number: 2']],
    [`${words(1)}\n- 2 -\n${words(2)}\n- 3 -\n${words(3)}`, ['page-number: - 2 -', 'page-number: - 3 -']],
    [`${words(1)}\n2\n${words(2)}`, ['page-number: 2']],
    [`${words(1)}\n2\n${words(2)}\n4\n${words(3)}`, ['page-number: 2', 'page-number: 4']],
    [`${words(1)}\n– 2 –\n${words(2)}`, ['page-number: – 2 –']],
  ])('%j', (text, expected) => expect(found(text)).toEqual(expected))

  it.each<[string, string]>([
    ['a lone 1', `${words(1)}\n1\n${words(2)}`],
    ['a year', `${words(1)}\n2024\n${words(2)}`],
    ['a sum', `${words(1)}\n150\n${words(2)}`],
    ['a label', `${words(1)}\n2. ${words(2)}`],
    ['a number with words', `${words(1)}\n2 dự án\n${words(2)}`],
  ])('%s is none', (_, text) => expect(found(text)).toEqual([]))

  it('leaves the number that breaks the count', () => expect(found(`${words(1)}\n2\n${words(2)}\n15\n${words(3)}\n3\n${words(4)}`)).toEqual(['page-number: 2', 'page-number: 3']))
  it('takes the second of two numbers, the first is a footnote\'s mark', () => expect(found(`${words(1)}\n1\n2\n${words(2)}\n3\n${words(3)}`)).toEqual(['page-number: 2', 'page-number: 3']))
})

describe('rules', () => {
  it.each(['-----', '________', '=====', '* * *', '~~~~~', '———', '|', '-- --'])('%s', (line) => expect(found(`${words(1)}\n${line}\n${words(2)}`)).toEqual([`rule: ${line}`]))
  it.each(['- Như trên', '...v.v.', 'a---b', '(đã ký)', '+', '§', '1.'])('%s is none', (line) => expect(found(`${words(1)}\n${line}\n${words(2)}`)).toEqual([]))
})

describe('what the carrier says', () => {
  it('counts', () => {
    const source = normalize('Ký bởi: Văn phòng\nTHÔNG BÁO\nTrang đầu\n7\nNội dung')
    const roles = ['stamp', undefined, 'running-head', 'page-number', undefined] as const
    const rows = rowsOf(source, linesOf(source.text).map((line, i) => (roles[i] ? { ...line, role: roles[i] } : line)))
    expect([...findFurniture(rows, grammar).values()]).toEqual(['stamp', 'running-head', 'page-number'])
  })
})
