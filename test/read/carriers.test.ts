/** One document in every carrier gives one record: the corpus beside the project has two, with the text that all of them hold. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDocument, parse } from '../../src/index.ts'
import { SHARED, withoutSpans } from '../documents.ts'

const FORMS = join(SHARED, 'corpus', 'forms')
const present = existsSync(FORMS)
const office = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined

/** What people read in a record, white space folded. */
async function readingOf(name: string): Promise<unknown> {
  const file = join(FORMS, name)
  const { diagnostics: _, ...record } = parse(await loadDocument(readFileSync(file), file))
  return JSON.parse(JSON.stringify(withoutSpans(record)).replace(/(?:\\[nrt]|\s)+/gu, ' ')) as unknown
}

/** What LibreOffice makes of the .doc files: the second list of both begins anew (`1.`, `1.`), the end of a cell of the foot is lost in one. */
const NUMBERS = ['id', 'item', 'label']
const LOST: Readonly<Record<string, readonly string[]>> = { tb000: NUMBERS, tb002: [...NUMBERS, 'recipients', 'archive', 'signature'] }

function without(keys: readonly string[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => without(keys, each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => (keys.includes(key) ? [] : [[key, without(keys, each)]])))
}

describe.skipIf(!present).each(['tb000', 'tb002'])('%s, as its text (skipped where there is no ../shared)', (name) => {
  test.each(['docx', 'html', 'pdf'])('.%s', async (carrier) => expect(await readingOf(`${name}.${carrier}`)).toEqual(await readingOf(`${name}.truth.txt`)))

  describe.skipIf(!office)('through LibreOffice (skipped where it is not installed)', { timeout: 120_000 }, () => {
    test.each(['odt', 'rtf'])('.%s', async (carrier) => expect(await readingOf(`${name}.${carrier}`)).toEqual(await readingOf(`${name}.truth.txt`)))
    test('.doc', async () => expect(without(LOST[name]!, await readingOf(`${name}.doc`))).toEqual(without(LOST[name]!, await readingOf(`${name}.truth.txt`))))
  })
})
