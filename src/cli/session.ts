/** One run of the command line: its streams, its language, and the exit status that grows with what happens. */
import { message, type Lang } from '../messages/index.ts'
import type { GrammarFile } from '../grammar/index.ts'
import { sayFailure, type Failure } from './failure.ts'
import { Output, wantsColor, type Io } from './io.ts'
import { isWatched, Progress } from './progress.ts'

/** 0 all done, 1 findings, 2 usage, configuration or an input that could not be read. */
export type Status = 0 | 1 | 2

export interface CommonOptions {
  readonly lang?: Lang
  readonly color: boolean
  readonly quiet?: boolean
  readonly grammar: readonly string[]
}

export class Session {
  readonly io: Io
  readonly out: Output
  readonly err: Output
  readonly options: CommonOptions
  /** Of messages to people. */
  readonly lang: Lang
  /** Where somebody watches. */
  readonly progress: Progress | null
  status: Status = 0
  /** The inputs and outputs that failed, in order. */
  readonly failed: Failure[] = []
  /** The names of files in folders that were not read. */
  readonly passedOver: string[] = []
  #overlays: Promise<GrammarFile[]> | undefined

  constructor(io: Io, out: Output, err: Output, lang: Lang, options: CommonOptions) {
    this.io = io
    this.out = out
    this.err = err
    this.lang = lang
    this.options = options
    this.progress = options.quiet || !isWatched(io) ? null : new Progress(this)
  }

  /** Of what is data: Vietnamese unless `--lang` says otherwise, so that it does not depend on the machine. */
  get dataLang(): Lang {
    return this.options.lang ?? 'vi'
  }

  get colorOut(): boolean {
    return wantsColor(this.io.stdout, this.io.env, this.options.color)
  }

  /** The overlays of `--grammar`, read once. */
  overlays(): Promise<GrammarFile[]> {
    const load = async (): Promise<GrammarFile[]> => (this.options.grammar.length === 0 ? [] : await (await import('./overlays.ts')).loadOverlays(this.options.grammar, this.io.cwd, this.lang))
    return (this.#overlays ??= load())
  }

  /** The status is the worst of what happened. */
  raise(status: Status): void {
    if (status > this.status) this.status = status
  }

  /** Reports an input that failed; the others go on. */
  async fail(failed: Failure): Promise<void> {
    this.raise(2)
    this.failed.push(failed)
    await reportFailure(this.io, this.err, failed, this.lang, this.options.color)
  }

  /** A line for people; not with `--quiet`. */
  note(text: string): void {
    if (!this.options.quiet) this.err.push(`${text}\n`)
  }
}

/** Says on stderr what failed, with the stack under DEBUG=mtqg. */
export async function reportFailure(io: Io, err: Output, failed: Failure, lang: Lang, color: boolean): Promise<void> {
  const label = `${message('severity.error', lang)}:`
  const painted = wantsColor(io.stderr, io.env, color) ? (await import('./color.ts')).painter(true).red(label) : label
  err.push(`mtqg: ${painted} ${sayFailure(failed, lang)}\n`)
  if (failed.stack !== undefined && io.env['DEBUG'] === 'mtqg') err.push(`${failed.stack}\n`)
}
