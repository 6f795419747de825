/** The plugins give what the library gives, with each diagnostic at its place. */
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { parse, parseTree } from '../src/index.ts'
import { mtqgParse, mtqgRecord } from '../src/unified/index.ts'

const TEXT = 'THÔNG BÁO\nKết luận tại cuộc họp về đê\n\nSau khi nghe báo cáo, kết luận như sau:\n1. Giao Sở Y tế rà soát.\n3. Giao Sở Nội vụ rà soát.\n'

it.each(['\n', '\r\n', '\r', '\ufeff'])('lines that end with %j', (end) => {
  const text = end === '\ufeff' ? end + TEXT : TEXT.replaceAll('\n', end)
  const file = unified().use(mtqgParse).use(mtqgRecord).processSync(text)
  const record = parse(text)
  expect(file.result).toEqual(record)
  expect(file.messages.map((message) => message.ruleId)).toEqual(record.diagnostics.map((diagnostic) => diagnostic.rule))
  const gap = file.messages.find((message) => message.ruleId === 'numbering-gap')!
  const offset = text.indexOf('3.')
  expect(gap.place).toEqual({ start: { line: 6, column: 1, offset }, end: { line: 6, column: 3, offset: offset + 2 } })
  expect(file.messages.find((message) => message.ruleId === 'missing-number')!.place).toBeUndefined()
})

it('the places of the tree count the same lines', () => {
  expect(parseTree(TEXT.replaceAll('\n', '\r')).position!.end.line).toBe(6)
})
