/** Sums of money that are said to be made of others, and are not. */
import { foldWord } from '../text/fold.ts'
import type { Amount } from '../record/schema.ts'
import type { Check, Finding } from './types.ts'

/** What a total is told of, where a text breaks it up: fewer are a remark (`trong đó …`). */
const FEWEST_PARTS = 2
/** How often a part of the total comes again where a plan spends it, at least. */
const FEWEST_SHARES = 3
/** Figures that a total must have for a wrong one to stand out: `10 tỷ, trong đó 5 tỷ và 3 tỷ` only names less. */
const FEWEST_FIGURES = 4

/**
 * `1.473.139 triệu đồng, trong đó: vốn đầu tư 632.118 triệu đồng; vốn sự nghiệp 841.021 triệu đồng`, and the lines further on
 * that spend each part under its label. Parts may be named in part: only more than the total, or one wrong figure, is told.
 */
export const wrongSum: Check = ({ record, syntax, context }) => {
  const { original } = syntax.source
  const findings: Finding[] = []
  record.amounts.forEach((total, at) => {
    const parts = partsOf(record.amounts, at, original, (between) => context.grammar.test('amount.of-which', between))
    if (parts.length < FEWEST_PARTS) return
    const sum = sumOf(parts)
    if (sum > total.value || isSlip(total.value, sum)) findings.push(findingOf(total, sum))
    for (const part of parts) {
      const shares = record.amounts.slice(at + parts.length + 1).filter((share) => share.unit === part.unit && labelOf(share) === labelOf(part))
      if (part.label !== null && shares.length >= FEWEST_SHARES && isSlip(part.value, sumOf(shares))) findings.push(findingOf(part, sumOf(shares)))
    }
  })
  return findings
}

/** The sums behind a total in the same item that a word of breaking up or a bracket leads to. */
function partsOf(amounts: readonly Amount[], at: number, text: string, breaksUp: (words: string) => boolean): readonly Amount[] {
  const total = amounts[at]!
  const between = (i: number): string => text.slice(amounts[i]!.span.end, amounts[i + 1]?.span.start ?? amounts[i]!.span.end).normalize('NFC')
  if (!breaksUp(between(at)) && !/^\s*\(/u.test(between(at))) return []
  const end = amounts.findIndex((each, i) => i > at && (each.item !== total.item || each.unit !== total.unit || each.value >= total.value))
  const closing = between(at).includes('(') ? amounts.findIndex((_, i) => i > at && between(i).includes(')')) + 1 : 0
  const last = Math.min(end < 0 ? amounts.length : end, closing || amounts.length)
  const parts = amounts.slice(at + 1, last)
  // A part that is broken up in its turn: its own parts stand among the others.
  return parts.some((_, i) => at + 2 + i < last && breaksUp(between(at + 1 + i))) ? [] : parts
}

const sumOf = (amounts: readonly Amount[]): number => amounts.reduce((sum, each) => sum + each.value, 0)
const labelOf = ({ label }: Amount): string => (label ?? '').split(' ').map(foldWord).join(' ')

/** Whether one figure sets two sums apart, in a number of which no other would be right by chance. */
const isSlip = (total: number, sum: number): boolean =>
  total !== sum && figures(total).length >= FEWEST_FIGURES && figures(total - sum).length === 1
const figures = (value: number): string => String(Math.abs(value)).replace(/0+$/u, '')

const findingOf = (total: Amount, sum: number): Finding => ({ rule: 'wrong-sum', severity: 'warning', args: { text: total.text, sum: sum.toLocaleString('vi-VN'), unit: total.unit }, span: total.span })
