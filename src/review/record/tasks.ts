/** The tasks of a document: who, with whom, to whom, by when. */
import { reviewLabel } from '../../messages/review.ts'
import type { Deadline, Party, Task } from '../../record/schema.ts'
import { card, chip, dayOf, label, type Context } from '../entry.ts'
import { element, escape } from '../html.ts'

export const ROLES = ['lead', 'coordinate', 'reportTo'] as const
type Role = (typeof ROLES)[number]

/** @returns one entry a task, in reading order, with what the filters ask for */
export function taskCards(context: Context): string[] {
  return context.record.tasks.map((task, i) => drawTask(task, i + 1, context))
}

/** The number that a task has in the list, by its mark; of two tasks in the same words the first one's. */
export function taskOrder({ record, marks }: Context): Map<number, number> {
  const order = new Map<number, number>()
  record.tasks.forEach((task, i) => {
    const mark = markOf(task, marks)
    if (mark !== null && !order.has(mark)) order.set(mark, i + 1)
  })
  return order
}

const markOf = (task: Task, marks: Context['marks']): number | null => marks.of('task', task.span, task.id)

function drawTask(task: Task, number: number, context: Context): string {
  const { marks, lang } = context
  const parties = ROLES.filter((role) => task[role].length > 0).map((role) => row(role, task[role].map((party) => partyChip(role, party, context)).join(' '), context))
  const deadlines = task.deadlines.map((deadline) => deadlineChip(deadline, context))
  const state = [task.lead.length === 0 && badge('task.no-lead', 'warning', context), task.conditional && badge('task.conditional', '', context)].filter(Boolean).join(' ')
  const head = `<span class="number">${number}</span> <span class="item">${escape(reviewLabel('task.item', lang).replace('{item}', task.item))}</span> ${state}`
  return card(
    markOf(task, marks),
    `<div class="top">${head}</div>\n<p class="words">${escape(task.text)}</p>\n${parties.join('\n')}${deadlines.length === 0 ? '' : `\n${row('deadline', deadlines.join(' '), context)}`}`,
    {
      'data-parties': ROLES.flatMap((role) => task[role].map(({ name }) => `${role}:${name}`)).join('\n'),
      'data-due': task.deadlines.flatMap(({ due }) => due ?? []).sort()[0],
      'data-deadlines': task.deadlines.length,
      'data-trace': task.trace?.rule,
    },
  )
}

const row = (kind: Role | 'deadline', inside: string, { lang }: Context): string => `<div class="row"><span class="key">${label(`mark.${kind}`, lang)}</span> <span class="values">${inside}</span></div>`

const badge = (key: 'task.no-lead' | 'task.conditional' | 'task.inferred', kind: string, { lang }: Context): string => element('span', { class: `badge ${kind}`.trim() }, label(key, lang))

function partyChip(role: Role, party: Party, { marks, lang }: Context): string {
  const title = [party.text === party.name ? '' : `“${party.text}”`, party.inherited ? reviewLabel('task.inherited', lang) : '', party.trace?.rule].filter(Boolean).join('\n')
  return chip(role, marks.of(role, party.span, party.name), party.name, title, party.inherited)
}

function deadlineChip(deadline: Deadline, context: Context): string {
  const { marks, lang } = context
  const days = [deadline.start && deadline.start !== deadline.due ? deadline.start : null, deadline.due].filter((day) => day !== null).map(dayOf).join(' – ')
  const value = days || deadline.recurrence || deadline.offset || ''
  const title = [value, deadline.note, deadline.inherited ? reviewLabel('task.inherited', lang) : '', deadline.trace?.rule].filter(Boolean).join('\n')
  const drawn = chip('deadline', marks.of('deadline', deadline.span, [deadline.text, value].filter(Boolean).join(' → ')), deadline.text, title, deadline.inherited)
  return `${drawn}${days === '' || deadline.text.endsWith(days) ? '' : ` <span class="day">→ ${escape(days)}</span>`}${deadline.inferred ? ` ${badge('task.inferred', '', context)}` : ''}`
}
