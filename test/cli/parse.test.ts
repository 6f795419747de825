/** `mtqg parse`: formats, output files, strictness, languages. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { loadDocument } from '../../src/load.ts'
import type { DocumentRecord } from '../../src/record/schema.ts'
import { docxOf, p, r } from '../read/word.ts'
import { folderWith, here, spawned } from './helpers.ts'

const DOCUMENT = 'THÔNG BÁO\nKết luận của đồng chí Phó Chủ tịch\n'
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8')
const pathOf = (record: unknown): string | null => (record as DocumentRecord).source.path

describe('formats', () => {
  test('json is one array, also for one document', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    const { stdout } = await here(['parse', 'a.txt'], { cwd })
    expect((JSON.parse(stdout) as unknown[]).map(pathOf)).toEqual(['a.txt'])
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`)
  })

  test('ndjson and yaml hold the same records', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'b.txt': DOCUMENT })
    const records = JSON.parse((await here(['parse', '.'], { cwd })).stdout) as unknown
    const lines = (await here(['parse', '.', '-f', 'ndjson'], { cwd })).stdout.split('\n').slice(0, -1)
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(records)
    const documents = parseAllDocuments((await here(['parse', '.', '-f', 'yaml'], { cwd })).stdout)
    expect(Array.isArray(documents) && documents.map((document) => document.toJS() as unknown)).toEqual(records)
  })

  test.each(['json', 'ndjson', 'yaml'])('records in %s go through unchanged', async (format) => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'b.txt': DOCUMENT })
    await here(['parse', '.', '-o', `out.${format}`, '--quiet'], { cwd })
    const again = await here(['parse', `out.${format}`], { cwd })
    expect(again).toEqual(await here(['parse', 'a.txt', 'b.txt'], { cwd }))
  })

  test('records from a shell that writes UTF-16', async () => {
    const { stdout } = await here(['parse', 'a.txt'], { cwd: folderWith({ 'a.txt': DOCUMENT }) })
    const again = await here(['parse', 'r.json'], { cwd: folderWith({ 'r.json': Buffer.from(`\ufeff${stdout}`, 'utf16le') }) })
    expect(again.stdout).toBe(stdout)
  })

  test('the texts that were read say how they were encoded', async () => {
    const cwd = folderWith({ 'a.txt': Buffer.from(`\ufeff${DOCUMENT}`, 'utf16le'), 'b.md': `\ufeff${DOCUMENT}\f` })
    const { stdout } = await here(['parse', '.'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject([
      { source: { encoding: 'utf-16le', mediaType: 'text/plain', characters: DOCUMENT.length + 1, pages: null } },
      { source: { encoding: 'utf-8', mediaType: 'text/markdown', characters: DOCUMENT.length + 2, pages: 1 } },
    ])
  })
})

describe('--text', () => {
  const WORD = docxOf(p(r('Giao') + r(' Sở Y tế')) + p('rà soát hồ sơ.'))
  const textIn = async (bytes: Uint8Array, name: string): Promise<string> => (await loadDocument(bytes, name)).text

  test.each(['1', '2'])('prints the text that offsets mean, of one document and of several, with --jobs %s', async (jobs) => {
    const cwd = folderWith({ 'a.txt': Buffer.from(`\ufeff${DOCUMENT}cuối`, 'utf16le'), 'b.docx': WORD })
    const word = await textIn(WORD, 'b.docx')
    expect((await spawned(['parse', '--text', 'a.txt'], { cwd })).stdout).toBe(`\ufeff${DOCUMENT}cuối`)
    expect((await spawned(['parse', '--text', 'b.docx'], { cwd })).stdout).toBe(word)
    const { status, stdout, stderr } = await spawned(['parse', '--text', '.', '--jobs', jobs], { cwd })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `\ufeff${DOCUMENT}cuối\n${word}`, stderr: '' })
  })

  test('what cannot be read is told, the other texts are written', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'b.txt': '', 'c.docx': WORD })
    const { status, stdout, stderr } = await here(['parse', '--text', '.', '-o', 'out/', '--lang', 'en'], { cwd })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^mtqg: error: b\.txt: .*\nWrote 2 text\(s\) to out\/\.\n$/)
    expect([read(cwd, 'out/a.txt'), read(cwd, 'out/c.txt'), readdirSync(join(cwd, 'out')).length]).toEqual([DOCUMENT, await textIn(WORD, 'c.docx'), 2])
  })

  test('into a file, never over a document', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    expect((await here(['parse', '--text', 'a.txt', '-o', 'b.txt', '--quiet'], { cwd })).status).toBe(0)
    expect(read(cwd, 'b.txt')).toBe(DOCUMENT)
    for (const output of ['a.txt', './', 'b.json']) expect((await here(['parse', '--text', 'a.txt', '-o', output], { cwd })).status).toBe(2)
    expect([read(cwd, 'a.txt'), readdirSync(cwd).toSorted()]).toEqual([DOCUMENT, ['a.txt', 'b.txt']])
  })

  test('of a record the text that it was read from, as long as that is there', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    const records = (await here(['parse', 'a.txt'], { cwd })).stdout
    expect((await here(['parse', '--text'], { cwd, stdin: records })).stdout).toBe(DOCUMENT)
    const gone = await here(['parse', '--text', '--lang', 'en'], { cwd: folderWith({}), stdin: records })
    expect([gone.status, gone.stdout, gone.stderr]).toEqual([2, '', expect.stringContaining('the text of this record is no longer there')])
  })

  test.each([['-f', 'json'], ['--trace'], ['--bom'], ['--strict']])('has no %s', async (...others) => {
    const { status, stderr } = await here(['parse', '--text', 'a.txt', ...others, '--lang', 'en'])
    expect([status, stderr]).toEqual([2, expect.stringMatching(/--text.*cannot be used|cannot be used.*--text/s)])
  })
})

describe('--output', () => {
  test('into a file: nothing on stdout, no other file', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'b.txt': '' })
    const { status, stdout, stderr } = await spawned(['parse', '.', '-o', 'out.json', '--lang', 'en'], { cwd })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('Wrote 1 record(s) to out.json.')
    expect((JSON.parse(read(cwd, 'out.json')) as unknown[]).map(pathOf)).toEqual(['a.txt'])
    expect(readdirSync(cwd).toSorted()).toEqual(['a.txt', 'b.txt', 'out.json'])
  })

  test.each(['out/', 'out/sub/'])('into the folder %s: one record a file', async (output) => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'sub/b.v1.md': DOCUMENT })
    const { status, stdout } = await spawned(['parse', '.', '-o', output], { cwd })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(readdirSync(join(cwd, output)).toSorted()).toEqual(['a.json', 'b.v1.json'])
    expect(pathOf(JSON.parse(read(cwd, output, 'b.v1.json')))).toBe('sub/b.v1.md')
  })

  test('into a folder that is there, without a slash; stdin has a name of its own', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    mkdirSync(join(cwd, 'out'))
    await here(['parse', 'a.txt', '-', '-o', 'out', '-f', 'ndjson'], { cwd, stdin: DOCUMENT })
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(['a.ndjson', 'stdin.ndjson'])
  })

  test('two documents of one name: the second is refused, with both names', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'sub/a.txt': `${DOCUMENT}.` })
    const { status, stderr } = await here(['parse', 'a.txt', 'sub/a.txt', 'a.txt', '-o', 'out/', '--quiet', '--lang', 'en'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^mtqg: error: sub\/a\.txt: .*out\/a\.json.* a\.txt.*\n$/)
    expect(pathOf(JSON.parse(read(cwd, 'out/a.json')))).toBe('a.txt')
  })

  test('the ending says the format where none is asked for', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    await here(['parse', 'a.txt', '-o', 'x.yaml'], { cwd })
    await here(['parse', 'a.txt', '-o', 'y.yaml', '-f', 'ndjson'], { cwd })
    expect(read(cwd, 'x.yaml')).toMatch(/^---\nschemaVersion: "1"\n/)
    expect(read(cwd, 'y.yaml')).toMatch(/^\{"schemaVersion":"1"/)
  })

  test('a link is written through, a device is written straight', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'real/out.json': 'old' })
    symlinkSync('real/out.json', join(cwd, 'link.json'))
    await here(['parse', 'a.txt', '-o', 'link.json'], { cwd })
    expect(JSON.parse(read(cwd, 'real/out.json'))).toHaveLength(1)
    expect((await here(['parse', 'a.txt', '-o', '/dev/null'], { cwd })).status).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('a link to what is not there yet is followed, in a ring refused', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'real/x': '' })
    symlinkSync('real/out.json', join(cwd, 'link.json'))
    symlinkSync('link.json', join(cwd, 'second.json'))
    expect((await here(['parse', 'a.txt', '-o', 'second.json'], { cwd })).status).toBe(0)
    expect(JSON.parse(read(cwd, 'real/out.json'))).toHaveLength(1)
    for (const name of ['link.json', 'second.json']) expect(lstatSync(join(cwd, name)).isSymbolicLink()).toBe(true)
    symlinkSync('gone/out.json', join(cwd, 'far.json'))
    expect(await here(['parse', 'a.txt', '-o', 'far.json', '--lang', 'en'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringMatching(/gone\/out\.json: there is no folder .*gone\. Make it first/u) as string })
    symlinkSync('b.json', join(cwd, 'c.json'))
    symlinkSync('c.json', join(cwd, 'b.json'))
    expect(await here(['parse', 'a.txt', '-o', 'b.json', '--lang', 'en'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('b.json: cannot be written (ELOOP)') as string })
    for (const name of ['far.json', 'b.json', 'c.json']) expect(lstatSync(join(cwd, name)).isSymbolicLink()).toBe(true)
  })

  test('where every input failed, what stands in the file is kept', async () => {
    const cwd = folderWith({ 'out.json': 'good', 'b.txt': '' })
    const { status, stderr } = await here(['parse', 'b.txt', '-o', 'out.json', '--lang', 'en'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toContain('out.json is not written')
    expect(read(cwd, 'out.json')).toBe('good')
    expect((await here(['parse', '--files-from', '-', '-o', 'out.json'], { cwd, stdin: '' })).status).toBe(0)
    expect(read(cwd, 'out.json')).toBe('[]\n')
  })

  test('a name as long as the system allows', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    expect((await here(['parse', 'a.txt', '-o', `${'x'.repeat(250)}.json`], { cwd })).status).toBe(0)
    const { status, stderr } = await here(['parse', 'a.txt', '-o', `${'x'.repeat(251)}.json`, '--lang', 'en'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toContain('the name is longer than the system allows')
  })

  test('a name without an ending is a file, and a folder is one slash away', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    expect((await here(['parse', 'a.txt', '-o', 'ket-qua', '--lang', 'en'], { cwd })).stderr).toBe('Wrote 1 record(s) to the file ket-qua. For a folder with one file a document: -o ket-qua/\n')
    expect(JSON.parse(read(cwd, 'ket-qua'))).toHaveLength(1)
  })

  test('a record whose document has a name that no file can have', async () => {
    const { stdout } = await here(['parse', 'a.txt', '-f', 'ndjson'], { cwd: folderWith({ 'a.txt': DOCUMENT }) })
    const record = JSON.parse(stdout) as DocumentRecord
    const named = (path: string): string => `${JSON.stringify({ ...record, source: { ...record.source, path } })}\n`
    const cwd = folderWith({ 'r.ndjson': named('a\0b.txt') + named(`${'y'.repeat(300)}.txt`) + named('c.txt') })
    const { status, stderr } = await here(['parse', 'r.ndjson', '-o', 'out/', '--lang', 'en'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^mtqg: error: out\/a\ufffdb\.json: cannot be written .*\nmtqg: error: .*longer than the system allows.*\nWrote 1 record/)
    expect(readdirSync(join(cwd, 'out'))).toEqual(['c.json'])
  })

  test('a place that cannot be written', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'file': '' })
    expect((await here(['parse', 'a.txt', '-o', 'absent/out.json', '--lang', 'en'], { cwd })).stderr).toContain('there is no folder absent')
    for (const output of ['file/', 'file/deep/', 'file/out.json']) {
      const { status, stdout, stderr } = await here(['parse', 'a.txt', '-o', output, '--lang', 'en'], { cwd })
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toContain('mtqg: error: file: is a file, and the output needs a folder of that name. Rename or remove it, or give -o another name.')
    }
    expect(existsSync(join(cwd, 'absent'))).toBe(false)
  })
})

describe('an input', () => {
  test.each(['a.txt', './a.txt'])('is never overwritten by -o %s', async (output) => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    const { status, stderr } = await here(['parse', 'a.txt', '-o', output, '--lang', 'en'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toContain('is one of the inputs')
    expect(read(cwd, 'a.txt')).toBe(DOCUMENT)
  })
})

describe('--strict', () => {
  test('a warning gives status 1, and says where to look', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    const lenient = await spawned(['parse', 'a.txt'], { cwd })
    const strict = await spawned(['parse', 'a.txt', '--strict', '--lang', 'vi'], { cwd })
    expect(lenient.status).toBe(0)
    expect(strict.status).toBe(1)
    expect(strict.stdout).toBe(lenient.stdout)
    expect(strict.stderr).toContain('mtqg check a.txt')
  })

  test('an unreadable input counts more, and --quiet says no more than errors', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'b.txt': '' })
    const { status, stderr } = await here(['parse', '.', '--strict', '--quiet'], { cwd })
    expect(status).toBe(2)
    expect(stderr.split('\n')).toHaveLength(2)
  })
})

describe('languages', () => {
  test('records follow --lang, never the environment', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT })
    const plain = await here(['parse', 'a.txt'], { cwd })
    expect(await here(['parse', 'a.txt'], { cwd, env: { LANG: 'en_US.UTF-8' } })).toEqual(plain)
    expect((await here(['parse', 'a.txt', '--lang', 'vi'], { cwd })).stdout).toBe(plain.stdout)
    const english = await here(['parse', 'a.txt', '--lang', 'en'], { cwd })
    expect(english.stdout).not.toBe(plain.stdout)
    expect(english.stdout).toContain('The document has no date of issue.')
  })
})

describe('--grammar', () => {
  const overlay = (pattern: string): string => `grammar: local
description: An overlay.
rules:
  - id: local-rule
    kind: role.assign
    pattern: '${pattern}'
    examples: { match: [xã An Bình], reject: [huyện An Bình] }
`

  test('an overlay that is sound', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'g.yaml': overlay('xã An Bình') })
    const { status, stdout } = await spawned(['parse', 'a.txt', '--grammar', 'g.yaml', '--jobs', '2'], { cwd })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toHaveLength(1)
  })

  test.each([
    ['a pattern that is none', overlay('(xã'), /g\.yaml:6:\d+: .*local-rule/],
    ['an unknown key', `${overlay('xã')}oops: 1\n`, /g\.yaml:8:1: .*oops/],
    ['no YAML', 'grammar: [', /g\.yaml:1:\d+: /],
    ['an unknown fragment', overlay('{nowhere} xã'), /g\.yaml:6:\d+: .*unknown fragment \{nowhere\}/],
  ])('%s: the file, the line, status 2, and no output', async (_, text, word) => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'g.yaml': text })
    const { status, stdout, stderr } = await spawned(['parse', 'a.txt', '--grammar', 'g.yaml', '--lang', 'en'], { cwd })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(word)
    expect(stderr).not.toContain('    at ')
  })

  test('an overlay that is not there', async () => {
    const { status, stdout } = await here(['parse', 'a.txt', '--grammar', 'g.yaml'], { cwd: folderWith({ 'a.txt': DOCUMENT }) })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})
