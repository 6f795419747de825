/** A scan: its pages as images (of a PDF, or the file itself), the words that tesseract sees, put in reading order as those of any page are. */
import { availableParallelism } from 'node:os'
import { digestOf } from '../../text/digest.ts'
import { ReadError } from '../errors.ts'
import { compose } from '../layout/compose.ts'
import { linesOfPage, type PageLines } from '../layout/lines.ts'
import { isBlank, type SourceText } from '../source.ts'
import { imagesOf, type Images } from './images.ts'
import { withLone } from './lone.ts'
import { mendMarks } from './marks.ts'
import { run } from './run.ts'
import { pageOf, sheetsOf, wordsOf } from './tsv.ts'
import { doubtsOf } from './doubts.ts'

export { canRecognize } from './run.ts'

/**
 * @param bytes a PDF
 * @param pages as they were read; what is laid over them is taken from there
 * @param scanned the pages (from 1) to recognize, where the others stay as they were read
 * @returns the text that was recognized; null where there is none
 * @throws ReadError `unrecognized` where a page cannot be drawn or recognized
 */
export async function recognizePdf(bytes: Uint8Array, file: string, pages: readonly PageLines[], scanned?: readonly number[]): Promise<SourceText | null> {
  const images = await imagesOf(bytes, file)
  const read = await inTurns(pages, async (page, i) => (scanned?.includes(i + 1) === false ? page : recognize(images, page, i + 1, i === pages.length - 1, file)))
  return composedOf(read, bytes, 'application/pdf')
}

/**
 * @param bytes an image that tesseract reads, of one page or more (TIFF)
 * @returns the text that was recognized; null where there is none
 * @throws ReadError `unrecognized` where the image cannot be read
 */
export async function recognizeImage(bytes: Uint8Array, file: string, mediaType: string): Promise<SourceText | null> {
  const pages = sheetsOf(await tesseract(bytes, '3', file))
  const anywhere = sheetsOf(await tesseract(bytes, '11', file)).at(-1)
  const read = pages.map(({ words, ...sheet }, i) => linesOfPage(pageOf(i === pages.length - 1 && anywhere ? withLone(words, anywhere.words) : words, sheet), i + 1))
  return composedOf(read, bytes, mediaType)
}

function composedOf(pages: readonly PageLines[], bytes: Uint8Array, mediaType: string): SourceText | null {
  const composed = compose(pages, mendMarks)
  if (isBlank(composed.text)) return null
  return { text: composed.text, lines: composed.lines, mediaType, encoding: 'utf-8', sha256: digestOf(bytes), pages: pages.length, recognized: { doubts: doubtsOf(composed) } }
}

/** As a page of blocks; on the last page also letters that stand alone, such as the signer's name beside the seal. A page without an image stays as it was read. */
async function recognize(images: Images, page: PageLines, number: number, last: boolean, file: string): Promise<PageLines> {
  const image = await images(number, page)
  if (!image) return page
  const seen = wordsOf(await tesseract(image.data, '3', file, number, image.resolution))
  const words = last ? withLone(seen, wordsOf(await tesseract(image.data, '11', file, number, image.resolution))) : seen
  return linesOfPage({ ...pageOf(words, image), overlays: page.overlays }, number)
}

/** @returns its table of words @param page and `resolution`: of a file that may have several pages they are not known before */
async function tesseract(image: Uint8Array, mode: '3' | '11', file: string, page = 1, resolution?: number): Promise<string> {
  const { status, output, reason } = await run('tesseract', ['stdin', 'stdout', ...(resolution === undefined ? [] : ['--dpi', String(resolution)]), '-l', 'vie', '--psm', mode, '-c', 'tessedit_create_tsv=1'], image)
  if (status !== 'done') throw new ReadError('unrecognized', file, { page, reason })
  return output.toString('utf8')
}

/** The results in order; as many at a time as the machine has processors. A failure is thrown when nothing runs any more. */
async function inTurns<Input, Result>(inputs: readonly Input[], work: (input: Input, index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < inputs.length) {
      const at = next++
      results[at] = await work(inputs[at]!, at)
    }
  }
  const ended = await Promise.allSettled(
    Array.from({ length: Math.min(availableParallelism(), inputs.length) }, () =>
      worker().catch((error: unknown) => {
        next = inputs.length
        throw error
      }),
    ),
  )
  for (const end of ended) if (end.status === 'rejected') throw end.reason
  return results
}
