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
import { sourceOf } from '../index.ts'
import { recordFrom, syntaxOf, type ParseOptions } from '../parse.ts'
import type { SourceText } from '../read/source.ts'
import type { DocumentRecord } from '../record/schema.ts'
import { treeOf } from '../syntax/build-tree.ts'
import type { Syntax } from '../syntax/index.ts'
import type { DocumentTree } from '../syntax/tree.ts'
import { locator } from '../text/locate.ts'
import { validRecord } from '../valid.ts'

declare module 'unified' {
  interface CompileResultMap {
    DocumentRecord: DocumentRecord
  }
}

/** The syntax that a tree was drawn from: the compiler reads meaning from it, not from the drawing. */
const drawn = new WeakMap<DocumentTree, { syntax: Syntax; source: SourceText }>()

export type PluginOptions = Pick<ParseOptions, 'grammar' | 'lang'>

/** Parser: the document's lossless tree. */
export const mtqgParse: Plugin<[PluginOptions?], string, DocumentTree> = function (this: Processor, options: PluginOptions = {}) {
  const self = this as unknown as { parser: (document: string, file: VFile) => DocumentTree }
  self.parser = (document) => {
    const source = sourceOf(document)
    const syntax = syntaxOf(source, options.grammar)
    const tree = treeOf(syntax)
    drawn.set(tree, { syntax, source })
    return tree
  }
}

/** Compiler: the document's record, validated; its diagnostics as messages of the file, each at its place. */
export const mtqgRecord: Plugin<[PluginOptions?], DocumentTree, DocumentRecord> = function (this: Processor, options: PluginOptions = {}) {
  const self = this as unknown as { compiler: (tree: DocumentTree, file: VFile) => DocumentRecord }
  self.compiler = (tree, file) => {
    const read = drawn.get(tree)
    if (!read) throw new Error('mtqgRecord needs the tree of mtqgParse')
    const record = validRecord(recordFrom(read.syntax, read.source, { ...options, path: file.path ?? null }), options.lang)
    const at = locator(read.source.text)
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
