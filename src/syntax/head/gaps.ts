/** Blank lines: which of them part paragraphs, and which stand after every line. */
import type { Row } from '../rows.ts'

/** Carrier's rows that break nothing. */
const TRANSPARENT: ReadonlySet<string> = new Set(['page-number', 'running-head', 'footnote'])

/** Whether the reader knows that the row is no text of the document's body, head or foot. */
export const isTransparent = (row: Row): boolean => row.line.role !== undefined && TRANSPARENT.has(row.line.role)

/** @returns the usual number of blank lines before a row: 0, or 1 (2, …) where every line is followed by blank ones */
export function usualGap(rows: readonly Row[]): number {
  const gaps = rows.slice(1).map((row) => row.blanksBefore).sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length * 0.4)] ?? 0
}
