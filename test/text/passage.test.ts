import { describe, expect, it } from 'vitest'
import { isSpace, Passage } from '../../src/text/passage.ts'

const whole = (source: string): Passage => Passage.join(source, [{ start: 0, end: source.length }])
/** The pieces that `|` sets apart in the source, `|` and line breaks left out. */
const lines = (source: string, glue?: (before: string, next: string) => boolean): Passage =>
  Passage.join(source, [...source.matchAll(/[^\n]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length })), glue)

describe('join', () => {
  it.each([
    ['Giao Sở\nTài chính', 'Giao Sở Tài chính'],
    ['  Giao   Sở \n\n  Tài\tchính  ', 'Giao Sở Tài chính'],
    ['Giao\u00a0Sở\u200bY tế', 'Giao Sở Y tế'],
    ['', ''],
    [' \n ', ''],
  ])('%j → %j', (source, text) => expect(lines(source).text).toBe(text))

  it('joins pieces that touch without a space', () => {
    expect(Passage.join('Sở**Y tế', [{ start: 0, end: 2 }, { start: 4, end: 8 }]).text).toBe('SởY tế')
    expect(Passage.join('Sở ** Y tế', [{ start: 0, end: 2 }, { start: 5, end: 10 }]).text).toBe('Sở Y tế')
  })

  it('glues what the caller says', () => {
    const glue = (before: string, next: string): boolean => before.endsWith('-') && /^\p{Lu}/u.test(next)
    expect(lines('số 12/UBND-\nKT ngày', glue).text).toBe('số 12/UBND-KT ngày')
    expect(lines('kinh tế -\nxã hội', glue).text).toBe('kinh tế - xã hội')
  })

  it('takes no pieces', () => expect(Passage.join('abc', []).text).toBe(''))
})

describe('span', () => {
  const source = '  Giao  Sở\n   Tài chính.'
  const passage = lines(source)
  it.each([['Giao'], ['Sở'], ['Tài chính']])('%s', (words) => {
    const at = passage.text.indexOf(words)
    const { start, end } = passage.span(at, at + words.length)
    expect(source.slice(start, end)).toBe(words)
  })
  it('covers the lines it was joined from', () => expect(source.slice(passage.span().start, passage.span().end)).toBe('Giao  Sở\n   Tài chính.'))
  it('crosses a line break', () => {
    const at = passage.text.indexOf('Sở Tài')
    const { start, end } = passage.span(at, at + 6)
    expect(source.slice(start, end)).toBe('Sở\n   Tài')
  })
  it('is empty where the passage is', () => expect(whole('').span()).toEqual({ start: 0, end: 0 }))
  it('ends after it starts', () => expect(passage.span(5, 5).end).toBeGreaterThanOrEqual(passage.span(5, 5).start))
})

describe('slice', () => {
  const source = ' Sở Y tế:\n  rà soát;  báo cáo. '
  const passage = lines(source)
  it('leaves out outer spaces and keeps the way back', () => {
    const part = passage.slice(8)
    expect(part.text).toBe('rà soát; báo cáo.')
    expect(source.slice(part.span(0, 7).start, part.span(0, 7).end)).toBe('rà soát')
  })
  it('of a slice is a slice', () => expect(passage.slice(9).slice(9).text).toBe('báo cáo.'))
  it('may be empty', () => expect(passage.slice(3, 3).text).toBe(''))
})

describe('isSpace', () => {
  it.each([' ', '\t', '\n', '\r', '\u00a0', '\u00ad', '\u200b', '\ufeff', '\u2028', '\u2003', '\u3000'])('%j is space', (character) => expect(isSpace(character.charCodeAt(0))).toBe(true))
  it.each(['a', 'Đ', '.', '-', '0', '́', '·'])('%j is none', (character) => expect(isSpace(character.charCodeAt(0))).toBe(false))
})
