/** One body under two names: with and without the level that it has anyway. */
import type { Grammar } from '../grammar/index.ts'
import { tokenize } from '../text/tokens.ts'

/** @returns the name without `tỉnh` at its end where only a province has such a body (`Sở Y tế tỉnh` → `Sở Y tế`), else the name; the place's own name stays */
export function withoutOwnLevel(name: string, grammar: Grammar): string {
  const at = levelAt(name, grammar)
  if (at < 2) return name
  const body = name.slice(0, at - 1)
  const tokens = tokenize(body)
  const known = grammar.lexicon.match(tokens, 0)
  return known?.next === tokens.length && known.name.level === 'province' ? body : name
}

/** Whether a name ends with a province's level and does not say which one: `UBND tỉnh`. */
export const namesLevelAlone = (name: string, grammar: Grammar): boolean => levelAt(name, grammar) >= 0

/** Where a province's level begins that is the last word of a name; -1 where it has none. */
function levelAt(name: string, grammar: Grammar): number {
  const at = name.lastIndexOf(' ') + 1
  return grammar.kind('place.level').some((rule) => rule.emits['level'] === 'province' && rule.endAt(name, at) === name.length) ? at : -1
}
