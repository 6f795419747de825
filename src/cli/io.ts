/** The streams of a run: writing with back-pressure, a closed pipe as a quiet end, colour. */
import type { Readable } from 'node:stream'
import { CliError, failure } from './failure.ts'

/** As much of a stream as is written to. */
export interface Sink {
  readonly isTTY?: boolean
  readonly columns?: number
  /** @returns false where the reader is slow */
  write(chunk: string | Uint8Array, done?: () => void): boolean
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): this
}

/** What a run gets from its surroundings; `process` in earnest, other streams in tests. */
export interface Io {
  /** Without the names of the program. */
  readonly argv: readonly string[]
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/** Whoever read the output has gone (`| head`). */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe'
}

/** Codes of an error that says so. */
export const CLOSED: ReadonlySet<string | undefined> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

export class Output {
  readonly #open: () => Sink
  #stream: Sink | undefined
  #error: NodeJS.ErrnoException | undefined
  /** What is done before anything is written. */
  before: (() => void) | undefined

  /** @param open gives the stream when something is first written */
  constructor(open: () => Sink) {
    this.#open = open
  }

  /** Begins to write; whether it went well shows at the next `write` or `flush`. */
  push(chunk: string | Uint8Array): boolean {
    if (this.#error) return true
    this.before?.()
    this.#stream ??= this.#open().on('error', (error) => (this.#error ??= error))
    return this.#stream.write(chunk)
  }

  /**
   * Waits while the reader is slow.
   * @throws ClosedPipe where the reader has gone, CliError where the stream fails otherwise (no space left)
   */
  async write(chunk: string | Uint8Array): Promise<void> {
    if (!this.push(chunk)) await this.flush()
    this.#check()
  }

  /** Waits until all is handed over. */
  async flush(): Promise<void> {
    const stream = this.#stream
    if (stream && !this.#error) await new Promise<void>((resolve) => stream.write('', () => resolve()))
    this.#check()
  }

  #check(): void {
    if (!this.#error) return
    const { code = '', message } = this.#error
    throw CLOSED.has(code) ? new ClosedPipe() : new CliError(failure('output.unwritable', '<stdout>', { reason: code || message }))
  }
}

/**
 * Whether to colour what goes to a stream: `--no-color`, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal.
 * @param asked false where `--no-color` was given
 */
export function wantsColor(stream: { readonly isTTY?: boolean }, env: Io['env'], asked: boolean): boolean {
  if (!asked || env['NO_COLOR'] || env['FORCE_COLOR'] === '0' || env['FORCE_COLOR'] === 'false') return false
  if (env['FORCE_COLOR'] !== undefined) return true
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}
