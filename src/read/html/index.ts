/** Web pages (.html): the text as a browser shows it, with list numbers written out and tables as cells. */
import { isUtf8 } from 'node:buffer'
import { decode, encodingOf } from '../decode.ts'
import { digestOf } from '../../text/digest.ts'
import { legacyOf } from '../legacy/convert.ts'
import { fromOneByte, inUnicode } from '../legacy/detect.ts'
import { notEmpty } from '../limits.ts'
import { Lines } from '../lines.ts'
import type { SourceText } from '../source.ts'
import { HtmlReader } from './blocks.ts'
import { treeOf } from './tree.ts'

const CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i
/** It writes the levels of a number (`2.1.`) as lists in lists, and leaves the numbers above out. */
const OFFICE = /<meta\s[^>]{0,200}?content\s*=\s*["']?(?:LibreOffice|OpenOffice)/i
/** What pages in old Vietnamese fonts said, so that a browser would leave their bytes alone. */
const USER_DEFINED = /^x-user-defined$/i
/** How many bytes are looked at for the encoding (HTML, 13.2.3.2). */
const HEAD = 1024

/**
 * @param name the file's name, for errors
 * @throws ReadError those of plain text; `empty` where the page shows no text, `too-large`, `damaged` where it is nested too deep
 */
export function readHtml(bytes: Uint8Array, name: string): SourceText {
  const { text: page, encoding } = decoded(bytes, name)
  const plain = page.replace(/^\ufeff/u, '')
  const lines = new Lines(name)
  const reader = new HtmlReader(lines, OFFICE.test(plain.slice(0, HEAD)))
  reader.read(treeOf(plain, name))
  const shown = inUnicode({ text: notEmpty(lines.text, name), lines: lines.lines }, reader.legacy)
  return { encoding, ...shown, mediaType: 'text/html', sha256: digestOf(bytes), pages: null, ...legacyOf(reader.legacy), ...(reader.changed && { changed: true }) }
}

const TAGS = /<[^<>]*>/g

/** By its mark or as UTF-8; a page that is neither says itself what it is in, or shows it by its words. */
function decoded(bytes: Uint8Array, name: string): { text: string; encoding: string } {
  if (encodingOf(bytes) !== 'utf-8' || isUtf8(bytes)) return decode(bytes, name)
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const said = CHARSET.exec(page.slice(0, HEAD))?.[1]
  if (said !== undefined && !USER_DEFINED.test(said)) {
    try {
      const decoder = new TextDecoder(said)
      return { text: decoder.decode(bytes), encoding: decoder.encoding }
    } catch {
      // An encoding that nobody knows: read as if none were said.
    }
  }
  const old = fromOneByte(Buffer.from(page.replace(TAGS, ' '), 'latin1'))
  if (!old) return decode(bytes, name)
  // The letters of old fonts are turned to Unicode when the tags are gone.
  const encoding = old.encoding === 'windows-1258' ? old.encoding : 'windows-1252'
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}
