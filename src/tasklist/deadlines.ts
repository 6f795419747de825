/** Deadlines as the list shows them: the last day to act, lengths of time in working days counted with the days off. */
import type { Grammar } from '../grammar/index.ts'
import { readDate } from '../recognize/date.ts'
import type { Deadline } from '../record/schema.ts'
import { addDays, isoDay } from '../text/calendar.ts'
import type { BeforeMeans, RowDeadline } from './types.ts'
import { addOfficeDays } from '../recognize/working-days.ts'

const DAY_LENGTH = 10
const DAYS = /^P(\d+)D$/

/**
 * @param dated the document's own day, what a length of time from its signing counts from; null where not all of it is known
 */
export function rowDeadlines(deadlines: readonly Deadline[], dated: string | null, before: BeforeMeans, grammar: Grammar): RowDeadline[] {
  return deadlines.map((deadline) => {
    const { text, note, relation, recurrence } = deadline
    return { text, note, relation, recurrence, ...lastDay(deadline, dated, before, grammar), until: recurrence === null ? null : endOf(deadline, deadlines) }
  })
}

/** Characters between words that belong together: a blank, perhaps after a comma. */
const BESIDE = 2

/** The day on which the cycle ends: that of a limit or period right beside its words. A day elsewhere in the task may be that of other work. */
function endOf({ span }: Deadline, deadlines: readonly Deadline[]): string | null {
  const beside = ({ span: other }: Deadline): boolean => [other.start - span.end, span.start - other.end].some((gap) => gap >= 0 && gap <= BESIDE)
  const end = deadlines.find((other) => (other.relation === 'by' || other.relation === 'during') && other.due !== null && other.due.length >= DAY_LENGTH && other.note === null && beside(other))
  return end?.due?.slice(0, DAY_LENGTH) ?? null
}

function lastDay(deadline: Deadline, dated: string | null, before: BeforeMeans, grammar: Grammar): Pick<RowDeadline, 'due' | 'counted'> {
  const { relation, due, offset, workingDays } = deadline
  const days = workingDays === true ? DAYS.exec(offset ?? '')?.[1] : undefined
  if (days !== undefined) {
    const anchor = anchorDay(deadline, dated, grammar)
    if (anchor !== null) {
      const { day, sure } = addOfficeDays(anchor, Number(days), grammar)
      return { due: day, counted: sure ? 'sure' : 'unsure' }
    }
  }
  const counted = due !== null && offset !== null ? 'sure' : null
  if (relation === 'before' && before === 'exclusive' && due?.length === DAY_LENGTH && counted === null) return { due: addDays(due, -1), counted }
  return { due, counted }
}

/** The day that a length of time counts from, where its words name one in full or mean the document itself. */
function anchorDay({ anchor, due }: Deadline, dated: string | null, grammar: Grammar): string | null {
  if (anchor === null) return null
  const signing = grammar.find('deadline.anchor.document', anchor)
  if (signing?.start === 0 && (signing.groups['own'] === undefined || due !== null)) return dated
  const date = readDate(anchor, grammar)
  return date && !date.impossible && date.year !== null && date.month !== null && date.day !== null ? isoDay(date.year, date.month, date.day) : null
}
