/** What the text of a document may be. */
import { ReadError } from './errors.ts'
import { isBlank } from './source.ts'

/** No document's text is longer (UTF-16 units): a law of a thousand pages has three million. */
export const LONGEST_TEXT = 4_000_000

/** @param name the file's name. @returns the error of a text that is longer */
export const tooLong = (name: string): ReadError => new ReadError('too-large', name, { limit: LONGEST_TEXT / 1_000_000 }, 'read.too-long')

/** The name of what comes through a pipe. */
const PIPE = '<stdin>'

/** @param name the file's name. @returns the error of what holds nothing */
export const empty = (name: string): ReadError => new ReadError('empty', name, {}, name === PIPE ? 'read.empty-input' : undefined)

/**
 * @param name the file's name, for errors
 * @returns the text itself. @throws ReadError `empty` where it shows nothing
 */
export function notEmpty(text: string, name: string): string {
  if (isBlank(text)) throw empty(name)
  return text
}

/** As `notEmpty`, of a text that is there as a whole. @throws ReadError `too-large` too, where it is too long for one document */
export function bounded(text: string, name: string): string {
  if (text.length > LONGEST_TEXT) throw tooLong(name)
  return notEmpty(text, name)
}
