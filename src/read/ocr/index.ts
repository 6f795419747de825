/** A scan: its pages as images, the words that tesseract sees, put in reading order as those of any page are. */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '../digest.ts'
import { ReadError } from '../errors.ts'
import { compose } from '../layout/compose.ts'
import { linesOfPage, type PageLines } from '../layout/lines.ts'
import type { Page } from '../layout/page.ts'
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
 * @returns the text that was recognized; null where there is none
 * @throws ReadError `unrecognized` where the programs fail
 */
export async function recognizePdf(bytes: Uint8Array, file: string, pages: readonly PageLines[]): Promise<SourceText | null> {
  const folder = await mkdtemp(join(tmpdir(), 'mtqg-'))
  try {
    const images = await imagesOf(bytes, folder)
    const read = await inTurns(pages, async ({ overlays }, i) => linesOfPage({ ...(await recognize(images, i + 1, i === pages.length - 1, file)), overlays }, i + 1))
    const composed = compose(read, mendMarks)
    if (isBlank(composed.text)) return null
    return { text: composed.text, lines: composed.lines, mediaType: 'application/pdf', encoding: 'utf-8', sha256: digestOf(bytes), pages: pages.length, recognized: { doubts: doubtsOf(composed) } }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const EMPTY: Page = { width: 0, height: 0, words: true, pieces: [], overlays: [], strokes: [] }

/** As a page of blocks; on the last page also letters that stand alone, such as the signer's name beside the seal. */
async function recognize(images: Images, number: number, last: boolean, file: string): Promise<Page> {
  const image = await images(number)
  if (!image) return EMPTY
  const seen = await tesseract(image, '3', number, file)
  const words = last ? withLone(seen, await tesseract(image, '11', number, file)) : seen
  await rm(image.file, { force: true })
  return pageOf(words, image)
}

async function tesseract(image: Image, mode: '3' | '11', page: number, file: string): Promise<SeenWord[]> {
  const { status, output } = await run('tesseract', [image.file, 'stdout', '--dpi', String(image.resolution), '-l', 'vie', '--psm', mode, '-c', 'tessedit_create_tsv=1'])
  if (status !== 'done') throw new ReadError('unrecognized', file, { page, reason: output.trim().split('\n').at(-1) ?? '' })
  return wordsOf(output)
}

/** The results in order; as many at a time as the machine has processors. */
async function inTurns<Input, Result>(inputs: readonly Input[], work: (input: Input, index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < inputs.length) {
      const at = next++
      results[at] = await work(inputs[at]!, at)
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), inputs.length) }, worker))
  return results
}
