/** Tables of a plain text whose columns are set by blanks or tabs alone. */
import { describe, expect, it } from 'vitest'
import { parse, parseTree, type DocumentRecord } from '../../../src/index.ts'
import { lossesOf } from '../../documents.ts'

const HEAD = 'UBND TỈNH HOA SEN\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nTriển khai công tác năm 2024\n\nI. NHIỆM VỤ\n\n1. Phân công nhiệm vụ\n\n'
const REST = '\n\n2. Tổ chức thực hiện\n\nGiao Sở Y tế theo dõi.\n'
const read = (table: string): DocumentRecord => parse(HEAD + table + REST)
const tasks = (record: DocumentRecord): unknown[] => record.tasks.filter(({ id }) => id.startsWith('T')).map(({ item, text, lead, coordinate, deadlines }) => [item, text, lead.map(({ name }) => name).join('; '), coordinate.map(({ name }) => name).join('; '), deadlines.map(({ due }) => due).join('; ')])
const unread = (record: DocumentRecord): number => record.diagnostics.filter(({ rule }) => rule === 'unclassified-text').length

const ONE = `STT  Nội dung công việc              Cơ quan chủ trì    Thời gian hoàn thành
1    Rà soát hồ sơ                   Sở Y tế            Trước ngày 30/4/2024
2    Tổng hợp, báo cáo UBND tỉnh     Sở Nội vụ          Tháng 6/2024`
const TASKS = [['T1/1', 'Rà soát hồ sơ', 'Sở Y tế', '', '2024-04-30'], ['T1/2', 'Tổng hợp, báo cáo UBND tỉnh', 'Sở Nội vụ', '', '2024-06-30']]

const WRAPPED = `TT         Nhiệm vụ              Cơ quan          Cơ quan       Thời hạn
                                 chủ trì          phối hợp
(1)  (2)                         (3)              (4)           (5)
1    Rà soát hồ sơ của các       Sở Y tế          Sở Nội vụ,    Quý II/2024
     đơn vị trực thuộc                            Sở Tài chính
2    Tổng hợp, báo cáo           Sở Nội vụ                      Tháng 6/2024`

describe('read', () => {
  it('a line a row', () => {
    const record = read(ONE)
    expect(record.tables).toMatchObject([{ item: 'I/1', rows: [['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian hoàn thành'], ['1', 'Rà soát hồ sơ', 'Sở Y tế', 'Trước ngày 30/4/2024'], ['2', 'Tổng hợp, báo cáo UBND tỉnh', 'Sở Nội vụ', 'Tháng 6/2024']] }])
    expect([tasks(record), unread(record)]).toEqual([TASKS, 0])
    expect(record.conclusions[0]!.children.map(({ id }) => id)).toEqual(['I/1', 'I/2'])
  })
  it('blank lines between the rows', () => expect(tasks(read(ONE.replaceAll('\n', '\n\n')))).toEqual(TASKS))
  it('cells of several lines, a head of two, a row of column numbers, an empty cell', () => {
    expect(tasks(read(WRAPPED))).toEqual([['T1/1', 'Rà soát hồ sơ của các đơn vị trực thuộc', 'Sở Y tế', 'Sở Nội vụ; Sở Tài chính', '2024-06-30'], ['T1/2', 'Tổng hợp, báo cáo', 'Sở Nội vụ', '', '2024-06-30']])
  })
  it('no numbers: a cell that begins in small letters goes on', () => {
    const record = read('Nội dung công việc           Đơn vị chủ trì\nRà soát hồ sơ của các        Sở Y tế\nđơn vị trực thuộc\nTổng hợp, báo cáo            Sở Nội vụ')
    expect(tasks(record)).toEqual([['T1/1', 'Rà soát hồ sơ của các đơn vị trực thuộc', 'Sở Y tế', '', ''], ['T1/2', 'Tổng hợp, báo cáo', 'Sở Nội vụ', '', '']])
  })
  it('tabs', () => expect(tasks(read('STT\tNội dung\tChủ trì\tPhối hợp\tThời gian\n1\tRà soát hồ sơ\tSở Y tế\t\tTrước ngày 30/4/2024\n2\tTổng hợp, báo cáo UBND tỉnh\tSở Nội vụ\t\tTháng 6/2024'))).toEqual(TASKS))
  it('the paragraph under it is none of its rows', () => {
    const record = read(`${ONE}\n     Các đơn vị căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện nghiêm túc kế hoạch này và báo cáo kết quả.`)
    expect([record.tables[0]!.rows.length, tasks(record)]).toEqual([3, TASKS])
  })
  it('a section right under it is none of its rows', () => {
    const record = read(`${ONE}\n     II. KINH PHÍ THỰC HIỆN\n     Kinh phí được bố trí từ ngân sách tỉnh năm 2024 theo quy định hiện hành của Nhà nước.`)
    expect([tasks(record), record.conclusions.some(({ id, heading }) => id === 'II' && heading === 'KINH PHÍ THỰC HIỆN')]).toEqual([TASKS, true])
  })
  it('each letter is in one leaf', () => {
    const text = HEAD + WRAPPED + REST
    expect(lossesOf(text, parseTree(text))).toEqual([])
  })
})

describe('left as text, and said so', () => {
  it.each<[string, string]>([
    ['words over two columns', ONE.replace('Rà soát hồ sơ      ', 'Rà soát hồ sơ của tất cả các đơn vị của tỉnh')],
    ['numbers that are none', ONE.replace('\n2 ', '\nx2')],
    ['rows of fewer tabs', 'STT\tNội dung\tChủ trì\n1\tRà soát hồ sơ\n2\tTổng hợp\tSở Nội vụ'],
  ])('%s', (_, table) => expect([read(table).tables.length, unread(read(table))]).toEqual([0, 1]))
})

it.each<[string, string]>([
  ['columns without a head that says what they hold', 'Xã A      12      34\nXã B      11      30'],
  ['a signature beside recipients', 'Nơi nhận:                    TM. ỦY BAN NHÂN DÂN\n- Như trên;                  CHỦ TỊCH'],
  ['a sentence with wide gaps', 'Giao   Sở Y tế   chủ trì   thực hiện nội dung này.'],
])('%s: no table', (_, text) => expect(read(text).tables).toEqual([]))
