/** What is wrong with a rule, in the language of the user. */
import { messageOf, type Lang, type MessageKey } from '../messages/index.ts'

type Say = (lang: Lang) => string

/** `message` is English; `say` gives the language of the user. */
export class Fault extends Error {
  override readonly name: string = 'Fault'
  readonly say: Say
  constructor(say: Say) {
    super(say('en'))
    this.say = say
  }

  /** A fault whose words are a message. */
  static of(key: MessageKey, args: Readonly<Record<string, string | number>> = {}): Fault {
    return new Fault((lang) => messageOf(key, lang, args))
  }
}

/** A fault at its place in a grammar file; lines and columns count from 1. */
export class GrammarError extends Error {
  override readonly name = 'GrammarError'
  readonly file: string
  readonly line: number
  readonly column: number
  /** What is wrong, in English. */
  readonly reason: string
  /** The same in a language. */
  readonly say: Say
  constructor(file: string, line: number, column: number, { message, say }: Pick<Fault, 'message' | 'say'>) {
    super(`${file}:${line}:${column}: ${message}`)
    this.file = file
    this.line = line
    this.column = column
    this.reason = message
    this.say = say
  }
}
