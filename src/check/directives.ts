/** Words that assign or set a day, of which no task came: nothing is lost in silence. */
import { clausesOf } from '../interpret/clauses.ts'
import { assignmentIn } from '../interpret/directive.ts'
import { spanOf, type Context } from '../interpret/model.ts'
import { deadlinesOf } from '../interpret/tasks/deadlines.ts'
import { listEnd, readingOf, type Reading } from '../recognize/party/index.ts'
import { after, tokenAfter } from '../recognize/party/words.ts'
import type { DocumentRecord, Span } from '../record/schema.ts'
import type { Passage } from '../text/passage.ts'
import { lastUpTo } from '../text/search.ts'
import { blocksOf } from './passages.ts'
import type { Check, Finding } from './types.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * A paragraph of opening, outline or closing that assigns something to somebody, or sets somebody a day, and of which neither a
 * task nor a lead or day handed on was read. A closing formula calls on all to act and is no task (RECORD §5) while it sets no day.
 */
export const directiveWithoutTask: Check = ({ record, syntax: { body }, context, opening }) => {
  const isUsed = overlapOf(usedSpans(record))
  const lastTask = Math.max(-1, ...record.tasks.map((task) => task.span.start))
  const told = (passage: Passage, closing: boolean): Finding[] => {
    const { start, end } = spanOf(context, passage)
    if (passage.text === '' || isUsed(start, end)) return []
    if (passage.text.endsWith(':') && lastTask >= end) return []
    const place = directiveIn(passage, closing, context)
    if (!place) return []
    return [{ rule: 'directive-without-task', severity: 'warning', args: { text: shownFrom(passage.text, place) }, span: spanOf(context, passage, place.start, place.end) }]
  }
  return [
    ...[...opening, ...blocksOf(body.items).map((block) => block.passage)].flatMap((passage) => told(passage, false)),
    ...body.closing.flatMap((block) => told(block.passage, true)),
  ]
}

/** A reader finds a paragraph again by its beginning: it is quoted from there, up to the words in question where they are near. */
const shownFrom = (text: string, { start, end }: Place): string => (end <= MOST_SHOWN ? text.slice(0, end) : `${text.slice(0, OPENING_SHOWN).trimEnd()} … ${text.slice(Math.max(start, OPENING_SHOWN), end).trimStart()}`)

const MOST_SHOWN = 160
const OPENING_SHOWN = 40

/** What the tasks were read from; what they inherit points at the words it was taken from. */
const usedSpans = ({ tasks }: DocumentRecord): readonly Span[] =>
  tasks.flatMap((task) => [task.span, ...[...task.lead, ...task.coordinate, ...task.deadlines].map((value) => value.span)])

/** Whether a stretch shares letters with some of the spans, for any number of both. */
function overlapOf(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const starts = sorted.map((span) => span.start)
  let reached = 0
  const ends = sorted.map((span) => (reached = Math.max(reached, span.end)))
  // Of the spans that begin before the stretch ends, the furthest end tells.
  return (start, end) => starts.length > 0 && starts[0]! < end && ends[lastUpTo(starts, end - 1)]! > start
}

function directiveIn(passage: Passage, closing: boolean, context: Context): Place | null {
  const reading = readingOf(passage.text, context.grammar, context.names)
  const assignment = closing ? null : assignmentIn(reading)
  if (assignment) return assignment
  const days = deadlinesOf(passage, context, false).filter((deadline) => deadline.due !== null || deadline.recurrence !== null)
  const clauses = days.length > 0 ? clausesOf(passage.text) : []
  let from = 0
  for (const day of days) {
    const at = passage.text.indexOf(day.text, from)
    const clause = clauses.find((each) => at >= each.start && at < each.end)
    const place = clause ? dueIn(reading, Math.max(clause.start, from), at, at + day.text.length) : null
    if (place) return place
    from = Math.max(from, at)
  }
  return null
}

/** A day that stands behind somebody's name in one clause, which reports nothing past. */
function dueIn(reading: Reading, from: number, at: number, end: number): Place | null {
  for (let i = tokenAfter(reading.tokens, 0, from); i < reading.tokens.length && reading.tokens[i]!.start < at; i++) {
    const token = reading.tokens[i]!
    if (after(reading, 'role.past', i) > 0) return null
    if (token.capital && listEnd(reading, i)) return { start: token.start, end }
  }
  return null
}
