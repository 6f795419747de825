/** Parties behind a word that collects them: `các Sở: A, B`, `UBND các huyện A, B`. Its head holds for every member. */
import { readGroup } from './group.ts'
import { readKnownPlaces, readMembers, readPlaces, readPlacesOfLevels } from './members.ts'
import { namesLevels } from './place.ts'
import { isPlainWord } from './rest.ts'
import type { PartyList, PartyReading, Reading } from './types.ts'
import { after, isMark, predicateEnd, spell, tokenAfter, written } from './words.ts'

/** The head word that the rule of a collector gives its members. */
export const collectedUnder = (reading: Reading, kind: string, from: number, to: number): string =>
  String(reading.grammar.kind(kind).find((rule) => rule.endAt(reading.text, reading.tokens[from]!.start) === reading.tokens[to - 1]!.end)?.emits['head'])

/** `các Sở: A, B`, `Sở, ngành: …`, `Phòng: …`: the head holds for every member; `bodies` as for `readMembers`. */
export function readCollector(reading: Reading, at: number, bodies = false): PartyList | null {
  for (const kind of ['party.collector', 'party.rooms']) {
    const end = after(reading, kind, at)
    if (end < 0) continue
    const head = collectedUnder(reading, kind, at, end)
    const colon = isMark(reading.tokens[end], ':')
    // Without a colon (`các sở Tài chính, Nội vụ`) only where a known name follows the one noun in capitals.
    const determiner = after(reading, 'party.determiner', at)
    if (!colon && !(determiner > 0 && end === determiner + 1 && reading.tokens[end]?.capital && reading.grammar.lexicon.matchShort(head, reading.tokens, end))) continue
    const members = readMembers(reading, colon ? end + 1 : end, head, bodies)
    if (members.parties.length > 0) return members
  }
  return null
}

/** `UBND: Huyện A, B`, `UBND các huyện A, B`, `UBND các huyện, thị xã, thành phố`. */
export function readCommittees(reading: Reading, at: number): PartyList | null {
  const end = after(reading, 'party.council', at)
  if (end < 0) return null
  const colon = isMark(reading.tokens[end], ':') ? end + 1 : end
  const determiner = after(reading, 'party.determiner', colon)
  const match = reading.grammar.lexicon.match(reading.tokens, at)
  const name = match?.name.name ?? spell(reading, at, end)
  if (colon > end || determiner > 0) {
    const places = readPlaces(reading, determiner > 0 ? determiner : colon, name, at)
    if (places) return places
  }
  const named = determiner < 0 ? levelledPlaces(reading, readPlaces(reading, end, name, at)) : null
  if (named) return named
  const article = determiner > 0 ? `${written(reading, end, determiner).toLowerCase()} ` : ''
  const group = determiner > 0 || namesLevels(reading, end) ? readGroup(reading, determiner > 0 ? determiner : end) : null
  if (!group) return null
  const known = isMark(reading.tokens[group.next], ':') ? (readKnownPlaces(reading, group.next + 1, name) ?? readPlacesOfLevels(reading, group.next + 1, name)) : null
  if (known) return known
  const whole = group.parties[0]!
  const text = reading.text.slice(reading.tokens[at]!.start, whole.end)
  const first: PartyReading = { ...whole, start: reading.tokens[at]!.start, text, name: `${name} ${article}${whole.name}`, kind: 'group', rule: 'party-council' }
  return { parties: [first, ...group.parties.slice(1)], next: group.next }
}

/** `UBND huyện A, huyện B và thị xã C`, `UBND xã A, B`: the body holds for the places that say their level, and for the names right behind them; null for fewer than two. */
function levelledPlaces(reading: Reading, places: PartyList | null): PartyList | null {
  if (!places) return null
  const end = places.parties.findIndex((party, i) => i > 0 && !isPlace(reading, tokenAfter(reading.tokens, 0, party.start), tokenAfter(reading.tokens, 0, party.end)))
  const parties = end < 0 ? places.parties : places.parties.slice(0, end)
  return parties.length < 2 ? null : { parties, next: tokenAfter(reading.tokens, 0, parties.at(-1)!.end) }
}

/** A place that says its level, or a name that is no person's, no office's and no province's, and that ends as the member of a list does. */
function isPlace(reading: Reading, at: number, end: number): boolean {
  if (after(reading, 'place.level', at) > 0) return true
  return reading.tokens[at]!.capital && !reading.grammar.test('sign.surname', reading.text.slice(reading.tokens[at]!.start)) && !isPlainWord(reading, end) && predicateEnd(reading, at) < 0 && ['party.position', 'party.honorific', 'place.province', 'role.assign', 'role.lead-in-phrase'].every((kind) => after(reading, kind, at) < 0)
}
