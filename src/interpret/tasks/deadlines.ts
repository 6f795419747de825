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
  const { grammar, reference, dated } = context
  const { text } = passage
  return readDeadlines(text, { grammar, reference, dated, exclude: [...context.cited(text), ...others] }).map((deadline) => placed(deadline, passage, context, inherited))
}

/** Deadlines of words that are all a time, as behind `Thời gian hoàn thành:`. */
export const cellDeadlinesOf = (passage: Passage, context: Context): Deadline[] => readDeadlineCell(passage.text, context).map((deadline) => placed(deadline, passage, context, false))

const placed = (deadline: DeadlineReading, passage: Passage, context: Context, inherited: boolean): Deadline => ({
  ...deadline,
  inherited,
  span: spanOf(context, passage, deadline.span.start, deadline.span.end),
})
