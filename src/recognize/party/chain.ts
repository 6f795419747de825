/**
 * Lists of parties: `Sở A, Sở B và các ngành có liên quan`. A list is a chain: what follows a member is the same from whichever one
 * before it the list is read, so each is read once, and where a list ends is known of all its members at once.
 */
import { readCommittees } from './collector.ts'
import { readGroup } from './group.ts'
import { readHolder, readParty } from './list.ts'
import { withNumbers, withShortNames } from './members.ts'
import { startsBody } from './place.ts'
import { remembered } from './remembered.ts'
import { shareEnds, spreadPlaces } from './share.ts'
import type { PartyList, PartyReading, Reading } from './types.ts'
import { after, isDash, isMark } from './words.ts'

/** A member, and where the next one would begin: -1 where the list is over. */
interface Link extends PartyList {
  readonly following: number
}

/** What is known of a list without its names. */
export interface ListEnd {
  /** Index of the first token after the list. */
  readonly next: number
  /** Offset after its last party. */
  readonly end: number
  readonly count: number
  /** Whether all of it are bodies, as they are read one by one. */
  readonly bodies: boolean
}

const linksAt = remembered<Link | null>()
const linkAt = (reading: Reading, at: number): Link | null => linksAt(reading, at, findLink)

function findLink(reading: Reading, at: number): Link | null {
  const one = readParty(reading, at)
  if (!one) return null
  const { parties, next: end } = withShortNames(reading, withNumbers(reading, one))
  const next = end > one.next ? end : pastOffice(reading, one)
  return { parties, next, following: followingAt(reading, next) }
}

function followingAt(reading: Reading, next: number): number {
  const separator = separatorEnd(reading, pastBracket(reading, next))
  if (separator > 0) return separator
  const commaLost = (after(reading, 'party.determiner', next) > 0 && after(reading, 'party.each', next) < 0 && readGroup(reading, next)) || readCommittees(reading, next)
  return commaLost ? next : -1
}

/** The list of parties that begins with token `at`; empty where none does. Shared words are handed to every member. */
export function readPartyList(reading: Reading, at: number): PartyList {
  const parties: PartyReading[] = []
  let next = at
  for (let link = linkAt(reading, at); link; link = linkAt(reading, link.following)) {
    parties.push(...link.parties)
    next = link.next
  }
  return { parties: spreadPlaces(reading, shareEnds(reading, parties)).map((party) => withAge(reading, party)), next }
}

/** `UBND xã A (cũ)`: which of two bodies of one name it is belongs to its words. */
function withAge({ text, grammar }: Reading, party: PartyReading): PartyReading {
  const end = text.startsWith(' (', party.end) ? grammar.endAt('party.age', text, party.end + 1) : -1
  return end < 0 ? party : { ...party, end, text: text.slice(party.start, end) }
}

/** The first of the list that begins with token `at` for which the question holds, as it is read by itself; undefined where none is. */
export function memberFrom(reading: Reading, at: number, holds: (party: PartyReading) => boolean): PartyReading | undefined {
  for (let link = linkAt(reading, at); link; link = linkAt(reading, link.following)) {
    const found = link.parties.find(holds)
    if (found) return found
  }
  return undefined
}

const ends = new WeakMap<Reading, Map<number, ListEnd | null>>()

/** Where the list ends that begins with token `at`; null where none does. In time that does not grow with the list where it is asked of its members in turn. */
export function listEnd(reading: Reading, at: number): ListEnd | null {
  const known = ends.get(reading) ?? new Map<number, ListEnd | null>()
  ends.set(reading, known)
  const links: [number, Link][] = []
  let from = at
  for (let link = known.has(from) ? null : linkAt(reading, from); link; link = known.has(from) ? null : linkAt(reading, from)) {
    links.push([from, link])
    from = link.following
  }
  let rest = known.get(from) ?? null
  if (links.length === 0) known.set(at, rest)
  for (const [start, { parties, next }] of links.toReversed()) {
    const bodies = parties.every((party) => party.kind === 'organization')
    rest = { next: rest?.next ?? next, end: rest?.end ?? parties.at(-1)!.end, count: parties.length + (rest?.count ?? 0), bodies: bodies && (rest?.bodies ?? true) }
    known.set(start, rest)
  }
  return rest
}

/** A bracket between two members says something of the one before it. */
export function pastBracket(reading: Reading, at: number): number {
  if (!isMark(reading.tokens[at], '(')) return at
  const close = closing(reading, at)
  return close < 0 ? at : close + 1
}

const closings = new WeakMap<Reading['tokens'], ReadonlyMap<number, number>>()

/** Index of the bracket that closes the one at token `open`, or -1. */
export function closing(reading: Reading, open: number): number {
  const known = closings.get(reading.tokens) ?? bracketsOf(reading)
  closings.set(reading.tokens, known)
  return known.get(open) ?? -1
}

function bracketsOf({ tokens }: Reading): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  for (const [i, token] of tokens.entries()) {
    if (isMark(token, '(')) open.push(i)
    else if (isMark(token, ')') && open.length > 0) pairs.set(open.pop()!, i)
  }
  return pairs
}

/** `đồng chí Lê Văn Nam, Phó Chủ tịch UBND tỉnh`: the office behind a person's name is the same person's. */
function pastOffice(reading: Reading, { parties, next }: PartyList): number {
  if (parties.at(-1)!.rule !== 'party-honorific' || !(isMark(reading.tokens[next], ',') || isDash(reading.tokens[next]))) return next
  return readHolder(reading, next + 1)?.next ?? next
}

/** `,` `;` `và` and the two together; `/` and `&` before a body. */
export function separatorEnd(reading: Reading, at: number): number {
  const mark = isMark(reading.tokens[at], ',;') || (isMark(reading.tokens[at], '/&') && startsBody(reading, at + 1)) ? at + 1 : -1
  const and = after(reading, 'party.and', mark > 0 ? mark : at)
  return and > 0 ? and : mark
}
