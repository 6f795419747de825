/**
 * mtqg as unified plugins: a parser (text → lossless unist tree) and a compiler (tree → record on `file.result`). Diagnostics
 * become the messages of the VFile.
 *
 * @example
 * const file = await unified().use(mtqgParse).use(mtqgRecord).process(vfile)
 * file.result.tasks
 */
import type { Plugin, Processor } from 'unified'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { annotated } from '../annotate.ts'
import type { Checked } from '../check/types.ts'
import { sourceOf } from '../index.ts'
import { meaningOf, recordBy, syntaxOf, type ParseOptions } from '../parse.ts'
import type { SourceText } from '../read/source.ts'
import type { DocumentRecord } from '../record/schema.ts'
import { treeOf } from '../syntax/build-tree.ts'
import type { DocumentTree } from '../syntax/tree.ts'
import { locator } from '../text/locate.ts'
import { validRecord } from '../valid.ts'

declare module 'unified' {
  interface CompileResultMap {
    DocumentRecord: DocumentRecord
  }
}

/** What a tree was drawn from: the compiler makes the record of it, not of the drawing. */
const drawn = new WeakMap<DocumentTree, { read: Checked; source: SourceText }>()

export type PluginOptions = Pick<ParseOptions, 'grammar' | 'lang'>

/** Parser: the document's lossless tree. */
export const mtqgParse: Plugin<[PluginOptions?], string, DocumentTree> = function (this: Processor, options: PluginOptions = {}) {
  const self = this as unknown as { parser: (document: string, file: VFile) => DocumentTree }
  self.parser = (document) => {
    const source = sourceOf(document)
    const syntax = syntaxOf(source, options.grammar)
    const read = meaningOf(syntax, source, options.grammar)
    const tree = annotated(treeOf(syntax), read.record, source.text)
    drawn.set(tree, { read, source })
    return tree
  }
}

/** Compiler: the document's record, validated; its diagnostics as messages of the file, each at its place. */
export const mtqgRecord: Plugin<[PluginOptions?], DocumentTree, DocumentRecord> = function (this: Processor, options: PluginOptions = {}) {
  const self = this as unknown as { compiler: (tree: DocumentTree, file: VFile) => DocumentRecord }
  self.compiler = (tree, file) => {
    const known = drawn.get(tree)
    if (!known) throw new Error('mtqgRecord needs the tree of mtqgParse')
    const record = validRecord(recordBy(known.read, { ...options, path: file.path ?? null }), options.lang)
    const at = locator(known.source.text)
    const point = (offset: number): Point => ({ ...at(offset), offset })
    for (const diagnostic of record.diagnostics) {
      const { span } = diagnostic
      const place = span ? { start: point(span.start), end: point(span.end) } : undefined
      const message = file.message(diagnostic.message, { ruleId: diagnostic.rule, source: 'mtqg', place })
      message.fatal = diagnostic.severity === 'error' ? true : diagnostic.severity === 'warning' ? false : undefined
    }
    return record
  }
}
