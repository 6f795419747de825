/** What a task's words say of someone else's deed: its dates and addressees are not the task's. */
import { readPartyList, type Reading } from '../../recognize/party/index.ts'
import { after, predicateEnd, tokenAfter } from '../../recognize/party/words.ts'
import type { Range } from '../../text/passage.ts'
import { clausesOf } from '../clauses.ts'

/**
 * `gửi Sở A kết quả để Sở A tổng hợp, báo cáo UBND tỉnh trước ngày …`, `thời hạn chủ đầu tư trình hồ sơ: trước ngày …`.
 *
 * @param own names of those whom the task directs
 * @returns from each such deed to the end of its clause, or to a bracket that says of the whole by when it is done (`(hoàn thành trước 31/12)`), in order
 */
export function othersDeeds(reading: Reading, own: readonly string[]): Range[] {
  const { text, grammar, tokens } = reading
  const found = grammar.findAll('role.for-another', text)
  if (found.length === 0) return []
  const clauses = clausesOf(text)
  return found.flatMap(({ start, end }) => {
    const at = tokenAfter(tokens, 0, end)
    const { parties, next } = readPartyList(reading, at)
    const another = parties.length > 0 && after(reading, 'party.determiner', at) < 0 && !parties.some(({ name }) => own.includes(name))
    if (!another || predicateEnd(reading, next) < 0) return []
    const last = clauses.find((clause) => clause.start <= start && start < clause.end)?.end ?? text.length
    const bracket = text.lastIndexOf('(', last)
    return [{ start: tokens[next]!.start, end: bracket > end && grammar.test('deadline.completion', text.slice(bracket + 1, last)) ? bracket : last }]
  })
}
