/** Words that no zone takes: rows after the tail that are no appendix, and what head and tail could not place. */
import type { Syntax } from './index.ts'
import type { Fragment, Row } from './rows.ts'

/** @returns ranges in NFC offsets, in order */
export function unplaced(syntax: Syntax): { start: number; end: number }[] {
  const { rows, head, tail, rest } = syntax
  return [
    ...without(fragments(rows.slice(0, head.end)), head.parts.map((part) => part.fragment)),
    ...without(fragments(rows.slice(tail.start, tail.end)), tail.parts.map((part) => part.fragment)),
    ...fragments(rest).map(({ start, end }) => ({ start, end })),
  ].map((range) => trim(syntax.source.text, range)).filter((range) => range.end > range.start)
}

const fragments = (part: readonly Row[]): Fragment[] => part.flatMap((row) => row.fragments)

/** What is left of the fragments (in order) when the placed ones (whole, or cut out of them) are taken away. */
function without(whole: readonly Fragment[], placed: readonly Fragment[]): { start: number; end: number }[] {
  const sorted = [...placed].sort((a, b) => a.start - b.start)
  let next = 0
  return whole.flatMap((fragment) => {
    const left: { start: number; end: number }[] = []
    let from = fragment.start
    while (next < sorted.length && sorted[next]!.end <= from) next++
    for (let i = next; i < sorted.length && sorted[i]!.start < fragment.end; i++) {
      const part = sorted[i]!
      if (part.end <= from) continue
      if (part.start > from) left.push({ start: from, end: part.start })
      from = Math.max(from, part.end)
    }
    if (from < fragment.end) left.push({ start: from, end: fragment.end })
    return left
  })
}

function trim(text: string, range: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = range
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return { start, end }
}
