/** Sums of money that are said to be made of others, and are not. */
import { foldWord } from '../text/fold.ts'
import type { Grammar } from '../grammar/index.ts'
import type { Amount } from '../record/schema.ts'
import { addendsBefore, figureOf, roundingOf, writtenAs, type Figure } from './figures.ts'
import type { Check, Finding } from './types.ts'

/** What a total is told of, where a text breaks it up: fewer are a remark (`trong đó …`). */
const FEWEST_PARTS = 2
/** How often a part of the total comes again where a plan spends it, at least. */
const FEWEST_SHARES = 3
/** Figures that a total must have for a wrong one to stand out: `10 tỷ, trong đó 5 tỷ và 3 tỷ` only names less. */
const FEWEST_FIGURES = 4

/** All parts make this share of the total at least, as a divisor: what makes less are prices of single things. */
const LEAST_SHARE = 2

/** Parts of one total that are looked at. */
const MOST_PARTS = 60
/** How much of the words between two sums is read (characters). */
const REACH = 300

/**
 * `1.473.139 triệu đồng, trong đó: vốn đầu tư 632.118 triệu đồng; vốn sự nghiệp 841.021 triệu đồng`, and the lines further on
 * that spend each part under its label. Parts may be named in part: only more than the total, or one wrong figure, is told.
 * Parts that are all of it (`gồm: …`), and an addition that is written out (`2 + 3 = 5 tỷ đồng`), must make the total.
 */
export const wrongSum: Check = ({ record: { amounts }, syntax, context: { grammar } }) => {
  const gaps = gapsOf(amounts, syntax.source.original, grammar)
  const shares = new Shares(amounts)
  const figures = amounts.map((amount) => figureOf(amount, grammar))
  const findings: Finding[] = []
  amounts.forEach((total, at) => {
    const addends = addendsOf(amounts, figures, at, gaps, grammar)
    if (addends.length > 1 && differs(figures[at]!, addends)) findings.push(findingOf(total, sumOf(addends), grammar))
    const parts = partsOf(amounts, at, gaps)
    if (parts.length < FEWEST_PARTS) return
    const written = figures.slice(at + 1, at + 1 + parts.length)
    const sum = sumOf(parts)
    const wrong = (sum * LEAST_SHARE > total.value && areAll(at, parts.length, gaps, grammar)) || sum > total.value || isSlip(total.value, sum)
    if (wrong && differs(figures[at]!, written)) findings.push(findingOf(total, sum, grammar))
    for (const part of parts) {
      const spent = shares.behind(at + parts.length, part)
      if (part.label !== null && spent.count >= FEWEST_SHARES && isSlip(part.value, spent.sum)) findings.push(findingOf(part, spent.sum, grammar))
    }
  })
  return findings
}

const differs = (total: Figure, parts: readonly Figure[]): boolean => Math.abs(total.value - sumOf(parts)) > roundingOf(total, parts)

/** What stands between a sum and the next. */
interface Gap {
  /** Before it, back to the sum before. */
  readonly before: string
  /** Behind it, up to the next sum or the end of its item. */
  readonly words: string
  /** A word of breaking up, or a bracket, leads from the one to the other. */
  readonly breaksUp: boolean
  readonly leads: boolean
  readonly opens: boolean
  readonly closes: boolean
  /** The parts that follow are all of it, and the sum is not said to be about so much. */
  readonly whole: boolean
  /** It is the lower end of a range. */
  readonly range: boolean
}

/** The sum ends its sentence, its bracket or its line. */
const ENDED = /^\s?(?:\)?\.?\s*(?:\n|$)|\)|\.\s|;\s*(?:$|\n\s*(?:[-–+*•]|[^\s\d]{1,2}[).]|\d{1,2}[.)])))/u
/** At most one mark of a list, and no second one inside the label. */
const ONE_STEP = /^[^,;/\n]*[,;]?\s*(?:\n\s*)?[^,;/\n]*$/u

function gapsOf(amounts: readonly Amount[], text: string, grammar: Grammar): Gap[] {
  return amounts.map(({ span }, i) => {
    const cut = (from: number, to: number): string => text.slice(from, to).normalize('NFC')
    const words = cut(span.end, Math.min(amounts[i + 1]?.span.start ?? text.length, span.end + REACH))
    const before = cut(Math.max(amounts[i - 1]?.span.end ?? 0, span.start - REACH), span.start).replace(/\s+/gu, ' ')
    const next = words.replace(/^[\s,;:.(]+/u, '')
    return {
      before,
      words,
      breaksUp: grammar.test('amount.of-which', words) || grammar.test('amount.made-of', words),
      leads: /^\s*\(/u.test(words),
      opens: words.includes('('),
      closes: words.includes(')'),
      whole: grammar.endAt('amount.made-of', next, 0) > 0 && !grammar.test('amount.of-which', words) && grammar.find('amount.about', before)?.end !== before.trimEnd().length,
      range: grammar.endAt('amount.range', words, 0) === words.length,
    }
  })
}

/** The figures that a sum is the written result of, in order. */
function addendsOf(amounts: readonly Amount[], figures: readonly Figure[], at: number, gaps: readonly Gap[], grammar: Grammar): Figure[] {
  const scaleOf = (i: number): number => Number(writtenAs(amounts[i]!, grammar)?.rule.emits['scale'] ?? 1)
  const isMark = (i: number, mark: string): boolean => gaps[i]?.words.trim() === mark
  if (!isMark(at - 1, '=')) return addendsBefore(gaps[at]!.before, '=', scaleOf(at), grammar)
  let first = at - 1
  while (isMark(first - 1, '+')) first--
  return [...addendsBefore(gaps[first]!.before, '+', scaleOf(first), grammar), ...figures.slice(first, at)]
}

/** Whether the parts behind a total are said to be all of it, with nothing else between or behind them. */
function areAll(at: number, count: number, gaps: readonly Gap[], grammar: Grammar): boolean {
  const isPlain = ({ words }: Gap): boolean => ONE_STEP.test(words) && !grammar.test('amount.rate', words)
  return gaps[at]!.whole && gaps.slice(at, at + count).every(isPlain) && ENDED.test(gaps[at + count]!.words)
}

/** The sums behind a total in the same item that a word of breaking up or a bracket leads to. */
function partsOf(amounts: readonly Amount[], at: number, gaps: readonly Gap[]): readonly Amount[] {
  const total = amounts[at]!
  const { breaksUp, leads, opens } = gaps[at]!
  const parts: Amount[] = []
  if (!breaksUp && !leads) return parts
  for (let i = at + 1; i < amounts.length && parts.length < MOST_PARTS; i++) {
    const part = amounts[i]!
    if (part.item !== total.item || part.unit !== total.unit || part.value >= total.value) break
    // A part that is broken up in its turn, or the end of a range: they stand among the others.
    if (gaps[i]!.range || (parts.length > 0 && (gaps[i - 1]!.breaksUp || (gaps[i - 1]!.leads && !gaps[i - 1]!.closes)))) return []
    parts.push(part)
    if (opens && gaps[i]!.closes) break
  }
  return parts
}

/** Sums of one label and unit, in order, with what they make together from the last one back. */
class Shares {
  readonly #places = new Map<string, { readonly at: number; readonly count: number; readonly sum: number }[]>()

  constructor(amounts: readonly Amount[]) {
    for (let at = amounts.length - 1; at >= 0; at--) {
      const key = keyOf(amounts[at]!)
      const places = this.#places.get(key) ?? []
      const before = places.at(-1)
      places.push({ at, count: (before?.count ?? 0) + 1, sum: (before?.sum ?? 0) + amounts[at]!.value })
      this.#places.set(key, places)
    }
  }

  /** How many such sums stand behind a place, and what they make. */
  behind(place: number, amount: Amount): { readonly count: number; readonly sum: number } {
    const places = this.#places.get(keyOf(amount)) ?? []
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle]!.at > place) low = middle + 1
      else high = middle
    }
    return places[low - 1] ?? { count: 0, sum: 0 }
  }
}

const sumOf = (amounts: ReadonlyArray<{ readonly value: number }>): number => amounts.reduce((sum, each) => sum + each.value, 0)
const keyOf = ({ unit, label }: Amount): string => `${unit} ${(label ?? '').split(' ').map(foldWord).join(' ')}`

/** Whether one figure sets two sums apart, in a number of which no other would be right by chance. */
const isSlip = (total: number, sum: number): boolean =>
  total !== sum && figures(total).length >= FEWEST_FIGURES && figures(total - sum).length === 1
const figures = (value: number): string => String(Math.abs(value)).replace(/0+$/u, '')

const findingOf = (total: Amount, sum: number, grammar: Grammar): Finding => ({ rule: 'wrong-sum', severity: 'warning', args: { text: total.text, sum: inUnitsOf(total, sum, grammar) }, span: total.span })

/** The sum as the total is written: `1.473.140 triệu đồng`; in full units where the total has two (`2 tỷ 35 triệu đồng`). */
function inUnitsOf(amount: Amount, sum: number, grammar: Grammar): string {
  const written = writtenAs(amount, grammar)
  const digits = written?.groups['number']
  const single = digits !== undefined && written?.groups['rest'] === undefined
  const said = (sum / (single ? Number(written!.rule.emits['scale']) : 1)).toLocaleString('vi-VN', { maximumFractionDigits: 6 })
  return `${said} ${single ? written!.text.slice(written!.text.indexOf(digits) + digits.length).trim() : amount.unit}`
}
