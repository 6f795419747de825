import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { findAmounts } from '../../src/recognize/amount.ts'

const grammar = builtinGrammar()
const read = (text: string): Array<[string, number, string | null]> => findAmounts(text.normalize('NFC'), grammar).map((a) => [a.text, a.value, a.label])

describe('values', () => {
  it.each<[string, number]>([
    ['30.891 triệu đồng', 30_891_000_000],
    ['1.473.139 triệu đồng', 1_473_139_000_000],
    ['40.554 tỷ đồng', 40_554_000_000_000],
    ['1,5 tỷ đồng', 1_500_000_000],
    ['18,07 tỉ đồng', 18_070_000_000],
    ['1.5 tỷ đồng', 1_500_000_000],
    ['500.000 đồng', 500_000],
    ['500,000 đồng', 500_000],
    ['2.000.000.000 VNĐ', 2_000_000_000],
    ['841.021 trđ', 841_021_000_000],
    ['250 triệu VNĐ', 250_000_000],
    ['15 nghìn tỷ đồng', 15_000_000_000_000],
    ['200 ngàn đồng', 200_000],
    ['4 tỷ 500 triệu đồng', 4_500_000_000],
    ['1.200.000đ', 1_200_000],
    ['1 nghìn 200 tỷ đồng', 1_200_000_000_000],
    ['5 000 000 đồng', 5_000_000],
    ['500 000 đồng', 500_000],
    ['100.000 đồng', 100_000],
  ])('%s', (text, value) => expect(findAmounts(`giao ${text}/hộ.`.normalize('NFC'), grammar)).toMatchObject([{ text: text.normalize('NFC'), value, unit: 'VND' }]))

  it('keeps other currencies apart', () => {
    expect(findAmounts('67 tỷ USD và 1,2 triệu Euro'.normalize('NFC'), grammar).map((a) => [a.value, a.unit])).toEqual([[67e9, 'USD'], [1.2e6, 'EUR']])
  })
})

describe('labels', () => {
  it.each<[string, Array<string | null>]>([
    ['Năm 2023, kế hoạch vốn ngân sách Trung ương: 1.473.139 triệu đồng (Vốn đầu tư phát triển: 632.118 triệu đồng; Vốn sự nghiệp: 841.021 triệu đồng).', ['kế hoạch vốn ngân sách Trung ương', 'Vốn đầu tư phát triển', 'Vốn sự nghiệp']],
    ['Trẻ thuộc hộ nghèo, cận nghèo: 200.000 đồng/trẻ/tháng.', ['Trẻ thuộc hộ nghèo, cận nghèo']],
    ['Các trường hợp còn lại: 120.000 đồng.', ['Các trường hợp còn lại']],
    ['- Vốn sự nghiệp: 49 triệu đồng.', ['Vốn sự nghiệp']],
    ['a) Vốn vay: 49 triệu đồng', ['Vốn vay']],
    ['với tổng kinh phí thực hiện là 5 tỷ đồng', ['tổng kinh phí thực hiện']],
    ['Tổng mức đầu tư dự án khoảng 18,7 tỷ đồng, dự kiến', ['Tổng mức đầu tư dự án']],
    ['Kinh phí: ngân sách tỉnh 3,5 tỷ đồng, ngân sách huyện 2 tỷ đồng', ['ngân sách tỉnh', 'ngân sách huyện']],
    ['Tổng kinh phí: 632.118 + 841.021 = 1.473.139 triệu đồng', ['Tổng kinh phí']],
    ['Kinh phí thực hiện từ 2 đến 3 tỷ đồng', ['Kinh phí thực hiện', 'Kinh phí thực hiện']],
    ['Mức hỗ trợ 50 - 60 triệu đồng/hộ', ['Mức hỗ trợ', 'Mức hỗ trợ']],
    ['mức hỗ trợ từ 30 triệu đồng đến 50 triệu đồng/hộ', ['mức hỗ trợ', 'mức hỗ trợ']],
    ['Chi phí giải phóng mặt bằng: 12 tỷ đồng', ['Chi phí giải phóng mặt bằng']],
    ['Thu ngân sách trên địa bàn đạt 12 tỷ đồng', ['Thu ngân sách trên địa bàn']],
    ['đơn giá thuê đất 25.000 đồng/m2', ['đơn giá thuê đất']],
    ['Giám đốc Sở Tài chính trình Ủy ban nhân dân tỉnh mức hỗ trợ: 25.000 đồng/kg', ['mức hỗ trợ']],
    ['Giống lúa: 920 triệu đồng, bình quân 150.000 đồng/ha', ['Giống lúa', 'bình quân']],
    ['tổng vốn đầu tư hơn 3.400 tỷ, vốn đối ứng 350 triệu', ['tổng vốn đầu tư', 'vốn đối ứng']],
    ['kinh phí 4 tỷ 35 triệu', ['kinh phí']],
    ['Giao Sở Tài chính bố trí 5 tỷ đồng để thực hiện', [null]],
    ['Kinh phí thực hiện Kế hoạch được bố trí từ ngân sách tỉnh năm 2026, dự kiến 6,45 tỷ đồng.', ['ngân sách tỉnh năm 2026']],
    ['Kinh phí bố trí từ năm 2024 là 5 tỷ đồng.', ['Kinh phí bố trí từ năm 2024']],
  ])('%s', (text, labels) => expect(read(text).map(([, , label]) => label)).toEqual(labels))
})

describe('a figure without a currency of its own', () => {
  it.each<[string, Array<[string, number]>]>([
    ['Kinh phí: 1 tỷ 200 triệu đồng, 5,5 tỷ; 3 triệu/hộ.', [['1 tỷ 200 triệu đồng', 12e8], ['5,5 tỷ', 55e8], ['3 triệu', 3e6]]],
    ['Hỗ trợ 3 triệu/hộ nghèo', [['3 triệu', 3e6]]],
    ['Bố trí 5,5 tỷ cho xã A', [['5,5 tỷ', 55e8]]],
    ['đã giải ngân được 5,5 tỷ, đạt 60%', [['5,5 tỷ', 55e8]]],
    ['Hỗ trợ từ 5 đến 10 tỷ đồng', [['5', 5e9], ['10 tỷ đồng', 10e9]]],
    ['Mức phạt từ 5 - 10 triệu đồng', [['5', 5e6], ['10 triệu đồng', 10e6]]],
    ['phạt tiền từ 1.000.000 đến 2.000.000 đồng', [['1.000.000', 1e6], ['2.000.000 đồng', 2e6]]],
    ['Hỗ trợ từ 5 triệu đến 10 triệu đồng', [['5 triệu', 5e6], ['10 triệu đồng', 10e6]]],
    ['Gói thầu số 3 - 5 tỷ đồng', [['5 tỷ đồng', 5e9]]],
    ['giai đoạn 2021 - 2025: 5 tỷ đồng', [['5 tỷ đồng', 5e9]]],
    ['Vốn 632.118 + 841.021 = 1.473.139 triệu đồng', [['1.473.139 triệu đồng', 1_473_139e6]]],
  ])('%s', (text, sums) => expect(read(text).map(([words, value]) => [words, value])).toEqual(sums))
  it('stands where its place says', () => {
    const text = 'Hỗ trợ từ 5 đến 10 tỷ đồng'.normalize('NFC')
    expect(findAmounts(text, grammar).map(({ start, end }) => text.slice(start, end))).toEqual(['5', '10 tỷ đồng'])
  })
})

describe('no amounts', () => {
  it.each([
    'Hỗ trợ nhà ở: 179 hộ', 'đạt 58,35% kế hoạch', 'giảm trên 3%', 'gồm 03 đồng chí', 'hơn 2 triệu đồng bào', 'trong năm 2025 đồng thời rà soát', 'trong tháng 12 đồng bộ các giải pháp',
    '1,2 triệu tấn/năm', '2,36 tỷ kWh', 'Đơn vị tính: triệu đồng', 'tại điểm 5 đ', 'dân số hơn 1,4 tỷ.', 'sản lượng 1,2 triệu; diện tích 3 triệu', 'vốn của 2 triệu người', '1,2 triệu/năm', 'đón 3 triệu, tăng 5%',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

it.each(['1.000.', '111.', '5 tỷ đồng ', 'gồm ', ': '])('takes time in proportion to the text: %s', (part) => {
  const started = performance.now()
  findAmounts(part.normalize('NFC').repeat(60000 / part.length), grammar)
  expect(performance.now() - started).toBeLessThan(2000)
})

const corpus = new URL('../../../shared/corpus/', import.meta.url)

describe.skipIf(!existsSync(corpus))('the gold records', () => {
  it.each(['seeds', 'dev'])('%s', (folder) => {
    for (const name of readdirSync(new URL(folder, corpus)).filter((file) => file.endsWith('.gold.json'))) {
      const gold = JSON.parse(readFileSync(new URL(`${folder}/${name}`, corpus), 'utf8')) as { amounts: Array<{ text: string; value: number; label: string | null }> }
      const lines = readFileSync(new URL(`${folder}/${name.replace('.gold.json', '.txt')}`, corpus), 'utf8').split('\n')
      expect([name, ...lines.flatMap((line) => read(line.trim()))]).toEqual([name, ...gold.amounts.map((a) => [a.text, a.value, a.label])])
    }
  })
})
