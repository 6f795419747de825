/** Web pages (.html): the text as a browser shows it, with list numbers written out and tables as cells. */
import { isUtf8 } from 'node:buffer'
import { createRequire } from 'node:module'
import type * as Parse5 from 'parse5'
import { decode, encodingOf } from '../decode.ts'
import { digestOf } from '../digest.ts'
import { ReadError } from '../errors.ts'
import { bounded } from '../limits.ts'
import { Lines } from '../lines.ts'
import type { SourceText } from '../source.ts'
import { HtmlReader } from './blocks.ts'

const CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i
/** How many bytes are looked at for the encoding (HTML, 13.2.3.2). */
const HEAD = 1024

/**
 * @param name the file's name, for errors
 * @throws ReadError those of plain text; `empty` where the page shows no text, `too-large`
 */
export function readHtml(bytes: Uint8Array, name: string): SourceText {
  const { text: page, encoding } = decoded(bytes, name)
  // Loaded at its first use: most documents are no web pages.
  const { parse } = createRequire(import.meta.url)('parse5') as typeof Parse5
  const lines = new Lines()
  try {
    new HtmlReader(lines).read(parse(page.replace(/^\ufeff/u, '')))
  } catch (error) {
    throw error instanceof RangeError ? new ReadError('damaged', name) : error
  }
  return { text: bounded(lines.text, name), lines: lines.lines, mediaType: 'text/html', encoding, sha256: digestOf(bytes), pages: null }
}

/** By its mark or as UTF-8; a page that is neither says itself what it is in. */
function decoded(bytes: Uint8Array, name: string): { text: string; encoding: string } {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.byteLength)).toString('latin1')
  const said = CHARSET.exec(head)?.[1]
  if (encodingOf(bytes) === 'utf-8' && said !== undefined && !isUtf8(bytes)) {
    try {
      const decoder = new TextDecoder(said)
      return { text: decoder.decode(bytes), encoding: decoder.encoding }
    } catch {
      // An encoding that nobody knows: read as if none were said.
    }
  }
  return decode(bytes, name)
}
