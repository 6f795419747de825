/** Whether words direct somebody, told before it is known what stands around them. */
import type { Grammar } from '../grammar/index.ts'
import { listEnd, readingOf, readPartyList, type Reading } from '../recognize/party/index.ts'
import { after } from '../recognize/party/words.ts'
import { blankEnd, directivesOf, ownLead, VETO_REACH } from './tasks/lead.ts'

/** @returns the place of the first assigning word with a party right behind it (`giao Sở Y tế`), or a blank left for one; or null */
export function assignmentIn(reading: Reading): { readonly start: number; readonly end: number } | null {
  if (!reading.grammar.test('role.assign', reading.text)) return null
  for (const [i, token] of reading.tokens.entries()) {
    const next = after(reading, 'role.assign', i)
    if (next < 0) continue
    const { end } = reading.tokens[next - 1]!
    if (!isIssuers(reading, i) && reading.grammar.test('role.assign-veto', reading.text.slice(Math.max(0, end - VETO_REACH), end))) continue
    const last = readPartyList(reading, next).parties.at(-1)
    const blank = last ? -1 : blankEnd(reading, next)
    if (blank > 0) return { start: token.start, end: reading.tokens[blank - 1]!.end }
    // `họp giao ban`: one small word names nobody.
    if (last && (reading.tokens[next]!.capital || last.text.includes(' '))) return { start: token.start, end: last.end }
  }
  return null
}

/** Words of a body that assigns. */
const MOST_ISSUER_WORDS = 10

/** `UBND tỉnh giao X`: a body's name stands right before. */
function isIssuers(reading: Reading, at: number): boolean {
  for (let i = Math.max(0, at - MOST_ISSUER_WORDS); i < at; i++) if (reading.tokens[i]!.capital && listEnd(reading, i)?.next === at) return true
  return false
}

/** Whether the words direct somebody they name: `giao X …`, `X chủ trì …`. */
export function holdsDirective(text: string, grammar: Grammar): boolean {
  const reading = readingOf(text, grammar)
  return assignmentIn(reading) !== null || directivesOf(reading).some((clause) => ownLead(reading, clause) !== null)
}
