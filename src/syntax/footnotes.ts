/** Footnotes: `[1] …` lines, lines that the carrier marks, and notes that a converter left in the middle of a page with their mark on a line of its own. */
import { lineWidth } from '../text/measure.ts'
import type { Row } from './rows.ts'
import { latin, startsCapital } from '../text/letters.ts'

export interface FootnoteRows {
  readonly mark: string
  /** Rows of the note's words; `markRow` stands apart where the mark has a line of its own. */
  readonly rows: readonly Row[]
  readonly markRow: Row | null
  /** Characters of the first row that are the mark. */
  readonly markLength: number
}

const BRACKETED = /^\[(\d{1,3})\]\s?/u
const LONE = /^\d{1,2}$/u
const ENDED = /[.;:!?…]["”)]*$/u
const RAISED = latin(String.raw`[\p{L}\])”](\d{1,2})(?![\p{L}\p{N}])`, 'g')
const MOST_ROWS = 12
/** Notes are set in 10 to 12 points under a text of 13 or 14. */
const SMALLER = 1.12

/**
 * @param rows the rows that are no furniture
 * @returns the footnotes in order of their marks' places; a lone number counts only where some word of the text carries it as its mark
 */
export function findFootnotes(rows: readonly Row[]): FootnoteRows[] {
  const notes: FootnoteRows[] = []
  let measured: { usual: number; carriers: ReadonlyMap<string, readonly number[]> } | undefined
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const bracketed = BRACKETED.exec(row.text)
    if (row.line.role === 'footnote' || (bracketed && !row.line.cell)) {
      const note = [row]
      while (goesOn(note.at(-1)!, rows[i + 1])) note.push(rows[++i]!)
      notes.push({ mark: row.line.mark ?? bracketed?.[1] ?? String(notes.length + 1), rows: note, markRow: null, markLength: bracketed?.[0].length ?? markedLength(row) })
    } else if (!row.line.cell && LONE.test(row.text)) {
      measured ??= { usual: usualWidth(rows), carriers: carriersOf(rows) }
      const start = interruption(rows, i, measured.usual)
      // A word outside the note has the number set right behind it.
      if (start >= 0 && measured.carriers.get(row.text)?.some((carrier) => carrier < start || carrier > i)) notes.push({ mark: row.text, rows: rows.slice(start, i), markRow: row, markLength: 0 })
    }
  }
  return notes
}

/** Whether a note goes on in the next row: where the carrier marks notes, up to the next mark; else up to a blank line or the end of a sentence. */
function goesOn(last: Row, next: Row | undefined): boolean {
  if (!next || BRACKETED.test(next.text)) return false
  if (last.line.role === 'footnote' && next.line.role === 'footnote') return next.line.mark === undefined || next.line.mark === last.line.mark
  return next.blanksBefore === 0 && next.line.role === undefined && !(last.line.role === 'footnote' && next.line.page !== undefined) && !ENDED.test(last.text)
}

/** How much of a row is the mark that the carrier told of. */
function markedLength({ text, line: { mark } }: Row): number {
  return mark !== undefined && text.startsWith(mark) ? mark.length + (text[mark.length] === ' ' ? 1 : 0) : 0
}

/**
 * Where the note before its mark begins: a sentence that breaks in on one that has not ended. Of several such places the
 * topmost from which on the lines are set smaller (more letters fit on them than on the body's).
 */
function interruption(rows: readonly Row[], mark: number, usual: number): number {
  const breaks: number[] = []
  for (let i = mark - 1; i > 0 && i >= mark - MOST_ROWS; i--) {
    if (rows[i]!.blanksBefore > 0 || (startsCapital(rows[i]!.text) && !ENDED.test(rows[i - 1]!.text))) breaks.push(i)
    if (rows[i]!.blanksBefore > 0) break
  }
  const small = breaks.filter((start) => rows.slice(start, mark - 1).every((row) => lineWidth(row.text) > usual * SMALLER))
  return small.at(-1) ?? breaks[0] ?? -1
}

const usualWidth = (rows: readonly Row[]): number => {
  const widths = rows.map((row) => lineWidth(row.text)).sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.7)] ?? 0
}

/** Numbers set right behind a word, and the rows that hold them. */
function carriersOf(rows: readonly Row[]): Map<string, number[]> {
  const carriers = new Map<string, number[]>()
  for (const [i, row] of rows.entries())
    for (const [, mark] of row.text.matchAll(RAISED())) {
      const known = carriers.get(mark!)
      if (known) known.push(i)
      else carriers.set(mark!, [i])
    }
  return carriers
}
