/** Sums of money as they are written: how exact a figure is, and figures that an addition names. */
import type { Grammar, RuleMatch } from '../grammar/index.ts'
import type { Amount } from '../record/schema.ts'
import { fullUnits, readNumber } from '../recognize/amount.ts'

/** A number in full units of its currency. */
export interface Figure {
  readonly value: number
  /** What one of its last digit is worth. */
  readonly step: number
  /** It is written with a decimal mark, so it may be rounded. */
  readonly rounded: boolean
}

/** The rule's match of a sum's own words. */
export const writtenAs = ({ text }: Amount, grammar: Grammar): RuleMatch | null => grammar.find('amount.money', text) ?? grammar.find('amount.bare', text)

/** How exact a sum is; one of two units (`2 tỷ 35 triệu đồng`) by the smaller, a lone figure (the 5 of `từ 5 đến 10 tỷ đồng`) as written. */
export function figureOf(amount: Amount, grammar: Grammar): Figure {
  const match = writtenAs(amount, grammar)
  const { scale = 1, restScale } = (match?.rule.emits ?? {}) as { scale?: number; restScale?: number }
  const rest = match?.groups['rest']
  const digits = rest ?? match?.groups['number'] ?? amount.text
  return { ...exactness(digits, rest === undefined ? scale : (restScale ?? scale)), value: amount.value }
}

function exactness(digits: string, scale: number): Omit<Figure, 'value'> {
  const { decimals } = readNumber(digits, scale === 1)
  return { step: scale / 10 ** decimals, rounded: decimals > 0 }
}

/** A figure of an addition, with the unit that may stand behind it. */
const ADDEND = /([\d.,]*\d)(?: ([^\d\s+=]+))? ?[+=]/gu
/** Nothing but an addition, up to its equals sign or the next figure's plus. */
const ADDITION = /^[^+=–:-]+(?:\+[^+=–:-]+)*([+=]) ?$/u
/** Before the first figure: it goes on, or the figures are no plain addition. */
const GOES_ON = /(?:[\d.,+×*/(-]|\sx)\s*$/u

/**
 * The figures that stand before a sum and are added up to it (`632.118 + 841.021 = | 1.473.139 triệu đồng`).
 * @param before the words before the sum
 * @param mark `=` where the sum is their result, `+` where it is the next of them
 * @param scale of a figure that names no unit
 * @returns none where the words are no addition, or not all of one
 */
export function addendsBefore(before: string, mark: '=' | '+', scale: number, grammar: Grammar): Figure[] {
  const match = grammar.find('amount.sum', before)
  if (!match || GOES_ON.test(before.slice(0, match.start)) || ADDITION.exec(match.text)?.[1] !== mark) return []
  return [...match.text.matchAll(ADDEND)].map(([, digits, unit]) => {
    const own = unit === undefined ? scale : Number(grammar.find('amount.bare', `${digits} ${unit}`)?.rule.emits['scale'] ?? scale)
    return { value: fullUnits(digits!, own), ...exactness(digits!, own) }
  })
}

/** Less than any coin: what counting in binary may be off by. */
const LEAST = 0.001

/**
 * How far a total may be from the sum of its parts because figures are rounded to their last digit: where one has decimals, or is written
 * in a larger unit than another, half of what its last digit is worth; sums written to the same unit without decimals are exact.
 */
export function roundingOf(total: Figure, parts: readonly Figure[]): number {
  const all = [total, ...parts]
  const finest = Math.min(...all.map(({ step }) => step))
  const loose = all.filter(({ rounded, step }) => rounded || step > finest)
  return loose.reduce((sum, { step }) => sum + step / 2, LEAST)
}
