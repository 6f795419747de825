/** A calendar (RFC 5545): one all-day entry a deadline. The same deadline has the same UID whenever it is written, so a second import updates. */
import { message, type Lang } from '../../messages/index.ts'
import { deadlineOf, namesOf, placeOf } from '../../tasklist/columns.ts'
import { plainWords } from '../../tasklist/plain.ts'
import { rowsOfList, type NumberedRow, type RowDeadline, type RowParty, type TaskList } from '../../tasklist/types.ts'
import { addDays, isoDay, partsOf, shownDay } from '../../text/calendar.ts'
import { digestOf } from '../../text/digest.ts'
import { fullDay, recurrenceOf } from '../../tasklist/recurrence.ts'
import type { ListWriter } from './writer.ts'

export const ics: ListWriter = { extension: '.ics', write: (list) => calendarOf(list) }

/** How many recurring deadlines have no day to begin on. */
export const leftOut = (list: TaskList): number =>
  rowsOfList(list).reduce((sum, { deadlines, document }) => sum + deadlines.filter(({ due, recurrence }) => due === null && recurrence !== null && document.date === null).length, 0)

/** How many entries the calendar holds, and how many tasks have none. */
export function entriesOf(list: TaskList): { readonly entries: number; readonly dayless: number } {
  const dayless = rowsOfList(list).filter(({ deadlines, document }) => deadlines.every((deadline) => timeOf(deadline, document.date) === null)).length
  return { entries: entriesIn(list).length, dayless }
}

function calendarOf(list: TaskList): string {
  const entries = entriesIn(list).flatMap((entry) => linesOf(entry, list.lang))
  const name = escape(message('tasks.title', list.lang))
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//mtqg//mtqg tasks//VI', 'CALSCALE:GREGORIAN', `X-WR-CALNAME:${name}`, ...entries, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('')
}

interface Time {
  readonly day: string
  /** Of what recurs. */
  readonly rule: string | null
  /** Its last day, where no words name one. */
  readonly shownUntil: string | null
}

interface Entry {
  readonly row: NumberedRow
  readonly deadline: RowDeadline
  readonly time: Time
  readonly uid: string
}

/** Of a document that comes twice (as Word and as PDF) each deadline once. */
function entriesIn(list: TaskList): Entry[] {
  const taken = new Map<string, string>()
  const rows = rowsOfList(list).sort((a, b) => a.order - b.order)
  return rows.flatMap((row) =>
    row.deadlines.flatMap((deadline, index): Entry[] => {
      const time = timeOf(deadline, row.document.date)
      const uid = time === null ? null : uidOf(row, index, `${time.day} ${time.rule}`, taken)
      return uid === null ? [] : [{ row, deadline, time: time!, uid }]
    }),
  )
}

const UID_LETTERS = 32

/** @returns null where the list has that deadline of that document already */
function uidOf({ document, id }: NumberedRow, index: number, time: string, taken: Map<string, string>): string | null {
  // Two documents that cannot be told apart, with other days, must not share entries.
  for (let copy = 0; ; copy++) {
    const uid = `${digestOf([document.identity, id, index, copy].join('\n')).slice(0, UID_LETTERS)}@mtqg`
    const other = taken.get(uid)
    if (other === time) return null
    if (other !== undefined) continue
    taken.set(uid, time)
    return uid
  }
}

function linesOf({ row, deadline, time, uid }: Entry, lang: Lang): string[] {
  const { document } = row
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(document.date === null ? '1970-01-01' : fullDay(document.date))}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(time.day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(time.day, 1))}`,
    ...(time.rule === null ? [] : [`RRULE:${time.rule}`]),
    `SUMMARY:${escape(summaryOf(row, lang))}`,
    `DESCRIPTION:${escape(descriptionOf(row, deadline, time, lang))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** Years after that of its first day in which what recurs without an end is still shown: plans are made for five. */
const YEARS = 5

function timeOf({ due, recurrence, until }: RowDeadline, dated: string | null): Time | null {
  if (due !== null) return { day: due.slice(0, 10), rule: null, shownUntil: null }
  const found = recurrence === null || dated === null ? null : recurrenceOf(recurrence, fullDay(dated))
  if (found === null || (until !== null && found.day > until)) return null
  const last = until ?? isoDay(partsOf(found.day).year + YEARS, 12, 31)
  return { day: found.day, rule: `${found.rule};UNTIL=${compact(last)}`, shownUntil: until === null ? last : null }
}

const LONGEST_SUMMARY = 120

function summaryOf({ lead, text }: NumberedRow, lang: Lang): string {
  const whole = lead.length === 0 || beginsWith(text, lead) ? text : message('tasks.calendar.summary', lang, { who: namesOf(lead), what: text })
  const characters = [...whole]
  return characters.length <= LONGEST_SUMMARY ? whole : `${characters.slice(0, LONGEST_SUMMARY - 1).join('')}…`
}

/** Whether a text begins with its leads, one beside the other. */
function beginsWith(text: string, [first, ...others]: readonly RowParty[]): boolean {
  const words = `${plainWords(text)} `
  const at = ({ name, text: written }: RowParty): number => Math.max(...[name, written].map((each) => words.indexOf(`${plainWords(each)} `)))
  return at(first!) === 0 && others.every((other) => at(other) > 0)
}

function descriptionOf(row: NumberedRow, deadline: RowDeadline, { shownUntil }: Time, lang: Lang): string {
  const { text, lead, coordinate, reportTo, document } = row
  const assignedBy = [document.number, document.date === null ? null : shownDay(document.date), document.subject].filter((part) => part !== null).join(', ')
  return [
    text,
    ...(lead.length === 0 ? [] : [message('tasks.calendar.lead', lang, { names: namesOf(lead) })]),
    ...(coordinate.length === 0 ? [] : [message('tasks.role.coordinate', lang, { names: namesOf(coordinate) })]),
    ...(reportTo.length === 0 ? [] : [message('tasks.role.report', lang, { names: namesOf(reportTo) })]),
    message('tasks.calendar.deadline', lang, { words: deadlineOf(deadline, deadline.due?.includes('T') === true, lang) }),
    ...(shownUntil === null ? [] : [message('tasks.calendar.until', lang, { day: shownDay(shownUntil) })]),
    ...(assignedBy === '' ? [] : [message('tasks.calendar.document', lang, { words: assignedBy })]),
    message('tasks.calendar.source', lang, { item: placeOf(row), file: document.file }),
  ].join('\n')
}

const compact = (day: string): string => day.replaceAll('-', '')

const UNPAIRED = /\p{Cs}/gu
/** Control characters have no place in a text of RFC 5545. */
const CONTROLS = /(?!\n)\p{Cc}/gu

const escape = (text: string): string => text.replace(UNPAIRED, '\ufffd').replace(CONTROLS, ' ').replace(/[\\;,]/gu, '\\$&').replaceAll('\n', '\\n')

const MOST_OCTETS = 75

/** Lines of 75 octets at most, none cut inside a character (RFC 5545, 3.1). */
function fold(line: string): string {
  let out = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += size
  }
  return out
}
