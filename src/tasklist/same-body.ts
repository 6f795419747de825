/** One body under two names: with and without the level that it has anyway. */
import type { Grammar } from '../grammar/index.ts'
import { tokenize } from '../text/tokens.ts'

/** @returns the name without `tỉnh` at its end where only a province has such a body (`Sở Y tế tỉnh` → `Sở Y tế`), else the name; the place's own name stays */
export function withoutOwnLevel(name: string, grammar: Grammar): string {
  const at = name.lastIndexOf(' ') + 1
  if (at < 2 || !grammar.kind('place.level').some((rule) => rule.emits['level'] === 'province' && rule.endAt(name, at) === name.length)) return name
  const body = name.slice(0, at - 1)
  const tokens = tokenize(body)
  const known = grammar.lexicon.match(tokens, 0)
  return known?.next === tokens.length && known.name.level === 'province' ? body : name
}
