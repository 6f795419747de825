/** Where the tasks of a paragraph begin and end: one, unless a later sentence or clause names another lead (RECORD §6). */
import type { PartyReading, Reading } from '../../recognize/party/index.ts'
import { inCapitals } from '../../syntax/head/letters.ts'
import { after, isMark, tokenAfter, predicateEnd } from '../../recognize/party/words.ts'
import type { Clause } from '../clauses.ts'
import { asker, directivesOf, ownLead, skipConnective, type OwnLead } from './lead.ts'
import { coordinators } from './roles.ts'

export interface Segment {
  readonly start: number
  readonly end: number
  /** null: the lead is inherited, or nobody's. */
  readonly lead: OwnLead | null
}

export interface SegmentOptions {
  /** Names of those that a heading, an ancestor or a lead-in directs; [] where none does. */
  readonly given: readonly string[]
  /** Directives that name nobody are tasks all the same. */
  readonly implicit: boolean
  /** Only words that assign open a task (the section reports or states aims). */
  readonly assignedOnly: boolean
  /** … and, where that is so, who is named with a limit of time. */
  readonly dueToo: boolean
  /** Words that begin with no deed open none, whoever is directed above. */
  readonly deedsOnly: boolean
  /** Whether it is the document itself that speaks where this party asks. */
  readonly speaks: (party: PartyReading) => boolean
}

/** @returns the segments in order; none where the paragraph directs nobody. A line in capitals is a title: only who is named in it is directed */
export function segmentsOf(reading: Reading, options: SegmentOptions): Segment[] {
  const open: { start: number; lead: OwnLead | null }[] = []
  const inherited = options.given.length > 0
  const title = inCapitals(reading.text)
  const together = new Set(coordinators(reading).map((party) => party.start))
  const report = after(reading, 'role.past', 0) > 0
  let law = false
  let liable = true
  let answerable: { start: number; lead: OwnLead | null } | null = null
  let asked = false // somebody was assigned in this sentence: who is named behind a `;` has his share
  for (const clause of directivesOf(reading)) {
    asked &&= !clause.sentence
    law = (law && !clause.sentence) || reading.grammar.test('role.quoted-law', reading.text.slice(clause.start, clause.end))
    if (law) continue
    const found = open.length > 0 ? orAsker(ownLead(reading, clause), reading, clause, options) : ownLead(reading, clause)
    if (isLiability(reading, clause, found)) {
      answerable = { start: clause.start, lead: found }
      continue
    }
    liable = false
    const lead = report && found && goesOnReporting(reading, clause, found) ? null : accepted(found, reading, clause, asked ? { ...options, assignedOnly: false } : options)
    asked ||= lead?.assigned === true
    const current = open.at(-1)
    if (lead?.parties[0] && together.has(lead.parties[0].start)) continue // a `;` inside a list of those who work along
    if (lead) {
      const named = current?.lead?.parties.map((party) => party.name) ?? options.given
      if (!current || !sameLead(named, lead, reading) || setsApart(clause, named, lead, reading)) open.push({ start: clause.start, lead })
    } else if (!current && answerable?.lead && !clause.sentence && !options.assignedOnly && after(reading, 'role.no-duty', tokenAfter(reading.tokens, 0, clause.start)) < 0) {
      open.push(answerable) // `X chịu trách nhiệm trước …; hằng tuần báo cáo …`
    } else if (!current && !title && !options.assignedOnly && (inherited || options.implicit) && isImperative(reading, clause, inherited)) {
      open.push({ start: inherited ? 0 : clause.start, lead: null })
    }
  }
  if (open.length === 0 && inherited && !title && !law && !liable && !options.assignedOnly && !options.deedsOnly && (obliges(reading) || !(namesMatter(reading) || describes(reading, reading.text) || goesOnSmall(reading)))) open.push({ start: 0, lead: null })
  return open.map((segment, i) => ({ ...segment, end: (open[i + 1]?.start ?? reading.text.length + 1) - 1 }))
}

/** Among directives to others, a body that does not issue the document and asks somebody is told to ask. */
function orAsker(lead: OwnLead | null, reading: Reading, clause: Clause, { speaks }: SegmentOptions): OwnLead | null {
  const asking = lead?.assigned ? asker(reading, clause) : null
  return asking && !asking.parties.some(speaks) ? asking : lead
}

function accepted(lead: OwnLead | null, reading: Reading, clause: Clause, options: SegmentOptions): OwnLead | null {
  if (!lead || lead.assigned) return lead
  if (reading.grammar.test('role.invites', reading.text.slice(clause.start, clause.end))) return null // `UBND huyện tổ chức hội nghị, kính mời …`
  if (!options.assignedOnly) return lead
  return options.dueToo && isDue(reading, clause) ? lead : null
}

/** `Trong thời gian qua, …; các cấp, các ngành thường xuyên quan tâm …`: where a paragraph tells what was, a later part of a sentence asks only in so many words. */
const goesOnReporting = (reading: Reading, { start, end, sentence }: Clause, lead: OwnLead): boolean =>
  !lead.assigned && !sentence && after(reading, 'role.connective', tokenAfter(reading.tokens, 0, start)) < 0 && !reading.grammar.test('role.modal', reading.text.slice(start, end))

const isDue = (reading: Reading, clause: Clause): boolean => ['role.due', 'deadline.limit'].every((kind) => reading.grammar.test(kind, reading.text.slice(clause.start, clause.end)))

/** The same lead again, in the same or nearly the same words. */
function sameLead(open: readonly string[], next: OwnLead, { grammar }: Reading): boolean {
  const each = ({ name }: { name: string }): string | null => (grammar.endAt('party.each', name, 0) > 0 ? name.slice(grammar.endAt('party.each', name, 0)) : null)
  return open.some((name) => next.parties.some((other) => name === other.name || name.startsWith(other.name) || other.name.startsWith(name) || name.endsWith(each(other) ?? '\n')))
}

/** `Sở A, Báo B đưa tin; riêng Sở A gửi …`: one of several, set apart. */
const setsApart = (clause: Clause, open: readonly string[], next: OwnLead, reading: Reading): boolean =>
  next.parties.length < open.length && after(reading, 'role.fronted', tokenAfter(reading.tokens, 0, clause.start)) > 0

/** Begins with a thing, as a list of things does (`Hồ sơ …`, `Nội dung …`), or names the parties of a list. */
const namesMatter = (reading: Reading): boolean =>
  reading.text === '' || after(reading, 'role.effect', 0) > 0 || reading.grammar.test('heading.topic', reading.text) || reading.tokens[0]?.kind === 'mark' || after(reading, 'party.head', 0) > 0 || isValue(reading, { start: 0, end: reading.text.length, sentence: true })

/** `Thiết bị cân bao gồm …`, `Báo cáo định kỳ … được lập theo Mẫu số 05`: says what a thing is, and that nothing must be done. */
const describes = (reading: Reading, words: string): boolean => reading.grammar.test('role.describes', words) && !reading.grammar.test('role.modal', words)

/** `nước khoáng; đá ốp lát`: what a list's colon has cut off, in small letters and no deed. */
const goesOnSmall = (reading: Reading): boolean => {
  const first = reading.tokens[0]
  return first?.kind === 'word' && !first.capital && predicateEnd(reading, 0) < 0 && after(reading, 'role.lead-in-phrase', 0) < 0
}

/** `Hỗ trợ nhà ở: 179 hộ.`: a figure, no deed. */
function isValue(reading: Reading, clause: Clause): boolean {
  const words = reading.text.slice(clause.start, clause.end)
  const colon = words.indexOf(': ')
  return colon > 0 && reading.grammar.test('heading.value', words.slice(colon + 2))
}

/** Says that something must be done, though it begins otherwise (`Hồ sơ … phải đảm bảo`, `nếu có khó khăn thì chủ động …`). */
const obliges = (reading: Reading): boolean => {
  const conditional = reading.grammar.test('role.condition', reading.text)
  if (conditional && reading.grammar.test('role.liability', reading.text)) return false
  return conditional || reading.grammar.test('role.modal', reading.text)
}

/** `X chịu trách nhiệm trước UBND tỉnh …`: all that the clause says of X; behind a directive it adds to it. */
function isLiability(reading: Reading, clause: Clause, lead: OwnLead | null): boolean {
  const match = reading.grammar.find('role.liability', reading.text.slice(clause.start, clause.end))
  return match !== null && clause.start + match.start - (lead?.end ?? clause.start) <= NEAR
}

/** Letters between a name and what is said of it (`phải `). */
const NEAR = 8

/** Begins with what is to be done. */
function isImperative(reading: Reading, clause: Clause, inherited: boolean): boolean {
  const at = skipConnective(reading, tokenAfter(reading.tokens, 0, clause.start))
  const due = (): boolean => isDue(reading, clause)
  if (after(reading, 'role.decides', at) > 0 && (inherited || due()) && after(reading, 'role.effect', at) < 0) return true // whoever is directed decides; else the document itself does
  if (['role.no-duty', 'role.past', 'role.aim'].some((kind) => after(reading, kind, at) > 0) || isValue(reading, clause)) return false
  const thing = after(reading, 'role.thing', at) > 0
  const leadIn = after(reading, 'role.lead-in-phrase', at)
  if (leadIn < 0 && (thing || predicateEnd(reading, at) < 0) && describes(reading, reading.text.slice(clause.start, clause.end))) return false
  if (leadIn < 0 || after(reading, 'predicate', at) > leadIn) return predicateEnd(reading, at) > 0 || ((thing || reading.grammar.test('role.passive', reading.text.slice(clause.start, clause.end))) && due())
  if (after(reading, 'role.lead-in-object', at) < leadIn && predicateEnd(reading, leadIn) > 0) return true
  if (thing) return due()
  const deed = after(reading, 'role.lead-in-basis', at) > 0 || due() ? ['role.duty', 'predicate'] : ['role.duty']
  for (let i = at + 1; i < reading.tokens.length && reading.tokens[i]!.start < clause.end; i++)
    if ((isMark(reading.tokens[i], ',') || after(reading, 'role.then', i) === i + 1) && deed.some((kind) => after(reading, kind, i + 1) > 0)) return true
  return false
}
