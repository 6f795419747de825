/** `mtqg parse`: documents in, records out. */
import { promises } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { message } from '../../messages/index.ts'
import { SHEET_FORMATS, type SheetFormat } from '../../write/tasklist/writer.ts'
import { FORMATS, writerOf, type Format, type Writer } from '../../write/writer.ts'
import { inputsOf, outcomes, type InputOptions } from '../documents.ts'
import { formatByEnding } from '../ending.ts'
import { CliError, failure } from '../failure.ts'
import { makeFolder, writeWhole } from '../files.ts'
import { outputNameOf, type Outcome } from '../outcomes.ts'
import type { Session } from '../session.ts'

export interface ParseOptions extends InputOptions {
  readonly format?: Format | SheetFormat
  readonly output?: string
  /** Whether CSV begins with a byte order mark. */
  readonly bom?: boolean
  readonly strict?: boolean
  readonly trace?: boolean
  /** The texts that were read are written, not the records. */
  readonly text?: boolean
}

/** What is written of each document, and how. */
interface Form<Written> {
  readonly writer: Writer<Written>
  of(outcome: Outcome): Written
  /** What is said of it when it is written. */
  readonly unit: 'output.unit.record' | 'output.unit.text' | 'output.unit.tasks'
}

/** Status 1 with `--strict` and a warning or error, 2 where an input or output failed. */
export async function parseCommand(session: Session, args: readonly string[], options: ParseOptions): Promise<void> {
  const inputs = await inputsOf(session, 'parse', args, options, 'documents')
  const folder = options.output !== undefined && (await isFolder(options.output, session.io.cwd))
  const sources = new Set(inputs.map((input) => ('path' in input ? input.path : null)))
  if (options.output !== undefined && !folder && sources.has(resolve(session.io.cwd, options.output))) throw new CliError(failure('output.is-input', options.output))
  const target: Target = { output: options.output, folder, sources }
  if (options.text) {
    if (!folder && extname(options.output ?? '') !== '') formatByEnding(options.output!, TEXT_ENDINGS)
    await write(session, { writer: (await import('../../write/text.ts')).text, of: ({ source }) => source!.text, unit: 'output.unit.text' }, withTexts(session, outcomes(session, inputs, options, { keepSource: true })), target)
    return
  }
  const format = options.format ?? formatOf(folder ? undefined : options.output)
  if (format === 'xlsx' && options.output === undefined && session.io.stdout.isTTY === true) throw new CliError(failure('tasks.binary', '<stdout>'))
  await session.overlays()
  const writer = isSheet(format) ? await (await import('../task-list.ts')).sheetWriter(session, format, options.bom === true) : await writerOf(format)
  await write(session, { writer, of: ({ record }) => record, unit: isSheet(format) ? 'output.unit.tasks' : 'output.unit.record' }, strictly(session, options, outcomes(session, inputs, options, { lang: session.options.lang, trace: options.trace === true })), target)
}

interface Target {
  readonly output: string | undefined
  readonly folder: boolean
  /** The inputs' paths: none is written over. */
  readonly sources: ReadonlySet<string | null>
}

async function write<Written>(session: Session, form: Form<Written>, found: AsyncIterable<Outcome>, { output, folder, sources }: Target): Promise<void> {
  if (output === undefined) await toStdout(session, form, found)
  else if (folder) await toFolder(session, form, found, output, sources)
  else await toFile(session, form, found, output)
}

/** Passes on what comes with its text; a record whose document is gone has none. */
async function* withTexts(session: Session, found: AsyncIterable<Outcome>): AsyncGenerator<Outcome> {
  const { sourceOf } = await import('../findings.ts')
  for await (const outcome of found) {
    const source = await sourceOf(outcome, session.io.cwd)
    if (source === null) await session.fail(failure('parse.no-text', outcome.file))
    else yield { ...outcome, source }
  }
}

/** Passes outcomes on; with `--strict` findings raise the status. */
async function* strictly(session: Session, options: ParseOptions, found: AsyncIterable<Outcome>): AsyncGenerator<Outcome> {
  for await (const outcome of found) {
    yield outcome
    if (!options.strict) continue
    const count = (severity: string): number => outcome.record.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    const [errors, warnings] = [count('error'), count('warning')]
    if (errors + warnings === 0) continue
    session.raise(1)
    session.note(message('strict.findings', session.lang, { file: outcome.file, errors, warnings }))
  }
}

async function toStdout<Written>(session: Session, form: Form<Written>, found: AsyncIterable<Outcome>): Promise<void> {
  for await (const chunk of form.writer.all(partsOf(form, found))) await session.out.write(chunk)
}

/** Where inputs failed and nothing is left to write, what stands in the file is kept. */
async function toFile<Written>(session: Session, form: Form<Written>, found: AsyncIterable<Outcome>, output: string): Promise<void> {
  const parts = partsOf(form, found)
  const first = await parts.next()
  if (first.done && session.status === 2) {
    session.note(message('output.kept', session.lang, { file: output }))
    return
  }
  let count = 0
  const counted = async function* (): AsyncGenerator<Written> {
    for (let next = first; !next.done; next = await parts.next()) {
      count++
      yield next.value
    }
  }
  await writeWhole(resolve(session.io.cwd, output), form.writer.all(counted()), output)
  session.note(message(extname(output) === '' ? 'output.written-file' : 'output.written', session.lang, { count, unit: message(form.unit, session.lang), file: output }))
}

async function toFolder<Written>(session: Session, form: Form<Written>, found: AsyncIterable<Outcome>, output: string, sources: ReadonlySet<string | null>): Promise<void> {
  const folder = resolve(session.io.cwd, output)
  await makeFolder(folder, output)
  const written = new Map<string, string>()
  for await (const outcome of found) {
    const name = `${outputNameOf(outcome)}${form.writer.extension}`
    const target = join(output, name)
    const other = written.get(name)
    if (other !== undefined && other !== outcome.file) {
      await session.fail(failure('output.collision', outcome.file, { target, other }))
      continue
    }
    if (sources.has(join(folder, name))) {
      await session.fail(failure('output.is-input', target))
      continue
    }
    try {
      await writeWhole(join(folder, name), form.writer.one(form.of(outcome)), target)
      written.set(name, outcome.file)
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      await session.fail(error.failure)
    }
  }
  session.note(message('output.written', session.lang, { count: written.size, unit: message(form.unit, session.lang), file: output }))
}

async function* partsOf<Written>(form: Form<Written>, found: AsyncIterable<Outcome>): AsyncGenerator<Written, void> {
  for await (const outcome of found) yield form.of(outcome)
}

const TEXT_ENDINGS = new Map([['txt', 'text']])

/** A file's ending says its format; a name without one, a folder's and stdout say none. */
function formatOf(output = ''): Format | SheetFormat {
  if (extname(output) === '') return 'json'
  return formatByEnding<Format | SheetFormat>(output, new Map([...FORMATS, ...SHEET_FORMATS].map((format) => [format, format])))
}

/** Whether a format holds the task list of the records. */
const isSheet = (format: Format | SheetFormat): format is SheetFormat => SHEET_FORMATS.some((sheet) => sheet === format)

async function isFolder(output: string, cwd: string): Promise<boolean> {
  if (/[/\\]$/.test(output)) return true
  return promises.stat(resolve(cwd, output)).then((info) => info.isDirectory(), () => false)
}
