/** What the carrier adds between the lines of a document: page numbers, rules of dashes, code fences. It is kept in the tree, outside every value. */
import type { Grammar } from '../grammar/index.ts'
import type { Row } from './rows.ts'

export type FurnitureKind = 'page-number' | 'rule' | 'running-head' | 'stamp'

const PAGE_NUMBER = /^(?:[-–—] ?)?(\d{1,4})(?: ?[-–—])?$/u
const RULE = /^[-–—_=*.~|\s]{3,}$|^[|*]$/u

/**
 * @param rows all rows of the document
 * @returns the rows that are furniture, by index. A line with nothing but a number is a page number when the numbers count up;
 *   of those that do not fit the count the line is left alone (it may be the mark of a footnote).
 */
export function findFurniture(rows: readonly Row[], grammar: Grammar): Map<number, FurnitureKind> {
  const found = new Map<number, FurnitureKind>()
  const numbers: { row: number; value: number }[] = []
  for (const row of rows) {
    if (row.line.role === 'page-number' || row.line.role === 'running-head' || row.line.role === 'stamp') found.set(row.index, row.line.role)
    else if (row.line.cell) continue
    else if (RULE.test(row.text)) found.set(row.index, 'rule')
    else if (grammar.test('running-head', row.text)) found.set(row.index, 'running-head')
    else {
      const digits = PAGE_NUMBER.exec(row.text)?.[1]
      // Of two numbers right after each other only the second can be the page's; the first is a footnote's mark.
      if (digits === undefined) continue
      if (numbers.at(-1)?.row === row.index - 1) numbers.pop()
      numbers.push({ row: row.index, value: Number(digits) })
    }
  }
  for (const index of longestCount(numbers)) found.set(numbers[index]!.row, 'page-number')
  return found
}

interface Run {
  readonly index: number
  readonly length: number
  readonly before: Run | null
}

/**
 * The longest run of numbers that count up one by one from 1 or 2 (a missing one is allowed), as indices.
 * Runs that have come to the same number go on alike: only the longest of them is kept.
 */
function longestCount(numbers: readonly { value: number }[]): number[] {
  const runs = new Map<number, Run>()
  for (const [index, { value }] of numbers.entries()) {
    const known = [runs.get(value - 2), runs.get(value - 1)].filter((run) => run !== undefined)
    runs.delete(value - 2)
    runs.delete(value - 1)
    const stay = runs.get(value)
    const grown = known.map((before): Run => ({ index, length: before.length + 1, before }))
    const begun: Run[] = value === 1 || value === 2 ? [{ index, length: 1, before: null }] : []
    const best = longest([...(stay ? [stay] : []), ...grown, ...begun])
    if (best) runs.set(value, best)
  }
  // A lone "1" is a footnote's mark as well; pages are counted from 2 (NĐ 30/2020, Phụ lục I, mục II.1: page 1 shows no number).
  const best = longest([...runs].flatMap(([value, run]) => (run.length === 1 && value === 1 ? [] : [run])))
  const indices: number[] = []
  for (let run: Run | null = best; run; run = run.before) indices.push(run.index)
  return indices.toReversed()
}

const longest = (runs: readonly Run[]): Run | null => runs.reduce<Run | null>((best, run) => (best === null || run.length > best.length ? run : best), null)
