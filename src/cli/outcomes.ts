/** One input to its records: a document is read and parsed, a file of records is taken as it is. */
import { basename } from 'node:path'
import type { Grammar } from '../grammar/index.ts'
import type { Lang } from '../messages/index.ts'
import { decode } from '../read/decode.ts'
import { readDocument } from '../read/index.ts'
import type { DocumentRecord } from '../record/schema.ts'
import { failure, failureOf, type Failure } from './failure.ts'
import { labelOf, type Input } from './inputs.ts'
import { readEntries, recordFormatOf, sniffRecords, type Entry, type RecordFormat } from './records.ts'

/** How many bytes tell records from a document. */
const HEAD = 1024

export interface Outcome {
  /** The document in messages: the input's name, or that of the record in it. */
  readonly file: string
  readonly record: DocumentRecord
  /** The text that offsets mean, where it was read here and asked for. */
  readonly text: string | null
}

export interface Settings {
  /** Of the messages in records; the library's own choice where undefined. */
  readonly lang: Lang | undefined
  readonly keepText: boolean
}

/**
 * @param grammar null for the built-in one
 * @returns an outcome for each record, and failures in their places; it never throws
 */
export async function outcomesOf(input: Input, bytes: Buffer, grammar: Grammar | null, settings: Settings): Promise<Array<Outcome | Failure>> {
  const file = labelOf(input)
  try {
    const format = formatOf(input, bytes)
    if (format) return await recordsOf(bytes, file, format, settings.lang ?? 'vi')
    const source = readDocument(bytes, file)
    const { engine } = await import('./engine.ts')
    const { parse } = await engine()
    const record = parse(source, { path: input.name, ...(grammar ? { grammar } : {}), ...(settings.lang ? { lang: settings.lang } : {}) })
    return [{ file, record, text: settings.keepText ? source.text : null }]
  } catch (error) {
    return [failureOf(error, file)]
  }
}

/** The name of the file that a record is written to, without the ending. */
export function stemOf({ record, file }: Outcome): string {
  const name = basename(record.source.path ?? (file === '<stdin>' ? 'stdin' : file))
  return name.replace(/(?<=.)\.[^.]*$/, '') || 'stdin'
}

/** Records where the name says so; what comes without such a name is told by how it begins. */
function formatOf(input: Input, bytes: Buffer): RecordFormat | null {
  const format = input.name === null ? null : recordFormatOf(input.name)
  return format ?? (input.path === null ? sniffRecords(bytes.toString('utf8', 0, HEAD)) : null)
}

async function recordsOf(bytes: Buffer, file: string, format: RecordFormat, lang: Lang): Promise<Array<Outcome | Failure>> {
  const { issuesOf } = await import('./validation.ts')
  const entries = await readEntries(decode(bytes, file).text, file, format)
  return entries.map((entry) => ('key' in entry ? entry : outcomeOf(entry, lang, issuesOf)))
}

function outcomeOf({ label, value }: Entry, lang: Lang, issuesOf: (value: unknown, lang: Lang) => Array<{ path: string; message: string }>): Outcome | Failure {
  const issue = issuesOf(value, lang)[0]
  if (issue) return failure('record.invalid', label, { path: issue.path || '.', reason: issue.message })
  return { file: label, record: value as DocumentRecord, text: null }
}
