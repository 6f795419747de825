/** What the document itself says about names: short forms that it defines, places that it names. */
import type { Grammar } from '../grammar/index.ts'
import { findDefinitions } from '../recognize/abbreviation-definition.ts'
import { NO_CONTEXT, readingOf, type NameContext, type PlaceName } from '../recognize/party/index.ts'
import { properEnd, spellLevel } from '../recognize/party/place.ts'
import { spell, tokenAfter } from '../recognize/party/words.ts'
import type { Passage } from '../text/passage.ts'

const LETTERS = /^\p{Lu}[\p{Lu}\p{N}&-]+$/u

/** @param passages all paragraphs before the recipients */
export function readNames(passages: readonly Passage[], grammar: Grammar): NameContext {
  const aliases = new Map<string, string>()
  for (const { text } of passages)
    for (const { short, full } of findDefinitions(text, grammar)) if (LETTERS.test(short) && !aliases.has(short)) aliases.set(short, full)
  return { ...NO_CONTEXT, aliases }
}

/**
 * The context with the bodies that the document names, and the places in their names and in its text: `Ủy ban nhân dân huyện Tri Tôn`
 * names the huyện Tri Tôn.
 * @param names full names of bodies
 * @param texts paragraphs
 */
export function withNamed(context: NameContext, names: Iterable<string>, texts: Iterable<string>, grammar: Grammar): NameContext {
  const bodies = [...new Set(names)]
  return { ...context, bodies, places: [...new Set([...bodies, ...texts])].flatMap((text) => placesIn(text, grammar)) }
}

/** `huyện Tri Tôn`, `thị xã Tân Châu`: a level and the proper name behind it. */
function placesIn(text: string, grammar: Grammar): PlaceName[] {
  const reading = readingOf(text, grammar)
  return grammar.findAll('place.level', text).flatMap((match) => {
    const level = tokenAfter(reading.tokens, 0, match.end)
    const end = properEnd(reading, level)
    if (end === level) return []
    return [{ level: spellLevel(reading, tokenAfter(reading.tokens, 0, match.start)).toLowerCase(), name: spell(reading, level, end) }]
  })
}
