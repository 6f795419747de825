/** The built-in grammars with their examples and notes, for listing and testing. */
import full from './builtin-full.json' with { type: 'json' }
import type { GrammarFile } from './schema.ts'

export const fullGrammarFiles = (typeof full === 'string' ? JSON.parse(full) : full) as readonly GrammarFile[]
