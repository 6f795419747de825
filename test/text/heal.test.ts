import { describe, expect, it } from 'vitest'
import { joinSplitSyllables, withoutTone } from '../../src/text/heal.ts'
import { normalize } from '../../src/text/normalize.ts'
import { grammar } from '../helpers.ts'

const isSyllable = (letters: string): boolean => grammar.test('syllable', letters)
const heal = (text: string): string => joinSplitSyllables(normalize(text), isSyllable).source.text

const SPLIT = 'UBND tỉnh l àm vi ệc với các s ở về ti ến độ; giao Sở T ài chính th ẩm định'

describe('joinSplitSyllables', () => {
  it('joins pieces that are no syllables alone', () => expect(heal(SPLIT)).toBe('UBND tỉnh làm việc với các sở về tiến độ; giao Sở Tài chính thẩm định'))

  it.each([
    ['Giao Sở Tài chính chủ trì, phối hợp với các sở, ngành liên quan rà soát, tham mưu UBND tỉnh.'],
    ['Sở Y tế, Sở Nội vụ, UBND xã Ea Nuôl và thị trấn Ea T\'Ling làm việc tại Đắk Lắk'],
    ['Công ty TNHH MTV Green Life, Công ty cổ phần Vinaconex P&C khẩn trương thực hiện'],
    ['a) Ý kiến của ông A; b) ý kiến của bà B; đ) ủy ban, ấp, ổ dịch'],
    ['một vi ệc lẻ'],
    ['VI. ĐÁNH GIÁ; PH ẦN mở đầu'],
    [''],
  ])('leaves %s', (text) => {
    const { source, joinedAt } = joinSplitSyllables(normalize(text), isSyllable)
    expect(source.text).toBe(text)
    expect(joinedAt).toBeNull()
  })

  it('leads every offset back to the text that was read', () => {
    const { source, joinedAt } = joinSplitSyllables(normalize(SPLIT), isSyllable)
    for (const word of ['làm', 'việc', 'sở', 'tiến', 'giao', 'Tài', 'thẩm', 'định']) {
      const start = source.text.indexOf(word)
      const original = SPLIT.slice(source.toOriginal(start), source.toOriginal(start + word.length - 1) + 1)
      expect(original.replaceAll(' ', '')).toBe(word)
    }
    expect(SPLIT.slice(joinedAt!.start, joinedAt!.end)).toBe('l àm')
  })

  it('heals decomposed text as well', () => expect(heal(SPLIT.normalize('NFD'))).toBe(heal(SPLIT)))
})

describe('withoutTone', () => {
  it.each([['việc', 'viêc'], ['Đường', 'đương'], ['sở', 'sơ'], ['quỹ', 'quy'], ['ấp', 'âp'], ['an', 'an']])('%s → %s', (syllable, plain) => expect(withoutTone(syllable)).toBe(plain))
})
