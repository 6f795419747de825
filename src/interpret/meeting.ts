/** The meeting that a notice reports (RECORD §3): when, who chaired it, what about, where. */
import type { Grammar, RuleMatch } from '../grammar/index.ts'
import type { Meeting } from '../record/schema.ts'
import type { Passage } from '../text/passage.ts'
import { squeeze } from '../syntax/rows.ts'
import { dayOfSubject, daysOfOpening, without, type Range } from './meeting-day.ts'
import { spanOf, type Context } from './model.ts'
import { latin } from '../text/letters.ts'

export interface MeetingSource {
  readonly subject: Passage | null
  /** The paragraphs between head and body. */
  readonly opening: readonly Passage[]
  /** Offsets of cited documents in each of the opening's paragraphs: their dates are not the meeting's. */
  readonly cited: ReadonlyArray<readonly Range[]>
  /** The same of the subject. */
  readonly citedInSubject: readonly Range[]
}

/** @returns null where no meeting, working session or inspection is reported */
export function readMeeting(source: MeetingSource, context: Omit<Context, 'reference'>): Meeting | null {
  const { grammar } = context
  const subject = source.subject?.text ?? ''
  const reported = grammar.find('meeting.reported', subject)
  if (!reported) return null
  const chair = findChair([...(source.subject ? [source.subject] : []), ...source.opening], grammar)
  const inSubject = dayOfSubject(subject, source.citedInSubject.filter(({ start }) => start >= reported.end), grammar)
  const place = source.opening.map((passage) => grammar.find('meeting.location', passage.text)).find((match) => match !== null)
  const anchor = source.subject ?? source.opening[0]
  if (!anchor) return null
  return {
    dates: inSubject?.framing ? inSubject.days : (daysOfOpening(source.opening, source.cited, grammar) ?? inSubject?.days ?? []),
    chair: chair ? { name: chair.name, position: chair.position, span: spanOf(context as Context, chair.passage, chair.start, chair.end) } : null,
    topic: (source.subject && topicOf(inSubject?.framing ? without(subject, inSubject) : subject, grammar)) ?? topicInOpening(source.opening, grammar),
    location: place?.groups['location'] ?? null,
    span: spanOf(context as Context, anchor),
  }
}

interface Chair {
  readonly name: string | null
  readonly position: string | null
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

function findChair(passages: readonly Passage[], grammar: Grammar): Chair | null {
  for (const kind of ['meeting.chair', 'meeting.office']) {
    for (const passage of passages) {
      const match = grammar.find(kind, passage.text)
      if (!match) continue
      const name = match.groups['name'] ?? null
      const place = { passage, start: match.start, end: match.end }
      // `Chủ tịch UBND tỉnh Lâm Đồng`: the province belongs to the office.
      if (name !== null && grammar.endAt('place.province', name, 0) === name.length) return { name: null, position: match.text, ...place }
      const position = positionOf(match)
      return name === null || position === null ? { name, position, ...place } : fullest({ name, position, ...place }, passages, grammar)
    }
  }
  return null
}

const positionOf = (match: RuleMatch): string | null => match.groups['position']?.trim().replace(/,$/u, '') ?? null

/** `Chủ tịch UBND xã A` in the subject, `A, Phó Bí thư Đảng ủy, Chủ tịch UBND xã` in the opening: where one person's office is said more fully. */
function fullest(chair: Chair, passages: readonly Passage[], grammar: Grammar): Chair {
  let best = chair
  for (const passage of passages)
    for (const match of grammar.findAll('meeting.chair', passage.text)) {
      const position = positionOf(match)
      if (match.groups['name'] === chair.name && position !== null && position.length > best.position!.length && position.includes(best.position!)) best = { name: chair.name, position, passage, start: match.start, end: match.end }
    }
  return best
}

/** `Chủ tịch UBND tỉnh | - Trưởng Ban Chỉ đạo …`: a second office behind the first. */
const ANOTHER_OFFICE = latin(String.raw`^ ?[,–-] ?\p{Lu}`)

/** The words after the meeting noun, without a leading `về`; where no noun stands, those after the chair. */
function topicOf(subject: string, grammar: Grammar): string | null {
  const office = grammar.find('meeting.office', subject)
  const chair = grammar.find('meeting.chair', subject) ?? (office && { end: office.end + properLength(subject.slice(office.end)) })
  const tail = subject.slice(chair?.end ?? headEnd(subject, grammar))
  const rest = tail.replace(/^\s*[,;-]\s*/u, '').trim()
  return topicAfter(chair && !ANOTHER_OFFICE().test(tail) ? rest : pastBody(rest, grammar), grammar)
}

/** Without the body that concluded, which no rule of the chair reads (`của Ban Thường vụ Huyện ủy | về …`, `của Giám đốc Bệnh viện | tại buổi họp …`). */
function pastBody(words: string, grammar: Grammar): string {
  for (const { index } of words.matchAll(/(?<=^|\s)[^\s\d]/g))
    for (const kind of ['meeting.noun', 'meeting.about']) if (grammar.endAt(kind, words.slice(index), 0) > 0) return words.slice(index)
  return words
}

const PROPER = latin(String.raw`^(?: \p{Lu}\p{L}*| \d{1,3})*`)
const LAST_WORD = latin(String.raw` \p{L}+$`)
const SENTENCE_END = latin(String.raw`\. (?=\p{Lu})|[.;]$`)

/** The place's name behind an office (`Chủ tịch UBND xã | Tân Lập`). */
const properLength = (words: string): number => PROPER().exec(words)![0].length

/** `Kết luận tại …`, `Kết luận cuộc họp …`: where the words of concluding end. */
function headEnd(subject: string, grammar: Grammar): number {
  const match = grammar.find('meeting.reported', subject)
  return match ? match.end - (LAST_WORD().exec(match.text)?.[0].length ?? 0) : 0
}

/** The first sentence that says that the meeting was held. */
function topicInOpening(opening: readonly Passage[], grammar: Grammar): string | null {
  for (const { text } of opening) {
    for (const held of grammar.findAll('meeting.held', text)) {
      const rest = text.slice(held.end).trim()
      if (grammar.endAt('meeting.noun', rest, 0) > 0) return topicAfter(rest.split(SENTENCE_END())[0]!, grammar)
    }
  }
  return null
}

function topicAfter(words: string, grammar: Grammar): string | null {
  let rest = words
  const noun = grammar.endAt('meeting.noun', rest, 0)
  if (noun > 0) {
    rest = rest.slice(noun).trim()
    if (grammar.endAt('meeting.with', rest, 0) > 0) {
      const about = grammar.find('meeting.about', rest)
      rest = about ? rest.slice(about.start) : ''
    }
  }
  const about = grammar.endAt('meeting.about', rest, 0)
  const topic = squeeze(about > 0 ? rest.slice(about) : rest)
  return topic === '' ? null : topic
}
