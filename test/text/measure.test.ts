import { describe, expect, it } from 'vitest'
import { lineWidth } from '../../src/text/measure.ts'

describe('lineWidth', () => {
  it.each([
    ['iiiiiiii', 'mmmmmmmm'],
    ['llll', 'nnnn'],
    ['sở ngành', 'SỞ NGÀNH'],
    ['một dòng ngắn', 'một dòng ngắn hơn chút'],
    ['....', '0000'],
    ['cá', 'các'],
  ])('%s is narrower than %s', (narrow, wide) => expect(lineWidth(narrow)).toBeLessThan(lineWidth(wide)))

  it.each([['ấ', 'a'], ['Ủ', 'U'], ['ộc', 'oc'], ['ỹ', 'y']])('a tone mark does not widen %s', (marked, plain) => expect(lineWidth(marked)).toBeCloseTo(lineWidth(plain)))

  it('is the same for composed and decomposed letters', () => {
    const line = 'Ủy ban nhân dân các huyện, thị xã, thành phố khẩn trương thực hiện'
    expect(lineWidth(line.normalize('NFD'))).toBeCloseTo(lineWidth(line), 0)
  })

  it('adds up', () => {
    expect(lineWidth('')).toBe(0)
    expect(lineWidth('ab')).toBeCloseTo(lineWidth('a') + lineWidth('b'))
  })

  it('gives a full line of A4 in Times New Roman 14 some 31 to 37 em', () => {
    const width = lineWidth('chính sách về phát triển kinh tế nông thôn trên địa bàn toàn tỉnh, các cơ quan, đơn vị')
    expect(width).toBeGreaterThan(29)
    expect(width).toBeLessThan(38)
  })
})
