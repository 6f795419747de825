/** docs/architecture.md names modules that are there, and every module of the readers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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
