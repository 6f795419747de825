/** Local grammars laid over the built-in one. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { builtinGrammarFiles, extendGrammar, type GrammarFile } from '../grammar/index.ts'
import { GrammarError, loadGrammarFile } from '../grammar/load.ts'
import { unreadable } from '../read/errors.ts'
import { CliError, failure } from './failure.ts'

/**
 * @param files paths of grammar files, the later laid over the earlier
 * @throws ReadError, or CliError that names the file, the line and what is wrong there
 */
export async function loadOverlays(files: readonly string[], cwd: string): Promise<GrammarFile[]> {
  const overlays: GrammarFile[] = []
  for (const file of files) overlays.push(await loadOverlay(file, cwd, overlays))
  return overlays
}

async function loadOverlay(file: string, cwd: string, before: readonly GrammarFile[]): Promise<GrammarFile> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch((error: unknown) => {
    throw unreadable(error, file)
  })
  const fragments = Object.assign({}, ...[...builtinGrammarFiles, ...before].map((grammar) => grammar.fragments)) as Record<string, string>
  try {
    const overlay = loadGrammarFile(text, file, fragments)
    compileAll([...before, overlay])
    return overlay
  } catch (error) {
    if (error instanceof GrammarError) throw new CliError(failure('grammar.invalid', file, { line: error.line, column: error.column, reason: error.reason }))
    throw new CliError(failure('grammar.conflict', file, { reason: (error as Error).message }))
  }
}

/** An overlay can be sound and yet not fit the rules beside it, which shows when a kind is compiled as a whole. */
function compileAll(overlays: readonly GrammarFile[]): void {
  const grammar = extendGrammar(overlays)
  for (const kind of new Set([...grammar.rules.values()].map((rule) => rule.kind))) grammar.test(kind, '')
}
