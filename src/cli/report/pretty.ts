/** A report for people: one line a finding (`file:line:column severity rule message [cell]`), then the sum. */
import { message } from '../../messages/index.ts'
import type { Finding } from '../findings.ts'
import { cellsOf } from './page.ts'
import type { Reporter } from './reporter.ts'

export const pretty: Reporter = async function* (checked, { lang, color, quiet }) {
  const paint = color ? (await import('../color.ts')).painter(true) : null
  const count = { error: 0, warning: 0, info: 0 }
  const severity = (of: Finding['severity']): string => {
    const word = message(`severity.${of}`, lang)
    if (!paint) return word
    return of === 'error' ? paint.red(word) : of === 'warning' ? paint.yellow(word) : paint.blue(word)
  }
  const cell = (of: string): string => {
    const cells = cellsOf(of)
    const words = cells.length === 0 ? '' : `  [${message('check.cell', lang, { cells: cells.join(', ') })}]`
    return paint ? paint.dim(words) : words
  }
  let documents = 0
  for await (const { file, diagnostics } of checked) {
    documents++
    for (const finding of diagnostics) {
      count[finding.severity]++
      const place = `${file}${placeOf(finding)}`
      const rule = paint ? paint.dim(finding.rule) : finding.rule
      yield `${place}  ${severity(finding.severity)}  ${rule}  ${finding.message}${cell(finding.rule)}\n`
    }
  }
  if (!quiet) yield `${message('check.summary', lang, { documents, errors: count.error, warnings: count.warning, infos: count.info })}\n`
}

/** `:12:3`; `@120-134` (offsets) where the text is not at hand; nothing for the whole document. */
function placeOf({ start, span }: Finding): string {
  if (start) return `:${start.line}:${start.column}`
  return span ? `@${span.start}-${span.end}` : ''
}
