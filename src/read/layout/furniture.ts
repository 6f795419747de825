/** What stands in the margins: page numbers, running heads, footnotes. Told by place and size, page by page. */
import type { Stroke } from './page.ts'
import type { Line } from './lines.ts'
import { median } from './rows.ts'

/** Footnotes are set smaller than the text, by a tenth at least. */
const SMALLER = 0.9
/** Lines of one place on several pages (points). */
const SAME = 4
/** A running head stands on as many pages one after the other; in smaller letters, on all pages of a document of fewer. */
const FEWEST_PAGES = 3
/** … and is set apart from the text by more than its own lines are (em). */
const SET_APART = 1.8

const NUMBER = /^[-–—\s]{0,3}(\d{1,4})[-–—\s]{0,3}$/u
const MARK = /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3}|\*))(?=\s|\p{L})/u

/**
 * @param pages the lines of each page
 * @param strokes the lines drawn on each page
 * @returns the same with their roles
 */
export function withFurniture(pages: ReadonlyArray<readonly Line[]>, strokes: ReadonlyArray<readonly Stroke[]>): Line[][] {
  const usual = median(pages.flat().filter((line) => line.place === 'text').map((line) => line.row.size))
  const found = pages.map((lines) => [...lines])
  const give = (page: number, line: Line | undefined, role: Line['role'], mark?: string): void => {
    const at = line ? found[page]!.indexOf(line) : -1
    if (line && at >= 0 && line.role === undefined) found[page]![at] = { ...line, role, ...(mark === undefined ? {} : { mark }) }
  }
  for (const [i, lines] of pages.entries()) {
    for (const line of [topOf(lines), bottomOf(lines)]) if (line && isPageNumber(line, i, pages)) give(i, line, 'page-number')
    for (const { line, mark } of notesOf(found[i]!, usual, strokes[i] ?? [])) give(i, line, 'footnote', mark)
  }
  for (const end of [topOf, bottomOf]) {
    const heads = pages.map((lines, i) => end(found[i]!.filter((line) => line.role !== 'page-number')) ?? end(lines))
    for (const i of repeated(heads, usual)) if (isApart(heads[i]!, pages[i]!)) give(i, heads[i], 'running-head')
  }
  return found
}

const standing = (lines: readonly Line[]): Line[] => lines.filter((line) => line.role !== 'stamp' && line.place === 'text').sort((a, b) => a.row.base - b.row.base)
const topOf = (lines: readonly Line[]): Line | undefined => ends(lines, 0)
const bottomOf = (lines: readonly Line[]): Line | undefined => ends(lines, -1)

/** The first or last line of the page that is no part of a column or table there, though it may stand apart where a column would go on. */
function ends(lines: readonly Line[], at: 0 | -1): Line | undefined {
  const line = lines.filter((each) => each.role !== 'stamp' && (each.place === 'text' || (each.place === 'column' && isApart(each, lines)))).sort((a, b) => a.row.base - b.row.base).at(at)
  const beyond = (other: Line): boolean => other.role !== 'stamp' && (at === 0 ? other.row.base < line!.row.base : other.row.base > line!.row.base)
  return line && !lines.some(beyond) ? line : undefined
}

/** A number alone that counts the pages: its own page's, or as far from it as another page's. */
function isPageNumber(line: Line, page: number, pages: ReadonlyArray<readonly Line[]>): boolean {
  const value = NUMBER.exec(line.text)?.[1]
  if (value === undefined) return false
  const off = Number(value) - page
  if (off === 1 || (page > 0 && isApart(line, pages[page]!) && isCentred(line, pages[page]!))) return true
  return pages.some((lines, other) => other !== page && [topOf(lines), bottomOf(lines)].some((end) => end && Number(NUMBER.exec(end.text)?.[1] ?? NaN) - other === off))
}

/** The small lines at the bottom of a page, from the first that begins with a mark on; under a rule, where one is drawn. */
function notesOf(lines: readonly Line[], usual: number, strokes: readonly Stroke[]): Array<{ line: Line; mark?: string }> {
  const text = standing(lines).filter((line) => line.role === undefined)
  let from = text.length
  while (from > 0 && text[from - 1]!.row.size <= usual * SMALLER && !lines.some((line) => line.place !== 'text' && line.role === undefined && line.row.base > text[from - 1]!.row.base)) from--
  const small = text.slice(from)
  const first = small.findIndex((line) => MARK.test(line.text) && (isSet(line, usual) || isRuled(line, strokes)))
  return first < 0 ? [] : small.slice(first).map((line) => ({ line, ...markOf(line) }))
}

/** The mark is raised or smaller than the words after it, or stands in brackets. */
const isSet = (line: Line, usual: number): boolean => /^[[(]/u.test(line.text) || line.row.words[0]!.size < line.row.size * SMALLER || line.row.size < usual * SMALLER

const isRuled = (line: Line, strokes: readonly Stroke[]): boolean => strokes.some((stroke) => stroke.y0 === stroke.y1 && stroke.y0 < line.row.base && line.row.base - stroke.y0 < 3 * line.row.size)

function markOf(line: Line): { mark?: string } {
  const match = MARK.exec(line.text)
  const mark = match?.[1] ?? match?.[2] ?? match?.[3]
  return mark === undefined ? {} : { mark }
}

const shape = (line: Line): string => line.text.replace(/\d+/gu, '0')

/**
 * @param usual size of the text's letters
 * @returns the pages (from 0) whose line has the same words at the same place on the pages before and after, or, set smaller, on all of few
 */
function repeated(heads: ReadonlyArray<Line | undefined>, usual: number): number[] {
  const found: number[] = []
  let run: number[] = []
  for (const [i, line] of [...heads, undefined].entries()) {
    const before = heads[i - 1]
    const goesOn = line !== undefined && before !== undefined && shape(line) === shape(before) && Math.abs(line.row.base - before.row.base) < SAME
    if (!goesOn) {
      if (run.length >= FEWEST_PAGES) found.push(...run)
      else if (run.length === heads.length && run.length > 1) found.push(...run.filter((page) => heads[page]!.row.size < usual * SMALLER))
      run = []
    }
    if (line) run.push(i)
  }
  return found
}

/** In the middle of the page's lines. */
function isCentred({ row }: Line, lines: readonly Line[]): boolean {
  const widest = lines.reduce((best, line) => (line.row.x1 - line.row.x0 > best.row.x1 - best.row.x0 ? line : best)).row
  return Math.abs(row.x0 + row.x1 - widest.x0 - widest.x1) < 2 * row.size
}

function isApart(line: Line, lines: readonly Line[]): boolean {
  return lines.every((other) => other === line || other.role === 'stamp' || Math.abs(other.row.base - line.row.base) > SET_APART * line.row.size)
}
