/**
 * Markdown that is held to the program. Fenced blocks say by their info string, or by a comment on the line before, where
 * their text comes from; `UPDATE=1` writes into the file what the program says.
 *
 * | block | holds |
 * | --- | --- |
 * | ` ```console ` | `$ mtqg …` and `$ npm run --silent …` lines, `mtqg` in a pipe and other programs, each with what it prints; lines of a program that is not there stay as they are |
 * | ` ```yaml NAME ` | a file that the commands find under this name |
 * | `<!-- FILE -->` | lines of a file of the repository; `…` alone on a line stands for what is left out |
 * | `<!-- PATH of COMMAND -->` | JSON at a path of what a command prints |
 */
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { here, ROOT, shell, type Result } from './cli/helpers.ts'

export interface Block {
  /** What stands behind the fence: `console`, `yaml my.yaml`, … */
  readonly info: string
  /** The comment on the line before the fence. */
  readonly comment: string | null
  readonly text: string
}

const FENCED = /(?:^<!-- (?<comment>.*) -->\n)?^```(?<info>.+)\n(?<text>[^]*?)\n```$/gmu

export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(FENCED)].map(({ groups }) => ({ info: groups!['info']!, comment: groups!['comment'] ?? null, text: groups!['text']! }))
}

/** A folder that holds the seeds and the files that the blocks give; the caller takes it away. */
export function folderOf(blocks: readonly Block[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mtqg-docs-'))
  mkdirSync(join(folder, 'seeds'))
  cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true })
  for (const { info, text } of blocks) {
    const name = info.split(' ')[1]
    if (!name) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), `${text}\n`)
  }
  return folder
}

/** @returns what the block should hold, or null where nothing of the program says it */
export async function printed({ info, comment, text }: Block, folder: string): Promise<string | null> {
  const [, path, command] = /^(\S+) of (.+)$/u.exec(comment ?? '') ?? []
  if (path && command) return layOut(at(JSON.parse((await run(command, folder)).stdout), path.split('.')))
  if (info === 'console') return transcript(text, folder)
  if (comment && info === 'text') return excerpt(text, readFileSync(join(ROOT, comment), 'utf8'))
  return null
}

/** The file with a block's text replaced. */
export const replaced = (markdown: string, block: Block, text: string): string => markdown.replace(`\`\`\`${block.info}\n${block.text}\n\`\`\``, () => `\`\`\`${block.info}\n${text}\n\`\`\``)

/** Programs beside mtqg that a command line names and that are not there. */
export const absentIn = (text: string): string[] => ['jq', 'duckdb'].filter((name) => new RegExp(`(?:^\\$ |\\| )${name} `, 'mu').test(text) && !(process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))))

/** Runs one command line: `mtqg` with words, some of them in single quotes, or a script of package.json; anything else in a shell. */
export async function run(command: string, cwd: string): Promise<Result> {
  if (/ [|>] |^(?!npx |mtqg |npm )/u.test(command)) return shell(`npx() { shift; mtqg "$@"; }\n${command}`, { cwd })
  const [, words, script] = /^(?:(?:npx )?mtqg (.*)|npm run --silent (\w+))$/u.exec(command) ?? []
  if (script !== undefined) return runScript(script)
  if (words === undefined) throw new Error(`not a command of mtqg: ${command}`)
  return here([...words.matchAll(/'([^']*)'|\S+/gu)].map(([word, quoted]) => quoted ?? word), { cwd })
}

async function runScript(name: string): Promise<Result> {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const { stdout, stderr } = await promisify(execFile)(process.execPath, scripts[name]!.split(' ').slice(1), { cwd: ROOT })
  return { status: 0, stdout, stderr }
}

async function transcript(text: string, folder: string): Promise<string> {
  const lines: string[] = []
  for (const [command, ...shown] of text.split(/\n(?=\$ )/u).map((part) => part.split('\n')) as Array<[string, ...string[]]>) {
    const absent = absentIn(command).length > 0
    // What of it is mtqg is run all the same.
    const runnable = absent ? command.slice(2).split(/ \| (?!mtqg)/u)[0]! : command.slice(2)
    const result = absentIn(`$ ${runnable}`).length > 0 ? null : await run(runnable, folder)
    if (absent && result !== null && result.status !== 0) throw new Error(`${runnable} ended with ${result.status}: ${result.stderr}`)
    lines.push(command, ...(absent || result === null ? shown : `${result.stdout}${result.stderr}`.split('\n').filter((line) => line !== '')))
  }
  return lines.join('\n')
}

/** The same text where each of its parts stands in the source, blanks at line ends aside. */
function excerpt(text: string, source: string): string {
  const plain = (words: string): string => words.replace(/[ \t]+$/gmu, '').trim()
  const whole = plain(source)
  return text.split('\n…\n').map((part) => (whole.includes(plain(part)) ? part : `not in the file: ${part}`)).join('\n…\n')
}

const at = (value: unknown, path: readonly string[]): unknown => path.reduce((inner, key) => (inner as Record<string, unknown>)[key], value)

const WIDTH = 150

/** JSON with small objects on one line. */
function layOut(value: unknown, indent = ''): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value)
  const array = Array.isArray(value)
  const [open, close] = array ? ['[', ']'] : ['{', '}']
  const parts = entries.map(([key, inner]) => (array ? '' : `${JSON.stringify(key)}: `) + layOut(inner, `${indent}  `))
  const line = entries.length === 0 ? open + close : `${open} ${parts.join(', ')} ${close}`
  if (!line.includes('\n') && indent.length + line.length <= WIDTH) return line
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`
}
