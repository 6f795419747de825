/** A text whose line ends were lost: its items stand within one line. */
import type { Grammar } from '../grammar/grammar.ts'
import { follows, isBullet, readLabel, type Label } from '../syntax/labels.ts'
import type { Check } from './types.ts'

/** A document of more lines has kept its line ends. */
const MOST_ROWS = 3
/** Longer than any label with the letter behind it. */
const LABEL_REACH = 24
const MOST_SHOWN = 60

/** Nothing can be split there: head, items and foot are told by their lines. */
export const linesLost: Check = ({ syntax, context }) => {
  if (syntax.rows.length > MOST_ROWS) return []
  const row = syntax.rows.find(({ text }) => holdsItems(text, context.grammar))
  if (!row) return []
  const span = context.span(row.fragments[0]!.start, row.fragments.at(-1)!.end)
  return [{ rule: 'damaged-text', severity: 'warning', says: 'lines.damaged-text', args: { text: `${row.text.slice(0, MOST_SHOWN).trimEnd()}…` }, span }]
}

/** Whether two labels of one kind, the first of its count and the next, stand inside a line that has none itself. */
function holdsItems(text: string, grammar: Grammar): boolean {
  if (text.length <= MOST_SHOWN || readLabel(text, grammar)) return false
  const first = new Map<string, Label>()
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const label = readLabel(text.slice(at + 1, at + 1 + LABEL_REACH), grammar)
    if (!label || isBullet(label.family)) continue
    const before = first.get(label.family)
    if (before && follows(before, label)) return true
    if (label.numbers.at(-1) === 1) first.set(label.family, label)
  }
  return false
}
