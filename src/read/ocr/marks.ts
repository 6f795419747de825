/** The marks before items, which a recognition of words breaks: `~` for `-`, `LỄ` for `1.`, `VÃ` for `7.`, `VỊ` for `VI.`. The marks around them tell what they were. */
import type { Line } from '../layout/lines.ts'

const DASH = /^[~_=¬]{1,2}(?=$|\p{L})/u
/** Specks before a number, more full stops than one behind it. */
const SPECKS = /^[^\p{L}\p{N}]{1,3}(?=\d{1,2}\.)/u
const STOPS = /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.,:]{2,}|,)$/u
const NUMBER = /^(\d{1,2})\.$/u
/** What a broken number looks like: two letters or marks at most, and a stop; or what `1.` was seen as. */
const BROKEN = /^(?:[^\s\d]{1,2}[.,:]|\d[^\s\d]?[.,:]|[LIlĨÌÍ][ỄÊE]?|[^\p{L}\d\s]\d?\.)$/u
/** A figure and its stop as two letters, the second with a mark; before a word that is not in capitals. */
const LETTERS = /^\p{Lu}[ÀÁẢÃẠÂĂÈÉẺẼẸÊÌÍỈĨỊÒÓỎÕỌÔƠÙÚỦŨỤƯÝ]$/u
const WORD = /^\p{Lu}\p{Ll}/u
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
/** Of `a)`, `I.` and `đ.` none is broken where its own count goes on. */
const OTHER_LABEL = /^(?:\p{Ll}[.)]|[IVX]{1,4}\.)$/u
/** Labels of one count begin at one place, as near as this (em). */
const SAME_EDGE = 1.2

/** @returns the lines with their marks as they must have been; nothing else is changed */
export function mendMarks(lines: readonly Line[]): Line[] {
  const mended = lines.map((line) => (wasSeen(line) ? withFirst(line, mendedMark(line.row.words[0]!.text)) : line))
  const text = mended.flatMap((line, index) => (line.place === 'text' ? [{ line, index }] : []))
  for (const [i, { line, index }] of text.entries()) {
    const first = line.row.words[0]!.text
    const next = line.row.words[1]?.text
    if (!wasSeen(line) || next === undefined || NUMBER.test(first)) continue
    const lettered = LETTERS.test(first) && WORD.test(next)
    const roman = WORD.test(next) ? romanIn(first) : -1
    if (!BROKEN.test(first) && !lettered && roman < 0) continue
    const beside = (other: Line): boolean => Math.abs(other.row.x0 - line.row.x0) < SAME_EDGE * line.row.size
    const numberOf = ({ index: at }: { index: number }): number => (beside(mended[at]!) ? Number(NUMBER.exec(mended[at]!.row.words[0]!.text)?.[1] ?? 0) : 0)
    const romanOf = ({ index: at }: { index: number }): number => (beside(mended[at]!) ? ROMANS.indexOf(mended[at]!.row.words[0]!.text.replace(/\.$/u, '')) : -1)
    if (roman > 0 && text.slice(0, i).map(romanOf).findLast((number) => number >= 0) === roman - 1) {
      mended[index] = withFirst(line, `${ROMANS[roman]!}.`)
      continue
    }
    if (!BROKEN.test(first) && !lettered) continue
    const before = text.slice(0, i).map(numberOf).findLast((number) => number > 0) ?? 0
    const after = text.slice(i + 1).map(numberOf).find((number) => number > 0) ?? 0
    const fits = after === before + 2 || (before > 0 && after <= 1 && !lettered && !OTHER_LABEL.test(first))
    if (fits && !(before === 0 && OTHER_LABEL.test(first) && mended.some((other) => /^II\.$/u.test(other.row.words[0]!.text)))) mended[index] = withFirst(line, `${before + 1}.`)
  }
  return mended
}

/** Which Roman number a word looks like that is none as it stands (`VỊ`, `1l.`), from 0; -1 for any other. */
function romanIn(word: string): number {
  const letters = word.normalize('NFD').replace(/\p{M}|[.,:]$/gu, '').replace(/[1l|]/gu, 'I')
  return `${letters}.` === word ? -1 : ROMANS.indexOf(letters)
}

/** A page of letters among images is as its letters say. */
const wasSeen = (line: Line): boolean => line.row.words[0]!.confidence !== undefined

function mendedMark(first: string): string {
  if (DASH.test(first)) return `-${first.length > 2 ? ' ' : ''}${first.replace(DASH, '')}`
  return first.replace(SPECKS, '').replace(STOPS, '$1.')
}

function withFirst(line: Line, text: string): Line {
  const [first, ...rest] = line.row.words
  if (!first || first.text === text) return line
  return { ...line, text: text + line.text.slice(first.text.length), row: { ...line.row, words: [{ ...first, text }, ...rest] } }
}
