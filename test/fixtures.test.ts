/**
 * Whole documents in, whole records out. `UPDATE=1 npx vitest run test/fixtures.test.ts` writes `expected.json` anew; read the
 * difference before it is kept. Where a record is known to be wrong (fixtures/known-gaps.yaml), `expected.json` is what it should
 * be and stays, and `actual.json` is what the program gives: so a change for the worse is seen there too.
 * `source.sha256` is left out: it says nothing that the input does not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fixtures, recordOfFile, type Fixture } from './documents.ts'

function comparable(path: string): unknown {
  const record = recordOfFile(path)
  const { sha256: _, ...source } = record.source
  return { ...record, source }
}

const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Holds a record to a file, which UPDATE=1 writes. */
function hold(record: unknown, file: string): void {
  if (process.env['UPDATE']) writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`)
  expect(existsSync(file), `${file} is missing; UPDATE=1 writes it`).toBe(true)
  expect(record).toEqual(jsonOf(file))
}

/** Fixtures whose record is known to be wrong, with what is wrong. */
const gaps = (parse(readFileSync(new URL('../fixtures/known-gaps.yaml', import.meta.url), 'utf8')) ?? {}) as Record<string, string>
const isGap = ({ name }: Fixture): boolean => name in gaps
const actualOf = ({ expected }: Fixture): string => join(dirname(expected), 'actual.json')

describe('fixtures', () => {
  it.each(fixtures().filter((fixture) => !isGap(fixture)))('$name', (fixture) => {
    hold(comparable(fixture.input), fixture.expected)
    expect(existsSync(actualOf(fixture)), 'no gap: take actual.json away').toBe(false)
  })

  it.each(fixtures().filter(isGap))('$name is a known gap', (fixture) => {
    const record = comparable(fixture.input)
    expect(record, 'the gap is closed: take it off fixtures/known-gaps.yaml, and actual.json away').not.toEqual(jsonOf(fixture.expected))
    hold(record, actualOf(fixture))
  })

  it('the list of gaps names fixtures alone', () => expect(Object.keys(gaps).filter((name) => !fixtures().some((fixture) => fixture.name === name))).toEqual([]))
})
