/**
 * The library's front door.
 *
 * @example
 * import { parse } from 'mtqg'
 * const record = parse(text)
 * for (const task of record.tasks) console.log(task.lead.map((party) => party.name), task.text, task.deadlines)
 */
import en from 'zod/v4/locales/en.js'
import { annotated } from './annotate.ts'
import { digestOf } from './text/digest.ts'
import { linesOf, pagesOf, type SourceText } from './read/source.ts'
import { DEEPEST, isTooDeep } from './record/depth.ts'
import { recordSchema, type DocumentRecord } from './record/schema.ts'
import { meaningOf, recordOf, syntaxOf, type ParseOptions } from './parse.ts'
import { treeOf } from './syntax/build-tree.ts'
import type { DocumentTree } from './syntax/tree.ts'
import { validRecord } from './valid.ts'

export type { ParseOptions } from './parse.ts'
export type { SourceLine, SourceText } from './read/source.ts'
export type { DocumentTree, ItemNode, Leaf, MentionNode, ParagraphNode, ZoneNode } from './syntax/tree.ts'
export type * from './record/schema.ts'
export { recordSchema } from './record/schema.ts'
export { readDocument } from './read/index.ts'
export { loadDocument } from './load.ts'
export { ReadError } from './read/errors.ts'
export { builtinGrammar, extendGrammar, Grammar } from './grammar/index.ts'

/** A plain string as a source: offsets are its own, a byte order mark counts. */
export function sourceOf(text: string): SourceText {
  return { text, lines: linesOf(text), mediaType: 'text/plain', encoding: 'utf-8', sha256: digestOf(text), pages: pagesOf(text) }
}

/**
 * Reads one document.
 *
 * @param input its text, or what a reader gave
 * @returns the record, valid by `recordSchema`; any text gives one, what could not be placed or went wrong stands in `diagnostics`
 */
export function parse(input: string | SourceText, options: ParseOptions = {}): DocumentRecord {
  return validRecord(recordOf(typeof input === 'string' ? sourceOf(input) : input, options), options.lang)
}

/** The document as a lossless unist tree: each non-space character in exactly one leaf; what was read from the words of a node stands in its `data.mentions`. */
export function parseTree(input: string | SourceText, options: Pick<ParseOptions, 'grammar'> = {}): DocumentTree {
  const source = typeof input === 'string' ? sourceOf(input) : input
  const syntax = syntaxOf(source, options.grammar)
  return annotated(treeOf(syntax), meaningOf(syntax, source, options.grammar).record, source.text)
}

/** Whether a value is a record; else what is wrong and where. */
export function validate(value: unknown): { success: true; data: DocumentRecord } | { success: false; issues: { path: string; message: string }[] } {
  if (isTooDeep(value)) return { success: false, issues: [{ path: '', message: `nested more than ${DEEPEST} deep` }] }
  const result = recordSchema.safeParse(value, { error: en().localeError })
  if (result.success) return { success: true, data: result.data }
  return { success: false, issues: result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })) }
}
