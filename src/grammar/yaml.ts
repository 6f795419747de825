/** YAML that people write: its value, or the first thing that is wrong, for words in their language. */
import { isAlias, LineCounter, parseDocument, visit, type Document, type ErrorCode, type YAMLError } from 'yaml'
import type { yamlMessages } from '../messages/yaml.ts'

type YamlMessage = keyof typeof yamlMessages

export interface YamlFile {
  readonly document: Document.Parsed
  /** Undefined where something is wrong. */
  readonly value: unknown
  readonly fault: { readonly offset: number; readonly key: YamlMessage } | null
  /** Line and column of an offset, from 1. */
  place(offset: number): { readonly line: number; readonly column: number }
}

const KEYS: Partial<Record<ErrorCode, YamlMessage>> = {
  TAB_AS_INDENT: 'yaml.tab',
  BAD_INDENT: 'yaml.indent',
  MULTILINE_IMPLICIT_KEY: 'yaml.colon',
  BLOCK_AS_IMPLICIT_KEY: 'yaml.nested',
  DUPLICATE_KEY: 'yaml.twice',
  BAD_SCALAR_START: 'yaml.start',
  BAD_DQ_ESCAPE: 'yaml.escape',
  MULTIPLE_DOCS: 'yaml.documents',
  BAD_ALIAS: 'yaml.alias',
  ALIAS_PROPS: 'yaml.alias',
  NON_STRING_KEY: 'yaml.key',
  RESOURCE_EXHAUSTION: 'yaml.deep',
}

function keyOf({ code, message }: YAMLError): YamlMessage {
  if (code === 'MISSING_CHAR') return message.includes('quote') ? 'yaml.quote' : 'yaml.colon'
  return KEYS[code] ?? 'yaml.other'
}

export function readYamlFile(text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true })
  const place: YamlFile['place'] = (offset) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const [error] = document.errors
  if (error) return { document, value: undefined, fault: { offset: error.pos[0], key: keyOf(error) }, place }
  try {
    return { document, value: document.toJS() as unknown, fault: null, place }
  } catch {
    return { document, value: undefined, fault: { offset: offsetOfAlias(document), key: 'yaml.alias' }, place }
  }
}

/** The first alias that leads nowhere, else the first: aliases that unfold without end are an error of the file like any other. */
function offsetOfAlias(document: Document.Parsed): number {
  const found: Array<{ offset: number; leads: boolean }> = []
  visit(document, (_key, node) => {
    if (isAlias(node)) found.push({ offset: node.range?.[0] ?? 0, leads: node.resolve(document) !== undefined })
  })
  return (found.find(({ leads }) => !leads) ?? found[0])?.offset ?? 0
}
