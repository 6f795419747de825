/** The rows of a page: pieces on one line, left to right, letters joined to words. */
import type { Piece } from './page.ts'

export type Word = Piece

export interface Row {
  /** Left to right; at least one. */
  readonly words: readonly Word[]
  readonly x0: number
  readonly x1: number
  readonly base: number
  /** Of most of its words. */
  readonly size: number
}

/** Pieces on one line differ by less than this (em). */
const LEVEL = 0.3
/** Two columns that stand side by side may be shifted against each other by as much (em). */
const SHIFTED = 0.6
/** … where at least so much parts them (em). */
const APART = 0.8
/** Smaller pieces can be raised or lowered marks of the row beside them. */
const SMALL = 0.82
/** How far a mark is raised or lowered (em of the row), and how near it stands. */
const RAISED = 0.6
const LOWERED = 0.25
const NEAR = 0.6
/** Letters part words with a blank between them and a gap of this (em), or with a gap alone. */
const BLANK_GAP = 0.08
const LONE_GAP = 0.18
/** The same letter drawn again this near (em) makes it bold, it is not written twice. */
const AGAIN = 0.12

/**
 * @param pieces letters (blanks among them) or words
 * @param joined the pieces are words already
 * @returns the rows from top to bottom
 */
export function rowsOf(pieces: readonly Piece[], joined = false): Row[] {
  const rows: Piece[][] = []
  for (let rest: readonly Piece[] = pieces; rest.length > 0; ) {
    const usual = median(rest.filter(isVisible).map((piece) => piece.size)) || Infinity
    rows.push(...levels(rest.filter((piece) => piece.size >= usual * SMALL || usual === Infinity)))
    const small = levels(rest.filter((piece) => piece.size < usual * SMALL && usual !== Infinity)).flatMap(runsOf)
    rest = small.flatMap((run) => {
      const home = rows.find((row) => isMarkOf(run, row))
      home?.push(...run)
      return home ? [] : run
    })
  }
  const made = rows.map((row) => rowOf(joined ? row.toSorted((a, b) => a.x0 - b.x0) : wordsOf(row))).filter((row) => row !== null)
  return mergeShifted(made.sort((a, b) => a.base - b.base))
}

const isVisible = (piece: Piece): boolean => piece.text.trim() !== ''

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** Pieces level with each other. */
function levels(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => a.base - b.base)) {
    const last = found.at(-1)
    if (last && piece.base - last[0]!.base < LEVEL * Math.max(piece.size, last[0]!.size)) last.push(piece)
    else found.push([piece])
  }
  return found
}

/** Pieces that follow each other without a column between them. */
function runsOf(level: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of level.toSorted((a, b) => a.x0 - b.x0)) {
    const last = runs.at(-1)?.at(-1)
    if (last && piece.x0 - last.x1 < piece.size) runs.at(-1)!.push(piece)
    else runs.push([piece])
  }
  return runs
}

function isMarkOf(run: readonly Piece[], row: readonly Piece[]): boolean {
  const { base, size } = row[0]!
  const raised = base - run[0]!.base
  if (raised > RAISED * size || raised < -LOWERED * size) return false
  const [x0, x1] = [run[0]!.x0, run.at(-1)!.x1]
  return row.some((piece) => isVisible(piece) && piece.x0 - x1 < NEAR * size && x0 - piece.x1 < NEAR * size)
}

function wordsOf(letters: readonly Piece[]): Word[] {
  const words: Array<{ -readonly [Key in keyof Word]: Word[Key] }> = []
  let blank = false
  let last: Piece | null = null
  for (const letter of letters.toSorted((a, b) => a.x0 - b.x0)) {
    if (!isVisible(letter)) {
      blank = true
      continue
    }
    if (last && last.text === letter.text && Math.abs(last.x0 - letter.x0) < AGAIN * letter.size) continue
    const word = words.at(-1)
    const gap = word ? letter.x0 - word.x1 : Infinity
    if (word && gap < (blank ? BLANK_GAP : LONE_GAP) * letter.size) {
      word.text += letter.text
      word.x1 = Math.max(word.x1, letter.x1)
      word.bold &&= letter.bold
    } else words.push({ ...letter })
    last = letter
    blank = false
  }
  return words.map((word) => ({ ...word, text: word.text.normalize('NFC').replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC')) }))
}

export function rowOf(words: readonly Word[]): Row | null {
  if (words.length === 0) return null
  const size = median(words.map((word) => word.size))
  return { words, size, base: median(words.map((word) => word.base)), x0: words[0]!.x0, x1: Math.max(...words.map((word) => word.x1)) }
}

/** Rows that stand beside each other, not below: two columns whose lines are not level. */
function mergeShifted(rows: readonly Row[]): Row[] {
  const merged: Row[] = []
  for (const row of rows) {
    const last = merged.at(-1)
    const apart = last ? Math.max(row.x0 - last.x1, last.x0 - row.x1) : 0
    if (last && row.base - last.base < SHIFTED * Math.min(row.size, last.size) && apart > APART * row.size) merged[merged.length - 1] = rowOf([...last.words, ...row.words].toSorted((a, b) => a.x0 - b.x0))!
    else merged.push(row)
  }
  return merged
}

export interface Gap {
  readonly from: number
  readonly to: number
}

/** The gaps of a row that are as wide (em). */
export function gapsOf(row: Row, least: number): Gap[] {
  const gaps: Gap[] = []
  for (let i = 1; i < row.words.length; i++) {
    const gap = { from: row.words[i - 1]!.x1, to: row.words[i]!.x0 }
    if (gap.to - gap.from >= least * row.size) gaps.push(gap)
  }
  return gaps
}
