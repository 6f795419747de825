import { describe, expect, test } from 'vitest'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { readPagesApart } from '../../src/read/pdf/thread.ts'
import { pdfOf } from '../read/pdf-writer.ts'
import { folderWith, ROOT, spawned } from './helpers.ts'

const LINES = ['THÔNG BÁO', 'Kết luận của Chủ tịch UBND tỉnh', '1. Giao Sở Y tế rà soát hồ sơ trước ngày 15/3/2024.']
const FILES = { 'a.pdf': pdfOf([{ put: LINES.map((text, i) => ({ x: 85, y: 80 + i * 40, text })) }]), 'b.txt': LINES.join('\n\n'), 'c.pdf': '%PDF-1.7\n' }

describe('PDF among other documents', () => {
  test('one that draws forms in forms without an end is told, the others are read', { timeout: 60_000 }, async () => {
    const { status, stdout, stderr } = await spawned(['parse', '.', '-f', 'ndjson', '--lang', 'en'], { cwd: folderWith({ ...FILES, 'c.pdf': pdfOf([{ put: [{ x: 85, y: 80, text: 'Giao' }], forms: [10, 10] }]) }) })
    expect([status, stdout.trim().split('\n').length]).toEqual([2, 2])
    expect(stderr).toMatch(/c\.pdf: page 1 has more drawing operators/u)
  })

  test('one whose pattern draws forms in forms without an end is given up, the others are read', { timeout: 90_000 }, async () => {
    const sheet = { put: [{ x: 85, y: 80, text: 'Giao' }] }
    const { status, stdout, stderr } = await spawned(['parse', '.', '-f', 'ndjson', '--lang', 'en'], { cwd: folderWith({ 'a0.pdf': pdfOf([sheet, { ...sheet, forms: [10, 10], tiled: true }]), 'a.pdf': FILES['a.pdf'], 'b.txt': FILES['b.txt'] }) })
    expect([status, stdout.trim().split('\n').length]).toEqual([2, 2])
    expect(stderr).toMatch(/a0\.pdf: page 2 asks for more time or memory/u)
  })

  test.each(['1', '2'])('read, and one that is damaged told, with --jobs %s', async (jobs) => {
    const { status, stdout, stderr } = await spawned(['parse', '.', '-f', 'ndjson', '--lang', 'en', '--jobs', jobs], { cwd: folderWith(FILES) })
    expect(status).toBe(2)
    expect(stderr).toMatch(/c\.pdf: damaged or cut off/u)
    const records = stdout.trim().split('\n').map((line) => JSON.parse(line) as { source: { path: string; mediaType: string; pages: number | null }; tasks: { lead: { name: string }[] }[] })
    expect(records.map(({ source }) => [source.path, source.mediaType, source.pages])).toEqual([['a.pdf', 'application/pdf', 1], ['b.txt', 'text/plain', null]])
    expect(records.map(({ tasks }) => tasks.map(({ lead }) => lead.map(({ name }) => name)))).toEqual([[['Sở Y tế']], [['Sở Y tế']]])
  })

  test('diagnostics show lines of its text, also from a record', async () => {
    const cwd = folderWith(FILES)
    const record = (await spawned(['parse', 'a.pdf'], { cwd })).stdout
    const folder = folderWith({ ...FILES, 'a.json': record })
    const lines = async (input: string): Promise<string[]> => (await spawned(['check', input, '--lang', 'en'], { cwd: folder })).stdout.split('\n').filter((line) => /:\d+:\d+/u.test(line)).map((line) => line.replace(/^\S+?:/u, ''))
    expect(await lines('a.json')).toEqual(await lines('a.pdf'))
  })
})

describe('the thread that reads PDFs', () => {
  const PROGRAM = pathToFileURL(join(ROOT, 'dist/cli/pdf-worker.cjs'))
  const sheet = { put: [{ x: 85, y: 80, text: 'Giao' }] }
  const read = (bytes: Uint8Array, limits = { page: 20_000, memory: 1024 }): Promise<string> =>
    readPagesApart(bytes, 'x.pdf', limits, PROGRAM).then((pages) => pages.map(({ lines }) => lines.map(({ text }) => text).join('|')).join('/'), (error: Error) => error.message)

  test('reads one after another, goes on after one that is given up, and takes no bytes away', { timeout: 60_000 }, async () => {
    const endless = pdfOf([sheet, { ...sheet, forms: [10, 10], tiled: true }])
    const whole = pdfOf([sheet, sheet])
    const before = Buffer.from(whole)
    const found = await Promise.all([read(whole), read(endless, { page: 1500, memory: 1024 }), read(pdfOf([sheet], { encrypt: true })), read(whole)])
    expect(found).toEqual(['Giao/Giao', expect.stringMatching(/^x\.pdf: page 2 asks for more time/u), expect.stringMatching(/^x\.pdf: .*password/u), 'Giao/Giao'])
    expect(whole.equals(before)).toBe(true)
  })

  test('has no more memory than it is given', { timeout: 60_000 }, async () => {
    await read(Buffer.from('%PDF-1.7\n'))
    const many = pdfOf([{ put: Array.from({ length: 60_000 }, (_, i) => ({ x: i % 500, y: i % 800, text: 'Giao Sở Y tế' })) }])
    expect(await read(many, { page: 20_000, memory: 24 })).toMatch(/^x\.pdf: page 1 asks for more time or memory/u)
  })
})
