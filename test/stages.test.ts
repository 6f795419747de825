/** One stage that breaks costs its own part of the record, and says so. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { builtinGrammar, Grammar, parse } from '../src/index.ts'
import { seeds } from './documents.ts'

class Broken extends Grammar {
  override findAll(kind: string, text: string): ReturnType<Grammar['findAll']> {
    if (kind === 'amount.money') throw new Error('broken on purpose')
    return super.findAll(kind, text)
  }
}

it('leaves its part empty, reports it and keeps the rest', () => {
  const text = seeds().map(({ path }) => readFileSync(path, 'utf8')).find((words) => parse(words).amounts.length > 0)!
  const whole = parse(text)
  const record = parse(text, { grammar: new Broken(builtinGrammar().files) })
  expect(record.amounts).toEqual([])
  expect(record.tasks).toEqual(whole.tasks)
  expect(record.diagnostics.filter(({ rule }) => rule === 'internal-error')).toMatchObject([{ severity: 'error', message: expect.stringContaining('amounts') }])
})
