/** Runs the stages of a document each by itself: one that fails costs its own part and is told. */

/** A stage that failed; the record tells it as `internal-error`. */
export interface Failure {
  readonly rule: 'internal-error'
  readonly args: { readonly stage: string; readonly reason: string }
  readonly span: null
}

export class Stages {
  readonly failures: Failure[] = []

  /**
   * @param name what the reader of the diagnostics is told failed; a stage that runs again and fails again is told once
   * @param empty what stands for the stage's part where it fails
   */
  run<T>(name: string, empty: T, read: () => T): T {
    try {
      return read()
    } catch (error) {
      if (!this.failures.some(({ args }) => args.stage === name)) this.failures.push(failureOf(name, error instanceof Error ? error.message : String(error)))
      return empty
    }
  }
}

export const failureOf = (stage: string, reason: string): Failure => ({ rule: 'internal-error', args: { stage, reason }, span: null })
