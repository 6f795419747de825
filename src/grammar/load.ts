/** Reads a grammar file: YAML to validated rules. An error names the file, the line and what is wrong there. */
import { LineCounter, parseDocument, type Document } from 'yaml'
import { grammarFileSchema, type GrammarFile } from './schema.ts'
import { checkRule, compileFragments } from './compile.ts'

export class GrammarError extends Error {
  override readonly name = 'GrammarError'
  readonly file: string
  readonly line: number
  readonly column: number
  readonly reason: string
  constructor(file: string, line: number, column: number, reason: string) {
    super(`${file}:${line}:${column}: ${reason}`)
    this.file = file
    this.line = line
    this.column = column
    this.reason = reason
  }
}

/**
 * @param text a YAML document of the form of docs/grammars.md
 * @param file its name, for errors
 * @param fragments fragments of other files that its patterns may use
 * @throws GrammarError at the first place that is wrong
 */
export function loadGrammarFile(text: string, file: string, fragments: Record<string, string> = {}): GrammarFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const fault = document.errors[0]
  if (fault) throw errorAt(file, lines, fault.pos[0], fault.message.split('\n')[0]!)

  const result = grammarFileSchema.safeParse(document.toJS())
  if (!result.success) {
    const issue = result.error.issues[0]!
    const path = issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
    throw errorAt(file, lines, offsetOf(document, issue.path), `${path}${issue.message}`)
  }
  checkRules(result.data, file, lines, document, fragments)
  return result.data
}

function checkRules(data: GrammarFile, file: string, lines: LineCounter, document: Document, outer: Record<string, string>): void {
  const fragments = compileFragments({ ...outer, ...data.fragments })
  const seen = new Set<string>()
  for (const section of ['rules', 'names', 'abbreviations'] as const) {
    for (const [index, rule] of data[section].entries()) {
      if (seen.has(rule.id)) throw errorAt(file, lines, offsetOf(document, [section, index, 'id']), `id ${rule.id} stands twice`)
      seen.add(rule.id)
    }
  }
  for (const [index, rule] of data.rules.entries()) {
    try {
      checkRule(rule, fragments)
    } catch (error) {
      throw errorAt(file, lines, offsetOf(document, ['rules', index, 'pattern']), `${rule.id}: ${(error as Error).message}`)
    }
  }
}

function offsetOf(document: Document, path: ReadonlyArray<PropertyKey>): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length) as Iterable<unknown>, true) as { range?: [number, number, number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

function errorAt(file: string, lines: LineCounter, offset: number, reason: string): GrammarError {
  const { line, col } = lines.linePos(offset)
  return new GrammarError(file, Math.max(line, 1), Math.max(col, 1), reason)
}
