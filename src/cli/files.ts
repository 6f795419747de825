/** Writing files so that none is ever half written: under another name first, then renamed. */
import { rmSync } from 'node:fs'
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Chunk } from '../write/writer.ts'
import { CliError, failure } from './failure.ts'

const unfinished = new Set<string>()
let counter = 0

/**
 * @param path absolute; a device or a pipe (`/dev/stdout`) is written straight
 * @param name the path as it was given, for errors
 * @throws CliError where the file cannot be written; errors of `chunks` pass through and leave nothing behind
 */
export async function writeWhole(path: string, chunks: AsyncIterable<Chunk> | Chunk, name: string): Promise<void> {
  const info = await stat(path).catch(() => null)
  if (info && !info.isFile()) return explained(name, () => writeFile(path, chunks))
  const target = info ? await realpath(path) : path
  const temporary = join(dirname(target), `.mtqg-${process.pid}-${counter++}.tmp`)
  unfinished.add(temporary)
  try {
    await explained(name, async () => {
      await writeFile(temporary, chunks, { flag: 'wx', mode: info ? info.mode & 0o777 : 0o666 })
      await rename(temporary, target)
    })
  } finally {
    await rm(temporary, { force: true }).catch(() => {})
    unfinished.delete(temporary)
  }
}

/** Makes a folder and those above it. @throws CliError */
export async function makeFolder(path: string, name: string): Promise<void> {
  await explained(name, () => mkdir(path, { recursive: true }))
}

/** Removes what is being written; for a signal that ends the program at once. */
export function dropUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
}

async function explained(name: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action()
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (syscall === undefined && code !== 'ERR_INVALID_ARG_VALUE') throw error
    const folder = dirname(name)
    if (code === 'ENAMETOOLONG') throw new CliError(failure('output.name-too-long', name))
    if (code === 'ENOENT') throw new CliError(failure('output.no-folder', name, { folder }))
    throw new CliError(failure('output.unwritable', name, { reason: code ?? String(error) }))
  }
}
