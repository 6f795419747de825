/** Nơi nhận (RECORD §10): each line with its purpose and the parties that it names, and the archive line. */
import { readingOf, readPartyList, separatorEnd, type PartyReading, type Reading } from '../recognize/party/index.ts'
import { writtenOut } from '../recognize/party/initials.ts'
import { after, isMark, tokenAfter } from '../recognize/party/words.ts'
import type { Archive, Recipient } from '../record/schema.ts'
import type { Passage } from '../text/passage.ts'
import { spanOf, type Context } from './model.ts'
import { hasLetter } from '../text/letters.ts'

/** One line of the list, its marker left out. */
export interface RecipientLine {
  readonly passage: Passage
  /** 0 for `-`, 1 for `+` under it. */
  readonly level: 0 | 1
  readonly archive: boolean
}

const BRACKET = /\s*\(([^()]*)\)/gu
const END_MARKS = /[;.]\s*$/u

export function readRecipients(lines: readonly RecipientLine[], context: Context): { recipients: Recipient[]; archive: Archive | null } {
  const recipients: Recipient[] = []
  let archive: Archive | null = null
  let parent = -1
  let owner = ''
  for (const line of lines) {
    if (line.archive) {
      archive ??= readArchive(line.passage, context)
      continue
    }
    const text = line.passage.text.replace(END_MARKS, '').trim()
    if (text === '') continue
    if (line.level === 0) {
      parent = recipients.length
      owner = officeOf(text, context)
    }
    recipients.push({
      text,
      purpose: purposeOf(text, context),
      parties: partiesOf(text, line.level === 1 ? owner : '', context),
      parent: line.level === 1 && parent >= 0 ? parent : null,
      span: spanOf(context, line.passage),
    })
  }
  return { recipients, archive }
}

/** `Lưu: VT, KGVX` → units as written. */
function readArchive(passage: Passage, context: Context): Archive | null {
  const label = Math.max(0, context.grammar.endAt('archive.label', passage.text, 0))
  const text = passage.text.slice(label).replace(END_MARKS, '').trim()
  if (text === '') return null
  return { text, units: text.split(/\s*[,;]\s*(?![^()]*\))/u).filter((unit) => unit !== ''), span: spanOf(context, passage) }
}

function purposeOf(text: string, { grammar }: Context): string | null {
  for (const bracket of text.matchAll(BRACKET)) {
    const words = bracket[1]!.trim().replace(/\.$/u, '')
    const known = grammar.emitted('recipient.purpose', words, 'words')
    if (typeof known === 'string') return known
    const open = grammar.find('recipient.purpose-open', words)?.groups['words']
    if (open) return open
  }
  return null
}

/** Letters of offices written out: `CVP, các PCVP` → `Chánh Văn phòng, các Phó Chánh Văn phòng`. */
const writeOut = (text: string, { grammar }: Context): string => grammar.replaced('recipient.letters', text, 'words').replace(/ {2,}/gu, ' ').replace(/ ,/gu, ',')

/** The body whose office a line heads: `Văn phòng UBND tỉnh:` → `Ủy ban nhân dân tỉnh`; '' if none. */
function officeOf(text: string, context: Context): string {
  const words = writeOut(text, context)
  const reading = readingOf(words, context.grammar, context.names, true)
  const list = readPartyList(reading, 0)
  const name = list.parties[0]?.name ?? ''
  const office = context.grammar.find('recipient.office', name)
  return office?.start === 0 ? name.slice(office.end).trim() : ''
}

/** @param owner the body that the line's office holders belong to, where the line above names it */
function partiesOf(text: string, owner: string, context: Context): string[] {
  if (context.grammar.test('recipient.pointer', text)) return []
  const words = withoutStandingColon(writeOut(text.replace(BRACKET, ''), context).replace(/[,:]\s*$/u, '').trim(), context)
  const colon = words.indexOf(':')
  const own = colon > 0 ? officeOf(words.slice(0, colon), context) : ''
  const held = colon > 0 && own === '' ? holdersOf(words.slice(0, colon), words.slice(colon + 1).trim(), context) : null
  if (held) return held
  const list = own === '' ? words : words.slice(colon + 1).trim()
  const body = own === '' ? owner : own
  return readNames(readingOf(list, context.grammar, context.names, true), body !== '').map(({ name, room }) => {
    if (room) return name
    if (body === '') return writtenOut(name, context.names.bodies, context.grammar)
    return endsWithOffice(name, context) ? `${name} ${body}` : name
  })
}

/** `Thường trực: Tỉnh ủy, HĐND tỉnh` is `Thường trực Tỉnh ủy, HĐND tỉnh`. */
function withoutStandingColon(words: string, { grammar }: Context): string {
  const joined = words.replace(/\s*:\s*/u, ' ')
  return grammar.endAt('party.standing', joined, 0) === words.indexOf(':') ? joined : words
}

/** `UBND tỉnh: Chủ tịch, các Phó Chủ tịch`: office holders of the one body before the colon; null where it is no body or others stand behind. */
function holdersOf(head: string, offices: string, context: Context): string[] | null {
  const reading = readingOf(head, context.grammar, context.names, true)
  const { parties, next } = readPartyList(reading, 0)
  if (parties.length !== 1 || parties[0]!.kind !== 'organization' || next < reading.tokens.length) return null
  const held = readPartyList(readingOf(offices, context.grammar, context.names, true), 0).parties
  const whole = held.length > 0 && held.every((party) => party.rule === 'party-position' && party.place === '') && held.at(-1)!.end === offices.length
  return whole ? held.map((party) => `${party.name} ${parties[0]!.name}`) : null
}

const endsWithOffice = (name: string, { grammar }: Context): boolean => grammar.findAll('recipient.office', name).some((match) => match.end === name.length)

/** All parties of a line; words that no rule reads are kept as written, one a comma. `office`: a line of an office's own rooms. */
function readNames(reading: Reading, office: boolean): Array<{ name: string; room: boolean }> {
  const names: Array<{ name: string; room: boolean }> = []
  let at = 0
  while (at < reading.tokens.length) {
    const separator = separatorEnd(reading, at)
    if (separator > 0 || isMark(reading.tokens[at], ':.-–')) {
      at = Math.max(separator, at + 1)
      continue
    }
    const list = readPartyList(reading, at)
    if (list.parties.length > 0) {
      names.push(...list.parties.map((party) => {
        const room = roomOf(reading, party, at, office)
        return { name: room ?? party.name, room: room !== null }
      }))
      at = list.next
      // What follows a name without a comma is said of it.
      if (at < reading.tokens.length && separatorEnd(reading, at) < 0 && !isMark(reading.tokens[at], ':')) at = restEnd(reading, at)
      continue
    }
    const end = restEnd(reading, at)
    const words = reading.text.slice(reading.tokens[at]!.start, reading.tokens[end - 1]!.end)
    if (hasLetter(words)) names.push({ name: words, room: false })
    at = end
  }
  return names
}

/**
 * The name of an office's own room given by letters, which are kept (`Phòng VHXH`, `Các phòng: VHXH`); null for any other party.
 * @param list index of the first token of the list that the party stands in
 * @param office the line names an office's own rooms, none of a district's
 */
function roomOf(reading: Reading, { text, rule, start }: PartyReading, list: number, office: boolean): string | null {
  const { grammar } = reading
  const letters = !office && grammar.names.get(rule)?.level === 'district' ? undefined : grammar.find('recipient.room', text)?.groups['letters']
  const rooms = letters === undefined ? undefined : (grammar.emitted('party.rooms', text.slice(0, -letters.length).trim(), 'head') ?? grammar.emitted('party.rooms', listHead(reading, list, start), 'head'))
  return rooms === undefined ? null : `${String(rooms)} ${letters}`
}

/** Words between the head of rooms and the last of them. */
const ROOMS_REACH = 200

/** `các phòng` of `lãnh đạo, các phòng: A, B`, the last before an offset; '' where no colon follows such words. */
function listHead(reading: Reading, at: number, before: number): string {
  const last = tokenAfter(reading.tokens, at, before + 1) - 1
  for (let i = last; i >= Math.max(at, last - ROOMS_REACH); i--) {
    const end = after(reading, 'party.rooms', i)
    if (end > 0 && isMark(reading.tokens[end], ':')) return reading.text.slice(reading.tokens[i]!.start, reading.tokens[end - 1]!.end)
  }
  return ''
}

function restEnd(reading: Reading, at: number): number {
  let i = at + 1
  while (i < reading.tokens.length && !isMark(reading.tokens[i], ',;')) i++
  return i
}
