/**
 * Lines to paragraphs. A carrier breaks lines at the margin, doubles the breaks, drops indents; whether a line goes on with
 * the next is read from how full it was (measure.ts), how it ends and how the next begins.
 */
import type { Grammar } from '../grammar/index.ts'
import { lineWidth } from '../text/measure.ts'
import { tokenize } from '../text/tokens.ts'
import { breaksCode, breaksFigure } from '../text/torn.ts'
import { follows, isBullet, isDivision, type Label } from './labels.ts'
import { bareEnd } from './head/cut.ts'
import { openingOf } from './opening.ts'
import type { Row } from './rows.ts'
import { latin } from '../text/letters.ts'

interface Line {
  readonly row: Row
  readonly text: string
  readonly label: Label | null
  readonly width: number
}

export interface Paragraph {
  readonly lines: readonly Line[]
  readonly label: Label | null
}

export interface Setting {
  /** The text is broken at a margin. */
  readonly wrapped: boolean
  /** Width of a full line in em. */
  readonly width: number
  /** It is broken at a number of characters, each of them as wide as the other. */
  readonly even: boolean
  /** Usual left edge of a line that continues a paragraph, where the carrier kept indents; else null. */
  readonly edge: number | null
}

const ENDS = /(?:[.;:!?…]|\. ?\/|\.\/\.)["”»)\]*_]*$/u
/** `./.` ends the text. */
const FULL_END = /\.\/\.["”)]?$/u
/** `2021 ⏎ - 2025`: a range over two lines. */
const YEAR_END = /(?<!\d)\d{4}$/u
const YEAR_RANGE = /^[-–] ?\d{4}(?!\d)/u
const SMALL_START = latin(String.raw`^["“(]?\p{Ll}`)
const TWO_CAPITALS = latin(String.raw`\p{Lu}{2}`)
/** Letters on either side of a break that a name can stand in. */
const NAME_REACH = 48
/** A4 in Times New Roman 13-14 holds 31 to 37 em a line; other margins and sizes give somewhat less or more. */
const WIDEST_WRAPPED = 62
/** A paragraph's first line is set in by 1 to 1.27 cm (NĐ 30/2020, Phụ lục I, mục II.6): 2.1 em or more, less what measuring errs. */
const FIRST_LINE_INDENT = 1.9

/** Width of a character in em, where all are as wide. */
const EVEN_WIDTH = 0.45
/** Room that is none there: who breaks lines by hand counts roughly (em). */
const EVEN_SLACK = 2.5 * EVEN_WIDTH
/** So many characters a line hold the editors and mails that count them. */
const [FEWEST_EVEN, MOST_EVEN] = [40, 140]
/** Lines nearly full that are enough to tell. */
const FEWEST_FULL = 8
/** Of these, but for ends of sentences, so many had no room for the next word; the others are titles. */
const TIGHT = 0.88

/** How the document's lines are set. */
export function settingOf(rows: readonly Row[]): Setting {
  const columns = columnsOf(rows)
  if (columns > 0) return { wrapped: true, width: columns * EVEN_WIDTH, even: true, edge: edgeOf(rows) }
  const widths = rows.map((row) => lineWidth(row.text)).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0
  const full = widths.filter((each) => each >= width * 0.86 && each <= width * 1.12).length
  const wrapped = rows.length >= 4 && width >= 18 && width <= WIDEST_WRAPPED && full >= rows.length * 0.28
  return { wrapped, width, even: false, edge: wrapped ? edgeOf(rows) : null }
}

/** The number of characters that lines are broken at; 0 where they are not broken so. */
function columnsOf(rows: readonly Row[]): number {
  const lengths = rows.map(lengthOf)
  const columns = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.98)] ?? 0
  if (columns < FEWEST_EVEN || columns > MOST_EVEN) return 0
  const full = lengths.flatMap((length, i) => (length > columns * 0.75 && i + 1 < rows.length && !ENDS.test(rows[i]!.text) ? [i] : []))
  const tight = full.filter((i) => lengths[i]! + 1 + wordLength(rows[i + 1]!.text) > columns).length
  return full.length >= FEWEST_FULL && tight >= full.length * TIGHT ? columns : 0
}

/** Characters from the margin to the end. */
const lengthOf = ({ fragments }: Row): number => fragments.at(-1)!.end - fragments[0]!.start + fragments[0]!.column

const wordLength = (text: string): number => text.split(' ', 1)[0]!.length

/** The commonest left edge, if the carrier kept indents that differ. */
function edgeOf(rows: readonly Row[]): number | null {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const column = row.fragments[0]!.column
    counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  const edges = [...counts].sort((a, b) => b[1] - a[1])
  const edge = edges[0]?.[0]
  if (edge === undefined) return null
  const indented = rows.filter((row) => row.fragments[0]!.column >= edge + 3).length
  return indented >= Math.max(2, rows.length * 0.05) ? edge : null
}

/**
 * @param rows the rows of the body, furniture left out
 * @param grammar for the labels
 * @returns the paragraphs in order; every row is in exactly one
 */
export function paragraphsOf(rows: readonly Row[], grammar: Grammar, setting: Setting): Paragraph[] {
  const paragraphs: { lines: Line[]; label: Label | null }[] = []
  const last = new Map<string, Label>()
  for (const [i, row] of rows.entries()) {
    const { label, lead } = openingOf(row.text, grammar)
    const text = withoutClosing(row.text.slice(lead))
    const line: Line = { row, text, label, width: setting.even ? lengthOf(row) * EVEN_WIDTH : lineWidth(row.text) }
    const current = paragraphs.at(-1)
    const before = current?.lines.at(-1)
    const lastLabel = label ? last.get(label.family) : undefined
    const running = current !== undefined && (current.label === null || current.lines.length > 1)
    const next: Next = { row: rows[i + 1], connective: () => grammar.test('paragraph.connective', text), open: () => before !== undefined && !label && (grammar.test('paragraph.open-end', before.text) || (!ENDS.test(before.text) && breaksName(before.text, text, grammar))), figure: before !== undefined && grammar.test('paragraph.figure-end', before.text) && grammar.test('paragraph.figure-start', text), bracket: current !== undefined && openBracket(current.lines) }
    if (current && before && !label && titlesDivision(current, text)) {
      current.lines.push(line)
      continue
    }
    if (current && before && !(ENDS.test(before.text) && grammar.test('closing', text)) && continues(before, line, next, setting, lastLabel, running)) {
      current.lines.push({ ...line, label: null })
      continue
    }
    if (label) {
      if (!isBullet(label.family)) last.set(label.family, label)
    }
    paragraphs.push({ lines: [line], label })
  }
  return paragraphs
}

/** Bold and italic letters may end with each line. */
const withoutClosing = (text: string): string => (text.endsWith('*') || text.endsWith('_') ? bareEnd(text) : text)

/** Whether a line is the title of the division whose label stands alone above it, or goes on with that title in capitals. */
function titlesDivision(division: Paragraph, text: string): boolean {
  const { label, lines } = division
  if (!label || !isDivision(label.family) || bareEnd(lines[0]!.text) !== label.text || ENDS.test(text)) return false
  return lines.length === 1 || (lines.length < 4 && isCapital(text) && lines.slice(1).every((line) => isCapital(line.text)))
}

const isCapital = (text: string): boolean => text === text.toUpperCase() && TWO_CAPITALS().test(text)

/** What the words at the break say. */
interface Next {
  readonly row: Row | undefined
  /** The line begins as a paragraph often does. */
  readonly connective: () => boolean
  /** The line before ends in the middle of a phrase. */
  readonly open: () => boolean
  /** A date or number is broken: its word ends the line before, its figures begin the line. */
  readonly figure: boolean
  /** The paragraph has a bracket that is not closed yet. */
  readonly bracket: boolean
}

/**
 * Whether `line` goes on with the paragraph that `before` is the last line of.
 * @param running `before` is no title line: it has no label, or is not the first line of its paragraph
 */
function continues(before: Line, line: Line, next: Next, setting: Setting, lastLabel: Label | undefined, running: boolean): boolean {
  if (before.row.line.paragraphEnd !== undefined) return !before.row.line.paragraphEnd || isTorn(before, line, next)
  if (next.figure || (YEAR_END.test(before.text) && YEAR_RANGE.test(line.text)) || (!line.label && breaksFigure(before.text, line.text)) || breaksCode(before.text, line.text)) return true
  const ended = ENDS.test(before.text)
  if (FULL_END.test(before.text)) return false
  const full = setting.wrapped && wasFull(before, line.text, setting)
  if (line.label) {
    if (!full || ended) return false
    const expected = lastLabel ? follows(lastLabel, line.label) : line.label.numbers.at(-1) === 1
    return isBullet(line.label.family) ? !ended : !expected
  }
  if (SMALL_START().test(line.text)) return !(ended && !full && setting.wrapped && indented(line, setting)) && (!ended || setting.wrapped)
  if (!setting.wrapped) return next.open() || /[,(–-]$/u.test(before.text) || next.bracket
  if (isCapital(line.text) && before.text !== before.text.toUpperCase()) return false
  if (before.text.endsWith(',') || next.open()) return true
  if (setting.edge !== null && indented(line, setting)) return !ended && full
  if (!ended) return full || (running && before.width > setting.width * 0.72)
  if (setting.edge !== null) return full
  return roomLeft(before, line.text, setting) + roomLeft(line, next.row && !ENDS.test(line.text) ? next.row.text : '', setting) < FIRST_LINE_INDENT * (next.connective() ? 0.6 : 1)
}

/** Whether somebody ended the paragraph in the middle of a sentence, to begin a new line. A title in bold letters ends without a mark. */
const isTorn = (before: Line, line: Line, next: Next): boolean =>
  !line.label && before.row.line.bold === line.row.line.bold && before.row.line.cell === line.row.line.cell && (next.bracket || (!ENDS.test(before.text) && (SMALL_START().test(line.text) || next.open())))

const indented = (line: Line, setting: Setting): boolean => setting.edge !== null && line.row.fragments[0]!.column >= setting.edge + 3

/** Whether the next line's first word had no room on the line any more. */
const wasFull = (before: Line, next: string, setting: Setting): boolean => roomLeft(before, next, setting) < (setting.even ? EVEN_SLACK : setting.width * 0.07)

/** How many em were left on the line after the next line's first word; 0 where it would not have fitted, or where nothing follows. */
function roomLeft(line: Line, next: string, setting: Setting): number {
  if (next === '') return 0
  const word = next.split(' ', 1)[0]!
  return Math.max(0, setting.width - line.width - (setting.even ? (1 + word.length) * EVEN_WIDTH : 0.25 + lineWidth(word)))
}

/** Whether a name that the grammar lists stands across the break: `gửi về Sở` ⏎ `Nội vụ`. */
function breaksName(before: string, next: string, grammar: Grammar): boolean {
  const left = before.slice(-NAME_REACH)
  const tokens = tokenize(`${left} ${next.slice(0, NAME_REACH)}`)
  const across = tokens.findIndex((token) => token.start > left.length)
  return tokens.slice(0, Math.max(0, across)).some((_, i) => (grammar.lexicon.match(tokens, i)?.next ?? 0) > across)
}

/** No bracket goes over more lines. */
const MOST_BRACKET_LINES = 40

/** Whether the last bracket of the lines stands open. */
function openBracket(lines: readonly Line[]): boolean {
  const last = lines.slice(-MOST_BRACKET_LINES).findLast(({ text }) => /[()]/u.test(text))?.text ?? ''
  return last.lastIndexOf('(') > last.lastIndexOf(')')
}
