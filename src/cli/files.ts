/** Writing files so that none is ever half written: under another name first, then renamed. */
// `promises` is loaded when it is first used: most runs write no file.
import { promises, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Chunk } from '../write/writer.ts'
import { CliError, failure } from './failure.ts'
import { ClosedPipe, CLOSED } from './io.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const unfinished = new Set<string>()
let counter = 0

/**
 * @param path absolute; a device or a pipe (`/dev/stdout`) is written straight
 * @param name the path as it was given, for errors
 * @throws CliError where the file cannot be written; errors of `chunks` pass through and leave nothing behind
 */
export async function writeWhole(path: string, chunks: AsyncIterable<Chunk> | Chunk, name: string): Promise<void> {
  const info = await promises.stat(path).catch(() => null)
  if (info && !info.isFile()) return explained(path, name, () => promises.writeFile(path, chunks).catch(passClosed))
  const target = info ? await promises.realpath(path) : await linked(path, name)
  const temporary = join(dirname(target), `.mtqg-${process.pid}-${counter++}.tmp`)
  if (counter === 1) guard()
  unfinished.add(temporary)
  try {
    await explained(target, target === path || info ? name : target, async () => {
      await promises.writeFile(temporary, chunks, { flag: 'wx', mode: info ? info.mode & 0o777 : 0o666 })
      await promises.rename(temporary, target)
    })
  } finally {
    await promises.rm(temporary, { force: true }).catch(() => {})
    unfinished.delete(temporary)
  }
}

/** Links in a row that are followed; more are a ring. */
const MOST_LINKS = 40

/** Where a link leads though nothing is there yet; the path itself where it is no link. @throws CliError */
async function linked(path: string, name: string): Promise<string> {
  let target = path
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = await promises.readlink(target).catch(() => null)
    if (next === null) return target
    target = resolve(dirname(target), next)
  }
  throw new CliError(failure('output.unwritable', name, { reason: 'ELOOP' }))
}

function passClosed(error: NodeJS.ErrnoException): never {
  throw CLOSED.has(error.code) ? new ClosedPipe() : error
}

/** Makes a folder and those above it. @throws CliError */
export async function makeFolder(path: string, name: string): Promise<void> {
  await explained(path, name, () => promises.mkdir(path, { recursive: true }))
}

/** The name of the file that stands where a folder should be; null where there is none. */
async function fileInTheWay(path: string, name: string): Promise<string | null> {
  for (let [at, said] = [path, name]; at !== dirname(at); [at, said] = [dirname(at), dirname(said)]) {
    const info = await promises.stat(at).catch(() => null)
    if (info) return info.isDirectory() ? null : said.replace(/[/\\]+$/, '')
  }
  return null
}

/** A signal that ends the program at once leaves no half-written file. */
function guard(): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      for (const path of unfinished) rmSync(path, { force: true })
      process.kill(process.pid, signal)
    })
  }
}

async function explained(path: string, name: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action()
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (syscall === undefined && code !== 'ERR_INVALID_ARG_VALUE') throw error
    const folder = dirname(name)
    if (code === 'ENAMETOOLONG') throw new CliError(failure('output.name-too-long', name))
    if (code === 'ENOENT') throw new CliError(failure('output.no-folder', name, { folder }))
    const inTheWay = code === 'EEXIST' || code === 'ENOTDIR' ? await fileInTheWay(path, name) : null
    if (inTheWay !== null) throw new CliError(failure('output.file-in-the-way', inTheWay))
    throw new CliError(failure('output.unwritable', name, { reason: code ?? String(error) }))
  }
}
