/** Who a clause directs in its own words: `Giao X …`, `X cần …`, `Đối với …, X chủ trì …` (RECORD §6, lead 1). */
import { listEnd, memberFrom, pastBracket, readBrand, readPartyList, type PartyReading, type Reading } from '../../recognize/party/index.ts'
import { after, isBlank, isMark, predicateEnd, seek, tokenAfter } from '../../recognize/party/words.ts'
import { clausesOf, type Clause } from '../clauses.ts'
import { isLetter } from '../../text/letters.ts'
import { handsInAt, pastInstances, pastOwner, pastTime } from './between.ts'
import { trailingDoer } from './trailing.ts'

export interface OwnLead {
  readonly parties: readonly PartyReading[]
  /** Offset right after the parties. */
  readonly end: number
  /** An assigning word stands before them (`Giao`, `Yêu cầu`). */
  readonly assigned: boolean
  readonly rule: string
}

/** The clauses of a paragraph; `Giao Sở A; Sở B; UBND các xã rà soát …` is one, as the list of parties that opens it goes on. */
export function directivesOf(reading: Reading): Clause[] {
  const joined: Clause[] = []
  let openEnd = -1
  for (const clause of clausesOf(reading.text)) {
    const before = joined.at(-1)
    if (before && !clause.sentence && openEnd > clause.start) joined[joined.length - 1] = { ...before, end: clause.end }
    else {
      joined.push(clause)
      openEnd = openingListEnd(reading, clause)
    }
  }
  return joined
}

/** Offset after the parties that a clause begins with, assigned or not; -1 where it names none. */
function openingListEnd(reading: Reading, clause: Clause): number {
  const from = skipConnective(reading, tokenAfter(reading.tokens, 0, clause.start))
  const assign = after(reading, 'role.assign', from)
  return listEnd(reading, assign > 0 ? assign : from)?.end ?? -1
}

/** @returns whom the clause names as the one to act, or null */
export function ownLead(reading: Reading, clause: Clause): OwnLead | null {
  const from = tokenAfter(reading.tokens, 0, clause.start)
  const to = tokenAfter(reading.tokens, from, clause.end)
  return assignee(reading, clause, from, to) ?? subject(reading, from, to) ?? trailingDoer(reading, clause, from, to)
}

/** `…; | Sở A đề nghị các doanh nghiệp …`: who is to ask others, where the clause begins with a name and goes on with a word that asks; null where it does not. */
export function asker(reading: Reading, clause: Clause): OwnLead | null {
  const from = skipConnective(reading, tokenAfter(reading.tokens, 0, clause.start))
  const list = listEnd(reading, from)
  return list && after(reading, 'role.assign', list.next) > 0 ? { parties: readPartyList(reading, from).parties, end: list.end, assigned: false, rule: 'predicate-verb' } : null
}

/** Letters that say before an assigning word that nobody assigns here (`nhiệm vụ được giao`), that word included. */
export const VETO_REACH = 60

const ASSIGN = ['role.assign']

/** `Giao X`, `yêu cầu X`: at the clause's beginning, or after a comma or a lead-in phrase, before any directive of its own. */
function assignee(reading: Reading, clause: Clause, from: number, to: number): OwnLead | null {
  for (let i = seek(reading, ASSIGN, from, to); i < to; i = seek(reading, ASSIGN, i + 1, to)) {
    const next = after(reading, 'role.assign', i)
    if (next < 0) continue
    const fronted = predicateEnd(reading, next) > 0 ? frontedParties(reading, from, i) : null
    if (fronted) return { parties: fronted, end: reading.tokens[next - 1]!.end, assigned: true, rule: 'assign' }
    // In the middle of a sentence only after a comma or a subject's name, and not where somebody already acts.
    const issued = i > from && directs(reading, from, i)
    if (i > from && !issued) {
      const end = reading.tokens[next - 1]!.end
      if (reading.grammar.test('role.assign-veto', reading.text.slice(Math.max(clause.start, end - VETO_REACH), end))) continue
      if (!opensMidClause(reading, clause, from, i)) continue
    }
    const named = listEnd(reading, next)
    const blank = named ? -1 : blankEnd(reading, next)
    if (blank > 0) return { parties: [], end: reading.tokens[blank - 1]!.end, assigned: true, rule: 'none' }
    if (named && named.next > to) continue
    const list = named ? readPartyList(reading, next) : readBrand(reading, next)
    if (!list || list.next > to) continue
    if ((issued || clause.start > 0) && after(reading, 'role.staff', i) === next && !namesSomebody(reading, next, false)) continue
    return { parties: list.parties, end: list.parties.at(-1)!.end, assigned: true, rule: 'assign' }
  }
  return null
}

/** `Riêng Sở A, | đề nghị sớm hoàn thành …`: who is set apart before the word that asks; null where nobody is. */
function frontedParties(reading: Reading, from: number, at: number): readonly PartyReading[] | null {
  const named = Math.max(after(reading, 'role.fronted', from), after(reading, 'role.fronted', skipConnective(reading, from)))
  const fronted = named > 0 && isMark(reading.tokens[at - 1], ',') && listEnd(reading, named)?.next === at - 1
  return fronted ? readPartyList(reading, named).parties : null
}

/** Words before a name left blank (`Sở ……`, `Trung tâm ……`). */
const MOST_HEAD_WORDS = 3

/** Index after a name that a draft leaves blank (`Sở ……`, `……`), or -1. */
export function blankEnd(reading: Reading, at: number): number {
  let i = at
  if (Math.max(after(reading, 'party.head', at), after(reading, 'party.group-noun', at)) > 0) while (i < at + MOST_HEAD_WORDS && reading.tokens[i]?.kind === 'word') i++
  const start = i
  while (isBlank(reading.tokens[i])) i++
  return i > start ? i : -1
}

function opensMidClause(reading: Reading, clause: Clause, from: number, at: number): boolean {
  const connective = skipConnective(reading, from)
  if (at === connective || at === pastOpening(reading, connective)) return true
  if (isMark(reading.tokens[at - 1], ':') && reading.tokens[at]!.capital) return true // `Rà soát quỹ đất: Giao X …`
  if (isMark(reading.tokens[at - 4], ':') && pastNumber(reading, at - 3) === at) return true // `Nhiệm vụ: (1) giao X …`
  const start = reading.tokens[connective]
  if (!start) return false
  if (isMark(reading.tokens[at - 1], ',') && namesThing(reading, connective, at - 1)) return true
  if (saidFrom(reading, from, at) === at) return true
  if (isMark(reading.tokens[at - 1], ',') && after(reading, 'role.preface', connective) > 0) return true
  const leadIn = after(reading, 'role.lead-in-phrase', connective) > 0
  const comma = isMark(reading.tokens[at - 1], ',:') || isMark(reading.tokens[at - 1], ')')
  if (leadIn) return comma || isLetter(reading.text.slice(clause.start, reading.tokens[at]!.start).trimEnd().at(-1) ?? '')
  return onlyAdverbs(reading, connective, at)
}

/** Index after `UBND tỉnh có ý kiến như sau:`, or -1. */
function saidFrom(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isMark(reading.tokens[i], ':')) return reading.grammar.test('role.says', reading.text.slice(reading.tokens[from]!.start, reading.tokens[i]!.end)) ? i + 1 : -1
  return -1
}

/** `Văn bản góp ý, kính đề nghị X gửi …`: what is asked for stands in front; it does nothing itself. */
const namesThing = (reading: Reading, from: number, to: number): boolean =>
  after(reading, 'role.thing', from) > 0 && listEnd(reading, from) === null && !reading.tokens.slice(from, to).some((token) => token.kind === 'mark')

/** `UBND tỉnh yêu cầu X`, `Về việc này, UBND tỉnh giao X`: the body that issues the document directs. */
function directs(reading: Reading, from: number, at: number): boolean {
  const start = skipConnective(reading, from)
  if (after(reading, 'role.issuers', start) === at || isList(reading, start, at)) return true
  if (after(reading, 'role.lead-in-phrase', from) < 0 || after(reading, 'role.past', from) > 0) return false
  for (let i = at - 1; i > start; i--) if (isMark(reading.tokens[i], ',:') && isList(reading, i + 1, at)) return true
  return false
}

/** Whether the tokens are parties and nothing else but that they agree (`UBND tỉnh thống nhất giao X`). */
function isList(reading: Reading, from: number, to: number): boolean {
  const list = listEnd(reading, from)
  return list !== null && (list.next === to || after(reading, 'role.agrees', list.next) === to)
}

/** `Tiếp tục giao X`: nothing but words of manner before. */
function onlyAdverbs(reading: Reading, from: number, to: number): boolean {
  let i = from
  while (i < to) {
    const next = after(reading, 'predicate.strong', i)
    if (next < 0 || next > to) return false
    i = next
  }
  return i > from
}

/** Index after a number in brackets and a word that joins clauses (`(2) Đồng thời, …`). */
export function skipConnective(reading: Reading, from: number): number {
  const at = pastNumber(reading, from)
  const connective = after(reading, 'role.connective', at)
  if (connective < 0) return at
  return isMark(reading.tokens[connective], ',:') ? connective + 1 : connective
}

/** `(1) Rà soát …; (ii) …`: a number inside the paragraph. */
function pastNumber({ tokens }: Reading, at: number): number {
  const number = tokens[at + 1]
  const bracketed = isMark(tokens[at], '(') && isMark(tokens[at + 2], ')') && (number?.kind === 'number' || /^[a-zđ]{1,4}$/u.test(number?.text ?? ''))
  return bracketed ? at + 3 : at
}

/** Words of a phrase that opens a clause before what it says (`Thứ nhất,`, `Nhân dịp này,`). */
const MOST_OPENING_WORDS = 5

/** Index after the comma of a short phrase that neither names somebody nor says a deed; `at` where none stands there. */
function pastOpening(reading: Reading, at: number): number {
  let i = at
  while (i <= at + MOST_OPENING_WORDS && reading.tokens[i]?.kind === 'word' && (i === at || !reading.tokens[i]!.capital)) i++
  if (i === at || !isMark(reading.tokens[i], ',') || listEnd(reading, at)) return at
  for (let j = at; j < i; j++) if (predicateEnd(reading, j) > 0 || after(reading, 'role.assign', j) > 0) return at
  return i + 1
}

/** X as the subject: at the clause's beginning, or after a lead-in phrase, with a word of duty right after it. */
function subject(reading: Reading, from: number, to: number): OwnLead | null {
  const start = skipConnective(reading, from)
  if (after(reading, 'role.past', start) > 0) return null
  const direct = subjectAt(reading, start, to, false)
  if (direct) return direct
  const opened = pastOpening(reading, start)
  const behind = opened > start ? subjectAt(reading, opened, to, true) : null
  if (behind) return behind
  const inside = Math.max(after(reading, 'role.lead-in-whole', start), saidFrom(reading, start, to))
  const next = inside > 0 ? subjectAt(reading, inside, to, false) : null
  if (next) return next
  if (after(reading, 'role.lead-in-phrase', start) < 0) return handedIn(reading, start, to)
  let owners = 0
  let closed = false // the lead-in phrase is over
  for (let i = start + 1; i < to; i++) {
    const before = reading.tokens[i - 1]!
    closed ||= isMark(before, ',:') || after(reading, 'role.then', i - 1) === i
    owners = Math.max(owners, ownersEnd(reading, i), closed ? askedEnd(reading, i) : 0)
    if (i < owners) continue
    const comma = isMark(before, ',:') || after(reading, 'role.then', i - 1) === i
    if (!namesSomebody(reading, i) || (!comma && ((before.kind === 'mark' && !isMark(before, ')')) || governs(reading, i - 1))) || after(reading, 'party.position', i - 1) > i) continue
    const found = subjectAt(reading, i, to, !comma, comma ? idleBut(reading, start) : null)
    if (found) return found
  }
  return null
}

function handedIn(reading: Reading, from: number, to: number): OwnLead | null {
  const at = handsInAt(reading, from, to)
  return at < 0 ? null : subjectAt(reading, at, to, false)
}

/** What a lead-in makes a duty that reports or decides elsewhere: behind an event (`sau khi …, UBND tỉnh phê duyệt`) or a time (`Quý I/2027, các cơ quan đánh giá`). */
const idleBut = (reading: Reading, start: number): string | null =>
  after(reading, 'role.after-event', start) > 0 ? 'role.decides' : after(reading, 'deadline', start) > 0 ? 'role.assesses' : null

/** `của Bộ A, Bộ B, | Sở C rà soát`: owners of one kind go together; the place of the first of another kind, 0 where all are of one. */
function ownersEnd(reading: Reading, at: number): number {
  if (after(reading, 'role.owner', at - 1) !== at) return 0
  const first = reading.tokens[at]?.text
  const other = memberFrom(reading, at, (party) => !party.text.startsWith(`${first} `))
  return other ? tokenAfter(reading.tokens, at, other.start) : 0
}

/** `báo cáo UBND tỉnh, Cục A | xem xét, giải quyết`: index after those who are asked for a decision, 0 where nobody is; none of them is directed. */
function askedEnd(reading: Reading, at: number): number {
  const verb = after(reading, 'role.report', at)
  const list = verb > 0 ? readPartyList(reading, verb) : null
  return list && list.parties.length > 1 && after(reading, 'role.decision-asked', list.next) > 0 ? list.next : 0
}

/** Whether the word right before a name makes it its object: `của X`, `chỉ đạo X`. */
const governs = (reading: Reading, at: number): boolean => {
  if (after(reading, 'role.owner', at) === at + 1) return true
  for (let i = Math.max(0, at - 3); i <= at; i++) {
    if (after(reading, 'qualifier', i) === at + 1) return false
    if (after(reading, 'stop', i) === at + 1 || predicateEnd(reading, i) === at + 1 || after(reading, 'party.and', i) === at + 1) return true
    if (after(reading, 'party.determiner', i) === at + 1 || after(reading, 'party.group-noun', i) === at + 1) return true
  }
  return false
}

const acts = ({ kind, rule }: PartyReading): boolean => kind === 'organization' || (kind === 'person' && rule !== 'party-person')

/** A word of doing; behind a body, an office or a person with an address any small word but a preposition is one. */
function isDeed(reading: Reading, at: number, list: number): boolean {
  if (predicateEnd(reading, at) > 0) return true
  if (after(reading, 'stop', at) > 0 || after(reading, 'qualifier', at) > 0) return false
  // Who does not act by itself does not in the list either.
  return !memberFrom(reading, list, (party) => !acts(party)) && readPartyList(reading, list).parties.every(acts)
}

/** In the middle of a sentence a bare noun (`tổ chức`, `cơ quan`) may be anything; `các cơ quan`, a name or an office is somebody. */
const namesSomebody = (reading: Reading, at: number, roles = true): boolean =>
  reading.tokens[at]!.capital || after(reading, 'party.determiner', at) > 0 || after(reading, 'party.position', at) > 0 || (roles && after(reading, 'party.role-noun', at) > 0)

function subjectAt(reading: Reading, at: number, to: number, strict: boolean, but: string | null = null): OwnLead | null {
  const list = listEnd(reading, at)
  if (!list) return blankSubject(reading, at, to)
  if (list.next >= to) return null
  const behind = pastInstances(reading, pastOwner(reading, pastBracket(reading, list.next)))
  if (behind >= to) return null
  const timed = pastTime(reading, behind)
  const next = timed === behind && isMark(reading.tokens[behind], ',:') ? behind + 1 : timed
  if (next === behind + 1 && timed === behind && predicateEnd(reading, at) > 0) return null // `Thanh tra, kiểm tra …` is a row of deeds
  const idle = but !== null && after(reading, but, next) > 0 ? -1 : after(reading, 'role.no-duty', next)
  const doing = (rule: string): OwnLead => ({ parties: readPartyList(reading, at).parties, end: list.end, assigned: false, rule })
  if (after(reading, 'role.duty', next) > idle) return doing('duty-sure')
  // `Các sở, khi nhận được kiến nghị …, phải trả lời`: the duty stands behind the event.
  if (!strict && after(reading, 'role.after-event', next) > 0 && reading.grammar.test('role.modal', reading.text.slice(reading.tokens[next]!.start, reading.tokens[to]?.start))) return doing('duty-sure')
  const token = reading.tokens[next]
  if (strict || next !== timed || token === undefined || token.kind !== 'word' || token.capital) return null
  return idle < 0 && isDeed(reading, next, at) ? doing('predicate-verb') : null
}

/** `UBND huyện …… niêm yết …`: a body whose name is left blank, before a deed. */
function blankSubject(reading: Reading, at: number, to: number): OwnLead | null {
  const blank = reading.tokens[at]?.capital && after(reading, 'party.head', at) > 0 ? blankEnd(reading, at) : -1
  if (blank < 0 || blank >= to || predicateEnd(reading, blank) < 0) return null
  return { parties: [], end: reading.tokens[blank - 1]!.end, assigned: false, rule: 'none' }
}
