/**
 * Whole documents in, whole records out. `UPDATE=1 npx vitest run test/fixtures.test.ts` writes `expected.json` anew; read the
 * difference before it is kept. `source.sha256` is left out: it says nothing that the input does not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../src/index.ts'
import { fixtures, recordOfFile } from './documents.ts'

function comparable(record: DocumentRecord): unknown {
  const { sha256: _, ...source } = record.source
  return { ...record, source }
}

describe('fixtures', () => {
  it.each(fixtures())('$name', ({ input, expected }) => {
    const actual = comparable(recordOfFile(input))
    if (process.env['UPDATE']) writeFileSync(expected, `${JSON.stringify(actual, null, 2)}\n`)
    else expect(existsSync(expected), `${expected} is missing; UPDATE=1 writes it`).toBe(true)
    expect(actual).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })
})
