/** One input to its records: a document is read and parsed, a file of records is taken as it is. */
import type { Grammar } from '../grammar/index.ts'
import type { Lang } from '../messages/index.ts'
import { encodingOf } from '../read/decode.ts'
import type { SourceText } from '../read/index.ts'
import type { DocumentRecord } from '../record/schema.ts'
import { CliError, failure, failureOf, type Failure } from './failure.ts'
import { bareName, labelOf, type Input } from './inputs.ts'
import type { Io } from './io.ts'
import { chunksOf, peek, readWhole, whole, type Chunks } from './read.ts'
import { isTaskList } from './task-list-input.ts'
import { readEntries, recordFormatOf, sniffRecords, type Entry, type RecordFormat } from './records.ts'

/** How many bytes tell records from a document. */
const HEAD = 1024
/** How many tell a task list: a page in HTML has its style first. */
const LIST_HEAD = 4096

export interface Outcome {
  /** The document in messages: the input's name, or that of the record in it. */
  readonly file: string
  readonly record: DocumentRecord
  /** What offsets mean, where it was read here and asked for. */
  readonly source: SourceText | null
}

export interface Settings {
  /** Of the messages in records; the library's own choice where undefined. */
  readonly lang: Lang | undefined
  readonly keepSource: boolean
  /** Records say which rules gave them. */
  readonly trace: boolean
}

/**
 * @param grammar null for the built-in one
 * @returns an outcome for each record, as it is read, and failures in their places; it never throws
 */
export async function* outcomesOf(input: Input, io: Pick<Io, 'stdin'>, grammar: Grammar | null, settings: Settings): AsyncGenerator<Outcome | Failure> {
  const file = labelOf(input)
  try {
    const records = await recordsIn(input, io)
    if ('format' in records) yield* recordsOf(records.chunks, file, records.format, settings.lang ?? 'vi')
    else yield await documentOf(records.bytes, input, grammar, settings)
  } catch (error) {
    yield failureOf(error, file)
  }
}

async function documentOf(bytes: Buffer, input: Input, grammar: Grammar | null, settings: Settings): Promise<Outcome> {
  const file = labelOf(input)
  if (isTaskList(bytes.toString('utf8', 0, LIST_HEAD))) throw new CliError(failure('tasks.is-list', file))
  const { engine } = await import('./engine.ts')
  const { loadDocument, parse } = await engine()
  const source = await loadDocument(bytes, file)
  const record = parse(source, { path: input.name, ...(grammar ? { grammar } : {}), ...(settings.lang ? { lang: settings.lang } : {}), trace: settings.trace })
  return { file, record, source: settings.keepSource ? source : null }
}

/** The name of the file that a record is written to, without the ending. */
export const outputNameOf = ({ record, file }: Outcome): string => bareName(record.source.path ?? (file === '<stdin>' ? 'stdin' : file)) || 'stdin'

/** Records where the name says so; what has no such name is told by how it begins. A document is read whole. */
export async function recordsIn(input: Input, io: Pick<Io, 'stdin'>): Promise<{ format: RecordFormat; chunks: Chunks } | { bytes: Buffer }> {
  const format = input.name === null ? null : recordFormatOf(input.name)
  if (format) return { format, chunks: chunksOf(input.path, labelOf(input), io) }
  if (input.path !== null) {
    const bytes = await readWhole(input.path, labelOf(input))
    const told = toldBy(bytes.subarray(0, HEAD))
    return told ? { format: told, chunks: alone(bytes) } : { bytes }
  }
  const { head, all } = await peek(chunksOf(null, labelOf(input), io), HEAD)
  const told = toldBy(head)
  return told ? { format: told, chunks: all } : { bytes: await whole(all, labelOf(input)) }
}

async function* alone(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const toldBy = (head: Buffer): RecordFormat | null => sniffRecords(new TextDecoder(encodingOf(head)).decode(head))

async function* recordsOf(chunks: Chunks, file: string, format: RecordFormat, lang: Lang): AsyncGenerator<Outcome | Failure> {
  const { issuesOf } = await import('./validation.ts')
  for await (const entry of readEntries(chunks, file, format)) yield 'key' in entry ? entry : outcomeOf(entry, lang, issuesOf)
}

function outcomeOf({ label, value }: Entry, lang: Lang, issuesOf: (value: unknown, lang: Lang) => Array<{ path: string; message: string }>): Outcome | Failure {
  const issue = issuesOf(value, lang)[0]
  if (issue) return failure('record.invalid', label, { path: issue.path || '.', reason: issue.message })
  return { file: label, record: value as DocumentRecord, source: null }
}
