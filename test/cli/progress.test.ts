/** Long work shows itself: on a terminal alone, after a second, with count, rate and time left, and one line at the end. */
import { readFileSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Output } from '../../src/cli/io.ts'
import { run } from '../../src/cli/main.ts'
import { Session } from '../../src/cli/session.ts'
import { folderWith, here, SEEDS, type Result } from './helpers.ts'

afterEach(() => void vi.restoreAllMocks())

const TWO = { 'a.txt': 'THÔNG BÁO', 'b.txt': 'THÔNG BÁO' }

/** Work that the clock says takes so many milliseconds from its beginning to each look at the clock. */
function slow(argv: readonly string[], { ms = 5000, files = TWO, env = {}, terminal = true }: { ms?: number; files?: Readonly<Record<string, string | Uint8Array>>; env?: Readonly<Record<string, string>>; terminal?: boolean } = {}): Promise<Result> {
  vi.spyOn(Date, 'now').mockReturnValueOnce(0).mockReturnValue(ms)
  // The machine's own time must not matter.
  vi.spyOn(globalThis, 'setInterval').mockReturnValue(undefined as never)
  return here(argv, { cwd: folderWith(files), env, terminal })
}

describe('the line', () => {
  test('count, rate, time left and file, wiped before anything else is written', async () => {
    const { stderr } = await slow(['parse', '.', '-o', 'x/'])
    expect(stderr).toMatch(/^\r1\/2 văn bản, 0,2\/giây, còn 0:05, b\.txt\r +\rĐã ghi 2 bản ghi vào x\/\.\n/u)
    expect((await slow(['parse', '.', '-o', 'x/', '--lang', 'en'])).stderr).toMatch(/^\r1\/2 documents, 0\.2\/s, 0:05 left, b\.txt\r +\r/)
  })

  test('minutes and hours', async () => {
    expect((await slow(['parse', '.', '-o', 'x/'], { ms: 100_000 })).stderr).toContain('còn 1:40')
    expect((await slow(['parse', '.', '-o', 'x/'], { ms: 4_000_000 })).stderr).toContain('còn 1:06:40')
  })

  test('a file that could not be read counts, and its error stands on a line of its own', async () => {
    const { stderr } = await slow(['parse', 'a.txt', 'absent.txt', 'b.txt', '-o', 'x/'])
    expect(stderr).toMatch(/^\r1\/3 .*\r +\rmtqg: .*absent\.txt/u)
  })

  test('records in one file: no total, so no time left', async () => {
    const { stdout } = await here(['parse', ...SEEDS.slice(0, 2), '-f', 'ndjson'])
    expect((await slow(['tasks', 'r.ndjson', '-o', 'x.csv'], { files: { 'r.ndjson': stdout } })).stderr).toMatch(/^\r1 văn bản, 0,2\/giây, r\.ndjson\r/u)
  })

  test('one document that takes long: the time that has gone by', () => {
    vi.useFakeTimers({ now: 0 })
    try {
      const pushed: string[] = []
      const stderr = Object.assign(new Writable({ write: () => {} }), { isTTY: true })
      const io = { argv: [], stdin: Readable.from([]), stdout: stderr, stderr, env: {}, cwd: '.' }
      const err = new Output(() => stderr)
      vi.spyOn(err, 'push').mockImplementation((chunk) => Boolean(pushed.push(String(chunk))))
      const { progress } = new Session(io, new Output(() => stderr), err, 'vi', { color: false, grammar: [] })
      progress!.begin(['scan.pdf'])
      vi.advanceTimersByTime(2500)
      expect(pushed).toEqual(['\r0 văn bản, đã 0:01, scan.pdf', '\r0 văn bản, đã 0:02, scan.pdf'])
      progress!.end()
      vi.advanceTimersByTime(5000)
      expect(pushed).toHaveLength(3)
    } finally {
      vi.useRealTimers()
    }
  })

  test('data on the same terminal does not stand behind it', async () => {
    let now = 0
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 2000))
    let screen = ''
    const terminal = Object.assign(new Writable({ write: (chunk, _encoding, done) => void ((screen += String(chunk)), done()) }), { isTTY: true })
    await run({ argv: ['check', 'a.txt', 'b.txt', '--no-color'], stdin: Readable.from([]), stdout: terminal, stderr: terminal, env: {}, cwd: folderWith(TWO) })
    expect(screen).toMatch(/\r1\/2 .*\r +\rb\.txt {2}cảnh báo/u)
  })
})

describe('the sum', () => {
  test('documents, tasks, deadlines, warnings and seconds, last of all', async () => {
    const files = Object.fromEntries(SEEDS.slice(1, 3).map((path, index) => [`${index}.txt`, readFileSync(path)]))
    const { stderr } = await slow(['tasks', '.', '-o', 'x.csv'], { files, ms: 12_345 })
    expect(stderr).toMatch(/\nXong 2 văn bản: \d+ nhiệm vụ, \d+ thời hạn, \d+ cảnh báo; 12,3 giây\.\n$/u)
    expect((await slow(['tasks', '.', '-o', 'x.csv', '--lang', 'en'], { files, ms: 12_345 })).stderr).toMatch(/\nDone: 2 document\(s\), \d+ task\(s\), \d+ deadline\(s\), \d+ warning\(s\) in 12\.3 s\.\n$/)
  })

  test('of one document, too', async () => {
    expect((await slow(['parse', 'a.txt', '-o', 'x.json'])).stderr).toMatch(/Xong 1 văn bản: 0 nhiệm vụ, .*; 5,0 giây\.\n$/u)
  })

  test('it counts what the records hold', async () => {
    const path = SEEDS[2]!
    const { tasks, diagnostics } = (JSON.parse((await here(['parse', path])).stdout) as [{ tasks: { deadlines: unknown[] }[]; diagnostics: { severity: string }[] }])[0]
    const deadlines = tasks.reduce((sum, task) => sum + task.deadlines.length, 0)
    const warnings = diagnostics.filter(({ severity }) => severity !== 'info').length
    expect((await slow(['parse', 'a.txt', '-o', 'x.json'], { files: { 'a.txt': readFileSync(path) } })).stderr).toContain(`${tasks.length} nhiệm vụ, ${deadlines} thời hạn, ${warnings} cảnh báo`)
  })
})

describe('nothing of it', () => {
  const OF_PROGRESS = /\r|Xong/u

  test('in a pipe', async () => expect((await slow(['parse', '.'], { terminal: false })).stderr).toBe(''))
  test('with --quiet', async () => expect((await slow(['parse', '.', '--quiet'])).stderr).toBe(''))
  test.each([['CI', 'true'], ['CI', '1'], ['TERM', 'dumb']])('with %s=%s', async (name, value) => expect((await slow(['parse', '.', '-o', 'x/'], { env: { [name]: value } })).stderr).not.toMatch(OF_PROGRESS))
  test('in work of less than a second', async () => expect((await slow(['parse', '.', '-o', 'x/'], { ms: 900 })).stderr).not.toMatch(OF_PROGRESS))
  test('where nothing is read', async () => expect((await slow(['schema'])).stderr).toBe(''))
})
