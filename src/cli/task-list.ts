/** Outcomes gathered into a task list, whatever it is written as. */
import { extendGrammar, type Grammar } from '../grammar/index.ts'
import { message } from '../messages/index.ts'
import type { DocumentRecord } from '../record/schema.ts'
import { locator } from '../text/locate.ts'
import { arrange, rowFilter, type Arrangement, type Filters } from '../tasklist/arrange.ts'
import { assigneeTest, groupTest, namesLike } from '../tasklist/assignee.ts'
import { wordsAt } from '../tasklist/place.ts'
import { rowsOf } from '../tasklist/rows.ts'
import type { BeforeMeans, RowDocument, RowFinding, TaskList, TaskRow } from '../tasklist/types.ts'
import type { SheetFormat } from '../write/tasklist/writer.ts'
import type { Writer } from '../write/writer.ts'
import { reasonOf, type Failure } from './failure.ts'
import type { Session } from './session.ts'

export class TaskCollector {
  readonly #grammar: Grammar
  readonly #before: BeforeMeans
  readonly #rows: TaskRow[] = []
  readonly #documents: RowDocument[] = []
  readonly #findings: RowFinding[] = []

  constructor(grammar: Grammar, before: BeforeMeans) {
    this.#grammar = grammar
    this.#before = before
  }

  /** @param text what offsets mean, where it is at hand */
  add(record: DocumentRecord, file: string, text: string | null): void {
    const { document, rows } = rowsOf(record, file, this.#before, this.#grammar)
    this.#documents.push(document)
    for (const row of rows) this.#rows.push(row)
    const at = text === null || record.diagnostics.length === 0 ? null : locator(text)
    for (const { severity, rule, message: said, span } of record.diagnostics) {
      const start = at && span ? at(span.start) : null
      this.#findings.push({ file: document.file, severity, rule, message: said, place: start ? `${start.line}:${start.column}` : span ? wordsAt(record, span) : '' })
    }
  }

  /** The names of bodies in the list that may have been meant. */
  namesLike(asked: string): string[] {
    return namesLike(asked, this.#rows)
  }

  /** How many other rows that pass the filters are led by a group that can hold the body, and the groups. */
  sharedWith(asked: string, filters: Filters): { readonly count: number; readonly names: readonly string[] } {
    const isAsked = assigneeTest(asked, this.#grammar)
    const holds = groupTest(asked)
    const passes = rowFilter({ ...filters, assignee: undefined, role: 'lead' }, this.#grammar)
    const rows = this.#rows.filter((row) => row.lead.some(holds) && ![...row.lead, ...row.coordinate].some(isAsked) && passes(row))
    return { count: rows.length, names: [...new Set(rows.flatMap(({ lead }) => lead.filter(holds).map(({ name }) => name)))] }
  }

  /** @param failed the inputs that could not be read */
  list(filters: Filters, arrangement: Arrangement, lang: TaskList['lang'], failed: readonly Failure[] = []): TaskList {
    const rows = this.#rows.filter(rowFilter(filters, this.#grammar))
    const unread = failed.map((each) => ({ file: each.file, rule: each.key, reason: reasonOf(each, lang) }))
    return { groups: arrange(rows, arrangement, this.#grammar), documents: this.#documents, findings: this.#findings, unread, asOf: arrangement.asOf, lang }
  }
}

/** A line for each document that came from several files: its tasks stand in the list as often. */
export function noteTwice(session: Session, { documents }: TaskList): void {
  const { lang } = session
  const files = new Map<string, RowDocument[]>()
  for (const document of documents) if (document.tasks > 0) files.set(document.identity, [...(files.get(document.identity) ?? []), document])
  for (const same of files.values()) {
    const { number, subject } = same[0]!
    if (same.length > 1) session.note(message('tasks.twice', lang, { document: number ?? subject ?? '', count: same.length, files: same.map(({ file }) => file).join(', ') }))
  }
}

/** The whole list of the records as `parse` writes it. */
export async function sheetWriter(session: Session, format: SheetFormat, bom: boolean): Promise<Writer> {
  const { listWriterOf } = await import('../write/tasklist/writer.ts')
  const grammar = extendGrammar(await session.overlays())
  const { extension, write } = await listWriterOf(format)
  const written = (collector: TaskCollector): string | Uint8Array => {
    const list = collector.list({}, { sort: 'due', asOf: null }, session.dataLang, session.failed)
    noteTwice(session, list)
    return write(list, bom)
  }
  return {
    extension,
    async *all(records) {
      const collector = new TaskCollector(grammar, 'inclusive')
      for await (const record of records) collector.add(record, record.source.path ?? '<stdin>', null)
      yield written(collector)
    },
    one(record) {
      const collector = new TaskCollector(grammar, 'inclusive')
      collector.add(record, record.source.path ?? '<stdin>', null)
      return written(collector)
    },
  }
}
