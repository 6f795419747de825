/** What the text of a document may be. */
import { ReadError } from './errors.ts'
import { isBlank } from './source.ts'

/** No document's text is longer (UTF-16 units): a law of a thousand pages has three million. */
const LONGEST_TEXT = 4_000_000

/**
 * @param name the file's name, for errors
 * @returns the text itself. @throws ReadError `empty` where it shows nothing, `too-large` where it is too long for one document
 */
export function bounded(text: string, name: string): string {
  if (text.length > LONGEST_TEXT) throw new ReadError('too-large', name, { limit: LONGEST_TEXT / 1_000_000 }, 'read.too-long')
  if (isBlank(text)) throw new ReadError('empty', name)
  return text
}
