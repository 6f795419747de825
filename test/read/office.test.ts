/** Documents that an installed LibreOffice turns into Word documents. */
import { spawnSync } from 'node:child_process'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readDocument, ReadError } from '../../src/read/index.ts'
import { zipOf } from './word.ts'

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

/** Says its address, then each path that is asked for; in a thread of its own, since reading waits for LibreOffice. */
const SERVER = `
const { parentPort } = require('node:worker_threads')
const server = require('node:http').createServer((request, response) => { parentPort.postMessage(request.url); response.end() })
server.listen(0, '127.0.0.1', () => parentPort.postMessage('http://127.0.0.1:' + server.address().port + '/'))`

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'
const odtLinking = (url: string): Buffer =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'content.xml': `<office:document-content xmlns:office="${OASIS}:office:1.0" xmlns:text="${OASIS}:text:1.0" xmlns:draw="${OASIS}:drawing:1.0" xmlns:svg="${OASIS}:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"><office:body><office:text><text:section text:name="S"><text:section-source xlink:href="${url}a.txt" xlink:type="simple"/><text:p>x</text:p></text:section><text:p>A<draw:frame text:anchor-type="as-char" svg:width="1cm" svg:height="1cm"><draw:image xlink:href="${url}a.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p></office:text></office:body></office:document-content>`,
  }, { stored: true })

describe.skipIf(!installed)('with LibreOffice', { timeout: 120_000 }, () => {
  test('the text, under the name and the digest of the file itself', () => {
    const source = readDocument(RTF, 'a.rtf')
    expect(source.text.trim()).toBe('Thông báo\n1. Giao Sở Y tế.')
    expect(source).toMatchObject({ mediaType: 'application/rtf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string })
  })
  test('a field that shows the name of the file is none of its words', () => {
    const rtf = Buffer.from('{\\rtf1\\ansi A: {\\field{\\*\\fldinst FILENAME}{\\fldrslt x}} B\\par}')
    expect(readDocument(rtf, 'van-ban/Thông báo 12.rtf').text.trim()).toMatch(/^A: +B$/)
  })
  test('what a document links to is not fetched', async () => {
    const server = new Worker(SERVER, { eval: true })
    const said = new Promise<string>((resolve) => server.once('message', resolve))
    const requests: string[] = []
    try {
      const url = await said
      server.on('message', (path: string) => requests.push(path))
      expect(readDocument(odtLinking(url), 'a').text).toContain('A')
      await fetch(`${url}last`)
      await expect.poll(() => requests.at(-1)).toBe('/last')
      expect(requests).toEqual(['/last'])
    } finally {
      await server.terminate()
    }
  })
  test('what it cannot open is damaged', () => expect(errorOf(ODT).code).toBe('damaged'))
})
