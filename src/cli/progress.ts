/** How far a long run has come, and its sum at the end; only on a terminal, and only once it has taken a while. */
import { message, type Lang } from '../messages/index.ts'
import type { DocumentRecord } from '../record/schema.ts'
import type { Io } from './io.ts'
import type { Session } from './session.ts'

/** Milliseconds before anything is shown, between two showings, and while one document takes long. */
const PATIENCE = 1000
const INTERVAL = 100
const WAIT = 1000

/** Whether somebody watches: not in a pipe, and not in a log that is read later. */
export const isWatched = ({ stderr, env }: Pick<Io, 'stderr' | 'env'>): boolean => stderr.isTTY === true && env['TERM'] !== 'dumb' && (env['CI'] ?? 'false') === 'false'

export class Progress {
  readonly #session: Session
  readonly #started = Date.now()
  #next = this.#started + PATIENCE
  #width = 0
  #files: readonly string[] = []
  #done = 0
  #timer: NodeJS.Timeout | undefined
  #documents = 0
  #tasks = 0
  #deadlines = 0
  #warnings = 0

  /** It wipes its line before anything else is written. */
  constructor(session: Session) {
    this.#session = session
    session.err.before = () => this.#wipe()
    if (session.io.stdout.isTTY === true) session.out.before = session.err.before
  }

  add({ tasks, diagnostics }: DocumentRecord): void {
    this.#documents++
    this.#tasks += tasks.length
    for (const { deadlines } of tasks) this.#deadlines += deadlines.length
    for (const { severity } of diagnostics) if (severity !== 'info') this.#warnings++
  }

  /** @param files the inputs, in order */
  begin(files: readonly string[]): void {
    this.#files = files
    this.#done = 0
    this.#timer = setInterval(() => this.#draw(), WAIT)
  }

  /** @param done how many inputs are done */
  show(done: number): void {
    this.#done = done
    this.#draw()
  }

  end(): void {
    clearInterval(this.#timer)
    this.#wipe()
  }

  #draw(): void {
    const now = Date.now()
    if (now < this.#next) return
    this.#next = now + INTERVAL
    const { lang, io, err } = this.#session
    const elapsed = now - this.#started
    const total = this.#files.length
    const done = total > 1 ? this.#done : this.#documents
    const count = total > 1 ? `${done}/${total}` : done
    const rate = decimal((done * 1000) / elapsed, lang)
    const time = clock(total > 1 && done > 0 ? (elapsed / done) * (total - done) : elapsed)
    const key = done === 0 ? 'progress.waiting' : total > 1 ? 'progress.left' : 'progress'
    const line = message(key, lang, { count, rate, time, file: this.#files[Math.min(this.#done, total - 1)]! }).slice(0, (io.stderr.columns || 80) - 1)
    const before = this.#width
    this.#width = 0
    err.push(`\r${line.padEnd(before)}`)
    this.#width = line.length
  }

  /** One line of what the run has read, where it took a while. */
  finish(): void {
    this.#wipe()
    const elapsed = Date.now() - this.#started
    if (elapsed < PATIENCE || this.#documents === 0) return
    const { lang } = this.#session
    this.#session.note(message('progress.done', lang, { documents: this.#documents, tasks: this.#tasks, deadlines: this.#deadlines, warnings: this.#warnings, seconds: decimal(elapsed / 1000, lang) }))
  }

  #wipe(): void {
    const width = this.#width
    this.#width = 0
    if (width > 0) this.#session.err.push(`\r${' '.repeat(width)}\r`)
  }
}

/** With one digit after the point, which is a comma in Vietnamese. */
function decimal(value: number, lang: Lang): string {
  const text = value.toFixed(1)
  return lang === 'vi' ? text.replace('.', ',') : text
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `0:05`, `1:40`, `1:06:40`. */
function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, two(seconds % 60)]
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}
