/** The texts that were read, as they are: offsets of their records hold in them. */
import type { Writer } from './writer.ts'

/** Each begins a line of its own. */
export const text: Writer<string> = {
  extension: '.txt',
  async *all(texts) {
    let before = ''
    for await (const each of texts) {
      yield before === '' || before.endsWith('\n') ? each : `\n${each}`
      before = each
    }
  },
  one: (each) => each,
}
