/** Which mentions are limits of the task: what they need must be there, and no words around them may say otherwise. */
import type { Grammar } from '../../grammar/index.ts'
import type { Need } from '../../recognize/deadline.ts'
import type { Candidate } from './recurrence.ts'
import { firstDay, periodOfMention } from './resolve.ts'
import type { Scope } from './scope.ts'

/** How far the words around a mention are looked at. */
const BEFORE = 160
const AFTER = 100
const OPEN = '⟦'
const CLOSE = '⟧'

interface Around {
  readonly before: string
  readonly after: string
  readonly marked: string
}

/** @returns whether the mention is a limit of the task */
export function isDeadline(candidate: Candidate, text: string, scope: Scope, reference: string | null, grammar: Grammar): boolean {
  const around = wordsAround(candidate, text, scope)
  if (grammar.test('deadline.veto', around.marked)) return false
  if (candidate.relation === 'recurring' && grammar.test('deadline.veto.recurring', around.marked)) return false
  if (!opensWithCompletion(around.before, grammar) && grammar.test('deadline.veto.weak', around.marked)) return false
  return candidate.needs.every((need) => holds(need, candidate, around, reference, grammar)) && !isHistory(candidate, around, reference, grammar)
}

function wordsAround({ start, end }: Candidate, text: string, { clause, own, bracket }: Scope): Around {
  // What follows a bracket's own words inside it says nothing; what leads to the bracket does where it has no words of its own.
  const from = bracket >= 0 && text.slice(own.start, start).trim() === '' ? clause.start : own.start
  const before = text.slice(Math.max(from, start - BEFORE), start)
  const after = text.slice(end, Math.min(own.end, end + AFTER))
  return { before, after, marked: `${before}${OPEN}${text.slice(start, end)}${CLOSE}${after}` }
}

function holds(need: Need, candidate: Candidate, { before, after }: Around, reference: string | null, grammar: Grammar): boolean {
  switch (need) {
    case 'ahead':
      return !isOver(candidate, reference) || opensWithCompletion(before, grammar) || grammar.test('role.modal', before)
    case 'lead':
      return leads(before)
    case 'often':
      return leads(before) || grammar.test('deadline.often', before) || grammar.endAt('deadline.often', after.trimStart(), 0) > 0
    case 'event':
      return grammar.test('deadline.event', before)
    case 'asked':
      return grammar.test('deadline.limit', before)
    default:
      return grammar.test(`deadline.${need}`, `${before} ${after}`)
  }
}

const leads = (before: string): boolean => /(?:^|[,:;–-])\s*$/u.test(before)

/** A day before the reference is the past, unless the clause asks for something by it. */
const isHistory = (candidate: Candidate, { before, after }: Around, reference: string | null, grammar: Grammar): boolean =>
  candidate.relation !== 'recurring' && isOver(candidate, reference) && !grammar.test('deadline.limit', `${before} ${after}`)

function isOver(candidate: Candidate, reference: string | null): boolean {
  const period = reference === null ? null : periodOfMention(candidate, reference)
  return period !== null && reference !== null && period.end < firstDay(reference)
}

/** The clause, or its last part after a comma, opens with a word of completion that nothing puts in the past, or one rules the words right before the limit. */
const opensWithCompletion = (before: string, grammar: Grammar): boolean =>
  grammar.test('deadline.completion', before.trimStart()) || grammar.test('deadline.completion', before.slice(before.lastIndexOf(',') + 1).trimStart()) || grammar.test('deadline.completion.inside', before)
