/** Help, errors of usage, colour, and the commands that read no documents. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, here, ROOT, spawned } from './helpers.ts'

test('the task list stands first, with an example', async () => {
  for (const [lang, folder] of [['vi', 'van-ban/'], ['en', 'documents/']] as const) {
    const alone = (await here([], { env: { LANG: lang === 'vi' ? 'vi_VN.UTF-8' : 'en_US.UTF-8' } })).stdout
    expect(alone.split('\n').findIndex((line) => line.includes(`mtqg tasks ${folder} -o `))).toBeLessThan(5)
    const help = (await here(['--help', '--lang', lang])).stdout
    expect(help.indexOf(`mtqg tasks ${folder} -o `)).toBeLessThan(help.indexOf('mtqg check'))
    expect(help.indexOf(`mtqg tasks ${folder}`)).toBeLessThan(help.indexOf('ndjson -o'))
  }
})

test('--as-of says which days it takes, and when there is no column', async () => {
  const help = (await here(['tasks', '--help', '--lang', 'en'])).stdout.replace(/\s+/gu, ' ')
  expect(help).toContain('(2024-03-31, 31/3/2024 or today); without it from the day of --overdue-on, without both there is no such column')
})

describe('help', () => {
  test('alone: a short help with examples, status 0', async () => {
    const { status, stdout, stderr } = await spawned([])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Cách dùng: mtqg /)
    expect(stdout).toMatch(/Ví dụ:\n {2}mtqg parse thong-bao\.txt/)
  })

  test.each([['--help'], ['parse', '--help'], ['help', 'check'], ['grammar', '--help'], ['grammar', 'help', 'list'], ['help', 'grammar', 'check'], ['help']])('%s %s in both languages', async (...argv) => {
    const vietnamese = await here(argv, { env: { LANG: 'vi_VN.UTF-8' } })
    const english = await here([...argv, '--lang', 'en'])
    for (const { status, stderr } of [vietnamese, english]) expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(vietnamese.stdout).toContain('Tùy chọn')
    expect(vietnamese.stdout).not.toMatch(/Usage|Options|Commands|default|display help/)
    expect(english.stdout).toMatch(/^Usage: mtqg/)
  })

  test('every example of the help is a command that is there', async () => {
    const { stdout } = await here(['--help'])
    const named = [...stdout.matchAll(/^ {2}mtqg ([a-z]+)/gm)].map((match) => match[1]!)
    expect(named.length).toBeGreaterThan(3)
    for (const name of named) expect((await here([name, '--help'])).status).toBe(0)
  })

  test('alone: what a beginner needs, on one screen', async () => {
    const { stdout } = await here([])
    expect(stdout.split('\n').length).toBeLessThan(12)
    expect(stdout.match(/^ {2}mtqg /gmu)).toHaveLength(4)
  })

  test('every command has examples, of commands and options that are there', async () => {
    const commandsOf = async (path: readonly string[]): Promise<string[][]> => {
      const { stdout } = await here([...path, '--help', '--lang', 'en'])
      const names = [.../^Commands:\n((?: {2}.*\n)+)/mu.exec(stdout)?.[1]?.matchAll(/^ {2}([a-z]+) /gmu) ?? []].map(([, name]) => name!).filter((name) => name !== 'help')
      return [...(path.length > 0 ? [[...path]] : []), ...(await Promise.all(names.map((name) => commandsOf([...path, name])))).flat()]
    }
    const commands = await commandsOf([])
    expect(commands.length).toBeGreaterThan(10)
    const helps = new Map(await Promise.all(commands.map(async (path) => [path.join(' '), await here([...path, '--help'])] as const)))
    for (const [name, { stdout }] of helps) {
      const examples = stdout.slice(stdout.search(/^Ví dụ/mu)).matchAll(/\bmtqg ((?:[a-z]+ ?)+)([^|>)#\n]*)/gu)
      const used = [...examples].map(([, words, rest]) => ({ command: [...helps.keys()].filter((each) => `${words!.trim()} `.startsWith(`${each} `)).at(-1) ?? '', options: [...rest!.matchAll(/(?<= |^)--?[a-z-]+/gu)].map(([option]) => option) }))
      expect.soft(used.filter(({ command }) => `${command} `.startsWith(`${name} `)), name).not.toEqual([])
      for (const { command, options } of used) for (const option of options) expect.soft(helps.get(command)?.stdout, `${name}: ${option}`).toMatch(new RegExp(`^ {2}.*${option}\\b`, 'mu'))
    }
  })

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
    expect(await spawned(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('errors of usage', () => {
  test.each([
    [['parze'], /unknown command parze\nDid you mean parse\?/],
    [['parse', '--formt', 'json'], /unknown option --formt\nDid you mean --format\?\nFor help: mtqg parse --help/],
    [['parse', '-f', 'xml'], /does not take “xml”; choose one of: json, ndjson, yaml/],
    [['parse', '--jobs', 'many'], /whole number from 1 to 64, not “many”/],
    [['parse', '--jobs', '0'], /not “0”/],
    [['parse', '-o'], /option -o, --output <path> needs a value/],
    [['schema', 'extra'], /too many arguments/],
    [['grammar', 'check'], /missing <file>/],
    [['help', 'khong'], /unknown command khong\nFor help: mtqg --help/],
    [['help', 'parze'], /unknown command parze\nDid you mean parse\?\nFor help: mtqg --help/],
    [['help', 'grammar', 'tset'], /unknown command tset\nDid you mean test\?\nFor help: mtqg grammar --help/],
    [['grammar', 'help', 'tset'], /unknown command tset\nDid you mean test\?/],
    [['parse', '--jobs', '0x2'], /not “0x2”/],
    [['parse', '-o', ''], /option -o, --output <path> needs a name, not an empty one/],
    [['parse', '--stdin-name', ''], /option --stdin-name <name> needs a name/],
    [['check', '--files-from', ''], /option --files-from <file> needs a name/],
    [['parse', '--grammar', ''], /option --grammar <file> needs a name/],
    [['grammar', 'tset'], /unknown command tset\nDid you mean test\?\nFor help: mtqg grammar --help/],
  ])('%j', async (argv, words) => {
    const { status, stdout, stderr } = await here([...argv, '--lang', 'en'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(words)
    expect(stderr).toMatch(/^mtqg: error: /)
  })

  test('a language that is none', async () => {
    expect((await here(['schema', '--lang', 'fr'], { env: { LANG: 'en' } })).stderr).toContain('choose one of: vi, en')
  })

  test('in Vietnamese, as a process', async () => {
    const { status, stdout, stderr } = await spawned(['parse', '--quite'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('mtqg: lỗi: không có tùy chọn --quite\nCó phải ý bạn là --quiet?\nXem hướng dẫn: mtqg parse --help\n')
  })

  test('a command that needs another: help on stderr', async () => {
    const { status, stdout, stderr } = await here(['grammar'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('list')
  })
})

/** What fingers do to a word: two letters change places, one is left out, one is doubled, one is another. */
const slips = (word: string): string[] => {
  const at = word.length >> 1
  return [word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1), word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + word[at] + word.slice(at), `${word.slice(0, at)}x${word.slice(at + 1)}`].filter((slip) => slip !== word)
}

describe('what was meant', () => {
  test('every command, every option, in both languages', async () => {
    const { stdout } = await here(['--help'])
    const commands = [...stdout.slice(stdout.indexOf('Lệnh:')).matchAll(/^ {2}([a-z]+) {2,}/gmu)].map(([, name]) => name!)
    expect(commands.length).toBeGreaterThan(12)
    for (const command of commands) {
      for (const slip of slips(command)) expect.soft((await here([slip])).stderr, slip).toContain(`không có lệnh ${slip}\nCó phải ý bạn là ${command}?\n`)
      for (const slip of slips(command)) expect.soft((await here(['help', slip, '--lang', 'en'])).stderr, slip).toContain(`Did you mean ${command}?\n`)
      const options = [...(await here([command, '--help'])).stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]{3,})/gmu)].map(([, name]) => name!)
      if (command !== 'help') for (const option of options) for (const slip of slips(option)) expect.soft((await here([command, `--${slip}`, '--lang', 'en'])).stderr, `${command} --${slip}`).toMatch(new RegExp(`unknown option --${slip}\nDid you mean (?:one of )?(?:--[a-z-]+, )*--${option}[,?]`, 'u'))
    }
  }, 60_000)

  test.each([['taks', 'tasks'], ['reveiw', 'review'], ['complete', 'completion'], ['gramar', 'grammar'], ['diffs', 'diff']])('%s: %s', async (slip, command) => {
    expect((await here([slip])).stderr).toBe(`mtqg: lỗi: không có lệnh ${slip}\nCó phải ý bạn là ${command}?\nXem hướng dẫn: mtqg --help\n`)
  })

  test.each([['--asignee', '--assignee'], ['--formt', '--format'], ['--duebefore', '--due-before'], ['--overdue', '--overdue-on'], ['--as_of', '--as-of'], ['--group', '--group-by']])('tasks %s: %s', async (slip, option) => {
    expect((await here(['tasks', slip, 'x'])).stderr).toBe(`mtqg: lỗi: không có tùy chọn ${slip}\nCó phải ý bạn là ${option}?\nXem hướng dẫn: mtqg tasks --help\n`)
  })

  test('what is far from everything gets no guess', async () => {
    for (const argv of [['danhsach'], ['xyz'], ['tasks', '--excel'], ['tasks', '--zzzzzz'], ['parse', '-x']]) expect.soft((await here(argv)).stderr, argv.join(' ')).not.toContain('Có phải')
  })

  test('a file in the place of the command', async () => {
    const cwd = folderWith({ 'thong-bao.txt': 'THÔNG BÁO', 'van-ban/a.txt': 'THÔNG BÁO' })
    expect((await here(['thong-bao.txt'], { cwd })).stderr).toBe('mtqg: lỗi: không có lệnh thong-bao.txt\nCó phải ý bạn là mtqg tasks thong-bao.txt, mtqg parse thong-bao.txt?\nXem hướng dẫn: mtqg --help\n')
    expect((await here(['van-ban', '-o', 'x.json'], { cwd })).stderr).toContain('mtqg parse van-ban?')
  })
})

describe('colour', () => {
  const RED = '\u001b[31m'
  const absent = (extra: readonly string[], env: Readonly<Record<string, string>>, terminal: boolean) => here(['parse', 'absent.txt', ...extra], { env, terminal })

  test.each([
    ['a terminal', [], {}, true, true],
    ['no terminal', [], {}, false, false],
    ['--no-color', ['--no-color'], {}, true, false],
    ['--no-color over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
    ['NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', [], { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['a dumb terminal', [], { TERM: 'dumb' }, true, false],
  ])('%s', async (_, extra, env, terminal, colored) => {
    expect((await absent(extra, env, terminal)).stderr.includes(RED)).toBe(colored)
  })

  test('data is never coloured', async () => {
    const cwd = folderWith({ 'a.txt': 'THÔNG BÁO\nKết luận' })
    for (const format of ['json', 'sarif', 'github']) expect((await here(['check', 'a.txt', '-f', format], { cwd, terminal: true })).stdout).not.toContain('\u001b')
    expect((await here(['check', 'a.txt'], { cwd, terminal: true })).stdout).toContain('\u001b')
    expect((await here(['parse', 'a.txt'], { cwd, terminal: true, env: { FORCE_COLOR: '1' } })).stdout).not.toContain('\u001b')
  })
})

describe('schema', () => {
  test('schema.json is what the command prints', async () => {
    const { status, stdout } = await spawned(['schema'])
    expect(status).toBe(0)
    expect(readFileSync(join(ROOT, 'schema.json'), 'utf8')).toBe(stdout)
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object', properties: { schemaVersion: { const: '1' } } })
  })
})

describe('grammar', () => {
  const OVERLAY = `grammar: local
description: An overlay.
rules:
  - { id: local-rule, kind: role.no-duty, terms: [an bình], examples: { match: [xã An Bình], reject: [xã Bình An] } }
names:
  - { id: local-name, name: Ban Quản lý Khu An Bình, variants: [Ban An Bình], examples: { match: [giao Ban An Bình], reject: [giao Ban Bình An] } }
abbreviations:
  - { id: local-letters, terms: [ABX], expansion: An Bình Xã, examples: { match: [tại ABX], reject: [tại abx] } }
`

  test('list: the rules in force, by kind', async () => {
    const cwd = folderWith({ 'g.yaml': OVERLAY })
    expect((await here(['grammar', 'list', '--kind', 'role.no-duty', '--grammar', 'g.yaml'], { cwd })).stdout).toMatch(/^role\.no-duty\tlocal-rule\tlocal\tan bình$/m)
    const { stdout } = await here(['grammar', 'list', '-f', 'json', '--grammar', 'g.yaml'], { cwd })
    const listed = JSON.parse(stdout) as Array<{ id: string; kind: string; rule: { examples: { match: string[] } } }>
    expect(listed.length).toBeGreaterThan(100)
    expect(listed.filter(({ id }) => id.startsWith('local-')).map(({ kind }) => kind)).toEqual(['role.no-duty', 'name', 'abbreviation'])
    expect(listed.every(({ rule }) => rule.examples.match.length > 0)).toBe(true)
  })

  test.each([
    ['role.asign', /no rule of the kind role\.asign.*Did you mean role\.assign\?/],
    ['nothing', /no rule of the kind nothing\. .*grammar list/],
  ])('list: a kind that is none: %s', async (kind, words) => {
    const { status, stdout, stderr } = await here(['grammar', 'list', '--kind', kind, '-f', 'json', '--lang', 'en'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(words)
  })

  test('check: an overlay that is sound', async () => {
    const { status, stdout, stderr } = await spawned(['grammar', 'check', 'g.yaml'], { cwd: folderWith({ 'g.yaml': OVERLAY }) })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toContain('g.yaml: hợp lệ (1 luật, 1 tên, 1 chữ viết tắt)')
  })

  test('check and test: examples that do not hold give status 1', async () => {
    const wrong = OVERLAY.replace('[xã Bình An]', '[An Bình]').replace('[giao Ban An Bình]', '[giao Ban nào]').replace('[tại ABX]', '[tại XYZ]')
    const cwd = folderWith({ 'g.yaml': wrong })
    const lines = ['g.yaml:4: local-rule: should not match “An Bình” but does', 'g.yaml:6: local-name: should match “giao Ban nào” but does not', 'g.yaml:8: local-letters: should match “tại XYZ” but does not', '']
    const checked = await here(['grammar', 'check', 'g.yaml', '--lang', 'en'], { cwd })
    expect({ status: checked.status, lines: checked.stdout.split('\n') }).toEqual({ status: 1, lines })
    const tested = await here(['grammar', 'test', '--grammar', 'g.yaml', '--lang', 'en'], { cwd })
    expect(tested.status).toBe(1)
    expect(tested.stdout.split('\n').filter((line) => line.startsWith('g.yaml:'))).toEqual(lines.slice(0, -1))
  })

  test('check: an overlay with a fault gives status 2, and the next is still checked', async () => {
    const cwd = folderWith({ 'bad.yaml': 'grammar: x\n', 'g.yaml': OVERLAY })
    const { status, stderr } = await here(['grammar', 'check', 'bad.yaml', 'g.yaml', '--lang', 'en'], { cwd })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^mtqg: error: bad\.yaml:1:1: invalid grammar: description.*\ng\.yaml: valid/)
  })

  test('check: a rule that does not tell what its kind must', async () => {
    const mixed = OVERLAY.replace('kind: role.no-duty', 'kind: doc-type')
    const { status, stderr } = await here(['grammar', 'check', 'g.yaml', '--lang', 'en'], { cwd: folderWith({ 'g.yaml': mixed }) })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^mtqg: error: g\.yaml:4:\d+: .*local-rule: emits of the kind doc-type: /)
  })
})

test('an error of mtqg itself shows no stack, but for DEBUG=mtqg', async () => {
  const plain = await here(['parse', '--lang', 'en'], { stdin: new Error('boom') })
  expect(plain).toMatchObject({ status: 2, stdout: '[]\n', stderr: expect.stringMatching(/^mtqg: error: <stdin>: internal error of mtqg: boom\. .*\n$/) as string })
  expect((await here(['parse', '--lang', 'en'], { stdin: new Error('boom'), env: { DEBUG: 'mtqg' } })).stderr).toContain('    at ')
})
