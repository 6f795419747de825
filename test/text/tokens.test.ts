import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/text/tokens.ts'

const texts = (text: string): string[] => tokenize(text).map((token) => token.text)

describe('tokenize', () => {
  it.each([
    ['Sở Y tế, UBND tỉnh.', ['Sở', 'Y', 'tế', ',', 'UBND', 'tỉnh', '.']],
    ['Sở NN&PTNT', ['Sở', 'NN&PTNT']],
    ['LĐ-TB&XH', ['LĐ-TB&XH']],
    ['VH,TT&DL', ['VH,TT&DL']],
    ['KT-XH', ['KT-XH']],
    ['TC, KHĐT, YT', ['TC', ',', 'KHĐT', ',', 'YT']],
    ['TC,XD', ['TC', ',', 'XD']],
    ['Tân Phú-Bảo Lộc', ['Tân', 'Phú', '-', 'Bảo', 'Lộc']],
    ['30.891 triệu', ['30.891', 'triệu']],
    ['58,35%', ['58,35', '%']],
    ['15/02/2024.', ['15/02/2024', '.']],
    ['Phường 2 Bảo Lộc', ['Phường', '2', 'Bảo', 'Lộc']],
    ['Lộc1.', ['Lộc1', '.']],
    ['(nếu có)...', ['(', 'nếu', 'có', ')', '...']],
    ['“Đề án”', ['“', 'Đề', 'án', '”']],
    ['A&b', ['A', '&', 'b']],
    ['', []],
    [' \n\t', []],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected))

  it('gives the places', () => {
    const text = 'Giao Sở Tài chính (TC): trước 15/02.'
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  it('tells words, numbers and marks apart', () => expect(tokenize('Hoà 12/3, 04b').map(({ kind, fold, capital }) => ({ kind, fold, capital }))).toEqual([
    { kind: 'word', fold: 'hòa', capital: true },
    { kind: 'number', fold: '12/3', capital: false },
    { kind: 'mark', fold: ',', capital: false },
    { kind: 'number', fold: '04', capital: false },
    { kind: 'word', fold: 'b', capital: false },
  ]))

  it('leaves no character out but spaces', () => {
    const text = 'Điều 4. “Sở – ngành” & UBND; 50%/năm… [1] *x*'
    expect(texts(text).join('')).toBe(text.replaceAll(' ', ''))
  })
})
