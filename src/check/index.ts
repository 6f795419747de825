/** Diagnostics: what a văn thư would want to be told of a document (RECORD §12). Each check is a function of its own; the table is their order. */
import { messageOf, type DiagnosticRule, type Lang, type MessageKey } from '../messages/index.ts'
import type { Diagnostic } from '../record/schema.ts'
import { impossibleDate } from './dates.ts'
import { missingDate, missingNumber, missingRecipients, missingSignature, unknownType } from './header.ts'
import { unknownAbbreviation } from './names.ts'
import { appendixNumbering, numbering } from './numbering.ts'
import { assigneeNotInRecipients } from './recipients.ts'
import { nextDocument, severalDocuments } from './several.ts'
import { deadlineBeforeDocument, taskWithoutAssignee } from './tasks.ts'
import { drawnTable } from './tables.ts'
import { damagedText, endMarkInside, noClosing, unclassifiedText } from './text.ts'
import type { Check, Checked, Finding } from './types.ts'

const CHECKS: readonly Check[] = [
  unknownType, missingNumber, missingDate, missingSignature, missingRecipients, numbering, appendixNumbering, taskWithoutAssignee, deadlineBeforeDocument, impossibleDate,
  assigneeNotInRecipients, endMarkInside, noClosing, unknownAbbreviation, unclassifiedText, drawnTable, severalDocuments, damagedText,
]

/** @returns the findings of all checks in the order of their places, those without a place first; of several documents in one text those of the first */
export function checkRecord(checked: Checked, lang: Lang): Diagnostic[] {
  const told = checked.faults.map((fault): Finding => ({ rule: fault.rule as DiagnosticRule, severity: fault.rule === 'internal-error' ? 'error' : 'warning', args: fault.args, span: fault.span }))
  const next = nextDocument(checked.syntax, checked.context.grammar)
  const first = next === null ? Infinity : checked.context.span(next, next).start
  return [...told, ...CHECKS.flatMap((check) => check({ ...checked, next }))]
    .filter((finding) => (finding.span?.start ?? -1) < first || finding.says === 'several.unclassified-text')
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => (a.finding.span?.start ?? -1) - (b.finding.span?.start ?? -1) || a.order - b.order)
    .map(({ finding: { rule, severity, args, span, says } }) => ({ rule, severity, message: messageOf(says ?? (`diagnostic.${rule}` as MessageKey), lang, args), span }))
}
