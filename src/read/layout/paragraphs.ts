/** Where paragraphs end, from the places of their lines: the next line is set in, or its first word would still have had room. */
import type { Line } from './lines.ts'
import { gapsOf, median } from './rows.ts'

/** Edges that differ by less are one (em). */
const SAME_EDGE = 0.5
/** A first line is set in by more (NĐ 30/2020, Phụ lục I, mục II.6: 1 to 1.27 cm, 2.1 em or more), less for the dash before it. */
const SET_IN = 1
/** A line that could have held the next word with so much to spare (em) was ended on purpose. */
const TO_SPARE = 0.4
/** A break is wider than the usual by this (em) where paragraphs are set apart. */
const SET_APART = 0.25
/** A document whose first lines are set in has them in this share of its lines. */
const FEWEST_SET_IN = 0.08

/** A break that the writer put inside a sentence: the place alone does not tell it from a paragraph's end. */
const SMALL_START = /^["“(]?\p{Ll}/u
/** … unless the sentence has come to its end. */
const SENTENCE_END = /[.;:!?…]["”»)]?$/u

/** What a label may begin with: whether it is one at the margin, its count must tell. */
const LABEL = /^(?:\d{1,2}[.)]|\p{L}[.)]|[-–+•*])(?=\s)/u

interface Frame {
  readonly left: number
  readonly right: number
  /** From one line to the next. */
  readonly leading: number
}

/**
 * @param lines the lines of the text proper, furniture left out, in reading order
 * @returns for each whether its paragraph ends there; undefined where its place does not tell
 */
export function paragraphEnds(lines: readonly Line[]): Array<boolean | undefined> {
  const frames = new Map<number, Frame>()
  const text = lines.filter((line) => line.place === 'text')
  const usual = frameOf(text)
  const pages = new Map<number, Line[]>()
  for (const line of text) {
    const page = pages.get(line.page)
    if (page) page.push(line)
    else pages.set(line.page, [line])
  }
  const frame = (page: number): Frame => {
    const own = frames.get(page) ?? frameOf(pages.get(page) ?? [], usual)
    frames.set(page, own)
    return own
  }
  const setIn = text.filter((line) => line.row.x0 - frame(line.page).left > SET_IN * line.row.size).length >= text.length * FEWEST_SET_IN
  const following = inCells(lines)
  return lines.map((line, i) => {
    const next = lines[i + 1]
    if (line.place === 'cell') return endsInCell(line, following.get(line))
    if (line.place === 'column') return undefined
    if (!next || next.place !== 'text') return true
    const end = endsAt(line, next, frame(line.page), frame(next.page), setIn)
    const label = LABEL.test(next.text)
    return (end === true && !label && SMALL_START.test(next.text) && !SENTENCE_END.test(line.text)) || (end === false && label) ? undefined : end
  })
}

/** The edges that most lines have; a page with few lines has those of the others. */
function frameOf(lines: readonly Line[], usual?: Frame): Frame {
  if (lines.length < 8 && usual) return usual
  const size = median(lines.map((line) => line.row.size))
  const right = edge(lines.map((line) => line.row.x1), size, -1)
  const left = edge(lines.map((line) => line.row.x0), size, 1)
  const steps = lines.slice(1).map((line, i) => line.row.base - lines[i]!.row.base).filter((step) => step > 0 && step < 3 * size)
  return { left, right, leading: median(steps) }
}

/** The outermost place where a tenth of the lines end, so that no single line makes the margin. */
function edge(places: readonly number[], size: number, side: 1 | -1): number {
  const sorted = places.toSorted((a, b) => side * (a - b))
  const fewest = Math.max(2, places.length * 0.1)
  return sorted.find((place) => places.filter((other) => Math.abs(other - place) < SAME_EDGE * size).length >= fewest) ?? sorted[0] ?? 0
}

function endsAt({ row, page }: Line, next: Line, here: Frame, there: Frame, setIn: boolean): boolean | undefined {
  const { size } = row
  const own = row.x0 - here.left
  const indent = next.row.x0 - there.left
  const same = Math.abs(indent - own) < SAME_EDGE * size
  const step = page === next.page ? next.row.base - row.base : 0
  const room = here.right - row.x1 - spaceOf(next) - (next.row.words[0]!.x1 - next.row.words[0]!.x0)
  if (isCentred(row, here) && isCentred(next.row, there)) return room + own <= 0 ? false : undefined
  if (room > TO_SPARE * size) return setIn && indent < SAME_EDGE * size && own > SET_IN * size ? undefined : true
  if (indent > SET_IN * size && !same) return indent > own || !isHanging(own, indent, size) ? true : undefined
  if (step > here.leading + SET_APART * size && step > here.leading * 1.1) return setIn && indent < SET_IN * size ? undefined : true
  if (indent <= SAME_EDGE * size && setIn && room <= 0) return false
  if (same && own > SET_IN * size) return setIn ? true : undefined
  return undefined
}

/** As far from the one margin as from the other. */
const isCentred = ({ x0, x1, size }: Line['row'], { left, right }: Frame): boolean => x0 - left > SAME_EDGE * size && Math.abs(x0 - left - (right - x1)) < SAME_EDGE * size

/** Both are set in, the second less: the first may stand in the middle. */
const isHanging = (own: number, indent: number, size: number): boolean => own > indent + SET_IN * size

/** The usual space between the words of a line. */
function spaceOf({ row }: Line): number {
  const gaps = gapsOf(row, 0).map((gap) => gap.to - gap.from)
  return gaps.length > 0 ? Math.min(median(gaps), 0.5 * row.size) : 0.25 * row.size
}

/** The line that follows each in its cell. */
function inCells(lines: readonly Line[]): Map<Line, Line> {
  const following = new Map<Line, Line>()
  const last = new Map<string, Line>()
  for (const line of lines) {
    if (!line.cell) continue
    const key = `${line.cell.table} ${line.cell.row} ${line.cell.column}`
    const before = last.get(key)
    if (before) following.set(before, line)
    last.set(key, line)
  }
  return following
}

function endsInCell(line: Line, next: Line | undefined): boolean {
  if (!next || LABEL.test(next.text)) return true
  const word = next.row.words[0]!
  return line.limit! - line.row.x1 - spaceOf(next) - (word.x1 - word.x0) > TO_SPARE * line.row.size
}
