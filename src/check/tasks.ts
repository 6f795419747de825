/** Tasks that nobody is named for, or whose deadline is past when they are given. */
import type { Grammar } from '../grammar/index.ts'
import { findDates } from '../recognize/date.ts'
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

/** A cycle of no calendar (`ngày 40 hằng tháng`) or of no length (`0 tháng/lần`), a stretch of time that ends before it begins: it is told, never repaired. */
export const impossibleCycle: Check = ({ record, context }) =>
  record.tasks.flatMap((task) =>
    task.deadlines
      .filter((deadline) => (deadline.relation === 'recurring' ? deadline.recurrence === null : deadline.relation === 'during' && deadline.due === null && endsFirst(deadline.text, context.grammar)))
      .map((deadline): Finding => ({ rule: 'impossible-date', severity: 'warning', args: { text: deadline.text }, span: deadline.span })),
  )

/** Whether the words name two days that the calendar has, so that only their order forbids a stretch. */
function endsFirst(words: string, grammar: Grammar): boolean {
  const [from, to, more] = findDates(words, grammar).filter((date) => date.day !== null && date.year !== null && !date.impossible)
  return from !== undefined && to !== undefined && more === undefined
}
