/** A worker thread of `--jobs`: takes inputs, gives back what came of each. */
import { parentPort, workerData } from 'node:worker_threads'
import { extendGrammar } from '../grammar/index.ts'
import type { BatchSettings } from './batch.ts'
import type { Failure } from './failure.ts'
import type { Input } from './inputs.ts'
import { outcomesOf, type Outcome } from './outcomes.ts'

const settings = workerData as BatchSettings
const grammar = settings.overlays.length === 0 ? null : extendGrammar(settings.overlays)

parentPort?.on('message', async (input: Input) => {
  const results: Array<Outcome | Failure> = []
  for await (const result of outcomesOf(input, process, grammar, settings)) results.push(result)
  parentPort?.postMessage(results)
})
