/** Deadlines of a record in words for people; loaded by the commands that show them. */
import type { Deadline } from '../record/schema.ts'
import { shownDay } from '../text/calendar.ts'
import type { Lang } from './index.ts'

const RELATIONS: Readonly<Record<Deadline['relation'], string>> = { before: 'trước', by: 'chậm nhất', on: 'vào ngày', during: 'trong kỳ đến', recurring: 'định kỳ', within: 'trong vòng' }

const PERIODS: Readonly<Record<string, string>> = { DAILY: 'ngày', WEEKLY: 'tuần', MONTHLY: 'tháng', YEARLY: 'năm' }
const WEEKDAYS: Readonly<Record<string, string>> = { MO: 'thứ Hai', TU: 'thứ Ba', WE: 'thứ Tư', TH: 'thứ Năm', FR: 'thứ Sáu', SA: 'thứ Bảy', SU: 'Chủ nhật' }
const LENGTHS: Readonly<Record<string, string>> = { D: 'ngày', W: 'tuần', M: 'tháng', Y: 'năm', H: 'giờ' }

const DAY = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/gu

const MONTH = /^(\d{4})-(\d{2})$/u

/** Days of a text as people write them: `2026-06-30` is `30/06/2026`; a text that is a month, `2026-04`, is `tháng 4/2026`. English keeps them. */
export function withShownDays(text: string, lang: Lang): string {
  if (lang !== 'vi') return text
  const [, year, month] = MONTH.exec(text) ?? []
  return year === undefined ? text.replace(DAY, shownDay) : `tháng ${Number(month)}/${year}`
}

/** @param value what a mention of a deadline holds: its relation, then a day, a rule or a length of time */
export function deadlineWords(value: string, lang: Lang): string {
  if (lang !== 'vi') return value
  const [relation = '', rest = ''] = value.split(' ')
  return [RELATIONS[relation as Deadline['relation']] ?? relation, whenWords(rest, lang)].filter(Boolean).join(' ')
}

/** @param when an ISO day or length of time, an RRULE; what cannot be said in words stays as it is */
export function whenWords(when: string, lang: Lang): string {
  if (lang !== 'vi') return when
  if (when.startsWith('FREQ=')) return cycleWords(when)
  const [, length, unit] = /^PT?(\d{1,4})([DWMYH])$/u.exec(when) ?? []
  return unit === undefined ? withShownDays(when, lang) : `${length} ${LENGTHS[unit]!}`
}

function cycleWords(rule: string): string {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]))
  const period = PERIODS[parts.get('FREQ') ?? '']
  if (period === undefined) return rule
  const interval = parts.get('INTERVAL')
  const named = (key: string, say: (each: string) => string): string[] => parts.get(key)?.split(',').map(say) ?? []
  const when = [
    ...named('BYDAY', (day) => WEEKDAYS[day] ?? day),
    ...named('BYMONTHDAY', (day) => (day.startsWith('-') ? `ngày thứ ${day.slice(1)} từ cuối tháng` : `ngày ${day}`)),
    ...named('BYMONTH', (month) => `tháng ${month}`),
    ...named('BYHOUR', (hour) => `${hour} giờ`),
  ]
  return [interval === undefined ? `hằng ${period}` : `${interval} ${period} một lần`, ...when].join(', ')
}
