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

/** The longest run of numbers that count up one by one from 1 or 2 (a missing one is allowed), as indices. */
function longestCount(numbers: readonly { value: number }[]): number[] {
  let best: number[] = []
  for (const [i, first] of numbers.entries()) {
    if (first.value !== 1 && first.value !== 2) continue
    const run = [i]
    let last = first.value
    for (let j = i + 1; j < numbers.length && run.length < 5000; j++) {
      const value = numbers[j]!.value
      if (value === last + 1 || value === last + 2) {
        run.push(j)
        last = value
      }
    }
    // A lone "1" is a footnote's mark as well; pages are counted from 2 (NĐ 30/2020, Phụ lục I, mục II.1: page 1 shows no number).
    if (run.length > best.length && !(run.length === 1 && first.value === 1)) best = run
    if (best.length * 2 > numbers.length) break
  }
  return best
}
