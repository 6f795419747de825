/** Ids and indices by which parts of a record name each other: the schema sees that they are there, not that they lead anywhere. */
import type { Conclusion, DocumentRecord, Trace } from './schema.ts'

interface Dangling {
  readonly path: readonly PropertyKey[]
  /** What it names and nothing bears. */
  readonly id: string | number
}

/** Row 3 below the head of table 1. */
const ROW = /^T(\d{1,6})\/(\d{1,6})$/

/** @returns each place that names an item of the outline, a row of a table, an appendix or a recipient that the record has not */
export function dangling(record: DocumentRecord): Dangling[] {
  const { tasks, tables, citations, amounts, recipients, appendices } = record
  const items = idsOf(record.conclusions)
  const isThere = (id: string): boolean => {
    if (items.has(id)) return true
    const [, table, row] = ROW.exec(id) ?? []
    return table !== undefined && Number(row) > 0 && Number(row) < (tables[Number(table) - 1]?.rows.length ?? 0)
  }
  const found: Dangling[] = []
  const see = (id: string | null | undefined, ...path: PropertyKey[]): void => {
    if (id != null && !isThere(id)) found.push({ path, id })
  }
  const seeTrace = (trace: Trace | undefined, ...path: PropertyKey[]): void => see(trace?.from, ...path, 'trace', 'from')
  for (const [index, task] of tasks.entries()) {
    see(task.item, 'tasks', index, 'item')
    seeTrace(task.trace, 'tasks', index)
    for (const part of ['lead', 'coordinate', 'reportTo', 'deadlines'] as const) for (const [at, { trace }] of task[part].entries()) seeTrace(trace, 'tasks', index, part, at)
  }
  for (const [index, { item, appendix }] of tables.entries()) {
    see(item, 'tables', index, 'item')
    if (appendix !== null && appendix >= appendices.length) found.push({ path: ['tables', index, 'appendix'], id: appendix })
  }
  for (const [index, { item }] of citations.entries()) see(item, 'citations', index, 'item')
  for (const [index, { item }] of amounts.entries()) see(item, 'amounts', index, 'item')
  for (const [index, { parent }] of recipients.entries()) if (parent !== null && parent >= recipients.length) found.push({ path: ['recipients', index, 'parent'], id: parent })
  return found
}

function idsOf(conclusions: readonly Conclusion[], into = new Set<string>()): Set<string> {
  for (const { id, children } of conclusions) {
    into.add(id)
    idsOf(children, into)
  }
  return into
}
