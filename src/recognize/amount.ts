/** Sums of money in one paragraph, in full units of their currency, with the words that they belong to. */
import type { Grammar, RuleMatch } from '../grammar/index.ts'

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
const LEADING_MARK = /^(?:[-–+*•]|\p{L}\)|\d{1,2}[.)]) /u
const EDGE = /^[\s,;:.]+|[\s,;:.]+$/gu

/**
 * @param text one paragraph, NFC, single spaces
 * @returns the sums in order; counts, shares and sums without a currency are none
 */
export function findAmounts(text: string, grammar: Grammar): AmountMention[] {
  let previousEnd = 0
  return grammar.findAll('amount.money', text).map((match) => {
    const label = labelOf(text.slice(Math.max(previousEnd, match.start - LABEL_REACH), match.start), grammar)
    previousEnd = match.end
    return { start: match.start, end: match.end, text: match.text, value: valueOf(match), unit: String(match.rule.emits['unit']), label, rule: match.rule.id }
  })
}

function valueOf(match: RuleMatch): number {
  const { scale, restScale } = match.rule.emits as { scale: number; restScale?: number }
  const rest = match.groups['rest'] === undefined ? 0 : parseNumber(match.groups['rest'], false) * (restScale ?? 0)
  return Math.round((parseNumber(match.groups['number']!, scale === 1) * scale + rest) * 100) / 100
}

/** `1.473.139` and `1,5` by the Vietnamese marks; `1.5` and, of whole units, `500,000` by their digits. */
function parseNumber(written: string, whole: boolean): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)) return Number(written.replaceAll('.', '').replace(',', '.'))
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(written) || (whole && /^\d{1,3},\d{3}$/.test(written))) return Number(written.replaceAll(',', ''))
  return Number(written.replace(',', '.'))
}

/** @param before the words between the sum before, or where looking ends, and this sum */
function labelOf(before: string, grammar: Grammar): string | null {
  const link = grammar.find('amount.link', before)
  const head = before.slice(0, link?.start ?? before.length).replace(/[\s,]+$/u, '')
  const clause = head.slice(lastBoundary(head)).replace(EDGE, '').replace(LEADING_MARK, '')
  if (link && /[:=]/.test(link.text)) return clause || null
  const noun = grammar.find('amount.noun', clause)
  return noun ? clause.slice(noun.start) : null
}

function lastBoundary(text: string): number {
  let end = 0
  for (const match of text.matchAll(BOUNDARY)) end = match.index + match[0].length
  return end
}
