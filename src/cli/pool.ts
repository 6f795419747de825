/** Worker threads that read and parse documents. Each takes the next input when it is free; the caller keeps the order. */
import { Worker } from 'node:worker_threads'
import type { BatchSettings } from './batch.ts'
import type { Failure } from './failure.ts'
import type { Input } from './inputs.ts'
import type { Outcome } from './outcomes.ts'

type Results = Array<Outcome | Failure>

interface Task {
  readonly input: Input
  resolve(results: Results): void
  reject(error: unknown): void
}

export class Pool {
  readonly #settings: BatchSettings
  readonly #workers = new Set<Worker>()
  readonly #idle: Worker[] = []
  readonly #waiting: Task[] = []
  readonly #running = new Map<Worker, Task>()
  #closed = false

  constructor(jobs: number, settings: BatchSettings) {
    this.#settings = settings
    for (let i = 0; i < jobs; i++) this.#start()
  }

  /** @throws where the worker dies over the input (out of memory) */
  run(input: Input): Promise<Results> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ input, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
  }

  #start(): void {
    const worker = new Worker(new URL('./worker.cjs', import.meta.url), { workerData: this.#settings })
    this.#workers.add(worker)
    this.#idle.push(worker)
    worker.on('message', (results: Results) => {
      const task = this.#running.get(worker)
      this.#running.delete(worker)
      this.#idle.push(worker)
      task?.resolve(results)
      this.#next()
    })
    worker.on('error', (error) => this.#replace(worker, error))
  }

  #next(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const worker = this.#idle.shift()!
      const task = this.#waiting.shift()!
      this.#running.set(worker, task)
      worker.postMessage(task.input)
    }
  }

  /** A dead worker fails its input alone. */
  #replace(worker: Worker, error: unknown): void {
    this.#running.get(worker)?.reject(error)
    this.#running.delete(worker)
    this.#workers.delete(worker)
    this.#idle.splice(0, this.#idle.length, ...this.#idle.filter((idle) => idle !== worker))
    if (this.#closed) return
    this.#start()
    this.#next()
  }
}
