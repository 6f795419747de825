/** `mtqg validate` and schema.json judge alike, so that people may hold records to either. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordSchema, type DocumentRecord } from '../../src/index.ts'
import { fixtures } from '../documents.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const bySchema = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8')) as object)
const byZod = (value: unknown): boolean => recordSchema.safeParse(value).success

const records = fixtures().map(({ expected }) => JSON.parse(readFileSync(expected, 'utf8')) as DocumentRecord).map((record) => ({ ...record, source: { ...record.source, sha256: '0'.repeat(64) } }) as unknown as Json)

/** Each array and object in a value. */
function holdersIn(value: Json): (Json[] | { [key: string]: Json })[] {
  return typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(holdersIn)] : []
}

const VALUES: Json[] = [null, true, false, 0, 1, -1, 0.5, 1e300, '', 'x', '1', '2024-02', '2024-02-31', '2024-02-01T10:00', '2024-13-01', 'organization', 'before', 'error', [], {}, [null], ['x'], [{}]]

/** A record with one thing changed, put in or taken out somewhere. */
const mutated = fc.tuple(fc.constantFrom(...records), fc.nat(), fc.nat(), fc.constantFrom('set', 'drop', 'add'), fc.constantFrom(...VALUES)).map(([record, holder, key, act, value]) => {
  const copy = structuredClone(record)
  const holders = holdersIn(copy)
  const chosen = holders[holder % holders.length]!
  const keys = Object.keys(chosen)
  const name = keys[key % Math.max(1, keys.length)] ?? 'extra'
  if (Array.isArray(chosen)) {
    if (act === 'drop') chosen.splice(Number(name), 1)
    else if (act === 'add') chosen.push(value)
    else if (keys.length > 0) chosen[Number(name)] = value
  } else if (act === 'drop') delete chosen[name]
  else chosen[act === 'add' ? 'extra' : name] = value
  return copy
})

/** JSON Schema cannot say that a span ends behind its start. */
const turned = (value: Json): boolean => holdersIn(value).some((each) => !Array.isArray(each) && typeof each['start'] === 'number' && typeof each['end'] === 'number' && each['end'] < each['start'])

describe('the schema', () => {
  it('takes the records of the fixtures', () => {
    expect(records.length).toBeGreaterThan(10)
    for (const record of records) expect([byZod(record), bySchema(record)]).toEqual([true, true])
  })

  it.each([['the record', ''], ['an object in it', 'header'], ['an object in an array', 'tasks']])('refuses an unknown key of %s', (_, place) => {
    const record = structuredClone(records.find((each) => (each as unknown as DocumentRecord).tasks.length > 0)) as { [key: string]: Json }
    const target = place === '' ? record : place === 'tasks' ? (record['tasks'] as Json[])[0]! : record[place]!
    ;(target as { [key: string]: Json })['extra'] = 1
    expect([byZod(record), bySchema(record)]).toEqual([false, false])
  })

  it('judges a changed record as zod does', () => {
    let refused = 0
    fc.assert(
      fc.property(mutated.filter((value) => !turned(value)), (value) => {
        const judged = byZod(value)
        if (!judged) refused++
        expect(bySchema(value)).toBe(judged)
      }),
      { numRuns: 1500, seed: 20240115 },
    )
    expect(refused).toBeGreaterThan(500)
  })
})
