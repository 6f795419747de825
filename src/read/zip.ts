/** The entries of a zip file, inflated one at a time and never beyond a limit. */
import { ReadError } from './errors.ts'

interface Entry {
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packed: number
  /** Offset of its local header. */
  readonly at: number
}

export interface Zip {
  /** @returns an entry's bytes, null where there is none of that name. @throws ReadError `damaged`, `encrypted`, `too-large` */
  read(name: string): Buffer | null
}

const STORED = 0
const DEFLATED = 8
const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
/** No file of a document, and no document's files together, inflate to more (bytes). */
const LARGEST_INFLATED = 32 * 1024 * 1024
const MB = 1024 * 1024

/**
 * @param file its name, for errors
 * @throws ReadError `damaged` where it is cut off or its directory is none
 */
export function openZip(bytes: Uint8Array, file: string): Zip {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damaged = (): ReadError => new ReadError('damaged', file)
  const entries = guarded(damaged, () => directoryOf(buffer))
  if (!entries) throw damaged()
  // Loaded at its first use: most documents are plain text.
  const zlib = process.getBuiltinModule('node:zlib')
  let left = LARGEST_INFLATED

  const inflate = (entry: Entry): Buffer => {
    if (buffer.readUInt32LE(entry.at) !== LOCAL) throw damaged()
    const start = entry.at + 30 + buffer.readUInt16LE(entry.at + 26) + buffer.readUInt16LE(entry.at + 28)
    const packed = buffer.subarray(start, start + entry.packed)
    if (packed.length < entry.packed) throw damaged()
    if (entry.method === STORED) return packed
    if (entry.method !== DEFLATED) throw damaged()
    return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
  }
  return {
    read(name) {
      const entry = entries.get(name)
      if (!entry) return null
      if (entry.encrypted) throw new ReadError('encrypted', file)
      const content = guarded(
        (error) => ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(file) : damaged()),
        () => inflate(entry),
      )
      if (content.length > left) throw tooLarge(file)
      left -= content.length
      if (zlib.crc32(content) !== entry.crc) throw damaged()
      return content
    },
  }
}

const tooLarge = (file: string): ReadError => new ReadError('too-large', file, { limit: LARGEST_INFLATED / MB }, 'read.inflated')

/** The names of a zip file's entries; null where its directory is cut off or damaged. */
export function namesIn(bytes: Buffer): readonly string[] | null {
  try {
    const entries = directoryOf(bytes)
    return entries && [...entries.keys()]
  } catch {
    return null
  }
}

/** Null where the file has no directory at its end. */
function directoryOf(buffer: Buffer): Map<string, Entry> | null {
  let end = buffer.length - END_SIZE
  const first = Math.max(0, end - LONGEST_COMMENT)
  while (end >= first && buffer.readUInt32LE(end) !== END) end--
  if (end < first) return null
  const entries = new Map<string, Entry>()
  const count = buffer.readUInt16LE(end + 10)
  let at = buffer.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (buffer.readUInt32LE(at) !== CENTRAL) return null
    const nameLength = buffer.readUInt16LE(at + 28)
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/')
    entries.set(name, {
      encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
      method: buffer.readUInt16LE(at + 10),
      crc: buffer.readUInt32LE(at + 16),
      packed: buffer.readUInt32LE(at + 20),
      at: buffer.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return entries
}

/** What `read` gives; its errors, but for a ReadError, as that of `as`. */
function guarded<T>(as: (error: unknown) => ReadError, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof ReadError ? error : as(error)
  }
}
