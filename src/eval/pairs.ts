/** Which entry of a record answers which entry of the gold record: each at most one of the other. */
import type { Conclusion, Task } from '../record/schema.ts'
import type { Comparison } from './compare.ts'
import type { GoldItem, GoldTask } from './gold.ts'

export interface Pairs<G, F> {
  readonly of: ReadonlyMap<G, F>
  /** What answers nothing, in its order. */
  readonly free: ReadonlySet<F>
}

/** Gives each gold entry the first free entry that fits: by the first test, then by the second, … */
function claim<G, F>(gold: readonly G[], found: readonly F[], tests: ReadonlyArray<(gold: G, found: F) => boolean>): { of: Map<G, F>; free: Set<F> } {
  const of = new Map<G, F>()
  const free = new Set(found)
  for (const fits of tests) {
    for (const each of gold) {
      if (of.has(each)) continue
      for (const other of free) {
        if (!fits(each, other)) continue
        of.set(each, other)
        free.delete(other)
        break
      }
    }
  }
  return { of, free }
}

/** The same heading and the same first words make a pair; ids decide among equals. */
export function pairItems(gold: readonly GoldItem[], found: readonly Conclusion[], compare: Comparison): Pairs<GoldItem, Conclusion> {
  const heading = (g: GoldItem, f: Conclusion): boolean => compare.fold(g.heading) === compare.fold(f.heading)
  const same = (g: GoldItem, f: Conclusion): boolean => (g.starts === '' ? compare.fold(f.text) === '' : compare.startsWith(f.text, g.starts)) && heading(g, f)
  const near = (g: GoldItem, f: Conclusion): boolean => (g.starts === '' ? compare.fold(g.heading) !== '' && heading(g, f) : compare.startsWith(f.text, g.starts))
  const named = (fits: typeof same) => (g: GoldItem, f: Conclusion): boolean => g.id === f.id && fits(g, f)
  return claim(gold, found, [named(same), same, named(near), near])
}

/**
 * The same item and the same first words make a pair, then the same words anywhere; what is left alone in an item on both sides, too.
 *
 * @param itemOf the gold id of a record's item, so that one wrong id is not punished twice
 */
export function pairTasks(gold: readonly GoldTask[], found: readonly Task[], itemOf: (id: string) => string, compare: Comparison): Pairs<GoldTask, Task> {
  const begins = (g: GoldTask, f: Task): boolean => compare.startsWith(f.text, g.starts)
  const { of, free } = claim(gold, found, [(g, f) => g.item === itemOf(f.item) && begins(g, f), begins])
  for (const each of gold) {
    if (of.has(each)) continue
    const waiting = gold.filter((other) => other.item === each.item && !of.has(other))
    const [only, ...more] = [...free].filter((task) => itemOf(task.item) === each.item)
    if (waiting.length !== 1 || !only || more.length > 0) continue
    of.set(each, only)
    free.delete(only)
  }
  return { of, free }
}
