/** Everything in the README that the program can say is what it says. `UPDATE=1` writes it there. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { ROOT, shell } from './cli/helpers.ts'
import { absentIn, blocksOf, folderOf, printed, replaced, run } from './markdown.ts'

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

test.for(blocks.filter(({ info, comment }) => info === 'console' || (comment && comment !== 'its output')))('$info $comment', { timeout: 30_000 }, async (block, { skip }) => {
  const truth = (await printed(block, folder))!
  expect(held(block, truth)).toBe(truth)
  const absent = absentIn(block.text)
  skip(absent.length > 0, `not installed, so only the lines of mtqg were run: ${absent.join(', ')}`)
})

test('document and record side by side', async () => {
  const [first] = JSON.parse((await run('mtqg parse seeds/001_ab61241dedf6528a.txt', folder)).stdout) as [{ tasks: Record<string, Array<{ text: string; name?: string; due?: string; inherited: boolean }>>[] }]
  const task = first.tasks[6]!
  const source = readFileSync(join(folder, 'seeds/001_ab61241dedf6528a.txt'), 'utf8').replace(/\s+/gu, ' ')
  const rows = [...text.matchAll(/^\| (.*\*\*(.+)\*\*.*) \| `(\w+)`: (.+?)( \(`inherited`\))? \|$/gmu)]
  const values = ['lead', 'coordinate', 'reportTo', 'deadlines'].flatMap((field) => task[field]!.map(({ text: words, name, due, inherited }) => [words, field, name ?? due, field === 'lead' && inherited]))
  expect(rows.map(([, , words, field, value, inherited]) => [words, field, value, inherited !== undefined])).toEqual(values)
  for (const [, words] of rows) expect.soft(source).toContain(words!.replaceAll('**', '').replace(/ …$/u, ''))
})

describe('the recipe for CI', () => {
  const { info, text: workflow } = blocks.find((block) => block.info.startsWith('yaml .github/'))!
  const steps = (parseYaml(workflow) as { jobs: { 'van-ban': { steps: Array<{ run?: string; if?: string; with?: { sarif_file?: string } }> } } }).jobs['van-ban'].steps
  const commands = steps.flatMap((step) => step.run ?? []).filter((command) => command.startsWith('npx mtqg '))

  test('its commands run, on documents and records of a repository', { timeout: 30_000 }, async () => {
    expect(info).toBe('yaml .github/workflows/van-ban.yml')
    cpSync(join(folder, 'seeds'), join(folder, 'van-ban'), { recursive: true })
    expect((await run('npx mtqg parse van-ban/ -o ban-ghi/', folder)).status).toBe(0)
    const [validate, github, sarif] = await Promise.all(commands.map((command) => run(command, folder)))
    expect(validate).toMatchObject({ status: 0, stderr: '5 bản ghi, 0 không hợp lệ.\n' })
    expect(github).toMatchObject({ status: 0, stdout: expect.stringMatching(/^::warning file=van-ban\/\d{3}_\w+\.txt,.*title=/u) as string })
    expect(sarif).toMatchObject({ status: 0, stdout: '' })
    const file = steps.find((step) => step.with?.sarif_file)!.with!.sarif_file!
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'mtqg' } } }] })
  })

  test('a record that was damaged, and a document with an error, stop it', { timeout: 30_000 }, async () => {
    const copy = join(folder, 'again')
    mkdirSync(join(copy, 'ban-ghi'), { recursive: true })
    mkdirSync(join(copy, 'van-ban'))
    writeFileSync(join(copy, 'ban-ghi/a.json'), '[{ "schemaVersion": "1" }]')
    writeFileSync(join(copy, 'van-ban/a.txt'), 'THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp\n\nChủ tịch UBND tỉnh kết luận như sau:\n\n1. Giao S\ufffd Y tế báo cáo.\n')
    const [validate, github] = await Promise.all(commands.map((command) => run(command, copy)))
    expect(validate!.status).toBe(1)
    expect(github).toMatchObject({ status: 1, stdout: expect.stringContaining('::error file=van-ban/a.txt,line=6,') as string })
  })
})

test('the schema that the first line of a record names holds it', async () => {
  const yaml = readFileSync(join(folder, 'ban-ghi.yaml'), 'utf8')
  const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n---\nschemaVersion/u.exec(yaml)!
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(folder, schema!), 'utf8')) as object)
  expect(validate(parseYaml(yaml))).toBe(true)
  expect(validate({ ...(parseYaml(yaml) as object), tasks: 1 })).toBe(false)
  // What comes by a pipe has no name that says what it is.
  expect((await shell('mtqg validate < ban-ghi.yaml; mtqg tasks -f csv --quiet < ban-ghi.yaml | head -n 3 | tail -n 1', { cwd: folder })).stdout).toMatch(/^2,.*Ban Dân tộc/u)
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
