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
    ['lang: en\nparse:\n  fromat: yaml\n', 'mtqg.yaml:3:3: there is no setting fromat. Did you mean format? How to write it: docs/config.md\n'],
    ['lang: en\nparze: {}\n', 'mtqg.yaml:2:1: there is no setting parze. Did you mean parse? How'],
    ['lang: en\nnichts: {}\n', 'mtqg.yaml:2:1: there is no setting nichts. How'],
    ['lang: en\nparse: { format: xml }\n', 'mtqg.yaml:2:10: option parse.format does not take “xml”; choose one of: json, ndjson, yaml, csv'],
    ['lang: en\nparse:\n  jobs: 1000\n', 'mtqg.yaml:3:3: option parse.jobs needs a whole number from 1 to 64, not “1000”. How'],
    ['lang: en\ntasks: { due-before: 31/2/2024 }\n', 'mtqg.yaml:2:10: option tasks.due-before needs a day such as 2024-03-31 or 31/3/2024, not “31/2/2024”.'],
    ['lang: en\neval: { min: 2 }\n', 'mtqg.yaml:2:9: option eval.min needs a number from 0 to 1, not “2”.'],
    ['lang: en\ntasks: { assignee: "" }\n', 'option tasks.assignee needs a name, not an empty one.'],
    ['lang: en\nquiet: 1\n', 'mtqg.yaml:2:1: quiet: must be true or false. How'],
    ['lang: en\ntasks: { assignee: [a, b] }\n', 'mtqg.yaml:2:10: tasks.assignee: must be text. How'],
    ['lang: en\nparse: 3\n', 'mtqg.yaml:2:1: parse: must be a group of keys. How'],
    ['lang: en\nparse: [1\n', 'mtqg.yaml:3:1: the indent does not fit, or a ] or } is missing above'],
    ['- 1\n', 'mtqg.yaml:1:1: tệp phải gồm các dòng “khóa: giá trị”. Cách viết'],
    ['lang:vi\n', 'mtqg.yaml:1:1: tệp phải gồm các dòng “khóa: giá trị”.'],
    ['lang: fr\n', 'mtqg.yaml:1:1: tùy chọn lang không nhận “fr”; chọn một trong: vi, en.'],
    ['lang:\n', 'mtqg.yaml:1:1: lang: còn trống.'],
    ['parse:\n\tformat: yaml\n', 'mtqg.yaml:2:1: dòng thụt vào bằng phím Tab; YAML chỉ nhận dấu cách. Cách viết: docs/config.md\n'],
    ['lang vi\nquiet: true\n', 'mtqg.yaml:1:1: dòng phía trên thiếu dấu hai chấm sau khóa'],
    ['parse: format: yaml\n', 'mtqg.yaml:1:8: hai dấu hai chấm trên một dòng'],
    ['parse:\n  format: yaml\n jobs: 2\n', 'mtqg.yaml:3:1: thụt đầu dòng không khớp'],
    ['lang: "vi\n', 'mtqg.yaml:2:1: thiếu dấu nháy đóng'],
    ['lang: vi\nlang: en\n', 'mtqg.yaml:2:1: khóa này đã có ở phía trên'],
    ['lang: @vi\n', 'mtqg.yaml:1:7: giá trị bắt đầu bằng ký tự riêng của YAML'],
    ['grammar: "luat\\quan.yaml"\n', 'mtqg.yaml:1:15: dấu \\ trong nháy kép'],
    ['lang: vi\n---\nlang: en\n', 'mtqg.yaml:2:1: một tệp chỉ chứa một phần'],
    ['quiet: true\nlang: *vi\n', 'mtqg.yaml:2:7: dấu * ở đầu giá trị'],
    ['lang: vi\n}\n', 'mtqg.yaml:2:1: không đúng cú pháp YAML'],
    ['? [a]\n: 1\n', 'mtqg.yaml:1:3: khóa phải là chữ'],
    [`lang: ${'['.repeat(5000)}\n`, 'mtqg.yaml:1:'],
  ])('%j', async (config, words) => {
    const { status, stdout, stderr } = await withConfig(config, ['parse', 'a.txt'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr).toContain('docs/config.md')
    if (!config.startsWith('lang: en')) expect(stderr).not.toMatch(/Invalid|expected|Flow|must|not allowed|alias|object|string/)
  })

  test('a section that is still empty sets nothing', async () => {
    expect((await withConfig('lang: vi\nparse:\n', ['parse', 'a.txt'])).status).toBe(0)
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
