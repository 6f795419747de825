/** Who a clause names at its end as the one to act: `… – X thực hiện`, `… do X chủ trì` (RECORD §6, lead 1). */
import { listEnd, readPartyList, type Reading } from '../../recognize/party/index.ts'
import { after, isDash, isMark, predicateEnd, seek } from '../../recognize/party/words.ts'
import type { Clause } from '../clauses.ts'
import type { OwnLead } from './lead.ts'

/** Offset of the next comma or semicolon, or the clause's end. */
function endOfPhrase(reading: Reading, at: number, end: number): number {
  for (let i = at; i < reading.tokens.length && reading.tokens[i]!.start < end; i++) if (isMark(reading.tokens[i], ',;')) return reading.tokens[i]!.start
  return end
}

/** `Hội thi … do X chủ trì, phối hợp với Y tổ chức …`: nothing but who works along is said behind who leads. */
function leadsAlone(reading: Reading, at: number, to: number): boolean {
  const leads = after(reading, 'role.leads', at)
  if (leads < 0) return false
  return leads >= to || (isMark(reading.tokens[leads], ',.') && (leads + 1 >= to || after(reading, 'role.coordinate', leads + 1) > 0))
}

/** Letters that say at a clause's end what the doer does (`chịu trách nhiệm tổ chức thực hiện.`), and more. */
const TRAIL = 100
const DOER = ['role.doer']

/** `Phân tích đề thi … – Trường X thực hiện.`, `… (Sở Y tế chủ trì).`: the doer at the end, after a dash or in a bracket, or `Việc … do X thực hiện`. */
export function trailingDoer(reading: Reading, clause: Clause, from: number, to: number): OwnLead | null {
  const ofThing = after(reading, 'role.thing', from) > 0
  const places: number[] = []
  for (let i = seek(reading, DOER, from, to); i < to; i = seek(reading, DOER, i + 1, to)) places.push(i)
  for (let i = to - 1; i > from; i--) {
    const bracket = isMark(reading.tokens[i], '(')
    const by = places.includes(i) && after(reading, 'role.doer', i) > 0
    if (!bracket && !by && !isDash(reading.tokens[i])) continue
    const assign = after(reading, 'role.assign', i + 1)
    const named = assign > 0 ? assign : i + 1
    const list = listEnd(reading, named)
    if (!list || list.next > to || (!by && !bracket && clause.end - list.end > TRAIL)) continue
    if (by && !ofThing && (predicateEnd(reading, from) > 0 || !leadsAlone(reading, list.next, to))) continue
    const rest = reading.text.slice(list.end, by || bracket ? endOfPhrase(reading, list.next, clause.end) : clause.end).replace(bracket ? /\)(?=[.;]?$)/u : /$^/u, '').trim()
    if (reading.grammar.endAt('role.trailing-duty', rest, 0) === rest.length && rest !== '') return { parties: readPartyList(reading, named).parties, end: list.end, assigned: false, rule: 'trailing-doer' }
  }
  return null
}
