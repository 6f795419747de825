/** Reads a document of any carrier: what takes no waiting as `readDocument` does, a PDF by its own reader, loaded when one comes. */
import { ReadError } from './read/errors.ts'
import { identify } from './read/identify.ts'
import { LARGEST_DOCUMENT, readDocument, tooLarge } from './read/index.ts'
import type { SourceText } from './read/source.ts'

/**
 * @param bytes the whole file
 * @param name its name: for errors, and to tell Markdown from plain text
 * @throws ReadError where the bytes are no document that can be read
 */
export async function loadDocument(bytes: Uint8Array, name: string): Promise<SourceText> {
  if (identify(bytes) !== 'PDF') return readDocument(bytes, name)
  if (bytes.length > LARGEST_DOCUMENT) throw tooLarge(name)
  const { readPdf } = await import('./read/pdf/index.ts')
  const { source, pages } = await readPdf(bytes, name)
  if (source) return source
  const { canRecognize, recognizePdf } = await import('./read/ocr/index.ts')
  if (!(await canRecognize())) throw new ReadError('no-text', name)
  const recognized = await recognizePdf(bytes, name, pages)
  if (!recognized) throw new ReadError('empty', name)
  return recognized
}
