/** Which task of the new document is which of the old one: by their words, not by their numbers, which move. */
import type { Comparison } from '../eval/compare.ts'
import type { Task } from '../record/schema.ts'
import { counted, likeness, wordsOf } from './words.ts'

/** From this share of common words on, two tasks are one that was reworded. */
const LIKE = 0.55
/** In the same item, with the same lead, less will do. */
const LIKE_IN_PLACE = 0.35
/** Among equals, the same item and the same lead decide. */
const SAME_ITEM = 0.02
const SAME_LEAD = 0.01

export interface Paired {
  readonly pairs: ReadonlyArray<readonly [Task, Task]>
  readonly dropped: readonly Task[]
  readonly added: readonly Task[]
}

/** The most alike are paired first; pairs stand in the order of the new document. */
export function pairTasks(old: readonly Task[], now: readonly Task[], compare: Comparison): Paired {
  const bags = new Map([...old, ...now].map((task) => [task, counted(wordsOf(compare.fold(task.text)))]))
  const leads = new Map([...old, ...now].map((task) => [task, task.lead.map(({ name }) => compare.party(name)).sort().join('|')]))
  const candidates: Array<{ readonly a: Task; readonly b: Task; readonly score: number; readonly far: number }> = []
  old.forEach((a, i) => {
    now.forEach((b, j) => {
      const like = likeness(bags.get(a)!, bags.get(b)!)
      const item = a.item === b.item
      const lead = leads.get(a) === leads.get(b)
      if (like >= (item && lead ? LIKE_IN_PLACE : LIKE)) candidates.push({ a, b, score: like + (item ? SAME_ITEM : 0) + (lead ? SAME_LEAD : 0), far: Math.abs(i - j) })
    })
  })
  candidates.sort((x, y) => y.score - x.score || x.far - y.far)
  const taken = new Map<Task, Task>()
  const used = new Set<Task>()
  for (const { a, b } of candidates) {
    if (used.has(a) || taken.has(b)) continue
    taken.set(b, a)
    used.add(a)
  }
  return {
    pairs: now.flatMap((b) => (taken.has(b) ? [[taken.get(b)!, b] as const] : [])),
    dropped: old.filter((a) => !used.has(a)),
    added: now.filter((b) => !taken.has(b)),
  }
}
