/** Reads a grammar file: YAML to validated rules. An error names the file, the line and what is wrong there. */
import type { Document } from 'yaml'
import { checkRule, compileFragments } from './compile.ts'
import { Fault, GrammarError } from './fault.ts'
import { formFault } from './form.ts'
import { message } from '../messages/index.ts'
import { grammarFileSchema, type GrammarFile } from './schema.ts'
import { readYamlFile } from './yaml.ts'

export { GrammarError } from './fault.ts'

const SECTIONS = ['rules', 'names', 'abbreviations'] as const

/** Runs a check; what it throws becomes an error at the place of the path. */
type Check = (path: readonly PropertyKey[], check: () => void) => void

/**
 * @param text a YAML document of the form of docs/grammars.md
 * @param file its name, for errors
 * @param fragments fragments of other files that its patterns may use
 * @param more further checks of the file
 * @throws GrammarError at the first place that is wrong
 */
export function loadGrammarFile(text: string, file: string, fragments: Record<string, string> = {}, more: (data: GrammarFile, check: Check) => void = () => {}): GrammarFile {
  const { document, value: read, fault: syntax, place } = readYamlFile(text)
  const errorAt = (offset: number, fault: Fault): GrammarError => {
    const { line, column } = place(offset)
    return new GrammarError(file, line, column, fault)
  }
  if (syntax) throw errorAt(syntax.offset, Fault.of(syntax.key))
  const wrong = formFault(grammarFileSchema, read)
  if (wrong) throw errorAt(wrong.key === null ? offsetOf(document, wrong.path) : offsetOfKey(document, wrong.path, wrong.key), wrong.fault)
  const data = grammarFileSchema.parse(read)
  const check: Check = (path, act) => {
    try {
      act()
    } catch (error) {
      throw error instanceof Fault ? errorAt(offsetOf(document, path), error) : error
    }
  }
  const origins = linesOf(data, check, (path) => place(offsetOf(document, path)).line)
  checkPatterns(data, check, { ...fragments, ...data.fragments })
  more(data, check)
  return { ...data, origin: { file, lines: origins } }
}

/** The line of each id; each must be its own. */
function linesOf(data: GrammarFile, check: Check, lineOf: (path: readonly PropertyKey[]) => number): Record<string, number> {
  const lines: Record<string, number> = {}
  for (const section of SECTIONS)
    for (const [index, { id }] of data[section].entries()) {
      const path = [section, index, 'id']
      check(path, () => {
        if (id in lines) throw Fault.of('grammar.fault.twice', { id })
      })
      lines[id] = lineOf(path)
    }
  return lines
}

function checkPatterns(data: GrammarFile, check: Check, fragments: Record<string, string>): void {
  for (const name of Object.keys(data.fragments)) check(['fragments', name], () => void compileFragments(fragments, [name]))
  const filled = compileFragments(fragments)
  for (const [index, rule] of data.rules.entries()) check(['rules', index, 'pattern'], () => named(rule.id, () => checkRule(rule, filled)))
}

/** Runs a check of a pattern; the rule is named in what it throws. */
function named(id: string, check: () => void): void {
  try {
    check()
  } catch (error) {
    const say = error instanceof Fault ? error.say : () => (error as Error).message
    throw new Fault((lang) => message('grammar.fault.rule', lang, { id, reason: say(lang) }))
  }
}

function offsetOf(document: Document, path: ReadonlyArray<PropertyKey>): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length) as Iterable<unknown>, true) as { range?: [number, number, number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

/** Where a key stands itself: its value may begin on a later line. */
function offsetOfKey(document: Document, path: ReadonlyArray<PropertyKey>, key: string): number {
  const map = (path.length === 0 ? document.contents : document.getIn(path as Iterable<unknown>, true)) as { items?: ReadonlyArray<{ key: { value?: unknown; range?: [number, number, number] } }> } | null
  return map?.items?.find((pair) => pair.key.value === key)?.key.range?.[0] ?? offsetOf(document, path)
}
