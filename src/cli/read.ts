/** The bytes of an input, whole or as they come; never more than a document may have. */
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { LARGEST_DOCUMENT, tooLarge, unreadable } from '../read/index.ts'
import type { Io } from './io.ts'

export type Chunks = AsyncIterable<Uint8Array>

/**
 * @param path of a file, null for stdin
 * @param name for errors, which are ReadErrors
 * @returns the bytes as they come
 */
export async function* chunksOf(path: string | null, name: string, io: Pick<Io, 'stdin'>): AsyncGenerator<Uint8Array> {
  try {
    yield* path === null ? io.stdin : createReadStream(path)
  } catch (error) {
    throw explained(error, name)
  }
}

/** All bytes that come. @throws ReadError `too-large` as soon as there are more than a document may have */
export async function whole(chunks: Chunks, name: string): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    if ((size += chunk.length) > LARGEST_DOCUMENT) throw tooLarge(name)
  }
  return Buffer.concat(parts)
}

/** The bytes of a file; of a device or a pipe as many as a document may have. @throws ReadError */
export async function readWhole(path: string, name: string): Promise<Buffer> {
  try {
    // At once, not later: the first waiting for a file starts threads, which takes longer than to read a document.
    const info = statSync(path)
    if (!info.isFile() && !info.isDirectory()) return await whole(createReadStream(path), name)
    if (info.size > LARGEST_DOCUMENT) throw tooLarge(name)
    return readFileSync(path)
  } catch (error) {
    throw explained(error, name)
  }
}

/** What came first, at least so many bytes where there are as many, and all of it from the beginning. */
export async function peek(chunks: Chunks, least: number): Promise<{ readonly head: Buffer; readonly all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  for (let size = 0; size < least; ) {
    const next = await iterator.next()
    if (next.done) break
    parts.push(next.value)
    size += next.value.length
  }
  const head = Buffer.concat(parts)
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield head
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return { head, all: all() }
}

const explained = (error: unknown, name: string): unknown => ((error as NodeJS.ErrnoException).syscall === undefined ? error : unreadable(error, name))
