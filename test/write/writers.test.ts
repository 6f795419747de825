import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { parse } from '../../src/index.ts'
import type { DocumentRecord } from '../../src/record/schema.ts'
import { FORMATS, writerOf } from '../../src/write/writer.ts'

const base = parse('THÔNG BÁO\nKết luận cuộc họp', { path: 'a.txt' })

/** A record whose free texts are the given words. */
const recordWith = (...words: string[]): DocumentRecord => ({
  ...base,
  footnotes: words.map((text) => ({ mark: text, text, span: { start: 0, end: 1 } })),
})

async function* stream(records: readonly DocumentRecord[]): AsyncGenerator<DocumentRecord> {
  yield* records
}

async function written(format: (typeof FORMATS)[number], records: readonly DocumentRecord[]): Promise<string> {
  let text = ''
  for await (const chunk of (await writerOf(format)).all(stream(records))) text += String(chunk)
  return text
}

const readBack = {
  json: (text: string): unknown => JSON.parse(text),
  ndjson: (text: string): unknown => text.split('\n').slice(0, -1).map((line) => JSON.parse(line) as unknown),
  yaml: (text: string): unknown => {
    const documents = parseAllDocuments(text)
    return Array.isArray(documents) ? documents.map((document) => document.toJS() as unknown) : []
  },
}

describe.each(FORMATS)('%s', (format) => {
  test.each([0, 1, 3])('%i records come back as they were', async (count) => {
    const records = Array.from({ length: count }, (_, index) => recordWith(`chữ ${index}`))
    expect(readBack[format](await written(format, records))).toEqual(records)
  })

  test('keys keep the order of the record', async () => {
    const [record] = readBack[format](await written(format, [base])) as [object]
    expect(Object.keys(record)).toEqual(Object.keys(base))
  })

  test('any words come back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), async (words) => {
        expect(readBack[format](await written(format, [recordWith(...words)]))).toEqual([recordWith(...words)])
      }),
      { numRuns: 50 },
    )
  })

  test('one record alone is that of the stream', async () => {
    const writer = await writerOf(format)
    const alone = readBack[format](String(writer.one(base)))
    expect(Array.isArray(alone) ? alone[0] : alone).toEqual(base)
    expect(writer.extension).toBe(`.${format}`)
  })

  test('records are written as they come', async () => {
    let asked = 0
    const endless = async function* (): AsyncGenerator<DocumentRecord> {
      for (;;) {
        asked++
        yield base
      }
    }
    for await (const chunk of (await writerOf(format)).all(endless())) {
      expect(chunk.length).toBeGreaterThan(100)
      break
    }
    expect(asked).toBe(1)
  })
})

test('json is what JSON.stringify gives for an array', async () => {
  expect(await written('json', [])).toBe('[]\n')
  expect(await written('json', [base, recordWith('a\nb', '[\n{')])).toBe(`${JSON.stringify([base, recordWith('a\nb', '[\n{')], null, 2)}\n`)
})

test('ndjson holds one line a record', async () => {
  expect((await written('ndjson', [recordWith('a\nb'), base])).split('\n')).toHaveLength(3)
})

describe('yaml', () => {
  const TRAPS = ['no', 'Yes', 'on', 'y', 'null', '~', '123', '0123', '0x1F', '1e3', '1_000', '12:30', '2024-03-15', '2024-03-15T10:00', '.inf', '- a', '# b', 'a: b', "'", '"', '@x', '%', '---', '...', ' a', 'a ', 'a\nb\n', '=', '<<', '!x', '&x', '*x', '']

  test.each(TRAPS)('%j is quoted where some reader takes it for something else', async (word) => {
    const text = await written('yaml', [recordWith(word)])
    expect(readBack.yaml(text)).toEqual([recordWith(word)])
    const [old] = [...parseAllDocuments(text, { version: '1.1' })]
    expect(old?.toJS()).toMatchObject({ footnotes: [{ text: word }] })
  })

  test('no anchors, no folded lines', async () => {
    const span = { start: 0, end: 1 }
    const shared = { ...base, footnotes: [{ mark: '1', text: 'chữ '.repeat(100).trim(), span }, { mark: '2', text: 'b', span }] }
    const text = await written('yaml', [shared])
    expect(text).not.toMatch(/[&*]a\d/)
    expect(text).toContain('chữ '.repeat(100).trim())
  })
})
