/** The built-in grammar, compiled from grammars/*.yaml at build time so that starting up parses no YAML. */
import lean from './builtin.json' with { type: 'json' }
import { Grammar } from './grammar.ts'
import { packedNames, type LexiconIndex } from './lexicon-index.ts'
import type { GrammarFile } from './schema.ts'

export { Grammar } from './grammar.ts'
export type { RuleMatch } from './grammar.ts'
export type { Rule } from './compile.ts'
export type { GrammarFile } from './schema.ts'

/** The bundle holds the file as text: parsing JSON is several times faster than parsing the same as a program. */
const parsed = (json: unknown): unknown => (typeof json === 'string' ? JSON.parse(json) : json)

/** As `scripts/build.mjs` writes it: how many names a file has, and all names in one index. */
interface Lean {
  readonly files: ReadonlyArray<Omit<GrammarFile, 'names'> & { readonly names: number }>
  readonly lexicon: LexiconIndex
}

const { files, lexicon } = parsed(lean) as Lean
const names = packedNames(lexicon.names)

/** The rules without their examples, which only `mtqg grammar` needs (full.ts). Names are unpacked when they are asked for. */
export const builtinGrammarFiles: readonly GrammarFile[] = files.map((file, i) => ({
  ...file,
  get names() {
    const first = files.slice(0, i).reduce((sum, before) => sum + before.names, 0)
    return Array.from({ length: file.names }, (_, n) => names.at(first + n))
  },
}))

let builtin: Grammar | undefined

/** The grammar of this package, without overlays. */
export const builtinGrammar = (): Grammar => (builtin ??= new Grammar(builtinGrammarFiles, lexicon))

const extended = new WeakMap<readonly GrammarFile[], Grammar>()

/** The built-in grammar with overlays laid over it, the later over the earlier; the same one for the same list. */
export function extendGrammar(overlays: readonly GrammarFile[]): Grammar {
  if (overlays.length === 0) return builtinGrammar()
  const known = extended.get(overlays)
  if (known) return known
  const grammar = new Grammar([...builtinGrammarFiles, ...overlays])
  extended.set(overlays, grammar)
  return grammar
}
