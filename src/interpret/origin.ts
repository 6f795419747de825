/**
 * Which rule gave a value. It travels with the value under a symbol, so that copies keep it and neither the schema nor a
 * writer sees it.
 */
const RULE = Symbol('rule')

interface Originated {
  readonly [RULE]?: string
}

/** The value (a fresh one), with the rule that gave it. */
export const givenBy = <T extends object>(rule: string, value: T): T => Object.assign(value, { [RULE]: rule })

/** @returns the rule that gave the value, or null where it was not said */
export const ruleOf = (value: object): string | null => (value as Originated)[RULE] ?? null
