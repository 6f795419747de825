/** `mtqg tasks`: the task list of documents or records. */
import { promises } from 'node:fs'
import { resolve } from 'node:path'
import { extendGrammar } from '../../grammar/index.ts'
import { message } from '../../messages/index.ts'
import type { DocumentRecord } from '../../record/schema.ts'
import type { Arrangement, Filters } from '../../tasklist/arrange.ts'
import { rowsOfList, type BeforeMeans, type TaskList } from '../../tasklist/types.ts'
import { LIST_FORMATS, listWriterOf, type ListFormat } from '../../write/tasklist/writer.ts'
import { tableOf } from '../../write/tasklist/table.ts'
import { inputsOf, outcomes, type InputOptions } from '../documents.ts'
import { formatByEnding } from '../ending.ts'
import { CliError, failure } from '../failure.ts'
import { writeWhole } from '../files.ts'
import type { Session } from '../session.ts'
import { noteTwice, TaskCollector } from '../task-list.ts'

export interface TasksOptions extends InputOptions, Omit<Filters, 'withoutDeadline'>, Pick<Arrangement, 'sort' | 'groupBy'> {
  readonly format?: ListFormat | 'table'
  readonly output?: string
  readonly bom?: boolean
  /** False where `--no-deadline` was given. */
  readonly deadline: boolean
  /** ISO day, or `today`. */
  readonly asOf?: string
  readonly beforeMeans: BeforeMeans
}

/** Cells of a table that no terminal shows. */
const PIPE_WIDTH = 160

/** Status 2 where an input failed; the others are listed. Where none is left, what stands in the output file is kept. */
export async function tasksCommand(session: Session, args: readonly string[], options: TasksOptions): Promise<void> {
  const { output } = options
  if (options.format === 'xlsx' && output === undefined && session.io.stdout.isTTY === true) throw new CliError(failure('tasks.binary', '<stdout>'))
  const inputs = await inputsOf(session, 'tasks', args, options, 'documents')
  const target = output === undefined ? null : resolve(session.io.cwd, output)
  if (target !== null) await checkTarget(target, output!, inputs.map((input) => ('path' in input ? input.path : null)))
  const format = options.format ?? formatOf(output)
  const collector = new TaskCollector(extendGrammar(await session.overlays()), options.beforeMeans)
  let documents = 0
  const unlike: string[] = []
  for await (const { record, file, source } of outcomes(session, inputs, options, { lang: session.dataLang, keepSource: format === 'xlsx' })) {
    documents++
    if (isNone(record)) unlike.push(file)
    collector.add(record, file, source?.text ?? null)
  }
  if (documents === 0 && session.failed.length > 0 && (output !== undefined || format === 'table')) {
    session.note(output === undefined ? `${message('tasks.unread', session.lang, { count: session.failed.length })}.` : message('output.kept', session.lang, { file: output }))
    return
  }
  const overdueOn = dayOf(options.overdueOn)
  const asOf = dayOf(options.asOf) ?? overdueOn ?? null
  const filters = { ...options, ...(overdueOn === undefined ? {} : { overdueOn }), withoutDeadline: !options.deadline }
  const { sort, groupBy, role } = options
  const lang = format === 'table' ? session.lang : session.dataLang
  const list = collector.list(filters, { sort, groupBy, role, asOf }, lang, session.failed)
  const written = format === 'table' ? await table(session, list, target === null) : (await listWriterOf(format)).write(list, options.bom === true)
  if (target === null) await session.out.write(written)
  else await writeWhole(target, written, output!)
  if (options.assignee !== undefined) noteAssignee(session, options.assignee, collector, filters, rowsOfList(list).length)
  noteTwice(session, list)
  if (unlike.length > 0) session.note(message('tasks.unlike', session.lang, { files: unlike.slice(0, SHOWN_GROUPS).join('; ') + (unlike.length > SHOWN_GROUPS ? '; …' : '') }))
  await report(session, list, format, output)
}

/** Neither head nor foot nor a task was read: an administrative document has some of them. */
const isNone = ({ header, signature, recipients, tasks }: DocumentRecord): boolean => header.number === null && header.type === null && header.date === null && signature === null && recipients.length === 0 && tasks.length === 0

/** What a clerk who asks for one body may have missed: another spelling of its name, tasks given to a group that holds it. */
function noteAssignee(session: Session, asked: string, collector: TaskCollector, filters: Filters, found: number): void {
  const { lang } = session
  const similar = found > 0 ? [] : collector.namesLike(asked)
  if (similar.length > 0) session.note(message('tasks.assignee.similar', lang, { asked, names: similar.join(', ') }))
  const { count, names } = collector.sharedWith(asked, filters)
  if (count > 0) session.note(message('tasks.assignee.shared', lang, { count, asked, names: names.slice(0, SHOWN_GROUPS).join('; ') + (names.length > SHOWN_GROUPS ? '; …' : '') }))
}

const SHOWN_GROUPS = 3

async function table(session: Session, list: TaskList, shown: boolean): Promise<string> {
  const { stdout } = session.io
  const color = shown && session.colorOut
  const width = shown && stdout.isTTY === true ? (stdout.columns ?? 80) : PIPE_WIDTH
  return tableOf(list, width, color ? (await import('../color.ts')).painter(true) : undefined)
}

/** What was written, what a calendar cannot hold, and how many files could not be read. */
async function report(session: Session, list: TaskList, format: ListFormat | 'table', output: string | undefined): Promise<void> {
  const rows = rowsOfList(list)
  const { lang } = session
  const calendar = format === 'ics' ? await import('../../write/tasklist/ics.ts') : null
  const left = calendar?.leftOut(list) ?? 0
  if (left > 0) session.note(message('tasks.calendar.left-out', lang, { count: left }))
  const unread = session.failed.length
  const entries = calendar === null ? null : calendar.entriesOf(list)
  const dayless = entries?.dayless ?? 0
  const also = `${dayless === 0 ? '' : `; ${message('tasks.dayless', lang, { count: dayless })}`}${unread === 0 ? '' : `; ${message('tasks.unread', lang, { count: unread })}`}.`
  if (output !== undefined && entries !== null) session.note(message('tasks.written.calendar', lang, { count: rows.length, entries: entries.entries, file: output, also }))
  else if (output !== undefined) session.note(message('tasks.written', lang, { count: rows.length, file: output, also }))
  else if (format === 'table') session.note(message('tasks.summary', lang, { tasks: rows.length, documents: list.documents.length, deadlines: rows.filter(({ deadlines }) => deadlines.length > 0).length, also }))
  else if (unread > 0) session.note(`${message('tasks.unread', lang, { count: unread })}.`)
}

async function checkTarget(target: string, name: string, sources: ReadonlyArray<string | null>): Promise<void> {
  if (sources.includes(target)) throw new CliError(failure('output.is-input', name))
  const isFolder = /[/\\]$/.test(name) || (await promises.stat(target).then((info) => info.isDirectory(), () => false))
  if (isFolder) throw new CliError(failure('tasks.folder', name))
}

/** A file's ending says its format; on stdout it is a table. */
function formatOf(output: string | undefined): ListFormat | 'table' {
  return output === undefined ? 'table' : formatByEnding(output, new Map<string, ListFormat | 'table'>([...LIST_FORMATS.map((format) => [format, format] as const), ['txt', 'table']]))
}

/** A day, where `today` is one. */
const dayOf = (day: string | undefined): string | undefined => (day === 'today' ? today() : day)

/** The day on this machine's clock: nothing else of the program reads it. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
}
