/** The built-in grammar, compiled from grammars/*.yaml at build time so that starting up parses no YAML. */
import lean from './builtin.json' with { type: 'json' }
import { Grammar } from './grammar.ts'
import type { GrammarFile } from './schema.ts'

export { Grammar } from './grammar.ts'
export type { RuleMatch } from './grammar.ts'
export type { Rule } from './compile.ts'
export type { GrammarFile } from './schema.ts'

/** The bundle holds the file as text: parsing JSON is several times faster than parsing the same as a program. */
const parsed = (json: unknown): unknown => (typeof json === 'string' ? JSON.parse(json) : json)

/** The rules without their examples, which only `mtqg grammar` needs (full.ts). */
export const builtinGrammarFiles = parsed(lean) as readonly GrammarFile[]

let builtin: Grammar | undefined

/** The grammar of this package, without overlays. */
export const builtinGrammar = (): Grammar => (builtin ??= new Grammar(builtinGrammarFiles))

/** The built-in grammar with overlays laid over it, the later over the earlier. */
export const extendGrammar = (overlays: readonly GrammarFile[]): Grammar =>
  overlays.length === 0 ? builtinGrammar() : new Grammar([...builtinGrammarFiles, ...overlays])
