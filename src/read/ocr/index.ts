/** A scan: its pages as images, the words that tesseract sees, put in reading order as those of any page are. */
import { availableParallelism } from 'node:os'
import { digestOf } from '../digest.ts'
import { ReadError } from '../errors.ts'
import { compose } from '../layout/compose.ts'
import { linesOfPage, type PageLines } from '../layout/lines.ts'
import { isBlank, type SourceText } from '../source.ts'
import { imagesOf, type Image, type Images } from './images.ts'
import { withLone } from './lone.ts'
import { mendMarks } from './marks.ts'
import { run } from './run.ts'
import { pageOf, wordsOf, type SeenWord } from './tsv.ts'
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
  const composed = compose(read, mendMarks)
  if (isBlank(composed.text)) return null
  return { text: composed.text, lines: composed.lines, mediaType: 'application/pdf', encoding: 'utf-8', sha256: digestOf(bytes), pages: pages.length, recognized: { doubts: doubtsOf(composed) } }
}

/** As a page of blocks; on the last page also letters that stand alone, such as the signer's name beside the seal. A page without an image stays as it was read. */
async function recognize(images: Images, page: PageLines, number: number, last: boolean, file: string): Promise<PageLines> {
  const image = await images(number, page)
  if (!image) return page
  const seen = await tesseract(image, '3', number, file)
  const words = last ? withLone(seen, await tesseract(image, '11', number, file)) : seen
  return linesOfPage({ ...pageOf(words, image), overlays: page.overlays }, number)
}

async function tesseract(image: Image, mode: '3' | '11', page: number, file: string): Promise<SeenWord[]> {
  const { status, output, reason } = await run('tesseract', ['stdin', 'stdout', '--dpi', String(image.resolution), '-l', 'vie', '--psm', mode, '-c', 'tessedit_create_tsv=1'], image.data)
  if (status !== 'done') throw new ReadError('unrecognized', file, { page, reason })
  return wordsOf(output.toString('utf8'))
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
