/** `mtqg tasks`: the task list of documents or records. */
import { promises } from 'node:fs'
import { extname, resolve } from 'node:path'
import { extendGrammar } from '../../grammar/index.ts'
import { message } from '../../messages/index.ts'
import type { Arrangement, Filters } from '../../tasklist/arrange.ts'
import { rowsOfList, type BeforeMeans, type TaskList } from '../../tasklist/types.ts'
import { LIST_FORMATS, listWriterOf, type ListFormat } from '../../write/tasklist/writer.ts'
import { tableOf } from '../../write/tasklist/table.ts'
import { inputsOf, outcomes, type InputOptions } from '../documents.ts'
import { CliError, failure } from '../failure.ts'
import { writeWhole } from '../files.ts'
import type { Session } from '../session.ts'
import { TaskCollector } from '../task-list.ts'

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
  const format = options.format ?? formatOf(options.output)
  const { output } = options
  if (format === 'xlsx' && output === undefined && session.io.stdout.isTTY === true) throw new CliError(failure('tasks.binary', '<stdout>'))
  const inputs = await inputsOf(session, 'tasks', args, options, 'documents')
  const target = output === undefined ? null : resolve(session.io.cwd, output)
  if (target !== null) await checkTarget(target, output!, inputs.map((input) => ('path' in input ? input.path : null)))
  const collector = new TaskCollector(extendGrammar(await session.overlays()), options.beforeMeans)
  let documents = 0
  for await (const { record, file, source } of outcomes(session, inputs, options, { lang: session.dataLang, keepSource: format === 'xlsx' })) {
    documents++
    collector.add(record, file, source?.text ?? null)
  }
  if (documents === 0 && session.status === 2 && output !== undefined) {
    session.note(message('output.kept', session.lang, { file: output }))
    return
  }
  const asOf = options.asOf === 'today' ? today() : (options.asOf ?? options.overdueOn ?? null)
  const { sort, groupBy, role } = options
  const list = collector.list({ ...options, withoutDeadline: !options.deadline }, { sort, groupBy, role, asOf }, format === 'table' ? session.lang : session.dataLang)
  const written = format === 'table' ? await table(session, list, target === null) : (await listWriterOf(format)).write(list, options.bom === true)
  if (target === null) await session.out.write(written)
  else await writeWhole(target, written, output!)
  await report(session, list, format, output)
}

async function table(session: Session, list: TaskList, shown: boolean): Promise<string> {
  const { stdout } = session.io
  const color = shown && session.colorOut
  const width = shown && stdout.isTTY === true ? (stdout.columns ?? 80) : PIPE_WIDTH
  return tableOf(list, width, color ? (await import('../color.ts')).painter(true) : undefined)
}

/** What was written, and what a calendar cannot hold. */
async function report(session: Session, list: TaskList, format: ListFormat | 'table', output: string | undefined): Promise<void> {
  const rows = rowsOfList(list)
  if (output !== undefined) session.note(message('tasks.written', session.lang, { count: rows.length, file: output }))
  else if (format === 'table') session.note(message('tasks.summary', session.lang, { tasks: rows.length, documents: list.documents.length, deadlines: rows.filter(({ deadlines }) => deadlines.length > 0).length }))
  if (format !== 'ics') return
  const count = (await import('../../write/tasklist/ics.ts')).leftOut(list)
  if (count > 0) session.note(message('tasks.calendar.left-out', session.lang, { count }))
}

async function checkTarget(target: string, name: string, sources: ReadonlyArray<string | null>): Promise<void> {
  if (sources.includes(target)) throw new CliError(failure('output.is-input', name))
  const isFolder = /[/\\]$/.test(name) || (await promises.stat(target).then((info) => info.isDirectory(), () => false))
  if (isFolder) throw new CliError(failure('tasks.folder', name))
}

/** A file's ending says its format. */
function formatOf(output = ''): ListFormat | 'table' {
  const ending = extname(output).slice(1).toLowerCase()
  return LIST_FORMATS.find((format) => format === ending) ?? 'table'
}

/** The day on this machine's clock: nothing else of the program reads it. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-')
}
