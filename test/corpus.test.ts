/** Documents that stand beside the project, where they do: each read whole, and the known ones judged against their gold records. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseTree, readDocument, recordSchema } from '../src/index.ts'
import { lossesOf, SHARED } from './documents.ts'

const CORPUS = join(SHARED, 'corpus')
const SCORER = join(SHARED, 'score', 'score.mjs')

const present = existsSync(CORPUS)
const texts = present ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt')).sort().map((path) => ({ path, file: join(CORPUS, path) })) : []

interface Score {
  readonly absent: number
  readonly macroF1: number
  readonly rows: readonly { readonly group: string; readonly f1: number; readonly gold: number; readonly fp: number }[]
}

function scoreOf(folder: string, gold = folder): Score {
  const files = texts.filter(({ path }) => path.startsWith(`${folder}/`))
  const records = files.map(({ path, file }) => JSON.stringify(parse(readDocument(readFileSync(file), file), { path })))
  const run = spawnSync(process.execPath, [SCORER, join(CORPUS, gold), '-', '--json'], { input: records.join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout) as Score
}

describe.skipIf(!present)('the corpus in ../shared/corpus (skipped where there is none)', () => {
  it.each(texts)('$path gives a valid record, nothing lost', ({ file }) => {
    const source = readDocument(readFileSync(file), file)
    expect(recordSchema.safeParse(parse(source)).success).toBe(true)
    expect(lossesOf(source.text, parseTree(source))).toEqual([])
  })

  describe.skipIf(!existsSync(SCORER))('against the gold records', () => {
    it.each([
      { folder: 'seeds', gold: 'seeds', least: 0.99 },
      { folder: 'dev', gold: 'dev', least: 0.98 },
      { folder: 'dev-raw', gold: 'dev', least: 0.95 },
    ])('$folder scores at least $least', ({ folder, gold, least }) => {
      const { absent, macroF1, rows } = scoreOf(folder, gold)
      expect(absent).toBe(0)
      expect(macroF1).toBeGreaterThanOrEqual(least)
      if (folder === 'seeds') expect(rows.filter((row) => row.gold + row.fp > 0 && row.f1 < 0.9).map(({ group, f1 }) => `${group} ${f1}`)).toEqual([])
    })
  })
})
