/** The command line as a process: streams, pipes, signals, exit status. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import { BIN, folderWith, ROOT, SEEDS, shell, spawned } from './helpers.ts'

const DOCUMENT = 'THÔNG BÁO\nKết luận của đồng chí Phó Chủ tịch\n'

describe('pipes', () => {
  test('all of a large output comes through', async () => {
    const many = Array.from({ length: 4 }, () => SEEDS).flat()
    const { status, stdout, stderr } = await spawned(['parse', ...many, '-f', 'ndjson'])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout.length).toBeGreaterThan(64 * 1024)
    expect(stdout.split('\n').slice(0, -1).map((line) => (JSON.parse(line) as { source: { path: string } }).source.path)).toEqual(many)
  })

  test('the bundle reads what the library reads', async () => {
    const { stdout } = await spawned(['parse', ...SEEDS, '-f', 'ndjson'])
    const library = SEEDS.map((path) => parse(readFileSync(path, 'utf8'), { path }))
    expect(stdout.split('\n').slice(0, -1).map((line): unknown => JSON.parse(line))).toEqual(library)
  })

  test.each([['parse'], ['check'], ['validate'], ['explain'], ['doctor'], ['eval', '--gold', join(ROOT, 'seeds')], ['check', '-f', 'sarif'], ['parse', '-f', 'yaml', '--jobs', '2']])('the bundle runs %s with its code cache', async (...argv) => {
    const records = argv[0] === 'validate' ? (await spawned(['parse', ...SEEDS.slice(0, 2)])).stdout : ''
    const { status, stderr } = await spawned([...argv, ...(argv[0] === 'validate' ? [] : SEEDS.slice(0, 2))], { stdin: records })
    expect(stderr.replace(/^.*bản ghi.*\n/u, '')).toBe('')
    expect(status).toBe(0)
  })

  test('all of it, to a reader that is slow to begin', async () => {
    const { stdout } = await shell(`mtqg parse seeds/*.txt seeds/*.txt seeds/*.txt | (sleep 2; wc -c)`, { cwd: ROOT })
    expect(Number(stdout)).toBeGreaterThan(64 * 1024)
  })

  test.skipIf(!existsSync('/usr/bin/perl'))('all of it, through a pipe that does not wait', async () => {
    const all = 'mtqg parse seeds/*.txt seeds/*.txt seeds/*.txt'
    const { stdout } = await shell(`export -f mtqg; /usr/bin/perl -MFcntl -e 'fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK); exec @ARGV' bash -c '${all}' | (sleep 2; wc -c); ${all} | wc -c`, { cwd: ROOT })
    const [slow, quick] = stdout.trim().split('\n')
    expect(slow).toBe(quick)
  })

  test('a reader that leaves ends it quietly with 0', async () => {
    const { status, stdout, stderr } = await shell('mtqg parse seeds/*.txt seeds/*.txt seeds/*.txt | head -c 10; exit "${PIPESTATUS[0]}"', { cwd: ROOT })
    expect(stdout).toBe('[\n  {\n    ')
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test('a reader that leaves the pipe that -o names ends it quietly as well', async () => {
    const { status, stderr } = await shell('mtqg parse seeds/*.txt seeds/*.txt seeds/*.txt -o /dev/stdout | head -c 10; exit "${PIPESTATUS[0]}"', { cwd: ROOT })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('the same with threads, and with errors to report', async () => {
    const { status } = await shell('mtqg parse absent.txt seeds/*.txt seeds/*.txt seeds/*.txt --jobs 2 2>&1 >/dev/null | head -c 5; mtqg parse seeds/*.txt seeds/*.txt -f yaml --jobs 2 | head -n 1; exit "${PIPESTATUS[0]}"', { cwd: ROOT })
    expect(status).toBe(0)
  })

  test('a document on stdin, without any argument', async () => {
    const { status, stdout } = await spawned(['parse', '-f', 'ndjson'], { stdin: DOCUMENT })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ source: { path: null, mediaType: 'text/plain', characters: DOCUMENT.length } })
  })

  test('parse into check: records are not parsed again', async () => {
    const { stdout, status } = await shell('mtqg parse seeds/000*.txt -f json --lang en | mtqg check -f json > out.json; mtqg check seeds/000*.txt -f json --lang en | diff - out.json && rm out.json', { cwd: folderWithSeed() })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  test('no space left is an error of its own', async () => {
    const { status, stderr } = await shell('mtqg schema > /dev/full')
    expect(status).toBe(2)
    expect(stderr).toContain('ENOSPC')
    expect(stderr).not.toContain('    at ')
  })
})

describe('what does not depend on the machine', () => {
  test('the same bytes with threads, in any language and place', async () => {
    const small = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`d/${index + 10}.md`, DOCUMENT]))
    const folder = folderWith({ 'a.txt': readFileSync(SEEDS[0]!), 'b/c.txt': readFileSync(SEEDS[1]!), 'b/bad.txt': 'x\0', ...small })
    const one = await spawned(['parse', '.', '-f', 'json'], { cwd: folder, env: { LANG: 'vi_VN.UTF-8', TZ: 'Asia/Ho_Chi_Minh' } })
    const two = await spawned(['parse', '.', '-f', 'json', '--jobs', '2'], { cwd: folder, env: { LANG: 'en_US.UTF-8', TZ: 'America/New_York', FORCE_COLOR: '1' } })
    expect(one.status).toBe(2)
    expect(two.status).toBe(2)
    expect(two.stdout).toBe(one.stdout)
    expect((JSON.parse(one.stdout) as Array<{ source: { path: string } }>).map((record) => record.source.path)).toEqual(['a.txt', 'b/c.txt', ...Object.keys(small)])
  })
})

describe('signals', () => {
  test('an interruption leaves no half-written file', async () => {
    const folder = folderWith({ 'old.ndjson': 'old\n' })
    const documents = Array.from({ length: 200 }, () => SEEDS).flat()
    const child = spawn(process.execPath, [BIN, 'parse', '--files-from', '-', '-o', 'old.ndjson'], { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] })
    child.stdin.end(documents.join('\n'))
    while (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) await new Promise((resolve) => setTimeout(resolve, 50))
    child.kill('SIGINT')
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
    expect([code, signal]).toEqual([null, 'SIGINT'])
    expect(readdirSync(folder)).toEqual(['old.ndjson'])
    expect(readFileSync(join(folder, 'old.ndjson'), 'utf8')).toBe('old\n')
  })
})

test('the bundle is asked for where it is not built', async () => {
  const folder = folderWith({ 'bin/mtqg.js': readFileSync(BIN), 'bin/package.json': '{"type":"commonjs"}', 'package.json': '{"type":"module"}' })
  const { status, stderr } = await shell(`"${process.execPath}" bin/mtqg.js parse`, { cwd: folder })
  expect(status).toBe(2)
  expect(stderr).toContain('npm run build')
})

function folderWithSeed(): string {
  return folderWith({ 'seeds/000.txt': readFileSync(SEEDS[0]!) })
}
