import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MISSING, supervised } from '../../src/read/supervise.ts'

const run = (longest: number, parent: number, command: string, ...args: string[]): { status: number | null; left: boolean } => {
  const folder = mkdtempSync(join(tmpdir(), 'mtqg-test-'))
  const { status } = spawnSync(process.execPath, supervised({ folder, longest, parent }, command, args), { timeout: 20_000 })
  return { status, left: existsSync(folder) }
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    // One that has ended and that nobody has asked for yet still answers.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

describe('a program that is watched', () => {
  test('runs to its end', () => expect(run(10_000, process.pid, process.execPath, '-e', '')).toEqual({ status: 0, left: true }))
  test('is missing', () => expect(run(10_000, process.pid, 'no-such-program').status).toBe(MISSING))
  test('ends with the one it is run for, and leaves nothing', () => expect(run(60_000, process.pid + 1, process.execPath, '-e', 'setTimeout(() => {}, 60000)')).toEqual({ status: 1, left: false }))

  test.skipIf(process.platform === 'win32')('ends at its time with all that it started', async () => {
    const note = join(mkdtempSync(join(tmpdir(), 'mtqg-test-')), 'pid')
    expect(run(1500, process.pid, '/bin/sh', '-c', `sleep 60 & echo $! > '${note}'; wait`)).toEqual({ status: 1, left: false })
    await expect.poll(() => alive(Number(readFileSync(note, 'utf8')))).toBe(false)
  })
})
