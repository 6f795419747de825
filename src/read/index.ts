/** Reads a document: bytes to text and lines. The content decides how, not the name. */
import { decodeDocument } from './decode.ts'
import { digestOf } from './digest.ts'
import { ReadError } from './errors.ts'
import { identify } from './identify.ts'
import { isBlank, linesOf, pagesOf, type SourceText } from './source.ts'

export { ReadError, unreadable, type ReadErrorCode } from './errors.ts'
export type { SourceLine, SourceText } from './source.ts'

/** No document is larger (bytes). */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024

/** Endings of the files that a folder is searched for. */
export const DOCUMENT_EXTENSIONS: readonly string[] = ['.txt', '.md', '.markdown']

/** Endings of documents that there is no reader for: in a folder they are named, not passed over. */
export const UNREAD_EXTENSIONS: readonly string[] = ['.docx', '.doc', '.pdf', '.odt', '.rtf']

const MARKDOWN = /\.(?:md|markdown)$/i

/**
 * @param bytes the whole file
 * @param name its name: for errors, and to tell Markdown from plain text
 * @throws ReadError where the bytes are no text, or none that can be read
 */
export function readDocument(bytes: Uint8Array, name: string): SourceText {
  if (bytes.length === 0) throw new ReadError('empty', name)
  if (bytes.length > LARGEST_DOCUMENT) throw tooLarge(name)
  const format = identify(bytes)
  if (format) throw new ReadError('unknown-format', name, { format })
  const { text, encoding } = decodeDocument(bytes, name)
  if (isBlank(text)) throw new ReadError('empty', name)
  return {
    text,
    lines: linesOf(text),
    mediaType: MARKDOWN.test(name) ? 'text/markdown' : 'text/plain',
    encoding,
    sha256: digestOf(bytes),
    pages: pagesOf(text),
  }
}

/** The error of a file over the limit. */
export const tooLarge = (name: string): ReadError => new ReadError('too-large', name, { limit: LARGEST_DOCUMENT / 1024 / 1024 })
