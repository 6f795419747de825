/** Reads a document: bytes to text and lines. The content decides how; the name where that leaves it open. */
import { decodeDocument, type Decoded } from './decode.ts'
import { digestOf } from '../text/digest.ts'
import { readDocx } from './docx/index.ts'
import { ReadError } from './errors.ts'
import { readHtml } from './html/index.ts'
import { CUT_OFFICE, DOCX, ENCRYPTED, HTML, identify, isArchive } from './identify.ts'
import { isLegacy } from './legacy/convert.ts'
import { readThroughOffice, type OfficeFormat } from './office.ts'
import { bounded, empty } from './limits.ts'
import { linesOf, pagesOf, type SourceText } from './source.ts'

export { ReadError, unreadable } from './errors.ts'
export type { SourceText } from './source.ts'

/** No document is larger (bytes). */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024

/** Endings of the files that a folder is searched for. */
export const DOCUMENT_EXTENSIONS: readonly string[] = ['.txt', '.md', '.markdown', '.docx', '.doc', '.odt', '.rtf', '.html', '.htm', '.pdf']

/** Endings of images of pages: read where they are named, not looked for in folders, which hold photographs too. */
export const IMAGE_EXTENSIONS: readonly string[] = ['.jpg', '.jpeg', '.png', '.tif', '.tiff']

/** What is read through LibreOffice, by the name that `identify` gives it. */
const OFFICE: Readonly<Record<string, OfficeFormat>> = {
  'Word 97-2003 (.doc)': { ending: '.doc', mediaType: 'application/msword' },
  'OpenDocument (.odt)': { ending: '.odt', mediaType: 'application/vnd.oasis.opendocument.text' },
  RTF: { ending: '.rtf', mediaType: 'application/rtf' },
}

/** Whether it takes LibreOffice. @param format as `identify` names it */
export const isOffice = (format: string): boolean => Object.hasOwn(OFFICE, format)

/** Endings of files that begin with a sign of their own. */
const NO_TEXT = /\.(?:docx|doc|odt|rtf|pdf|jpe?g|png|tiff?)$/i

const MARKDOWN = /\.(?:md|markdown)$/i

/**
 * @param bytes the whole file
 * @param name its name: for errors, and to tell Markdown and web pages from plain text
 * @throws ReadError where the bytes are no document, or none that can be read
 */
export function readDocument(bytes: Uint8Array, name: string): SourceText {
  if (bytes.length === 0) throw empty(name)
  if (bytes.length > LARGEST_DOCUMENT) throw tooLarge(name)
  const format = identify(bytes, name)
  if (format === DOCX) return readDocx(bytes, name)
  if (format === HTML) return readHtml(bytes, name)
  const office = format === null ? undefined : OFFICE[format]
  if (office) return readThroughOffice(bytes, name, format!, office)
  if (format === ENCRYPTED) throw new ReadError('encrypted', name)
  if (format === CUT_OFFICE) throw new ReadError('damaged', name)
  if (format) throw new ReadError('unknown-format', name, { format }, isArchive(format) ? 'read.archive' : undefined)
  const { text, encoding } = decoded(bytes, name)
  return {
    text: bounded(text, name),
    lines: linesOf(text),
    mediaType: MARKDOWN.test(name) ? 'text/markdown' : 'text/plain',
    encoding,
    sha256: digestOf(bytes),
    pages: pagesOf(text),
    ...(isLegacy(encoding) && { legacy: [encoding] }),
  }
}

/** @throws ReadError `damaged` where the name promises what is no text, and the bytes are neither */
function decoded(bytes: Uint8Array, name: string): Decoded {
  try {
    return decodeDocument(bytes, name)
  } catch (error) {
    const ending = NO_TEXT.exec(name)?.[0]
    throw ending === undefined ? error : new ReadError('damaged', name, { ending }, 'read.misnamed')
  }
}

/** The error of a file over the limit. */
export const tooLarge = (name: string): ReadError => new ReadError('too-large', name, { limit: LARGEST_DOCUMENT / 1024 / 1024 })
