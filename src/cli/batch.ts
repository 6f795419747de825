/** All inputs to their outcomes, in the order of the inputs, here or in worker threads. */
import type { Grammar, GrammarFile } from '../grammar/index.ts'
import { failureOf, type Failure } from './failure.ts'
import { labelOf, type Input } from './inputs.ts'
import type { Io } from './io.ts'
import { outcomesOf, type Outcome, type Settings } from './outcomes.ts'
import type { Pool } from './pool.ts'
import { recordFormatOf } from './records.ts'

export interface BatchSettings extends Settings {
  readonly overlays: readonly GrammarFile[]
  /** Worker threads; 1 works in this thread. */
  readonly jobs: number
}

/** Inputs that are waited for at a time, for each thread: enough to keep it busy, little enough to keep memory flat. */
const AHEAD = 4

/** What came of one input; of a file of records, one after the other. */
export interface Done {
  /** Its place among the inputs. */
  readonly index: number
  readonly result: Outcome | Failure
}

type Results = AsyncIterable<Outcome | Failure> | Iterable<Outcome | Failure>

/**
 * @returns what came of the inputs, in their order; failures never end the batch
 */
export async function* runBatch(inputs: ReadonlyArray<Input | Failure>, io: Pick<Io, 'stdin'>, settings: BatchSettings): AsyncGenerator<Done> {
  const jobs = Math.min(settings.jobs, inputs.length)
  const pool = jobs > 1 ? await startPool(jobs, settings) : null
  const grammar = settings.overlays.length === 0 ? null : await grammarWith(settings.overlays)
  const work = (input: Input | Failure): Results | Promise<Results> => {
    if ('key' in input) return [input]
    // A file of records takes no parsing, and may be too large to be handed between threads.
    if (!pool || input.path === null || recordFormatOf(input.path)) return outcomesOf(input, io, grammar, settings)
    return pool.run(input).catch((error: unknown) => [failureOf(error, labelOf(input))])
  }
  try {
    const ahead = pool ? jobs * AHEAD : 1
    const pending: Array<Results | Promise<Results>> = []
    for (let index = 0; index < inputs.length; index++) {
      while (pending.length < ahead && index + pending.length < inputs.length) pending.push(work(inputs[index + pending.length]!))
      for await (const result of await pending.shift()!) yield { index, result }
    }
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
