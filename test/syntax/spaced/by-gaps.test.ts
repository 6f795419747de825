/** Tables that plain text sets in columns with blanks. */
import { describe, expect, it } from 'vitest'
import { parse, parseTree, recordSchema, type DocumentRecord } from '../../../src/index.ts'
import { lossesOf } from '../../documents.ts'

const HEAD = 'UBND TỈNH HOA SEN\n\nSố: 12/KH-UBND\n\nHoa Sen, ngày 15 tháng 3 năm 2024\n\nKẾ HOẠCH\nTriển khai công tác năm 2024\n\nUBND tỉnh ban hành Kế hoạch như sau:\n'
const recordOf = (text: string): DocumentRecord => parse(`${HEAD}${text}`)
const rowsOf = (text: string): string[] => recordOf(text).tables.flatMap(({ rows }) => rows.map((row) => row.join(' | ')))

const TOP = `I. NHIỆM VỤ
TT   Nội dung nhiệm vụ            Cơ quan chủ trì      Cơ quan phối hợp     Thời hạn
1    Rà soát hồ sơ của các xã,    Sở Y tế              Sở Nội vụ; Sở Tài    Tháng
     phường trên địa bàn tỉnh                          chính                6/2024
2    Tổng hợp, báo cáo UBND tỉnh  Văn phòng UBND       Sở Y tế              Quý III/2024
                                  tỉnh
3    Công bố kết quả              Sở Nội vụ                                 Năm 2024
II. KINH PHÍ
Kinh phí thực hiện được bố trí trong dự toán ngân sách hằng năm của các cơ quan.
`

describe('tables set in columns', () => {
  it('orders at the top of their rows', () => {
    expect(rowsOf(TOP)).toEqual([
      'TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn',
      '1 | Rà soát hồ sơ của các xã, phường trên địa bàn tỉnh | Sở Y tế | Sở Nội vụ; Sở Tài chính | Tháng 6/2024',
      '2 | Tổng hợp, báo cáo UBND tỉnh | Văn phòng UBND tỉnh | Sở Y tế | Quý III/2024',
      '3 | Công bố kết quả | Sở Nội vụ |  | Năm 2024',
    ])
  })
  it('what follows is no row, what stands above keeps its place', () => {
    const { conclusions, tables, tasks } = recordOf(TOP)
    expect(conclusions.map(({ heading, text }) => [heading ?? text, heading && text])).toEqual([['NHIỆM VỤ', ''], ['KINH PHÍ', 'Kinh phí thực hiện được bố trí trong dự toán ngân sách hằng năm của các cơ quan.']])
    expect(tables[0]).toMatchObject({ item: 'I' })
    expect(tasks.map(({ item, lead, coordinate, deadlines }) => [item, lead[0]!.name, coordinate.map(({ name }) => name), deadlines[0]!.due])).toEqual([
      ['T1/1', 'Sở Y tế', ['Sở Nội vụ', 'Sở Tài chính'], '2024-06-30'],
      ['T1/2', 'Văn phòng Ủy ban nhân dân tỉnh', ['Sở Y tế'], '2024-09-30'],
      ['T1/3', 'Sở Nội vụ', [], '2024-12-31'],
    ])
  })
  it('orders in the middle of their rows, a head and a title over several lines, columns that touch', () => {
    const text = `
                                                                Thời hạn
STT        Nội dung             Cơ quan chủ trì   Phối hợp
                                                               hoàn thành
 I   CÔNG KHAI, MINH BẠCH TRONG HOẠT ĐỘNG CỦA
     CÁC CƠ QUAN
     Niêm yết danh sách hộ nghèo,                  Sở Lao động
 1                               UBND cấp xã                   Quý IV/2024
     hộ cận nghèo                                  tỉnh
     Công khai dự toán ngân                        Sở Tài      Theo quy
 2                               UBND cấp xã
     sách cấp xã                                   chính         định
                                 Chủ tịch UBND                 Trước ngày
 3   Tổ chức đối thoại                             Thanh tra
                                 các xã                        30/11/2024
     Cập nhật các văn bản chỉ
                                                   Các sở,
 4   đạo, điều hành trên trang Văn phòng UBND tỉnh             Hằng tháng
                                                   ngành
     thông tin điện tử
`
    expect(rowsOf(text)).toEqual([
      'STT | Nội dung | Cơ quan chủ trì | Phối hợp | Thời hạn hoàn thành',
      'I | CÔNG KHAI, MINH BẠCH TRONG HOẠT ĐỘNG CỦA CÁC CƠ QUAN |  |  | ',
      '1 | Niêm yết danh sách hộ nghèo, hộ cận nghèo | UBND cấp xã | Sở Lao động tỉnh | Quý IV/2024',
      '2 | Công khai dự toán ngân sách cấp xã | UBND cấp xã | Sở Tài chính | Theo quy định',
      '3 | Tổ chức đối thoại | Chủ tịch UBND các xã | Thanh tra | Trước ngày 30/11/2024',
      '4 | Cập nhật các văn bản chỉ đạo, điều hành trên trang thông tin điện tử | Văn phòng UBND tỉnh | Các sở, ngành | Hằng tháng',
    ])
  })
  it('over pages, where columns move and the head is said again', () => {
    const text = `TT   Nội dung nhiệm vụ         Cơ quan chủ trì     Thời hạn
1    Rà soát hồ sơ             Sở Y tế             Tháng 6/2024
2    Kiểm tra thực tế          Sở Nội vụ           Tháng 7/2024
3    Tổng hợp kết quả          Sở Tư pháp          Tháng 8/2024
\f                                 2

TT       Nội dung nhiệm vụ          Cơ quan chủ trì         Thời hạn
4        Công bố kết quả kiểm       Sở Xây dựng             Tháng 9/2024
         tra
5        Sơ kết, tổng kết           Sở Tài chính            Tháng 10/2024
6        Lưu trữ hồ sơ              Văn phòng UBND tỉnh     Tháng 11/2024
7        Xây dựng kế hoạch          Sở Nội vụ               Tháng 12/2024
`
    expect(rowsOf(text).slice(3)).toEqual(['3 | Tổng hợp kết quả | Sở Tư pháp | Tháng 8/2024', '4 | Công bố kết quả kiểm tra | Sở Xây dựng | Tháng 9/2024', '5 | Sơ kết, tổng kết | Sở Tài chính | Tháng 10/2024', '6 | Lưu trữ hồ sơ | Văn phòng UBND tỉnh | Tháng 11/2024', '7 | Xây dựng kế hoạch | Sở Nội vụ | Tháng 12/2024'])
  })
  it.each([
    ['words that no head begins', 'Giao Sở Y tế     kiểm tra     hồ sơ\n1    Rà soát    Sở Y tế    x\n2    Rà soát    Sở Y tế    x\n3    Rà soát    Sở Y tế    x\n'],
    ['a head without rows', 'TT   Nội dung   Chủ trì   Thời hạn\n1. Giao Sở Y tế rà soát hồ sơ.\n2. Giao Sở Nội vụ kiểm tra.\n'],
    ['two columns', 'TT      Nội dung\n1       Rà soát hồ sơ\n2       Kiểm tra\n3       Tổng hợp\n'],
  ])('%s is none', (_, text) => expect(rowsOf(text)).toEqual([]))
  it('each letter is in one leaf, and the record is valid', () => {
    const source = `${HEAD}${TOP}`
    expect(lossesOf(source, parseTree(source))).toEqual([])
    expect(recordSchema.safeParse(parse(source)).success).toBe(true)
  })
})

describe('rows set in the middle', () => {
  const text = `                                      Trách nhiệm      Thời gian
 TT            Nội dung
                                       thực hiện      (Năm 2026)
      Giải đáp những vướng mắc, kiến
                                        Lãnh đạo       Từ 20 giờ
 1    nghị thuộc thẩm quyền giải
                                        Sở Y tế         15 phút
      quyết của Sở Y tế
 2    Giải đáp những vướng mắc, kiến    Lãnh đạo       Từ 20 giờ
\f                                 2

                                  Trách nhiệm     Thời gian
TT            Nội dung
                                   thực hiện     (Năm 2026)
     nghị thuộc thẩm quyền của    Sở Tư pháp      30 phút
     Sở Tư pháp
     Giải đáp những vướng mắc,
                                   Lãnh đạo       Từ 20 giờ
3    kiến nghị thuộc thẩm quyền
                                   Sở Nội vụ       45 phút
     của Sở Nội vụ
     Giải đáp những vướng mắc,
                                   Lãnh đạo       Từ 20 giờ
4    kiến nghị thuộc thẩm quyền
                                   Công an tỉnh    15 phút
     của Công an tỉnh
     2. Tổ chức Cuộc thi tìm hiểu về cải cách hành chính
     Giao Sở Nội vụ xây dựng thể lệ của Cuộc thi, trình Ủy ban nhân dân tỉnh
`
  it('a head whose order stands alone, a row over two pages, an item below', () =>
    expect(rowsOf(`1. Chương trình\n${text}`)).toEqual([
      'TT | Nội dung | Trách nhiệm thực hiện | Thời gian (Năm 2026)',
      '1 | Giải đáp những vướng mắc, kiến nghị thuộc thẩm quyền giải quyết của Sở Y tế | Lãnh đạo Sở Y tế | Từ 20 giờ 15 phút',
      '2 | Giải đáp những vướng mắc, kiến nghị thuộc thẩm quyền của Sở Tư pháp | Lãnh đạo Sở Tư pháp | Từ 20 giờ 30 phút',
      '3 | Giải đáp những vướng mắc, kiến nghị thuộc thẩm quyền của Sở Nội vụ | Lãnh đạo Sở Nội vụ | Từ 20 giờ 45 phút',
      '4 | Giải đáp những vướng mắc, kiến nghị thuộc thẩm quyền của Công an tỉnh | Lãnh đạo Công an tỉnh | Từ 20 giờ 15 phút',
    ]))
})
