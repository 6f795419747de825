/** What a record took from the words of its document, each with its place. */
import { ruleOf } from './interpret/origin.ts'
import type { DocumentRecord, Span, Trace } from './record/schema.ts'

type MentionKind =
  | 'addressee' | 'basis' | 'chair' | 'attendee' | 'task' | 'lead' | 'coordinate' | 'reportTo' | 'deadline' | 'citation' | 'amount' | 'recipient' | 'signer' | 'diagnostic'

export interface Mention {
  readonly kind: MentionKind
  /** Offsets into the text that was read. */
  readonly span: Span
  /** What it stands for: a full name, a day, a number. */
  readonly value: string
  /** The tasks that it belongs to, or the item that it stands in. */
  readonly of: readonly string[]
  /** The rule that gave it; null where none did, or where the record was read from a file that holds no traces. */
  readonly rule: string | null
}

/** @returns the mentions by place; one that serves several tasks comes once */
export function mentionsOf(record: DocumentRecord): Mention[] {
  const found = new Map<string, Mention & { of: string[] }>()
  const add = (kind: MentionKind, span: Span | null, value: string | null, of: string | null = null, rule: string | null = null): void => {
    if (!span || value === null) return
    const key = [kind, span.start, span.end, value].join('\0')
    const known = found.get(key)
    if (known && of !== null) known.of.push(of)
    else if (!known) found.set(key, { kind, span, value, of: of === null ? [] : [of], rule })
  }
  for (const party of record.header.addressees) add('addressee', party.span, party.name, null, givenRule(party))
  for (const basis of record.legalBases) add('basis', basis.span, basis.text)
  if (record.meeting?.chair) add('chair', record.meeting.chair.span, [record.meeting.chair.name, record.meeting.chair.position].filter(Boolean).join(', '))
  for (const each of record.attendees) add('attendee', each.span, [each.name, each.capacity, each.person?.name].filter(Boolean).join(', '))
  for (const task of record.tasks) {
    add('task', task.span, task.id, null, givenRule(task))
    for (const role of ['lead', 'coordinate', 'reportTo'] as const) for (const party of task[role]) add(role, party.span, party.name, task.id, givenRule(party))
    for (const deadline of task.deadlines) add('deadline', deadline.span, [deadline.relation, deadline.due ?? deadline.recurrence ?? deadline.offset].filter(Boolean).join(' '), task.id, givenRule(deadline))
  }
  for (const citation of record.citations) add('citation', citation.span, [citation.type, citation.number, citation.date, citation.provision].filter(Boolean).join(', '), citation.item, givenRule(citation))
  for (const amount of record.amounts) add('amount', amount.span, [`${amount.value} ${amount.unit}`, amount.label].filter(Boolean).join(', '), amount.item, givenRule(amount))
  for (const recipient of record.recipients) add('recipient', recipient.span, recipient.parties.join(', '))
  if (record.signature) add('signer', record.signature.span, [record.signature.position, record.signature.name].filter(Boolean).join(', '))
  for (const { span, message, rule } of record.diagnostics) add('diagnostic', span, message, null, rule)
  return [...found.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** As the record says it, or as it is known of a value that was just read. */
const givenRule = (value: object & { readonly trace?: Trace | undefined }): string | null => value.trace?.rule ?? ruleOf(value)
