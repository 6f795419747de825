/** The head against NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3, 4, 5 and 7. */
import type { Check } from './types.ts'

export const missingNumber: Check = ({ record }) => (record.header.number?.sequence ? [] : [{ rule: 'missing-number', severity: 'warning', args: {}, span: record.header.number?.span ?? null }])

/** A date without its day is reported as well: the document is not dated yet. */
export const missingDate: Check = ({ record }) =>
  (record.header.date?.length ?? 0) === 10 ? [] : [{ rule: 'missing-date', severity: 'warning', args: {}, span: record.header.spans.date }]

export const unknownType: Check = ({ record }) => (record.header.type ? [] : [{ rule: 'unknown-type', severity: 'warning', args: {}, span: null }])

export const missingSignature: Check = ({ record }) => (record.signature?.name ? [] : [{ rule: 'missing-signature', severity: 'warning', args: {}, span: record.signature?.span ?? null }])

export const missingRecipients: Check = ({ record }) => (record.recipients.length > 0 || record.archive ? [] : [{ rule: 'missing-recipients', severity: 'warning', args: {}, span: null }])
