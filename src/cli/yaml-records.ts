/** Records in YAML; a module of its own because only it loads the YAML parser. */
import { parseAllDocuments } from 'yaml'
import { failure, type Failure } from './failure.ts'
import { attempt, type Entry } from './records.ts'

/** @returns the value of each YAML document, or what is wrong with it */
export function readYaml(text: string, file: string): Array<Entry | Failure> {
  const documents = parseAllDocuments(text)
  if (!Array.isArray(documents)) return []
  return documents.map((document, index) => {
    const label = documents.length === 1 ? file : `${file}[${index}]`
    const fault = document.errors[0]
    if (fault?.code === 'RESOURCE_EXHAUSTION') return failure('record.nested', label)
    return attempt(label, 'YAML', () => {
      if (fault) throw fault
      return { label, value: document.toJS() as unknown }
    })
  })
}
