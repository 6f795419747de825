/** Tables of Word files in the record, and the tasks of their rows. */
import { describe, expect, it } from 'vitest'
import { parse, parseTree, readDocument, recordSchema, type DocumentRecord, type Task } from '../../src/index.ts'
import { lossesOf } from '../documents.ts'
import { docxOf, p, table, type CellSource } from '../read/word.ts'

type Rows = CellSource[][]

const HEAD = [p('UBND TỈNH HOA SEN'), p('Số: 12/KH-UBND'), p('Hoa Sen, ngày 15 tháng 3 năm 2024'), p('KẾ HOẠCH'), p('Triển khai công tác năm 2024')].join('')
const bodyWith = (...blocks: string[]): DocumentRecord => parse(readDocument(docxOf(HEAD + p('I. PHÂN CÔNG NHIỆM VỤ') + p('1. Nhiệm vụ cụ thể') + blocks.join('')), 'a.docx'))
const tasksIn = (...rows: Rows): Task[] => bodyWith(table(...rows)).tasks
const shown = (tasks: readonly Task[]): unknown[] =>
  tasks.map(({ item, text, lead, coordinate, deadlines }) => [item, text, lead.map(({ name }) => name).join('; '), coordinate.map(({ name }) => name).join('; '), deadlines.map(({ relation, due }) => `${relation} ${due}`).join('; ')])

describe('tables', () => {
  it('with item, caption and rows; the paragraphs of a cell parted by a line break', () => {
    const record = bodyWith(p('Bảng 1. Kinh phí'), p('Đơn vị tính: triệu đồng'), table(['STT', 'Nguồn'], ['1', p('Ngân sách') + p('tỉnh')]), p('2. Kinh phí'))
    expect(record.tables).toMatchObject([{ item: 'I/1', appendix: null, caption: 'Bảng 1. Kinh phí Đơn vị tính: triệu đồng', rows: [['STT', 'Nguồn'], ['1', 'Ngân sách\ntỉnh']] }])
    expect(record.conclusions[0]!.children.map(({ id, heading, text }) => [id, heading ?? text])).toEqual([['I/1', 'Nhiệm vụ cụ thể'], ['I/2', 'Kinh phí']])
  })
  it('merged cells once, empty ones empty', () => {
    const { tables } = bodyWith(table([['<w:gridSpan w:val="2"/>', 'a'], 'b'], [['<w:vMerge w:val="restart"/>', 'c'], 'd', ''], [['<w:vMerge/>', ''], 'e', 'f']))
    expect(tables[0]!.rows).toEqual([['a', '', 'b'], ['c', 'd', ''], ['', 'e', 'f']])
  })
  it('a paragraph under a table goes to the item above it', () => {
    expect(bodyWith(p('Nội dung như sau:'), table(['STT', 'Nguồn'], ['1', 'x'])).tables[0]!.item).toBe('I/1')
  })
  it('numbers and rules in cells are no page numbers', () => {
    expect(bodyWith(table(['TT', 'Kết quả'], ['1', '2'], ['2', '...'], ['3', '4'])).tables[0]!.rows.slice(1)).toEqual([['1', '2'], ['2', '...'], ['3', '4']])
  })
  it('the layout tables of head and foot are none', () => {
    const head = table([p('UBND TỈNH HOA SEN') + p('Số: 12/TB-UBND'), p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc') + p('Hoa Sen, ngày 15 tháng 3 năm 2024')])
    const foot = table([p('Nơi nhận:') + p('- Như Điều 3;') + p('- Lưu: VT.'), p('KT. CHỦ TỊCH') + p('PHÓ CHỦ TỊCH') + p('Lê Văn Nam')])
    const record = parse(readDocument(docxOf(head + p('THÔNG BÁO') + p('Về việc nghỉ lễ') + p('1. Giao Sở Y tế trực.') + foot), 'a.docx'))
    expect(record.tables).toEqual([])
    expect(record.header).toMatchObject({ number: { text: '12/TB-UBND' }, place: 'Hoa Sen', date: '2024-03-15' })
    expect(record.recipients.map(({ text }) => text)).toEqual(['Như Điều 3'])
    expect(record).toMatchObject({ archive: { units: ['VT'] }, signature: { name: 'Lê Văn Nam', position: 'PHÓ CHỦ TỊCH' } })
  })
  it('one of too many places is kept as lines', () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `<w:tr><w:trPr><w:gridBefore w:val="${i % 60}"/></w:trPr><w:tc>${p('a')}</w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('b')}</w:tc></w:tr>`)
    expect(bodyWith(`<w:tbl>${rows.join('')}</w:tbl>`).tables).toHaveLength(1)
    expect(bodyWith(`<w:tbl>${rows.map((row) => row.repeat(10)).join('')}</w:tbl>`).tables).toHaveLength(0)
  })
  it('of an appendix', () => {
    const foot = p('Nơi nhận:') + p('- Lưu: VT.') + p('CHỦ TỊCH') + p('Lê Văn Nam')
    const { tables } = bodyWith(foot, p('PHỤ LỤC I'), p('DANH MỤC NHIỆM VỤ'), table(['TT', 'Nhiệm vụ', 'Chủ trì'], ['1', 'Rà soát hồ sơ', 'Sở Y tế']))
    expect(tables).toMatchObject([{ item: null, appendix: 0 }])
  })
  it('each letter is in one leaf, and the record is valid', () => {
    const source = readDocument(docxOf(HEAD + p('I. NHIỆM VỤ') + table(['TT', 'Nhiệm vụ', 'Chủ trì'], ['1', 'Rà soát', 'Sở Y tế'])), 'a.docx')
    expect(lossesOf(source.text, parseTree(source))).toEqual([])
    expect(recordSchema.safeParse(parse(source)).success).toBe(true)
  })
})

describe('tasks of rows', () => {
  it('work, lead, along, time', () => {
    const tasks = tasksIn(['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'], ['1', 'Rà soát hồ sơ', 'Sở Y tế', 'Sở Nội vụ, Sở Tài chính', 'Trước ngày 30/4/2024'], ['2', 'Tổng hợp, báo cáo UBND tỉnh', 'Sở Nội vụ', '', 'Tháng 6/2024'])
    expect(shown(tasks)).toEqual([
      ['T1/1', 'Rà soát hồ sơ', 'Sở Y tế', 'Sở Nội vụ; Sở Tài chính', 'before 2024-04-30'],
      ['T1/2', 'Tổng hợp, báo cáo UBND tỉnh', 'Sở Nội vụ', '', 'during 2024-06-30'],
    ])
    expect(tasks[1]!.reportTo.map(({ name }) => name)).toEqual(['Ủy ban nhân dân tỉnh'])
  })
  it('a row of column numbers and a head of two rows count as head', () => {
    const merged = '<w:vMerge w:val="restart"/>'
    const rows: Rows = [
      [[merged, 'STT'], [merged, 'Nhiệm vụ'], ['<w:gridSpan w:val="2"/>', 'Đơn vị thực hiện']],
      [['<w:vMerge/>', ''], ['<w:vMerge/>', ''], 'Chủ trì', 'Phối hợp'],
      ['(1)', '(2)', '(3)', '(4)'],
      ['1', 'Rà soát hồ sơ', 'Sở Y tế', 'Công an tỉnh'],
    ]
    expect(shown(tasksIn(...rows))).toEqual([['T1/1', 'Rà soát hồ sơ', 'Sở Y tế', 'Công an tỉnh', '']])
  })
  it('a merged cell holds for all its rows; a row of a title alone is no task but counts', () => {
    const rows: Rows = [
      ['TT', 'Nhiệm vụ', 'Đơn vị thực hiện', 'Thời hạn'],
      ['I', ['<w:gridSpan w:val="3"/>', 'Lĩnh vực y tế']],
      ['1', 'Rà soát hồ sơ', ['<w:vMerge w:val="restart"/>', 'Sở Y tế'], 'Quý II/2024'],
      ['2', 'Kiểm tra cơ sở', ['<w:vMerge/>', ''], ''],
      ['II', 'Lĩnh vực nội vụ', '', ''],
    ]
    expect(shown(tasksIn(...rows))).toEqual([['T1/2', 'Rà soát hồ sơ', 'Sở Y tế', '', 'during 2024-06-30'], ['T1/3', 'Kiểm tra cơ sở', 'Sở Y tế', '', '']])
  })
  it('a head of two rows where the second stands under the wide cells alone', () => {
    const rows: Rows = [['STT', 'Nhiệm vụ', ['<w:gridSpan w:val="2"/>', 'Phân công'], 'Thời gian'], ['', '', 'Chủ trì', 'Phối hợp', ''], ['1', 'Rà soát hồ sơ', 'Sở Y tế', 'Công an tỉnh', '30/4/2024']]
    expect(shown(tasksIn(...rows))).toEqual([['T1/1', 'Rà soát hồ sơ', 'Sở Y tế', 'Công an tỉnh', 'on 2024-04-30']])
  })
  it('a cell that points to the one above it says what that says', () => {
    const tasks = tasksIn(['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'], ['1', 'Rà soát', 'Sở Y tế', 'Sở Nội vụ', '30/4/2024'], ['2', 'Tổng hợp', '-nt-', 'như trên', ''], ['3', 'Kiểm tra', 'nt', '', '″'])
    expect(shown(tasks)).toEqual([['T1/1', 'Rà soát', 'Sở Y tế', 'Sở Nội vụ', 'on 2024-04-30'], ['T1/2', 'Tổng hợp', 'Sở Y tế', 'Sở Nội vụ', ''], ['T1/3', 'Kiểm tra', 'Sở Y tế', '', '']])
    expect(tasks.map(({ lead, coordinate }) => [lead, coordinate].flat().map(({ inherited }) => inherited))).toEqual([[false, false], [true, true], [true]])
    expect(tasks[2]!.lead[0]!.span).toEqual(tasks[0]!.lead[0]!.span)
  })
  it('who leads and who works along in one cell', () => {
    const rows: Rows = [['TT', 'Nội dung', 'Phân công thực hiện'], ['1', 'Rà soát hồ sơ', p('Chủ trì: Sở Y tế') + p('Phối hợp: Sở Nội vụ')]]
    expect(shown(tasksIn(...rows))).toEqual([['T1/1', 'Rà soát hồ sơ', 'Sở Y tế', 'Sở Nội vụ', '']])
  })
  it('several bodies on lines of their own; one that nothing knows is given as written', () => {
    const rows: Rows = [['TT', 'Nội dung', 'Đơn vị'], ['1', 'Rà soát', p('Sở Y tế') + p('Sở Nội vụ')], ['2', 'Kiểm tra', 'Nhóm 2']]
    expect(tasksIn(...rows).map(({ lead }) => lead.map(({ name, kind }) => `${name} ${kind}`))).toEqual([['Sở Y tế organization', 'Sở Nội vụ organization'], ['Nhóm 2 other']])
  })
  it('an office above its body is one party', () => {
    const rows: Rows = [['TT', 'Nội dung', 'Đơn vị chủ trì'], ['1', 'Rà soát', p('Lãnh đạo') + p('Sở Giáo dục và Đào tạo')]]
    expect(tasksIn(...rows).map(({ lead }) => lead.map(({ name }) => name))).toEqual([['Lãnh đạo Sở Giáo dục và Đào tạo']])
  })
  it('the hours of a broadcast are no limit of its day', () => {
    const rows: Rows = [['TT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'], ['1', 'Phát sóng', 'Sở Y tế', 'Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 30/4/2024'], ['2', 'Phát sóng', 'Sở Y tế', 'Từ 20h15 đến 20h45'], ['3', 'Rà soát', 'Sở Y tế', '8h00 ngày 20/4/2024']]
    expect(shown(tasksIn(...rows)).map((row) => (row as string[]).at(-1))).toEqual(['on 2024-04-30', '', 'on 2024-04-20T08:00'])
  })
  it('they stand among the others in reading order', () => {
    const { tasks } = bodyWith(p('Giao Sở Y tế rà soát.'), table(['Nhiệm vụ', 'Chủ trì'], ['Kiểm tra', 'Sở Nội vụ']), p('2. Giao Sở Tài chính tổng hợp.'))
    expect(tasks.map(({ item }) => item)).toEqual(['I/1', 'T1/1', 'I/2'])
  })
  it.each<[string, ...string[][]]>([
    ['no column of works', ['TT', 'Họ và tên', 'Đơn vị'], ['1', 'Lê Văn Nam', 'Sở Y tế']],
    ['no column of leads', ['TT', 'Nội dung', 'Kinh phí'], ['1', 'Rà soát', '20 triệu đồng']],
  ])('none with %s', (_, ...rows) => expect(tasksIn(...rows)).toEqual([]))
})

describe('tables drawn in plain text', () => {
  const drawn = (...lines: string[]): DocumentRecord => parse(['1. Giao Sở Y tế rà soát theo bảng.', ...lines, 'Các đơn vị phối hợp.', '2. Giao Sở Nội vụ kiểm tra.'].join('\n'))
  const rowsOf = (...lines: string[]): string[][] | undefined => drawn(...lines).tables[0]?.rows
  const ROWS = [['TT', 'Nhiệm vụ', 'Chủ trì'], ['1', 'Rà soát', 'Sở Y tế']]

  it.each<[string, ...string[]]>([
    ['Markdown', '| TT | Nhiệm vụ | Chủ trì |', '|----|:--------:|---|', '| 1 | **Rà soát** | Sở Y tế |'],
    ['without bars at the ends', 'TT | Nhiệm vụ | Chủ trì', '1 | Rà soát | Sở Y tế'],
    ['wide blanks', '| TT   | Nhiệm vụ    | Chủ trì     |', '| 1    | Rà soát     | Sở Y tế     |'],
    ['a frame', '+----+---------+---------+', '| TT | Nhiệm vụ | Chủ trì |', '+====+=========+=========+', '| 1  | Rà soát | Sở Y tế |', '+----+---------+---------+'],
    ['cells over two lines', '+----+------+---------+', '| TT | Nhiệm | Chủ trì |', '|    | vụ    |         |', '+----+------+---------+', '| 1  | Rà    | Sở      |', '|    | soát  | Y tế    |', '+----+------+---------+'],
  ])('%s', (_, ...lines) => expect(rowsOf(...lines)).toEqual(ROWS))

  it('a rule behind each row parts rows, also where the first cell is empty', () => {
    const rule = '+---+---+'
    expect(rowsOf(rule, '| a | b |', rule, '|   | c |', rule, '| d | e |', '| f | g |', rule)).toEqual([['a', 'b'], ['', 'c'], ['d f', 'e g']])
  })
  it('a written break parts the paragraphs of a cell', () => expect(rowsOf('| a | b<br>c |', '| d | e |')).toEqual([['a', 'b\nc'], ['d', 'e']]))
  it('its tasks, and the paragraphs around it', () => {
    const { tasks, conclusions, tables, diagnostics } = drawn('| TT | Nhiệm vụ | Chủ trì |', '| 1 | Kiểm tra hồ sơ | Sở Tài chính |')
    expect(tasks.map(({ item, lead }) => [item, lead[0]?.name])).toEqual([['1', 'Sở Y tế'], ['T1/1', 'Sở Tài chính'], ['1/¶1', 'các đơn vị'], ['2', 'Sở Nội vụ']])
    expect(conclusions[0]).toMatchObject({ text: 'Giao Sở Y tế rà soát theo bảng.', children: [{ text: 'Các đơn vị phối hợp.' }] })
    expect(tables[0]!.item).toBe('1')
    expect(diagnostics.filter(({ rule }) => rule === 'unclassified-text')).toEqual([])
  })
  it.each<[string, ...string[]]>([
    ['one line with bars', 'Mã hồ sơ |A|B|'],
    ['lines that do not agree', '| a | b |', '| c | d | e |'],
  ])('%s is none', (_, ...lines) => expect(drawn(...lines).tables).toEqual([]))
})
