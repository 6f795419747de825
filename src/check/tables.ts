/** Tables that are only drawn in the text, in columns or with bars that do not agree: nothing gives their cells. */
import type { Fragment, Row } from '../syntax/rows.ts'
import type { Check } from './types.ts'
import { hasLetter } from '../text/letters.ts'

/** A drawn table has at least so many rows, and one of columns so many columns. */
const LEAST_BARRED = 2
const LEAST_ALIGNED = 3
const LEAST_COLUMNS = 3
/** Cells of a column begin, end or are centred within so many characters of each other. */
const DRIFT = 3

const BARS = /\|[^|]*\||^\+[-=+]{3,}\+$/u

/** One finding for each run of rows that are drawn as a table; a row that a carrier's table gave is none. */
export const drawnTable: Check = ({ syntax, context }) => {
  const { rows, head, tail, source, tables, unreadTables } = syntax
  const read = new Set([...tables.map((table) => table.rows), ...unreadTables].flat())
  const found: Array<readonly Row[]> = [...unreadTables]
  let run: Row[] = []
  const close = (): void => {
    if (run.length >= (BARS.test(run[0]?.text ?? '') ? LEAST_BARRED : LEAST_ALIGNED)) found.push(run)
    run = []
  }
  for (const row of [...rows.slice(head.end, tail.start), ...rows.slice(tail.end)].filter((each) => !read.has(each))) {
    if (run.length > 0 && !goesOn(run.at(-1)!, row, source.text)) close()
    if (run.length > 0 || (row.line.cell === undefined && (BARS.test(row.text) || row.fragments.length >= LEAST_COLUMNS))) run.push(row)
  }
  close()
  return found.map((table) => ({
    rule: 'unclassified-text',
    severity: 'warning',
    args: { text: (table.find((row) => hasLetter(row.text)) ?? table[0]!).text },
    span: context.span(table[0]!.fragments[0]!.start, table.at(-1)!.fragments.at(-1)!.end),
    says: 'table.unclassified-text',
  }))
}

/** Whether a row is set as the row before it is. */
function goesOn(before: Row, row: Row, text: string): boolean {
  if (row.line.cell !== undefined || row.index !== before.index + 1) return false
  if (BARS.test(before.text) || BARS.test(row.text)) return BARS.test(before.text) && BARS.test(row.text)
  if (row.fragments.length !== before.fragments.length || row.fragments.length < LEAST_COLUMNS) return false
  return row.fragments.every((fragment, i) => isAligned(fragment, before.fragments[i]!)) || [before, row].every(({ fragments }) => isTabbed(fragments, text))
}

const isAligned = (a: Fragment, b: Fragment): boolean =>
  [[a.column, b.column], [a.column + a.text.length, b.column + b.text.length], [a.column + a.text.length / 2, b.column + b.text.length / 2]].some(([one, other]) => Math.abs(one! - other!) <= DRIFT)

const isTabbed = (fragments: readonly Fragment[], text: string): boolean => fragments.every((fragment, i) => i === 0 || text.slice(fragments[i - 1]!.end, fragment.start).includes('\t'))
