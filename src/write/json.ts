/** JSON: one array, whatever the number of records; one record alone is no array. */
import type { Writer } from './writer.ts'

export const json: Writer = {
  extension: '.json',
  async *all(records) {
    let before = '[\n'
    for await (const record of records) {
      yield `${before}  ${JSON.stringify(record, null, 2).replaceAll('\n', '\n  ')}`
      before = ',\n'
    }
    yield before === '[\n' ? '[]\n' : '\n]\n'
  },
  one: (record) => `${JSON.stringify(record, null, 2)}\n`,
}
