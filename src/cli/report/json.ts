/** A report for programs: one array of findings, `[]` where there is none. */
import { cellsOf } from './page.ts'
import type { Reporter } from './reporter.ts'

export const json: Reporter = async function* (checked) {
  let before = '[\n'
  for await (const { file, diagnostics } of checked) {
    for (const { rule, severity, message, span, start, end } of diagnostics) {
      const finding = { file, line: start?.line ?? null, column: start?.column ?? null, endLine: end?.line ?? null, endColumn: end?.column ?? null, severity, rule, cells: cellsOf(rule), message, span }
      yield `${before}  ${JSON.stringify(finding)}`
      before = ',\n'
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
