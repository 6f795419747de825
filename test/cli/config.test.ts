/** mtqg.yaml: found from the working folder upwards, held to the options that there are, the command line over it. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../markdown.ts'
import { folderWith, here, ROOT, SEEDS, spawned, type Result } from './helpers.ts'

const TEXT = readFileSync(SEEDS[1]!, 'utf8')

const overlayOf = (id: string): string => `grammar: ${id}\ndescription: thử\nrules:\n  - { id: org.${id}, kind: role.assign, terms: [ủy nhiệm ${id}], examples: { match: [Ủy nhiệm ${id} Sở Y tế], reject: [Sở Y tế] } }\n`

const withConfig = (config: string, argv: readonly string[], files: Readonly<Record<string, string>> = {}, at = '.'): Promise<Result> => {
  const folder = folderWith({ 'mtqg.yaml': config, 'a.txt': TEXT, ...files })
  mkdirSync(join(folder, at), { recursive: true })
  return here(argv, { cwd: join(folder, at) })
}

describe('what the file sets', () => {
  test('language, and options of a command', async () => {
    const { status, stdout, stderr } = await withConfig('lang: en\nparse:\n  format: yaml\n  strict: true\n', ['parse', 'a.txt'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^---\nschemaVersion:/u)
    expect(stdout).toContain('The document has no number')
    expect(stderr).toContain('warning(s)')
  })

  test('help is in its language, too', async () => {
    expect((await withConfig('lang: en\n', ['parse', '--help'])).stdout).toMatch(/^Usage:/u)
    expect((await withConfig('lang: en\n', ['--lang', 'vi', 'parse', '--help'])).stdout).toMatch(/^Cách dùng:/u)
  })

  test('the command line wins', async () => {
    const { stdout } = await withConfig('lang: en\nparse: { format: yaml }\n', ['parse', 'a.txt', '-f', 'ndjson', '--lang', 'vi'])
    expect(stdout).toMatch(/^\{"schemaVersion"/u)
    expect(stdout).toContain('Văn bản không có')
  })

  test('the nearest file above, alone; its paths are those of its folder', async () => {
    const overlay = overlayOf('x')
    const config = 'grammar: luat/x.yaml\n'
    const { status, stdout } = await withConfig(config, ['grammar', 'list', '-f', 'json'], { 'luat/x.yaml': overlay, 'b/mtqg.yaml': 'lang: fr\n' }, 'c/d')
    expect(status).toBe(0)
    expect(stdout).toContain('"org.x"')
    expect((await withConfig(config, ['schema'], { 'b/mtqg.yaml': 'lang: fr\n' }, 'b')).status).toBe(2)
  })

  test('overlays of the command line come on top', async () => {
    const { stdout } = await withConfig('grammar: [x.yaml]\n', ['grammar', 'list', '-f', 'json', '--grammar', 'y.yaml'], { 'x.yaml': overlayOf('x'), 'y.yaml': overlayOf('y') })
    expect(stdout).toContain('"org.x"')
    expect(stdout).toContain('"org.y"')
  })

  test('it is no document and no record of its folder', async () => {
    const { status, stdout } = await withConfig('quiet: true\n', ['parse', '.', '-f', 'ndjson'])
    expect([status, stdout.split('\n').length]).toEqual([0, 2])
    expect((await withConfig('parse: { output: ra/ }\n', ['parse', '.'])).stderr).toContain('Đã ghi 1 bản ghi vào ra')
  })

  test('an empty file sets nothing', async () => {
    expect((await withConfig('# trống\n', ['parse', 'a.txt'])).stdout).toMatch(/^\[\n/u)
  })
})

describe('what is wrong is told with its place', () => {
  test.each([
    ['lang: en\nparse:\n  fromat: yaml\n', 'mtqg.yaml:3:3: there is no setting fromat Did you mean format?'],
    ['lang: en\nparze: {}\n', 'mtqg.yaml:2:1: there is no setting parze Did you mean parse?'],
    ['lang: en\nparse: { format: xml }\n', 'mtqg.yaml:2:10: parse.format: Invalid option: expected one of "json"'],
    ['lang: en\nparse:\n  jobs: 1000\n', 'mtqg.yaml:3:3: parse.jobs: does not take this value'],
    ['lang: en\nquiet: 1\n', 'mtqg.yaml:2:1: quiet: Invalid input: expected boolean'],
    ['lang: en\nparse: [1\n', 'mtqg.yaml:3:1: '],
    ['- 1\n', 'mtqg.yaml:1:1: '],
    ['lang: fr\n', 'mtqg.yaml:1:1: lang: '],
  ])('%j', async (config, words) => {
    const { status, stdout, stderr } = await withConfig(config, ['parse', 'a.txt'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr).toContain('docs/config.md')
  })

  test('help is shown all the same', async () => {
    expect(await withConfig('nichts: 1\n', ['parse', '--help'])).toMatchObject({ status: 0, stderr: '' })
    expect(await withConfig('nichts: [\n', ['help', 'parse'])).toMatchObject({ status: 0, stderr: '' })
  })
})

test('the example of the docs, with the bundle', async () => {
  const files = Object.fromEntries(blocksOf(readFileSync(join(ROOT, 'docs/config.md'), 'utf8')).map(({ info, text }) => [info.split(' ')[1]!, text]))
  const { status, stdout, stderr } = await spawned(['parse', 'a.txt'], { cwd: folderWith({ ...files, 'a.txt': TEXT }) })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^---\nschemaVersion:/u)
})
