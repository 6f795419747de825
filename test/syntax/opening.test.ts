/** What a line of Markdown begins with. */
import { describe, expect, it } from 'vitest'
import { openingOf } from '../../src/syntax/opening.ts'
import { grammar } from '../helpers.ts'

describe('openingOf', () => {
  it.each<[line: string, label: string | null, words: string]>([
    ['1. Giao Sở Y tế', '1.', 'Giao Sở Y tế'],
    ['**1.** Giao Sở Y tế', '1.', 'Giao Sở Y tế'],
    ['**1.**Giao Sở Y tế', '1.', 'Giao Sở Y tế'],
    ['**1**. Giao Sở Y tế', '1.', 'Giao Sở Y tế'],
    ['__2.1.__ Giao Sở Y tế', '2.1.', 'Giao Sở Y tế'],
    ['**Điều 1.** Giao Sở Y tế', 'Điều 1.', 'Giao Sở Y tế'],
    ['**a)** Giao Sở Y tế', 'a)', 'Giao Sở Y tế'],
    ['## **2. Nhiệm vụ**', '2.', 'Nhiệm vụ**'],
    ['### ***II.*** Nhiệm vụ', 'II.', 'Nhiệm vụ'],
    ['1. **Giao Sở Y tế**', '1.', 'Giao Sở Y tế**'],
    ['_1. Giao Sở Y tế_', '1.', 'Giao Sở Y tế_'],
    ['*_1._* Giao Sở Y tế', '1.', 'Giao Sở Y tế'],
    ['- **a)** Giao Sở Y tế', 'a)', 'Giao Sở Y tế'],
    ['- a) Giao Sở Y tế', 'a)', 'Giao Sở Y tế'],
    ['**Sở Y tế:** rà soát', null, 'Sở Y tế:** rà soát'],
    ['* Giao Sở Y tế', '*', 'Giao Sở Y tế'],
    ['2**3. Giao Sở Y tế', null, '2**3. Giao Sở Y tế'],
    ['**', null, '**'],
    ['#', null, '#'],
  ])('%j', (line, label, words) => {
    const opening = openingOf(line, grammar)
    expect([opening.label?.text ?? null, line.slice(opening.end)]).toEqual([label, words])
  })

  it('places label and marks side by side', () => {
    const { place, marks, lead, end } = openingOf('# **1.** Giao', grammar)
    expect([place, marks, lead, end]).toEqual([{ start: 4, end: 6 }, [{ start: 0, end: 1 }, { start: 2, end: 4 }, { start: 6, end: 8 }], 4, 9])
  })

  it('reads no label where a paragraph goes on', () => expect(openingOf('**1. Giao**', grammar, false)).toMatchObject({ label: null, end: 2 }))
})
