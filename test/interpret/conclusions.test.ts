/** The outline as the record has it (RECORD §5), and what a document says of names. */
import { describe, expect, it } from 'vitest'
import { readConclusions } from '../../src/interpret/conclusions.ts'
import { readNames, withNamed } from '../../src/interpret/names.ts'
import { NO_CONTEXT } from '../../src/recognize/party/index.ts'
import type { Conclusion } from '../../src/record/schema.ts'
import { contextOf, grammar, itemsIn, passageOf } from '../helpers.ts'

const TEXT = `I. Đánh giá chung
Kết quả tốt.
II. Nhiệm vụ
1. Sở Y tế: Rà soát hồ sơ
(gồm: hồ sơ đất đai).
- Vốn sự nghiệp: 49.710 triệu đồng.
2. Giao Sở Nội vụ kiểm tra.
Yêu cầu các đơn vị nghiêm túc thực hiện.`

const flat = (items: readonly Conclusion[]): Conclusion[] => items.flatMap((item) => [item, ...flat(item.children)])

describe('readConclusions', () => {
  const conclusions = readConclusions(itemsIn(TEXT), contextOf())

  it('gives label, heading and text of each item', () =>
    expect(flat(conclusions).map(({ id, label, heading, text }) => [id, label, heading, text])).toEqual([
      ['I', 'I.', 'Đánh giá chung', 'Kết quả tốt.'],
      ['II', 'II.', 'Nhiệm vụ', ''],
      ['II/1', '1.', 'Sở Y tế', 'Rà soát hồ sơ (gồm: hồ sơ đất đai).'],
      ['II/1/-1', '-', null, 'Vốn sự nghiệp: 49.710 triệu đồng.'],
      ['II/2', '2.', null, 'Giao Sở Nội vụ kiểm tra.'],
      ['¶1', null, null, 'Yêu cầu các đơn vị nghiêm túc thực hiện.'],
    ]))

  it('and the place of its own words, children left out', () =>
    expect(flat(conclusions).map(({ span }) => TEXT.slice(span.start, span.end))).toEqual([
      'I. Đánh giá chung\nKết quả tốt.', 'II. Nhiệm vụ', '1. Sở Y tế: Rà soát hồ sơ\n(gồm: hồ sơ đất đai).', '- Vốn sự nghiệp: 49.710 triệu đồng.', '2. Giao Sở Nội vụ kiểm tra.', 'Yêu cầu các đơn vị nghiêm túc thực hiện.',
    ]))
})

describe('readNames', () => {
  const aliases = (...texts: string[]): [string, string][] => [...readNames(texts.map(passageOf), grammar).aliases]
  it.each<[string, [string, string][]]>([
    ['Giao Ban Quản lý Khu kinh tế Đông Hải (sau đây viết tắt là BQLKKT) rà soát.', [['BQLKKT', 'Ban Quản lý Khu kinh tế Đông Hải']]],
    ['Giao Sở Y tế rà soát (trước ngày 15/3/2024).', []],
    ['Các nội dung (nếu có) được tổng hợp.', []],
  ])('%s', (text, expected) => expect(aliases(text)).toEqual(expected))
  it('the first definition counts', () =>
    expect(aliases('Ban Quản lý Khu kinh tế Đông Hải (sau đây viết tắt là BQLKKT).', 'Ban Quản lý Khu kinh tế Tân Lập (sau đây viết tắt là BQLKKT).')).toEqual([['BQLKKT', 'Ban Quản lý Khu kinh tế Đông Hải']]))
})

describe('withNamed', () => {
  it.each<[string, { level: string; name: string }[]]>([
    ['Ủy ban nhân dân huyện Đông Hải', [{ level: 'huyện', name: 'Đông Hải' }]],
    ['Ủy ban nhân dân thị xã Bình Minh', [{ level: 'thị xã', name: 'Bình Minh' }]],
    ['Ủy ban nhân dân thành phố Bình Minh', [{ level: 'thành phố', name: 'Bình Minh' }]],
    ['Ủy ban nhân dân tỉnh', []],
    ['các sở, ngành', []],
    ['Ủy ban nhân dân các huyện, thành phố', []],
    ['Hợp tác xã Tân Lập', []],
  ])('%s', (name, places) => expect(withNamed(NO_CONTEXT, [name], ['giao thị xã Hòa An và các xã'], grammar).places).toEqual([...places, { level: 'thị xã', name: 'Hòa An' }]))
})
