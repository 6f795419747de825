import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/text/normalize.ts'

describe('markup of other carriers', () => {
  it.each([
    ['> 1. Giao Sở Y tế\n>\n> > - Rà soát', '1. Giao Sở Y tế\n\n- Rà soát'],
    ['>Giao Sở Y tế\n>rà soát', 'Giao Sở Y tế\nrà soát'],
    ['Chỉ tiêu\n> 95% hộ dân\ndiện tích\n> 5 ha\nsau:\nI\n> 1. Giao', 'Chỉ tiêu\n> 95% hộ dân\ndiện tích\n> 5 ha\nsau:\nI\n1. Giao'],
    ['a > b; <5 ha và >3 ha', 'a > b; <5 ha và >3 ha'],
    ['<b>1.</b> Giao <span style="color: red">Sở Y tế</span><br>\n<P>2. Giao</P>', '1. Giao Sở Y tế\n2. Giao'],
    ['| a<br>b |\n<Sở Y tế> <x>', '| a<br>b |\n<Sở Y tế> <x>'],
    ['- [ ] Giao Sở Y tế\n* [x] Rà soát\n1. ☐ Báo cáo\n> - [X] Trình', '- Giao Sở Y tế\n* Rà soát\n1. Báo cáo\n- Trình'],
    ['điểm [x] và - [ ]', 'điểm [x] và - [ ]'],
    ['trước ngày 20/3/2024<sup>1</sup>', 'trước ngày 20/3/2024<sup>1</sup>'],
  ])('%j is read as %j', (original, plain) => expect(normalize(original).text).toBe(plain))

  it('leads back to the words, the marks outside', () => {
    const original = 'Giao <b>Sở Y tế</b> rà soát'
    const { text, toOriginal, endInOriginal, isUnseen } = normalize(original)
    const start = text.indexOf('Sở')
    expect(original.slice(toOriginal(start), endInOriginal(start + 7))).toBe('Sở Y tế')
    expect([...original].filter((_, at) => isUnseen(at)).join('')).toBe('<b></b>')
  })
})
