/** Runs the command line: as a process of its own, or in this process with streams of the test. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { run } from '../../src/cli/main.ts'

export const BIN = fileURLToPath(new URL('../../bin/mtqg.js', import.meta.url))
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
export const SEEDS = ['000_29572c8224c40b4c', '001_ab61241dedf6528a', '002_6e72ef6b927648b2', '003_460e9f322df98f23', '004_0cdea8a3936c5322'].map((stem) => join(ROOT, 'seeds', `${stem}.txt`))

export interface Result {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd?: string
  /** In this process an error is what reading gives. */
  readonly stdin?: string | Uint8Array | Error
  readonly env?: Readonly<Record<string, string>>
  /** In this process only: the streams are terminals. */
  readonly terminal?: boolean
}

/** Another machine's language must not matter. */
const CLEAN = { PATH: process.env['PATH'] ?? '' }

export async function spawned(argv: readonly string[], { cwd, stdin = '', env }: Surroundings = {}): Promise<Result> {
  const child = spawn(process.execPath, [BIN, ...argv], { cwd, env: { ...CLEAN, ...env } })
  child.stdin.on('error', () => {})
  child.stdin.end(stdin instanceof Error ? '' : stdin)
  const [stdout, stderr, status] = await Promise.all([textOf(child.stdout), textOf(child.stderr), new Promise<number | null>((resolve) => child.on('close', resolve))])
  return { status, stdout, stderr }
}

/** A line of shell, with `mtqg` as a function. */
export async function shell(line: string, { cwd, env }: Surroundings = {}): Promise<Result> {
  const child = spawn('bash', ['--norc', '-c', `mtqg() { "${process.execPath}" "${BIN}" "$@"; }\n${line}`], { cwd, env: { ...CLEAN, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr, status] = await Promise.all([textOf(child.stdout), textOf(child.stderr), new Promise<number | null>((resolve) => child.on('close', resolve))])
  return { status, stdout, stderr }
}

export async function here(argv: readonly string[], { cwd = ROOT, stdin, env = {}, terminal = false }: Surroundings = {}): Promise<Result> {
  const stdout = new Memory(terminal)
  const stderr = new Memory(terminal)
  const readable = Readable.from(stdin === undefined || stdin instanceof Error ? [] : [Buffer.from(stdin)])
  if (stdin instanceof Error) readable.destroy(stdin)
  const input = Object.assign(readable, { isTTY: stdin === undefined })
  const status = await run({ argv, stdin: input, stdout, stderr, env, cwd })
  return { status, stdout: stdout.text, stderr: stderr.text }
}

/** A folder with files in it, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mtqg-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

class Memory extends Writable {
  readonly isTTY: boolean
  readonly #chunks: Buffer[] = []

  constructor(isTTY: boolean) {
    super()
    this.isTTY = isTTY
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString('utf8')
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk)
    done()
  }
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
