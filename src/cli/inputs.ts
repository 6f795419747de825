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

/** What Word and Windows leave beside documents: owners' files of what is open, caches of pictures. */
const OF_PROGRAMS = /^(?:~\$.*|thumbs\.db|desktop\.ini)$/i

export interface Found {
  /** In the order of the arguments (those of one folder or glob sorted), with what could not be found in its place. */
  readonly inputs: ReadonlyArray<Input | Failure>
  /** The names of the files in folders that are of no known kind. */
  readonly passedOver: readonly string[]
}

/** @param args files, folders, globs and `-` */
export async function findInputs(args: readonly string[], io: Io, wanted: Wanted, stdinName: string | null): Promise<Found> {
  const inputs: Array<Input | Failure> = []
  const passedOver: string[] = []
  for (const arg of args) {
    if (arg === '-') inputs.push({ name: stdinName, path: null })
    else inputs.push(...(await findArgument(arg, io.cwd, wanted, passedOver)))
  }
  return { inputs, passedOver }
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

async function findArgument(arg: string, cwd: string, wanted: Wanted, passedOver: string[]): Promise<Array<Input | Failure>> {
  if (arg === '') return [failure('read.missing', '""')]
  const path = resolve(cwd, arg)
  const info = statsOf(path)
  if (!(info instanceof Error)) return info.isDirectory() ? searchFolder(arg, path, wanted, passedOver) : [{ name: withSlashes(arg), path }]
  if (info.code === 'ENOENT' && GLOB.test(arg)) return matchGlob(withSlashes(arg), cwd)
  return [failureOf(unreadable(info, arg), arg)]
}

const isOfKind = (file: string, extensions: readonly string[]): boolean => extensions.includes(extname(file).toLowerCase())

function searchFolder(arg: string, path: string, wanted: Wanted, passedOver: string[]): Array<Input | Failure> {
  const files: Input[] = []
  const failures: Failure[] = []
  walk(withSlashes(arg), path, new Set(), files, failures)
  const ofKind = (extensions: readonly string[]): Input[] => files.filter(({ path: file }) => !file!.endsWith(GOLD_ENDING) && basename(file!) !== CONFIG_NAME && isOfKind(file!, extensions))
  const documents = wanted === 'documents' ? ofKind(DOCUMENT_EXTENSIONS) : []
  passedOver.push(...files.flatMap(({ name }) => (isOfKind(name!, DOCUMENT_EXTENSIONS) || isOfKind(name!, RECORD_EXTENSIONS) ? [] : [name!])))
  const chosen = documents.length > 0 ? documents : ofKind(RECORD_EXTENSIONS)
  if (chosen.length + failures.length === 0) {
    const extensions = [...(wanted === 'documents' ? DOCUMENT_EXTENSIONS : []), ...RECORD_EXTENSIONS].join(', ')
    return [failure('input.empty-folder', arg, { extensions })]
  }
  return [...failures, ...chosen.sort((a, b) => byCode(a.name!, b.name!))]
}

/** Hidden files and folders and those of programs are passed over; a link back to a folder that is being walked is not followed. */
function walk(name: string, path: string, above: ReadonlySet<string>, files: Input[], failures: Failure[]): void {
  try {
    const real = realpathSync(path)
    if (above.has(real)) return
    const inside = new Set(above).add(real)
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || OF_PROGRAMS.test(entry.name)) continue
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
