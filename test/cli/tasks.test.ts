/** `mtqg tasks`: documents and records in, the list out; filters, formats, errors. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { cellsOf } from '../../src/text/columns.ts'
import { DOCUMENT } from '../tasklist/sample.ts'
import { folderWith, here, SEEDS, shell, spawned } from './helpers.ts'

const cwd = (): string => folderWith({ 'tb.txt': DOCUMENT })
const idsIn = (stdout: string): string[] => (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)

describe('streams', () => {
  test('a table in a pipe: plain, of a fixed width, the sum on stderr', async () => {
    const { status, stdout, stderr } = await spawned(['tasks', 'tb.txt'], { cwd: cwd(), env: { COLUMNS: '50' } })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '5 nhiệm vụ trong 1 văn bản, 4 có thời hạn.\n' })
    expect(stdout).not.toContain('\u001b')
    expect(Math.max(...stdout.split('\n').map(cellsOf))).toBe(160)
    expect(stdout).toMatch(/^STT │ Nội dung nhiệm vụ/)
  })

  test('on a terminal: its width, colours', async () => {
    const { stdout } = await here(['tasks', 'tb.txt', '--overdue-on', '1/3/2024'], { cwd: cwd(), terminal: true })
    expect(stdout).toContain('\u001b[31m')
    const plain = stripVTControlCharacters(stdout)
    for (const line of plain.split('\n')) expect(cellsOf(line)).toBeLessThanOrEqual(80)
    expect(plain).toContain('quá hạn 11')
  })

  test('--quiet says nothing beside the data; --lang en in English', async () => {
    const { stdout, stderr } = await here(['tasks', 'tb.txt', '--quiet', '--lang', 'en'], { cwd: cwd() })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^No\. +│ Task/)
  })

  test('documents by a pipe, records by a pipe, records in files: the same list', async () => {
    const folder = cwd()
    const rows = (await here(['tasks', 'tb.txt', '-f', 'ndjson'], { cwd: folder })).stdout
    expect(rows.split('\n')).toHaveLength(6)
    expect((await shell('mtqg tasks --stdin-name tb.txt -f ndjson < tb.txt; mtqg parse tb.txt | mtqg tasks -f ndjson; mtqg parse tb.txt -f yaml -o r.yaml --quiet; mtqg tasks r.yaml -f ndjson; mtqg parse tb.txt -o r/ --quiet; mtqg tasks r/ -f ndjson', { cwd: folder })).stdout).toBe(rows.repeat(4))
  })

  test('one document in two files is told in one line that names both; the list is whole', async () => {
    const folder = folderWith({ 'a.txt': DOCUMENT, 'b.md': DOCUMENT.replaceAll('\n', '\r\n'), 'c.txt': DOCUMENT.replace('12/TB-VP', '13/TB-VP') })
    const { status, stdout, stderr } = await here(['tasks', '.', '-f', 'json', '--lang', 'en'], { cwd: folder })
    expect([status, idsIn(stdout).length]).toEqual([0, 15])
    expect(stderr).toBe('Warning: one document (12/TB-VP) in 2 files, its tasks are listed 2 times (in a calendar once): a.txt, b.md\n')
    expect((await here(['parse', '.', '-f', 'csv'], { cwd: folder })).stderr).toMatch(/^Cảnh báo: cùng một văn bản \(12\/TB-VP\) ở 2 tệp.*: a\.txt, b\.md\n$/u)
    expect((await here(['tasks', '.', '--quiet'], { cwd: folder })).stderr).toBe('')
  })

  test.each(['xlsx', 'ics'])('%s: the same bytes with threads, in any language and place', async (format) => {
    const documents = SEEDS.slice(3)
    const one = await spawned(['tasks', ...documents, '-f', format], { env: { LANG: 'vi_VN.UTF-8', TZ: 'Asia/Ho_Chi_Minh' } })
    expect(await spawned(['tasks', ...documents, '-f', format, '--jobs', '2'], { env: { LANG: 'en_US.UTF-8', TZ: 'America/New_York' } })).toMatchObject({ status: 0, stdout: one.stdout })
  })

  test('a reader that leaves', async () => {
    const { status, stdout } = await shell(`mtqg tasks ${SEEDS.join(' ')} -f json | head -c 3; exit "\${PIPESTATUS[0]}"`)
    expect({ status, stdout }).toEqual({ status: 0, stdout: '[\n ' })
  })

  test('an input that cannot be read: the others are listed, status 2', async () => {
    const { status, stdout, stderr } = await here(['tasks', 'absent.txt', 'tb.txt', '-f', 'json'], { cwd: cwd() })
    expect(status).toBe(2)
    expect(stderr).toContain('absent.txt')
    expect(idsIn(stdout)).toHaveLength(5)
  })

  test('nothing could be read: nothing is written over', async () => {
    const folder = folderWith({ 'a.csv': 'old' })
    const { status, stderr } = await here(['tasks', 'absent.txt', '-o', 'a.csv'], { cwd: folder })
    expect(status).toBe(2)
    expect(stderr).toContain('a.csv')
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old')
    expect(await here(['tasks', 'absent.txt', '-f', 'json'], { cwd: folder })).toMatchObject({ status: 2, stdout: '[]\n' })
    const table = await here(['tasks', 'absent.txt'], { cwd: folder })
    expect(table).toMatchObject({ status: 2, stdout: '' })
    expect(table.stderr).toMatch(/\n1 tệp không đọc được\.\n$/)
    expect(table.stderr).not.toContain('0 nhiệm vụ')
  })

  test('how many could not be read stands last', async () => {
    for (const [options, words] of [[['-o', 's.xlsx'], 'Đã ghi 5 nhiệm vụ vào s.xlsx; 1 tệp không đọc được.'], [[], '5 nhiệm vụ trong 1 văn bản, 4 có thời hạn; 1 tệp không đọc được.'], [['-f', 'csv'], '1 tệp không đọc được.']] as const) {
      const { status, stderr } = await here(['tasks', '.', ...options], { cwd: folderWith({ 'tb.txt': DOCUMENT, 'rong.txt': '' }) })
      expect(status).toBe(2)
      expect(stderr.trimEnd().split('\n').at(-1)).toBe(words)
    }
  })
})

describe('outputs', () => {
  test.each([['csv', 'STT,'], ['md', '# '], ['html', '<!doctype html>'], ['ics', 'BEGIN:VCALENDAR\r\n'], ['json', '[\n'], ['ndjson', '{'], ['txt', 'STT │'], ['xlsx', 'PK'], ['CSV', 'STT,']])('-o list.%s', async (ending, begins) => {
    const folder = cwd()
    const { status, stdout, stderr } = await here(['tasks', 'tb.txt', '-o', `list.${ending}`], { cwd: folder })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: ending === 'ics' ? 'Đã ghi 5 nhiệm vụ, 4 mục lịch vào list.ics; 1 nhiệm vụ không có ngày.\n' : `Đã ghi 5 nhiệm vụ vào list.${ending}.\n` })
    expect(readFileSync(join(folder, `list.${ending}`), 'utf8').startsWith(begins)).toBe(true)
  })

  test.each(['nv.xls', 'nv.docx', 'nv.pdf', 'nv'])('-o %s: an ending that says no format is refused, unless -f does', async (name) => {
    const folder = cwd()
    expect(await here(['tasks', 'tb.txt', '-o', name], { cwd: folder })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/\.xlsx, .*\.txt.*-f/u) as string })
    expect(existsSync(join(folder, name))).toBe(false)
    expect((await here(['tasks', 'tb.txt', '-o', name, '-f', 'csv'], { cwd: folder })).status).toBe(0)
    expect(readFileSync(join(folder, name), 'utf8')).toContain('STT,')
  })

  test('csv with a byte order mark', async () => {
    expect((await here(['tasks', 'tb.txt', '-f', 'csv', '--bom'], { cwd: cwd() })).stdout.startsWith('\ufeffSTT,')).toBe(true)
  })

  test('a workbook is not for a screen', async () => {
    for (const command of ['tasks', 'parse']) expect(await here([command, 'tb.txt', '-f', 'xlsx'], { cwd: cwd(), terminal: true })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('-o nhiem-vu.xlsx') as string })
  })

  test('a folder, an input', async () => {
    const folder = cwd()
    expect(await here(['tasks', 'tb.txt', '-o', 'x/'], { cwd: folder })).toMatchObject({ status: 2, stderr: expect.stringContaining('x/: là thư mục') as string })
    expect(await here(['tasks', 'tb.txt', '-o', 'tb.txt'], { cwd: folder })).toMatchObject({ status: 2, stderr: expect.stringContaining('không ghi đè') as string })
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  test('a calendar that cannot hold all says so', async () => {
    const { stderr } = await here(['tasks', 'tb.txt', '-f', 'ics'], { cwd: folderWith({ 'tb.txt': DOCUMENT.replace(/^An Giang, ngày.*$/mu, '') }) })
    expect(stderr).toBe('1 thời hạn định kỳ không vào lịch vì văn bản không rõ ngày.\n')
  })
})

describe('a task list is no document', () => {
  test.each([['so.csv'], ['so.csv', '--bom'], ['so.csv', '--group-by', 'due'], ['so.csv', '--as-of', '2024-01-01', '--role', 'lead'], ['so.md'], ['so.md', '--group-by', 'due'], ['so.html'], ['so.html', '--group-by', 'assignee'], ['so.txt'], ['so.txt', '--group-by', 'due'], ['so.ics']])('%j', async (output, ...options) => {
    const folder = cwd()
    for (const lang of ['vi', 'en']) {
      await here(['tasks', 'tb.txt', '-o', output!, '--lang', lang, ...options], { cwd: folder })
      expect(await here(['tasks', output!], { cwd: folder })).toEqual({ status: 2, stdout: '', stderr: `mtqg: lỗi: ${output}: là danh mục nhiệm vụ, không phải văn bản. Hãy nêu văn bản đã cho ra danh mục, hoặc bản ghi của nó.\n1 tệp không đọc được.\n` })
    }
  })

  test('in any command, with the separators of spreadsheets, on stdin', async () => {
    const written = (await here(['tasks', 'tb.txt', '-f', 'csv'], { cwd: cwd() })).stdout
    for (const mark of [';', '\t']) expect(await here(['parse', '--lang', 'en'], { stdin: written.replaceAll(',', mark) })).toMatchObject({ status: 2, stdout: '[]\n', stderr: expect.stringContaining('is a task list, no document') as string })
  })

  test('a document that has such a table is one', async () => {
    const folder = folderWith({ 'kh.md': '# KẾ HOẠCH\n\n1. Giao Sở Y tế rà soát.\n\n| STT | Nội dung nhiệm vụ | Cơ quan chủ trì |\n| --- | --- | --- |\n| 1 | Rà soát | Sở Y tế |\n' })
    expect((await here(['tasks', 'kh.md', '-f', 'json'], { cwd: folder })).status).toBe(0)
  })
})

describe('parse writes the list, too', () => {
  test.each(['csv', 'md', 'html', 'ics'])('%s', async (format) => {
    const folder = cwd()
    expect((await here(['parse', 'tb.txt', '-f', format], { cwd: folder })).stdout).toBe((await here(['tasks', 'tb.txt', '-f', format], { cwd: folder })).stdout)
  })

  test('csv with a byte order mark', async () => expect((await here(['parse', 'tb.txt', '-f', 'csv', '--bom'], { cwd: cwd() })).stdout.startsWith('\ufeffSTT,')).toBe(true))

  test('an ending that is no format is refused; none is JSON', async () => {
    const folder = cwd()
    expect(await here(['parse', 'tb.txt', '-o', 'x.docx'], { cwd: folder })).toMatchObject({ status: 2, stderr: expect.stringMatching(/x\.docx: .*\.json, .*\.xlsx/u) as string })
    expect(existsSync(join(folder, 'x.docx'))).toBe(false)
    expect((await here(['parse', 'tb.txt', '-o', 'x.JSON'], { cwd: folder })).status).toBe(0)
  })

  test('a workbook a document', async () => {
    const folder = folderWith({ 'a.txt': DOCUMENT, 'b.txt': DOCUMENT })
    expect((await here(['parse', '.', '-f', 'xlsx', '-o', 'out/'], { cwd: folder })).status).toBe(0)
    for (const name of ['a.xlsx', 'b.xlsx']) expect(statSync(join(folder, 'out', name)).size).toBeGreaterThan(1000)
  })
})

describe('filters', () => {
  test.each([
    [['--assignee', 'YT'], ['1']],
    [['--assignee', 'so tai chinh', '--role', 'lead'], []],
    [['--role', 'report', '--assignee', 'UBND tỉnh', '--sort', 'document'], ['1', '2', '3', '5']],
    [['--due-before', '15/3/2024'], ['2', '5']],
    [['--due-after', '2024-02-19'], ['5', '1']],
    [['--before-means', 'exclusive', '--due-before', '15/3/2024'], ['2', '5', '1']],
    [['--no-deadline'], ['4']],
    [['--overdue-on', '2024-02-20'], ['2']],
  ])('%j', async (options, ids) => expect(idsIn((await here(['tasks', 'tb.txt', '-f', 'json', ...options], { cwd: cwd() })).stdout)).toEqual(ids))

  test('--as-of counts the days; only today reads the clock', async () => {
    const left = async (day: string): Promise<unknown> => (JSON.parse((await here(['tasks', 'tb.txt', '-f', 'json', '--as-of', day], { cwd: cwd() })).stdout) as { daysLeft: number | null }[])[0]!.daysLeft
    expect(await left('2024-02-01')).toBe(18)
    expect(await left('today')).toBeLessThan(-600)
  })

  test('--overdue-on takes today, too; days with points', async () => {
    const ids = async (...options: string[]): Promise<string[]> => idsIn((await here(['tasks', 'tb.txt', '-f', 'json', ...options], { cwd: cwd() })).stdout)
    expect(await ids('--overdue-on', 'today')).toEqual(['2', '5', '1'])
    expect(await ids('--due-before', '15.3.2024')).toEqual(['2', '5'])
  })

  test('a name with a slip: the nearest of the list', async () => {
    const { status, stderr } = await here(['tasks', 'tb.txt', '--assignee', 'Sở Ytee'], { cwd: cwd() })
    expect(status).toBe(0)
    expect(stderr).toContain('Không có nhiệm vụ nào của “Sở Ytee”. Có phải ý bạn là Sở Y tế?\n')
  })

  test('tasks of a group that can hold the body are counted', async () => {
    const folder = folderWith({ 'tb.txt': DOCUMENT.replace('Giao UBND các huyện', 'Giao các sở, ngành') })
    const { stderr } = await here(['tasks', 'tb.txt', '--assignee', 'Sở Y tế'], { cwd: folder })
    expect(stderr).toBe('Ngoài ra có 1 nhiệm vụ giao chung, không có trong danh mục này: giao cho cả một nhóm có thể gồm “Sở Y tế” mà không nêu tên (các sở, ngành).\n1 nhiệm vụ trong 1 văn bản, 1 có thời hạn.\n')
    expect((await here(['tasks', 'tb.txt', '--assignee', 'Ban Dân tộc'], { cwd: folder })).stderr).not.toContain('giao chung')
  })

  test('days of one task: any of them, and what recurs on days', async () => {
    const folder = folderWith({ 'tb.txt': DOCUMENT.replace('trước ngày 15/3/2024', 'trước ngày 15/3/2024 và trước ngày 30/6/2024').replace('hằng tháng', 'trước ngày 20 hằng tháng') })
    const ids = async (after: string, before: string): Promise<string[]> => idsIn((await here(['tasks', 'tb.txt', '-f', 'json', '--due-after', after, '--due-before', before], { cwd: folder })).stdout)
    expect(await ids('21/6/2024', '1/7/2024')).toEqual(['1'])
    expect(await ids('15/5/2024', '21/5/2024')).toEqual(['3'])
  })

  test('an overlay adds days off', async () => {
    const own = "grammar: own\ndescription: d\nrules:\n  - { id: own.day, kind: holiday, terms: ['2024-02-16'], examples: { match: ['2024-02-16'], reject: ['2024-02-17'] } }\n"
    const { stdout } = await here(['tasks', 'tb.txt', '--grammar', 'own.yaml', '-f', 'json', '--assignee', 'Sở Nội vụ'], { cwd: folderWith({ 'tb.txt': DOCUMENT, 'own.yaml': own }) })
    expect(JSON.parse(stdout)).toMatchObject([{ due: '2024-02-20' }])
  })

  test('groups', async () => {
    const { stdout } = await here(['tasks', 'tb.txt', '--group-by', 'assignee'], { cwd: cwd() })
    expect(stdout.split('\n').filter((line) => /^(?:Sở|Ban|Ủy)/u.test(line))).toEqual(['Ban Dân tộc', 'Sở Nội vụ', 'Sở Xây dựng', 'Sở Y tế', 'Ủy ban nhân dân các huyện'])
  })
})

describe('errors of usage', () => {
  test.each([
    [['--due-before', '2024-02-30'], /option --due-before <date> needs a day such as 2024-03-31 or 31\/3\/2024, not “2024-02-30”/],
    [['--due-after', 'mai'], /not “mai”/],
    [['--as-of', '31/13/2024'], /option --as-of <date> needs a day such as 2024-03-31 or 31\/3\/2024, or today, not “31\/13\/2024”/],
    [['--overdue-on', 'hom-nay'], /option --overdue-on <date> needs .*, or today, not “hom-nay”/],
    [['--role', 'boss'], /does not take “boss”; choose one of: lead, coordinate, report/],
    [['--before-means', 'x'], /choose one of: inclusive, exclusive/],
    [['--group-by', 'x'], /choose one of: assignee, document, due/],
    [['--sort', 'x'], /choose one of: due, document, assignee/],
    [['-f', 'doc'], /choose one of: table, csv, xlsx, ics, md, html, json, ndjson/],
    [['--assignee', ''], /needs a name, not an empty one/],
    [['--no-deadline', '--due-before', '2024-01-01'], /--no-deadline cannot be used with --due-before <date>/],
  ])('%j', async (options, words) => {
    const { status, stdout, stderr } = await here(['tasks', 'tb.txt', ...options, '--lang', 'en'], { cwd: cwd() })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(words)
    expect(stderr).toContain('mtqg tasks --help')
  })

  test('placeholders are Vietnamese in Vietnamese', async () => {
  const { stderr } = await here(['tasks', 'tb.txt', '--due-after', 'mai'], { cwd: cwd() })
  expect(stderr).toContain('--due-after <ngày> cần một ngày')
  expect((await here(['tasks', '--help'])).stdout).not.toMatch(/<(?:date|file|format|text|order|what|role|meaning)>/)
})

  test('no input', async () => expect((await here(['tasks'])).stderr).toContain('mtqg tasks thong-bao.txt'))
})

test('the help says what trước ngày means, with examples, in both languages', async () => {
  const vietnamese = (await here(['tasks', '--help'])).stdout
  expect(vietnamese).toContain('kể cả ngày 15')
  expect(vietnamese).toMatch(/mặc định: inclusive/)
  expect(vietnamese).not.toMatch(/default|choices/)
  expect((await here(['tasks', '--help', '--lang', 'en'])).stdout).toMatch(/inclusive counts\s+the 15th/)
})
