/** docs/eval.md says what the program prints, and names every key that is judged. `UPDATE=1` writes the figures there. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { goldSchema } from '../../src/eval/gold.ts'
import { ROOT } from '../cli/helpers.ts'
import { blocksOf, folderOf, printed, replaced, run } from '../markdown.ts'

const PAGE = join(ROOT, 'docs/eval.md')
const text = readFileSync(PAGE, 'utf8')
const blocks = blocksOf(text)
const folder = folderOf(blocks)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the figures of the example, all of them right', async () => {
  const block = blocks.find(({ info }) => info === 'console')!
  const truth = (await printed(block, folder))!
  if (process.env['UPDATE']) writeFileSync(PAGE, replaced(text, block, truth))
  else expect(block.text).toBe(truth)
  expect(truth).toContain('1 đúng hoàn toàn')
})

test('its gold record holds every key that can be judged, and the page explains each', () => {
  const gold = JSON.parse(blocks.find(({ info }) => info.startsWith('json'))!.text) as object
  const keys = Object.keys(goldSchema.shape)
  expect(Object.keys(gold).toSorted()).toEqual(keys.toSorted())
  for (const key of keys) expect.soft(text).toMatch(new RegExp(`^\\| \`${key}\` \\|`, 'mu'))
})

test('a key left out is not judged, one that stands is judged whole', async () => {
  writeFileSync(join(folder, 'nha-o.gold.json'), '{ "archive": { "units": ["VT"] } }')
  const { stdout } = await run('npx mtqg eval nha-o.txt', folder)
  expect(stdout.match(/^archive .*$|^.*thừa.*$/gmu)).toEqual(['archive                      1   0.500   1.000   0.667', expect.stringContaining('archive  thừa  XD')])
})

test.each(['vi', 'en'])('--help and a missing gold record lead to the page (%s)', async (lang) => {
  expect((await run(`mtqg eval --help --lang ${lang}`, folder)).stdout).toContain('docs/eval.md')
  rmSync(join(folder, 'nha-o.gold.json'), { force: true })
  expect((await run(`mtqg eval nha-o.txt --lang ${lang}`, folder)).stderr).toContain('docs/eval.md')
})
