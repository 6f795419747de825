/** `mtqg check`: reports the diagnostics of documents, like a linter. */
import { inputsOf, outcomes, type InputOptions } from '../documents.ts'
import { findingsOf, type Findings } from '../findings.ts'
import { reporterOf, type ReportFormat } from '../report/reporter.ts'
import type { Session } from '../session.ts'

export interface CheckOptions extends InputOptions {
  readonly format: ReportFormat
}

/** Status 1 where a diagnostic is an error. */
export async function checkCommand(session: Session, args: readonly string[], options: CheckOptions): Promise<void> {
  const inputs = await inputsOf(session, 'check', args, options, 'documents')
  const reporter = await reporterOf(options.format)
  await session.overlays()
  const lang = options.format === 'pretty' ? session.lang : session.dataLang
  const view = { lang, color: session.colorOut, quiet: session.options.quiet === true }
  const checked = async function* (): AsyncGenerator<Findings> {
    for await (const outcome of outcomes(session, inputs, options, { lang, keepSource: true })) {
      const findings = await findingsOf(outcome, session.io.cwd)
      if (findings.diagnostics.some(({ severity }) => severity === 'error')) session.raise(1)
      yield findings
    }
  }
  for await (const chunk of reporter(checked(), view)) await session.out.write(chunk)
}
