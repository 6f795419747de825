/** Limits of time as the words say them: which relation to which calendar expression, length, cycle or event; nothing is resolved or judged here. */
import type { Grammar, Rule, RuleMatch } from '../grammar/index.ts'
import type { Deadline } from '../record/schema.ts'
import { completedBy, readDate, type CalendarDate } from './date.ts'

/** Day, week, month, quarter, year, hour. */
export type TimeUnit = 'D' | 'W' | 'M' | 'Q' | 'Y' | 'H'

/** What must hold besides the words of the limit themselves; see grammars/deadlines.yaml. */
export type Need = 'ahead' | 'act' | 'limit' | 'often' | 'event' | 'asked' | 'lead'

export interface DeadlineMention {
  /** The rule that gave it. */
  readonly rule: string
  /** Offsets into the text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly relation: Deadline['relation']
  /** The calendar expression; the last day or period of a range. */
  readonly when: CalendarDate | null
  /** The first day or period of a range. */
  readonly from: CalendarDate | null
  /** Which end of a period is meant. */
  readonly take: 'start' | 'end'
  readonly half: 1 | 2 | null
  /** 0: the unit that holds the reference date; 1: the next one. */
  readonly shift: number | null
  /** Week of the month, from 1; -1 the last. */
  readonly week: number | null
  /** How many weeks of the month, from that one on; of the last, up to it. */
  readonly weeks: number
  /** Days of the month that a word for part of it means, the last at most the month's own. */
  readonly share: { readonly from: number | null; readonly to: number | null } | null
  /** A second day of the same month (`ngày 15 và 30`). */
  readonly also: number | null
  /** Days of each week, as RFC 5545 has them. */
  readonly weekdays: readonly string[]
  readonly unit: TimeUnit | null
  readonly count: number | null
  /** How often in one unit. */
  readonly times: number | null
  readonly workingDays: boolean
  /** Counted back from the anchor. */
  readonly backwards: boolean
  readonly anchor: string | null
  readonly needs: readonly Need[]
  /** A limit only beside a recurrence. */
  readonly part: boolean
  /** A recurrence only right behind a part. */
  readonly suffix: boolean
  /** Which month of each quarter, from 1. */
  readonly monthOfQuarter: number | null
}

export const DEADLINE_KIND = 'deadline'
/** What counts as a limit only in a cell of a column for times. */
export const CELL_KIND = 'deadline.cell'

/**
 * @param text NFC, single spaces
 * @param kinds the kinds of rules to use, each an own pass over the text
 * @returns the mentions in order; of overlapping ones the first, of those at one place the longest
 */
export function findDeadlines(text: string, grammar: Grammar, kinds: readonly string[] = [DEADLINE_KIND]): DeadlineMention[] {
  const matches = kinds.flatMap((kind) => grammar.kind(kind).flatMap((rule) => allOf(rule, text)))
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return matches.filter((match) => match.start >= end && ((end = match.end), true)).flatMap((match) => mentionsOf(closed(match, text), grammar))
}

/** A bracket that opens among the words (`trước 17h00 ngày mai (04/11)`) closes right behind them. */
const closed = (match: RuleMatch, text: string): RuleMatch => (text[match.end] === ')' && match.text.lastIndexOf('(') > match.text.lastIndexOf(')') ? { ...match, end: match.end + 1, text: `${match.text})` } : match)

function allOf(rule: Rule, text: string): RuleMatch[] {
  const found: RuleMatch[] = []
  for (let match = rule.exec(text); match; match = rule.exec(text, Math.max(match.end, match.start + 1))) found.push(match)
  return found
}

/** A day that stands before another with one word of limit for both (`trước ngày 15 và 30/3/2025`) is a limit of its own; days that follow each other, and the ends of a range, are a stretch. */
function mentionsOf(match: RuleMatch, grammar: Grammar): DeadlineMention[] {
  const mention = mentionOf(match, grammar)
  const { from, when, relation, start, end } = mention
  if (relation === 'during' || !from) return [mention]
  const { from: first, when: last = match.groups['to'], between } = match.groups
  if (relation === 'on' && (between !== '' || isStretch(from, 1, when))) return [{ ...mention, relation: 'during' }]
  if (!when) return [mention]
  const firstEnd = start + match.text.indexOf(first!) + first!.length
  return [
    { ...mention, end: firstEnd, from: null, when: completedBy(from, when, when.year) },
    { ...mention, start: end - last!.length, from: null },
  ]
}

/** Whether so many steps lead from the first day of a month, month or quarter to the last: those between are named one by one. */
function isStretch(first: CalendarDate | null, steps: number, last: CalendarDate | null): boolean {
  if (!first || !last) return true
  if (last.day !== null) return first.day !== null && (first.month ?? last.month) === last.month && last.day - first.day === steps
  return first.month !== null && last.month !== null ? last.month - first.month === steps : first.quarter !== null && last.quarter !== null && last.quarter - first.quarter === steps
}

function mentionOf({ rule, start, end, groups }: RuleMatch, grammar: Grammar): DeadlineMention {
  const { emits } = rule
  const date = (words: string | undefined): CalendarDate | null => (words === undefined ? null : readDate(words, grammar))
  const to = groups['to'] ?? (groups['rest'] === undefined ? groups['when'] : `${groups['name']} ${groups['rest']}`)
  const from = date(groups['from'])
  const when = date(to)
  return {
    rule: rule.id,
    start,
    end,
    relation: emits['relation'] as Deadline['relation'],
    // Those that do not follow each other are no stretch of time.
    when: !groups['between'] || isStretch(from, groups['between'].split(',').length, when) ? when : null,
    from,
    take: emits['take'] === 'start' ? 'start' : 'end',
    half: (emits['half'] as 1 | 2 | undefined) ?? null,
    shift: (emits['shift'] as number | undefined) ?? null,
    week: countOf(groups['week'], grammar),
    weeks: countOf(groups['weeks'], grammar) ?? 1,
    share: shareOf(groups['share'], grammar),
    also: countOf(groups['also'], grammar),
    weekdays: groups['days'] === undefined ? [] : grammar.findAll('weekday', groups['days']).map(({ rule: day }) => String(day.emits['code'])),
    unit: ((emits['unit'] ?? (groups['unit'] && grammar.emitted('time-unit', groups['unit'], 'code'))) as TimeUnit | undefined) ?? null,
    count: countOf(groups['count'], grammar),
    times: countOf(groups['times'], grammar),
    workingDays: groups['working'] !== undefined,
    backwards: emits['sign'] === '-',
    anchor: groups['anchor']?.trim() || null,
    needs: typeof emits['needs'] === 'string' ? (emits['needs'].split(' ') as Need[]) : [],
    part: emits['part'] === true,
    suffix: emits['suffix'] === true,
    monthOfQuarter: (emits['month'] as number | undefined) ?? null,
  }
}

/** Words that name a part and no days of it (`đầu`) have none: what is meant lies somewhere in the period. */
function shareOf(words: string | undefined, grammar: Grammar): DeadlineMention['share'] {
  if (words === undefined) return null
  const first = /\d+/.exec(words)
  if (first) return { from: 1, to: Number(first[0]) }
  const at = (end: string): number | null => (grammar.emitted('deadline.share', words, end) as number | undefined) ?? null
  return { from: at('from'), to: at('to') }
}

/** A number in digits, also in a bracket behind its words (`mười (10)`), or in words. */
function countOf(words: string | undefined, grammar: Grammar): number | null {
  if (words === undefined) return null
  const digits = /\d+/.exec(words)
  const value = digits ? Number(digits[0]) : grammar.emitted('count', words, 'number')
  return typeof value === 'number' ? value : null
}
