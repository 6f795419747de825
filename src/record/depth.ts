/** How deep a value is nested: the schema is walked by recursion, which values from elsewhere must not exhaust. */

/** No document nests its items a tenth as deep. */
export const DEEPEST = 200

/** Whether arrays and objects stand more than `DEEPEST` deep in each other. */
export function isTooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : []))
  }
  return false
}
