/** `mtqg eval`: figures, misses with their places, an earlier run beside, status. */
import { describe, expect, test } from 'vitest'
import { folderWith, here } from './helpers.ts'

const TEXT = 'THÔNG BÁO\nKết luận của đồng chí Phó Chủ tịch UBND tỉnh tại cuộc họp về nhà ở\n\n1. Giao Sở Xây dựng báo cáo UBND tỉnh trước ngày 15/5/2024.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n'
const GOLD = {
  header: { issuer: { parent: null, name: null }, number: null, place: null, date: null, type: { code: 'TB' }, subject: 'Kết luận của đồng chí Phó Chủ tịch UBND tỉnh tại cuộc họp về nhà ở', urgency: null, secrecy: null, addressees: [] },
  tasks: [{ item: '1', starts: 'Giao Sở Xây dựng', lead: [{ name: 'Sở Xây dựng' }], coordinate: [], reportTo: [{ name: 'Ủy ban nhân dân tỉnh' }], deadlines: [{ relation: 'before', due: '2024-05-15' }] }],
  archive: { units: ['VT'] },
}
const folder = (gold: object = GOLD): string => folderWith({ 'van-ban/nha-o.txt': TEXT, 'van-ban/nha-o.gold.json': JSON.stringify(gold), 'van-ban/khac.txt': TEXT })
const wrong = { ...GOLD, tasks: [{ ...GOLD.tasks[0], lead: [{ name: 'Sở Tài chính' }] }] }

describe('gold records beside the documents', () => {
  test('all right: figures, no miss, a word on what was not judged', async () => {
    const { status, stdout, stderr } = await here(['eval', 'van-ban'], { cwd: folder() })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^lead +1 +1\.000 +1\.000 +1\.000$/mu)
    expect(stdout).toContain('1 văn bản có bản ghi chuẩn, 0 không có bản ghi, 1 đúng hoàn toàn, F1 trung bình 1.0000\n')
    expect(stdout).not.toContain('Sai sót')
    expect(stderr).toBe('1 văn bản không có bản ghi chuẩn nên không được chấm.\n')
  })

  test('each miss with its place, and status 1 below --min', async () => {
    const { status, stdout } = await here(['eval', 'van-ban/nha-o.txt', '--min', '0.99', '--lang', 'en'], { cwd: folder(wrong) })
    expect(status).toBe(1)
    expect(stdout).toContain('van-ban/nha-o.txt:4:9  lead  extra  1: Sở Xây dựng\nvan-ban/nha-o.txt  lead  missing  1: Sở Tài chính\n')
  })

  test('for programs', async () => {
    const { stdout } = await here(['eval', 'van-ban/nha-o.txt', '-f', 'json'], { cwd: folder(wrong) })
    expect(JSON.parse(stdout)).toMatchObject({
      documents: 1,
      fullyRight: 0,
      absent: [],
      baseline: null,
      misses: [{ document: 'van-ban/nha-o.txt', line: 4, column: 9, group: 'lead', kind: 'extra', span: { start: TEXT.indexOf('Sở X') } }, { group: 'lead', kind: 'missing', line: null, span: null }],
    })
  })
})

describe('--gold', () => {
  test('judges records, and what has none is missing', async () => {
    const { status, stdout } = await here(['eval', 'seeds/001_ab61241dedf6528a.txt', '--gold', 'seeds', '-f', 'json'])
    const judged = JSON.parse(stdout) as { documents: number; fullyRight: number; absent: string[]; misses: { document: string; kind: string }[] }
    expect(status).toBe(0)
    expect(judged).toMatchObject({ documents: 5, fullyRight: 1 })
    expect(judged.absent).toHaveLength(4)
    expect(judged.misses.filter(({ document }) => document.includes('001'))).toEqual([])
    expect(judged.misses.every(({ kind }) => kind !== 'extra')).toBe(true)
  })

  test('records that were parsed before are not parsed again', async () => {
    const cwd = folderWith({ 'gold/nha-o.gold.json': JSON.stringify(wrong) })
    const records = JSON.stringify({ ...(JSON.parse((await here(['parse', '-f', 'ndjson', '--stdin-name', 'nha-o.txt'], { cwd, stdin: TEXT })).stdout) as object), tasks: [] })
    const { stdout } = await here(['eval', '--gold', 'gold', '-f', 'json'], { cwd, stdin: records })
    expect(JSON.parse(stdout)).toMatchObject({ misses: [{ group: 'tasks', kind: 'missing' }, { group: 'lead' }, { group: 'reportTo' }, { group: 'deadlines' }] })
  })
})

test('--baseline shows what was gained and lost', async () => {
  const cwd = folder(wrong)
  const { stdout: now } = await here(['parse', 'van-ban/nha-o.txt', '-f', 'ndjson'], { cwd })
  const then = JSON.stringify({ ...(JSON.parse(now) as object), archive: null })
  const { stdout } = await here(['eval', 'van-ban/nha-o.txt', '--baseline', 'then.ndjson', '-f', 'json'], { cwd: folderWith({ 'van-ban/nha-o.txt': TEXT, 'van-ban/nha-o.gold.json': JSON.stringify(wrong), 'then.ndjson': then }) })
  expect(JSON.parse(stdout)).toMatchObject({ misses: [{ group: 'lead' }, { group: 'lead' }], baseline: { fullyRight: 0, gained: [{ group: 'archive', kind: 'missing', text: 'VT' }], lost: [] } })
  const back = await here(['eval', '--gold', 'van-ban', '--baseline', 'van-ban/nha-o.txt'], { cwd, stdin: then })
  expect(back.stdout).toContain('Mới sai:\nvan-ban/nha-o.txt  archive  thiếu  VT\n')
  expect(back.stdout).toMatch(/^archive +1 +1\.000 +0\.000 +0\.000 +-1\.000$/mu)
})

test('a baseline that holds none of the documents is no baseline', async () => {
  const { status, stdout, stderr } = await here(['eval', 'van-ban/nha-o.txt', '--baseline', 'van-ban/khac.txt'], { cwd: folder() })
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain('van-ban/khac.txt: không có bản ghi nào của những văn bản được chấm')
})

test('records in a folder with their gold records: these are no records, and lie beside', async () => {
  const cwd = folder()
  const { stdout: records } = await here(['parse', 'van-ban/nha-o.txt', '-f', 'ndjson'], { cwd })
  const beside = folderWith({ 'kq/van-ban/nha-o.gold.json': JSON.stringify(GOLD), 'kq/r.ndjson': records })
  expect((await here(['eval', 'kq'], { cwd: beside })).stdout).toContain('1 đúng hoàn toàn')
  expect((await here(['validate', 'kq', '--lang', 'en'], { cwd: beside })).stderr).toBe('1 record(s), 0 invalid.\n')
})

describe('what cannot be judged', () => {
  test.each([
    [['eval', 'van-ban/khac.txt'], 'không có bản ghi chuẩn nào'],
    [['eval', 'van-ban', '--gold', 'khong'], 'khong: không có tệp hay thư mục này'],
    [['eval', 'van-ban', '--min', '95'], '--min <số> cần một số từ 0 đến 1'],
    [['eval', 'van-ban', 'van-ban/nha-o.txt'], 'trùng tên nha-o'],
  ])('%j', async (argv, words) => {
    const { status, stderr } = await here(argv, { cwd: folder() })
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })

  test('only a bad gold record: that is said, and not that there is none', async () => {
    const { status, stdout, stderr } = await here(['eval', '.'], { cwd: folderWith({ 'a.txt': TEXT, 'a.gold.json': '{"tasks": [' }) })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('a.gold.json:1:12: không phải JSON đúng cú pháp')])
  })

  test('in Vietnamese no English words but the names of groups', async () => {
    const { stdout } = await here(['eval', '.'], { cwd: folderWith({ 'a.txt': TEXT, 'a.gold.json': JSON.stringify({ tasks: [] }) }) })
    expect(stdout).toContain('a.txt:4:4  tasks  thừa  1: Giao Sở Xây dựng báo cáo UBND tỉnh trước ngày 15/5/2024.\na.txt:4:9  lead  thừa  1: Sở Xây dựng\n')
  })

  test.each([
    ['{"attendees": [{}]}', 'a.gold.json: không phải bản ghi chuẩn: attendees.0.name: còn thiếu. Cách viết: docs/eval.md'],
    ['[1]', 'a.gold.json: không phải bản ghi chuẩn: phải là một nhóm gồm các khóa.'],
    ['{"tasks": {}}', 'a.gold.json: không phải bản ghi chuẩn: tasks: phải là một danh sách.'],
    ['{"amounts": [{"value": "5", "unit": "VND"}]}', 'a.gold.json: không phải bản ghi chuẩn: amounts.0.value: phải là số.'],
  ])('what is wrong with %s, in words', async (gold, words) => {
    const { stderr } = await here(['eval', '.'], { cwd: folderWith({ 'a.txt': TEXT, 'a.gold.json': gold }) })
    expect(stderr).toContain(words)
  })

  test('a gold record that is none: its file and what is wrong', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'a.gold.json': '{"tasks": [{"item": 1}]}', 'b.txt': TEXT, 'b.gold.json': '{', 'c.txt': TEXT, 'c.gold.json': JSON.stringify(GOLD) })
    const { status, stdout, stderr } = await here(['eval', '.'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toContain('a.gold.json: không phải bản ghi chuẩn: tasks.0.item: phải là chữ. Cách viết: docs/eval.md')
    expect(stderr).toContain('b.gold.json:1:2: không phải JSON đúng cú pháp. Hãy xem dấu phẩy, ngoặc và ngoặc kép quanh chỗ ấy; cách viết: docs/eval.md')
    expect(stdout).toContain('1 đúng hoàn toàn')
  })
})
