/** What a reader gives: the text that all offsets mean, and its lines with what the carrier knows of them. */
import type { LegacyEncoding } from './legacy/convert.ts'

export interface SourceLine {
  /** Offsets into `SourceText.text`, without the line break. */
  readonly start: number
  readonly end: number
  /** Page from 1, where the carrier has pages. */
  readonly page?: number
  /** Left edge of the text in the carrier's own measure (characters for plain text). */
  readonly indent?: number
  readonly bold?: boolean
  /** Written form of an automatic number or bullet that stands before the line's text (`1.`, `đ)`, `-`); it is part of the line's text. */
  readonly label?: string
  /** What the carrier marks the line as. */
  readonly role?: 'footnote' | 'running-head' | 'page-number' | 'stamp'
  /** The mark of a footnote, where `role` is `footnote`. */
  readonly mark?: string
  /** The table cell that the line stands in, counted from 0; `rows` and `columns` where it takes more than one. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number; readonly rows?: number; readonly columns?: number }
  /** Words of the line that are struck out, and stand there all the same. */
  readonly struck?: readonly string[]
  /** The column of a page set in columns, from 0. */
  readonly column?: number
  /** The carrier says that a paragraph ends with this line (true) or goes on (false). */
  readonly paragraphEnd?: boolean
}

export interface SourceText {
  readonly text: string
  readonly lines: readonly SourceLine[]
  readonly mediaType: string
  readonly encoding: string
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string
  readonly pages: number | null
  /** Encodings of the time before Unicode that letters were in, by the document's fonts or by the text itself: they were turned to Unicode. */
  readonly legacy?: readonly LegacyEncoding[]
  /** The document holds recorded changes that nobody has accepted yet; its text is that with all of them accepted. */
  readonly changed?: boolean
  /** Where words stand that are struck out: they are read as all others. */
  readonly struck?: ReadonlyArray<{ readonly start: number; readonly end: number }>
  /** Pages (from 1) that are images, of which nothing could be read. */
  readonly unreadPages?: readonly number[]
  /** The letters were recognized on images; here the words of which the recognition was not sure (0 to 100). */
  readonly recognized?: { readonly doubts: ReadonlyArray<{ readonly start: number; readonly end: number; readonly confidence: number }> }
}

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu

/** The lines of a plain text. A form feed begins a new page. */
export function linesOf(text: string): SourceLine[] {
  const paged = text.includes('\f')
  const lines: SourceLine[] = []
  let start = 0
  let page = 1
  const push = (end: number): void => void lines.push(paged ? { start, end, page } : { start, end })
  for (const match of text.matchAll(LINE_BREAK)) {
    push(match.index)
    start = match.index + match[0].length
    if (match[0] === '\f') page++
  }
  push(text.length)
  return lines
}

const BLANK = /^[\s\u200b\u2060]*$/u

/** Whether a text shows nothing. */
export const isBlank = (text: string): boolean => BLANK.test(text)

/** The pages that form feeds part; one at the very end closes the last page. Null where there is none. */
export function pagesOf(text: string): number | null {
  if (!text.includes('\f')) return null
  const pages = text.split('\f')
  return pages.length > 1 && isBlank(pages.at(-1)!) ? pages.length - 1 : pages.length
}
