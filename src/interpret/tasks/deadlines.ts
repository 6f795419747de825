/** Deadlines of a task's words as the record has them. */
import type { Deadline } from '../../record/schema.ts'
import type { Passage } from '../../text/passage.ts'
import type { Context } from '../model.ts'

/** @param inherited they stand in a heading or lead-in and hold for what is under it */
export function deadlinesOf(_passage: Passage, _context: Context, _inherited: boolean): Deadline[] {
  return []
}
