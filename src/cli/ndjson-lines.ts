/** Records in NDJSON, one line after the other: a file of them may be larger than memory. */
import { decodeData, encodingOf } from '../read/decode.ts'
import { LARGEST_DOCUMENT, tooLarge } from '../read/index.ts'
import { failureOf, type Failure } from './failure.ts'
import { peek, type Chunks } from './read.ts'
import { jsonEntry, type Entry } from './records.ts'

const NEWLINE = 10

/**
 * @param chunks UTF-8, or UTF-16 with a byte order mark
 * @returns each value in order; what is no text or not well-formed in its place
 */
export async function* readLines(chunks: Chunks, file: string): AsyncGenerator<Entry | Failure> {
  const { head, all } = await peek(chunks, 2)
  const encoding = encodingOf(head)
  let number = 0
  for await (const line of split(encoding === 'utf-8' ? all : narrowed(all, encoding), () => `${file}:${number + 1}`)) {
    const entry = entryOf(line, `${file}:${++number}`)
    if (entry) yield entry
  }
}

function entryOf(line: Buffer, label: string): Entry | Failure | null {
  try {
    const text = decodeData(line, label, 'utf-8')
    return text.trim() === '' ? null : jsonEntry(text, label, 'NDJSON')
  } catch (error) {
    return failureOf(error, label)
  }
}

/** The lines without their ends. @throws ReadError where one is larger than a document may be */
async function* split(chunks: Chunks, label: () => string): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at)])
      parts = []
      size = 0
      from = at + 1
    }
    parts.push(chunk.subarray(from))
    if ((size += chunk.length - from) > LARGEST_DOCUMENT) throw tooLarge(label())
  }
  if (size > 0) yield Buffer.concat(parts)
}

/** UTF-16 as UTF-8. */
async function* narrowed(chunks: Chunks, encoding: 'utf-16le' | 'utf-16be'): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}
