/** Where a finding is, where the text that offsets mean is not at hand. */
import { shortened } from './columns.ts'
import type { DocumentRecord, Span } from '../record/schema.ts'

const LONGEST = 60

/** @returns the words of the smallest part of the record that holds the place, in quotation marks; empty where none does */
export function wordsAt(record: DocumentRecord, { start, end }: Span): string {
  let words = ''
  let least = Infinity
  const see = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { text, span } = value as { readonly text?: unknown; readonly span?: Span | null }
    if (typeof text === 'string' && text !== '' && span && span.start <= start && span.end >= end && span.end - span.start < least) {
      least = span.end - span.start
      words = text
    }
    for (const part of Object.values(value)) see(part)
  }
  see(record)
  return words === '' ? '' : `“${shortened(words.replace(/\s+/gu, ' '), LONGEST)}”`
}
