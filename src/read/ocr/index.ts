/** A scan: its pages as images, the words that tesseract sees, put in reading order as those of any page are. */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '../digest.ts'
import { ReadError } from '../errors.ts'
import { compose } from '../layout/compose.ts'
import type { Page } from '../layout/page.ts'
import { isBlank, type SourceText } from '../source.ts'
import { imagesOf, sizeOf, type Images } from './images.ts'
import { run } from './run.ts'
import { pageOf } from './tsv.ts'
import { doubtsOf } from './doubts.ts'

export { canRecognize } from './run.ts'

/**
 * @param bytes a PDF
 * @param pages how many it has
 * @returns the text that was recognized; null where there is none
 * @throws ReadError `unrecognized` where the programs fail
 */
export async function recognizePdf(bytes: Uint8Array, file: string, pages: number): Promise<SourceText | null> {
  const folder = await mkdtemp(join(tmpdir(), 'mtqg-'))
  try {
    const images = await imagesOf(bytes, folder, pages)
    const read = await inTurns(Array.from({ length: pages }, (_, i) => i + 1), (number) => recognize(images, number, file))
    const composed = compose(read, true)
    if (isBlank(composed.text)) return null
    return { text: composed.text, lines: composed.lines, mediaType: 'application/pdf', encoding: 'utf-8', sha256: digestOf(bytes), pages, recognized: { doubts: doubtsOf(composed) } }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const EMPTY: Page = { width: 0, height: 0, pieces: [], overlays: [], strokes: [] }

async function recognize(images: Images, number: number, file: string): Promise<Page> {
  const image = await images.page(number)
  if (!image) return EMPTY
  const { status, output } = await run('tesseract', [image.file, 'stdout', '--dpi', String(image.resolution), '-l', 'vie', '--psm', '3', '-c', 'tessedit_create_tsv=1'])
  if (status !== 'done') throw new ReadError('unrecognized', file, { page: number, reason: output.trim().split('\n').at(-1) ?? '' })
  const page = pageOf(output, image.resolution, await sizeOf(image.file))
  await rm(image.file, { force: true })
  return page
}

/** The results in order; as many at a time as the machine has processors. */
async function inTurns<Input, Result>(inputs: readonly Input[], work: (input: Input) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < inputs.length) {
      const at = next++
      results[at] = await work(inputs[at]!)
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), inputs.length) }, worker))
  return results
}
