/** `mtqg explain` and `parse --trace`. */
import { expect, test } from 'vitest'
import { folderWith, here, spawned } from './helpers.ts'

const TEXT = 'THÔNG BÁO\nKết luận của đồng chí Phó Chủ tịch\n\n1. Giao Sở Y tế kiểm tra.\n2. Giao Sở Xây dựng báo cáo UBND tỉnh.\n'
const cwd = (): string => folderWith({ 'a.txt': TEXT })

test('for people: line, zone, item, rule, and what was read', async () => {
  const { status, stdout } = await here(['explain', 'a.txt', '--item', '2'], { cwd: cwd() })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^a\.txt\n {4}5 {2}nội dung 2 +2\. Giao Sở Xây dựng báo cáo UBND tỉnh\. {2}\[label-arabic\]\n +└ nhiệm vụ: 2 “.*” {2}\[lead\.assign\]\n +└ chủ trì: Sở Xây dựng \(2\) {2}\[so-xay-dung\]\n +└ báo cáo: Ủy ban nhân dân tỉnh “UBND tỉnh” \(2\) {2}\[uy-ban-nhan-dan\]\n$/u)
})

test('for programs: an array, a document an entry', async () => {
  const { stdout } = await here(['explain', 'a.txt', '-f', 'json'], { cwd: cwd() })
  expect(JSON.parse(stdout)).toMatchObject([{ file: 'a.txt', lines: [{ number: 1, parts: [{ role: 'type', rule: 'type.notice' }] }, {}, { parts: [] }, { mentions: [{ kind: 'task' }, { kind: 'lead', value: 'Sở Y tế' }] }, {}] }])
})

const PLAN = `KẾ HOẠCH
Triển khai công tác y tế

1. Giao Sở Y tế kiểm tra trong tháng 6/2026, trước ngày 15 hằng tháng.

| STT | Nội dung công việc | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Xây dựng kế hoạch | Sở Y tế | Tháng 3/2024 |
| 2 | Kiểm tra các cơ sở | Sở Tài chính | Hằng tháng |
`

test.each([
  ['T1', ['6', '7', '8', '9']],
  ['T1/2', ['9']],
])('a table and its rows: --item %s', async (item, lines) => {
  const { status, stdout } = await here(['explain', 'a.txt', '--item', item], { cwd: folderWith({ 'a.txt': PLAN }) })
  expect(status).toBe(0)
  expect(stdout.split('\n').flatMap((line) => /^ +(\d+) /.exec(line)?.[1] ?? [])).toEqual(lines)
})

test('for people in Vietnamese: no English, no codes', async () => {
  const folder = folderWith({ 'a.txt': PLAN })
  const { stdout } = await here(['explain', 'a.txt'], { cwd: folder })
  expect(stdout).toContain('phần đầu: trích yếu')
  expect(stdout).toContain('ngoài lời văn: đường kẻ')
  expect(stdout).toContain('thời hạn: trong kỳ đến 30/06/2026 “trong tháng 6/2026”')
  expect(stdout).toContain('thời hạn: định kỳ hằng tháng, ngày 15 “trước ngày 15 hằng tháng”')
  expect(stdout.replaceAll(/\[.*\]/g, '')).not.toMatch(/FREQ|during|furniture|head /)
  expect((await here(['explain', 'a.txt', '--lang', 'en'], { cwd: folder })).stdout).toContain('during 2026-06-30')
})

test('an item that is not there: the items that are', async () => {
  const { status, stderr } = await here(['explain', 'a.txt', '--item', '7'], { cwd: cwd() })
  expect(status).toBe(2)
  expect(stderr).toContain('a.txt: không có mục 7. Các mục có: 1, 2.')
})

test('a record is explained where its text is still there, else not', async () => {
  const folder = cwd()
  const { stdout: records } = await here(['parse', 'a.txt', '-f', 'ndjson'], { cwd: folder })
  expect((await here(['explain'], { cwd: folder, stdin: records })).stdout).toContain('chủ trì: Sở Y tế (1)')
  const gone = await here(['explain'], { cwd: folderWith({ 'b.txt': TEXT }), stdin: records })
  expect(gone.status).toBe(2)
  expect(gone.stderr).toContain('không còn văn bản gốc')
})

test('parse --trace says in the record which rule gave what, with threads as without', async () => {
  const folder = cwd()
  const { stdout } = await here(['parse', 'a.txt', '-f', 'ndjson', '--trace'], { cwd: folder })
  expect(JSON.parse(stdout)).toMatchObject({ tasks: [{ trace: { rule: 'lead.assign', from: '1' }, lead: [{ trace: { rule: 'so-y-te', from: '1' } }] }, {}] })
  expect((await here(['parse', 'a.txt', '-f', 'ndjson'], { cwd: folder })).stdout).not.toContain('trace')
  expect((await spawned(['parse', 'a.txt', 'a.txt', '-f', 'ndjson', '--trace', '--jobs', '2'], { cwd: folder })).stdout).toBe(stdout + stdout)
})
