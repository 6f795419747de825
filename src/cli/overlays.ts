/** Local grammars laid over the built-in one. */
import { resolve } from 'node:path'
import { GrammarError, loadOverlay, type GrammarFile } from '../grammar/overlay.ts'
import { decodeData } from '../read/decode.ts'
import type { Lang } from '../messages/index.ts'
import { CliError, failure } from './failure.ts'
import { readWhole } from './read.ts'

/**
 * @param files paths of grammar files, the later laid over the earlier
 * @throws ReadError, or CliError that names the file, the line and what is wrong there
 */
export async function loadOverlays(files: readonly string[], cwd: string, lang: Lang): Promise<GrammarFile[]> {
  const overlays: GrammarFile[] = []
  for (const file of files) {
    const bytes = await readWhole(resolve(cwd, file), file)
    overlays.push(overlayOf(decodeData(bytes, file), file, lang))
  }
  return overlays
}

function overlayOf(text: string, file: string, lang: Lang): GrammarFile {
  try {
    return loadOverlay(text, file)
  } catch (error) {
    if (error instanceof GrammarError) throw new CliError(failure('grammar.invalid', file, { line: error.line, column: error.column, reason: error.say(lang) }))
    throw error
  }
}
