/** Rows and fragments: lines cut where the carrier set columns side by side. Every non-space character is in one fragment. */
import type { SourceLine } from '../read/source.ts'
import type { NormalText } from '../text/normalize.ts'
import { isSpace } from '../text/passage.ts'

export interface Fragment {
  /** Offsets in the NFC text, without outer spaces. */
  readonly start: number
  readonly end: number
  /** Index of the row it stands in. */
  readonly row: number
  /** Characters between the row's start and the fragment's first letter. */
  readonly column: number
  /** NFC, single spaces. */
  readonly text: string
}

export interface Row {
  readonly index: number
  readonly line: SourceLine
  /** Left to right; more than one where wide gaps or tabs set columns apart. */
  readonly fragments: readonly Fragment[]
  /** Number of blank lines right before this row. */
  readonly blanksBefore: number
  /** The whole row, NFC, single spaces. */
  readonly text: string
}

/** A gap of this many spaces, or a tab, sets two columns apart. */
const COLUMN_GAP = 3

/**
 * @param source the text in NFC
 * @param lines the reader's lines (offsets into the original)
 * @returns the non-blank lines, in order
 */
export function rowsOf(source: NormalText, lines: readonly SourceLine[]): Row[] {
  const rows: Row[] = []
  let blanks = 0
  let from = 0
  const starts = lineStarts(source, lines)
  for (const [i, line] of lines.entries()) {
    from = starts[i * 2]!
    const fragments = fragmentsOf(source.text, from, starts[i * 2 + 1]!, rows.length)
    if (fragments.length === 0) {
      blanks++
      continue
    }
    rows.push({ index: rows.length, line, fragments, blanksBefore: blanks, text: fragments.map((fragment) => fragment.text).join(' ') })
    blanks = 0
  }
  return rows
}

/** Start and end of each line in the NFC text, one after the other. */
function lineStarts(source: NormalText, lines: readonly SourceLine[]): number[] {
  if (source.text === source.original) return lines.flatMap((line) => [line.start, line.end])
  // Walk both texts together: offsets of the NFC text only grow with those of the original.
  const offsets: number[] = []
  let normal = 0
  const seek = (original: number): number => {
    while (normal < source.text.length && source.toOriginal(normal) < original) normal++
    return normal
  }
  for (const line of lines) offsets.push(seek(line.start), seek(line.end))
  return offsets
}

function fragmentsOf(text: string, start: number, end: number, row: number): Fragment[] {
  const line = text.slice(start, end)
  if (!MORE_THAN_BLANKS.test(line)) {
    const words = line.trim()
    const column = line.startsWith(' ') ? 1 : 0
    return words === '' ? [] : [{ start: start + column, end: start + column + words.length, row, column, text: words }]
  }
  const fragments: Fragment[] = []
  let first = -1
  let last = -1
  let gap = 0
  let tab = false
  const close = (): void => {
    if (first >= 0) fragments.push({ start: first, end: last, row, column: first - start, text: squeeze(text.slice(first, last)) })
    first = -1
  }
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (isSpace(unit)) {
      gap++
      tab ||= unit === TAB
      continue
    }
    if (first >= 0 && (gap >= COLUMN_GAP || tab)) close()
    if (first < 0) first = i
    last = i + 1
    gap = 0
    tab = false
  }
  close()
  return fragments
}

const TAB = 0x09

/** What any space but a single usual blank has, and a few letters beside. */
const MORE_THAN_BLANKS = /[^ -~\u00ae-\u167f\u1681-\u1fff\u2030-\u205e\u2060-\u2fff\u3001-\ufefe]| {2}/

/** Single spaces, none outside. */
export const squeeze = (text: string): string => (OTHER_SPACE.test(text) ? text.replace(/[\s\u00a0\u00ad\u200b\ufeff]+/gu, ' ') : text).trim()

/** @returns the offset in a source of the character at an index of the squeezed text of its part from `start` to `end`; `end` where it has none */
export function unsqueeze(source: string, start: number, end: number, index: number): number {
  let at = start
  for (let i = 0; i < index && at < end; i++) {
    if (isSpace(source.charCodeAt(at))) while (at < end && isSpace(source.charCodeAt(at))) at++
    else at++
  }
  return at
}

/** Anything but single usual blanks. */
const OTHER_SPACE = /[^\S ]| {2}|[\u00ad\u200b]/u
