/** Tasks that nobody is named for, whose deadline is past when they are given, or whose lead does not get the document. */
import { findDates } from '../recognize/date.ts'
import type { Party } from '../record/schema.ts'
import type { Check, Finding } from './types.ts'

export const taskWithoutAssignee: Check = ({ record }) =>
  record.tasks.filter((task) => task.lead.length === 0).map((task) => ({ rule: 'task-without-assignee', severity: 'warning', args: { item: task.item }, span: task.span }))

export const deadlineBeforeDocument: Check = ({ record }) => {
  const { date } = record.header
  if (date?.length !== 10) return []
  return record.tasks.flatMap((task) =>
    task.deadlines
      .filter((deadline) => deadline.due !== null && deadline.due.slice(0, 10) < date)
      .map((deadline): Finding => ({ rule: 'deadline-before-document', severity: 'warning', args: { text: deadline.text, due: deadline.due!, date }, span: deadline.span })),
  )
}

/** A deadline that names a day of no calendar (`31/02/2024`, `ngày 40 hằng tháng`) or a cycle of no length (`0 tháng/lần`); such a day is told, never repaired. */
export const impossibleDate: Check = ({ record, context }) =>
  record.tasks.flatMap((task) =>
    task.deadlines
      .filter((deadline) => (deadline.relation === 'recurring' ? deadline.recurrence === null : deadline.due === null && findDates(deadline.text, context.grammar).some((date) => date.impossible)))
      .map((deadline): Finding => ({ rule: 'impossible-date', severity: 'warning', args: { text: deadline.text }, span: deadline.span })),
  )

/**
 * A body that leads a task should be among the recipients. Named bodies only: a group (`các sở, ngành`) or a line that names
 * a group may stand for it.
 */
export const assigneeNotInRecipients: Check = ({ record }) => {
  if (record.recipients.length === 0) return []
  const parties = [...new Set(record.recipients.flatMap((recipient) => recipient.parties))]
  const named = parties.map((name) => name.toLowerCase())
  const groups = parties.filter((name) => /^\p{Ll}/u.test(name))
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const task of record.tasks)
    for (const party of task.lead) {
      if (party.kind !== 'organization' || party.inherited || seen.has(party.name)) continue
      seen.add(party.name)
      if (named.some((name) => sameBody(name, party)) || groups.some((group) => mayHold(group, party))) continue
      findings.push({ rule: 'assignee-not-in-recipients', severity: 'info', args: { name: party.name }, span: party.span })
    }
  return findings
}

const sameBody = (name: string, party: Party): boolean => {
  const own = party.name.toLowerCase()
  return name === own || name.startsWith(`${own} `) || own.startsWith(`${name} `)
}

/** A group's line may hold any body that begins with one of its words (`các sở, ban, ngành` a `Sở`). */
function mayHold(group: string, party: Party): boolean {
  const head = party.name.toLowerCase().split(' ')[0]!
  return group.includes(` ${head}`) || mayHoldAnybody(group)
}

/** A line that points to all who took part, or to all units, may hold anybody. */
const mayHoldAnybody = (group: string): boolean => group.split(/[ ,]+/u).length <= 8
