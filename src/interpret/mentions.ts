/** Cited documents and sums of money, each with the item it stands in (RECORD §8, §9). */
import { findAmounts } from '../recognize/amount.ts'
import type { Amount, Citation } from '../record/schema.ts'
import type { Passage } from '../text/passage.ts'
import { givenBy } from './origin.ts'
import { spanOf, type Context, type ItemReading } from './model.ts'

/** A passage with the item it belongs to; null outside the outline. */
export interface PlacedPassage {
  readonly passage: Passage
  readonly item: string | null
}

/** Heading and text of every item, in reading order. */
export function placedPassages(items: readonly ItemReading[]): PlacedPassage[] {
  return items.flatMap((item) => [
    ...(item.heading ? [{ passage: item.heading, item: item.id }] : []),
    ...(item.text && item.text.text !== '' ? [{ passage: item.text, item: item.id }] : []),
    ...placedPassages(item.children),
  ])
}

export function readCitations(passages: readonly PlacedPassage[], context: Context): Citation[] {
  return passages.flatMap(({ passage, item }) =>
    context.cited(passage.text).map(({ start, end, text, type, number, date, issuer, provision, rule }) =>
      givenBy(rule, { text, type, number, date, issuer, provision, item, span: spanOf(context, passage, start, end) }),
    ),
  )
}

export function readAmounts(passages: readonly PlacedPassage[], context: Context): Amount[] {
  return passages.flatMap(({ passage, item }) =>
    findAmounts(passage.text, context.grammar).map(({ start, end, text, value, unit, label, rule }) =>
      givenBy(rule, { text, value, unit, label, item, span: spanOf(context, passage, start, end) }),
    ),
  )
}
