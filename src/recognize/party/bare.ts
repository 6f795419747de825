/** Names that no head word and no address tells: persons by their family name, others by what stands around them. */
import { partyOf } from './body.ts'
import { properEnd } from './place.ts'
import type { PartyList, Reading } from './types.ts'
import { after, predicateEnd, written } from './words.ts'

/** `Nguyễn Văn Bình`. */
export function readPerson(reading: Reading, at: number): PartyList | null {
  const end = reading.tokens[at]!.capital ? after(reading, 'party.person', at) : -1
  return end > 0 ? { parties: [partyOf(reading, at, end, written(reading, at, end), 'person', '', false, 'party-person')], next: end } : null
}

/** `Thứ trưởng | Lê Văn Nam`, `Phó Chủ tịch UBND tỉnh | Lê Văn Nam`: the holder by his own name; null where none follows. */
export function holderNamed(reading: Reading, title: number, at: number): PartyList | null {
  const office = after(reading, 'party.own-office', at)
  // `đồng chí Chủ tịch UBND xã | Lê Văn Nam`: an address is to a person, though the commune may be named after one.
  const council = office < 0 && [title - 1, title - 2].some((i) => after(reading, 'party.honorific', i) === title) ? after(reading, 'party.council', at) : -1
  const from = Math.max(at, office, council > 0 ? after(reading, 'place.level', council) : -1)
  const end = reading.tokens[from]?.capital && after(reading, 'place.province', from) < 0 ? after(reading, 'party.person', from) : -1
  return end > 0 ? { parties: [{ ...partyOf(reading, title, end, written(reading, from, end), 'person', '', false, 'party-position') }], next: end } : null
}

/** `Giao | Hoàng Yến Sông Lam | hỗ trợ …`: behind a word that assigns any name is somebody's, where a deed follows it. */
export function readBrand(reading: Reading, at: number): PartyList | null {
  if (!reading.tokens[at]?.capital || predicateEnd(reading, at) > 0) return null
  const end = properEnd(reading, at)
  if (reading.tokens[end]?.kind !== 'word' || predicateEnd(reading, end) < 0) return null
  return { parties: [partyOf(reading, at, end, written(reading, at, end), 'organization', '', false, 'party-brand')], next: end }
}
