/** With whom (`phối hợp với X`) and to whom the result goes (`báo cáo X`, `gửi về X`, `thông qua X`): RECORD §6. */
import { listEnd, readBrand, readPartyList, type PartyReading, type Reading } from '../../recognize/party/index.ts'
import { after, insideNoun, isBlank, isMark, predicateEnd, seek, spell, stopsName, tokenAfter } from '../../recognize/party/words.ts'
import { partyOf } from '../../recognize/party/body.ts'
import { lowerFirst } from '../../text/fold.ts'
import type { Range } from '../../text/passage.ts'
import { clausesOf, type Clause } from '../clauses.ts'

/** Words between a verb of reporting and `về X`. */
const MOST_GAP = 30

/** All that are to work along, in order, each once. */
export function coordinators(reading: Reading): PartyReading[] {
  const found: PartyReading[] = []
  const clauses = clausesOf(reading.text)
  for (const match of reading.grammar.findAll('role.coordinate', reading.text)) {
    const at = tokenAfter(reading.tokens, 0, match.start)
    if (inException(reading, match.start) || reading.grammar.test('role.coordinate-veto', reading.text.slice(Math.max(0, match.start - 24), match.start))) continue
    if (isDirected(reading, clauses, at)) continue
    const next = tokenAfter(reading.tokens, at, match.end)
    const list = readPartyList(reading, next)
    const parties = list.parties.length > 0 ? list.parties : match.groups['with'] ? (readBrand(reading, next)?.parties ?? openGroup(reading, next)) : helpersBefore(reading, clauses, at, next)
    found.push(...parties.filter((party) => party.kind !== 'other'))
  }
  return unique(found)
}

/** Who of a list leads, where a bracket says so (`Giao Sở A (chủ trì), Sở B (phối hợp) …`) or the others come behind `cùng`; they work along. */
export function divided({ text, grammar }: Reading, parties: readonly PartyReading[]): { lead: readonly PartyReading[]; coordinate: readonly PartyReading[] } {
  const along = parties.findIndex((party, i) => i > 0 && grammar.test('role.together', text.slice(parties[i - 1]!.end, party.start)))
  if (along > 0) return { lead: parties.slice(0, along), coordinate: parties.slice(along) }
  const leads = (party: PartyReading): boolean => {
    const bracket = /^ ?\(([^()]{2,40})\)/u.exec(text.slice(party.end, party.end + 45))?.[1]
    return bracket !== undefined && grammar.endAt('role.leads', bracket, 0) === bracket.length
  }
  const lead = parties.filter(leads)
  return lead.length > 0 ? { lead, coordinate: parties.filter((party) => !lead.includes(party)) } : { lead: parties, coordinate: [] }
}

/** Words that the names of helpers before the verb take at the most. */
const HELPERS_REACH = 1000

/** `X chủ trì, Y và Z phối hợp …`, `X rà soát …; Y cùng phối hợp.`: those named right before the word, behind who leads. */
function helpersBefore(reading: Reading, clauses: readonly Clause[], at: number, next: number): readonly PartyReading[] {
  const clause = clauses.findLast(({ start }) => start <= reading.tokens[at]!.start)
  const start = tokenAfter(reading.tokens, 0, clause?.start ?? 0)
  if (isMark(reading.tokens[start - 1], ';')) {
    const list = listEnd(reading, start)
    const behindLead = [2, 3, 4, 5].some((back) => after(reading, 'role.leads', start - 1 - back) === start - 1)
    const rest = reading.text.slice(reading.tokens[next - 1]!.end, clause!.end).trim()
    const saysNoMore = /^[.;]?$/u.test(rest) || reading.grammar.endAt('role.trailing-duty', rest, 0) === rest.length
    if (list && (behindLead || saysNoMore) && (list.next === at || after(reading, 'role.together', list.next) === at)) return readPartyList(reading, start).parties
  }
  for (let i = Math.max(start, at - HELPERS_REACH); i < at; i++) {
    const leads = after(reading, 'role.leads', i)
    const from = leads > 0 && isMark(reading.tokens[leads], ',;') ? leads + 1 : isMark(reading.tokens[i], '(') ? i + 1 : -1
    if (from > 0 && listEnd(reading, from)?.next === at) return readPartyList(reading, from).parties
  }
  return []
}

/** After `phối hợp với` a party follows whatever its noun (`giáo viên môn Lịch sử các trường`). */
function openGroup(reading: Reading, at: number): PartyReading[] {
  let end = at
  while (end < reading.tokens.length && (!stopsName(reading, end) || (end > at && after(reading, 'party.determiner', end) > 0))) end++
  if (end === at || end - at > 14 || isBlank(reading.tokens[end])) return []
  return [partyOf(reading, at, end, lowerFirst(spell(reading, at, end)), 'group', '', false, 'coordinate')]
}

/** `chỉ đạo các phòng phối hợp với X`: those who coordinate are not the lead. */
function isDirected(reading: Reading, clauses: readonly Clause[], at: number): boolean {
  const clauseStart = clauses.findLast((clause) => clause.start <= reading.tokens[at]!.start)?.start ?? 0
  for (let i = at - 1; i >= Math.max(0, at - MOST_GAP) && reading.tokens[i]!.start >= clauseStart; i--) {
    const next = after(reading, 'role.directed', i)
    // At the beginning an assigning word names who leads.
    if (next < 0 || (reading.tokens[i]!.start === clauseStart && after(reading, 'role.assign', i) > 0)) continue
    const list = listEnd(reading, next)
    if (!list ? bareGroup(reading, next, at) : list.next <= at && (onlyAdverbs(reading, list.next, at) || goesOnUnnamed(reading, list.next, at))) return true
  }
  return false
}

/** `chỉ đạo trạm y tế xã phối hợp với X`: a noun of bodies without `các`, and plain words to the verb. */
const bareGroup = (reading: Reading, from: number, to: number): boolean =>
  ['party.collective', 'party.group-noun', 'party.settlement'].some((kind) => after(reading, kind, from) > 0) && reading.tokens.slice(from, to).every((token) => token.kind !== 'mark')

/** `chỉ đạo các cơ quan báo chí và hệ thống thông tin cơ sở phối hợp với X`: one more behind `và` that no rule names. */
function goesOnUnnamed(reading: Reading, from: number, to: number): boolean {
  const start = after(reading, 'party.and', from)
  return start > 0 && start < to && predicateEnd(reading, start) < 0 && reading.tokens.slice(start, to).every((token) => token.kind !== 'mark')
}

function onlyAdverbs(reading: Reading, from: number, to: number): boolean {
  let i = from
  while (i < to) {
    const next = predicateEnd(reading, i)
    if (next > 0 && next <= to) i = next
    else if (isMark(reading.tokens[i], ',') && i > from) i++
    else return false
  }
  return true
}

/** What tells whom a result goes to, or whose it is. */
const TURNS = ['role.through', 'role.owner', 'role.report']

/**
 * All that the result goes to, in order, each once.
 *
 * @param others deeds of others: whom they report to is not said of the task
 * @param lead who is directed, where the words name him
 */
export function addressees(reading: Reading, others: readonly Range[] = [], lead: readonly PartyReading[] = []): PartyReading[] {
  const found: PartyReading[] = []
  let ofAddressee = -1 // up to here the acts are the addressee's own
  const { length } = reading.tokens
  for (let i = seek(reading, TURNS, 0, length); i < length; i = seek(reading, TURNS, i + 1, length)) {
    const through = after(reading, 'role.through', i)
    if (through > 0 && !inException(reading, reading.tokens[i]!.start)) {
      const list = readPartyList(reading, through)
      found.push(...list.parties)
    }
    // `văn bản của UBND tỉnh gửi Bộ A`, `do Sở A trình`: whose it is hands it in.
    if (after(reading, 'role.owner', i) > 0) ofAddressee = Math.max(ofAddressee, pastOwner(reading, i, lead))
    const verb = after(reading, 'role.report', i)
    if (verb < 0 || i < ofAddressee) continue
    const start = reading.tokens[i]!.start
    if (reading.grammar.test('role.report-veto', reading.text.slice(Math.max(0, start - 16), start)) || inException(reading, start)) continue
    const reached = addresseeAfter(reading, verb)
    if (!reached) continue
    found.push(...reached.parties)
    ofAddressee = predicateEnd(reading, reached.next) > 0 || after(reading, 'role.addressee-acts', reached.next) > 0 ? chainEnd(reading, reached.next, reading.tokens[i]!.fold) : -1
    i = verb - 1
  }
  return unique(found.filter((party) => !others.some(({ start, end }) => start <= party.start && party.start < end) && !lead.some(({ start }) => start === party.start)))
}

/** Index after the verb of reporting that an owner named at `at` is the subject of, or -1: not where the one who is directed ends the list (`sau khi có ý kiến của Bộ A, | Sở B trình …`). */
function pastOwner(reading: Reading, at: number, lead: readonly PartyReading[]): number {
  const { parties, next } = readPartyList(reading, after(reading, 'role.owner', at))
  return parties.length > 0 && !parties.some(({ start }) => lead.some((party) => party.start === start)) ? after(reading, 'role.report', next) : -1
}

/** The party right after the verb (`báo cáo UBND tỉnh`, `gửi về Sở A`), or after its object (`báo cáo kết quả về Ban Dân tộc`). */
function addresseeAfter(reading: Reading, verb: number): { parties: readonly PartyReading[]; next: number } | null {
  const to = Math.max(after(reading, 'role.to', verb), after(reading, 'role.to-directly', verb))
  for (const at of [verb, to]) {
    if (at < 0) continue
    const list = readPartyList(reading, at)
    if (list.parties.length > 0) return list
  }
  for (let i = verb; i < Math.min(reading.tokens.length, verb + MOST_GAP); i++) {
    const token = reading.tokens[i]!
    if (isMark(token, '(')) {
      while (i < reading.tokens.length && !isMark(reading.tokens[i], ')')) i++
      continue
    }
    if (isMark(token, ';.:)')) return null
    if (after(reading, 'role.gap-veto', i) > 0 || (after(reading, 'role.report', i) > 0 && !insideNoun(reading, i))) return null
    const preposition = after(reading, 'role.to', i)
    if (preposition < 0 || token.fold === reading.tokens[verb - 1]!.fold) continue
    const list = readPartyList(reading, preposition)
    if (list.parties.length > 0) return list
  }
  return null
}

/**
 * `tham mưu UBND tỉnh kiến nghị, đề xuất các Bộ`: the acts after the addressee are its own, to the end of the row of verbs;
 * where the verb of reporting comes again (`trình Sở A thẩm định, trình UBND tỉnh`), or another behind a review on the way, the task goes on.
 */
function chainEnd(reading: Reading, at: number, verb: string): number {
  const review = after(reading, 'role.reviews', at)
  let i = at
  while (i < reading.tokens.length) {
    const end = predicateEnd(reading, i)
    if (end > 0) i = end
    else if (isMark(reading.tokens[i], ',') && (reading.tokens[i + 1]?.fold === verb || (review === i && after(reading, 'role.report', i + 1) > 0))) break
    else if (isMark(reading.tokens[i], ',') && predicateEnd(reading, i + 1) > 0) i++
    else if (isMark(reading.tokens[i], ',;.:()') || after(reading, 'role.purpose', i) > 0) break
    else i++
  }
  return i
}

/** No bracket or quotation of a document is longer (characters). */
const BRACKET_REACH = 2000

/** Inside a bracket that excepts (`(trừ nội dung do X chủ trì)`) or a quotation nobody gets a task. */
function inException(reading: Reading, offset: number): boolean {
  const from = Math.max(0, offset - BRACKET_REACH)
  const before = reading.text.slice(from, offset)
  const open = before.lastIndexOf('(')
  if (open > before.lastIndexOf(')') && reading.grammar.endAt('role.exception', reading.text, from + open + 1) > 0) return true
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

function unique(parties: readonly PartyReading[]): PartyReading[] {
  const seen = new Set<string>()
  return parties.filter((party) => !seen.has(party.name) && seen.add(party.name))
}
