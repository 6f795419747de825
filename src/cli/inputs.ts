/** From arguments to inputs: files, folders, globs, stdin. */
import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs'
import { basename, extname, posix, resolve, sep } from 'node:path'
import { decodeData, encodingOf } from '../read/decode.ts'
import { DOCUMENT_EXTENSIONS, unreadable } from '../read/index.ts'
import { CONFIG_NAME } from './config/find.ts'
import { CliError, failure, failureOf, type Failure } from './failure.ts'
import { byCode, matchGlob } from './glob.ts'
import type { Io } from './io.ts'
import { chunksOf, readWhole, whole } from './read.ts'
import { RECORD_EXTENSIONS } from './records.ts'

export interface Input {
  /** The path as it was given, with `/`; null for stdin without a name. */
  readonly name: string | null
  /** The absolute path, or null for stdin. */
  readonly path: string | null
}

/** What folders are searched for: documents (where there are none, records), or records alone. */
export type Wanted = 'documents' | 'records'

/** Gold records (`mtqg eval`) lie among documents and records, and are neither. */
export const GOLD_ENDING = '.gold.json'

const GLOB = /[*?[\]{}()!]/

/**
 * @param args files, folders, globs and `-`
 * @returns the inputs in the order of the arguments (those of one folder or glob sorted), and what could not be found in their place
 */
export async function findInputs(args: readonly string[], io: Io, wanted: Wanted, stdinName: string | null): Promise<Array<Input | Failure>> {
  const found: Array<Input | Failure> = []
  for (const arg of args) {
    if (arg === '-') found.push({ name: stdinName, path: null })
    else found.push(...(await findArgument(arg, io.cwd, wanted)))
  }
  return found
}

/**
 * @param file a list of inputs, one a line (or parted by NUL), `-` for stdin; UTF-8, or UTF-16 with a byte order mark
 * @throws CliError where the list cannot be read
 */
export async function argumentsFrom(file: string, io: Io): Promise<string[]> {
  try {
    const bytes = file === '-' ? await whole(chunksOf(null, file, io), file) : await readWhole(resolve(io.cwd, file), file)
    const text = encodingOf(bytes) === 'utf-8' ? bytes.toString('utf8').replace(/^\ufeff/, '') : decodeData(bytes, file)
    return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((line) => line.trim() !== '')
  } catch (error) {
    throw new CliError(failureOf(error, file))
  }
}

/** How an input is called in messages. */
export const labelOf = (input: Input): string => input.name ?? '<stdin>'

/** A file's name without its folder and its ending. */
export const bareName = (path: string): string => basename(path, extname(path))

async function findArgument(arg: string, cwd: string, wanted: Wanted): Promise<Array<Input | Failure>> {
  if (arg === '') return [failure('read.missing', '""')]
  const path = resolve(cwd, arg)
  const info = statsOf(path)
  if (!(info instanceof Error)) return info.isDirectory() ? searchFolder(arg, path, wanted) : [{ name: withSlashes(arg), path }]
  if (info.code === 'ENOENT' && GLOB.test(arg)) return matchGlob(withSlashes(arg), cwd)
  return [failureOf(unreadable(info, arg), arg)]
}

function searchFolder(arg: string, path: string, wanted: Wanted): Array<Input | Failure> {
  const files: Input[] = []
  const failures: Failure[] = []
  walk(withSlashes(arg), path, new Set(), files, failures)
  const ofKind = (extensions: readonly string[]): Input[] => files.filter(({ path: file }) => !file!.endsWith(GOLD_ENDING) && basename(file!) !== CONFIG_NAME && extensions.includes(extname(file!).toLowerCase()))
  const documents = wanted === 'documents' ? ofKind(DOCUMENT_EXTENSIONS) : []
  const chosen = documents.length > 0 ? documents : ofKind(RECORD_EXTENSIONS)
  if (chosen.length + failures.length === 0) {
    const extensions = [...(wanted === 'documents' ? DOCUMENT_EXTENSIONS : []), ...RECORD_EXTENSIONS].join(', ')
    return [failure('input.empty-folder', arg, { extensions })]
  }
  return [...failures, ...chosen.sort((a, b) => byCode(a.name!, b.name!))]
}

/** Hidden files and folders are passed over; a link back to a folder that is being walked is not followed. */
function walk(name: string, path: string, above: ReadonlySet<string>, files: Input[], failures: Failure[]): void {
  try {
    const real = realpathSync(path)
    if (above.has(real)) return
    const inside = new Set(above).add(real)
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const child = { name: posix.join(name, entry.name), path: resolve(path, entry.name) }
      const target = entry.isSymbolicLink() ? statsOf(child.path) : entry
      const info = target instanceof Error ? entry : target
      if (info.isDirectory()) walk(child.name, child.path, inside, files, failures)
      else if (info.isFile()) files.push(child)
    }
  } catch (error) {
    failures.push(failureOf(unreadable(error, name), name))
  }
}

function statsOf(path: string): Stats | NodeJS.ErrnoException {
  try {
    return statSync(path)
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

const withSlashes = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'))
