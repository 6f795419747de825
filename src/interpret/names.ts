/** What the document itself says about names: short forms that it defines, places that it names. */
import type { Grammar } from '../grammar/index.ts'
import { findDefinitions, type Definition } from '../recognize/abbreviation-definition.ts'
import { NO_CONTEXT, partiesOf, readingOf, readPartyList, type NameContext, type PartyReading, type PlaceName } from '../recognize/party/index.ts'
import type { DefinedName } from '../recognize/party/types.ts'
import { properEnd, spellLevel, startsBody } from '../recognize/party/place.ts'
import { spell, tokenAfter } from '../recognize/party/words.ts'
import type { Passage } from '../text/passage.ts'
import { tokenize } from '../text/tokens.ts'
import { latin, startsCapital } from '../text/letters.ts'

/** Letters before the full words in which an office or a person may stand. */
const REACH = 160
/** What parts a sentence into clauses that name others. */
const CLAUSE = /[;.:)] /gu
const LETTERS = latin(String.raw`^\p{Lu}[\p{Lu}\p{N}&-]+$`)

/** @param passages all paragraphs before the recipients, and the footnotes; where two define a word the first counts */
export function readNames(passages: readonly Passage[], grammar: Grammar): NameContext {
  const aliases = new Map<string, string>()
  const defined = new Map<string, DefinedName>()
  for (const { text } of passages)
    for (const definition of findDefinitions(text, grammar)) {
      const { short, full } = definition
      if (LETTERS().test(short)) {
        if (!aliases.has(short)) aliases.set(short, full)
      } else if (!defined.has(short)) {
        const party = partyDefined(text, definition, grammar)
        if (party) defined.set(short, { short, full: party.text, name: party.name, kind: party.kind })
      }
    }
  return { ...NO_CONTEXT, aliases, defined: [...defined.values()] }
}

/** The one party that the full words name, with the office or the person before them that they belong to; null for a matter or a group. */
function partyDefined(text: string, { short, full, start }: Definition, grammar: Grammar): Pick<PartyReading, 'text' | 'name' | 'kind'> | null {
  const near = text.slice(Math.max(0, start - REACH), start)
  const before = near.slice(1 + ([...near.matchAll(CLAUSE)].at(-1)?.index ?? -1))
  const reading = readingOf(before + full, grammar)
  const from = tokenAfter(reading.tokens, 0, before.length)
  const alike = tokenize(short)[0]!.fold === reading.tokens[from]!.fold
  if (!startsCapital(short) || grammar.endAt('party.determiner', full, 0) > 0 || !(alike || partiesOf(short, grammar).length === 1)) return null
  // The body itself, and no holder of its office before it (`ông A, Trưởng ban | Ban Quản lý B (gọi tắt là Ban Quản lý)`).
  for (const i of alike ? [from, ...Array(from).keys()] : Array(from + 1).keys()) {
    const { parties, next } = readPartyList(reading, i)
    const party = parties.at(-1)
    if (next === reading.tokens.length && party && party.start <= before.length && (party.kind === 'organization' || party.kind === 'person')) return party
  }
  return alike && startsBody(reading, from) && grammar.endAt('party.no-head', full, 0) < 0 ? { text: full, name: spell(reading, from, reading.tokens.length), kind: 'organization' } : null
}

/**
 * The context with the bodies that the document names, and the places in their names and in its text: `Ủy ban nhân dân huyện Tri Tôn`
 * names the huyện Tri Tôn.
 * @param names full names of bodies
 * @param texts paragraphs
 */
export function withNamed(context: NameContext, names: Iterable<string>, texts: Iterable<string>, grammar: Grammar): NameContext {
  const bodies = [...new Set(names)]
  let places: PlaceName[] | undefined
  return {
    ...context,
    bodies,
    // Few documents ask for them.
    get places() {
      return (places ??= [...new Set([...bodies, ...texts])].flatMap((text) => placesIn(text, grammar)))
    },
  }
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
