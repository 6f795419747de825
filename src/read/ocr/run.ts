/** The programs that recognize letters: `tesseract`, and `pdftoppm` (poppler) for the pages as images. Neither needs a network. */
import { execFile } from 'node:child_process'

/** No page takes longer (milliseconds). */
const LONGEST = 180_000
const MOST_OUTPUT = 256 * 1024 * 1024

export interface Ran {
  readonly status: 'done' | 'missing' | 'failed'
  readonly output: string
}

/** Runs a program to its end. One thread each: pages run side by side. */
export function run(program: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(program, args, { encoding: 'utf8', timeout: LONGEST, maxBuffer: MOST_OUTPUT, env: { ...process.env, OMP_THREAD_LIMIT: '1' } }, (error, stdout, stderr) => {
      if (!error) resolve({ status: 'done', output: stdout })
      else resolve({ status: error.code === 'ENOENT' ? 'missing' : 'failed', output: stderr || error.message })
    })
  })
}

let known: Promise<boolean> | undefined

/** Whether tesseract is installed, with its Vietnamese data. Asked once. */
export const canRecognize = (): Promise<boolean> => (known ??= run('tesseract', ['--list-langs']).then(({ status, output }) => status === 'done' && /^vie$/mu.test(output)))
