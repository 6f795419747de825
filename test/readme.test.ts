/** Everything in the README that the program can say is what it says. `UPDATE=1` writes it there. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ROOT } from './cli/helpers.ts'
import { blocksOf, folderOf, printed, replaced, run } from './markdown.ts'

const README = join(ROOT, 'README.md')
const text = readFileSync(README, 'utf8')
const blocks = blocksOf(text)
const folder = folderOf(blocks)
let updated = text

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  if (updated !== text) writeFileSync(README, updated)
})

/** What the block holds, or with UPDATE what it should. */
function held(block: (typeof blocks)[number], truth: string): string {
  if (!process.env['UPDATE']) return block.text
  updated = replaced(updated, block, truth)
  return truth
}

test('the two commands that set everything up', () => {
  expect(text.split('\n').filter((line) => line.startsWith('npm ci'))).toEqual(['npm ci && npx mtqg parse seeds/*.txt', 'npm ci && npm test'])
})

test.each(blocks.filter(({ info, comment }) => info === 'console' || (comment && comment !== 'its output')))('$info $comment', { timeout: 30_000 }, async (block) => {
  const truth = (await printed(block, folder))!
  expect(held(block, truth)).toBe(truth)
})

describe('commands in tables', () => {
  const commands = [...text.matchAll(/^\| `(npx mtqg [^`]+)` \|/gmu)].map(([, command]) => command!)

  test('each command of the program has its example', async () => {
    const { stdout } = await run('mtqg --help', folder)
    const names = [...stdout.matchAll(/^ {2}([a-z]+) {3,}/gmu)].map(([, name]) => name).filter((name) => name !== 'help')
    expect(commands.map((command) => command.split(' ')[2])).toEqual(names.toSorted((a, b) => order(a!) - order(b!)))
  })

  test('they do what they say, in this order', { timeout: 30_000 }, async () => {
    for (const command of commands) expect.soft(await run(command, folder), command).toMatchObject({ status: 0 })
  })

  const order = (name: string): number => commands.findIndex((command) => command.split(' ')[2] === name)
})

test.skipIf(!existsSync(join(ROOT, 'dist/index.js')))('the library in a few lines', () => {
  const program = blocks.find(({ info }) => info === 'js')!
  const output = blocks.find(({ comment }) => comment === 'its output')!
  const truth = execFileSync(process.execPath, ['--input-type=module', '-e', program.text], { cwd: ROOT, encoding: 'utf8' }).trimEnd()
  expect(held(output, truth)).toBe(truth)
})

test('names the Node.js that package.json asks for', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } }
  const [oldest] = /[\d.]+/u.exec(engines.node)!
  expect(text).toContain(`từ ${oldest} trở lên`)
  expect(text).toContain(`${oldest} or later`)
  expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(`Node.js ${oldest} is the oldest`)
})

test('what it links to is there', () => {
  for (const [, path] of text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/gu)) expect.soft(existsSync(join(ROOT, path!)), path).toBe(true)
})
