/** The package as npm makes it, after `npm run build`: what is in it, what its entries lead to, how large the command line is. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, posix } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from './cli/helpers.ts'

interface Manifest {
  readonly name: string
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest
const entries = Object.entries(manifest.exports)
/** Bytes of dist/cli: the grammars with and without their examples, the bundle and its code cache. */
const LARGEST_CLI = 5_000_000

describe.skipIf(!existsSync(join(ROOT, 'dist/index.js')))('the package', () => {
  let files: string[] = []

  beforeAll(() => {
    const [packed] = Object.values(JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as object) as [{ files: { path: string }[] }]
    files = packed.files.map(({ path }) => path)
  }, 60_000)

  test('holds what people need to run, read and check it', () => {
    const needed = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'schema.json', 'docs/grammars.md', 'docs/eval.md', 'docs/diagnostics.md', 'dist/cli/mtqg.cjs', 'dist/cli/worker.cjs', 'dist/cli/pdf-worker.cjs', 'dist/pdf-worker.cjs', 'dist/cli/builtin.utf16.json', 'dist/cli/THIRD-PARTY.txt', ...Object.values(manifest.bin)]
    expect(needed.filter((path) => !files.includes(path))).toEqual([])
  })

  test('holds the types that an entry leads to, and no others', () => {
    const led = new Set<string>()
    const follow = (path: string): void => {
      if (led.has(path)) return
      led.add(path)
      const text = readFileSync(join(ROOT, path), 'utf8')
      for (const [, to] of text.matchAll(/(?:from |import\()'(\.[^']+)\.(?:ts|js)'/gu)) follow(posix.join(posix.dirname(path), `${to}.d.ts`))
    }
    for (const [, target] of entries) if (typeof target !== 'string') follow(target.types.replace('./', ''))
    expect(files.filter((path) => path.endsWith('.d.ts')).toSorted()).toEqual([...led].toSorted())
  })

  test('holds nothing else', () => {
    const known = /^(?:bin|dist|docs)\/|^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|schema\.json)$/u
    expect(files.filter((path) => !known.test(path))).toEqual([])
  })

  test.each(entries)('%s leads to a file of the package, with its types', (entry, target) => {
    const paths = typeof target === 'string' ? [target] : [target.default, target.types]
    for (const path of paths) expect.soft(files, path).toContain(path.replace('./', ''))
    const resolved = createRequire(join(ROOT, 'package.json')).resolve(manifest.name + entry.slice(1))
    expect(resolved).toBe(join(ROOT, paths[0]!))
  })

  test.each(entries.filter(([, target]) => typeof target !== 'string'))('%s can be imported', (entry) => {
    const names = execFileSync(process.execPath, ['--input-type=module', '-e', `console.log(Object.keys(await import('${manifest.name}${entry.slice(1)}')).length)`], { cwd: ROOT, encoding: 'utf8' })
    expect(Number(names)).toBeGreaterThan(0)
  })

  test('names every package that the command line holds, with its licence', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, { dependencies?: Record<string, string> }> }
    const held = new Set<string>()
    const hold = (name: string): void => {
      // What stays a package of its own beside the bundle.
      if (held.has(name) || name === 'unpdf') return
      held.add(name)
      for (const each of Object.keys(packages[`node_modules/${name}`]!.dependencies ?? {})) hold(each)
    }
    for (const file of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.startsWith('unified')))
      for (const [, name] of readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(/(?:^import (?!type).* from |import\()'(?!node:)([a-z][a-z-]*)/gmu)) hold(name!)
    expect([...held]).toEqual(expect.arrayContaining(['chalk', 'commander', 'fast-glob', 'micromatch', 'yaml', 'zod']))
    const notices = readFileSync(join(ROOT, 'dist/cli/THIRD-PARTY.txt'), 'utf8')
    for (const name of held) expect.soft(notices, name).toMatch(new RegExp(`^${name} \\d[\\d.]* \\([\\w.-]+\\)$`, 'mu'))
  })

  test('the command line stays small', () => {
    const folder = join(ROOT, 'dist/cli')
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
    expect(bytes).toBeLessThan(LARGEST_CLI)
  })
})
