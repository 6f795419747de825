import { describe, expect, it } from 'vitest'
import { foldWord, lowerFirst, upperFirst } from '../../src/text/fold.ts'

describe('foldWord', () => {
  it.each([
    ['Hoà', 'hòa'], ['hòa', 'hòa'], ['HOÁ', 'hóa'], ['hoả', 'hỏa'], ['hoạ', 'họa'], ['khoẻ', 'khỏe'], ['xoè', 'xòe'],
    ['Uỷ', 'ủy'], ['uỷ', 'ủy'], ['Thuỷ', 'thủy'], ['tuý', 'túy'], ['luỹ', 'lũy'], ['thuỵ', 'thụy'], ['Huy', 'huy'],
  ])('%s → %s', (word, folded) => expect(foldWord(word)).toBe(folded))

  it.each([
    ['qúy', 'quý'], ['Qũy', 'quỹ'], ['qủa', 'quả'], ['qúa', 'quá'], ['qủan', 'quản'], ['quí', 'quý'], ['qui', 'quy'], ['quĩ', 'quỹ'], ['gía', 'giá'], ['gỉai', 'giải'],
    ['hòan', 'hoàn'], ['họat', 'hoạt'], ['họach', 'hoạch'], ['sóat', 'soát'], ['khỏan', 'khoản'], ['hùynh', 'huỳnh'], ['lí', 'lý'], ['kì', 'kỳ'], ['tỉ', 'tỷ'], ['KĨ', 'kỹ'],
  ])('mends %s to %s', (word, folded) => expect(foldWord(word)).toBe(folded))

  it.each([
    ['quý'], ['quỹ'], ['quỳ'], ['hoàn'], ['toán'], ['xoài'], ['khoáng'], ['huỳnh'], ['tuyết'], ['quên'], ['giá'], ['gì'], ['quít'], ['kín'], ['thì'], ['nghỉ'], ['đường'], ['sở'],
  ])('leaves %s', (word) => expect(foldWord(word)).toBe(word))

  it.each([['Quý', 'quý'], ['QUỸ', 'quỹ'], ['Đắk', 'đắk'], ['TOÀN', 'toàn']])('only lowers %s', (word, folded) => expect(foldWord(word)).toBe(folded))

  it('gives both spellings of a word one form', () => {
    for (const [old, modern] of [['Uỷ', 'Ủy'], ['hoá', 'hóa'], ['Thoả', 'Thỏa'], ['huỷ', 'hủy'], ['loã', 'lõa'], ['oẹ', 'ọe']] as const) expect(foldWord(old)).toBe(foldWord(modern))
  })
})

describe('first letters', () => {
  it.each([['Đơn vị', 'đơn vị'], ['Ủy ban', 'ủy ban'], ['UBND', 'uBND'], ['các sở', 'các sở'], ['', '']])('lowerFirst %s', (text, lowered) => expect(lowerFirst(text)).toBe(lowered))
  it.each([['đoàn thể', 'Đoàn thể'], ['ủy ban', 'Ủy ban'], ['Sở', 'Sở'], ['', '']])('upperFirst %s', (text, raised) => expect(upperFirst(text)).toBe(raised))
})
