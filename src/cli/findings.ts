/** The diagnostics of one document with their places in its text. */
import { dirname, resolve } from 'node:path'
import type { SourceText } from '../read/index.ts'
import { engine } from './engine.ts'
import type { Diagnostic } from '../record/schema.ts'
import { locator, type Place } from '../text/locate.ts'
import type { Outcome } from './outcomes.ts'
import { readWhole } from './read.ts'

export interface Finding extends Diagnostic {
  /** Where it begins and ends; null for the document as a whole, or where the text is not at hand. */
  readonly start: Place | null
  readonly end: Place | null
}

export interface Findings {
  /** The document's own path, else the input's name. */
  readonly file: string
  readonly diagnostics: readonly Finding[]
}

/** @returns the diagnostics in the order of the text, those of the whole document first */
export async function findingsOf(outcome: Outcome, cwd: string): Promise<Findings> {
  const source = await sourceOf(outcome, cwd)
  const at = source && locator(source.text)
  const diagnostics = outcome.record.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    start: at && diagnostic.span ? at(diagnostic.span.start) : null,
    end: at && diagnostic.span ? at(diagnostic.span.end) : null,
  }))
  diagnostics.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
  return { file: outcome.record.source.path ?? outcome.file, diagnostics }
}

/** What a record's offsets mean: as it was read, or the document where it is still there and still the same. */
export async function sourceOf({ record, file, source: kept }: Outcome, cwd: string): Promise<SourceText | null> {
  if (kept !== null) return kept
  const { path, sha256 } = record.source
  if (path === null) return null
  for (const folder of [cwd, resolve(cwd, dirname(file))]) {
    try {
      const { loadDocument } = await engine()
      const source = await loadDocument(await readWhole(resolve(folder, path), path), path)
      if (source.sha256 === sha256) return source
    } catch {
      // Not there or no longer readable: offsets are shown instead of lines.
    }
  }
  return null
}
