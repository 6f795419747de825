/** docs/grammars.md says what the grammars hold and the program prints. `UPDATE=1` writes it there. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fullGrammarFiles } from '../../src/grammar/full.ts'
import { ROOT } from '../cli/helpers.ts'
import { blocksOf, folderOf, printed, replaced } from '../markdown.ts'

const PAGE = join(ROOT, 'docs/grammars.md')
const text = readFileSync(PAGE, 'utf8')
const blocks = blocksOf(text)
const folder = folderOf(blocks)
let updated = text

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  if (updated !== text) writeFileSync(PAGE, updated)
})

test.each(blocks.filter(({ info, comment }) => info === 'console' || (comment && comment !== 'its output')))('$info $comment', async (block) => {
  const truth = (await printed(block, folder))!
  if (process.env['UPDATE']) updated = replaced(updated, block, truth)
  else expect(block.text).toBe(truth)
})

test.skipIf(!existsSync(join(ROOT, 'dist/grammar/index.js')))('the library in a few lines', () => {
  const program = blocks.find(({ info }) => info === 'js')!
  const output = blocks.find(({ comment }) => comment === 'its output')!
  const source = program.text.replaceAll("readFileSync('", `readFileSync('${folder}/`)
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', source], { cwd: ROOT, encoding: 'utf8' }).trimEnd()).toBe(output.text)
})

test('the table of kinds names each kind, where it stands, one of its examples and what it emits', () => {
  const kinds = kindsOf()
  const table = /(?<=<!-- kinds -->\n)[^]*(?=<!-- \/kinds -->)/u
  if (process.env['UPDATE']) updated = updated.replace(table, () => tableOf(kinds))
  const rows = [...table.exec(updated)![0].matchAll(/^\| `(.+)` \| (.+) \| (.+) \| (.*) \|$/gmu)].map(([, kind, grammars, example, emits]) => ({ kind, grammars, example, emits }))
  expect(rows.map(({ kind }) => kind).toSorted()).toEqual([...kinds.keys()].toSorted())
  for (const { kind, grammars, example, emits } of rows) {
    const entry = kinds.get(kind!)!
    expect.soft({ grammars, emits }, kind).toEqual({ grammars: [...entry.grammars].join(', '), emits: [...entry.emits].join(', ') })
    expect.soft(entry.examples, kind).toContain(example)
  }
})

test('the kinds that overlays extend are kinds', () => {
  const section = /^## Loại hay[^]*?(?=^## )/mu.exec(text)![0]
  const named = [...section.matchAll(/^\| (`[^|]+) \|/gmu)].flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/gu)].map(([, kind]) => kind!))
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((kind) => !kindsOf().has(kind))).toEqual([])
})

test('every key of the form is explained', async () => {
  const { grammarFileSchema } = await import('../../src/grammar/schema.ts')
  const { shape } = grammarFileSchema
  const inner = ['rules', 'names', 'abbreviations'].flatMap((section) => Object.keys((shape as never as Record<string, Listed>)[section]!.def.innerType.def.element.shape))
  const keys = [...Object.keys(shape), ...inner]
  expect(keys.filter((key) => !new RegExp(`^\\| .*\`${key}[\`.].* \\|`, 'mu').test(text))).toEqual([])
})

interface Listed {
  readonly def: { readonly innerType: { readonly def: { readonly element: { readonly shape: object } } } }
}

interface Kind {
  readonly grammars: Set<string>
  /** As cells of the table. */
  readonly examples: string[]
  readonly emits: Set<string>
}

function kindsOf(): Map<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const { grammar, rules } of fullGrammarFiles)
    for (const { kind, examples, emits } of rules) {
      const entry = kinds.get(kind) ?? { grammars: new Set(), examples: [], emits: new Set() }
      kinds.set(kind, entry)
      entry.grammars.add(grammar)
      entry.examples.push(...examples.match.map((example) => example.replaceAll('|', '\\|').trim() || '(blank)'))
      for (const key of Object.keys(emits)) entry.emits.add(key)
    }
  return kinds
}

function tableOf(kinds: ReadonlyMap<string, Kind>): string {
  const rows = [...kinds].map(([kind, { grammars, examples, emits }]) => `| \`${kind}\` | ${[...grammars].join(', ')} | ${examples[0]!} | ${[...emits].join(', ')} |`)
  return ['| kind | grammar | example | emits |', '| --- | --- | --- | --- |', ...rows, ''].join('\n')
}
