import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/text/normalize.ts'

const TEXTS = ['Trước ngày 15/02/2024', 'Ủy ban nhân dân huyện Trà Ủ', 'đ) Hoà', 'Sở\r\nY tế', '']

describe('normalize', () => {
  it.each(TEXTS)('composes %s', (text) => {
    expect(normalize(text.normalize('NFD')).text).toBe(text.normalize('NFC'))
    expect(normalize(text.normalize('NFC'))).toMatchObject({ text: text.normalize('NFC'), original: text })
  })

  it('composes a text that is half composed (base letter with its circumflex, tone apart)', () => {
    const hybrid = 'trươ\u0301c ngày, vê\u0323, huyện'
    const { text, toOriginal } = normalize(hybrid)
    expect(text).toBe('trước ngày, vệ, huyện')
    expect(hybrid.slice(toOriginal(text.indexOf('ngày')), toOriginal(text.indexOf(',')))).toBe('ngày')
    expect(toOriginal(text.length)).toBe(hybrid.length)
  })

  it('is the identity where nothing changes', () => {
    const { toOriginal } = normalize('Sở Y tế')
    expect([0, 3, 7].map(toOriginal)).toEqual([0, 3, 7])
  })

  it.each([
    ['Th\u00adông b\u200b\u2060á\u200c\u200do', 'Thông báo'],
    ['\ufeffSố: 12/TB\u2011UBND', 'Số: 12/TB-UBND'],
    ['Sở\u00a0Y\u202ftế\u3000\u0085x', 'Sở Y tế  x'],
    ['ngày \uff11\uff15/\uff10\uff16', 'ngày 15/06'],
    ['Sở Y tế\uff0c Sở Nội vụ\uff1a \uff08\uff21\uff09\uff1b', 'Sở Y tế, Sở Nội vụ: (A);'],
    ['vie\u00adê\u0323t', 'vieệt'],
    ['Giao\tSở\tY\ttế rà\tsoát', 'Giao Sở Y tế rà soát'],
    ['Giao Sở Y tế\trà soát', 'Giao Sở Y tế\trà soát'],
    ['1\\. Số: 12/TB\\-UBND \\_', '1. Số: 12/TB-UBND _'],
    ['THÔNG BÁO\\\nD:\\a\\\\b x', 'THÔNG BÁO\nD:\\a\\\\b x'],
  ])('%j is read as %s, place by place', (original, plain) => {
    const { text, toOriginal } = normalize(original)
    expect(text).toBe(plain)
    const last = text.at(-1)!
    expect(original.slice(toOriginal(text.length - 1), toOriginal(text.length)).normalize('NFKC')).toBe(last)
  })

  it('keeps lone marks and lone surrogates', () => {
    expect(normalize('\u0301a').text).toBe('\u0301a')
    expect(normalize('\ud800a\u0301').text).toBe('\ud800á')
  })

  it('leads every slice back to words that compose to it', () => {
    const word = fc.constantFrom('sở', 'Ủy', 'ban', 'huyện', 'trước', 'ngày', '15', 'đ)', 'Hoà', '😀', '\n', '́')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean()), { maxLength: 12 }), fc.nat(60), fc.nat(60), (words, a, b) => {
        const original = words.map(([each, apart]) => each.normalize(apart ? 'NFD' : 'NFC')).join(' ')
        const { text, toOriginal } = normalize(original)
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        expect(original.slice(toOriginal(start), toOriginal(end)).normalize('NFC')).toBe(text.slice(start, end).normalize('NFC'))
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})
