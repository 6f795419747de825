/** What changed from one record to another: header, tasks, recipients. */
import type { Comparison } from '../eval/compare.ts'
import type { Deadline, DocumentRecord, Party, Task } from '../record/schema.ts'
import { pairTasks } from './pairs.ts'
import { counted, likeness, wordsOf } from './words.ts'

const HEADER_FIELDS = ['parent', 'issuer', 'number', 'place', 'date', 'type', 'subject', 'urgency', 'secrecy', 'addressees', 'signer'] as const
type HeaderField = (typeof HEADER_FIELDS)[number]

interface HeaderChange {
  readonly field: HeaderField
  readonly old: string | null
  readonly new: string | null
}

/** Of lists, what stands on one side alone. */
export type TaskChange =
  | { readonly field: 'text'; readonly old: string; readonly new: string }
  | { readonly field: 'conditional'; readonly old: boolean; readonly new: boolean }
  | { readonly field: 'lead' | 'coordinate' | 'reportTo'; readonly old: readonly string[]; readonly new: readonly string[]; readonly dropped: readonly string[]; readonly added: readonly string[] }
  | { readonly field: 'deadlines'; readonly old: readonly BriefDeadline[]; readonly new: readonly BriefDeadline[] }

export type BriefDeadline = Pick<Deadline, 'text' | 'relation' | 'due' | 'start' | 'recurrence'>

interface ChangedTask {
  readonly old: Task
  readonly new: Task
  readonly changes: readonly TaskChange[]
}

export interface Difference {
  readonly header: readonly HeaderChange[]
  readonly tasks: { readonly added: readonly Task[]; readonly dropped: readonly Task[]; readonly changed: readonly ChangedTask[]; readonly same: number }
  readonly recipients: { readonly added: readonly string[]; readonly dropped: readonly string[] }
}

/** What only differs in case, tone placement, blanks or outer marks is the same; so is a task whose number moved. */
export function differenceOf(old: DocumentRecord, now: DocumentRecord, compare: Comparison): Difference {
  const { pairs, added, dropped } = pairTasks(old.tasks, now.tasks, compare)
  const changed = pairs.map(([a, b]) => ({ old: a, new: b, changes: taskChanges(a, b, compare) })).filter(({ changes }) => changes.length > 0)
  const [before, after] = [headerOf(old), headerOf(now)]
  return {
    header: HEADER_FIELDS.filter((field) => compare.fold(before[field]) !== compare.fold(after[field])).map((field) => ({ field, old: before[field], new: after[field] })),
    tasks: { added, dropped, changed, same: pairs.length - changed.length },
    recipients: sidesOf(recipientsOf(old), recipientsOf(now), compare),
  }
}

export const isEqual = ({ header, tasks, recipients }: Difference): boolean => [header, tasks.added, tasks.dropped, tasks.changed, recipients.added, recipients.dropped].every((list) => list.length === 0)

/** From this share of common words on, two subjects are those of one document, all of whose tasks may have been written anew; notices of one office share many words. */
const SAME_SUBJECT = 0.85

/** Whether the two seem to be no issues of one document: both give tasks, none of one is found in the other, and their subjects differ. */
export function seemUnrelated(old: DocumentRecord, now: DocumentRecord, { tasks }: Difference, compare: Comparison): boolean {
  if (tasks.same > 0 || tasks.changed.length > 0 || tasks.added.length === 0 || tasks.dropped.length === 0) return false
  const [before, after] = [old, now].map(({ header }) => counted(wordsOf(compare.fold(header.subject)))) as [Map<string, number>, Map<string, number>]
  return before.size + after.size > 0 && likeness(before, after) < SAME_SUBJECT
}

function headerOf({ header, signature }: DocumentRecord): Record<HeaderField, string | null> {
  return {
    parent: header.issuer.parent,
    issuer: header.issuer.name,
    number: header.number?.text ?? null,
    place: header.place,
    date: header.date,
    type: header.type?.name ?? null,
    subject: header.subject,
    urgency: header.urgency,
    secrecy: header.secrecy,
    addressees: header.addressees.map(({ name }) => name).join('; ') || null,
    signer: [signature?.position, signature?.name].filter(Boolean).join(' ') || null,
  }
}

function taskChanges(a: Task, b: Task, compare: Comparison): TaskChange[] {
  const changes: TaskChange[] = []
  if (compare.fold(a.text) !== compare.fold(b.text)) changes.push({ field: 'text', old: a.text, new: b.text })
  for (const field of ['lead', 'coordinate', 'reportTo'] as const) {
    const [old, now] = [namesOf(a[field]), namesOf(b[field])]
    const { added, dropped } = sidesOf(old, now, compare)
    if (added.length + dropped.length > 0) changes.push({ field, old, new: now, dropped, added })
  }
  if (keys(a) !== keys(b)) changes.push({ field: 'deadlines', old: a.deadlines.map(brief), new: b.deadlines.map(brief) })
  if (a.conditional !== b.conditional) changes.push({ field: 'conditional', old: a.conditional, new: b.conditional })
  return changes
}

const keys = (task: Task): string => task.deadlines.map(keyOf).sort().join('\n')
const namesOf = (parties: readonly Party[]): string[] => parties.map(({ name }) => name)
const brief = ({ text, relation, due, start, recurrence }: Deadline): BriefDeadline => ({ text, relation, due, start, recurrence })

/** A deadline without a day of its own is told by its words. */
const keyOf = ({ text, relation, due, start, recurrence, offset, anchor }: Deadline): string => [relation, due, start, recurrence, offset, anchor ?? (due === null && recurrence === null && offset === null ? text : null)].join('|')

/** The bodies, or the words of a line that names none. */
const recipientsOf = ({ recipients }: DocumentRecord): string[] => recipients.flatMap(({ parties, text }) => (parties.length > 0 ? parties : [text]))

/** What only one side has, each name once. */
function sidesOf(old: readonly string[], now: readonly string[], compare: Comparison): { added: string[]; dropped: string[] } {
  const without = (names: readonly string[], others: readonly string[]): string[] => {
    const seen = new Set(others.map((name) => compare.fold(name)))
    return names.filter((name) => {
      const key = compare.fold(name)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
  }
  return { added: without(now, old), dropped: without(old, now) }
}
