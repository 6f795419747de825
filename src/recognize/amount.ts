/** Sums of money in one paragraph, in full units of their currency, with the words that they belong to. */
import type { Grammar, RuleMatch } from '../grammar/index.ts'
import { latin } from '../text/letters.ts'

export interface AmountMention {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In full đồng, or full units of another currency. */
  readonly value: number
  /** ISO 4217. */
  readonly unit: string
  /** The words before it that say what the sum is, or null. */
  readonly label: string | null
  readonly rule: string
}

const LABEL_REACH = 160
const BOUNDARY = /[;.,:] |[(“"]/gu
/** A label of an item before its words: a dash, `a)`. */
const LEADING_MARK = latin(String.raw`^(?:[-–+*•]|\p{L}\)|\d{1,2}[.)]) `)
/** All that stands before the sum is its title: `- Trẻ thuộc hộ nghèo, cận nghèo: `. */
const TITLE = latin(String.raw`^(?:(?:[-–+*•]|\p{L}\)|\d{1,2}[.)]) )?([^\s:;.()\d][^:;.()\d]{2,80}):\s*$`)
/** Only marks, or what it is paid for, between a sum and the next. */
const LISTED = /^(?:\/[^\s,;]{1,20})?[,;] $/u
/** The lower end of a range, with the word before it. */
const LOWER = /^([^\d.,]*)([\d.,]*\d)/u
const VERB_REACH = 40
const EDGE = /^[\s,;:.]+|[\s,;:.]+$/gu

/**
 * @param text one paragraph, NFC, single spaces
 * @returns the sums in order; counts and shares are none, nor a figure without a currency that nothing calls money
 */
export function findAmounts(text: string, grammar: Grammar): AmountMention[] {
  const found: AmountMention[] = []
  const all = candidates(text, grammar)
  for (const [i, match] of all.entries()) {
    const previous = found.at(-1)
    const from = previous?.end ?? 0
    if (match.start < from) continue
    const between = text.slice(from, match.start)
    const range = previous && isRange(between, grammar)
    const before = text.slice(Math.max(from, match.start - LABEL_REACH), match.start)
    const label = range ? previous.label : labelOf(before, grammar)
    if (match.rule.rule.kind === 'amount.bare' && !range && !isMoney(text, match, all[i + 1], previous && between, label, grammar)) continue
    const sum = { text: match.text, value: valueOf(match), unit: String(match.rule.emits['unit']), label, rule: match.rule.id }
    if (!range) found.push(...lowerEnd(before, match, sum, grammar))
    found.push({ start: match.start, end: match.end, ...sum })
  }
  return found
}

const isRange = (between: string, grammar: Grammar): boolean => grammar.endAt('amount.range', between, 0) === between.length

/** A figure without a currency is a sum where its label or the verb before it says so, in a list of sums (`1 tỷ đồng, 5,5 tỷ`), for each of something (`3 triệu/hộ`), or as the lower end of one. */
function isMoney(text: string, match: RuleMatch, next: RuleMatch | undefined, between: string | undefined, label: string | null, grammar: Grammar): boolean {
  if (label !== null && grammar.test('amount.noun', label)) return true
  if (between !== undefined && LISTED.test(between)) return true
  if (grammar.endAt('amount.each', text, match.end) > 0 || grammar.test('amount.spent', text.slice(Math.max(0, match.start - VERB_REACH), match.start))) return true
  return next !== undefined && next.rule.rule.kind === 'amount.money' && isRange(text.slice(match.end, next.start), grammar)
}

/** The 5 of `từ 5 đến 10 tỷ đồng`, which shares the unit behind it. */
function lowerEnd(before: string, match: RuleMatch, sum: Omit<AmountMention, 'start' | 'end'>, grammar: Grammar): AmountMention[] {
  const figures = grammar.find('amount.sum', before)
  const lower = figures && LOWER.exec(figures.text)
  if (!lower || !isRange(figures.text.slice(lower[0].length), grammar) || (lower[1] === '' && sum.label === null)) return []
  const { scale } = match.rule.emits as { scale: number }
  const value = fullUnits(lower[2]!, scale)
  const start = match.start - before.length + figures.start + lower[1]!.length
  return value < sum.value ? [{ ...sum, start, end: start + lower[2]!.length, text: lower[2]!, value }] : []
}

/** Sums with their currency, and figures that may be sums. */
const candidates = (text: string, grammar: Grammar): RuleMatch[] =>
  [...grammar.findAll('amount.money', text), ...grammar.findAll('amount.bare', text)].sort((a, b) => a.start - b.start)

function valueOf(match: RuleMatch): number {
  const { scale, restScale } = match.rule.emits as { scale: number; restScale?: number }
  const rest = match.groups['rest'] === undefined || restScale === undefined ? 0 : fullUnits(match.groups['rest'], restScale)
  return fullUnits(match.groups['number']!, scale) + rest
}

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,(\d+))?$/

/**
 * `1.473.139` and `1,5` by the Vietnamese marks; `1.5` and, of whole units, `500,000` by their digits.
 * @param whole the figure counts whole units of a currency
 * @returns the number with how many decimals it is written
 */
export function readNumber(spaced: string, whole: boolean): { value: number; decimals: number } {
  const written = spaced.replaceAll(' ', '')
  const dotted = GROUPED.exec(written)
  if (dotted) return { value: Number(written.replaceAll('.', '').replace(',', '.')), decimals: dotted[1]?.length ?? 0 }
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(written) || (whole && /^\d{1,3},\d{3}$/.test(written))) return { value: Number(written.replaceAll(',', '')), decimals: 0 }
  return { value: Number(written.replace(',', '.')), decimals: /[.,](\d+)$/.exec(written)?.[1]?.length ?? 0 }
}

/** A figure of so many units in full units of its currency. */
export const fullUnits = (digits: string, scale: number): number => Math.round(readNumber(digits, scale === 1).value * scale * 100) / 100

/** @param before the words between the sum before, or where looking ends, and this sum; a body before the noun is who acts, and no label */
function labelOf(before: string, grammar: Grammar): string | null {
  const sum = grammar.find('amount.sum', before)
  const words = before.slice(0, sum?.start ?? before.length)
  const link = grammar.find('amount.link', words)
  const title = TITLE().exec(words)?.[1]
  if (title !== undefined && !(namesHolder(title, grammar) && grammar.test('amount.noun', title))) return title
  const head = words.slice(0, link?.start ?? words.length).replace(/[\s,]+$/u, '')
  const clause = head.slice(lastBoundary(head)).replace(EDGE, '').replace(LEADING_MARK(), '')
  const noun = grammar.find('amount.noun', clause)
  const titled = link !== null && /[:=]/.test(link.text) && !(noun && namesHolder(clause.slice(0, noun.start), grammar))
  if (titled || !noun) return titled ? clause || null : null
  const source = grammar.find('amount.source', clause)
  return clause.slice(source?.end ?? noun.start)
}

const namesHolder = (words: string, grammar: Grammar): boolean => grammar.test('party.head', words)

function lastBoundary(text: string): number {
  let end = 0
  for (const match of text.matchAll(BOUNDARY)) end = match.index + match[0].length
  return end
}
