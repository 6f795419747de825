/** The programs that reading some carriers takes: which are installed, and in which version. */
import { execFile } from 'node:child_process'
import { OFFICE_COMMANDS } from '../../read/office.ts'
import { canRecognize } from '../../read/ocr/run.ts'

export type ToolName = 'soffice' | 'tesseract' | 'pdftoppm'

export interface Tool {
  readonly name: ToolName
  /** What it says of itself; null where it is not installed. */
  readonly version: string | null
  /** It is installed with all that it needs (tesseract with its Vietnamese data). */
  readonly ready: boolean
  /** Debian's packages that bring it. */
  readonly packages: readonly string[]
}

/** Milliseconds: a program that does not say its version by then is not there for us. */
const LONGEST = 20_000
const VERSION = /\d{1,4}(?:\.\d{1,6}){1,4}/

/** All of them, whether they are installed or not. */
export async function toolsAtHand(): Promise<Tool[]> {
  const [soffice, tesseract, vietnamese, pdftoppm] = await Promise.all([versionOf(OFFICE_COMMANDS, '--version'), versionOf(['tesseract'], '--version'), canRecognize(), versionOf(['pdftoppm'], '-v')])
  return [
    { name: 'soffice', version: soffice, ready: soffice !== null, packages: ['libreoffice-writer-nogui'] },
    { name: 'tesseract', version: tesseract, ready: tesseract !== null && vietnamese, packages: ['tesseract-ocr', 'tesseract-ocr-vie'] },
    { name: 'pdftoppm', version: pdftoppm, ready: pdftoppm !== null, packages: ['poppler-utils'] },
  ]
}

/** @returns the version of the first command that can be run; null where none can */
async function versionOf(commands: readonly string[], option: string): Promise<string | null> {
  for (const command of commands) {
    const said = await saidBy(command, option)
    if (said !== null) return VERSION.exec(said)?.[0] ?? said.trim().split('\n')[0]!
  }
  return null
}

const saidBy = (command: string, option: string): Promise<string | null> =>
  new Promise((resolve) => {
    execFile(command, [option], { encoding: 'utf8', timeout: LONGEST }, (error, stdout, stderr) => resolve(error ? null : stdout || stderr))
  })
