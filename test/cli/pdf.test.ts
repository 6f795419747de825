import { describe, expect, test } from 'vitest'
import { pdfOf } from '../read/pdf-writer.ts'
import { folderWith, spawned } from './helpers.ts'

const LINES = ['THÔNG BÁO', 'Kết luận của Chủ tịch UBND tỉnh', '1. Giao Sở Y tế rà soát hồ sơ trước ngày 15/3/2024.']
const FILES = { 'a.pdf': pdfOf([{ put: LINES.map((text, i) => ({ x: 85, y: 80 + i * 40, text })) }]), 'b.txt': LINES.join('\n\n'), 'c.pdf': '%PDF-1.7\n' }

describe('PDF among other documents', () => {
  test('one that draws forms in forms without an end is told, the others are read', { timeout: 60_000 }, async () => {
    const { status, stdout, stderr } = await spawned(['parse', '.', '-f', 'ndjson', '--lang', 'en'], { cwd: folderWith({ ...FILES, 'c.pdf': pdfOf([{ put: [{ x: 85, y: 80, text: 'Giao' }], forms: [10, 10] }]) }) })
    expect([status, stdout.trim().split('\n').length]).toEqual([2, 2])
    expect(stderr).toMatch(/c\.pdf: page 1 has more drawing operators/u)
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
