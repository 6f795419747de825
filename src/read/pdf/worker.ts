/** A thread that reads PDFs, one at a time: `thread.ts` can end it, which nothing can that runs beside pdf.js. */
import { parentPort } from 'node:worker_threads'
import { ReadError } from '../errors.ts'
import type { PageLines } from '../layout/lines.ts'
import { readPages } from './pages.ts'

/** What the thread is given. */
export interface Asked {
  readonly bytes: Uint8Array
  readonly file: string
}

/** What it gives back: the pages in order, then how it ended. */
export type Told = { readonly page: PageLines } | { readonly end: null | { readonly code: ReadError['code']; readonly args: ReadError['args']; readonly key: ReadError['key'] } }

const tell = (told: Told): void => parentPort?.postMessage(told)

parentPort?.on('message', async ({ bytes, file }: Asked) => {
  try {
    await readPages(bytes, file, (page) => tell({ page }))
    tell({ end: null })
  } catch (error) {
    const { code, args, key } = error instanceof ReadError ? error : new ReadError('damaged', file)
    tell({ end: { code, args, key } })
  }
})
