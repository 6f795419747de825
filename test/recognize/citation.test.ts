import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtinGrammar } from '../../src/grammar/index.ts'
import { findCitations } from '../../src/recognize/citation.ts'

const grammar = builtinGrammar()

/** `type | number | date | issuer | provision`, `·` for null. */
const read = (text: string, own: string | null = null): string[] =>
  findCitations(text.normalize('NFC'), grammar, own).map((c) => [c.type, c.number, c.date, c.issuer, c.provision].map((field) => field ?? '·').join(' | '))
const words = (text: string): string[] => findCitations(text.normalize('NFC'), grammar).map((c) => c.text)

describe('fields', () => {
  it.each<[string, string[]]>([
    ['theo Nghị quyết số 42/2025/QH15 ngày 18/01/2025 của Quốc hội về cơ chế', ['Nghị quyết | 42/2025/QH15 | 2025-01-18 | Quốc hội | ·']],
    ['Quyết định số 12/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ, trong đó', ['Quyết định | 12/QĐ-TTg | 2021-10-14 | Thủ tướng Chính phủ | ·']],
    ['Nghị quyết số 8/2023/QH15 29/11/2023 cho phép', ['Nghị quyết | 8/2023/QH15 | 2023-11-29 | · | ·']],
    ['Quyết định số 9/QĐ-TTg, ngày 14/10/2021, của Thủ tướng Chính phủ', ['Quyết định | 9/QĐ-TTg | 2021-10-14 | Thủ tướng Chính phủ | ·']],
    ['Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05/3/2020', ['Nghị định | 30/2020/NĐ-CP | 2020-03-05 | Chính phủ | ·']],
    ['Nghị quyết số 5/2024/QH15 được Quốc hội thông qua ngày 18/01/2024', ['Nghị quyết | 5/2024/QH15 | 2024-01-18 | Quốc hội | ·']],
    ['Hợp đồng số 01/2024/HĐ-XD ký ngày 29/3/2024 giữa Sở Y tế với đơn vị', ['Hợp đồng | 01/2024/HĐ-XD | 2024-03-29 | · | ·']],
    ['Kế hoạch 620/KH-SGDĐT ngày 26/12/2025', ['Kế hoạch | 620/KH-SGDĐT | 2025-12-26 | · | ·']],
    ['Nghị định 30/2020/NĐ-CP', ['Nghị định | 30/2020/NĐ-CP | · | · | ·']],
    ['Nghị định số 52/2013 ngày 16/5/2013 của Chính phủ', ['Nghị định | 52/2013 | 2013-05-16 | Chính phủ | ·']],
    ['Công điện số 41 ngày 17/4/2025 của Thủ tướng Chính phủ', ['Công điện | 41 | 2025-04-17 | Thủ tướng Chính phủ | ·']],
    ['Nghị quyết số 57-NQ/TW ngày 22-12-2024 của Bộ Chính trị', ['Nghị quyết | 57-NQ/TW | 2024-12-22 | Bộ Chính trị | ·']],
    ['Kết luận số 45-KL/TU ngày 01/02/2025 của Ban Thường vụ Tỉnh ủy', ['Kết luận | 45-KL/TU | 2025-02-01 | Ban Thường vụ Tỉnh ủy | ·']],
    ['Nghị quyết số 66.25/2026/NQ-CP', ['Nghị quyết | 66.25/2026/NQ-CP | · | · | ·']],
    ['Thông báo kết luận số 32/TB-UBND ngày 17/7/2025', ['Thông báo | 32/TB-UBND | 2025-07-17 | · | ·']],
    ['theo QĐ 476/QĐ-TTg ngày 25/3/2025', ['Quyết định | 476/QĐ-TTg | 2025-03-25 | · | ·']],
    ['CV số 12/UBND-KT và TT 36/2025/TT-BNNMT', ['Công văn | 12/UBND-KT | · | · | ·', 'Thông tư | 36/2025/TT-BNNMT | · | · | ·']],
    ['tại văn bản số 97/SNNMT-KS ngày 25/8/2025', ['Văn bản | 97/SNNMT-KS | 2025-08-25 | · | ·']],
    ['Nghị quyết của HĐND tỉnh số 12/NQ-HĐND ngày 01/7/2024', ['Nghị quyết | 12/NQ-HĐND | 2024-07-01 | HĐND tỉnh | ·']],
    ['Kế hoạch kiểm tra liên ngành số 15/KH-ĐKT ngày 2/3/2025', ['Kế hoạch | 15/KH-ĐKT | 2025-03-02 | · | ·']],
    ['theo Công văn số 12/SNV-CCVC ngày 5/6 của Sở Nội vụ', ['Công văn | 12/SNV-CCVC | · | Sở Nội vụ | ·']],
    ['Công văn số 12/VPCP-KTTH ngày 31/02/2024', ['Công văn | 12/VPCP-KTTH | · | · | ·']],
    ['Quyết định số 12/QĐ-UBND ngày 31/12/2004 của Chủ tịch Ủy ban nhân dân thành phố Hải Phòng', ['Quyết định | 12/QĐ-UBND | 2004-12-31 | Chủ tịch Ủy ban nhân dân thành phố Hải Phòng | ·']],
    ['Văn bản số /SNN-KH ngày tháng 5 năm 2025 của Sở Y tế', ['Văn bản | /SNN-KH | 2025-05 | Sở Y tế | ·']],
    ['Báo cáo số …/BC-UBND ngày …/5/2025 của UBND huyện', ['Báo cáo | /BC-UBND | 2025-05 | UBND huyện | ·']],
    ['Thông tư liên tịch số 18/2011/TTLT-BGDĐT-BYT của Bộ Giáo dục và Đào tạo, Bộ Y tế quy định', ['Thông tư liên tịch | 18/2011/TTLT-BGDĐT-BYT | · | Bộ Giáo dục và Đào tạo, Bộ Y tế | ·']],
    ['Hướng dẫn số 15/HDLN-SGDĐT-SYT của Sở Giáo dục và Đào tạo và Sở Y tế', ['Hướng dẫn | 15/HDLN-SGDĐT-SYT | · | Sở Giáo dục và Đào tạo và Sở Y tế | ·']],
    ['Công văn số 15/STC-NS của Sở Tài chính, Sở Y tế báo cáo', ['Công văn | 15/STC-NS | · | Sở Tài chính | ·']],
    ['Biên bản số 07/BB-ĐKT ngày 12/4/2023 của Đoàn kiểm tra', ['Biên bản | 07/BB-ĐKT | 2023-04-12 | Đoàn kiểm tra | ·']],
    ['QĐ số 12/QĐ-SNN của Giám đốc Sở NN&PTNT', ['Quyết định | 12/QĐ-SNN | · | Giám đốc Sở NN&PTNT | ·']],
    ['Thông báo số 98/TB-KTNN của Kiểm toán nhà nước khu vực X', ['Thông báo | 98/TB-KTNN | · | Kiểm toán nhà nước khu vực X | ·']],
    ['Nghị quyết số 120/2020/QH14 của Quốc hội khóa XIV ngày 19/6/2020', ['Nghị quyết | 120/2020/QH14 | 2020-06-19 | Quốc hội | ·']],
    ['Công điện số 61/CĐ-TTg ngày 19 tháng 5 năm 2025 của Thủ tướng Chính phủ', ['Công điện | 61/CĐ-TTg | 2025-05-19 | Thủ tướng Chính phủ | ·']],
    ['Nghị quyết số 01/2025/NQ-HĐND của HĐND TP. Huế ngày 03/01/2025', ['Nghị quyết | 01/2025/NQ-HĐND | 2025-01-03 | HĐND TP. Huế | ·']],
    ['Công điện số 12/CĐ-UBND hồi 10 giờ ngày 05/9/2024', ['Công điện | 12/CĐ-UBND | 2024-09-05 | · | ·']],
    ['Giấy phép số 21/GP-UBND do UBND tỉnh cấp ngày 06/6/2018', ['Giấy phép | 21/GP-UBND | 2018-06-06 | UBND tỉnh | ·']],
    ['Thông tư số 01/2024/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', ['Thông tư | 01/2024/TT-VPCP | · | Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ | ·']],
    ['15/QĐ-UBND ngày 12/3/2024', ['Quyết định | 15/QĐ-UBND | 2024-03-12 | · | ·']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('misprinted and damaged numbers', () => {
  it.each<[string, string]>([
    ['Báo cáo số 17/UBND-BC ngày 29/5/2023', '17/UBND-BC'],
    ['Kế hoạch số 11/QĐ-UBND ngày 31/3/2025', '11/QĐ-UBND'],
    ['Quyết định số 26/QĐ- UBND', '26/QĐ-UBND'],
    ['Kế hoạch số 35 /KH-UBND', '35/KH-UBND'],
    ['Tờ trình số 32/TTr -SNN', '32/TTr-SNN'],
    ['Công văn số 61/UBNDKGVX', '61/UBND-KGVX'],
    ['Kế hoạch số 18/KHUBND', '18/KH-UBND'],
    ['Nghị quyết số 7/NQHĐND', '7/NQ-HĐND'],
    ['Nghị quyết số 7/NQ–HĐND', '7/NQ-HĐND'],
    ['Công văn số: 3456/UBND - KTN', '3456/UBND-KTN'],
    ['Quyết định số 112 /2006/QĐ - BNN', '112/2006/QĐ-BNN'],
    ['Nghị quyết 30a/2008/NQ-CP', '30a/2008/NQ-CP'],
    ['Kế hoạch số 12/KH-UBND - Sở Y tế', '12/KH-UBND'],
  ])('%s', (text, number) => expect(findCitations(text.normalize('NFC'), grammar).map((c) => c.number)).toEqual([number]))

  it('gives the number in the words as it gives the number', () => {
    expect(words('thực hiện Kế hoạch số 35 /KH- UBND ngày 1/2/2025 của UBND tỉnh.')).toEqual(['Kế hoạch số 35/KH-UBND ngày 1/2/2025 của UBND tỉnh'])
  })
})

describe('lists', () => {
  it('carries the type on, and no date', () => {
    expect(read('Công văn số 46/UBND-VX ngày 28/8/2024; số 49/UBND-VX ngày 17/09/2024, 54/UBND-VX và số 61/UBND-VX ngày 13/11/2024')).toEqual([
      'Công văn | 46/UBND-VX | 2024-08-28 | · | ·',
      'Công văn | 49/UBND-VX | 2024-09-17 | · | ·',
      'Công văn | 54/UBND-VX | · | · | ·',
      'Công văn | 61/UBND-VX | 2024-11-13 | · | ·',
    ])
  })
  it('carries the type over a title, within the sentence', () => {
    expect(read('Chỉ thị số 1/CT-UBND ngày 03/01/2024 về việc giải ngân và số 3/CT-UBND ngày 4/5/2024.')[1]).toBe('Chỉ thị | 3/CT-UBND | 2024-05-04 | · | ·')
    expect(read('theo Kế hoạch số 1/KH-UBND. Tại số 3/CVX-AB quy định')[1]).toBe('· | 3/CVX-AB | · | · | ·')
  })
  it('shares the issuer said at the end by numbers with the same letters', () => {
    expect(read('Văn bản số 10/SYT-NV ngày 19/8/2025, văn bản số 46/SYT-NV ngày 12/12/2025 của Sở Y tế').map((line) => line.split(' | ')[3])).toEqual(['Sở Y tế', 'Sở Y tế'])
    expect(read('Nghị quyết số 1/2024/QH15 và Quyết định số 46/QĐ-UBND của UBND tỉnh').map((line) => line.split(' | ')[3])).toEqual(['·', 'UBND tỉnh'])
  })
  it('shares the issuer said before the first number', () => {
    expect(read('các Quyết định của UBND tỉnh: số 15/QĐ-UBND ngày 12/6/2023, số 16/QĐ-UBND; Kế hoạch số 17/KH-STC').map((line) => line.split(' | ')[3])).toEqual(['UBND tỉnh', 'UBND tỉnh', '·'])
  })
  it('takes the same day from the mention before', () => {
    expect(read('Nghị quyết số 25/2021/QH15 ngày 28/7/2021; Nghị quyết số 24/2021/QH15 cùng ngày').map((line) => line.split(' | ')[2])).toEqual(['2021-07-28', '2021-07-28'])
    expect(read('Nghị quyết số 24/2021/QH15 cùng ngày của Quốc hội').map((line) => line.split(' | ')[2])).toEqual(['·'])
  })
})

describe('issuer', () => {
  it.each<[string, string | null]>([
    ['của HĐND tỉnh quy định nguyên tắc phân bổ', 'HĐND tỉnh'],
    ['của UBND tỉnh triển khai Chương trình', 'UBND tỉnh'],
    ['của UBND tỉnh Quảng Nam về việc', 'UBND tỉnh Quảng Nam'],
    ['của UBND huyện Sơn Hà); ý kiến', 'UBND huyện Sơn Hà'],
    ['của Thanh tra Bộ Lao động - Thương binh và Xã hội; kịp thời', 'Thanh tra Bộ Lao động - Thương binh và Xã hội'],
    ['của Trường THPT Lê Lợi về việc phối hợp', 'Trường THPT Lê Lợi'],
    ['của Sở Giáo dục và Đào tạo Đồng Nai về việc', 'Sở Giáo dục và Đào tạo Đồng Nai'],
    ['của Sở Văn hóa, Thể thao và Du lịch về việc', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['của Ủy ban Thường vụ Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
    ['của Bộ trưởng Bộ Nội vụ ban hành Quy chế', 'Bộ trưởng Bộ Nội vụ'],
    ['của Ban Chấp hành Trung ương Đảng khóa XIII', 'Ban Chấp hành Trung ương Đảng'],
    ['của Trung tâm Công nghệ thông tin và Giám sát an ninh mạng.', 'Trung tâm Công nghệ thông tin và Giám sát an ninh mạng'],
    ['của Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh về', 'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh'],
    ['của Ban Quản lý dự án đầu tư xây dựng số 1 phê duyệt', 'Ban Quản lý dự án đầu tư xây dựng số 1'],
    ['của Liên đoàn Lao động tỉnh triển khai', 'Liên đoàn Lao động tỉnh'],
    ['của UBND tỉnh và Công văn số 5/SYT-NV', 'UBND tỉnh'],
    ['của cấp có thẩm quyền', null],
    ['về việc phối hợp', null],
  ])('after the date: %s', (tail, issuer) => expect(findCitations(`theo Kế hoạch số 9/KH-ABC ngày 02/02/2025 ${tail}`.normalize('NFC'), grammar)[0]!.issuer).toBe(issuer))

  it.each<[string, Array<string | null>]>([
    ['theo chỉ đạo của UBND tỉnh tại Công văn số 23/UBND-KT ngày 22/02/2024 về việc triển khai Nghị quyết số 1/2024/QH15', ['UBND tỉnh', null]],
    ['Quốc hội đã thông qua Nghị quyết số 1/2023/QH15, Nghị quyết số 2/2023/QH15 cho phép', ['Quốc hội', 'Quốc hội']],
    ['đã được UBND tỉnh, Chủ tịch UBND tỉnh chỉ đạo tại Chỉ thị số 01/CT-UBND ngày 03/01/2024, Công văn số 5/UBND-VX', [null, null]],
    ['được UBND tỉnh phê duyệt tại Quyết định số 11/QĐ-UBND', ['UBND tỉnh']],
    ['đề nghị của Trưởng phòng Kế hoạch - Tài chính tại Tờ trình số 11/TTr-KHTC', ['Trưởng phòng Kế hoạch - Tài chính']],
    ['ý kiến của Công ty Cổ phần Minh Phát tại Văn bản số 12/CV-MP', ['Công ty Cổ phần Minh Phát']],
    ['Sở Y tế báo cáo UBND tỉnh tại Công văn số 7/SYT-NV', [null]],
  ])('beside: %s', (text, issuers) => expect(findCitations(text.normalize('NFC'), grammar).map((c) => c.issuer)).toEqual(issuers))
})

describe('provisions', () => {
  it.each<[string, string, string]>([
    ['quy định tại khoản 2 Điều 7 Nghị định số 2/2022/NĐ-CP', 'khoản 2 Điều 7', 'khoản 2 Điều 7 Nghị định số 2/2022/NĐ-CP'],
    ['tại điểm c, khoản 1, mục III của Chương trình ban hành kèm theo Quyết định số 17/QĐ-TTg', 'điểm c, khoản 1, mục III', 'điểm c, khoản 1, mục III của Chương trình ban hành kèm theo Quyết định số 17/QĐ-TTg'],
    ['Điều 5, Điều 6 Thông tư số 3/2025/TT-BNV', 'Điều 5, Điều 6', 'Điều 5, Điều 6 Thông tư số 3/2025/TT-BNV'],
    ['điểm a, b khoản 1 Điều 5 của Thông tư số 3/2025/TT-BNV', 'điểm a, b khoản 1 Điều 5', 'điểm a, b khoản 1 Điều 5 của Thông tư số 3/2025/TT-BNV'],
    ['Phụ lục I kèm theo Nghị định số 2/2022/NĐ-CP', 'Phụ lục I', 'Phụ lục I kèm theo Nghị định số 2/2022/NĐ-CP'],
    ['Mẫu số 05 của Phụ lục IV kèm theo Thông tư số 3/2025/TT-BNV', 'Mẫu số 05 của Phụ lục IV', 'Mẫu số 05 của Phụ lục IV kèm theo Thông tư số 3/2025/TT-BNV'],
    ['từ Điều 5 đến Điều 9 Nghị định số 99/2021/NĐ-CP', 'từ Điều 5 đến Điều 9', 'từ Điều 5 đến Điều 9 Nghị định số 99/2021/NĐ-CP'],
    ['Phụ lục III, IV ban hành kèm theo Nghị định số 08/2022/NĐ-CP', 'Phụ lục III, IV', 'Phụ lục III, IV ban hành kèm theo Nghị định số 08/2022/NĐ-CP'],
    ['các điểm a, b, c và d khoản 2 Điều 15 của Luật Đấu thầu số 22/2023/QH15', 'các điểm a, b, c và d khoản 2 Điều 15', 'các điểm a, b, c và d khoản 2 Điều 15 của Luật Đấu thầu số 22/2023/QH15'],
    ['khoản 1, 2 Điều 4; điểm c khoản 5 Điều 9 của Nghị định số 38/2023/NĐ-CP', 'khoản 1, 2 Điều 4; điểm c khoản 5 Điều 9', 'khoản 1, 2 Điều 4; điểm c khoản 5 Điều 9 của Nghị định số 38/2023/NĐ-CP'],
    ['khoản 1 Điều 12 Luật Đầu tư công số 5/2024/QH15', 'khoản 1 Điều 12', 'khoản 1 Điều 12 Luật Đầu tư công số 5/2024/QH15'],
  ])('%s', (text, provision, whole) => expect(findCitations(text.normalize('NFC'), grammar)[0]).toMatchObject({ provision, text: whole }))

  it('leaves a chain that belongs to something else', () => {
    expect(read('theo khoản 2 Điều 4; thực hiện Nghị định số 2/2022/NĐ-CP')).toEqual(['Nghị định | 2/2022/NĐ-CP | · | · | ·'])
    expect(read('danh mục C theo Nghị định số 2/2022/NĐ-CP')).toEqual(['Nghị định | 2/2022/NĐ-CP | · | · | ·'])
  })
})

describe('laws, and mentions without a number', () => {
  it.each<[string, string[]]>([
    ['Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;', ['Luật Đất đai ngày 18 tháng 01 năm 2024']],
    ['Luật Đầu tư công số 5/2024/QH15 và các văn bản', ['Luật Đầu tư công số 5/2024/QH15']],
    ['Luật Ban hành văn bản quy phạm pháp luật số 6/2025/QH15', ['Luật Ban hành văn bản quy phạm pháp luật số 6/2025/QH15']],
    ['Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019', ['Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019']],
    ['Luật Đất đai, Luật Đầu tư công số 5/2024/QH15', ['Luật Đầu tư công số 5/2024/QH15']],
    ['Luật Đất đai được Quốc hội thông qua ngày 18/01/2024, các sở', ['Luật Đất đai được Quốc hội thông qua ngày 18/01/2024']],
    ['là Nghị quyết về cơ chế đặc thù trong chương trình vừa được Quốc hội thông qua tại Kỳ họp thứ 5 ngày 18/01/2024 để', ['Nghị quyết về cơ chế đặc thù trong chương trình vừa được Quốc hội thông qua tại Kỳ họp thứ 5 ngày 18/01/2024']],
    ['Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam ngày 28 tháng 11 năm 2013;', ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam ngày 28 tháng 11 năm 2013']],
    ['theo Kế hoạch ngày 12/3/2024 của UBND huyện Sơn Hà về', ['Kế hoạch ngày 12/3/2024 của UBND huyện Sơn Hà']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))
})

describe('no citations', () => {
  it.each([
    'quán triệt Chỉ thị 11 của Bộ Chính trị',
    'thực hiện Dự án 1, Nội dung số 02, Tiểu dự án 2 - Dự án 3',
    'cả 10/10 dự án của 02 Chương trình; 36 hộ dân/4,92 ha; giai đoạn 2021-2025',
    'điện thoại: 0263.3822333; trực 24/24h; Km186+819',
    'báo cáo UBND tỉnh trước ngày 15/02/2024; hoàn thành Kế hoạch ngày 15/3/2024',
    'Luật Đất đai có hiệu lực từ ngày 01/8/2024',
    'triển khai Luật Đất đai và các văn bản hướng dẫn ngày 12/3/2024 của UBND tỉnh',
    'Bộ luật Lao động năm 2019, Luật Khoáng sản năm 2024',
    'theo Kế hoạch của Ban Chỉ đạo Đại hội cấp tỉnh',
    '(Kèm theo Kế hoạch số 35/KH-UBND ngày 25/5/2023 của UBND tỉnh)',
    'giao 12/Sở Tài chính; 02 tuần/lần',
  ])('%s', (text) => expect(read(text)).toEqual([]))

  it('leaves out the number of the document itself', () => {
    expect(read('Kế hoạch số 35 /KH-UBND và Kế hoạch số 36/KH-UBND', '35/KH-UBND')).toEqual(['Kế hoạch | 36/KH-UBND | · | · | ·'])
    expect(read('(Kèm theo Quyết định số 9/QĐ-UBND ngày 1/1/2025)', '35/KH-UBND')).toHaveLength(1)
  })
})

it('gives places that lie in order and hold the words', () => {
  const text = 'Theo khoản 1 Điều 2 Nghị định số 1/2020/NĐ-CP và Công văn số 2/UBND-KT; số 3/UBND-KT của UBND tỉnh.'.normalize('NFC')
  const found = findCitations(text, grammar)
  for (const mention of found) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  expect(found.map((mention) => mention.number)).toEqual(['1/2020/NĐ-CP', '2/UBND-KT', '3/UBND-KT'])
})

it.each(['số 12/', 'điểm a, b, ', 'Luật sửa đổi, bổ sung một số điều của ', 'của Trung tâm ', 'số 1/QĐ-A ngày 1/2/2024, ', 'được Quốc hội thông qua ngày 18/01/2024 ', 'QĐ-'])('takes time in proportion to the text: %s', (part) => {
  const started = performance.now()
  findCitations(part.normalize('NFC').repeat(60000 / part.length), grammar)
  expect(performance.now() - started).toBeLessThan(2000)
})

const key = (c: { type: string | null; number: string | null; date: string | null; provision: string | null }): string => [c.type, c.number, c.date, c.provision].join(' | ')

const corpus = new URL('../../../shared/corpus/', import.meta.url)

describe.skipIf(!existsSync(corpus))('the gold records', () => {
  it.each(['seeds', 'dev'])('%s', (folder) => {
    for (const name of readdirSync(new URL(folder, corpus)).filter((file) => file.endsWith('.gold.json'))) {
      const gold = JSON.parse(readFileSync(new URL(`${folder}/${name}`, corpus), 'utf8'))
      const text = readFileSync(new URL(`${folder}/${name.replace('.gold.json', '.txt')}`, corpus), 'utf8').normalize('NFC')
      const joined = text.replace(/(\/\p{Lu}+-)\s*\n\s*/gu, '$1').replace(/[\s*]+/gu, ' ')
      const found = findCitations(joined, grammar, gold.header?.number?.text ?? null)
      expect([name, ...found.map(key)]).toEqual([name, ...gold.citations.map(key)])
    }
  })
})
