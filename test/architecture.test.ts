/** docs/architecture.md names modules that are there, and every module of the readers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './cli/helpers.ts'

const text = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')
const modules = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((path) => path.split('\\').join('/'))

test('every module and folder that it names is there', () => {
  const named = [...text.matchAll(/`(?<path>[a-z][\w./-]*(?:\.ts|\/))`/gu)].map(({ groups }) => groups!['path']!.replace(/\/$/u, ''))
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((path) => !existsSync(join(ROOT, path)) && !modules.some((module) => `/${module}`.endsWith(`/${path}`)))).toEqual([])
})

test.each(['docx', 'html', 'legacy', 'ocr', 'pdf'])('it names each module of read/%s', (folder) => {
  const own = modules.filter((path) => path.startsWith(`read/${folder}/`) && path.endsWith('.ts') && !/\/(?:index|matrix)\.ts$/u.test(path))
  expect(own.filter((path) => !text.includes(path.replace('read/', '')))).toEqual([])
})

/** A row of the table of folders: whom it is for, and whom its modules may use. */
interface Row {
  readonly own: readonly string[]
  /** Of a folder whether only its types may be used. */
  readonly uses: ReadonlyMap<string, 'all' | 'types'>
}

const namesIn = (cell: string): string[] => [...cell.matchAll(/`(?<name>[^`]+)`/gu)].map(({ groups }) => groups!['name']!.replace(/\/.*$/u, ''))

/** `all above` (`the library`) without what stands behind `but`, then what is named; `(types)`, `types of`: these alone. */
function rowsOf(table: string): Row[] {
  const rows: Row[] = []
  for (const [, folders, , cell] of table.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('|'))) {
    const [said = '', without = ''] = cell!.split(' but ')
    // What a folder holds inside is no folder of its own.
    const left = without.includes('insides') ? [] : namesIn(without)
    const above = /all above|the library/u.test(said) ? rows.flatMap(({ own }) => own).filter((name) => !left.includes(name)) : []
    const uses = new Map<string, 'all' | 'types'>(above.map((name) => [name, 'all']))
    for (const part of said.split(/, |; | and /u)) for (const name of namesIn(part)) uses.set(name, /\(types\)|types of/u.test(part) ? 'types' : 'all')
    if (/types of `record` and `syntax`/u.test(said)) uses.set('syntax', 'types')
    rows.push({ own: namesIn(folders!), uses })
  }
  return rows
}

describe('the arrows of the table', () => {
  const rows = rowsOf(/\| folder \|[^]*?\n\n/u.exec(text)![0])
  const sources = modules.filter((path) => path.endsWith('.ts'))
  const topOf = (path: string): string => path.split('/')[0]!

  test('every folder and module is in the table', () => {
    expect(rows.length).toBeGreaterThan(15)
    expect([...new Set(sources.map(topOf))].filter((top) => !rows.some(({ own }) => own.includes(top)))).toEqual([])
  })

  test.each(rows.map(({ own, uses }) => [own.join(', '), own, uses] as const))('%s uses what it may', (_, own, uses) => {
    const wrong = sources.filter((path) => own.includes(topOf(path))).flatMap((path) => {
      const found = readFileSync(join(ROOT, 'src', path), 'utf8').matchAll(/^(?:import|export) (?<type>type )?[^']*? from '(?<from>\.[^']+)'|import\('(?<later>\.[^']+)'\)/gmu)
      return [...found].flatMap(({ groups }) => {
        const target = topOf(posix.normalize(posix.join(posix.dirname(path), groups!['from'] ?? groups!['later']!)))
        const type = groups!['type'] !== undefined
        const may = own.includes(target) || (type && target === 'record') || uses.get(target) === 'all' || (type && uses.get(target) === 'types')
        return may ? [] : [`${path} -> ${target}${type ? ' (types)' : ''}`]
      })
    })
    expect(wrong).toEqual([])
  })
})
