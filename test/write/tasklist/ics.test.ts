/** The calendar, read by ical.js. */
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/index.ts'
import type { TaskList } from '../../../src/tasklist/types.ts'
import { entriesOf, ics, leftOut } from '../../../src/write/tasklist/ics.ts'
import { recurrenceOf, recursBetween } from '../../../src/tasklist/recurrence.ts'
import { recordOfFile, wholeDocuments } from '../../documents.ts'
import { DOCUMENT, listOf, record } from '../../tasklist/sample.ts'

const written = (list: TaskList): string => String(ics.write(list, false))

function eventsIn(text: string): InstanceType<typeof ICAL.Event>[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

test('ical.js reads each day of whole documents, and no other', () => {
  const records = wholeDocuments().map(recordOfFile)
  const list = listOf({ records })
  const single = eventsIn(written(list)).filter((event) => !event.isRecurring()).map(({ startDate }) => startDate.toString())
  const told = records.flatMap(({ tasks }) => tasks.flatMap(({ deadlines }) => deadlines.flatMap(({ due }) => due?.slice(0, 10) ?? [])))
  expect(told.length).toBeGreaterThan(6)
  expect(single.toSorted()).toEqual(told.toSorted())
  for (const event of eventsIn(written(list)).filter((each) => each.isRecurring())) expect(event.iterator().next().toString()).toBe(event.startDate.toString())
})

describe('ical.js reads', () => {
  const events = eventsIn(written(listOf()))

  test('an all-day entry a deadline', () => {
    expect(events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()])).toEqual([
      [true, '2024-02-19', '2024-02-20'],
      [true, '2024-02-20', '2024-02-21'],
      [true, '2024-03-15', '2024-03-16'],
      [true, '2024-02-29', '2024-03-01'],
    ])
  })

  test('the words as they are', () => {
    expect(events[2]!.summary).toBe('Sở Y tế: Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch, báo cáo UBND tỉnh trước ngày 15/3/2024.')
    expect(events[2]!.description).toBe(
      'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch, báo cáo UBND tỉnh trước ngày 15/3/2024.\nChủ trì: Sở Y tế\nPhối hợp: Sở Tài chính\nBáo cáo: Ủy ban nhân dân tỉnh\nThời hạn: trước ngày 15/3/2024 (báo cáo UBND tỉnh)\nVăn bản: 12/TB-VP, 05/02/2024, Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về y tế\nNguồn: 1, van-ban/12.txt',
    )
  })

  test('the hour is told in the words', () => expect(events[1]!.description).toContain('(10:30 20/02/2024)'))

  test('what recurs', () => {
    const iterator = events[3]!.iterator()
    expect([1, 2, 3, 4].map(() => String(iterator.next()))).toEqual(['2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31'])
  })

  test('stamps from the document, not from the clock', () => {
    for (const { component } of events) expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2024-02-05T00:00:00Z')
  })
})

describe('the same deadline has the same UID', () => {
  const uids = (list: TaskList): string[] => eventsIn(written(list)).map(({ uid }) => uid).toSorted()

  test('from another place, in another order, after a correction elsewhere', () => {
    const moved = parse(DOCUMENT.replace('Giao UBND các huyện kiểm tra', 'Giao UBND các huyện, thành phố kiểm tra'), { path: 'khac/tb.txt' })
    expect(uids(listOf({ records: [moved], arrangement: { sort: 'document' } }))).toEqual(uids(listOf()))
  })

  test('where only some are asked for', () => expect(uids(listOf())).toEqual(expect.arrayContaining(uids(listOf({ filters: { assignee: 'YT' } })))))

  test('none twice, also where a document comes twice or a row stands in two groups', () => {
    const twice = listOf({ records: [record, parse(DOCUMENT.replaceAll('\n', '\r\n'), { path: 'van-ban/12.pdf' })], arrangement: { groupBy: 'assignee' } })
    expect(uids(twice)).toEqual(uids(listOf()))
    expect(entriesOf(twice).entries).toBe(4)
  })

  test('documents that cannot be told apart share no entry where their days differ', () => {
    const other = parse(DOCUMENT.replace('15/3/2024', '16/3/2024'))
    const all = eventsIn(written(listOf({ records: [record, other] })))
    expect(all).toHaveLength(5)
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(5)
  })
})

test.each([
  ['Sở Y tế chủ trì rà soát hồ sơ trước ngày 15/3/2024.', 'Sở Y tế chủ trì rà soát hồ sơ trước ngày 15/3/2024.'],
  ['UBND huyện Chợ Mới rà soát hồ sơ trước ngày 15/3/2024.', 'UBND huyện Chợ Mới rà soát hồ sơ trước ngày 15/3/2024.'],
  ['Sở Y tế, Sở Nội vụ rà soát hồ sơ trước ngày 15/3/2024.', 'Sở Y tế, Sở Nội vụ rà soát hồ sơ trước ngày 15/3/2024.'],
  ['Sở Y tế: Rà soát hồ sơ trước ngày 15/3/2024.', 'Sở Y tế: Rà soát hồ sơ trước ngày 15/3/2024.'],
])('the summary says the lead once: %s', (task, summary) => {
  expect(eventsIn(written(listOf({ records: [parse(`Kết luận như sau:\n\n1. ${task}\n`)] }))).map((event) => event.summary)).toEqual([summary])
})

test('lines of 75 octets at most, ended by CRLF, none cut inside a letter', () => {
  const text = written(listOf())
  const lines = text.split('\r\n')
  expect(lines.pop()).toBe('')
  for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/)
  expect(text.replaceAll('\r\n ', '')).toContain('Giao Sở Y tế chủ trì\\, phối hợp với')
})

test('a document without a date cannot begin what recurs: it is counted', () => {
  const list = listOf({ records: [parse(DOCUMENT.replace(/^An Giang, ngày.*$/mu, ''))] })
  expect(leftOut(list)).toBe(1)
  expect(eventsIn(written(list))).toHaveLength(2)
})

describe('what recurs ends where the words beside it say so', () => {
  const rules = (words: string): unknown[] => {
    const text = written(listOf({ records: [parse(`An Giang, ngày 05 tháng 02 năm 2024\n\nTHÔNG BÁO\nKết luận cuộc họp\n\n1. Giao Sở Y tế báo cáo UBND tỉnh ${words}.\n`)] }))
    return [...text.matchAll(/RRULE:(.*)\r/g)].map(([, rule]) => rule)
  }

  test.each([
    ['hằng tuần đến hết ngày 31/12/2024', 'FREQ=WEEKLY;BYDAY=SU;UNTIL=20241231'],
    ['trước ngày 20 hằng tháng, đến hết ngày 31/12/2024', 'FREQ=MONTHLY;BYMONTHDAY=20;UNTIL=20241231'],
    ['hằng tháng; hoàn thành trước ngày 30/6/2024', 'FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20291231'],
    ['hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20291231'],
    ['định kỳ 6 tháng', 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1;UNTIL=20291231'],
  ])('%s', (words, rule) => expect(rules(words)).toEqual([rule]))

  test('where no words do, five years on, which is said', () => {
    const said = (lang: TaskList['lang']): string => eventsIn(written(listOf({ lang }))).at(-1)!.description
    expect(said('vi')).toContain('\nLặp lại đến 31/12/2029, vì văn bản không nêu ngày kết thúc.\n')
    expect(said('en')).toContain('\nRepeated until 31/12/2029: the document does not say when it ends.\n')
    expect(eventsIn(written(listOf()))[0]!.description).not.toContain('Lặp lại')
  })
})

test('entries and tasks without a day are counted', () => expect(entriesOf(listOf())).toEqual({ entries: 4, dayless: 1 }))

test('an empty list is a calendar', () => expect(eventsIn(written(listOf({ records: [] })))).toEqual([]))

describe('recurrences', () => {
  test.each([
    ['FREQ=MONTHLY', '2024-02-05', '2024-02-29', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', '2024-02-16', '2024-03-15', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['FREQ=MONTHLY;INTERVAL=3', '2024-02-05', '2024-03-31', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
    ['FREQ=MONTHLY;INTERVAL=6', '2023-05-25', '2023-06-30', 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1'],
    ['FREQ=MONTHLY;INTERVAL=5', '2023-10-25', '2024-02-29', 'FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1'],
    ['FREQ=YEARLY', '2023-05-25', '2023-12-31', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10', '2023-12-11', '2024-12-10', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10'],
    ['FREQ=WEEKLY;BYDAY=FR;BYHOUR=16', '2024-02-05', '2024-02-09', 'FREQ=WEEKLY;BYDAY=FR'],
    ['FREQ=WEEKLY;INTERVAL=2', '2024-02-05', '2024-02-18', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU'],
    ['FREQ=WEEKLY', '2024-02-05', '2024-02-11', 'FREQ=WEEKLY;BYDAY=SU'],
    ['FREQ=DAILY', '2024-02-05', '2024-02-05', 'FREQ=DAILY'],
  ])('%s from %s', (rule, from, day, written_) => expect(recurrenceOf(rule, from)).toEqual({ day, rule: written_ }))

  test.each([
    ['FREQ=MONTHLY;BYMONTHDAY=15', '2024-03-10', '2024-03-20', null, true],
    ['FREQ=MONTHLY;BYMONTHDAY=15', '2024-03-15', '2024-03-20', null, false],
    ['FREQ=MONTHLY;BYMONTHDAY=15', '2024-03-10', '2024-03-20', '2024-03-01', false],
    ['FREQ=MONTHLY;BYMONTHDAY=15', undefined, '2024-02-15', null, false],
    ['FREQ=MONTHLY;BYMONTHDAY=15', '2030-01-01', undefined, null, true],
    ['FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15', '2024-08-10', '2024-08-20', null, true],
    ['FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15', '2024-03-10', '2024-03-20', null, false],
    ['FREQ=MONTHLY;INTERVAL=0;BYMONTHDAY=15', '2024-03-10', '2024-03-20', null, false],
    ['FREQ=WEEKLY;BYDAY=FR', '2024-02-08', '2024-02-10', null, true],
    ['FREQ=MONTHLY', '2024-02-01', '2024-12-31', null, false],
  ])('%s falls between %s and %s until %s: %s', (rule, after, before, until, falls) => expect(recursBetween(rule, '2024-02-05', { after, before, until })).toBe(falls))

  test('a day that no month has', () => expect(recurrenceOf('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2024-02-05')).toBeNull())
})
