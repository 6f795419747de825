/**
 * How V8 builds the regexes of the grammar. Without its optimizations one takes half the time to build and up to twice the
 * time to run: right for the one document that a clerk waits for, wrong for a folder.
 */
import { setFlagsFromString } from 'node:v8'
import { foldTones } from '../text/fold.ts'

/** Holds for regexes that are built from now on, in all threads of the process. */
export function buildPatternsFor(documents: 'one' | 'many'): void {
  // Every text is looked through for other spellings, also of the one document: V8 builds that regex before, for letters of two bytes.
  if (documents === 'one') foldTones('ạ')
  setFlagsFromString(documents === 'one' ? '--no-regexp-optimization' : '--regexp-optimization')
}
