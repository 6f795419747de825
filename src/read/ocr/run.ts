/** The programs that recognize letters: `tesseract`, and `pdftoppm` (poppler) for the pages as images. Neither needs a network. */
import { execFile } from 'node:child_process'

/** No page takes longer (milliseconds). */
const LONGEST = 180_000
const MOST_OUTPUT = 256 * 1024 * 1024

export interface Ran {
  readonly status: 'done' | 'missing' | 'failed'
  readonly output: Buffer
  /** What is wrong; empty where nothing is. */
  readonly reason: string
}

/**
 * Runs a program to its end. One thread each: pages run side by side. Nothing lies on the disk: what is handed over goes
 * in and comes out by pipes, so that a program that is killed leaves nothing.
 * @param input what it reads
 */
export function run(program: string, args: readonly string[], input: Uint8Array = new Uint8Array()): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { encoding: 'buffer', timeout: LONGEST, maxBuffer: MOST_OUTPUT, env: { ...process.env, OMP_THREAD_LIMIT: '1' } }, (error, output, said) => {
      if (!error) resolve({ status: 'done', output, reason: '' })
      else resolve({ status: error.code === 'ENOENT' ? 'missing' : 'failed', output, reason: (String(said).trim() || error.message).split('\n').at(-1)! })
    })
    // It may end before it has read all.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

let known: Promise<boolean> | undefined

/** Whether tesseract is installed, with its Vietnamese data. Asked once. */
export const canRecognize = (): Promise<boolean> => (known ??= run('tesseract', ['--list-langs']).then(({ status, output }) => status === 'done' && /^vie$/mu.test(output.toString())))
