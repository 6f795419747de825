/** YAML: one document (`---`) a record. Strings that some reader takes for a number, a date or a truth value are quoted. */
import { stringify } from 'yaml'
import type { Writer } from './writer.ts'

/** Readers of YAML 1.1 take `no`, `2024-03-15` and `12:30` for other things than words. */
const OPTIONS = { aliasDuplicateObjects: false, compat: 'yaml-1.1', lineWidth: 0 } as const

export const yaml: Writer = {
  extension: '.yaml',
  async *all(records) {
    for await (const record of records) yield yaml.one(record)
  },
  one: (record) => `---\n${stringify(record, OPTIONS)}`,
}
