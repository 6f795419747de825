/** What went wrong with one input, as plain data: it passes between threads and is said in the language of the user. */
import { messageOf, type Lang, type MessageKey } from '../messages/index.ts'
import { ReadError } from '../read/errors.ts'

export interface Failure {
  readonly file: string
  readonly key: MessageKey
  readonly args: Readonly<Record<string, string | number>>
  /** Where an error of mtqg itself came from; shown under DEBUG=mtqg. */
  readonly stack?: string
}

/** An error that ends the run with status 2. */
export class CliError extends Error {
  readonly failure: Failure
  constructor(failed: Failure) {
    super(sayFailure(failed, 'en'))
    this.failure = failed
  }
}

export function failure(key: MessageKey, file: string, args: Failure['args'] = {}): Failure {
  return { file, key, args: { ...args, file } }
}

/** An error of any kind as the failure of an input. */
export function failureOf(error: unknown, file: string): Failure {
  if (error instanceof CliError) return error.failure
  if (error instanceof ReadError) return { file: error.file, key: error.key, args: error.args }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return { ...failure('failure.internal', file, { reason: message }), ...(stack === undefined ? {} : { stack }) }
}

/** Control characters, as a file's name may hold them, are for terminals, not for people. */
export const sayFailure = (failed: Failure, lang: Lang): string => messageOf(failed.key, lang, failed.args).replace(/(?!\n)\p{Cc}/gu, '\ufffd')

/** What is wrong with a file, without its name before it. */
export const reasonOf = (failed: Failure, lang: Lang): string => sayFailure({ ...failed, args: { ...failed.args, file: '' } }, lang).replace(/^:\s*/u, '')
