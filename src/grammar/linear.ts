/**
 * Whether a pattern may run away. V8 tries every way to read a text before it gives up, so
 * - each repetition must be bounded;
 * - what is repeated must not be readable in two ways: in `(?:a{1,9}){1,9}` each way to part the letters is tried;
 * - repetitions in a row must not share many letters: in `.{0,80}.{0,80}.{0,80}x` each place to change over is tried.
 *
 * Not told: equal alternatives outside a repetition, and rows of repeated groups; both take a pattern made to be slow.
 *
 * Patterns are read as position automata (Glushkov), bounded repetitions as loops. Two different ways through a loop that meet
 * again make it exponential, several loops over one text polynomial (Weber and Seidl, "On the degree of ambiguity of finite
 * automata", 1991).
 */
import { overlap, shared, type Part, type Units } from './pattern.ts'

export type Slowness = 'unbounded' | 'ambiguous' | 'in-a-row'

/** More often than this is as good as without bound. */
const MOST = 1000
/** Ways to read one text that a row of repetitions may have. */
const WAYS = 100_000

/** @returns what makes the pattern slow, or null */
export function slownessOf(part: Part): Slowness | null {
  return slowLoop(part) ?? (waysThrough(part) > WAYS ? 'in-a-row' : null)
}

function slowLoop(part: Part): Slowness | null {
  if (part.type === 'unit' || part.type === 'start') return null
  if (part.type === 'look') return slownessOf(part.part)
  if (part.type !== 'repeat') return part.parts.map(slowLoop).find((found) => found !== null) ?? null
  if (part.most > MOST) return 'unbounded'
  return slowLoop(part.part) ?? (part.most > 1 && ambiguous(part.part) ? 'ambiguous' : null)
}

interface Automaton {
  readonly units: Units[]
  /** How often one unit may be repeated at the position. */
  readonly most: number[]
  /** The positions that may come next, once for each way to get there. */
  readonly next: number[][]
}

interface Ends {
  readonly empty: boolean
  readonly first: readonly number[]
  readonly last: readonly number[]
}

const NOTHING: Ends = { empty: true, first: [], last: [] }

/** Whether some text is read in two ways when the part is repeated. */
function ambiguous(part: Part): boolean {
  const automaton: Automaton = { units: [], most: [], next: [] }
  const ends = endsOf(part, automaton)
  link(ends, ends, automaton)
  return automaton.next.some((next) => new Set(next).size < next.length) || twoWaysMeet(automaton)
}

function endsOf(part: Part, automaton: Automaton): Ends {
  if (part.type === 'look' || part.type === 'start') return NOTHING
  if (part.type === 'unit') {
    const at = automaton.units.push(part.units) - 1
    automaton.next.push([])
    automaton.most.push(1)
    return { empty: false, first: [at], last: [at] }
  }
  if (part.type === 'repeat') {
    const ends = endsOf(part.part, automaton)
    if (part.most > 1) link(ends, ends, automaton)
    if (part.part.type === 'unit') automaton.most[ends.last[0]!] = part.most - part.least + 1
    return part.least === 0 ? { ...ends, empty: true } : ends
  }
  const all = part.parts.map((each) => endsOf(each, automaton))
  if (part.type === 'alternatives') return { empty: all.some(({ empty }) => empty), first: all.flatMap(({ first }) => first), last: all.flatMap(({ last }) => last) }
  return all.reduce((before, after) => {
    link(before, after, automaton)
    return {
      empty: before.empty && after.empty,
      first: before.empty ? [...before.first, ...after.first] : before.first,
      last: after.empty ? [...before.last, ...after.last] : after.last,
    }
  }, NOTHING)
}

function link(before: Ends, after: Ends, { next }: Automaton): void {
  for (const at of before.last) next[at]!.push(...after.first)
}

/** Two ways part at one position over the same text, and meet at one again. */
function twoWaysMeet({ units, next }: Automaton): boolean {
  const seen = new Set<number>()
  // Positions with the same ones after them part in the same ways: one of them stands for all.
  const waiting: [number, number][] = [...new Map(next.map((after, at) => [after.join(), at])).values()].map((at) => [at, at])
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const apart = pair[0] !== pair[1]
    for (const a of next[pair[0]]!)
      for (const b of next[pair[1]]!) {
        if (!overlap(units[a]!, units[b]!)) continue
        if (a === b) {
          if (apart) return true
          continue
        }
        const key = Math.min(a, b) * units.length + Math.max(a, b)
        if (seen.has(key)) continue
        seen.add(key)
        waiting.push([a, b])
      }
  }
  return false
}

/** In how many ways repetitions that follow each other may share one text, for the worst row of them; counted as far as WAYS. */
function waysThrough(part: Part): number {
  const automaton: Automaton = { units: [], most: [], next: [] }
  endsOf(part, automaton)
  const { most } = automaton
  const ways = [...most]
  let worst = 1
  for (let at = most.length - 1; at >= 0 && worst <= WAYS; at--) {
    const times = most[at]!
    if (times === 1) continue
    for (const later of within(at, automaton)) ways[at] = Math.max(ways[at]!, times * ways[later]!)
    worst = Math.max(worst, ways[at]!)
  }
  return worst
}

/** The repetitions that come after the one at a position, reached over letters that both could take. */
function within(at: number, automaton: Automaton): number[] {
  const { units, most } = automaton
  return most.flatMap((times, later) => {
    if (later <= at || times === 1) return []
    const both = shared(units[at]!, units[later]!)
    return both.length > 0 && reaches(at, later, both, automaton) ? [later] : []
  })
}

function reaches(at: number, goal: number, over: Units, { units, next }: Automaton): boolean {
  const seen = new Set([at])
  const waiting = [at]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop())
    for (const after of next[place]!) {
      if (after === goal) return true
      if (after < at || after > goal || seen.has(after) || !overlap(units[after]!, over)) continue
      seen.add(after)
      waiting.push(after)
    }
  return false
}
