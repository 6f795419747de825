/** A report as SARIF 2.1.0, for code scanning services. */
import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Lang } from '../../messages/index.ts'
import type { Finding, Findings } from '../findings.ts'
import { version } from '../version.ts'
import { pageOf } from './page.ts'
import type { Reporter } from './reporter.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

export const sarif: Reporter = async function* (checked, { lang }) {
  const ids: string[] = []
  const results: unknown[] = []
  for await (const { file, diagnostics } of checked) {
    for (const finding of diagnostics) {
      if (!ids.includes(finding.rule)) ids.push(finding.rule)
      results.push({
        ruleId: finding.rule,
        ruleIndex: ids.indexOf(finding.rule),
        level: LEVELS[finding.severity],
        message: { text: finding.message },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...regionOf(finding) } }],
      })
    }
  }
  const driver = { name: 'mtqg', version: version(), rules: ids.map((id) => ruleOf(id, lang)) }
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results }
  yield `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
}

/** A rule with what it means and how it is mended, and the cells of the layout that it is about. */
function ruleOf(id: string, lang: Lang): object {
  const page = pageOf(id)
  return page === null ? { id } : { id, shortDescription: { text: page.what[lang] }, help: { text: `${page.why[lang]} ${page.mend[lang]}` }, properties: { cells: page.cells } }
}

function regionOf({ start, end, span }: Finding): { region?: Record<string, number> } {
  if (start && end) return { region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column } }
  return span ? { region: { charOffset: span.start, charLength: span.end - span.start } } : {}
}

/** Relative paths stay relative to where the command ran. */
function uriOf(file: Findings['file']): string {
  if (isAbsolute(file)) return pathToFileURL(file).href
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
