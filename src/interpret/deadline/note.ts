/**
 * The words that say which part of a task a limit is for: those of its own clause or bracket, where the task has other parts or the clause names an act of its own.
 */
import type { Grammar } from '../../grammar/index.ts'
import { listEnd, readingOf, type Reading } from '../../recognize/party/index.ts'
import { after, isMark, predicateEnd } from '../../recognize/party/words.ts'
import type { Range } from '../../text/passage.ts'
import type { Scope, Scopes } from './scope.ts'

/** The limit before this one. */
export interface Earlier {
  readonly end: number
  readonly note: string | null
}

/** No note stands farther from its limit, and none is longer (characters). */
const REACH = 1000

/**
 * @param mention the limit's own words
 * @returns the words as written, or null where the limit is for the whole task
 */
export function noteOf(mention: Range, scopes: Scopes, earlier: Earlier | null, grammar: Grammar): string | null {
  const { text } = scopes
  const scope = scopes.of(mention.start)
  const follows = earlier !== null && earlier.end >= scope.own.start
  const from = follows ? earlier.end : scope.own.start
  const bracketed = follows && text[from] === ')'
  const before = text.slice(from, mention.start).replace(/^\)|^\s*\([^()]*\)/u, '')
  const behind = text.slice(mention.end, Math.min(scope.own.end, mention.end + REACH))
  const bracket = grammar.find('deadline.note.bracket', behind)
  if (bracket) return bracket.groups['note']!
  if (follows && !bracketed && grammar.test('deadline.note.list', before)) return earlier.note

  const following = grammar.test('deadline.note.opening', before.trim()) ? followingWords(behind, grammar) : ''
  if (following !== '') return withoutLead(following, grammar)

  const tail = grammar.find('deadline.note.tail', before.trim())
  const words = before.trim().slice(0, tail?.start).replace(/^[\s,]+|[\s,:;]+$/gu, '')
  if (scope.bracket >= 0) return words === '' ? noteBeforeBracket(scope, scopes, grammar) : withoutLead(words, grammar)
  return words === '' ? null : noteInClause(words, tail !== null, scope, scopes, follows, grammar)
}

/** What stands before the limit in a clause that is no bracket. */
function noteInClause(words: string, completed: boolean, { clause }: Scope, { text }: Scopes, follows: boolean, grammar: Grammar): string | null {
  if (grammar.test('deadline.note.joint', words)) return null
  const ofWholeTask = !follows && clause.start === 0 && text.slice(clause.end).trim() === ''
  if (completed) return ofWholeTask ? null : withoutLead(words, grammar)
  if (grammar.test('deadline.completion', words)) return withoutLead(lastCompletion(words, grammar), grammar)

  const last = words.slice(words.lastIndexOf(',') + 1).trim()
  const report = grammar.find('deadline.note.report', last)
  if (report && report.start === 0 && !grammar.test('deadline.note.joint', last)) return ofWholeTask && last === words ? null : withoutLead(last, grammar)
  if (grammar.test('deadline.completion', last)) return withoutLead(last, grammar)

  if (grammar.test('deadline.note.whole', words) && ofWholeTask) return null
  const purpose = grammar.findAll('deadline.note.purpose', words).at(-1)
  if (purpose) return trimmed(unurged(words.slice(purpose.end), grammar)) // whose it is belongs to it
  return ofWholeTask ? null : withoutLead(words, grammar)
}

const lastCompletion = (words: string, grammar: Grammar): string => {
  const last = words.slice(words.lastIndexOf(',') + 1).trim()
  return grammar.test('deadline.completion', last) ? last : words
}

/** A limit alone in its bracket is for the period named before the bracket, else it has no note of its own. */
function noteBeforeBracket({ clause, bracket }: Scope, { text }: Scopes, grammar: Grammar): string | null {
  return grammar.find('deadline.note.period', text.slice(clause.start, bracket).trim())?.groups['period'] ?? null
}

/** What a limit that opens its clause is for: the words after it up to their purpose or a mark. */
function followingWords(behind: string, grammar: Grammar): string {
  let words = behind.trim()
  for (let end = grammar.endAt('deadline.note.more', words, 0); end > 0; end = grammar.endAt('deadline.note.more', words, 0)) words = words.slice(end).trim()
  words = words.replace(/^[\s,]+/u, '')
  return words.slice(0, grammar.find('deadline.note.end', words)?.start ?? words.length).trim()
}

/** The words but for those that urge and for who is to act (`các phòng phấn đấu hoàn thành số hóa hồ sơ` → `số hóa hồ sơ`). */
function withoutLead(words: string, grammar: Grammar): string | null {
  return trimmed(unurged(withoutSubject(unurged(words, grammar), grammar), grammar))
}

const trimmed = (words: string): string | null => words.replace(/\s*\([^()]*\)$/u, '').replace(/(?<![\s,.:;(])[\s,.:;(]+$/u, '') || null

const unurged = (words: string, grammar: Grammar): string => words.slice(Math.max(0, grammar.endAt('deadline.note.lead', words, 0))).trim()

/** `Giao X chủ trì, phối hợp với Y hoàn thành …`: what is to be done stands behind those who do it; `Giao X` alone says nothing of it. */
function withoutSubject(words: string, grammar: Grammar): string {
  const reading = readingOf(words, grammar)
  const from = Math.max(0, after(reading, 'role.assign', 0))
  const list = listEnd(reading, from)
  if (!list || predicateEnd(reading, from) > 0) return words
  const deed = helpersEnd(reading, list.next)
  if (from > 0 && deed >= reading.tokens.length) return ''
  return predicateEnd(reading, deed) > 0 ? words.slice(reading.tokens[deed]!.start) : words
}

/** Index after `chủ trì, phối hợp với Y` where that stands there, else the same index. */
function helpersEnd(reading: Reading, at: number): number {
  const leads = after(reading, 'role.leads', at)
  const start = leads > 0 && isMark(reading.tokens[leads], ',') ? leads + 1 : Math.max(at, leads)
  const along = after(reading, 'role.coordinate', start)
  return along > 0 ? (listEnd(reading, along)?.next ?? at) : at
}
