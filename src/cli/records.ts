/** Reads files of records: JSON (one record or an array), NDJSON, YAML. */
import { decodeData } from '../read/decode.ts'
import { ReadError } from '../read/index.ts'
import { locator } from '../text/locate.ts'
import { CliError, failure, type Failure } from './failure.ts'
import { jsonFaultAt } from './json-place.ts'
import { whole, type Chunks } from './read.ts'

export const RECORD_EXTENSIONS: readonly string[] = ['.json', '.ndjson', '.jsonl', '.yaml', '.yml']

export type RecordFormat = 'JSON' | 'NDJSON' | 'YAML'

/** A value that should be a record, and where it stands: `file`, `file[2]`, `file:3` (line of NDJSON). */
export interface Entry {
  readonly label: string
  readonly value: unknown
}

/** @returns the format that the name's ending says, or null for a document */
export function recordFormatOf(name: string): RecordFormat | null {
  const extension = /\.[^./]+$/.exec(name.toLowerCase())?.[0]
  if (extension === '.json') return 'JSON'
  if (extension === '.ndjson' || extension === '.jsonl') return 'NDJSON'
  return extension === '.yaml' || extension === '.yml' ? 'YAML' : null
}

/** @returns the format of what comes without a name, told by how records begin; null for a document */
export function sniffRecords(text: string): RecordFormat | null {
  if (/^\s*(?:\[\s*(?:\{\s*"schemaVersion"|\]\s*$)|\{\r?\n\s*"schemaVersion")/.test(text)) return 'JSON'
  if (/^\s*\{\s*"schemaVersion"/.test(text)) return 'NDJSON'
  return /^\ufeff?(?:#.{0,400}\r?\n|\r?\n){0,20}(?:---\r?\n)?(?:#.{0,400}\r?\n){0,20}schemaVersion:/.test(text) ? 'YAML' : null
}

/**
 * @param chunks the file's bytes
 * @param file its name, for labels and errors
 * @returns each value in order; what is not well-formed in its place
 */
export async function* readEntries(chunks: Chunks, file: string, format: RecordFormat): AsyncGenerator<Entry | Failure> {
  if (format === 'NDJSON') {
    yield* (await import('./ndjson-lines.ts')).readLines(chunks, file)
    return
  }
  const text = decodeData(await wholeFile(chunks, file, format), file)
  yield* format === 'YAML' ? (await import('./yaml-records.ts')).readYaml(text, file) : readJson(text, file)
}

/** Only NDJSON can be read piece by piece. */
async function wholeFile(chunks: Chunks, file: string, format: RecordFormat): Promise<Buffer> {
  try {
    return await whole(chunks, file)
  } catch (error) {
    if (error instanceof ReadError && error.code === 'too-large') throw new CliError(failure('record.too-large', file, { ...error.args, format }))
    throw error
  }
}

function readJson(text: string, file: string): Array<Entry | Failure> {
  const read = jsonEntry(text, file, 'JSON')
  return 'value' in read && Array.isArray(read.value) ? read.value.map((value: unknown, index) => ({ label: `${file}[${index}]`, value })) : [read]
}

/** The value of a text, or the place where it stops being JSON. */
export function jsonEntry(text: string, label: string, format: 'JSON' | 'NDJSON'): Entry | Failure {
  try {
    return { label, value: JSON.parse(text) as unknown }
  } catch {
    const { line, column } = locator(text)(jsonFaultAt(text))
    return failure('record.syntax', format === 'NDJSON' ? `${label}:${column}` : `${label}:${line}:${column}`, { format })
  }
}
