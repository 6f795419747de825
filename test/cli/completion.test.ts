/** Completion in the shells themselves; one that is not installed is only written for. */
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith, here } from './helpers.ts'

const installed = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0
const scripts = new Map<string, string>()

beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish']) scripts.set(shell, (await here(['completion', shell, '--lang', 'en'])).stdout)
})

const CASES: ReadonlyArray<readonly [string[], string[]]> = [
  [['par'], ['parse']],
  [['grammar', ''], ['list', 'test', 'check']],
  [['parse', '--form'], ['--format']],
  [['parse', '--te'], ['--text']],
  [['parse', '-f', 'j'], ['json']],
  [['parse', 'a.txt', '--lang', ''], ['vi', 'en']],
  [['completion', ''], ['bash', 'zsh', 'fish']],
  [['grammar', 'list', '--ki'], ['--kind']],
  [['diff', 'a.txt', '--fo'], ['--format']],
]

describe.skipIf(!installed('bash'))('bash', () => {
  test.each(CASES)('%j', (words, expected) => {
    const program = `${scripts.get('bash')!}\nCOMP_WORDS=(mtqg ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _mtqg; printf '%s\\n' "\${COMPREPLY[@]}"`
    expect(execFileSync('bash', ['--norc', '-c', program], { encoding: 'utf8' }).split('\n').filter(Boolean)).toEqual(expected)
  })

  test('where a file may stand, files are left to bash', () => {
    const program = `${scripts.get('bash')!}\nCOMP_WORDS=(mtqg parse -o ''); COMP_CWORD=3; _mtqg; echo "\${#COMPREPLY[@]}"; complete -p mtqg`
    expect(execFileSync('bash', ['--norc', '-c', program], { encoding: 'utf8' })).toBe('0\ncomplete -o default -F _mtqg mtqg\n')
  })
})

describe.skipIf(!installed('fish'))('fish', () => {
  test.each(CASES)('%j', (words, expected) => {
    const folder = folderWith({ 'mtqg.fish': scripts.get('fish')! })
    const asked = execFileSync('fish', ['--no-config', '-c', `source ${join(folder, 'mtqg.fish')}; complete -C ${JSON.stringify(`mtqg ${words.join(' ')}`)}`], { cwd: folder, encoding: 'utf8', env: { ...process.env, HOME: folder } })
    expect(asked.split('\n').map((line) => line.split('\t')[0]!).filter((word) => word !== '' && word !== 'mtqg.fish').toSorted()).toEqual(expected.toSorted())
  })
})

describe.skipIf(!installed('zsh'))('zsh', () => {
  test('reads the script and knows the command', () => {
    const folder = folderWith({ 'mtqg.zsh': scripts.get('zsh')! })
    const output = execFileSync('zsh', ['-fc', `autoload -U compinit; compinit -u -d ${join(folder, 'dump')}; source ${join(folder, 'mtqg.zsh')}; echo $_comps[mtqg]; whence -w _mtqg_grammar_list`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
    expect(output).toBe('_mtqg\n_mtqg_grammar_list: function\n')
  })
})

test.each(['bash', 'zsh', 'fish'].filter(installed))('quotes and brackets of descriptions end nothing: %s', (shell) => {
  const folder = folderWith({ script: scripts.get(shell)! })
  expect(spawnSync(shell, ['-n', join(folder, 'script')], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
})

test('a shell that is none', async () => {
  const { status, stderr } = await here(['completion', 'tcsh', '--lang', 'en'])
  expect(status).toBe(2)
  expect(stderr).toContain('<shell> cannot be “tcsh”; choose one of: bash, zsh, fish')
})
