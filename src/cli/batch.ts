/** All inputs to their outcomes, in the order of the inputs, here or in worker threads. */
import type { Grammar, GrammarFile } from '../grammar/index.ts'
import { failureOf, type Failure } from './failure.ts'
import { labelOf, readInput, type Input } from './inputs.ts'
import type { Io } from './io.ts'
import { outcomesOf, type Outcome, type Settings } from './outcomes.ts'
import type { Pool } from './pool.ts'

export interface BatchSettings extends Settings {
  readonly overlays: readonly GrammarFile[]
  /** Worker threads; 1 works in this thread. */
  readonly jobs: number
}

/** Inputs that are waited for at a time, for each thread: enough to keep it busy, little enough to keep memory flat. */
const AHEAD = 4

/**
 * @returns for each input in order what came of it; failures never end the batch
 */
export async function* runBatch(inputs: ReadonlyArray<Input | Failure>, io: Pick<Io, 'stdin'>, settings: BatchSettings): AsyncGenerator<Array<Outcome | Failure>> {
  const jobs = Math.min(settings.jobs, inputs.length)
  const pool = jobs > 1 ? await startPool(jobs, settings) : null
  const grammar = pool || settings.overlays.length === 0 ? null : await grammarWith(settings.overlays)
  const work = async (input: Input | Failure): Promise<Array<Outcome | Failure>> => {
    if ('key' in input) return [input]
    try {
      if (pool && input.path !== null) return await pool.run(input)
      return await outcomesOf(input, await readInput(input, io), grammar, settings)
    } catch (error) {
      return [failureOf(error, labelOf(input))]
    }
  }
  try {
    const ahead = pool ? jobs * AHEAD : 1
    const pending: Array<Promise<Array<Outcome | Failure>>> = []
    for (const input of inputs) {
      pending.push(work(input))
      if (pending.length >= ahead) yield await pending.shift()!
    }
    for (const result of pending) yield await result
  } finally {
    await pool?.close()
  }
}

async function grammarWith(overlays: readonly GrammarFile[]): Promise<Grammar> {
  return (await import('../grammar/index.ts')).extendGrammar(overlays)
}

async function startPool(jobs: number, settings: BatchSettings): Promise<Pool> {
  return new (await import('./pool.ts')).Pool(jobs, settings)
}
