/** Records in YAML; a module of its own because only it loads the YAML parser. */
import { LineCounter, parseAllDocuments } from 'yaml'
import { failure, type Failure } from './failure.ts'
import type { Entry } from './records.ts'

/** @returns the value of each YAML document, or what is wrong with it */
export function readYaml(text: string, file: string): Array<Entry | Failure> {
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter: lines })
  if (!Array.isArray(documents)) return []
  const wrongAt = (offset: number): Failure => {
    const { line, col } = lines.linePos(offset)
    return failure('record.syntax', `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`, { format: 'YAML' })
  }
  return documents.map((document, index) => {
    const label = documents.length === 1 ? file : `${file}[${index}]`
    const fault = document.errors[0]
    if (fault) return fault.code === 'RESOURCE_EXHAUSTION' ? failure('record.nested', label) : wrongAt(fault.pos[0])
    try {
      return { label, value: document.toJS() as unknown }
    } catch {
      return wrongAt(document.range[0])
    }
  })
}
