import { describe, expect, it } from 'vitest'
import { walk } from '../../src/syntax/outline.ts'
import { bodyIn, itemsIn } from '../helpers.ts'

/** Lines of the body, `/` between them; a line that is a word alone gets a sentence after it. */
const body = (lines: string): string => lines.split(' / ').map((line) => ((line.endsWith('.') && line.includes(' ')) || line.endsWith(':') ? line : `${line} Rà soát hồ sơ.`.trim())).join('\n')
const ids = (lines: string): string => [...walk(bodyIn(body(lines)).items)].map((item) => item.id).join(' ')

describe('ids and depth', () => {
  it.each([
    ['I. / 1. / a) / - / + / 2. / II.', 'I I/1 I/1/a I/1/a/-1 I/1/a/-1/+1 I/2 II'],
    ['I. / 1. / 2. / II. / 1. / 2.', 'I I/1 I/2 II II/1 II/2'],
    ['I. / 1. / 1.1. / a) / 1.2. / 2. / 2.1.', 'I I/1 I/1/1.1 I/1/1.1/a I/1/1.2 I/2 I/2/2.1'],
    ['A. / I. / 1. / II. / B. / I.', 'A A/I A/I/1 A/II B B/I'],
    ['1. / 2. / 2.1. / 2.2. / 3.', '1 2 2/2.1 2/2.2 3'],
    ['1. / 1.1. / 1.1.1. / 1.1.2. / 1.2.', '1 1/1.1 1/1.1/1.1.1 1/1.1/1.1.2 1/1.2'],
    ['1. / - / - / 2. / -', '1 1/-1 1/-2 2 2/-1'],
    ['1. / - / + / + / - / +', '1 1/-1 1/-1/+1 1/-1/+2 1/-2 1/-2/+1'],
    ['1. / + / + / - / 2.', '1 1/+1 1/+2 1/+2/-1 2'],
    ['- / - / + / -', '-1 -2 -2/+1 -3'],
    ['I. / a) / b) / II. / a)', 'I I/a I/b II II/a'],
    ['I. / - / - / II. / -', 'I I/-1 I/-2 II II/-1'],
    ['a) / b) / c) / d) / đ) / e) / g)', 'a b c d đ e g'],
    ['1. / a) / 2. / a) / b)', '1 1/a 2 2/a 2/b'],
    ['Điều 1. / 1. / a) / 2. / Điều 2. / 1.', 'Điều 1 Điều 1/1 Điều 1/1/a Điều 1/2 Điều 2 Điều 2/1'],
    ['Chương I. / Điều 1. / Điều 2. / Chương II. / Điều 3.', 'Chương I Chương I/Điều 1 Chương I/Điều 2 Chương II Chương II/Điều 3'],
    ['1) / 2) / a) / 3)', '1 2 2/a 3'],
    ['Phần I. / Chương I. / Mục 1. / Điều 1. / Mục 2. / Điều 2. / Chương II. / Điều 3. / Phần II. / Chương III.', 'Phần I Phần I/Chương I Phần I/Chương I/Mục 1 Phần I/Chương I/Mục 1/Điều 1 Phần I/Chương I/Mục 2 Phần I/Chương I/Mục 2/Điều 2 Phần I/Chương II Phần I/Chương II/Điều 3 Phần II Phần II/Chương III'],
    ['Điều 1. / I. / 1. / II. / Điều 2. / Điều 3.', 'Điều 1 Điều 1/I Điều 1/I/1 Điều 1/II Điều 2 Điều 3'],
    ['I. / Điều 1. / Điều 2. / II. / Điều 3.', 'I I/Điều 1 I/Điều 2 II II/Điều 3'],
  ])('%s', (lines, expected) => expect(ids(lines)).toBe(expected))

  it('opens a list of letters under a bullet that ends with a colon', () =>
    expect(ids('1. / - Tập trung các việc sau: / a) / b) / - / 2.')).toBe('1 1/-1 1/-1/a 1/-1/b 1/-2 2'))
})

describe('labels that repeat or jump are kept', () => {
  it.each([
    ['1. / 2. / 3. / 3. / 4.', '1 2 3 3#2 4'],
    ['1. / 1. / 1.', '1 1#2 1#3'],
    ['I. / II. / IV. / VI.', 'I II IV VI'],
    ['1. / a) / a) / b)', '1 1/a 1/a#2 1/b'],
    ['1. / a) / b) / c) / e)', '1 1/a 1/b 1/c 1/e'],
    ['2. / 3.', '2 3'],
    ['1. / 2. / 5. / -', '1 2 5 5/-1'],
  ])('%s', (lines, expected) => expect(ids(lines)).toBe(expected))
})

describe('unlabelled paragraphs', () => {
  it.each([
    ['before the first number are top-level items', 'UBND tỉnh ghi nhận kết quả đạt được. / Tuy nhiên, tiến độ còn chậm. / 1. / 2.', '¶1 ¶2 1 2'],
    ['after bullets go to the numbered item that holds them', '1. / - / - / Các nội dung trên được theo dõi chặt chẽ. / 2.', '1 1/-1 1/-2 1/¶1 2'],
    ['after bullets under a letter go to the letter', '1. / a) / - / Các nội dung trên được theo dõi chặt chẽ. / b)', '1 1/a 1/a/-1 1/a/¶1 1/b'],
    ['after an item with text of its own are its children', '1. / Các nội dung trên được theo dõi chặt chẽ. / Kết quả được công khai. / 2.', '1 1/¶1 1/¶2 2'],
    ['do not break the count of the bullets', '1. / - / Các nội dung trên được theo dõi chặt chẽ. / -', '1 1/-1 1/¶1 1/-2'],
    ['at the very end are top-level where they are general', '1. / 2. / - / Yêu cầu các đơn vị nghiêm túc thực hiện.', '1 2 2/-1 ¶1'],
    ['“Trong quá trình thực hiện” too', '1. / 2. / Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo UBND tỉnh.', '1 2 ¶1'],
    ['alone are top-level items', 'Giao Sở Y tế rà soát hồ sơ. / Giao Sở Nội vụ kiểm tra.', '¶1 ¶2'],
  ])('%s', (_, lines, expected) => expect(ids(lines)).toBe(expected))

  it.each([
    ['Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nQuy định này áp dụng cho các sở.', 'Chương I', 'QUY ĐỊNH CHUNG'],
    ['Phần thứ nhất\nKẾT QUẢ THỰC HIỆN NHIỆM VỤ\nNĂM 2024\nI. Kinh tế\nThu ngân sách tăng.', 'Phần thứ nhất', 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2024'],
    ['Mục 1. Quy định chung\nĐiều 1. Phạm vi\nQuy định này áp dụng cho các sở.', 'Mục 1', 'Quy định chung'],
  ])('the title of a division stands on the lines below its label: %j', (lines, label, heading) =>
    expect(itemsIn(lines)[0]).toMatchObject({ item: { id: label }, heading: { text: heading }, text: null }))

  it('the first after a title line is the item\'s own text, the next are children', () => {
    const [item] = itemsIn('1. Công tác chuẩn bị\nCác đơn vị rà soát hồ sơ.\nKết quả được công khai.\n2. Công tác tổ chức\nSở Nội vụ phục vụ.')
    expect(item).toMatchObject({ heading: { text: 'Công tác chuẩn bị' }, text: { text: 'Các đơn vị rà soát hồ sơ.' }, children: [{ id: '1/¶1' }] })
  })
})

/** Label, heading and text of the first item. */
function parts(text: string): (string | undefined)[] {
  const [item] = itemsIn(text)
  return [item!.item.label?.text, item!.heading?.text, item!.text?.text]
}

describe('marks of the carrier', () => {
  it('a dash before a letter label is the carrier\'s', () => expect(ids('1. / - a) Kế hoạch vốn được giao. / - / - b) Nội dung còn lại. / -')).toBe('1 1/a 1/a/-1 1/b 1/b/-1'))
  it.each([
    ['**1. Sở Y tế:** Rà soát hồ sơ.', '1.', 'Sở Y tế', 'Rà soát hồ sơ.'],
    ['- **Sở Y tế:** Rà soát *hồ sơ*.', '-', 'Sở Y tế', 'Rà soát hồ sơ.'],
    ['1. __Sở Y tế__: Rà soát hồ sơ.', '1.', 'Sở Y tế', 'Rà soát hồ sơ.'],
    ['### 1. Sở Y tế: Rà soát hồ sơ.', '1.', 'Sở Y tế', 'Rà soát hồ sơ.'],
    ['## I. Đánh giá chung\nKết quả tốt.', 'I.', 'Đánh giá chung', 'Kết quả tốt.'],
  ])('%j', (text, label, heading, words) => expect(parts(text)).toEqual([label, heading, words]))
})

describe('walk', () => {
  it('goes each before its children', () => expect([...walk(bodyIn(body('1. / a) / - / 2.')).items)].map((item) => item.label?.text)).toEqual(['1.', 'a)', '-', '2.']))
})
