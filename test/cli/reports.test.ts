/** `mtqg check` and `mtqg validate`: findings and their forms. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import { readDocument } from '../../src/read/index.ts'
import type { Diagnostic, DocumentRecord } from '../../src/record/schema.ts'
import { folderWith, here, spawned } from './helpers.ts'

const TEXT = 'dòng một\r\ndòng hai\nba, bốn: 100%\n'
const at = (words: string): { start: number; end: number } => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const DIAGNOSTICS: Diagnostic[] = [
  { rule: 'impossible-date', severity: 'error', message: 'sai: 100%,\nhai dòng', span: at('bốn') },
  { rule: 'missing-number', severity: 'warning', message: 'thiếu số', span: null },
  { rule: 'no-closing', severity: 'info', message: 'thiếu câu kết', span: at('hai\nba') },
]

function recordOf(path: string | null, diagnostics: readonly Diagnostic[]): DocumentRecord {
  const record = parse(readDocument(Buffer.from(TEXT), 'a.txt'), { path })
  expect(record.source.sha256).toBe(createHash('sha256').update(TEXT).digest('hex'))
  return { ...record, diagnostics: [...diagnostics] }
}

/** Records of a document that is there, one that has changed, and one without a name. */
const folder = (diagnostics: readonly Diagnostic[] = DIAGNOSTICS): string =>
  folderWith({
    'văn bản/a b.txt': TEXT,
    'changed.txt': 'x',
    'r.ndjson': [recordOf('văn bản/a b.txt', diagnostics), recordOf('changed.txt', diagnostics), recordOf(null, [])].map((record) => `${JSON.stringify(record)}\n`).join(''),
  })

describe('check', () => {
  test('pretty: file, line:column, severity, rule, message, cell; status 1 for an error', async () => {
    const { status, stdout, stderr } = await spawned(['check', 'r.ndjson'], { cwd: folder() })
    expect(status).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toBe(
      [
        'văn bản/a b.txt  cảnh báo  missing-number  thiếu số  [ô số 3]',
        'văn bản/a b.txt:2:6  lưu ý  no-closing  thiếu câu kết  [ô số 6]',
        'văn bản/a b.txt:3:5  lỗi  impossible-date  sai: 100%,\nhai dòng',
        'changed.txt  cảnh báo  missing-number  thiếu số  [ô số 3]',
        'changed.txt@15-21  lưu ý  no-closing  thiếu câu kết  [ô số 6]',
        'changed.txt@23-26  lỗi  impossible-date  sai: 100%,\nhai dòng',
        '3 văn bản: 2 lỗi, 2 cảnh báo, 2 lưu ý.\n',
      ].join('\n'),
    )
  })

  test('warnings alone give status 0', async () => {
    const { status, stdout } = await here(['check', 'r.ndjson', '--quiet', '--lang', 'en'], { cwd: folder(DIAGNOSTICS.slice(1)) })
    expect(status).toBe(0)
    expect(stdout.split('\n')[0]).toBe('văn bản/a b.txt  warning  missing-number  thiếu số  [cell 3]')
    expect(stdout).not.toContain('document(s)')
  })

  test('an unreadable input counts more than an error', async () => {
    const { status, stdout } = await here(['check', 'absent.txt', 'r.ndjson'], { cwd: folder() })
    expect(status).toBe(2)
    expect(stdout).toContain('impossible-date')
  })

  test('json', async () => {
    const { status, stdout } = await here(['check', 'r.ndjson', '-f', 'json'], { cwd: folder() })
    expect(status).toBe(1)
    const findings = JSON.parse(stdout) as unknown[]
    expect(findings).toHaveLength(6)
    expect(findings[0]).toEqual({ file: 'văn bản/a b.txt', line: null, column: null, endLine: null, endColumn: null, severity: 'warning', rule: 'missing-number', cells: ['3'], message: 'thiếu số', span: null })
    expect(findings[1]).toMatchObject({ line: 2, column: 6, endLine: 3, endColumn: 3, span: at('hai\nba') })
    expect(findings[4]).toMatchObject({ file: 'changed.txt', line: null, span: at('hai\nba') })
    expect((await here(['check', 'r.ndjson', '-f', 'json'], { cwd: folder([]) })).stdout).toBe('[]\n')
  })

  test('sarif', async () => {
    const { stdout } = await here(['check', 'r.ndjson', '-f', 'sarif'], { cwd: folder() })
    const log = JSON.parse(stdout) as { version: string; runs: Array<{ tool: { driver: { name: string; version: string; rules: unknown[] } }; results: unknown[] }> }
    expect(log.version).toBe('2.1.0')
    expect(log.runs).toHaveLength(1)
    const { tool, results } = log.runs[0]!
    expect(tool.driver).toMatchObject({ name: 'mtqg', version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string, rules: [{ id: 'missing-number' }, { id: 'no-closing' }, { id: 'impossible-date' }] })
    expect(tool.driver.rules[0]).toMatchObject({ shortDescription: { text: expect.stringContaining('số, ký hiệu') as string }, help: { text: expect.stringContaining('Điền số') as string }, properties: { cells: ['3'] } })
    const location = (region: object | undefined) => [{ physicalLocation: { artifactLocation: { uri: 'v%C4%83n%20b%E1%BA%A3n/a%20b.txt' }, ...(region ? { region } : {}) } }]
    expect(results.slice(0, 3)).toEqual([
      { ruleId: 'missing-number', ruleIndex: 0, level: 'warning', message: { text: 'thiếu số' }, locations: location(undefined) },
      { ruleId: 'no-closing', ruleIndex: 1, level: 'note', message: { text: 'thiếu câu kết' }, locations: location({ startLine: 2, startColumn: 6, endLine: 3, endColumn: 3 }) },
      { ruleId: 'impossible-date', ruleIndex: 2, level: 'error', message: { text: 'sai: 100%,\nhai dòng' }, locations: location({ startLine: 3, startColumn: 5, endLine: 3, endColumn: 8 }) },
    ])
    expect(results[5]).toMatchObject({ locations: [{ physicalLocation: { region: { charOffset: 23, charLength: 3 } } }] })
    const none = JSON.parse((await here(['check', 'r.ndjson', '-f', 'sarif'], { cwd: folder([]) })).stdout) as typeof log
    expect(none.runs[0]!.results).toEqual([])
  })

  test('github', async () => {
    const { stdout } = await here(['check', 'r.ndjson', '-f', 'github'], { cwd: folder() })
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '::warning file=văn bản/a b.txt,title=missing-number::thiếu số',
      '::notice file=văn bản/a b.txt,line=2,col=6,endLine=3,title=no-closing::thiếu câu kết',
      '::error file=văn bản/a b.txt,line=3,col=5,endLine=3,endColumn=8,title=impossible-date::sai: 100%25,%0Ahai dòng',
    ])
  })

  test('a document is parsed on the way', async () => {
    const { status, stdout } = await spawned(['check', 'a.txt', '-f', 'json'], { cwd: folderWith({ 'a.txt': 'THÔNG BÁO\nKết luận cuộc họp\n' }) })
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as Array<{ rule: string }>).map(({ rule }) => rule)).toContain('missing-date')
  })
})

describe('validate', () => {
  test('records that are valid', async () => {
    const { status, stdout, stderr } = await spawned(['validate', 'r.ndjson'], { cwd: folder() })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toBe('3 bản ghi, 0 không hợp lệ.\n')
  })

  test('the file, the path in the record and what is wrong; status 1', async () => {
    const good = recordOf('a.txt', DIAGNOSTICS)
    const bad = { ...good, schemaVersion: '2', diagnostics: [{ ...DIAGNOSTICS[0]!, severity: 'fatal', span: { start: 5, end: 1 } }] }
    const cwd = folderWith({ 'one.json': JSON.stringify(bad), 'more.json': JSON.stringify([good, bad, 7]), 'y.yaml': '---\nschemaVersion: 1\n' })
    const { status, stdout } = await spawned(['validate', '.', '--lang', 'en'], { cwd })
    expect(status).toBe(1)
    expect(stdout.split('\n').slice(0, 8)).toEqual([
      expect.stringMatching(/^more\.json\[1\]: schemaVersion: ./),
      expect.stringMatching(/^more\.json\[1\]: diagnostics\[0\]\.severity: ./),
      'more.json[1]: diagnostics[0].span: end before start',
      expect.stringMatching(/^more\.json\[2\]: \(root\): ./),
      expect.stringMatching(/^one\.json: schemaVersion: ./),
      expect.stringMatching(/^one\.json: diagnostics\[0\]\.severity: ./),
      'one.json: diagnostics[0].span: end before start',
      expect.stringMatching(/^y\.yaml: schemaVersion: ./),
    ])
  })

  test('in Vietnamese by default', async () => {
    expect((await here(['validate', 'a.json'], { cwd: folderWith({ 'a.json': '{}' }) })).stdout).toContain('a.json: schemaVersion: còn thiếu\n')
    expect((await here(['validate', 'a.json'], { cwd: folderWith({ 'a.json': '{ "tasks": 1 }' }) })).stdout).toMatch(/^a\.json: header: còn thiếu\n(?:.*\n)*a\.json: tasks: phải là một danh sách$/mu)
  })

  test('null is named where it is allowed', async () => {
    const said = async (lang: string): Promise<string> => (await here(['validate', '--lang', lang, 'a.json'], { cwd: folderWith({ 'a.json': '{ "meeting": 5, "archive": "x", "signature": [], "header": 1 }' }) })).stdout
    const [vi, en] = [await said('vi'), await said('en')]
    for (const key of ['meeting', 'archive', 'signature']) {
      expect(vi).toContain(`a.json: ${key}: phải là một nhóm gồm các khóa hoặc null\n`)
      expect(en).toContain(`a.json: ${key}: must be a group of keys or null\n`)
    }
    expect(vi).toContain('a.json: header: phải là một nhóm gồm các khóa\n')
  })

  test('each fault in words of the chosen language, with its path', async () => {
    const record = recordOf('a.txt', DIAGNOSTICS)
    const bad = {
      ...record,
      schemaVersion: '2',
      extra: 1,
      source: { ...record.source, sha256: 'x', characters: -1, pages: 0.5 },
      header: { ...record.header, date: '31/3/2024', place: '', type: { code: 7, name: 'x', span: { start: 5, end: 1 } } },
      meeting: { dates: ['2024-03'], chair: null, topic: null, location: null, span: { start: 0, end: 1 } },
      diagnostics: [{ ...DIAGNOSTICS[0]!, rule: 'Missing Date', severity: 'fatal' }],
    }
    const cwd = folderWith({ 'a.json': JSON.stringify(bad) })
    const said = async (lang: string): Promise<string[]> => (await here(['validate', 'a.json', '--lang', lang], { cwd })).stdout.trimEnd().split('\n')
    expect(await said('vi')).toEqual([
      'a.json: schemaVersion: phải là "1"',
      'a.json: source.sha256: phải gồm 64 chữ số hệ mười sáu (0-9, a-f)',
      'a.json: source.characters: phải từ 0 trở lên',
      'a.json: source.pages: phải là số nguyên hoặc null',
      'a.json: header.place: không được để trống',
      'a.json: header.date: phải là ngày 2024-03-31, tháng 2024-03 hoặc năm 2024',
      'a.json: header.type.code: phải là chữ',
      'a.json: header.type.span: kết thúc (end) đứng trước bắt đầu (start)',
      'a.json: meeting.dates[0]: phải là ngày 2024-03-31, có giờ thì 2024-03-31T10:00',
      'a.json: diagnostics[0].rule: phải gồm chữ thường không dấu, số, gạch nối',
      'a.json: diagnostics[0].severity: phải là một trong: "error", "warning", "info"',
      'a.json: (gốc): không có khóa "extra"',
    ])
    expect(await said('en')).toEqual([
      'a.json: schemaVersion: must be "1"',
      'a.json: source.sha256: must be 64 hexadecimal digits (0-9, a-f)',
      'a.json: source.characters: must be 0 or more',
      'a.json: source.pages: must be a whole number or null',
      'a.json: header.place: must not be empty',
      'a.json: header.date: must be a day 2024-03-31, a month 2024-03 or a year 2024',
      'a.json: header.type.code: must be text',
      'a.json: header.type.span: end before start',
      'a.json: meeting.dates[0]: must be a day 2024-03-31, with a time 2024-03-31T10:00',
      'a.json: diagnostics[0].rule: must be small letters, digits and "-"',
      'a.json: diagnostics[0].severity: must be one of: "error", "warning", "info"',
      'a.json: (root): there is no key "extra"',
    ])
  })

  test('an id that nothing bears is an error', async () => {
    const record = parse('Kết luận như sau:\n\n1. Giao Sở Y tế rà soát.\n')
    const cwd = folderWith({ 'a.json': JSON.stringify({ ...record, tasks: [{ ...record.tasks[0]!, item: '7' }] }) })
    expect(await here(['validate', 'a.json'], { cwd })).toEqual({ status: 1, stdout: 'a.json: tasks[0].item: bản ghi không có “7”\n', stderr: '1 bản ghi, 1 không hợp lệ.\n' })
    expect((await here(['validate', 'a.json', '--lang', 'en'], { cwd })).stdout).toBe('a.json: tasks[0].item: the record has no “7”\n')
  })

  test('what cannot be read gives status 2, and the rest is still checked', async () => {
    const cwd = folderWith({ 'a.txt': 'THÔNG BÁO', 'b.ndjson': `{oops\n\n{}\n`, 'c.yaml': 'a: [', 'd.json': '' })
    const { status, stdout, stderr } = await here(['validate', 'a.txt', 'b.ndjson', 'c.yaml', 'd.json', '--lang', 'en'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toMatch(/a\.txt: no file of records.*\n.*b\.ndjson:1:2: not well-formed NDJSON.*\n.*c\.yaml:1:5: not well-formed YAML.*\n.*d\.json:1:1: not well-formed JSON/)
    expect(stdout).toContain('b.ndjson:3: schemaVersion')
  })

  test.each(['json', 'ndjson', 'yaml'])('records are told by how they begin, whatever the name: %s', async (format) => {
    const { stdout } = await here(['parse', '-f', format, '--stdin-name', 'a.txt'], { stdin: 'THÔNG BÁO\n' })
    const cwd = folderWith({ 'kq': stdout, 'kq.txt': stdout })
    expect(await here(['validate', 'kq', 'kq.txt', '--lang', 'en'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '2 record(s), 0 invalid.\n' })
    expect((await here(['check', 'kq', '--lang', 'en'], { cwd })).stdout).toContain('a.txt  warning  missing-number')
  })

  test('a record that is nested without end is one bad record', async () => {
    const deep = `{"schemaVersion":"1","conclusions":${'[{"children":'.repeat(10_000)}1${'}]'.repeat(10_000)}}`
    const cwd = folderWith({ 'deep.json': deep, 'deep.yaml': `a: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'good.json': JSON.stringify(recordOf('a.txt', [])) })
    const { status, stdout, stderr } = await here(['validate', 'deep.json', 'deep.yaml', 'good.json', '--lang', 'en'], { cwd })
    expect({ status, stdout }).toEqual({ status: 2, stdout: 'deep.json: (root): nested more than 200 deep\n' })
    expect(stderr).toMatch(/^mtqg: error: deep\.yaml: nested too deep.*\n2 record\(s\), 1 invalid\.\n$/)
    expect((await here(['check', 'deep.json', 'good.json', '--lang', 'en', '-f', 'json'], { cwd })).stderr).toMatch(/^mtqg: error: deep\.json: no record of mtqg.*nested more than 200 deep.*\n$/)
  })

  test('NDJSON is read line by line, at any size', async () => {
    const record = recordOf('a.txt', [])
    const line = `${JSON.stringify({ ...record, conclusions: [{ id: '1', label: null, heading: null, text: 'x'.repeat(1_000_000), children: [], span: at('bốn') }] })}\n`
    const cwd = folderWith({ 'big.ndjson': line.repeat(70), 'big.json': `[${Array.from({ length: 70 }, () => line).join(',')}]` })
    expect(await here(['validate', 'big.ndjson', '--lang', 'en'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '70 record(s), 0 invalid.\n' })
    expect((await here(['check', '-f', 'json'], { cwd, stdin: line.repeat(70) })).stdout).toBe('[]\n')
    expect((await here(['validate', 'big.json', '--lang', 'en'], { cwd })).stderr).toContain('big.json: JSON of more than 64 MB. Write the records with -f ndjson')
  })

  test('NDJSON in UTF-16, and a line that is no text', async () => {
    const line = `${JSON.stringify(recordOf('a.txt', []))}\n`
    const cwd = folderWith({ 'wide.ndjson': Buffer.from(`\ufeff${line}${line}`, 'utf16le'), 'bad.ndjson': Buffer.concat([Buffer.from(line), Buffer.from([0xff, 10]), Buffer.from(line)]) })
    expect((await here(['validate', 'wide.ndjson', '--lang', 'en'], { cwd })).stderr).toBe('2 record(s), 0 invalid.\n')
    expect((await here(['validate', 'bad.ndjson', '--lang', 'en'], { cwd })).stderr).toMatch(/^mtqg: error: bad\.ndjson:2: not valid UTF-8.*\n2 record/)
  })

  test('UTF-16 of both orders on stdin; in UTF-8 a line that begins like UTF-16 is no text', async () => {
    const line = `${JSON.stringify(recordOf('a.txt', []))}\n`
    const wide = Buffer.from(`\ufeff${line}`, 'utf16le')
    for (const stdin of [wide, Buffer.from(wide).swap16()]) expect((await here(['check', '-f', 'json'], { stdin })).stdout).toBe('[]\n')
    const cwd = folderWith({ 'a.ndjson': Buffer.concat([Buffer.from(line), Buffer.from([0xff, 0xfe, 10]), Buffer.from(line)]) })
    expect(await here(['validate', 'a.ndjson', '--lang', 'en'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('a.ndjson:2: not valid UTF-8') as string })
  })

  test('records on stdin, in each format', async () => {
    const cwd = folderWith({ 'a.txt': 'THÔNG BÁO\nKết luận' })
    for (const format of ['json', 'ndjson', 'yaml']) {
      const { stdout } = await here(['parse', 'a.txt', 'a.txt', '-f', format], { cwd })
      expect(await here(['validate', '--lang', 'en'], { cwd, stdin: stdout })).toEqual({ status: 0, stdout: '', stderr: '2 record(s), 0 invalid.\n' })
    }
  })
})
