/** Annotations of GitHub Actions: workflow commands, one line a finding. */
import type { Reporter } from './reporter.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

export const github: Reporter = async function* (checked) {
  for await (const { file, diagnostics } of checked) {
    for (const { rule, severity, message, start, end } of diagnostics) {
      const place = start ? [`line=${start.line}`, `col=${start.column}`] : []
      const reach = start && end ? [`endLine=${end.line}`, ...(end.line === start.line ? [`endColumn=${end.column}`] : [])] : []
      const properties = [`file=${escapeProperty(file)}`, ...place, ...reach, `title=${escapeProperty(rule)}`]
      yield `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(message)}\n`
    }
  }
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
