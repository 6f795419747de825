/** Deadlines of a task's words as the record has them. */
import type { Deadline } from '../../record/schema.ts'
import type { Passage, Range } from '../../text/passage.ts'
import { readDeadlineCell, readDeadlines, type DeadlineReading } from '../deadline.ts'
import { spanOf, type Context } from '../model.ts'

/**
 * @param inherited they stand in a heading or lead-in and hold for what is under it
 * @param others deeds of others, whose limits are theirs
 */
export function deadlinesOf(passage: Passage, context: Context, inherited: boolean, others: readonly Range[] = []): Deadline[] {
  const { grammar, reference, dated, type = null } = context
  const { text } = passage
  return readDeadlines(text, { grammar, reference, dated, type, exclude: [...context.cited(text), ...others] }).map((deadline) => placed(deadline, passage, context, inherited))
}

/** Deadlines of words that are all a time, as behind `Thời gian hoàn thành:`. */
export const cellDeadlinesOf = (passage: Passage, context: Context): Deadline[] => readDeadlineCell(passage.text, context).map((deadline) => placed(deadline, passage, context, false))

/** Words of a heading that is a time and nothing else. */
const MOST_PERIOD_WORDS = 6

/** A heading that is a stretch of time and nothing else (`Tháng 4`, `Quý II năm 2006`); [] of any other. */
export function periodOf(heading: Passage, context: Context): Deadline[] {
  if (heading.text.split(' ').length > MOST_PERIOD_WORDS || !/[\dIVX]/.test(heading.text) || !context.grammar.test('deadline.hint', heading.text)) return []
  const read = readDeadlineCell(heading.text, context)
  return read.length === 1 && read[0]!.relation === 'during' && read[0]!.text.length === heading.text.length ? read.map((deadline) => placed(deadline, heading, context, true)) : []
}

const placed = (deadline: DeadlineReading, passage: Passage, context: Context, inherited: boolean): Deadline => ({
  ...deadline,
  inherited,
  span: spanOf(context, passage, deadline.span.start, deadline.span.end),
})
