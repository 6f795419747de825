/** The pages of a PDF, one after another, each laid out before the next is read: a long document has millions of letters. */
import { ReadError } from '../errors.ts'
import { linesOfPage, type PageLines } from '../layout/lines.ts'
import { readPage } from './glyphs.ts'
import { openPdf, Unending } from './pdfjs.ts'

/**
 * @param bytes the whole file; they are pdf.js's from now on
 * @param take is given each page as it is read
 * @throws ReadError `encrypted`, `damaged` or `too-large`
 */
export async function readPages(bytes: Uint8Array, file: string, take: (page: PageLines) => void): Promise<void> {
  const since = performance.now()
  const { pdf, operators } = await openPdf(bytes, file)
  let number = 1
  try {
    for (; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      take(linesOfPage(await readPage(page, operators, since), number))
      page.cleanup()
    }
  } catch (error) {
    throw error instanceof Unending ? new ReadError('too-large', file, { page: number }, 'read.unending') : new ReadError('damaged', file)
  } finally {
    await pdf.destroy()
  }
}
