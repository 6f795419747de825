/** From a record to the rows of the task list. */
import type { Grammar } from '../grammar/index.ts'
import type { DocumentRecord, Party, Task } from '../record/schema.ts'
import { rowDeadlines } from './deadlines.ts'
import { headingsOf } from './headings.ts'
import { namesLevelAlone } from './same-body.ts'
import type { BeforeMeans, RowDocument, RowParty, TaskRow } from './types.ts'

/**
 * @param file the document in messages
 * @returns a row a task, in the order of the text
 */
export function rowsOf(record: DocumentRecord, file: string, before: BeforeMeans, grammar: Grammar): { document: RowDocument; rows: TaskRow[] } {
  const document = documentOf(record, file, grammar)
  const headings = headingsOf(record)
  const dated = document.date?.length === 10 ? document.date : null
  const rows = record.tasks.map((task): TaskRow => {
    const deadlines = rowDeadlines(task.deadlines, dated, before, grammar)
    const { id, item, text, conditional } = task
    return { id, item, headings: headings(item), text, lead: namesOf(task.lead), coordinate: namesOf(task.coordinate), reportTo: namesOf(task.reportTo), deadlines, due: earliest(deadlines.map(({ due }) => due)), products: productsOf(task, grammar), conditional, document }
  })
  return { document, rows }
}

function documentOf(record: DocumentRecord, file: string, grammar: Grammar): RowDocument {
  const { header, source, tasks, diagnostics } = record
  const number = header.number?.sequence == null ? null : header.number.text
  const issuer = header.issuer.name
  return {
    file: source.path ?? file,
    issuer,
    parent: header.issuer.parent,
    place: issuer !== null && namesLevelAlone(issuer, grammar) ? header.place : null,
    type: header.type?.name ?? null,
    number,
    date: header.date,
    subject: header.subject,
    identity: identityOf(record, number),
    tasks: tasks.length,
    findings: diagnostics.filter(({ severity }) => severity !== 'info').length,
  }
}

function identityOf({ header: { issuer, type, date, subject }, source }: DocumentRecord, number: string | null): string {
  if (number !== null && date !== null) return [issuer.name, number, date].join('|')
  return subject === null ? source.sha256 : [issuer.name, type?.code, subject, date].join('|')
}

const namesOf = (parties: readonly Party[]): RowParty[] => parties.map(({ name, text, kind }) => ({ name, text, kind }))

const earliest = (days: ReadonlyArray<string | null>): string | null => days.filter((day) => day !== null).toSorted()[0] ?? null

/** What the task is to bring forth, in the order of its words, each once. */
function productsOf({ text }: Task, grammar: Grammar): string[] {
  const found = grammar.kind('product').flatMap((rule) => {
    const match = rule.exec(text)
    return match ? [{ name: String(rule.emits['name']), end: match.end }] : []
  })
  return [...new Set(found.sort((a, b) => a.end - b.end).map(({ name }) => name))]
}
