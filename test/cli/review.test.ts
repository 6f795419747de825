/** `mtqg review`: from documents and records to a page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, here, SEEDS, spawned } from './helpers.ts'

const TEXT = readFileSync(SEEDS[1]!, 'utf8')

describe('mtqg review', () => {
  test('writes a page of all documents and says so', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'b.txt': TEXT })
    const { status, stdout, stderr } = await here(['review', 'a.txt', 'b.txt', '-o', 'trang.html'], { cwd })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toBe('Đã ghi 2 văn bản vào trang trang.html. Hãy mở bằng trình duyệt.\n')
    const page = readFileSync(join(cwd, 'trang.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/u)
    expect(page.match(/<article/gu)).toHaveLength(2)
  })

  test('without -o the page goes to stdout, the same from the bundle', async () => {
    const cwd = folderWith({ 'a.txt': TEXT })
    const bundled = await spawned(['review', 'a.txt', '--lang', 'en'], { cwd })
    expect(bundled).toMatchObject({ status: 0, stderr: '' })
    expect((await here(['review', 'a.txt', '--lang', 'en'], { cwd })).stdout).toBe(bundled.stdout)
  })

  test('takes records whose document is still there', async () => {
    const cwd = folderWith({ 'a.txt': TEXT })
    const { stdout } = await here(['parse', 'a.txt', '--trace'], { cwd })
    const page = await here(['review'], { cwd, stdin: stdout })
    expect(page).toEqual({ status: 0, stdout: (await here(['review', 'a.txt'], { cwd })).stdout, stderr: '' })
  })

  test('a record without its document is an error, the others go on', async () => {
    const cwd = folderWith({ 'a.txt': TEXT, 'b.txt': `${TEXT}\n` })
    const { stdout } = await here(['parse', 'a.txt', 'b.txt'], { cwd })
    const other = folderWith({ 'a.txt': TEXT })
    const { status, stderr, stdout: page } = await here(['review'], { cwd: other, stdin: stdout })
    expect(status).toBe(2)
    expect(stderr).toContain('không còn văn bản gốc')
    expect(page.match(/<article/gu)).toHaveLength(1)
  })

  test('does not write over what it reads, nor a page of nothing', async () => {
    const cwd = folderWith({ 'a.txt': TEXT })
    expect(await here(['review', 'a.txt', '-o', 'a.txt'], { cwd })).toMatchObject({ status: 2, stdout: '' })
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(TEXT)
    expect(await here(['review', 'none.txt', '-o', 'x.html'], { cwd })).toMatchObject({ status: 2 })
    expect(() => readFileSync(join(cwd, 'x.html'))).toThrow()
  })
})
