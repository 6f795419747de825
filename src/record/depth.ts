/** How deep a value is nested: the schema is walked by recursion, which values from elsewhere must not exhaust. */

/** No document nests its items a tenth as deep. */
export const DEEPEST = 200

/** Whether arrays and objects stand more than `DEEPEST` deep in each other. It goes no deeper itself. */
export const isTooDeep = (value: unknown): boolean => reaches(value, DEEPEST)

/** @param left levels that may stand below the value */
function reaches(value: unknown, left: number): boolean {
  if (left < 0) return true
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some((each) => reaches(each, left - 1))
  for (const key in value) if (reaches((value as Readonly<Record<string, unknown>>)[key], left - 1)) return true
  return false
}
