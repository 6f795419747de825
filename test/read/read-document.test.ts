import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { LARGEST_DOCUMENT, readDocument, ReadError } from '../../src/read/index.ts'

const WORDS = 'THÔNG BÁO\r\nKết luận của đồng chí Phó Chủ tịch\n'
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

function errorOf(bytes: Uint8Array, name = 'x.txt'): ReadError {
  try {
    readDocument(bytes, name)
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
  throw new Error('read without an error')
}

describe('plain text', () => {
  test('UTF-8 as it is', () => {
    const bytes = utf8(WORDS)
    expect(readDocument(bytes, 'x.txt')).toEqual({
      text: WORDS,
      lines: [
        { start: 0, end: 9 },
        { start: 11, end: WORDS.length - 1 },
        { start: WORDS.length, end: WORDS.length },
      ],
      mediaType: 'text/plain',
      encoding: 'utf-8',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      pages: null,
    })
  })

  test.each([
    ['UTF-8', 'utf-8', utf8(`\ufeff${WORDS}`)],
    ['UTF-16 LE', 'utf-16le', Buffer.from(`\ufeff${WORDS}`, 'utf16le')],
    ['UTF-16 BE', 'utf-16be', utf16be(`\ufeff${WORDS}`)],
  ])('%s with a byte order mark keeps it, so that offsets count as in the text that other programs decode', (_, encoding, bytes) => {
    const source = readDocument(bytes, 'x.txt')
    expect(source.text).toBe(`\ufeff${WORDS}`)
    expect(source.encoding).toBe(encoding)
    expect(source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('the bytes are left as they were', () => {
    const bytes = utf16be(`\ufeff${WORDS}`)
    const before = Buffer.from(bytes)
    readDocument(bytes, 'x.txt')
    expect(bytes.equals(before)).toBe(true)
  })

  test('a view into a larger buffer is read alone', () => {
    const large = utf8(`xxx${WORDS}yyy`)
    expect(readDocument(large.subarray(3, large.length - 3), 'x.txt').text).toBe(WORDS)
    expect(readDocument(new Uint8Array(utf8(WORDS)), 'x.txt').text).toBe(WORDS)
  })

  test('decomposed letters stay as written', () => {
    const text = 'Đồng chí'.normalize('NFD')
    expect(readDocument(utf8(text), 'x.txt').text).toBe(text)
  })

  test.each([
    ['a.md', 'text/markdown'],
    ['A.MARKDOWN', 'text/markdown'],
    ['a.txt', 'text/plain'],
    ['<stdin>', 'text/plain'],
  ])('%s is %s', (name, mediaType) => {
    expect(readDocument(utf8(WORDS), name).mediaType).toBe(mediaType)
  })

  test.each([
    ['one\ftwo\f', 2],
    ['one\ftwo', 2],
    ['one\f', 1],
    ['one', null],
  ])('pages of %j', (text, pages) => {
    expect(readDocument(utf8(text), 'x.txt').pages).toBe(pages)
  })

  test('a few control characters that a converter left are no binary data', () => {
    const text = `${WORDS.repeat(10)}\u0007\u001f`
    expect(readDocument(utf8(text), 'x.txt').text).toBe(text)
  })

  test('a real replacement character is no bad byte', () => {
    expect(readDocument(utf8('Thông b\ufffdo'), 'x.txt').text).toBe('Thông b\ufffdo')
  })
})

describe('errors', () => {
  test.each([
    ['nothing', utf8('')],
    ['white space', utf8(' \r\n\t\u00a0\u200b\n')],
    ['a byte order mark alone', utf8('\ufeff')],
    ['an UTF-16 mark alone', Buffer.from('\ufeff', 'utf16le')],
  ])('%s is empty', (_, bytes) => {
    expect(errorOf(bytes).code).toBe('empty')
  })

  test.each([
    ['a NUL', Buffer.from('Thông\0báo'), 6],
    ['UTF-16 without a mark', Buffer.from('Thong bao', 'utf16le'), 1],
    ['many control characters', Buffer.from('ab\x01\x02\x03\x04'), 2],
    ['a NUL in UTF-16', Buffer.from('\ufeffab\0', 'utf16le'), 6],
  ])('%s is binary', (_, bytes, offset) => {
    const error = errorOf(bytes)
    expect(error.code).toBe('binary')
    expect(error.args['offset']).toBe(offset)
  })

  test('bytes of any kind are binary, though some look like letters of an older encoding', () => {
    let seed = 7
    const bytes = Buffer.from(Array.from({ length: 5000 }, () => ((seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) >> 16) & 255).map((byte) => byte || 1))
    expect(errorOf(bytes).code).toBe('binary')
  })

  test('an older Office document without its end is damaged', () => {
    expect(errorOf(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000, 7)]), 'nua.doc').code).toBe('damaged')
  })

  test.each([
    ['PDF', utf8('%PDF-1.7\n%\u00e2')],
    ['PDF', utf8('\n\n%PDF-1.4')],
    ['Excel (.xlsx)', utf8('PK\x03\x04....[Content_Types].xml....xl/workbook.xml')],
    ['OpenDocument', utf8('PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['ZIP', utf8('PK\x03\x04....a.txt')],
    ['Microsoft Office 97-2003', Buffer.concat([Buffer.from('d0cf11e0a1b11ae10000', 'hex'), Buffer.from('Root Entry', 'utf16le')])],
    ['Excel 97-2003 (.xls)', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Root Entry Workbook', 'utf16le')])],
    ['XML', utf8('<?xml version="1.0"?><a/>')],
    ['PNG', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['JPEG', Buffer.from('ffd8ffe0', 'hex')],
  ])('%s is told by its bytes', (format, bytes) => {
    const error = errorOf(bytes, 'x.txt')
    expect(error.code).toBe('unknown-format')
    expect(error.args['format']).toBe(format)
    expect(error.message).toContain(format)
    expect(error.say('vi')).toContain('x.txt')
  })

  test.each(['Trang <html> có nội dung', 'Theo %PDF', 'PKI', '<b>Thông báo</b>'])('%j is plain text', (text) => {
    expect(readDocument(utf8(text), 'x.txt').text).toBe(text)
  })

  test.each([
    ['a Latin-1 byte', Buffer.concat([utf8('Thông\nb'), Buffer.from([0xe1, 0x6f])]), 8, '0xE1', 2],
    ['a cut letter at the end', utf8('Thông báo: đ').subarray(0, -1), 13, '0xC4', 1],
    ['an overlong form', Buffer.from([0x61, 0xc0, 0x80]), 1, '0xC0', 1],
    ['a Vietnamese text with one bad byte', Buffer.concat([utf8('Ủy ban nhân dân tỉnh kết luận:\n'.repeat(20)), Buffer.from([0xe9]), utf8(' giao Sở Y tế chủ trì.\n')]), 820, '0xE9', 21],
    ['a Vietnamese text cut inside a letter', utf8('Ủy ban nhân dân tỉnh kết luận:\n'.repeat(20)).subarray(0, 780), 779, '0xE1', 20],
  ])('%s: where it is', (_, bytes, offset, byte, line) => {
    const error = errorOf(bytes)
    expect(error.code).toBe('invalid-encoding')
    expect(error.args).toMatchObject({ encoding: 'UTF-8', offset, byte, line })
    expect(error.say('en')).toContain(`offset ${offset}`)
  })

  test('half a letter in UTF-16', () => {
    expect(errorOf(Buffer.concat([Buffer.from('\ufeffab', 'utf16le'), Buffer.from([0x61])])).args).toMatchObject({ encoding: 'UTF-16LE', offset: 6 })
    expect(errorOf(Buffer.from('\ufeffab\ud800c', 'utf16le')).args).toMatchObject({ encoding: 'UTF-16LE', offset: 6 })
  })

  test('too large', () => {
    expect(errorOf(Buffer.alloc(LARGEST_DOCUMENT + 1, 0x61)).code).toBe('too-large')
  })
})
