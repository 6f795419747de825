/** Sentences in capitals throughout. */
import { describe, expect, it } from 'vitest'
import { inUsualLetters } from '../../src/recognize/party/capitals.ts'
import { parse } from '../../src/index.ts'
import { grammar } from '../helpers.ts'

describe('inUsualLetters', () => {
  it.each([
    ['GIAO SỞ Y TẾ CHỦ TRÌ, PHỐI HỢP VỚI UBND CÁC HUYỆN.', 'giao Sở Y tế chủ trì, phối hợp với UBND các huyện.'],
    ['YÊU CẦU CHỦ TỊCH UBND CÁC XÃ CHỈ ĐẠO.', 'yêu cầu Chủ tịch UBND các xã chỉ đạo.'],
    ['THẨM ĐỊNH HỒ SƠ.', 'thẩm định hồ sơ.'],
    ['SỞ Y TẾ', 'SỞ Y TẾ'],
    ['Giao SỞ Y TẾ CHỦ TRÌ, PHỐI HỢP VỚI UBND CÁC HUYỆN.', 'Giao SỞ Y TẾ CHỦ TRÌ, PHỐI HỢP VỚI UBND CÁC HUYỆN.'],
    ['', ''],
  ])('%j is read as %j', (text, usual) => expect(inUsualLetters(text, grammar, false)).toBe(usual))
  it('of names alone keeps what is short', () => expect(inUsualLetters('SỞ Y TẾ HOA SEN;', grammar, true)).toBe('SỞ Y TẾ HOA SEN;'))
})

it('a body in capitals has the tasks, parties and deadlines of the same body in usual letters', () => {
  const head = 'THÔNG BÁO\nKết luận của Phó Chủ tịch UBND tỉnh Lê Văn Nam tại cuộc họp ngày 05/01/2024 về nhà ở\n\nPhó Chủ tịch UBND tỉnh kết luận như sau:\n\n'
  const body = '1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng kế hoạch, hoàn thành trước ngày 15/02/2024.\n\n2. Sở Nội vụ chịu trách nhiệm rà soát biên chế, báo cáo UBND tỉnh trong tháng 3/2024.\n\n3. Sở Xây dựng:\n\n- Thẩm định hồ sơ.\n\n4. Yêu cầu Chủ tịch UBND các huyện, thành phố chỉ đạo các phòng rà soát.'
  const read = (text: string): unknown => parse(head + text).tasks.map(({ item, lead, coordinate, reportTo, deadlines }) => [item, ...[lead, coordinate, reportTo].map((parties) => parties.map(({ name }) => name)), deadlines.map(({ due }) => due)])
  expect(read(body.toUpperCase())).toEqual(read(body))
  expect(parse(head + body.toUpperCase()).tasks[0]!.lead[0]!.text).toBe('SỞ Y TẾ')
})
