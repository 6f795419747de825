/**
 * Reads a document of any carrier: what takes no waiting as `readDocument` does, a PDF by its own reader, an image of pages by the recognition, loaded when one comes.
 * A PDF without text, or with a text layer that can be no Vietnamese, is recognized anew where tesseract is installed; of one that has both the pages without text.
 */
import { isVietnamese } from './grammar/syllables.ts'
import { builtinGrammar } from './grammar/index.ts'
import { ReadError } from './read/errors.ts'
import { IMAGES, identify, isImage } from './read/identify.ts'
import { LARGEST_DOCUMENT, readDocument, tooLarge } from './read/index.ts'
import type { SourceText } from './read/source.ts'
import { joinSplitSyllables } from './text/heal.ts'
import { normalize } from './text/normalize.ts'
import { isDamaged, qualityOf, type Quality } from './text/quality.ts'

/**
 * @param bytes the whole file
 * @param name its name: for errors, and to tell Markdown and web pages from plain text
 * @throws ReadError where the bytes are no document that can be read
 */
export async function loadDocument(bytes: Uint8Array, name: string): Promise<SourceText> {
  const carrier = identify(bytes, name)
  if (carrier !== 'PDF' && !isImage(carrier)) return readDocument(bytes, name)
  if (bytes.length > LARGEST_DOCUMENT) throw tooLarge(name)
  return carrier === 'PDF' ? loadPdf(bytes, name) : loadImage(bytes, name, IMAGES[carrier]!)
}

async function loadImage(bytes: Uint8Array, name: string, mediaType: string): Promise<SourceText> {
  const { canRecognize, recognizeImage } = await import('./read/ocr/index.ts')
  if (!(await canRecognize())) throw new ReadError('no-text', name, {}, 'read.image')
  return (await recognizeImage(bytes, name, mediaType)) ?? fail('empty', name)
}

async function loadPdf(bytes: Uint8Array, name: string): Promise<SourceText> {
  const { readPdf } = await import('./read/pdf/index.ts')
  const { source, pages } = await readPdf(bytes, name)
  const scanned = pages.flatMap((page, i) => (page.scanned ? [i + 1] : []))
  const good = source !== null && !isDamaged(qualityIn(source.text))
  if (good && scanned.length === 0) return source
  const { canRecognize, recognizePdf } = await import('./read/ocr/index.ts')
  // Pages of text are better than what a recognition would make of them.
  if (good) return (await canRecognize()) ? ((await recognizePdf(bytes, name, pages, scanned)) ?? source) : { ...source, unreadPages: scanned }
  // Without a recognition a bad text layer is read as it is: the checks tell of it.
  if (!(await canRecognize())) return source ?? fail('no-text', name)
  return (await recognizePdf(bytes, name, pages)) ?? source ?? fail('empty', name)
}

function fail(code: 'no-text' | 'empty', name: string): never {
  throw code === 'empty' ? new ReadError(code, name, {}, 'read.no-letters') : new ReadError(code, name)
}

/** How much of a text can be Vietnamese, its split syllables joined. */
export function qualityIn(text: string): Quality {
  const grammar = builtinGrammar()
  return qualityOf(joinSplitSyllables(normalize(text), (letters) => grammar.test('syllable', letters)).source.text, (letters) => isVietnamese(letters, grammar))
}
