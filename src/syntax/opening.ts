/** What a line begins with: the label of an item, and around it marks of Markdown (headings, bold and italic letters). */
import type { Grammar } from '../grammar/index.ts'
import type { Piece } from '../text/passage.ts'
import { readLabel, type Label } from './labels.ts'

export interface Opening {
  readonly label: Label | null
  /** Where the label stands; that of `**1**. …` with the mark inside it. */
  readonly place: Piece | null
  readonly marks: readonly Piece[]
  /** Where the marks before the label end. */
  readonly lead: number
  /** Where the words begin. */
  readonly end: number
}

const MARK = /^(?:#{1,6}\s+|[*_]{1,6}(?=[^\s*_]))/u
/** `1.**`, `1**.`: bold or italic letters end right behind the label or inside it. */
const CLOSED = /^([^*_]{1,24})([*_]{1,6})(?!\d)/u

/**
 * @param line without outer spaces but for one at the end, where a label may stand alone; white space in it is the usual blank
 * @param labelled false for a line that goes on with a paragraph: it has marks, no label
 */
export function openingOf(line: string, grammar: Grammar, labelled = true): Opening {
  const marks: Piece[] = []
  let label: Label | null = null
  let place: Piece | null = null
  let lead = -1
  let at = 0
  for (;;) {
    for (let mark = MARK.exec(line.slice(at)); mark !== null && at + mark[0].length < line.length; mark = MARK.exec(line.slice(at))) {
      marks.push({ start: at, end: at + mark[0].trimEnd().length })
      at += mark[0].length
    }
    if (lead < 0) lead = at
    // `- a) …`: the dash is the carrier's, the letter is the label.
    const next: Found | null = labelled && (label === null || label.family === 'dash') ? labelAt(line.slice(at), grammar) : null
    if (!next || (label && next.label.family !== 'letter')) return { label, place, marks, lead, end: at }
    if (place) marks.push(place)
    label = next.label
    place = { start: at, end: at + next.length }
    if (next.closing > 0) marks.push({ start: place.end, end: place.end + next.closing })
    at = place.end + next.closing
    while (at < line.length && line[at] === ' ') at++
    // A stain that a scanner took for a stroke.
    if (line.startsWith('_ ', at) && at + 2 < line.length) {
      marks.push({ start: at, end: at + 1 })
      at += 2
    }
  }
}

interface Found {
  readonly label: Label
  /** Its length in the line, and that of the mark right behind it. */
  readonly length: number
  readonly closing: number
}

function labelAt(text: string, grammar: Grammar): Found | null {
  const closed = CLOSED.exec(text)
  if (closed) {
    const [all, before, mark] = closed as unknown as [string, string, string]
    const label = readLabel(before + text.slice(all.length), grammar)
    if (label?.length === before.length) return { label, length: before.length, closing: mark.length }
    if (label && label.length > before.length) return { label, length: label.length + mark.length, closing: 0 }
  }
  const label = readLabel(text, grammar)
  return label && { label, length: label.length, closing: 0 }
}
