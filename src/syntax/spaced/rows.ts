/** Which lines of a table set in columns are one row, and which are titles of the rows below them. */
import { latin } from '../../text/letters.ts'
import { overGaps, placeOf, type GappedLine } from './gaps.ts'
import { ROOM } from './lines.ts'

/** What a cell, or a sentence of one, begins with. */
const OPENING = latin(String.raw`^["“(+-]{0,2} ?[\p{Lu}\d]`)
/** Of the lines with an order so many begin all of their cells, where the order stands at the top. */
const OPENED = 0.9

/** A title of the rows below it: one run of words behind an order that counts groups, or over a gap. */
export function isTitle(line: GappedLine): boolean {
  const words = line.runs.at(-1)!
  if (!line.ordered || line.runs.length > 2 || !OPENING().test(line.text.slice(words.start))) return false
  if (line.runs.length === 1) return line.text.trim().includes(' ')
  return words.start <= line.gaps[0]!.end + 1 && (overGaps(line) > 0 || !/^\(?\d/u.test(line.text.trim()))
}

/** A title of rows in capitals that takes a second line. */
export const goesOnTitle = (line: GappedLine, before: GappedLine): boolean => isTitle(before) && before.runs.length > 1 && before.runs[1]!.start === line.runs[0]!.start && isCapital(before) && isCapital(line)

const isCapital = ({ row }: GappedLine): boolean => row.text === row.text.toUpperCase()

/** The lines of each row. An order stands at the first line of its row, or in the middle where cells are set so. */
export function groupsOf(body: readonly GappedLine[]): GappedLine[][] {
  const orders = body.flatMap((line, i) => (line.ordered ? [i] : []))
  const counts = orders.filter((order) => !isTitle(body[order]!))
  const top = orders[0] === 0 && counts.filter((order) => opens(body[order]!)).length >= counts.length * OPENED
  const starts = [0]
  for (let k = 1; k < orders.length; k++) {
    const [last, order] = [orders[k - 1]!, orders[k]!]
    if (top || isTitle(body[order]!)) starts.push(order)
    else if (isTitle(body[last]!)) starts.push(last + (goesOnTitle(body[last + 1]!, body[last]!) ? 2 : 1))
    else starts.push(breakBetween(body, last, order, starts.at(-1)!))
  }
  return starts.map((start, k) => body.slice(start, starts[k + 1]))
}

/**
 * Where the row of an order begins: as far below the last order as that one's row began above it, or near by, where the words of the
 * second column begin anew; a page may have cut the row before.
 */
function breakBetween(body: readonly GappedLine[], last: number, order: number, start: number): number {
  const even = Math.min(Math.max(2 * last - start + 1, last + 1), order)
  const between = Array.from({ length: order - last }, (_, i) => last + 1 + i)
  const nearest = (from: readonly number[]): number | undefined => from.toSorted((a, b) => Math.abs(a - even) - Math.abs(b - even))[0]
  const anew = nearest(between.filter((i) => beginsAnew(body, i)))
  if (anew === undefined) return nearest(between.filter((i) => opens(body[i]!))) ?? even
  return between.some((i) => i >= even && i < anew) && between.every((i) => i < even || i >= anew || secondOf(body[i]!) === '') ? even : anew
}

const secondOf = (line: GappedLine): string => {
  const { start, end } = placeOf(line, 1)
  return line.text.slice(start, end).trim()
}

/** The second column's words begin as a sentence does, and those before them were ended on purpose. */
function beginsAnew(body: readonly GappedLine[], at: number): boolean {
  const words = secondOf(body[at]!)
  if (!OPENING().test(words)) return false
  let before = at - 1
  while (before >= 0 && secondOf(body[before]!) === '') before--
  return before < 0 || isTitle(body[before]!) || secondOf(body[before]!).length + 1 + words.split(' ', 1)[0]!.length <= widthOfSecond(body[at]!) - ROOM
}

const widthOfSecond = ({ gaps }: GappedLine): number => (gaps[1]?.start ?? 0) - gaps[0]!.end

/** Nothing in the line goes on from a line above. */
export const opens = ({ text, runs }: GappedLine): boolean => runs.every(({ start, end }) => OPENING().test(text.slice(start, end)))
