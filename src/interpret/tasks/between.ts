/** What may stand between who is named and the deed: the body that it belongs to, some of the many once more, a limit of time. */
import { listEnd, type Reading } from '../../recognize/party/index.ts'
import { after, isDash, isMark, predicateEnd, seek } from '../../recognize/party/words.ts'

/** `Sở A | trước ngày 25 hằng tháng, | báo cáo …`: past a limit of time, and the commas around it, between who acts and the deed; `at` where none stands there. */
export function pastTime(reading: Reading, at: number): number {
  const from = isMark(reading.tokens[at], ',') ? at + 1 : at
  const limit = after(reading, 'role.by', from) > 0 ? after(reading, 'deadline', from) : -1
  const next = isMark(reading.tokens[limit], ',') ? limit + 1 : limit
  return limit > 0 && predicateEnd(reading, next) > 0 ? next : at
}

/** `Phòng Nghiệp vụ - Sở Y tế làm đầu mối`: the body behind the dash is the one that the first belongs to. */
export function pastOwner(reading: Reading, at: number): number {
  const owner = isDash(reading.tokens[at]) ? listEnd(reading, at + 1) : null
  return owner?.count === 1 && owner.bodies ? owner.next : at
}

/** `UBND các xã, nhất là xã A, B, | tăng cường …`: past those of them that are named once more; a comma behind them is theirs. */
export function pastInstances(reading: Reading, at: number): number {
  const named = isMark(reading.tokens[at], ',') ? after(reading, 'role.instances', at + 1) : -1
  const list = named > 0 ? listEnd(reading, named) : null
  if (!list) return at
  return isMark(reading.tokens[list.next], ',') ? list.next + 1 : list.next
}

/**
 * `Danh hiệu cấp tỉnh và bằng khen | đơn vị lập hồ sơ gửi về Sở A đến hết ngày …`: what is handed in stands before who hands it in.
 *
 * @returns the index of the noun, in small letters and without `các`, with a deed right behind it and an addressee and a day to the clause's end; -1 where none does
 */
export function handsInAt(reading: Reading, from: number, to: number): number {
  const verb = handingIn(reading, from, to)
  for (let i = from; i < verb; i++) {
    const determiner = after(reading, 'party.determiner', i)
    if (after(reading, 'party.group-noun', determiner) > 0 || after(reading, 'role.no-duty', i) > 0) return -1
    const noun = i > from && !reading.tokens[i]!.capital ? after(reading, 'party.group-noun', i) : -1
    if (noun < 0 || predicateEnd(reading, noun) < 0 || ['party.and', 'role.owner'].some((kind) => after(reading, kind, i - 1) === i)) continue
    return noun <= verb ? i : -1
  }
  return -1
}

const REPORT = ['role.report']

/** Index of the word of handing in that an addressee and a limit follow, to the clause's end; -1 where none does. */
function handingIn(reading: Reading, from: number, to: number): number {
  for (let i = seek(reading, REPORT, from, to); i < to; i = seek(reading, REPORT, i + 1, to)) {
    const addressee = after(reading, 'role.to', after(reading, 'role.report', i))
    const due = addressee > 0 ? (listEnd(reading, addressee)?.next ?? -1) : -1
    const end = due > 0 ? limitAfter(reading, due) : -1
    if (end > 0) return end >= to || isMark(reading.tokens[end], '(.;') ? i : -1
  }
  return -1
}

/** Words of a name that nobody knows, between an addressee and a limit. */
const MOST_UNKNOWN = 4

/** Index after the limit that stands a few words on, or -1. */
function limitAfter(reading: Reading, at: number): number {
  for (let i = at; i <= at + MOST_UNKNOWN && reading.tokens[i]?.kind === 'word'; i++) {
    const end = after(reading, 'deadline', i)
    if (end > 0) return end
  }
  return -1
}
