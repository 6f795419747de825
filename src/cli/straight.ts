/**
 * Standard output without the streams of Node.js, which take as long to load as a notice takes to read. Where it is a file or a
 * pipe, Node.js itself writes to it in one go on all systems but Windows; nothing else is done here.
 */
import { fstatSync, writeSync } from 'node:fs'
import type { Sink } from './io.ts'

const STDOUT = 1

/** @returns standard output as this process has it: straight where it can be, else the stream of Node.js, as for terminals and sockets */
export function standardOutput(): Sink {
  if (process.platform === 'win32') return process.stdout
  try {
    const info = fstatSync(STDOUT)
    return info.isFIFO() || info.isFile() ? new Straight() : process.stdout
  } catch {
    return process.stdout
  }
}

class Straight implements Sink {
  #fail: (error: NodeJS.ErrnoException) => void = () => {}
  /** Takes over where a pipe is full and does not wait. */
  #stream: Sink | undefined

  on(_event: 'error', listener: (error: NodeJS.ErrnoException) => void): this {
    this.#fail = listener
    return this
  }

  write(chunk: string | Uint8Array, done?: () => void): boolean {
    if (this.#stream) return this.#stream.write(chunk, done)
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    try {
      for (let at = 0; at < bytes.length; ) {
        const written = this.#some(bytes, at)
        if (written === null) return (this.#stream = process.stdout.on('error', this.#fail)).write(bytes.subarray(at), done)
        at += written
      }
    } catch (error) {
      this.#fail(error as NodeJS.ErrnoException)
    }
    done?.()
    return true
  }

  /** @returns how many bytes were written; null where the pipe is full and does not wait */
  #some(bytes: Uint8Array, at: number): number | null {
    try {
      return writeSync(STDOUT, bytes, at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return null
      throw error
    }
  }
}
