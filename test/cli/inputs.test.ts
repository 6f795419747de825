/** Which documents a command is given, and what it says of those it cannot read. */
import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, here, spawned } from './helpers.ts'

const DOCUMENT = 'THÔNG BÁO\nKết luận của đồng chí Phó Chủ tịch\n'
const TREE = { 'b.txt': DOCUMENT, 'a.md': DOCUMENT, 'sub/c.TXT': DOCUMENT, 'sub/d.log': DOCUMENT, '.hidden/e.txt': DOCUMENT, '.f.txt': DOCUMENT, 'x.gold.json': '{}' }

/** The paths of the records that come out. */
async function pathsOf(argv: readonly string[], cwd: string, stdin?: string | Uint8Array): Promise<Array<string | null>> {
  const { stdout } = await here(['parse', '-f', 'ndjson', ...argv], { cwd, ...(stdin === undefined ? {} : { stdin }) })
  return stdout.split('\n').slice(0, -1).map((line) => (JSON.parse(line) as { source: { path: string | null } }).source.path)
}

describe('inputs', () => {
  test('a folder is searched for known formats, sorted; hidden files and records beside documents are passed over', async () => {
    const cwd = folderWith(TREE)
    expect(await pathsOf(['.'], cwd)).toEqual(['a.md', 'b.txt', 'sub/c.TXT'])
    expect(await pathsOf(['sub/'], cwd)).toEqual(['sub/c.TXT'])
  })

  test('what else a folder holds is told in one line at the end; not with --quiet, and not what programs leave behind', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'b.JPG': '', 'sub/c.jpg': '', 'd.xlsx': '', 'e.zip': '', 'README': '', '~$a.docx': '', 'Thumbs.db': '', 'r.json': '[]', 'x.gold.json': '{}' })
    const told = await here(['parse', '.', '--lang', 'en'], { cwd })
    expect([told.status, told.stderr]).toEqual([0, '5 other file(s) in the folder are of no kind that is read: 2 .jpg, 1 .xlsx, 1 .zip, 1 without an ending. Images of pages are recognized only where they are named.\n'])
    expect((await here(['doctor', '.', '--lang', 'en'], { cwd })).stderr).toBe(told.stderr)
    expect(await here(['parse', '.', '--quiet'], { cwd })).toMatchObject({ status: 0, stderr: '' })
    expect((await here(['validate', '.', '--quiet'], { cwd })).stderr).toBe('')
    expect((await here(['tasks', 'sub', '--lang', 'en'], { cwd })).stderr).toMatch(/no file of a known kind[^\n]*\n[^\n]*\n1 other file/u)
  })

  test('a quoted glob is matched here, sorted', async () => {
    const cwd = folderWith(TREE)
    expect(await pathsOf(['**/*.{txt,TXT}'], cwd)).toEqual(['b.txt', 'sub/c.TXT'])
    const { status, stdout } = await spawned(['parse', '-f', 'ndjson', '*.{md,txt}'], { cwd })
    expect(status).toBe(0)
    expect(stdout.split('\n')).toHaveLength(3)
  })

  test('the order of the arguments is kept', async () => {
    const cwd = folderWith(TREE)
    expect(await pathsOf(['sub', 'b.txt', '*.md'], cwd)).toEqual(['sub/c.TXT', 'b.txt', 'a.md'])
  })

  test.each(['x{1..100000000}.txt', '{1..999}{1..999}', '{{1..999},b}{1..999}.txt'])('braces without end are refused: %s', async (pattern) => {
    const { status, stderr } = await here(['parse', pattern, '--lang', 'en'], { cwd: folderWith(TREE) })
    expect(status).toBe(2)
    expect(stderr).toContain('the braces stand for more than 10000 patterns')
  })

  test('braces of a sane number are matched', async () => {
    const cwd = folderWith({ '1.txt': DOCUMENT, '2.md': DOCUMENT })
    expect(await pathsOf(['{1..999}.{txt,{md,x}}'], cwd)).toEqual(['1.txt', '2.md'])
  })

  test('a name with the signs of a glob is a file where there is one', async () => {
    const cwd = folderWith({ '[1] (2).txt': DOCUMENT, '1.txt': DOCUMENT })
    expect(await pathsOf(['[1] (2).txt'], cwd)).toEqual(['[1] (2).txt'])
  })

  test('a folder that holds itself by a link is read once', async () => {
    const cwd = folderWith({ 'sub/a.txt': DOCUMENT })
    symlinkSync('..', join(cwd, 'sub/again'))
    expect(await pathsOf(['sub'], cwd)).toEqual(['sub/a.txt'])
    symlinkSync('sub', join(cwd, 'linked'))
    expect((await pathsOf(['linked'], cwd)).at(0)).toBe('linked/a.txt')
  })

  test('a folder of records alone gives its records', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    await here(['parse', 'a.txt', '-o', 'out/', '--quiet'], { cwd })
    expect(await pathsOf(['out'], cwd)).toEqual(['a.txt'])
  })

  test('stdin has the name it is given', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    expect(await pathsOf(['--stdin-name', 'x.md'], cwd, DOCUMENT)).toEqual(['x.md'])
    expect(await pathsOf(['a.txt', '-'], cwd, DOCUMENT)).toEqual(['a.txt', null])
  })

  test('stdin is left alone where inputs are named', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    expect(await pathsOf(['a.txt'], cwd, DOCUMENT)).toEqual(['a.txt'])
  })

  test('without an input on a terminal there is a hint', async () => {
    const { status, stdout, stderr } = await here(['parse'], { env: { LANG: 'en' } })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('No input')
  })
})

describe('--files-from', () => {
  test.each([
    ['lines', 'b.txt\n\nsub\n'],
    ['lines of Windows', '\ufeffb.txt\r\nsub\r\n'],
    ['NULs', 'b.txt\0sub\0'],
    ['UTF-16, as PowerShell writes it', Buffer.from('\ufeffb.txt\r\nsub\r\n', 'utf16le')],
  ])('%s', async (_, list) => {
    const cwd = folderWith({ ...TREE, 'list': list })
    expect(await pathsOf(['--files-from', 'list'], cwd)).toEqual(['b.txt', 'sub/c.TXT'])
    expect(await pathsOf(['--files-from', '-', 'a.md'], cwd, list)).toEqual(['a.md', 'b.txt', 'sub/c.TXT'])
  })

  test('an empty list gives no records, and no error', async () => {
    expect(await here(['parse', '--files-from', 'list'], { cwd: folderWith({ list: '' }) })).toEqual({ status: 0, stdout: '[]\n', stderr: '' })
  })

  test('a list that is not there', async () => {
    const { status, stdout, stderr } = await here(['parse', '--files-from', 'list'], { cwd: folderWith({}) })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('list:')
  })
})

describe('inputs that cannot be read', () => {
  const BAD = {
    'empty.txt': '',
    'binary.txt': 'ab\0',
    'latin.txt': Buffer.from([0x54, 0xe1, 0x6f]),
    'word.txt': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('Root Entry', 'utf16le')]),
    'broken.json': '[{',
    'other.json': '{"a":1}',
  }

  test.each([
    ['empty.txt', /empty/],
    ['binary.txt', /binary data.*byte 2/],
    ['latin.txt', /not valid UTF-8: byte 0xE1 at offset 1 \(line 1\)/],
    ['word.txt', /Microsoft Office 97-2003.*plain text/],
    ['broken.json', /not well-formed JSON/],
    ['other.json', /no record of mtqg: schemaVersion/],
    ['absent.txt', /no such file/],
    ['absent*.txt', /no file matches/],
    ['', /no such file/],
  ])('%s: its own word, status 2, and the others go on', async (name, word) => {
    const cwd = folderWith({ ...BAD, 'a.txt': DOCUMENT, 'z.txt': DOCUMENT })
    const { status, stdout, stderr } = await here(['parse', 'a.txt', name, 'z.txt', '--lang', 'en'], { cwd })
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject([{ source: { path: 'a.txt' } }, { source: { path: 'z.txt' } }])
    expect(stderr).toMatch(word)
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stderr).not.toContain('    at ')
  })

  test('as a process, in Vietnamese by default', async () => {
    const { status, stdout, stderr } = await spawned(['parse', '.', '-f', 'ndjson'], { cwd: folderWith({ 'a.txt': DOCUMENT, 'b.txt': '' }) })
    expect(status).toBe(2)
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toBe('mtqg: lỗi: b.txt: tệp rỗng, không có chữ nào. Hãy kiểm tra lại tệp nguồn.\n')
  })

  test('nothing but bad inputs is still an array', async () => {
    const { status, stdout } = await here(['parse', 'absent.txt'], { cwd: folderWith({}) })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '[]\n' })
  })

  test('a Word file or PDF in a folder is named, not passed over', async () => {
    const { status, stdout, stderr } = await here(['parse', '.', '-f', 'ndjson', '--lang', 'en'], { cwd: folderWith({ 'a.txt': DOCUMENT, 'b.pdf': '%PDF-1.7\n' }) })
    expect(status).toBe(2)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('b.pdf')
  })

  test('a folder without documents', async () => {
    const { status, stderr } = await here(['parse', '.', '--lang', 'en'], { cwd: folderWith({ 'a.log': DOCUMENT }) })
    expect(status).toBe(2)
    expect(stderr).toContain('.: the folder holds no file of a known kind (.txt')
  })

  test('a device that never ends', async () => {
    const { status, stderr } = await here(['parse', '/dev/zero', '--lang', 'en'], { cwd: folderWith({}) })
    expect(status).toBe(2)
    expect(stderr).toContain('/dev/zero: larger than 64 MB')
  })

  test.skipIf(process.getuid?.() === 0)('a folder below a pattern that may not be read', async () => {
    const cwd = folderWith({ 'a/a.txt': DOCUMENT, 'b/b.txt': DOCUMENT })
    chmodSync(join(cwd, 'b'), 0)
    const { status, stdout, stderr } = await here(['parse', '**/*.txt', '-f', 'ndjson', '--lang', 'en'], { cwd })
    chmodSync(join(cwd, 'b'), 0o700)
    expect({ status, lines: stdout.trim().split('\n').length }).toEqual({ status: 2, lines: 1 })
    expect(stderr).toMatch(/^mtqg: error: b: not allowed.*\n$/)
  })

  test.skipIf(process.getuid?.() === 0)('what may not be read', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'sub/b.txt': DOCUMENT })
    chmodSync(join(cwd, 'a.txt'), 0)
    chmodSync(join(cwd, 'sub'), 0)
    const { status, stderr } = await here(['parse', '.', '--lang', 'en'], { cwd })
    chmodSync(join(cwd, 'sub'), 0o700)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^mtqg: error: sub: not allowed.*\nmtqg: error: a.txt: not allowed.*\n$/)
  })
})
