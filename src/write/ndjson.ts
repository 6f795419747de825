/** NDJSON: one record a line. */
import type { Writer } from './writer.ts'

export const ndjson: Writer = {
  extension: '.ndjson',
  async *all(records) {
    for await (const record of records) yield ndjson.one(record)
  },
  one: (record) => `${JSON.stringify(record)}\n`,
}
