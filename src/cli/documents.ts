/** The documents that a command was given: found, read and parsed in order, with failures reported on the way. */
import { resolve } from 'node:path'
import { runBatch } from './batch.ts'
import { CliError, type Failure } from './failure.ts'
import { argumentsFrom, findInputs, labelOf, type Input, type Wanted } from './inputs.ts'
import type { Outcome, Settings } from './outcomes.ts'
import type { Session } from './session.ts'
import { buildPatternsFor } from './v8.ts'

export interface InputOptions {
  readonly filesFrom?: string
  readonly stdinName?: string
  readonly jobs?: number
  /** Where the result goes: what an earlier run left there is nothing that could have been read. */
  readonly output?: string
}

/**
 * @param command its name, for the hint where there is no input
 * @throws CliError where there is no input, or the list of inputs cannot be read
 */
export async function inputsOf(session: Session, command: string, args: readonly string[], options: InputOptions, wanted: Wanted): Promise<ReadonlyArray<Input | Failure>> {
  const { io } = session
  const listed = options.filesFrom === undefined ? [] : await argumentsFrom(options.filesFrom, io)
  const piped = args.length === 0 && options.filesFrom === undefined
  if (piped && io.stdin.isTTY) throw new CliError({ file: '', key: 'input.none', args: { command } })
  const { inputs, passedOver } = await findInputs(piped ? ['-'] : [...args, ...listed], io, wanted, options.stdinName ?? null)
  if (wanted === 'documents') session.passedOver.push(...passedOver.filter((name) => options.output === undefined || resolve(io.cwd, name) !== resolve(io.cwd, options.output)))
  return inputs
}

/**
 * @returns the outcomes that came well, in order; what failed has been reported
 */
export async function* outcomes(session: Session, inputs: ReadonlyArray<Input | Failure>, options: InputOptions, settings: Partial<Settings> = {}): AsyncGenerator<Outcome> {
  if (inputs.length > 1) buildPatternsFor('many')
  const { progress } = session
  const overlays = await session.overlays()
  progress?.begin(inputs.map((input) => ('key' in input ? input.file : labelOf(input))))
  try {
    for await (const { index, result } of runBatch(inputs, session.io, { overlays, jobs: options.jobs ?? 1, lang: undefined, keepSource: false, trace: false, ...settings })) {
      if ('record' in result) {
        progress?.add(result.record)
        yield result
      } else await session.fail(result)
      progress?.show(index + 1)
    }
  } finally {
    progress?.end()
  }
}
