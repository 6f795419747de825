/** Puts into a record which rule gave each task, party and deadline, and from which node of the tree its words come. */
import { ruleOf } from './interpret/origin.ts'
import type { ItemReading } from './interpret/model.ts'
import type { DocumentRecord, Span } from './record/schema.ts'
import type { Passage } from './text/passage.ts'

/** Where a node's words stand in the text that was read. */
interface Place {
  readonly node: string
  readonly start: number
  readonly end: number
}

/**
 * @param items the outline, whose ids are the nodes
 * @param toSpan leads a passage to the text that was read
 */
export function traced(record: DocumentRecord, items: readonly ItemReading[], toSpan: (passage: Passage) => Span): DocumentRecord {
  const places = placesOf(items, toSpan)
  const nodeOf = ({ start, end }: Span): string | null => places.find((place) => start >= place.start && end <= place.end)?.node ?? null
  const trace = <T extends { span: Span }>(value: T): T => {
    const rule = ruleOf(value)
    return rule === null ? value : { ...value, trace: { rule, from: nodeOf(value.span) } }
  }
  return {
    ...record,
    header: { ...record.header, addressees: record.header.addressees.map(trace) },
    tasks: record.tasks.map((task) => ({ ...trace(task), lead: task.lead.map(trace), coordinate: task.coordinate.map(trace), reportTo: task.reportTo.map(trace), deadlines: task.deadlines.map(trace) })),
  }
}

const placesOf = (items: readonly ItemReading[], toSpan: (passage: Passage) => Span): Place[] =>
  items.flatMap((item) => [
    ...[item.heading, item.text].filter((passage) => passage !== null && passage.text !== '').map((passage) => ({ node: item.id, ...toSpan(passage!) })),
    ...placesOf(item.children, toSpan),
  ])
