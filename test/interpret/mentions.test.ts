/** Where citations and sums of money are looked for: everywhere but head, foot and headings of appendices (RECORD §8, §9). */
import { expect, it } from 'vitest'
import { parse } from '../../src/index.ts'

const { citations, amounts } = parse(`ỦY BAN NHÂN DÂN
TỈNH HOA SEN
Số: 12/KH-UBND
Hoa Sen, ngày 15 tháng 3 năm 2024

KẾ HOẠCH
Triển khai Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, kinh phí 5 tỷ đồng

Căn cứ Nghị định số 1/2024/NĐ-CP của Chính phủ;

I. NHIỆM VỤ

1. Giao Sở Y tế thực hiện theo Quyết định số 2/QĐ-TTg[1].

Nơi nhận:
- Sở Y tế;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Văn Nam

[1] Được sửa đổi tại Quyết định số 4/QĐ-TTg.

PHỤ LỤC
(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/3/2024 của UBND tỉnh)

1. Mua thuốc theo Thông tư số 5/2024/TT-BYT: 30 triệu đồng.
`)

it('lists the citations of subject, bases, outline, footnotes and appendices; those outside the outline have no item', () =>
  expect(citations.map(({ number, item }) => [number, item]).toSorted()).toEqual([
    ['1/2024/NĐ-CP', null],
    ['2/QĐ-TTg', 'I/1'],
    ['4/QĐ-TTg', null],
    ['5/2024/TT-BYT', null],
    ['57-NQ/TW', null],
  ]))

it('lists the sums of subject, outline and appendices', () => expect(amounts.map(({ text, item }) => [text, item])).toEqual([['5 tỷ đồng', null], ['30 triệu đồng', null]]))
