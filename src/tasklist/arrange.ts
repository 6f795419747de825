/** Which rows a list shows, in what order, and in what groups. */
import type { Grammar } from '../grammar/index.ts'
import { daysBetween } from '../text/calendar.ts'
import { fullDay, recursBetween } from './recurrence.ts'
import { assigneeTest } from './assignee.ts'
import { byWords } from './plain.ts'
import { withoutOwnLevel } from './same-body.ts'
import type { Grouping, NumberedRow, Order, Role, RowParty, TaskGroup, TaskRow } from './types.ts'

export interface Filters {
  readonly assignee?: string
  /** Of the assignee (without it: lead or coordinate); alone, rows that have somebody in it. */
  readonly role?: Role
  /** ISO days, themselves left out. */
  readonly dueBefore?: string
  readonly dueAfter?: string
  /** Only rows without any deadline. */
  readonly withoutDeadline?: boolean
  /** Only rows that are overdue on this ISO day. */
  readonly overdueOn?: string
}

export interface Arrangement {
  readonly sort: Order
  readonly groupBy?: Grouping
  readonly role?: Role
  /** ISO day that days left are counted from. */
  readonly asOf: string | null
}

const PARTIES = { lead: 'lead', coordinate: 'coordinate', report: 'reportTo' } as const

/** @returns a test of rows */
export function rowFilter({ assignee, role, dueBefore, dueAfter, withoutDeadline, overdueOn }: Filters, grammar: Grammar): (row: TaskRow) => boolean {
  const isAsked = assignee === undefined ? (): boolean => true : assigneeTest(assignee, grammar)
  const asks = assignee !== undefined || role !== undefined
  const tests: Array<(row: TaskRow) => boolean> = [
    ...(asks ? [(row: TaskRow) => assigneesOf(row, role).some(isAsked)] : []),
    ...(dueBefore === undefined && dueAfter === undefined ? [] : [either(isDue((day) => (dueBefore === undefined || day < dueBefore) && (dueAfter === undefined || day > dueAfter)), recurs(dueAfter, dueBefore))]),
    ...(overdueOn === undefined ? [] : [isDue((day) => day < overdueOn)]),
    ...(withoutDeadline ? [(row: TaskRow) => row.deadlines.length === 0] : []),
  ]
  return (row) => tests.every((test) => test(row))
}

const isDue = (test: (day: string) => boolean) => (row: TaskRow): boolean => row.deadlines.some(({ due }) => due !== null && test(dayOf(due)))

/** @param after, before ISO days, themselves left out */
const recurs = (after: string | undefined, before: string | undefined) => ({ deadlines, document }: TaskRow): boolean =>
  document.date !== null && deadlines.some(({ due, recurrence, until }) => due === null && recurrence !== null && recursBetween(recurrence, fullDay(document.date!), { after, before, until }))

const either = (a: (row: TaskRow) => boolean, b: (row: TaskRow) => boolean) => (row: TaskRow): boolean => a(row) || b(row)

/** Who a row is for, in the asked role; else who leads, and who works along. */
function assigneesOf(row: TaskRow, role: Role | undefined): readonly RowParty[] {
  return role === undefined ? [...row.lead, ...row.coordinate] : row[PARTIES[role]]
}

/** Puts the rows into order and groups, each group numbered from 1; grouped by assignee, a row stands under each of its own, with or without the level in its name. */
export function arrange(rows: readonly TaskRow[], { sort, groupBy, role, asOf }: Arrangement, grammar: Grammar): TaskGroup[] {
  const sorted = sort === 'document' ? rows : rows.toSorted(sort === 'due' ? byDue : byLead)
  const placed = sorted.map((row, order): NumberedRow => ({ ...row, order, number: order + 1, daysLeft: asOf === null || row.due === null ? null : daysBetween(asOf, dayOf(row.due)) }))
  if (groupBy === undefined) return [{ title: null, rows: placed }]
  const groups = new Map<string, NumberedRow[]>()
  for (const row of placed) {
    for (const title of new Set(titlesOf(row, groupBy, role, grammar))) {
      const group = groups.get(title)
      if (group) group.push(row)
      else groups.set(title, [row])
    }
  }
  const order = [...groups].map(([title, members]) => ({ title: title === '' ? null : title, rows: members.map((row, index) => ({ ...row, number: index + 1 })) }))
  if (groupBy === 'document') return order
  // What has no title comes last.
  return order.sort((a, b) => (a.title === null || b.title === null ? Number(a.title === null) - Number(b.title === null) : groupBy === 'due' ? (a.title < b.title ? -1 : 1) : byWords(a.title, b.title)))
}

function titlesOf(row: NumberedRow, groupBy: Grouping, role: Role | undefined, grammar: Grammar): string[] {
  if (groupBy === 'due') return [row.due === null ? '' : row.due.slice(0, 7)]
  if (groupBy === 'document') return [[row.document.number, row.document.subject].filter((part) => part !== null).join(': ') || row.document.file]
  const names = row[PARTIES[role ?? 'lead']].map(({ name }) => withoutOwnLevel(name, grammar))
  return names.length === 0 ? [''] : names
}

/** Days first, then what recurs, then other limits, then none. */
const RANK = { day: 0, recurring: 1, other: 2, none: 3 } as const

function rankOf({ due, deadlines }: TaskRow): number {
  if (due !== null) return RANK.day
  if (deadlines.some(({ recurrence }) => recurrence !== null)) return RANK.recurring
  return deadlines.length > 0 ? RANK.other : RANK.none
}

function byDue(a: TaskRow, b: TaskRow): number {
  const [dueA, dueB] = [a.due ?? '', b.due ?? '']
  return rankOf(a) - rankOf(b) || (dueA < dueB ? -1 : dueA > dueB ? 1 : 0)
}

/** Who has no lead comes last. */
const byLead = (a: TaskRow, b: TaskRow): number => Number(a.lead.length === 0) - Number(b.lead.length === 0) || byWords(a.lead[0]?.name ?? '', b.lead[0]?.name ?? '') || byDue(a, b)

const dayOf = (due: string): string => due.slice(0, 10)
