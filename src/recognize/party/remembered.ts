/** What keeps the time that lists in lists take in proportion: what was read at a place is read once, and not too deep. */
import type { Reading } from './types.ts'

/** @returns a reader that asks `read` for a passage's token once, and then gives the same answer; nobody may change it */
export function remembered<T>(): (reading: Reading, at: number, read: (reading: Reading, at: number) => T) => T {
  const known = new WeakMap<Reading, Map<number, T>>()
  return (reading, at, read) => {
    const places = known.get(reading) ?? new Map<number, T>()
    known.set(reading, places)
    if (places.has(at)) return places.get(at)!
    const found = read(reading, at)
    places.set(at, found)
    return found
  }
}

/** Lists in lists that names are looked for in (`Giám đốc các sở: …` among the members of another). */
const MOST_DEPTH = 6
const readings = new WeakMap<Reading, Reading>()

/** The passage as it is read for a list inside a list; null where that is too deep for anybody to mean it. */
export function inside(reading: Reading): Reading | null {
  const depth = (reading.depth ?? 0) + 1
  if (depth > MOST_DEPTH) return null
  const inner = readings.get(reading) ?? { ...reading, depth }
  readings.set(reading, inner)
  return inner
}
