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
const EDGE = /^[\s,;:.]+|[\s,;:.]+$/gu

/**
 * @param text one paragraph, NFC, single spaces
 * @returns the sums in order; counts and shares are none, nor a figure without a currency that no word calls money
 */
export function findAmounts(text: string, grammar: Grammar): AmountMention[] {
  const found: AmountMention[] = []
  for (const match of candidates(text, grammar)) {
    const previous = found.at(-1)
    const from = previous?.end ?? 0
    if (match.start < from) continue
    const between = text.slice(from, match.start)
    const range = previous && grammar.endAt('amount.range', between, 0) === between.length
    const label = range ? previous.label : labelOf(text.slice(Math.max(from, match.start - LABEL_REACH), match.start), grammar)
    if (match.rule.rule.kind === 'amount.bare' && !range && (label === null || !grammar.test('amount.noun', label))) continue
    found.push({ start: match.start, end: match.end, text: match.text, value: valueOf(match), unit: String(match.rule.emits['unit']), label, rule: match.rule.id })
  }
  return found
}

/** Sums with their currency, and figures that may be sums. */
const candidates = (text: string, grammar: Grammar): RuleMatch[] =>
  [...grammar.findAll('amount.money', text), ...grammar.findAll('amount.bare', text)].sort((a, b) => a.start - b.start)

function valueOf(match: RuleMatch): number {
  const { scale, restScale } = match.rule.emits as { scale: number; restScale?: number }
  const rest = match.groups['rest'] === undefined ? 0 : parseNumber(match.groups['rest'], false) * (restScale ?? 0)
  return Math.round((parseNumber(match.groups['number']!, scale === 1) * scale + rest) * 100) / 100
}

/** `1.473.139` and `1,5` by the Vietnamese marks; `1.5` and, of whole units, `500,000` by their digits. */
function parseNumber(spaced: string, whole: boolean): number {
  const written = spaced.replaceAll(' ', '')
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)) return Number(written.replaceAll('.', '').replace(',', '.'))
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(written) || (whole && /^\d{1,3},\d{3}$/.test(written))) return Number(written.replaceAll(',', ''))
  return Number(written.replace(',', '.'))
}

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
  return titled ? clause || null : noun ? clause.slice(noun.start) : null
}

const namesHolder = (words: string, grammar: Grammar): boolean => grammar.test('party.head', words)

function lastBoundary(text: string): number {
  let end = 0
  for (const match of text.matchAll(BOUNDARY)) end = match.index + match[0].length
  return end
}
