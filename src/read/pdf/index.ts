/** PDF with a text layer: its letters with their places, put in reading order. */
import { digestOf } from '../digest.ts'
import { ReadError } from '../errors.ts'
import { compose } from '../layout/compose.ts'
import { linesOfPage, type PageLines } from '../layout/lines.ts'
import type { SourceText } from '../source.ts'
import { readPage } from './glyphs.ts'
import { openPdf, Unending } from './pdfjs.ts'

const PDF_TYPE = 'application/pdf'

/**
 * @param bytes the whole file
 * @returns its text, null where no page has any (a scan), and its pages
 * @throws ReadError `encrypted`, `damaged`, `empty` or `too-large`
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<{ source: SourceText | null; pages: readonly PageLines[] }> {
  const pages = await pagesOf(bytes, file)
  if (pages.length === 0) throw new ReadError('empty', file)
  const { text, lines } = compose(pages)
  // A signature's stamp that is laid over a scan is no text of it.
  if (pages.every((page) => page.blank)) return { source: null, pages }
  return { source: { text, lines, mediaType: PDF_TYPE, encoding: 'utf-8', sha256: digestOf(bytes), pages: pages.length }, pages }
}

async function pagesOf(bytes: Uint8Array, file: string): Promise<PageLines[]> {
  const since = performance.now()
  const { pdf, operators } = await openPdf(bytes, file)
  const pages: PageLines[] = []
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      pages.push(linesOfPage(await readPage(page, operators, since), number))
      page.cleanup()
    }
    return pages
  } catch (error) {
    throw error instanceof Unending ? new ReadError('too-large', file, { page: pages.length + 1 }, 'read.unending') : new ReadError('damaged', file)
  } finally {
    await pdf.destroy()
  }
}
