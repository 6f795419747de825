/** Địa danh và thời gian ban hành (ô số 4). */
import type { Grammar } from '../../grammar/grammar.ts'
import type { Fragment } from '../../syntax/rows.ts'
import { isPossible } from '../../text/calendar.ts'
import type { Range } from '../../text/passage.ts'
import { barePassage, passageOf } from './fragments.ts'

/** What is wrong in the document, by the rule of its diagnostic. */
export interface Fault {
  readonly rule: string
  readonly args: Readonly<Record<string, string>>
  readonly span: Range | null
}

export interface PlaceDate {
  readonly place: string | null
  /** ISO, as far as it is filled in: `2026-04-15`, `2026-04`, `2026`. */
  readonly date: string | null
  /** NFC offsets. */
  readonly placeSpan: Range | null
  readonly dateSpan: Range | null
  readonly faults: readonly Fault[]
}

/** Signed documents begin with the decree on letters of state of 1945; an earlier year is a slip. */
const FIRST_YEAR = 1945

/** @returns place and date; a day that no calendar has gives no date and a fault */
export function readPlaceDate(fragments: readonly Fragment[], source: string, grammar: Grammar): PlaceDate {
  const passage = [fragments, fragments.slice(0, 1)].map((list) => barePassage(passageOf(list, source))).find(({ text }) => grammar.test('head.place-date', text))
  if (!passage) return { place: null, date: null, placeSpan: null, dateSpan: null, faults: [] }
  const match = grammar.find('head.place-date', passage.text)!
  const { place, year, month, day } = match.groups
  const afterPlace = place === undefined ? 0 : place.length + /^[\s,.]*/u.exec(match.text.slice(place.length))![0].length
  const found = { place: place?.trim() ?? null, placeSpan: place === undefined ? null : passage.span(0, place.trim().length) }
  if (year?.length !== 4) return { ...found, date: null, dateSpan: null, faults: [] }
  const dateSpan = passage.span(afterPlace)
  const parts = [year, ...(month === undefined ? [] : [month, ...(day === undefined ? [] : [day])])].map(Number)
  if (parts[0]! < FIRST_YEAR || !isPossible({ year: parts[0], month: parts[1], day: parts[2] }))
    return { ...found, date: null, dateSpan, faults: [{ rule: 'impossible-date', args: { text: passage.text.slice(afterPlace) }, span: dateSpan }] }
  return { ...found, date: parts.map((part) => String(part).padStart(2, '0')).join('-'), dateSpan, faults: [] }
}
