/** What parties of a list say for each other. */
import type { Grammar } from '../../grammar/index.ts'
import type { PartyReading, Reading } from './types.ts'
import { after, isMark, spell, tokenAfter } from './words.ts'
import { startsCapital } from '../../text/letters.ts'
import { latin } from '../../text/letters.ts'

const ONE_WORD = latin(String.raw`^\p{L}+$`)
const indexAt = (reading: Reading, offset: number): number => tokenAfter(reading.tokens, 0, offset)

/**
 * What one of a list says for others. The last for all: the place of councils (`HĐND, UBND huyện Sơn Tây`), the owner of boards
 * (`Ban A, Ban B HĐND tỉnh`), the level of bodies that every level has (`Công an, Trạm Y tế xã`), `có liên quan` of groups joined by `và`, what follows two heads (`Báo và Đài A`). The first for the next:
 * `Thường trực Tỉnh ủy, HĐND tỉnh`, `UBND thị xã A và các huyện ven biển`.
 */
export function shareEnds(reading: Reading, parties: PartyReading[]): PartyReading[] {
  for (let i = 1; i < parties.length; i++) parties[i] = shareStart(reading, parties[i - 1]!, parties[i]!)
  for (let i = parties.length - 2; i >= 0; i--) {
    const party = parties[i]!
    const next = parties[i + 1]!
    const between = reading.text.slice(party.end, next.start).trim()
    const whole = wholeOf(reading, party, next)
    if (whole !== '') {
      parties[i] = { ...party, name: `${party.name} ${whole}`, bare: false, ...(next.kind === 'group' && party.bare ? { kind: 'group', place: whole } : {}) }
      continue
    }
    // `UBND và Sở Y tế 28 tỉnh, thành phố`: the places of the second are those of the first.
    const many = reading.grammar.endAt('party.determiner', next.place, 0) > 0 ? next.place : ''
    const places = party.bare && next.kind === 'group' ? placesAtEnd(reading, next) || many : ''
    if (places !== '') {
      parties[i] = { ...party, name: `${party.name} ${places}`, kind: 'group', place: places, bare: false }
      continue
    }
    const giver = giverOf(reading, parties, i + 1)
    const council = giver.place !== '' && giver.kind !== 'group' && between.length <= 3 ? openCouncil(reading, party) : null
    if (council) {
      parties[i] = { ...party, name: `${party.name} ${withoutLevel(giver.place, council.own)}`.trimEnd(), place: giver.place, bare: false }
      // `Thường trực Huyện ủy, HĐND huyện A`: what stands before the first holds for the next one.
      if (council.before !== '' && !next.name.startsWith(council.before) && after(reading, 'party.council', indexAt(reading, next.start)) > 0 && after(reading, 'party.people-committee', indexAt(reading, next.start)) < 0) parties[i + 1] = { ...next, name: `${council.before}${next.name}` }
    }
    else if (next.kind === 'group' && levelAtEnd(reading, next) && (openCouncil(reading, party) || (party.kind === 'organization' && party.place === '' && ofEveryLevel(reading, party.name)))) parties[i] = { ...party, name: `${party.name} ${levelAtEnd(reading, next)}`, place: levelAtEnd(reading, next), bare: false }
    else if (party.place === '' && !party.bare && next.kind === 'organization' && between.length <= 3 && ofEveryLevel(reading, party.name) && ownLevel(reading, giver) !== '')
      parties[i] = { ...party, name: `${party.name} ${ownLevel(reading, giver)}`, place: ownLevel(reading, giver) }
    else if (isHead(reading, party) && next.kind === 'organization') parties[i] = { ...party, name: `${party.name} ${ownName(reading, next)}`.trimEnd() }
    else if (party.kind === 'group' && next.kind === 'group' && next.related && !party.related && underDeterminer(reading, party) && underDeterminer(reading, next) && ONE_WORD().test(between) && after({ ...reading }, 'party.related', relatedAt(reading, next)) > 0)
      parties[i] = { ...party, name: `${party.name} ${reading.text.slice(reading.tokens[relatedAt(reading, next)]!.start, next.end)}`, related: true }
    else if (party.kind === 'organization' && next.kind === 'organization' && party.place === '' && isOwner(next) && party.name.split(' ', 1)[0] === next.name.split(' ', 1)[0])
      parties[i] = { ...party, name: `${party.name} ${next.place}`, place: next.place }
  }
  return parties
}

/** `HĐND, UBND các xã A, B`: the places of which the last council of a list is, one by one, are those of the councils before it. */
export function spreadPlaces(reading: Reading, parties: readonly PartyReading[]): readonly PartyReading[] {
  const last = parties.at(-1)
  const name = last && last.rule === 'party-council' && last.place !== '' ? last.name.slice(0, -last.place.length) : ''
  const first = name === '' ? -1 : parties.findIndex((party) => party.rule === 'party-council' && party.place !== '' && party.name === `${name}${party.place}`)
  const places = parties.slice(first).map((party) => party.place)
  if (first < 1 || places.length < 2 || !parties.slice(first).every((party) => party.name === `${name}${party.place}`)) return parties
  return [
    ...parties.slice(0, first).flatMap((party) => {
      const open = party.place === places[0] && party.text.length < party.name.length && after(reading, 'party.council', indexAt(reading, party.start)) > 0
      return open ? places.map((place) => ({ ...party, name: `${party.name.slice(0, -places[0]!.length)}${place}`, place })) : [party]
    }),
    ...parties.slice(first),
  ]
}

/** The party with what stands before the one before it and holds for both. */
function shareStart(reading: Reading, before: PartyReading, party: PartyReading): PartyReading {
  const start = indexAt(reading, party.start)
  const council = after(reading, 'party.council', start) > 0
  const standing = party.kind === 'organization' && council && after(reading, 'party.people-committee', start) < 0 ? reading.grammar.endAt('party.standing', before.name, 0) : -1
  if (standing > 0) return { ...party, name: `${before.name.slice(0, standing)} ${party.name}` }
  const title = titleBefore(before, party)
  if (title !== '' && !council) return { ...party, name: `${title}${party.name}`, kind: 'person', place: party.name, bare: false, rule: before.rule }
  const committee = reading.grammar.endAt('party.people-committee', before.name, 0)
  const level = after(reading, 'party.determiner', start)
  // `Chủ tịch UBND các xã, đặc khu A và phường B`: also behind one that got the body so itself.
  if ((before.kind === 'group' || after(reading, 'place.level', indexAt(reading, before.start)) > 0) && party.kind === 'organization' && after(reading, 'place.level', start) > 0 && reading.grammar.endAt('party.people-committee', party.name, 0) < 0) {
    const those = reading.grammar.find('party.people-committee', before.name)
    if (those && (those.start === 0 || before.rule === 'party-position' || before.kind === 'person')) return { ...party, name: `${before.name.slice(0, those.end)} ${party.name}`, kind: those.start > 0 ? 'person' : 'organization' }
  }
  if (committee > 0 && party.kind === 'group' && level > 0 && after(reading, 'place.level', level) > 0) return { ...party, name: `${before.name.slice(0, committee)} ${party.name}` }
  return party
}

/** `Giám đốc ` of `Giám đốc Sở A, Sở B`: the office that one holds in each of two bodies of a kind; '' where the second is of another, or the first again. */
function titleBefore(before: PartyReading, { kind, name }: PartyReading): string {
  const body = before.rule === 'party-position' && before.kind === 'person' && before.place !== '' && before.name.endsWith(before.place) ? before.place : ''
  return kind === 'organization' && body !== name && body.split(' ', 1)[0] === name.split(' ', 1)[0] ? before.name.slice(0, -body.length) : ''
}

/** What a group behind it says of a party: of which council it is a part (`các Ban và đại biểu HĐND huyện`), or of which places its council is (`TT. HĐND, UBND các xã`); '' where nothing. */
function wholeOf(reading: Reading, party: PartyReading, next: PartyReading): string {
  const { grammar } = reading
  const own = grammar.find('party.council', party.name)
  const open = own !== null && own.end === party.name.length && (openCouncil(reading, party) !== null || isPart(party.name.slice(0, own.start), grammar))
  const committee = grammar.endAt('party.people-committee', next.name, 0)
  if (open && committee > 0) return next.kind === 'group' && reading.text.slice(party.end, next.start).trim() === ',' && grammar.endAt('party.people-committee', own.text, 0) < 0 ? next.name.slice(committee).trim() : ''
  const council = grammar.find('party.council', next.name)
  if (!council || council.start === 0 || !isPart(next.name.slice(0, council.start), grammar)) return ''
  if (open) return own.text.toLowerCase() === council.text.toLowerCase() ? next.name.slice(council.end).trim() : ''
  return isPart(party.name, grammar) ? next.name.slice(council.start) : ''
}

const isPart = (words: string, grammar: Grammar): boolean => words !== '' && grammar.endAt('party.council-part', words, 0) === words.length

/** `huyện` of `UBMTTQ và các đoàn thể huyện`: the level that a group ends with, which its council has too; '' where it has none. */
function levelAtEnd(reading: Reading, group: PartyReading): string {
  const end = indexAt(reading, group.end)
  const at = after(reading, 'place.level', end - 2) === end ? end - 2 : end - 1 // `thị xã`, `huyện`
  return after(reading, 'party.council', indexAt(reading, group.start)) < 0 && after(reading, 'place.level', at) === end && !isMark(reading.tokens[at - 1], ',') && after(reading, 'party.determiner', at - 1) < 0 ? spell(reading, at, end) : ''
}

/** `các huyện, thành phố` of `Phòng Y tế các huyện, thành phố`: the many places of which a body is; '' where a group is none of a body's. */
function placesAtEnd(reading: Reading, group: PartyReading): string {
  const [start, end] = [indexAt(reading, group.start), indexAt(reading, group.end)]
  for (let i = start + 1; i < end; i++) {
    const determiner = after(reading, 'party.determiner', i)
    if (determiner > 0 && after(reading, 'place.level', determiner) > 0) return reading.text.slice(reading.tokens[i]!.start, group.end)
  }
  return ''
}

const ofEveryLevel = (reading: Reading, name: string): boolean => reading.grammar.endAt('party.of-every-level', name, 0) === name.length

/** Parties behind one that may say its level. */
const MOST_AHEAD = 20

/** Who says the level for those before: the first of the list from an index on that has none in its own name (`Huyện đoàn`). */
const giverOf = (reading: Reading, parties: readonly PartyReading[], from: number): PartyReading =>
  parties.slice(from, from + MOST_AHEAD).find((party) => reading.grammar.endAt('party.level-named', party.name, 0) !== party.name.length) ?? parties[from]!

/** The level that ends the name of a body of every level, without a place's name, or the committee that an organ is of; '' for any other party. */
function ownLevel(reading: Reading, { name }: PartyReading): string {
  for (let at = name.lastIndexOf(' '), words = 0; at > 0 && words < 2; at = name.lastIndexOf(' ', at - 1), words++) {
    const level = name.slice(at + 1)
    const whole = (kind: string): boolean => reading.grammar.endAt(kind, level, 0) === level.length
    if (whole('party.own-level') || (whole('place.level') && ofEveryLevel(reading, name.slice(0, at)))) return level
  }
  return ''
}

/** A head word alone: `Báo` in `Báo và Đài …`. */
const isHead = (reading: Reading, party: PartyReading): boolean =>
  party.kind === 'organization' && after(reading, 'party.head', indexAt(reading, party.start)) === indexAt(reading, party.end) && !party.bare

/** What of a body's name is its own: without the words of the known name (`Đài Phát thanh - Truyền hình | Hoa Sen`). */
function ownName(reading: Reading, party: PartyReading): string {
  const start = indexAt(reading, party.start)
  const known = reading.grammar.lexicon.match(reading.tokens, start)
  return known ? spell(reading, Math.min(known.next, indexAt(reading, party.end)), indexAt(reading, party.end)) : ''
}

/** A body of every level with no place named, and what stands before it (`Thường trực `); null for any other party. */
function openCouncil(reading: Reading, party: PartyReading): { before: string; own: string } | null {
  if (party.bare) return { before: '', own: party.name }
  if (party.place !== '' || party.kind === 'group') return null
  const match = reading.grammar.find('party.council', party.name)
  return match && match.end === party.name.length && match.start > 0 ? { before: party.name.slice(0, match.start), own: match.text } : null
}

/** `huyện Sơn Tây` after `Huyện ủy` is `Sơn Tây`. */
const withoutLevel = (place: string, own: string): string => {
  const [level, ...name] = place.split(' ')
  return own.toLowerCase().startsWith(`${level!.toLowerCase()} `) ? name.join(' ') : place
}

/** Whether the party's place is the body that it belongs to (`Ban Dân tộc HĐND tỉnh`). */
const isOwner = (party: PartyReading): boolean => startsCapital(party.place) && party.name.endsWith(party.place) && party.name !== party.place

const underDeterminer = (reading: Reading, party: PartyReading): boolean => after(reading, 'party.determiner', indexAt(reading, party.start)) > 0

function relatedAt(reading: Reading, party: PartyReading): number {
  let at = indexAt(reading, party.end) - 1
  for (let i = at; i >= Math.max(0, at - 3); i--) if (after(reading, 'party.related', i) === indexAt(reading, party.end)) at = i
  return at
}
