/** Diagnostics: what a văn thư would want to be told of a document (RECORD §12). Each check is a function of its own; the table is their order. */
import { messageOf, type DiagnosticRule, type Lang, type MessageKey } from '../messages/index.ts'
import type { Diagnostic } from '../record/schema.ts'
import { Stages } from '../stage.ts'
import { bodyInCapitals } from './capitals.ts'
import { citedNumberForm } from './cited.ts'
import { impossibleDate } from './dates.ts'
import { directiveWithoutTask } from './directives.ts'
import { dateForm, notationForm, numberForm } from './form.ts'
import { missingDate, missingNumber, missingRecipients, missingSignature, unknownType } from './header.ts'
import { linesLost } from './lines.ts'
import { nameMisspelt, unknownAbbreviation } from './names.ts'
import { appendixNumbering, numbering } from './numbering.ts'
import { assigneeNotInRecipients } from './recipients.ts'
import { nextDocument, severalDocuments } from './several.ts'
import { deadlineBeforeDocument, impossibleCycle, taskWithoutAssignee } from './tasks.ts'
import { wrongSum } from './sums.ts'
import { drawnTable } from './tables.ts'
import { recognizedText, uncertainText, unreadPages } from './recognized.ts'
import { blankLeft, damagedText, endMarkInside, noClosing, struckOut, trackedChanges, unclassifiedText } from './text.ts'
import type { Check, Checked, Finding } from './types.ts'

const CHECKS: Readonly<Record<string, Check>> = {
  unknownType, missingNumber, missingDate, numberForm, notationForm, dateForm, missingSignature, missingRecipients, numbering, appendixNumbering, taskWithoutAssignee, directiveWithoutTask, deadlineBeforeDocument, impossibleDate, impossibleCycle, citedNumberForm,
  assigneeNotInRecipients, wrongSum, endMarkInside, noClosing, unknownAbbreviation, nameMisspelt, unclassifiedText, drawnTable, severalDocuments, blankLeft, damagedText, linesLost, bodyInCapitals, trackedChanges, struckOut, recognizedText, unreadPages, uncertainText,
}

/**
 * @returns the findings of all checks in the order of their places, those without a place first; a check that fails is told
 * and spares the others; of several documents in one text those of the first
 */
export function checkRecord(checked: Checked, lang: Lang): Diagnostic[] {
  const stages = new Stages()
  const next = stages.run('check nextDocument', null, () => nextDocument(checked.syntax, checked.context.grammar))
  const first = next === null ? Infinity : checked.context.span(next, next).start
  const found = Object.entries(CHECKS).flatMap(([name, check]) => stages.run(`check ${name}`, [], () => check({ ...checked, next })))
  const told = [...checked.faults, ...stages.failures].map((fault): Finding => ({ rule: fault.rule as DiagnosticRule, severity: fault.rule === 'internal-error' ? 'error' : 'warning', args: fault.args, span: fault.span }))
  return [...told, ...found]
    .filter((finding) => (finding.span?.start ?? -1) < first || finding.says === 'several.unclassified-text')
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => (a.finding.span?.start ?? -1) - (b.finding.span?.start ?? -1) || a.order - b.order)
    .map(({ finding: { rule, severity, args, span, says } }) => ({ rule, severity, message: messageOf(says ?? (`diagnostic.${rule}` as MessageKey), lang, args), span }))
}
