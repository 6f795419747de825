/** What the document itself says about names: short forms that it defines, places that it names. */
import type { Grammar } from '../grammar/index.ts'
import { findDefinitions } from '../recognize/abbreviation-definition.ts'
import { readingOf, type NameContext, type PlaceName } from '../recognize/party/index.ts'
import { properEnd } from '../recognize/party/place.ts'
import { after, spell } from '../recognize/party/words.ts'
import type { Passage } from '../text/passage.ts'

const LETTERS = /^\p{Lu}[\p{Lu}\p{N}&-]+$/u

/** @param passages all paragraphs before the recipients */
export function readNames(passages: readonly Passage[], grammar: Grammar): NameContext {
  const aliases = new Map<string, string>()
  for (const { text } of passages)
    for (const { short, full } of findDefinitions(text, grammar)) if (LETTERS.test(short) && !aliases.has(short)) aliases.set(short, full)
  return { aliases, places: [] }
}

/** The context with the places that full names hold: `Ủy ban nhân dân huyện Tri Tôn` names the huyện Tri Tôn. */
export function withPlaces(context: NameContext, names: Iterable<string>, grammar: Grammar): NameContext {
  const places: PlaceName[] = []
  for (const name of new Set(names)) {
    const reading = readingOf(name, grammar)
    for (let i = 0; i < reading.tokens.length; i++) {
      const level = after(reading, 'place.level', i)
      if (level < 0) continue
      const end = properEnd(reading, level)
      if (end > level) places.push({ level: spell(reading, i, level).toLowerCase(), name: spell(reading, level, end) })
      break
    }
  }
  return { ...context, places: [...context.places, ...places] }
}
