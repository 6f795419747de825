/** PDF with a text layer: its letters with their places, put in reading order. */
import { digestOf } from '../../text/digest.ts'
import { ReadError } from '../errors.ts'
import { compose } from '../layout/compose.ts'
import { legacyOf, raised } from '../legacy/convert.ts'
import { inUnicode } from '../legacy/detect.ts'
import type { PageLines } from '../layout/lines.ts'
import { LONGEST_TEXT, tooLong } from '../limits.ts'
import type { SourceText } from '../source.ts'
import { readPages } from './pages.ts'
import { hasThread, readPagesApart } from './thread.ts'

const PDF_TYPE = 'application/pdf'

/**
 * @param bytes the whole file
 * @returns its text, null where no page has any (a scan), and its pages
 * @throws ReadError `encrypted`, `damaged`, `empty` or `too-large`
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<{ source: SourceText | null; pages: readonly PageLines[] }> {
  const pages = await pagesOf(bytes, file)
  if (pages.length === 0) throw new ReadError('empty', file)
  if (lengthOf(pages) > LONGEST_TEXT) throw tooLong(file)
  const legacy = new Set(pages.flatMap((page) => page.legacy ?? []))
  const { text, lines, encoding = 'utf-8' } = inUnicode(compose(pages), legacy)
  // A signature's stamp that is laid over a scan is no text of it.
  if (pages.every((page) => page.blank)) return { source: null, pages }
  return { source: { text: legacy.has('tcvn3') ? raised(text) : text, lines, mediaType: PDF_TYPE, encoding, sha256: digestOf(bytes), pages: pages.length, ...legacyOf(legacy) }, pages }
}

/** How long the text will be at least (UTF-16 units). */
const lengthOf = (pages: readonly PageLines[]): number => pages.reduce((sum, { lines }) => lines.reduce((length, line) => length + line.text.length + 1, sum), 0)

async function pagesOf(bytes: Uint8Array, file: string): Promise<PageLines[]> {
  if (hasThread()) return readPagesApart(bytes, file)
  const pages: PageLines[] = []
  await readPages(new Uint8Array(bytes), file, (page) => void pages.push(page))
  return pages
}
