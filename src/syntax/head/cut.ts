/** Parts of fragments, for the rows on which a converter left two cells of the page with less than a column gap between them. */
import { squeeze, unsqueeze, type Fragment } from '../rows.ts'

/** Marks that a converter puts around the words of a line. */
const MARKUP_BEFORE = /^[*_#\s]+/u
const MARKUP_AFTER = /(?<![*_#\s])[*_#\s]+$/u

/** Marks of bold and italic letters within a line; one low line only at the edge of a word. */
export const EMPHASIS = String.raw`\*{1,3}|_{2,3}|(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}"“(\[*])|(?<=[\p{L}\p{N}.,;:!?)”"\]*])_(?![\p{L}\p{N}_])`

/** @returns the text without the marks of bold and headings at its end */
export const bareEnd = (text: string): string => text.replace(MARKUP_AFTER, '')

/** @returns the text without the marks of bold and headings around it */
export const bare = (text: string): string => bareEnd(text.replace(MARKUP_BEFORE, ''))

/**
 * @param from offset in the fragment's (squeezed) text
 * @param to offset in the fragment's text, exclusive
 * @param source the NFC text; without it a fragment with wide gaps inside cannot be cut
 * @returns the part as a fragment of its own, or null when nothing is left of it or its place is not known
 */
export function cutFragment(fragment: Fragment, from: number, to: number, source?: string): Fragment | null {
  const text = fragment.text.slice(from, to).trim()
  if (text === '') return null
  if (from <= 0 && to >= fragment.text.length) return fragment
  const lead = fragment.text.slice(from, to).length - fragment.text.slice(from, to).trimStart().length
  const start = offsetOf(fragment, from + lead, source)
  const end = offsetOf(fragment, from + lead + text.length - 1, source)
  if (start < 0 || end < 0) return null
  return { start, end: end + 1, row: fragment.row, column: fragment.column + start - fragment.start, text: squeeze(text) }
}

/**
 * @param ranges parts of the fragment's text, in order, not overlapping
 * @returns the fragment in pieces: the ranges and what stands between them; the whole fragment when it cannot be cut
 */
export function cutAt(fragment: Fragment, ranges: ReadonlyArray<{ start: number; end: number }>, source?: string): Fragment[] {
  const bounds = [0, ...ranges.flatMap((range) => [range.start, range.end]), fragment.text.length]
  const pieces: Fragment[] = []
  for (let i = 1; i < bounds.length; i++) {
    const [from, to] = [bounds[i - 1]!, bounds[i]!]
    if (fragment.text.slice(from, to).trim() === '') continue
    const piece = cutFragment(fragment, from, to, source)
    if (!piece) return [fragment]
    pieces.push(piece)
  }
  return pieces
}

const SEPARATOR = /\||<br ?\/?>/gu

/** The cells of a written table's row (`| a | b |`, `a<br>b`), and the marks between them. */
export const cutColumns = (fragment: Fragment, source?: string): Fragment[] =>
  cutAt(fragment, [...fragment.text.matchAll(SEPARATOR)].map((match) => ({ start: match.index, end: match.index + match[0].length })), source)

/** Whether a piece is nothing but the marks between cells. */
export const isSeparator = (fragment: Fragment): boolean => fragment.text.replace(SEPARATOR, '').trim() === ''

/** Source offset of a character of the fragment's text, or -1. */
function offsetOf(fragment: Fragment, index: number, source?: string): number {
  if (fragment.end - fragment.start === fragment.text.length) return fragment.start + index
  if (source === undefined) return -1
  const at = unsqueeze(source, fragment.start, fragment.end, index)
  return at < fragment.end ? at : -1
}
