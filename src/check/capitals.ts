/** A body in capitals throughout: which words are names of places and persons cannot be told from their letters. */
import { isSmall } from '../text/letters.ts'
import { blocksOf } from './passages.ts'
import type { Check } from './types.ts'

/** A title can stand in capitals; a paragraph has more words. */
const FEWEST_WORDS = 7
const MOST_SHOWN = 60

/** One finding at the first paragraph, where most of them are in capitals. */
export const bodyInCapitals: Check = ({ syntax: { body }, context }) => {
  const long = blocksOf(body.items).map(({ passage }) => passage).filter(({ text }) => text.split(' ').length >= FEWEST_WORDS)
  const capital = long.filter(({ text }) => !Array.from(text).some(isSmall))
  const [first] = capital
  if (!first || capital.length * 2 <= long.length) return []
  const { start } = first.span()
  const { end } = capital.at(-1)!.span()
  return [{ rule: 'damaged-text', severity: 'info', says: 'capitals.damaged-text', args: { text: `${first.text.slice(0, MOST_SHOWN).trimEnd()}…` }, span: context.span(start, end) }]
}
