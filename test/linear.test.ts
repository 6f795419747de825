/** One thing said over and over is asked about in proportion to its length: counted in questions to the grammar, which no other program lengthens. */
import { expect, test } from 'vitest'
import { Grammar, builtinGrammar, parse } from '../src/index.ts'

const HEAD = 'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp về đê điều\n\nChủ tịch UBND tỉnh kết luận như sau:\n'
const SHAPES: Record<string, readonly [before: string, unit: string]> = {
  'heads of bodies that a colon names': ['1. ', 'Giám đốc các sở: Y tế, '],
  'persons with an office behind a dash': ['1. ', 'ông Nguyễn Văn A - Giám đốc; '],
  'groups under one word': ['1. ', 'Quý cơ quan, '],
  'groups with office holders': ['1. ', 'quý đơn vị, Chủ tịch UBND các xã và '],
  'bodies with a level in their name': ['1. ', 'Tỉnh đoàn, '],
  'owners in a list': ['1. ', 'Căn cứ Kế hoạch của UBND tỉnh và Phòng B - '],
  'rooms by their letters': ['1. Rà soát.\n\nNơi nhận:\n- ', 'Các sở, ban, ngành: TC, TTTT, CA, '],
}

let asked = 0
class Counting extends Grammar {
  override test(kind: string, text: string): boolean {
    asked += 1 + text.length / 100
    return super.test(kind, text)
  }
  override endAt(kind: string, text: string, at: number): number {
    asked++
    return super.endAt(kind, text, at)
  }
  override find(...question: Parameters<Grammar['find']>): ReturnType<Grammar['find']> {
    asked += 1 + question[1].length / 100
    return super.find(...question)
  }
}
const grammar = new Counting(builtinGrammar().files)

const askedOf = (text: string): number => {
  asked = 0
  parse(text, { grammar })
  return asked
}

test.each(Object.entries({ ...SHAPES, 'a number without its document': ['', 'Số: 12/TB- UBND, '] as const }))('%s', (_, [before, unit]) => {
  const text = (length: number): string => `${before === '' ? '' : HEAD}${before}${unit.repeat(length / unit.length)}`
  // Where the questions grow with the square, twice the text asks nearly four times as many.
  expect(askedOf(text(8000))).toBeLessThan(2.8 * askedOf(text(4000)))
})
