/** Judges the outline and the tasks that stand in it. */
import type { Conclusion, DocumentRecord, Task } from '../record/schema.ts'
import type { Comparison } from './compare.ts'
import type { Gold, GoldTask } from './gold.ts'
import { pairItems, pairTasks } from './pairs.ts'
import { shown, type Keyed, type Placed, type Sheet } from './sheet.ts'

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
      sheet.miss('items', 'missing', shown(item.id, item.heading, item.starts))
      for (const group of groups.slice(1)) sheet.add(group, { missing: 1 })
      continue
    }
    goldId.set(own.id, item.id)
    sheet.add('items', { right: 1 })
    const whole = (item.ends === '' ? compare.fold(own.text) === '' : compare.endsWith(own.text, item.ends)) && compare.fold(item.heading) === compare.fold(own.heading)
    if (whole) sheet.add('items.extent', { right: 1 })
    else sheet.miss('items.extent', 'wrong', shown(item.id, own.heading, lastWords(own.text)), own.span)
    if (item.id === own.id) sheet.add('items.id', { right: 1 })
    else sheet.miss('items.id', 'wrong', shown(`${own.id} ≠ ${item.id}`, item.heading, item.starts), own.span)
  }
  for (const own of free) {
    sheet.miss('items', 'extra', shown(own.id, own.heading, firstWords(own.text)), own.span)
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
  const nameOf = (task: GoldTask): Keyed => ({ key: compare.key('task', task.item, place.get(task), task.starts), words: shown(task.item, task.starts) })

  sheet.count('tasks', gold.filter(isAssigned).map(nameOf), [
    ...gold.filter((task) => isAssigned(task) && of.has(task)).map((task) => ({ ...nameOf(task), span: of.get(task)!.span })),
    ...extra.map((task) => ({ key: compare.key('extra task', task.item, firstWords(task.text)), words: shown(task.item, firstWords(task.text)), span: task.span })),
  ])
  for (const role of ['lead', 'coordinate', 'reportTo'] as const) {
    const wanted = (task: GoldTask): Keyed[] => task[role].map(({ name }) => ({ key: compare.key(task.item, place.get(task), compare.party(name)), words: shown(task.item, name) }))
    const parties = (task: Task): Placed[] => {
      const answer = answered.get(task)
      const where = answer ? [answer.item, place.get(answer)] : ['extra task', task.item]
      return task[role].map(({ name, span }) => ({ key: compare.key(...where, compare.party(name)), words: shown(answer?.item ?? task.item, name), span }))
    }
    sheet.count(role, gold.flatMap(wanted), [...of.values(), ...extra].flatMap(parties))
  }
  sheet.count(
    'deadlines',
    gold.flatMap((task) => task.deadlines.map((each) => when(task.item, each, compare))),
    own.flatMap((task) => task.deadlines.map((each) => ({ ...when(itemOf(task.item), each, compare), span: each.span }))),
  )
}

const isAssigned = (task: { lead: readonly unknown[] }): boolean => task.lead.length > 0

function when(item: string, { text, due, recurrence, offset, relation }: GoldTask['deadlines'][number], compare: Comparison): Keyed {
  const meant = [relation, due ?? recurrence ?? offset].filter(Boolean).join(' ')
  return {
    key: compare.key(item, due ? `due ${due}` : '', recurrence ? `rrule ${recurrence}` : '', !due && offset ? `offset ${offset}` : '', relation),
    words: shown(item, text ? `${text} (${meant})` : meant),
  }
}

const firstWords = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …` : text)
const lastWords = (text: string): string => (text.length > SHOWN ? `… ${text.slice(-SHOWN).replace(/^\S*\s+/u, '')}` : text)
