/** Texts in the fonts of the time before Unicode: told by themselves, turned to Unicode. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { legacyFont, toUnicode } from '../../src/read/legacy/convert.ts'
import { fromLegacyText } from '../../src/read/legacy/detect.ts'
import { TCVN3_LETTERS, vniLetters } from '../../src/read/legacy/tables.ts'
import { ReadError, readDocument } from '../../src/read/index.ts'

const LETTERS = [...'aăâeêioôơuưy'].flatMap((vowel) => ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => (vowel + tone).normalize('NFC'))).filter((letter) => letter.length === 1 && !/[a-z]/.test(letter)).concat('đ')
const SAMPLE = 'Căn cứ Luật Tổ chức chính quyền địa phương; xét đề nghị của Giám đốc Sở Nông nghiệp, Ủy ban nhân dân huyện yêu cầu các xã khẩn trương rà soát, báo cáo trước ngày 15.'

/** The text as its characters look without the font. */
function written(text: string, letters: ReadonlyMap<string, string>): string {
  const characters = new Map([...letters].map(([character, letter]) => [letter, character]))
  return [...text].map((letter) => characters.get(letter) ?? characters.get(letter.toLowerCase()) ?? letter).join('')
}

describe('the tables', () => {
  test.each([
    ['TCVN3', TCVN3_LETTERS],
    ['VNI', vniLetters()],
  ])('%s has every letter once', (_, letters) => {
    const known = [...letters.values()]
    expect(LETTERS.filter((letter) => !known.includes(letter))).toEqual([])
  })
  test('VNI has the capitals too', () => {
    const known = [...vniLetters().values()]
    expect(LETTERS.map((letter) => letter.toUpperCase()).filter((letter) => !known.includes(letter))).toEqual([])
  })
})

describe('fonts by their names', () => {
  it.each<[string, ReturnType<typeof legacyFont>]>([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3'],
    ['ABCDEF+.VnArialH', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['Times New Roman', null],
    ['Vni', null],
  ])('%s', (name, expected) => expect(legacyFont(name)).toBe(expected))
  it('may hold Unicode all the same', () => expect(toUnicode('Bộ Tài chính', 'tcvn3')).toBe('Bộ Tài chính'))
})

describe('a text by itself', () => {
  it.each([
    ['tcvn3', TCVN3_LETTERS],
    ['vni', vniLetters()],
  ])('%s comes back letter for letter', (encoding, letters) => expect(fromLegacyText(written(SAMPLE, letters))).toEqual({ text: encoding === 'tcvn3' ? SAMPLE.replace('Ủy', 'ủy') : SAMPLE, encoding }))
  it('reads ư from what converters make of a soft hyphen', () => {
    expect(fromLegacyText('n\u2212íc s¹ch, ®Çu t\u2212, qu¶n lý ®Êt ®ai, 10\u221220 n¨m')?.text).toBe('nước sạch, đầu tư, quản lý đất đai, 10\u221220 năm')
  })
  it('knows capitals with a tone by those around them', () => expect(fromLegacyText('TH¤NG B¸O\nKÕt luËn cña Chñ tÞch hµ néi, ®ång chÝ Hå V¨n B×nh')?.text).toBe('THÔNG BÁO\nKết luận của Chủ tịch hà nội, đồng chí Hồ Văn Bình'))
  it('leaves lines and words of Unicode alone', () => {
    const mixed = 'ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nC¨n cø LuËt §Êt ®ai vµ c¸c nghÞ ®Þnh\nNguồn: Vô kinh tÕ C«ng nghiÖp'
    expect(fromLegacyText(mixed)?.text).toBe('ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nCăn cứ Luật Đất đai và các nghị định\nNguồn: Vụ kinh tế Công nghiệp')
  })
  it.each(['', 'Größe über Straße schön müde Äpfel Öl für böse grün Mädchen', '«Ngày mai» «hôm nay» «tuần này» ® © ª', SAMPLE, SAMPLE.normalize('NFD')])('%s is none', (text) => expect(fromLegacyText(text)).toBeNull())
})

describe('bytes', () => {
  const oneByte = (text: string): Uint8Array => {
    const decoder = new TextDecoder('windows-1258')
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
    const apart = [...text].flatMap((letter) => {
      if (bytes.has(letter)) return [letter]
      const marks = letter.normalize('NFD')
      const shape = /[\u0302\u0306\u031b]/u.exec(marks)?.[0] ?? ''
      return [(marks[0]! + shape).normalize('NFC'), ...marks.slice(1).replace(shape, '')]
    })
    return Uint8Array.from(apart.map((letter) => bytes.get(letter)!))
  }
  it.each([
    ['tcvn3', Buffer.from(written(SAMPLE, TCVN3_LETTERS), 'latin1'), SAMPLE.replace('Ủy', 'ủy')],
    ['vni', Buffer.from(written(SAMPLE, vniLetters()), 'latin1'), SAMPLE],
    ['tcvn3', Buffer.from(written(SAMPLE, TCVN3_LETTERS)), SAMPLE.replace('Ủy', 'ủy')],
    ['windows-1258', oneByte(SAMPLE), SAMPLE],
  ])('%s', (encoding, bytes, text) => expect(readDocument(bytes, 'a.txt')).toMatchObject({ encoding, text, ...(encoding !== 'windows-1258' && { legacy: [encoding] }) }))
  it('of Unicode are told as nothing else', () => expect(readDocument(Buffer.from(SAMPLE), 'a.txt')).not.toHaveProperty('legacy'))
  it('of another language in one byte a letter are invalid', () => {
    expect(() => readDocument(Buffer.from('Größe über Straße schön müde Äpfel', 'latin1'), 'a.txt')).toThrow(ReadError)
  })
})

const CORPUS = join(import.meta.dirname, '../../../shared/corpus')
const texts = (): string[] => ['seeds', 'dev', 'dev-raw', 'more'].flatMap((folder) => readdirSync(join(CORPUS, folder)).filter((name) => name.endsWith('.txt')).map((name) => join(CORPUS, folder, name)))
const present = ((): boolean => {
  try {
    return texts().length > 0
  } catch {
    return false
  }
})()

test.skipIf(!present)('no Unicode text of the corpus is taken for one', () => {
  for (const path of texts()) expect(readDocument(readFileSync(path), path).encoding, path).toBe('utf-8')
})
