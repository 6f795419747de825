/** Several documents in one text. */
import type { Grammar } from '../grammar/grammar.ts'
import { bare } from '../syntax/head/cut.ts'
import { opensDocument } from '../syntax/head/type-line.ts'
import type { Syntax } from '../syntax/index.ts'
import type { Row } from '../syntax/rows.ts'
import type { Check } from './types.ts'

/** The lines of one letterhead stand within so many rows of each other. */
const LETTERHEAD_ROWS = 8

/**
 * @returns where another document begins (NFC offset), or null: at the letterhead that follows the foot, be it a draft's or a form's; or, where the letterheads are
 *   lost, at the type line or the addressees that follow it, no appendix between, or after a list of recipients that stands inside the body. A template
 *   in an appendix has a motto too, but neither number nor day.
 */
export function nextDocument({ rows, rest, head, tail }: Syntax, grammar: Grammar): number | null {
  const after = rows.slice(tail.end)
  const motto = after.findIndex((row, i) => grammar.test('head.motto', row.text) && (rest.includes(row) || isIssued(after.slice(Math.max(0, i - LETTERHEAD_ROWS), i + LETTERHEAD_ROWS), grammar)))
  if (motto >= 0) return startOf(after, motto, grammar)
  const opening = after.findIndex((row) => opensDocument(bare(row.text), grammar))
  if (opening >= 0 && rest.includes(after[opening]!)) return startOf(after, opening, grammar)
  const labels = rows.slice(head.end, tail.start).flatMap((row) => row.fragments.filter(({ text }) => grammar.endAt('tail.label', text, 0) === text.length))
  return labels[0]?.start ?? null
}

/** Whether a letterhead's number and day are filled in. */
const isIssued = (rows: readonly Row[], grammar: Grammar): boolean => {
  const fragments = rows.flatMap((row) => row.fragments.map((fragment) => fragment.text))
  const number = fragments.some((text) => grammar.find('head.number', text)?.groups['sequence'] !== undefined)
  return number || fragments.some((text) => grammar.find('head.place-date', text)?.groups['day'] !== undefined)
}

/** Kinds of lines that stand above a motto, where a carrier puts the left column first. */
const ABOVE = ['head.number', 'head.place-date', 'head.rule', 'head.issuer', 'head.level', 'head.matter'] as const

/** Where the letterhead begins that the line stands in. */
function startOf(rows: readonly Row[], line: number, grammar: Grammar): number {
  let first = line
  const isAbove = ({ fragments }: Row): boolean => fragments.some(({ text }) => ABOVE.some((kind) => grammar.endAt(kind, text, 0) > 0))
  while (first > 0 && line - first < LETTERHEAD_ROWS && isAbove(rows[first - 1]!)) first--
  return rows[first]!.fragments[0]!.start
}

/** One finding for a text that holds more than one document. */
export const severalDocuments: Check = ({ syntax, context, next: start }) => {
  if (start === null) return []
  const { text } = syntax.source
  const line = text.slice(start, start + 200).split('\n', 1)[0]!.replace(/\s+/gu, ' ').trim()
  return [{ rule: 'unclassified-text', severity: 'warning', args: { text: line }, span: context.span(start, text.trimEnd().length), says: 'several.unclassified-text' }]
}
