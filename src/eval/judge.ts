/** Holds one record to its gold record, part by part. */
import type { DocumentRecord } from '../record/schema.ts'
import type { Comparison } from './compare.ts'
import { judgeAmounts, judgeArchive, judgeAttendees, judgeBases, judgeCitations, judgeHeader, judgeMeeting, judgeRecipients, judgeSignature } from './fields.ts'
import type { Gold } from './gold.ts'
import { judgeItems, judgeTasks } from './outline.ts'
import { Sheet } from './sheet.ts'

/**
 * @param gold its keys say what is judged
 * @param record null where there is none: all of the gold record is missing
 */
export function judge(gold: Gold, record: DocumentRecord | null, compare: Comparison): Sheet {
  const sheet = new Sheet()
  const found: Partial<DocumentRecord> = record ?? {}
  if (gold.header !== undefined) judgeHeader(sheet, gold.header, found, compare)
  if (gold.legalBases !== undefined) judgeBases(sheet, gold.legalBases, found, compare)
  if (gold.meeting !== undefined) judgeMeeting(sheet, gold.meeting, found, compare)
  if (gold.attendees !== undefined) judgeAttendees(sheet, gold.attendees, found, compare)
  const itemOf = gold.conclusions === undefined ? (id: string): string => id : judgeItems(sheet, gold.conclusions, found, compare)
  if (gold.tasks !== undefined) judgeTasks(sheet, gold.tasks, found, itemOf, compare)
  if (gold.citations !== undefined) judgeCitations(sheet, gold.citations, found, compare)
  if (gold.amounts !== undefined) judgeAmounts(sheet, gold.amounts, found, compare)
  if (gold.recipients !== undefined) judgeRecipients(sheet, gold.recipients, found, compare)
  if (gold.archive !== undefined) judgeArchive(sheet, gold.archive, found, compare)
  if (gold.signature !== undefined) judgeSignature(sheet, gold.signature, found, compare)
  return sheet
}
