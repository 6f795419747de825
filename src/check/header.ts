/** The head against NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3, 4, 5 and 7. */
import type { Context } from '../interpret/model.ts'
import type { Span } from '../record/schema.ts'
import type { Syntax } from '../syntax/index.ts'
import type { HeadRole } from '../syntax/zones.ts'
import type { Check } from './types.ts'

/** A label or signs without a figure (`Số:      /TB-UBND`) are a number not filled in yet. */
export const missingNumber: Check = ({ record, syntax, context }) => {
  const { number } = record.header
  if (number?.sequence) return []
  const place = number?.span ?? placeOf('number', syntax, context)
  return [{ rule: 'missing-number', severity: 'warning', args: {}, span: place, ...(place && { says: 'blank.missing-number' }) }]
}

/** A date of which a part is blank is not filled in yet; one of no calendar is told as such. */
export const missingDate: Check = ({ record, syntax, context, faults }) => {
  const { date, spans } = record.header
  if (date?.length === 10 || faults.some((fault) => fault.rule === 'impossible-date')) return []
  const place = spans.date ?? placeOf('place-date', syntax, context)
  return [{ rule: 'missing-date', severity: 'warning', args: {}, span: place, ...(place && { says: 'blank.missing-date' }) }]
}

/** Where the parts of the head stand that have the role; null without any. */
function placeOf(role: HeadRole, { head }: Syntax, context: Context): Span | null {
  const parts = head.parts.filter((part) => part.role === role)
  return parts.length === 0 ? null : context.span(parts[0]!.fragment.start, parts.at(-1)!.fragment.end)
}

export const unknownType: Check = ({ record }) => (record.header.type ? [] : [{ rule: 'unknown-type', severity: 'warning', args: {}, span: null }])

/** An office without a name is a draft's: who is to sign is not filled in yet. */
export const missingSignature: Check = ({ record: { signature } }) =>
  signature?.name ? [] : [{ rule: 'missing-signature', severity: 'warning', args: {}, span: signature?.span ?? null, ...(signature && { says: 'blank.missing-signature' }) }]

export const missingRecipients: Check = ({ record }) => (record.recipients.length > 0 || record.archive ? [] : [{ rule: 'missing-recipients', severity: 'warning', args: {}, span: null }])
