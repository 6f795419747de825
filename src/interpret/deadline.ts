/** The deadlines of one task, from its text (RECORD: relation, due, start, recurrence, anchor, offset). */
import type { Grammar } from '../grammar/index.ts'
import { CELL_KIND, DEADLINE_KIND, findDeadlines } from '../recognize/deadline.ts'
import type { Deadline } from '../record/schema.ts'
import { struckOut } from '../text/struck.ts'
import type { Range } from '../text/passage.ts'
import { isDeadline } from './deadline/accept.ts'
import { noteOf } from './deadline/note.ts'
import { joinCycles, recurrenceRule, type Candidate } from './deadline/recurrence.ts'
import { givenBy } from './origin.ts'
import { resolveTimes } from './deadline/resolve.ts'
import { Scopes } from './deadline/scope.ts'

/** A deadline of the task itself; its span counts in the task's text. */
export type DeadlineReading = Omit<Deadline, 'inherited'>

export interface DeadlineOptions {
  readonly grammar: Grammar
  /** The document's or meeting's date as far as it is known (`2024-03-15`, `2024-03`), or null. */
  readonly reference: string | null
  /** The document's own day (`2024-03-15`), or null where not all of it is known. */
  readonly dated?: string | null
  /** The name of its type (`Quyết định`), where known. */
  readonly type?: string | null
  /** Ranges that are read otherwise: citations with their dates. */
  readonly exclude?: readonly Range[]
}

/**
 * @param text one task's text: NFC, single spaces, without its heading
 * @returns its deadlines in reading order
 */
export function readDeadlines(text: string, { grammar, exclude = [], ...known }: DeadlineOptions): DeadlineReading[] {
  if (!grammar.test('deadline.hint', text)) return []
  const mentions = apart(findDeadlines(text, grammar), [...exclude, ...struckOut(text)])
  if (mentions.length === 0) return []

  const scopes = new Scopes(text)
  const readings: DeadlineReading[] = []
  for (const candidate of joinCycles(mentions, scopes)) {
    if (!isDeadline(candidate, text, scopes.of(candidate.start), known.reference, grammar)) continue
    const last = readings.at(-1)
    const note = noteOf(candidate, scopes, last ? { end: last.span.end, note: last.note } : null, grammar)
    readings.push(readingOf(candidate, text, { grammar, ...known }, note))
  }
  return readings
}

/**
 * The cell of a column for times: all of it is a time, so nothing around it is looked at and a bare day, month, quarter or year counts too.
 * @returns its deadlines in reading order
 */
export function readDeadlineCell(text: string, options: Omit<DeadlineOptions, 'exclude'>): DeadlineReading[] {
  const mentions = apart(findDeadlines(text, options.grammar, [DEADLINE_KIND, CELL_KIND]), struckOut(text))
  return joinCycles(mentions, new Scopes(text)).map((candidate) => readingOf(candidate, text, options, null))
}

function readingOf(candidate: Candidate, text: string, { grammar, reference, dated = null, type = null }: DeadlineOptions, note: string | null): DeadlineReading {
  const { start, end, relation, anchor, workingDays, count } = candidate
  const recurring = relation === 'recurring'
  const { inferred, ...times } = recurring ? { due: null, start: null, offset: null, inferred: false } : resolveTimes(candidate, reference, { day: dated, type }, grammar)
  return givenBy(candidate.rule, {
    text: text.slice(start, end),
    relation,
    due: times.due,
    start: times.start,
    recurrence: recurring ? recurrenceRule(candidate) : null,
    anchor,
    offset: times.offset,
    workingDays: !recurring && count !== null ? workingDays : null,
    inferred,
    note,
    span: { start, end },
  })
}

/** The mentions (in order, none over another) that none of the ranges touches. */
function apart<Mention extends Range>(mentions: readonly Mention[], ranges: readonly Range[]): Mention[] {
  const sorted = ranges.toSorted((a, b) => a.start - b.start)
  let next = 0
  let reach = -1
  return mentions.filter((mention) => {
    while (next < sorted.length && sorted[next]!.start < mention.end) reach = Math.max(reach, sorted[next++]!.end)
    return reach <= mention.start
  })
}
