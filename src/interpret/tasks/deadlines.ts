/** Deadlines of a task's words as the record has them. */
import type { Deadline } from '../../record/schema.ts'
import type { Passage } from '../../text/passage.ts'
import { readDeadlines } from '../deadline.ts'
import { spanOf, type Context } from '../model.ts'

/** @param inherited they stand in a heading or lead-in and hold for what is under it */
export function deadlinesOf(passage: Passage, context: Context, inherited: boolean): Deadline[] {
  const { grammar, reference, dated } = context
  const { text } = passage
  return readDeadlines(text, { grammar, reference, dated, exclude: context.cited(text) }).map((deadline) => ({
    ...deadline,
    inherited,
    span: spanOf(context, passage, deadline.span.start, deadline.span.end),
  }))
}
