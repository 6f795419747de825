/** The rows of the subject: they end where the opening, the bases, the addressees or the first item begin. */
import type { Grammar } from '../../grammar/grammar.ts'
import { lineWidth } from '../../text/measure.ts'
import type { Row } from '../rows.ts'
import { bare } from './cut.ts'
import { startsSmall } from './letters.ts'

/** No subject is longer. */
const MOST_ROWS = 16
/** Families of labels that open the body; a dash or a letter does not. */
const OUTLINE = new Set(['part', 'chapter', 'section', 'subsection', 'article', 'roman', 'capital', 'decimal', 'arabic'])

/** @returns whether the row begins with the label of an item of the body */
export function isOutline(text: string, grammar: Grammar): boolean {
  const label = grammar.find('label', text)
  return label?.start === 0 && OUTLINE.has(String(label.rule.emits['family']))
}

/** @returns `strong` when the words open a body wherever they stand, `weak` when a subject can begin with them too */
export function openingAt(text: string, grammar: Grammar): 'strong' | 'weak' | null {
  const match = grammar.find('opening-start', text)
  if (match?.start !== 0) return null
  return match.rule.emits['strong'] === true ? 'strong' : 'weak'
}

/**
 * @param subject the rows taken so far
 * @param index the row in question
 * @returns whether the body (or what stands before it) begins there
 */
export function endsSubject(rows: readonly Row[], index: number, subject: readonly Row[], grammar: Grammar, usual: number): boolean {
  const row = rows[index]!
  const text = bare(row.text)
  if (isOutline(text, grammar)) return true
  const opening = openingAt(text, grammar)
  if (opening === 'strong') return true
  const before = subject.at(-1)
  if (!before) return opening === 'weak' && isSentence(rows, index, grammar, usual)
  if (subject.length >= MOST_ROWS) return true
  if (before.line.paragraphEnd === false) return false
  const last = bare(before.text)
  if ([text, last].some((line) => line.endsWith(':') && grammar.test('opening-end', line))) return true
  if (grammar.test('head.goes-on', last)) return false
  if (row.blanksBefore > usual) return !startsSmall(text)
  if (opening === 'weak' || last.endsWith('.')) return true
  if (startsSmall(text)) return false
  return isLongSentence(row.text) || isFullLine(rows, index, subject)
}

/** A paragraph of running text on one line. */
const isLongSentence = (text: string): boolean => text.length > 120 && /[.:;]$/u.test(text)

/** Whether the paragraph that begins at the row ends as a sentence does, before another opening. */
function isSentence(rows: readonly Row[], from: number, grammar: Grammar, usual: number): boolean {
  for (let i = from; i < rows.length && i < from + 12; i++) {
    const row = rows[i]!
    const text = bare(row.text)
    if (i > from && (row.blanksBefore > usual || isOutline(text, grammar) || opensAfter(bare(rows[i - 1]!.text), text, grammar))) return false
    if (/[.:;]$/u.test(text)) return true
  }
  return false
}

const opensAfter = (before: string, text: string, grammar: Grammar): boolean => {
  const opening = openingAt(text, grammar)
  return opening === 'strong' || (opening === 'weak' && !grammar.test('head.goes-on', before))
}

/** In a hard-wrapped text the lines of the body are full; those of a centred subject are all shorter. */
function isFullLine(rows: readonly Row[], index: number, subject: readonly Row[]): boolean {
  const widths = rows.slice(index, index + 40).map((row) => lineWidth(row.text)).sort((a, b) => a - b)
  const full = widths[Math.floor(widths.length * 0.9)] ?? 0
  if (full < 25 || full > 60 || widths.filter((width) => width > full * 0.9).length < widths.length * 0.3) return false
  return lineWidth(rows[index]!.text) > full * 0.94 && subject.every((row) => lineWidth(row.text) < full * 0.88)
}
