/** The days on which a meeting was held, as the subject or the opening names them (RECORD §3, `dates`). */
import type { Grammar } from '../grammar/index.ts'
import { findDates, type DateMention } from '../recognize/date.ts'
import { isoDay, isPossible } from '../text/calendar.ts'
import type { Passage } from '../text/passage.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

/** A day, or several side by side, with the words that open it (`trong hai ngày 12 và 13/3/2024`). */
interface Days extends Range {
  /** ISO, those that the calendar has. */
  readonly days: string[]
}

export interface SubjectDay extends Days {
  /** It says when the meeting was, not what it was about (`tại cuộc họp ngày 28/12/2024 về …`). */
  readonly framing: boolean
}

/** Characters between the words that open a day and its number (`ngày 12 và ` before `13/3/2024`). */
const REACH = 14
/** Characters between two days of one list (`12/3/2024 và ngày 15/3/2024` counts its blank and `và`). */
const JOINER = 4
/** Characters that a meeting noun has at most (`tại Hội nghị trực tuyến`, `tại buổi kiểm tra thực tế và làm việc`). */
const NOUN_REACH = 80
/** Days in a subject that are looked at. */
const MOST_DAYS = 6

/**
 * @param cited offsets of cited documents in each of the paragraphs: their days are not the meeting's
 * @returns the days of the first sentence that names some; null where none does
 */
export function daysOfOpening(opening: readonly Passage[], cited: ReadonlyArray<readonly Range[]>, grammar: Grammar): string[] | null {
  for (const [i, { text }] of opening.entries()) {
    for (const { days } of daysIn(text, cited[i] ?? [], grammar)) if (days.length > 0) return days
  }
  return null
}

/**
 * The day in a subject. One that stands by the meeting noun, or ends the subject's words of when and with whom, is framing; one that ends
 * the subject behind what the meeting was about is the meeting's as well, unless it is said of something that happened or was written.
 */
export function dayOfSubject(subject: string, cited: readonly Range[], grammar: Grammar): SubjectDay | null {
  let left = MOST_DAYS
  for (const day of daysIn(subject, cited, grammar)) {
    if (left-- === 0) break
    const before = withoutEnd(subject.slice(0, day.start))
    const after = subject.slice(day.end).replace(/^[\s,).;]+/u, '')
    const atNoun = endsWithNoun(before, grammar)
    if (!atNoun && grammar.test('meeting.other-day', before)) continue
    const about = grammar.test('meeting.about', before)
    const opens = after === '' || ['meeting.about', 'meeting.with', 'meeting.noun'].some((kind) => grammar.endAt(kind, after, 0) > 0)
    if (atNoun || (opens && !about && (after !== '' || grammar.test('meeting.with', before)))) return { ...day, framing: true }
    if (after === '') return { ...day, framing: false }
  }
  return null
}

/** The words around a day that is taken out, with the marks that set it off. */
export const without = (text: string, { start, end }: Range): string => `${withoutEnd(text.slice(0, start))} ${text.slice(end).replace(/^[\s,)]+/u, '')}`.trimEnd()

/** Without the blanks, commas and brackets at its end. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' ,('.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** `… tại cuộc họp`: the last words are the meeting noun and nothing else. */
function endsWithNoun(text: string, grammar: Grammar): boolean {
  const words = text.slice(-NOUN_REACH)
  for (const { index } of words.matchAll(/(?<=^|\s)\S/gu)) if (grammar.endAt('meeting.noun', words.slice(index), 0) === words.length - index) return true
  return false
}

/** The days of a text that words open, in order. */
function* daysIn(text: string, cited: readonly Range[], grammar: Grammar): Generator<Days> {
  const openers = grammar.findAll('meeting.day', text)
  if (openers.length === 0) return
  const dates = findDates(text, grammar).filter((date) => !cited.some((range) => date.start < range.end && date.end > range.start))
  for (const opener of openers) {
    const days = daysBehind(text, opener, dates)
    if (days) yield days
  }
}

function daysBehind(text: string, opener: Range, dates: readonly DateMention[]): Days | null {
  const first = dates.findIndex((date) => date.end > opener.end && date.start <= opener.end + REACH && date.day !== null)
  if (first < 0) return null
  const list = [dates[first]!]
  for (const next of dates.slice(first + 1)) if (next.day !== null && next.start - list.at(-1)!.end <= JOINER) list.push(next)
  const whole = list.at(-1)!
  const lone = loneDays(text.slice(opener.end, list[0]!.start)).map((day) => ({ ...whole, day, impossible: !isPossible({ ...whole, day }) }))
  const days = [...lone, ...list].flatMap(({ year, month, day, impossible }) => (whole.year !== null && whole.month !== null && day !== null && !impossible ? [isoDay(year ?? whole.year, month ?? whole.month, day)] : []))
  return { start: Math.min(opener.start, list[0]!.start), end: whole.end, days: [...new Set(days)] }
}

/** `12 và ` before `13/3/2024`: days whose month and year follow. */
const loneDays = (text: string): number[] => [...text.matchAll(/\d{1,2}/gu)].map((match) => Number(match[0]))
