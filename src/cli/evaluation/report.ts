/** What `mtqg eval` prints: for people a table and each miss, for programs one object. */
import type { Scores } from '../../eval/scores.ts'
import type { Miss } from '../../eval/sheet.ts'
import { message, type Lang } from '../../messages/index.ts'
import type { Place } from '../../text/locate.ts'

/** A miss with the document it belongs to, and the line of the text where something was found. */
export interface PlacedMiss extends Miss {
  readonly document: string
  readonly place: Place | null
}

export interface Evaluation {
  readonly scores: Scores
  /** Gold records without a document or record. */
  readonly absent: readonly string[]
  readonly misses: readonly PlacedMiss[]
  readonly baseline: { readonly scores: Scores; readonly gained: readonly PlacedMiss[]; readonly lost: readonly PlacedMiss[] } | null
}

const GROUP = 22
const FIGURE = 8

export function prettyEvaluation({ scores, absent, misses, baseline }: Evaluation, lang: Lang): string {
  const old = new Map(baseline?.scores.groups.map((row) => [row.group, row.f1]))
  const heads = ['eval.support', 'eval.precision', 'eval.recall', 'eval.f1', ...(baseline ? (['eval.change'] as const) : [])] as const
  const lines = [message('eval.group', lang).padEnd(GROUP) + figures(heads.map((key) => message(key, lang)))]
  for (const { group, support, precision, recall, f1 } of scores.groups) {
    const change = baseline ? [signed(f1 - (old.get(group) ?? 1))] : []
    lines.push(group.padEnd(GROUP) + figures([String(support), precision.toFixed(3), recall.toFixed(3), f1.toFixed(3), ...change]))
  }
  const list = (title: 'eval.misses' | 'eval.gained' | 'eval.lost', entries: readonly PlacedMiss[]): string[] =>
    entries.length === 0 ? [] : ['', `${message(title, lang)}:`, ...entries.map((miss) => `${miss.document}${miss.place ? `:${miss.place.line}:${miss.place.column}` : ''}  ${miss.group}  ${message(`eval.${miss.kind}`, lang)}  ${miss.text}`)]
  if (baseline) lines.push(...list('eval.gained', baseline.gained), ...list('eval.lost', baseline.lost))
  else lines.push(...list('eval.misses', misses))
  const { documents, fullyRight, macroF1 } = scores
  const before = baseline ? ` (${signed(macroF1 - baseline.scores.macroF1, 4)})` : ''
  return `${lines.join('\n')}\n\n${message('eval.summary', lang, { documents, absent: absent.length, right: fullyRight, mean: `${macroF1.toFixed(4)}${before}` })}\n`
}

export function jsonEvaluation({ scores, absent, misses, baseline }: Evaluation): string {
  const compared = baseline && { ...baseline.scores, gained: baseline.gained.map(plain), lost: baseline.lost.map(plain) }
  return `${JSON.stringify({ ...scores, absent, misses: misses.map(plain), baseline: compared }, null, 2)}\n`
}

const signed = (change: number, digits = 3): string => `${change < 0 ? '-' : '+'}${Math.abs(change).toFixed(digits)}`

const figures = (values: readonly string[]): string => values.map((value) => value.padStart(FIGURE)).join('')
const plain = ({ document, group, kind, text, span, place }: PlacedMiss): object => ({ document, line: place?.line ?? null, column: place?.column ?? null, group, kind, text, span })
