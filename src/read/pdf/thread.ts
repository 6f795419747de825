/** Has a thread read the pages of a PDF, and ends it where a page takes longer or more memory than any page of a document. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { ReadError } from '../errors.ts'
import type { PageLines } from '../layout/lines.ts'
import type { Told } from './worker.ts'

export interface Limits {
  /** Milliseconds from one page to the next. */
  readonly page: number
  /** Megabytes of the thread. */
  readonly memory: number
}

/** A page of letters takes some milliseconds, one of ten thousand drawn lines a second; a document of 2000 pages takes 60 MB. */
const LIMITS: Limits = { page: 15_000, memory: 1024 }

/** Where the build puts the thread's program: beside the module that this one is part of. */
const PROGRAM = new URL('./pdf-worker.cjs', import.meta.url)

/** Whether there is such a program: among the sources there is none. */
export const hasThread = (program = PROGRAM): boolean => existsSync(fileURLToPath(program))

/** One that waits for the next document: starting it anew would take as long as a document does. */
let idle: Worker | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * One document after another.
 * @param bytes the whole file; they are copied
 * @throws ReadError as `readPages`; `too-large` where the limits are passed
 */
export function readPagesApart(bytes: Uint8Array, file: string, limits = LIMITS, program = PROGRAM): Promise<PageLines[]> {
  const pages = last.then(() => read(bytes, file, limits, program))
  last = pages.catch(() => {})
  return pages
}

function read(bytes: Uint8Array, file: string, limits: Limits, program: URL): Promise<PageLines[]> {
  const worker = idle ?? new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: limits.memory } })
  idle = undefined
  worker.ref()
  return new Promise((resolve, reject) => {
    const pages: PageLines[] = []
    const leave = (): void => {
      clearTimeout(timer)
      worker.off('message', take).off('error', broken)
    }
    const fail = (error: ReadError): void => {
      leave()
      // Terminating it can break what it was doing.
      worker.on('error', () => {})
      worker.once('exit', () => reject(error))
      void worker.terminate()
    }
    const stop = (): void => fail(new ReadError('too-large', file, { page: pages.length + 1 }, 'read.endless'))
    const broken = (error: NodeJS.ErrnoException): void => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? stop() : fail(new ReadError('damaged', file)))
    const take = (told: Told): void => {
      timer.refresh()
      if ('page' in told) return void pages.push(told.page)
      if (told.end) return fail(new ReadError(told.end.code, file, told.end.args, told.end.key))
      leave()
      worker.unref()
      idle = worker
      resolve(pages)
    }
    const timer = setTimeout(stop, limits.page)
    worker.on('message', take).on('error', broken)
    const own = new Uint8Array(bytes)
    worker.postMessage({ bytes: own, file }, [own.buffer])
  })
}
