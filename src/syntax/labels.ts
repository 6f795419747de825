/** Labels of items: what kind of numbering a line begins with, and which number it is. */
import type { Grammar } from '../grammar/index.ts'

export type LabelFamily =
  | 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'roman' | 'capital' | 'arabic' | 'decimal' | 'bracket-number' | 'bracket-roman' | 'letter' | 'dash' | 'plus' | 'star'

export interface Label {
  /** As written: `I.`, `2.1.`, `đ)`, `-`. */
  readonly text: string
  readonly family: LabelFamily
  /** Numbers from the outermost: `2.1.` is [2, 1]; [] for bullets. */
  readonly numbers: readonly number[]
  /** Length of the label in the line. */
  readonly length: number
  readonly rule: string
}

/** a) b) c) d) đ) e) g) …: the letters of labels in the order of the Vietnamese alphabet, without those that bear a mark on a vowel. */
export const LABEL_LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** What makes a key of the digit before it (`1️⃣`). */
const KEYCAP = /\ufe0f?\u20e3/gu

/** @returns the label that a line begins with, or null */
export function readLabel(line: string, grammar: Grammar): Label | null {
  for (const rule of grammar.kind('label')) {
    const text = rule.exec(line)?.groups['label']
    if (text === undefined) continue
    const family = rule.emits['family'] as LabelFamily
    return { text, family, numbers: numbersOf(text, family), length: text.length, rule: rule.id }
  }
  return null
}

/** Whether the label stands on a line of its own, its title on the next (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5). */
export const isDivision = (family: LabelFamily): boolean => family === 'part' || family === 'chapter' || family === 'section' || family === 'subsection'

/** Whether the family's labels carry no number. */
export const isBullet = (family: LabelFamily): boolean => family === 'dash' || family === 'plus' || family === 'star'

function numbersOf(text: string, family: LabelFamily): number[] {
  switch (family) {
    case 'dash':
    case 'plus':
    case 'star':
      return []
    case 'roman':
    case 'bracket-roman':
      return [romanValue(text)]
    case 'letter':
      return [letterValue(text)]
    case 'capital':
      return [text.charCodeAt(0) - 64]
    case 'part':
    case 'chapter':
    case 'section':
    case 'subsection':
      return [Number(/\d+/.exec(text)?.[0] ?? romanValue(/[IVX]+(?=[.:]?$)/.exec(text)?.[0] ?? ''))]
    default:
      return [...text.replace(KEYCAP, '').matchAll(/\d+/g)].map((digits) => Number(digits[0]))
  }
}

/** @returns the value of the roman digits in the text, 0 if there are none */
export function romanValue(text: string): number {
  const digits = [...text.toUpperCase()].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0).filter((value) => value > 0)
  return digits.reduce((sum, value, i) => sum + (value < (digits[i + 1] ?? 0) ? -value : value), 0)
}

/** The place of a letter label among a, b, c, d, đ, e, g, h, … counted from 1; a letter the alphabet lacks gets the half place after its Latin forerunner. */
export function letterValue(text: string): number {
  const letter = /[a-zđ]/.exec(text)?.[0] ?? 'a'
  const place = LABEL_LETTERS.indexOf(letter)
  return place >= 0 ? place + 1 : [...LABEL_LETTERS].findLastIndex((each) => each < letter && each !== 'đ') + 1.5
}

/** Whether `next` is what follows `before` in the same family: 3 after 2, đ or e after d, g or f after e. */
export function follows(before: Label, next: Label): boolean {
  if (before.family !== next.family) return false
  if (before.numbers.length !== next.numbers.length) return false
  const last = before.numbers.length - 1
  const step = (next.numbers[last] ?? 0) - (before.numbers[last] ?? 0)
  const sameParent = before.numbers.slice(0, last).every((number, i) => number === next.numbers[i])
  if (!sameParent) return false
  return before.family === 'letter' ? step > 0 && step <= 2 : step === 1
}
