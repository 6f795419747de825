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
export function rowDeadline(deadline: Deadline, dated: string | null, before: BeforeMeans, grammar: Grammar): RowDeadline {
  const { text, note, relation, recurrence } = deadline
  return { text, note, relation, recurrence, ...lastDay(deadline, dated, before, grammar) }
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
function anchorDay({ anchor }: Deadline, dated: string | null, grammar: Grammar): string | null {
  if (anchor === null) return null
  if (grammar.endAt('deadline.anchor.document', anchor, 0) === anchor.length) return dated
  const date = readDate(anchor, grammar)
  return date && !date.impossible && date.year !== null && date.month !== null && date.day !== null ? isoDay(date.year, date.month, date.day) : null
}
