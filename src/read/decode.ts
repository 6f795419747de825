/** Bytes of a plain text to a string: UTF-8, or UTF-16 where a byte order mark says so; for documents older encodings too. */
import { isUtf8, transcode } from 'node:buffer'
import { ReadError } from './errors.ts'
import { fromLegacyText, fromOneByte } from './legacy/detect.ts'

export interface Decoded {
  /** All of it: a byte order mark is its first character, as other programs that decode the file have it. */
  readonly text: string
  readonly encoding: Encoding | 'windows-1258' | 'tcvn3' | 'vni'
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** UTF-8, unless the first two bytes are the mark of UTF-16. */
export const encodingOf = (bytes: Uint8Array): Encoding => (bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8')

/** More control characters than one in fifty is no text; a few are what converters leave of a Word file. */
const CONTROLS_IN_TEXT = 50
const LONE_SURROGATE = /[\ud800-\udfff]/u

/**
 * The text of a document: as `decode`, and Vietnamese in encodings of the time before Unicode, which is turned to Unicode.
 * @throws ReadError
 */
export function decodeDocument(bytes: Uint8Array, file: string): Decoded {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    // Among bytes of any kind some look like letters of an older encoding.
    refuseBinary(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 1, file)
    const old = isDamagedUtf8(bytes) ? null : fromOneByte(bytes)
    if (old) return old
  }
  const decoded = decode(bytes, file, encoding)
  return fromLegacyText(decoded.text) ?? decoded
}

/**
 * @param bytes the whole text
 * @param file its name, for errors
 * @param encoding where it is known already
 * @throws ReadError `binary` (a NUL, or many control characters) or `invalid-encoding` (the offset of the first bad byte)
 */
export function decode(bytes: Uint8Array, file: string, encoding = encodingOf(bytes)): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = encoding === 'utf-8' ? fromUtf8(buffer, file) : fromUtf16(buffer, encoding, file)
  return { text, encoding }
}

/** Good letters of several bytes for each broken one, at least: an older encoding has hardly any that are good. */
const GOOD_LETTERS = 4

/** UTF-8 that was cut inside a letter, or lost a byte or a bit: in older encodings nearly no letter is one of UTF-8. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/gu)?.length ?? 0
  const good = text.match(/[\u0080-\ufffc]/gu)?.length ?? 0
  return good >= GOOD_LETTERS * broken
}

function fromUtf8(buffer: Buffer, file: string): string {
  const valid = isUtf8(buffer)
  const text = valid ? transcode(buffer, 'utf8', 'utf16le').toString('utf16le') : ''
  if (!valid || CONTROL.test(text)) refuseBinary(buffer, 1, file)
  if (!valid) throw invalid(buffer, firstInvalidUtf8(buffer), 'UTF-8', file)
  return text
}

/** A control character that no text has. */
const CONTROL = /[^\t-\r -\uffff]/

function fromUtf16(buffer: Buffer, encoding: 'utf-16le' | 'utf-16be', file: string): string {
  const name = encoding.toUpperCase()
  if (buffer.length % 2 !== 0) throw invalid(buffer, buffer.length - 1, name, file)
  const units = encoding === 'utf-16le' ? buffer : Buffer.from(buffer).swap16()
  const text = units.toString('utf16le')
  refuseBinary(text, 2, file)
  const lone = text.search(LONE_SURROGATE)
  if (lone >= 0) throw invalid(buffer, 2 * lone, name, file)
  return text
}

/** Decoding with repair and encoding again changes the first bad byte, and nothing before it. */
function firstInvalidUtf8(buffer: Buffer): number {
  const repaired = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(buffer))
  return buffer.findIndex((byte, index) => byte !== repaired[index])
}

function refuseBinary(units: Buffer | string, bytesPerUnit: number, file: string): void {
  let controls = 0
  let first = 0
  for (let i = 0; i < units.length; i++) {
    const unit = typeof units === 'string' ? units.charCodeAt(i) : units[i]!
    if (unit >= 32 || (unit >= 9 && unit <= 13)) continue
    if (controls++ === 0) first = i
    if (unit === 0) throw new ReadError('binary', file, { offset: i * bytesPerUnit })
  }
  if (controls * CONTROLS_IN_TEXT > units.length) throw new ReadError('binary', file, { offset: first * bytesPerUnit })
}

function invalid(buffer: Buffer, offset: number, encoding: string, file: string): ReadError {
  const byte = `0x${(buffer[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
  let line = 1
  for (let i = 0; i < offset; i++) if (buffer[i] === 10) line++
  return new ReadError('invalid-encoding', file, { encoding, byte, offset, line })
}

/** The text of a file that is no document: the byte order mark, which is none of its words, is left aside. @throws ReadError */
export const decodeData = (bytes: Uint8Array, file: string, encoding = encodingOf(bytes)): string => decode(bytes, file, encoding).text.replace(/^\ufeff/u, '')
