/** Judges the outline and the tasks that stand in it. */
import type { Conclusion, DocumentRecord, Task } from '../record/schema.ts'
import type { Comparison } from './compare.ts'
import type { Gold, GoldTask } from './gold.ts'
import { pairItems, pairTasks } from './pairs.ts'
import type { Sheet } from './sheet.ts'

type Found = Partial<DocumentRecord>

const SHOWN = 60
const flatten = (items: readonly Conclusion[]): Conclusion[] => items.flatMap((item) => [item, ...flatten(item.children)])

/** @returns the gold id of a record's item, wherever it was found */
export function judgeItems(sheet: Sheet, gold: NonNullable<Gold['conclusions']>, found: Found, compare: Comparison): (id: string) => string {
  const groups = ['items', 'items.extent', 'items.id']
  for (const group of groups) sheet.add(group, {})
  const { of, free } = pairItems(gold, flatten(found.conclusions ?? []), compare)
  const goldId = new Map<string, string>()
  for (const item of gold) {
    const own = of.get(item)
    if (!own) {
      sheet.miss('items', 'missing', `${item.id} ${item.heading ?? ''} ${item.starts}`)
      for (const group of groups.slice(1)) sheet.add(group, { missing: 1 })
      continue
    }
    goldId.set(own.id, item.id)
    sheet.add('items', { right: 1 })
    const whole = (item.ends === '' ? compare.fold(own.text) === '' : compare.endsWith(own.text, item.ends)) && compare.fold(item.heading) === compare.fold(own.heading)
    if (whole) sheet.add('items.extent', { right: 1 })
    else sheet.miss('items.extent', 'wrong', `${item.id}: ${own.heading ?? ''} … ${own.text.slice(-SHOWN)}`, own.span)
    if (item.id === own.id) sheet.add('items.id', { right: 1 })
    else sheet.miss('items.id', 'wrong', `${item.id}: ${own.id}`, own.span)
  }
  for (const own of free) {
    sheet.miss('items', 'extra', `${own.id} ${own.heading ?? ''} ${own.text.slice(0, SHOWN)}`, own.span)
    for (const group of groups.slice(1)) sheet.add(group, { extra: 1 })
  }
  return (id) => goldId.get(id) ?? id
}

/** Only what is assigned to somebody counts as a task; deadlines count wherever they stand. */
export function judgeTasks(sheet: Sheet, gold: NonNullable<Gold['tasks']>, found: Found, itemOf: (id: string) => string, compare: Comparison): void {
  const own = found.tasks ?? []
  const { of, free } = pairTasks(gold, own, itemOf, compare)
  const answered = new Map([...of].map(([task, answer]) => [answer, task]))
  const place = new Map(gold.map((task, at) => [task, at]))
  const extra = [...free].filter(isAssigned)
  const nameOf = (task: GoldTask): string => compare.key('task', task.item, place.get(task), task.starts)

  sheet.count('tasks', gold.filter(isAssigned).map(nameOf), [
    ...gold.filter((task) => isAssigned(task) && of.has(task)).map((task) => ({ key: nameOf(task), span: of.get(task)!.span })),
    ...extra.map((task) => ({ key: compare.key('extra task', task.item, task.text.slice(0, SHOWN)), span: task.span })),
  ])
  for (const role of ['lead', 'coordinate', 'reportTo'] as const) {
    const parties = (task: Task): { key: string; span: Task['span'] }[] => {
      const answer = answered.get(task)
      const where = answer ? [answer.item, place.get(answer)] : ['extra task', task.item]
      return task[role].map((party) => ({ key: compare.key(...where, compare.party(party.name)), span: party.span }))
    }
    sheet.count(role, gold.flatMap((task) => task[role].map((party) => compare.key(task.item, place.get(task), compare.party(party.name)))), [...of.values(), ...extra].flatMap(parties))
  }
  sheet.count(
    'deadlines',
    gold.flatMap((task) => task.deadlines.map((each) => when(task.item, each, compare))),
    own.flatMap((task) => task.deadlines.map((each) => ({ key: when(itemOf(task.item), each, compare), span: each.span }))),
  )
}

const isAssigned = (task: { lead: readonly unknown[] }): boolean => task.lead.length > 0

function when(item: string, { due, recurrence, offset, relation }: GoldTask['deadlines'][number], compare: Comparison): string {
  return compare.key(item, due ? `due ${due}` : '', recurrence ? `rrule ${recurrence}` : '', !due && offset ? `offset ${offset}` : '', relation)
}
