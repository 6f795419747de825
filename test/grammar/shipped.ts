/** What the grammar as it ships holds of a rule. */
import { unpackPattern } from '../../src/grammar/compile.ts'
import type { TextRule } from '../../src/grammar/schema.ts'

/** @returns the regex that the rule runs as; undefined for terms */
export function sourceOf(rule: TextRule): string | undefined {
  const { compiled } = rule as { compiled?: string }
  return compiled === undefined ? undefined : unpackPattern(compiled).source
}
