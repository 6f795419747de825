/** Reads files of records: JSON (one record or an array), NDJSON, YAML. */
import { failure, type Failure } from './failure.ts'

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
  return /^\ufeff?(?:---\r?\n)?schemaVersion:/.test(text) ? 'YAML' : null
}

/**
 * @param decoded the whole file; a byte order mark, which JSON does not allow, is left aside
 * @param file its name, for labels and errors
 * @returns each value in order; what is not well-formed in its place
 */
export async function readEntries(decoded: string, file: string, format: RecordFormat): Promise<Array<Entry | Failure>> {
  const text = decoded.replace(/^\ufeff/, '')
  if (format === 'YAML') return (await import('./yaml-records.ts')).readYaml(text, file)
  if (format === 'JSON') return readJson(text, file)
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, label: `${file}:${index + 1}` }))
  return lines.filter(({ line }) => line.trim() !== '').map(({ line, label }) => attempt(label, format, () => ({ label, value: JSON.parse(line) as unknown })))
}

function readJson(text: string, file: string): Array<Entry | Failure> {
  const whole = attempt(file, 'JSON', () => ({ label: file, value: JSON.parse(text) as unknown }))
  return 'value' in whole && Array.isArray(whole.value) ? whole.value.map((value: unknown, index) => ({ label: `${file}[${index}]`, value })) : [whole]
}

/** What `read` gives, or its error as a failure of the entry. */
export function attempt(label: string, format: RecordFormat, read: () => Entry): Entry | Failure {
  try {
    return read()
  } catch (error) {
    return failure('record.syntax', label, { format, reason: (error as Error).message.split('\n')[0]! })
  }
}
