/** A difference for people: on a terminal, or as Markdown. */
import type { Comparison } from '../eval/compare.ts'
import { whenWords, withShownDays } from '../messages/deadline.ts'
import { diffLabel } from '../messages/diff.ts'
import type { Lang } from '../messages/index.ts'
import type { Task } from '../record/schema.ts'
import { isEqual, type BriefDeadline, type Difference, type TaskChange } from './index.ts'
import { stretchesOf, type Stretch } from './words.ts'

/** How the pieces look. Texts of documents go through `plain` before anything else. */
export interface Look {
  plain(text: string): string
  title(text: string): string
  section(text: string): string
  /** @param sign of what a line says of its task or name */
  entry(sign: '+' | '-' | '~', text: string): string
  detail(text: string): string
  key(text: string): string
  /** Values on both sides of an arrow, whole tasks and names. */
  from(text: string): string
  to(text: string): string
  /** Words taken out of a text and put into it. */
  taken(text: string): string
  put(text: string): string
}

/** Words shown on both sides of a change; what lies between is left out. */
const AROUND = 6

/** @returns lines, the last one ended */
export function reportOf(difference: Difference, [old, now]: readonly [string, string], look: Look, compare: Comparison, lang: Lang): string {
  const { header, tasks, recipients } = difference
  const label = (key: Parameters<typeof diffLabel>[0]): string => diffLabel(key, lang)
  const said = saidIn(lang)
  const lines = [look.title(`${look.plain(old)} → ${look.plain(now)}`)]
  if (isEqual(difference)) return `${[...lines, look.section(label('equal'))].join('\n')}\n`
  const fromTo = (from: string | null, to: string | null): string => `${from === null ? label('none') : look.from(look.plain(from))} → ${to === null ? label('none') : look.to(look.plain(to))}`

  if (header.length > 0) lines.push(look.section(label('header')))
  for (const { field, old: from, new: to } of header) {
    const words = field === 'subject' && from !== null && to !== null ? reworded(from, to, look, compare) : fromTo(field === 'date' && from !== null ? withShownDays(from, lang) : from, field === 'date' && to !== null ? withShownDays(to, lang) : to)
    lines.push(look.entry('~', `${look.key(label(`header.${field}`))}: ${words}`))
  }
  lines.push(look.section(diffLabel('tasks', lang, { added: tasks.added.length, dropped: tasks.dropped.length, changed: tasks.changed.length, same: tasks.same })))
  const whole = (sign: '+' | '-', task: Task): void => {
    const paint = sign === '+' ? look.to : look.from
    lines.push(look.entry(sign, `${look.key(look.plain(task.id))} (${label(sign === '+' ? 'task.added' : 'task.dropped')}) ${paint(look.plain(task.text))}`))
    if (task.lead.length > 0) lines.push(look.detail(`${look.key(label('task.lead'))}: ${look.plain(task.lead.map(({ name }) => name).join('; '))}`))
    if (task.deadlines.length > 0) lines.push(look.detail(`${look.key(label('task.deadlines'))}: ${look.plain(task.deadlines.map(said).join('; '))}`))
  }
  const change = (each: TaskChange): string => {
    if (each.field === 'text') return reworded(each.old, each.new, look, compare)
    if (each.field === 'conditional') return fromTo(label(each.old ? 'yes' : 'no'), label(each.new ? 'yes' : 'no'))
    if (each.field === 'deadlines') return fromTo(each.old.map(said).join('; ') || null, each.new.map(said).join('; ') || null)
    return fromTo(each.old.join('; ') || null, each.new.join('; ') || null)
  }
  for (const task of tasks.dropped) whole('-', task)
  for (const task of tasks.added) whole('+', task)
  for (const { old: a, new: b, changes } of tasks.changed) {
    const id = a.id === b.id ? look.plain(b.id) : `${look.plain(a.id)} → ${look.plain(b.id)}`
    const words = changes.some(({ field }) => field === 'text') ? '' : ` ${look.plain(shortened(b.text))}`
    lines.push(look.entry('~', `${look.key(id)} (${label('task.changed')})${words}`))
    for (const each of changes) lines.push(look.detail(`${look.key(label(`task.${each.field}`))}: ${change(each)}`))
  }
  if (recipients.added.length + recipients.dropped.length > 0) lines.push(look.section(label('recipients')))
  for (const name of recipients.dropped) lines.push(look.entry('-', `${look.from(look.plain(name))} (${label('task.dropped')})`))
  for (const name of recipients.added) lines.push(look.entry('+', `${look.to(look.plain(name))} (${label('task.added')})`))
  return `${lines.join('\n')}\n`
}

const saidIn = (lang: Lang) => ({ text, due, recurrence }: BriefDeadline): string => (due ?? recurrence) === null ? text : `${text} (${whenWords((due ?? recurrence)!, lang)})`

const SHOWN = 100

const shortened = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN).replace(/\s+\S*$/u, '')}…`)

/** The words that changed with a few around them. */
function reworded(old: string, now: string, look: Look, compare: Comparison): string {
  const same = (a: string, b: string): boolean => a === b || compare.fold(a) === compare.fold(b)
  const stretches = stretchesOf(old, now, same)
  const show = ({ kind, words }: Stretch, i: number): string => {
    if (kind !== 'same') return look[kind === 'old' ? 'taken' : 'put'](look.plain(words.join(' ')))
    const [first, last] = [i === 0, i === stretches.length - 1]
    if (words.length <= (first || last ? AROUND : 2 * AROUND) + 1) return look.plain(words.join(' '))
    return [first ? '' : look.plain(words.slice(0, AROUND).join(' ')), '…', last ? '' : look.plain(words.slice(-AROUND).join(' '))].filter(Boolean).join(' ')
  }
  return stretches.map(show).join(' ')
}
