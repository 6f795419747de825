/** A worker thread of `--jobs`: takes inputs, gives back what came of each. */
import { parentPort, workerData } from 'node:worker_threads'
import { extendGrammar } from '../grammar/index.ts'
import type { BatchSettings } from './batch.ts'
import { failureOf } from './failure.ts'
import { labelOf, readInput, type Input } from './inputs.ts'
import { outcomesOf } from './outcomes.ts'

const settings = workerData as BatchSettings
const grammar = settings.overlays.length === 0 ? null : extendGrammar(settings.overlays)

parentPort?.on('message', async (input: Input) => {
  const results = await readInput(input, process)
    .then((bytes) => outcomesOf(input, bytes, grammar, settings))
    .catch((error: unknown) => [failureOf(error, labelOf(input))])
  parentPort?.postMessage(results)
})
