/** Whom a letter is sent to (RECORD §2, addressees). */
import { partyOf } from '../recognize/party/body.ts'
import { listEnd, pastBracket, readingOf, readPartyList, separatorEnd, type PartyReading, type Reading } from '../recognize/party/index.ts'
import { after, isMark, written } from '../recognize/party/words.ts'
import type { Party } from '../record/schema.ts'
import { lowerFirst } from '../text/fold.ts'
import { hasLetter } from '../text/letters.ts'
import type { Passage } from '../text/passage.ts'
import { partyIn, type Context } from './model.ts'

/** @param passages the words that name each addressee; what no rule reads is kept as written */
export const readAddressees = (passages: readonly Passage[], context: Context): Party[] =>
  passages.flatMap((passage) => allOf(passage.text, context).map((party) => partyIn(context, passage, party)))

function allOf(text: string, { grammar, names }: Context): PartyReading[] {
  if (grammar.test('recipient.pointer', text)) return []
  const reading = readingOf(text, grammar, names, true)
  const parties: PartyReading[] = []
  for (let at = 0; at < reading.tokens.length; ) {
    const list = readPartyList(reading, at)
    const person = personAtHome(reading, list.parties)
    parties.push(...(person ? list.parties.slice(0, person.index + 1) : list.parties))
    const open = person ? person.next : pastBracket(reading, list.parties.length > 0 ? list.next : at)
    at = person ? stopOf(reading, open) : partyFrom(reading, open)
    keep(reading, parties, open, at, list.parties.length > 0)
    at = Math.max(open, separatorEnd(reading, at), at)
  }
  return parties
}

/** A person whose address follows (`Ông Nguyễn Văn A, thôn 5, xã Tân Lập`), and where it begins. */
function personAtHome(reading: Reading, parties: readonly PartyReading[]): { index: number; next: number } | null {
  const index = parties.findIndex((party) => party.rule === 'party-honorific')
  if (index < 0) return null
  const next = reading.tokens.findIndex((token) => token.start >= parties[index]!.end)
  const place = isMark(reading.tokens[next], ',') ? next + 1 : next
  return next >= 0 && (after(reading, 'place.level', place) > 0 || after(reading, 'party.settlement', place) > 0) ? { index, next } : null
}

/** Index of the `;` from a token on, else of the end. */
function stopOf(reading: Reading, from: number): number {
  const stop = reading.tokens.findIndex((token, i) => i >= from && isMark(token, ';'))
  return stop < 0 ? reading.tokens.length : stop
}

/** Index of the first separator from a token on that a party stands behind, else of the end. */
function partyFrom(reading: Reading, from: number): number {
  for (let i = from; i < reading.tokens.length; i++) {
    if (isMark(reading.tokens[i], ';')) return i
    const next = separatorEnd(reading, i)
    const opens = next > 0 && (reading.tokens[next]?.capital || after(reading, 'party.determiner', next) > 0)
    if (opens && listEnd(reading, next)) return i
  }
  return reading.tokens.length
}

/** Words that no rule reads: right behind a party, or in small letters after a group's comma, they belong to it, else they are one as they stand. */
function keep(reading: Reading, parties: PartyReading[], from: number, to: number, behind: boolean): void {
  const words = from < to ? written(reading, from, to) : ''
  if (!hasLetter(words) && !/\d/u.test(words)) return
  const last = behind ? parties.at(-1) : undefined
  const separator = separatorEnd(reading, from)
  if (last && (separator < 0 || (last.kind !== 'organization' && !isMark(reading.tokens[from], ';') && !reading.tokens[separator]?.capital))) {
    const end = reading.tokens[to - 1]!.end
    const name = last.kind === 'person' ? last.name : last.name + reading.text.slice(last.end, end)
    parties[parties.length - 1] = { ...last, end, text: reading.text.slice(last.start, end), name }
    return
  }
  const first = Math.max(from, separator)
  const group = after(reading, 'party.determiner', first) > 0
  if (first < to) parties.push(partyOf(reading, first, to, group ? lowerFirst(written(reading, first, to)) : written(reading, first, to), group ? 'group' : 'other', '', false, 'party-other'))
}
