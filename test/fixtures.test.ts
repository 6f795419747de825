/**
 * Whole documents in, whole records out. `UPDATE=1 npx vitest run test/fixtures.test.ts` writes `expected.json` anew; read the
 * difference before it is kept. `source.sha256` is left out: it says nothing that the input does not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { DocumentRecord } from '../src/index.ts'
import { fixtures, recordOfFile } from './documents.ts'

function comparable(record: DocumentRecord): unknown {
  const { sha256: _, ...source } = record.source
  return { ...record, source }
}

/** Fixtures whose record is known to be wrong, with what is wrong. */
const gaps = (parse(readFileSync(new URL('../fixtures/known-gaps.yaml', import.meta.url), 'utf8')) ?? {}) as Record<string, string>
const isGap = ({ name }: { name: string }): boolean => name in gaps

describe('fixtures', () => {
  it.each(fixtures().filter((fixture) => !isGap(fixture)))('$name', ({ input, expected }) => {
    const actual = comparable(recordOfFile(input))
    if (process.env['UPDATE']) writeFileSync(expected, `${JSON.stringify(actual, null, 2)}\n`)
    else expect(existsSync(expected), `${expected} is missing; UPDATE=1 writes it`).toBe(true)
    expect(actual).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })

  it.each(fixtures().filter(isGap))('$name is a known gap', ({ input, expected }) =>
    expect(comparable(recordOfFile(input)), 'the gap is closed: take it off fixtures/known-gaps.yaml').not.toEqual(JSON.parse(readFileSync(expected, 'utf8'))))

  it('the list of gaps names fixtures alone', () => expect(Object.keys(gaps).filter((name) => !fixtures().some((fixture) => fixture.name === name))).toEqual([]))
})
