/** What may stand between who is named and the deed: the body that it belongs to, some of the many once more, a limit of time. */
import { listEnd, type Reading } from '../../recognize/party/index.ts'
import { after, isDash, isMark, predicateEnd } from '../../recognize/party/words.ts'

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
