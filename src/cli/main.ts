/** The command line: `run` with given streams, `main` for the process. Exit status: 0 done, 1 findings, 2 usage, configuration or input. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command, CommanderError } from 'commander'
import { languageOf, message, type Lang } from '../messages/index.ts'
import { findConfig } from './config/find.ts'
import { failureOf } from './failure.ts'
import { ClosedPipe, Output, type Io, type Sink } from './io.ts'
import { createProgram } from './program.ts'
import { reportFailure, Session } from './session.ts'
import { standardOutput } from './straight.ts'
import { usageError } from './usage.ts'
import { buildPatternsFor } from './v8.ts'

export type { Io } from './io.ts'

/**
 * Runs one command.
 * @returns the exit status, when all output is handed over; it never throws
 */
export async function run(io: Io): Promise<number> {
  const out = new Output(() => io.stdout)
  const err = new Output(() => io.stderr)
  const path = findConfig(io.cwd)
  const asked = askedLanguage(io.argv)
  let lang = asked ?? languageOf(io.env)
  let session: Session | undefined
  let status: number
  try {
    const config = path === null ? null : await configFrom(path, io.cwd)
    lang = asked ?? config?.lang ?? lang
    const program = createProgram(lang, (options) => (session = new Session(io, out, err, lang, options)), (text) => void out.push(text), (text) => void err.push(text))
    if (config) program.hook('preAction', (_program, command) => config.apply(program, command, lang))
    status = await obey(program, io, (text) => out.write(text), err, lang, () => session?.status ?? 0)
    await out.flush()
    session?.progress?.finish()
    if (session && session.passedOver.length > 0) (await import('./passed-over.ts')).notePassedOver(session)
  } catch (error) {
    status = error instanceof ClosedPipe ? 0 : 2
    if (status !== 0) await reportFailure(io, err, failureOf(error, 'mtqg'), lang, !io.argv.includes('--no-color'))
  }
  await err.flush().catch(() => {})
  return status
}

/** The settings of a folder; their module is loaded only where there are any. */
async function configFrom(path: string, cwd: string): Promise<{ lang: Lang | undefined; apply(program: Command, command: Command, lang: Lang): void }> {
  const { applyConfig, languageIn, readConfig } = await import('./config/load.ts')
  const config = await readConfig(path, cwd)
  return {
    lang: languageIn(config),
    apply(program, command, lang) {
      if (command.name() !== 'help') applyConfig(config, program, command, cwd, lang)
    },
  }
}

/** Runs the command of this process and sets its exit status. A stream is opened when it is first used: each takes its time. */
export async function main(): Promise<void> {
  buildPatternsFor('one')
  let stdout: Sink | undefined
  const status = await run({
    argv: process.argv.slice(2),
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return (stdout ??= standardOutput())
    },
    get stderr() {
      return process.stderr
    },
    env: process.env,
    cwd: process.cwd(),
  })
  // All output is handed over: nothing is left to wait for.
  process.exit(status)
}

/** @returns the status of what was done; commander ends a parse by throwing, also for help */
async function obey(program: Command, io: Io, write: (text: string) => Promise<void>, err: Output, lang: Lang, status: () => number): Promise<number> {
  if (io.argv.length === 0) {
    await write(message('usage.short', lang))
    return 0
  }
  try {
    await program.parseAsync(io.argv, { from: 'user' })
    return status()
  } catch (error) {
    const { code, exitCode } = error as CommanderError
    if (!code?.startsWith?.('commander.')) throw error
    if (exitCode === 0) return 0
    if (code === 'commander.help') return 2
    err.push(usageError(error as CommanderError, commandOf(program, io.argv), lang, (name) => existsSync(resolve(io.cwd, name))))
    return 2
  }
}

/** The command that the arguments name, for the hint of an error. */
function commandOf(program: Command, argv: readonly string[]): Command {
  let command = program
  for (const arg of argv) command = command.commands.find((candidate) => candidate.name() === arg && arg !== 'help') ?? command
  return command
}

/** `--lang` counts before commander has read the arguments: help and errors of usage are in that language too. */
function askedLanguage(argv: Io['argv']): Lang | undefined {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = at < 0 ? undefined : argv[at]!.includes('=') ? argv[at]!.slice('--lang='.length) : argv[at + 1]
  return asked === 'vi' || asked === 'en' ? asked : undefined
}
