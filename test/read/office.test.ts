/** Documents that an installed LibreOffice turns into Word documents. */
import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readDocument, ReadError } from '../../src/read/index.ts'

const RTF = Buffer.from('{\\rtf1\\ansi\\ansicpg1252 Th\\u244?ng b\\u225?o\\par 1. Giao S\\u7903? Y t\\u7871?.\\par}')
const DOC = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')])
const ODT = Buffer.from('PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text', 'latin1')
const installed = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined

const errorOf = (bytes: Uint8Array): ReadError => {
  try {
    readDocument(bytes, 'a')
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
  throw new Error('was read')
}

describe('without LibreOffice', () => {
  const { PATH } = process.env
  beforeEach(() => void (process.env['PATH'] = ''))
  afterEach(() => void (process.env['PATH'] = PATH))

  test.each([
    ['RTF', RTF],
    ['Word 97-2003 (.doc)', DOC],
    ['OpenDocument (.odt)', ODT],
  ])('%s: what to install', (format, bytes) => {
    const error = errorOf(bytes)
    expect(error.code).toBe('needs-office')
    expect(error.args['format']).toBe(format)
    expect(error.say('vi')).toContain('LibreOffice')
  })
})

describe.skipIf(!installed)('with LibreOffice', { timeout: 120_000 }, () => {
  test('the text, under the name and the digest of the file itself', () => {
    const source = readDocument(RTF, 'a.rtf')
    expect(source.text.trim()).toBe('Thông báo\n1. Giao Sở Y tế.')
    expect(source).toMatchObject({ mediaType: 'application/rtf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string })
  })
  test('what it cannot open is damaged', () => expect(errorOf(ODT).code).toBe('damaged'))
})
