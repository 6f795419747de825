/** A local grammar that is laid over the built-in one: besides its form it must fit what the program asks for, and its patterns must not run away in the usual ways (linear.ts). */
import { compileFragments, compilePattern } from './compile.ts'
import { Fault } from './fault.ts'
import { builtinGrammarFiles } from './index.ts'
import { checkKind } from './kinds.ts'
import { slownessOf } from './linear.ts'
import { loadGrammarFile } from './load.ts'
import { partsOf, UnreadPart, type Part } from './pattern.ts'
import type { GrammarFile, TextRule } from './schema.ts'

export { GrammarError } from './fault.ts'
export type { GrammarFile } from './schema.ts'

const builtinFragments = (): Record<string, string> => Object.assign({}, ...builtinGrammarFiles.map((file) => file.fragments)) as Record<string, string>

/**
 * @param text a YAML document of the form of docs/grammars.md
 * @param file its name, for errors
 * @returns the overlay, for `extendGrammar`; its fragments are its own, those of the built-in grammar are seen
 * @throws GrammarError at the first place that is wrong
 */
export function loadOverlay(text: string, file: string): GrammarFile {
  const builtin = builtinFragments()
  return loadGrammarFile(text, file, builtin, (data, check) => {
    for (const name of Object.keys(data.fragments))
      check(['fragments', name], () => {
        if (name in builtin) throw Fault.of('grammar.fault.builtin-fragment', { name })
      })
    const filled = compileFragments({ ...builtin, ...data.fragments })
    const letters = lettersOf()
    const kinds = new Map(builtinGrammarFiles.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule.kind] as const)))
    for (const [index, rule] of data.rules.entries()) {
      const source = rule.terms ? undefined : compilePattern(rule, filled).source
      check(['rules', index, 'kind'], () => checkSameKind(rule, kinds))
      check(['rules', index, 'kind'], () => checkKind(rule, source, new Set(letters.keys())))
      check(['rules', index, 'case'], () => checkLetters(rule, letters.get(rule.kind)!))
      if (source !== undefined) check(['rules', index, 'pattern'], () => checkSpeed(rule.id, source))
    }
  })
}

/** Of each kind that the program asks for, whether capitals count in it. */
function lettersOf(): Map<string, TextRule['case']> {
  return new Map(builtinGrammarFiles.flatMap(({ rules }) => rules.map((rule) => [rule.kind, rule.case])))
}

/** A rule stands in the place of the built-in one of its id: of another kind, it would only take that away. */
function checkSameKind({ id, kind }: TextRule, kinds: ReadonlyMap<string, string>): void {
  const builtin = kinds.get(id)
  if (builtin !== undefined && builtin !== kind) throw Fault.of('grammar.fault.other-kind', { id, builtin, kind })
}

function checkLetters({ id, kind, case: own }: TextRule, letters: TextRule['case']): void {
  if (own !== letters) throw Fault.of('grammar.fault.case', { id, kind, letters })
}

function checkSpeed(id: string, source: string): void {
  const slowness = slownessOf(readable(id, source))
  if (slowness) throw Fault.of(`grammar.fault.${slowness}`, { id })
}

function readable(id: string, source: string): Part {
  try {
    return partsOf(source)
  } catch (error) {
    throw error instanceof UnreadPart ? Fault.of('grammar.fault.escape', { id, escape: error.form }) : error
  }
}
