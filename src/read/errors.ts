/** Why bytes are no document that can be read. */
import { messageOf, type Lang, type MessageKey } from '../messages/index.ts'

export type ReadErrorCode = 'empty' | 'binary' | 'unknown-format' | 'invalid-encoding' | 'unreadable' | 'too-large' | 'damaged' | 'unsafe' | 'encrypted' | 'needs-office' | 'no-text' | 'unrecognized'
export type ReadErrorArgs = Readonly<Record<string, string | number>>

/** Thrown by readers. `message` is English; `say` gives the language of the user. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly code: ReadErrorCode
  readonly file: string
  readonly key: MessageKey
  readonly args: ReadErrorArgs

  /**
   * @param file the input's name, for people
   * @param args what the message's holes hold (`offset` in bytes from 0, `line` from 1, `limit` in MB)
   * @param key the message, where it is not that of the code
   */
  constructor(code: ReadErrorCode, file: string, args: ReadErrorArgs = {}, key: MessageKey = `read.${code}`) {
    super(messageOf(key, 'en', { ...args, file }))
    this.code = code
    this.file = file
    this.key = key
    this.args = { ...args, file }
  }

  /** The message in a language. */
  say(lang: Lang): string {
    return messageOf(this.key, lang, this.args)
  }
}

const KEYS: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'read.missing',
  ENOTDIR: 'read.missing',
  EACCES: 'read.forbidden',
  EPERM: 'read.forbidden',
  EISDIR: 'read.folder',
}

/** The error of the file system as a `ReadError` of code `unreadable`. */
export function unreadable(error: unknown, file: string): ReadError {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return new ReadError('unreadable', file, { reason: code || String(error) }, KEYS[code] ?? 'read.unreadable')
}
