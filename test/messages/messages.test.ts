import { describe, expect, test } from 'vitest'
import { languageOf, message, messageOf, messageTemplates } from '../../src/messages/index.ts'

const holes = (template: string): string[] => [...new Set(template.match(/\{[a-zA-Z]+\}/g))].sort()

describe('messages', () => {
  test.each(Object.entries(messageTemplates))('%s has the same holes in both languages', (_, { vi, en }) => {
    expect(holes(en)).toEqual(holes(vi))
  })

  test('holes are filled', () => {
    expect(message('diagnostic.numbering-gap', 'en', { label: 'VI.', expected: 'V.' })).toBe('The numbering has a gap: “VI.” stands where “V.” is due.')
    expect(message('diagnostic.missing-date', 'vi')).toBe('Văn bản không có ngày, tháng, năm ban hành.')
  })

  test('words of a document are cut, paths are not, and a hole in a value is no hole', () => {
    const long = 'chữ '.repeat(100)
    expect(message('diagnostic.unclassified-text', 'en', { text: long }).length).toBeLessThan(130)
    expect(messageOf('read.missing', 'en', { file: 'x'.repeat(300) })).toContain('x'.repeat(300))
    expect(messageOf('read.unreadable', 'en', { file: '{reason}', reason: 'EIO' })).toBe('{reason}: cannot be read (EIO).')
  })

  test.each([
    [{}, 'vi'],
    [{ LANG: 'C.UTF-8' }, 'vi'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, 'vi'],
    [{ LANG: 'vi_VN', LC_MESSAGES: 'en' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'vi'],
  ])('the language of %j is %s', (env, lang) => {
    expect(languageOf(env)).toBe(lang)
  })
})
