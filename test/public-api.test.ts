/** The names that the package gives; a name that goes or comes is a change of its interface. */
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'

describe('the package', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(library).sort()).toEqual(['Grammar', 'ReadError', 'builtinGrammar', 'extendGrammar', 'parse', 'parseTree', 'readDocument', 'recordSchema', 'sourceOf', 'validate'])
  })

  it('reads a text, a tree and a judgement', () => {
    const record = library.parse('THÔNG BÁO')
    expect(record.header.type?.code).toBe('TB')
    expect(library.parseTree('THÔNG BÁO').type).toBe('root')
    expect(library.validate(record).success).toBe(true)
    expect(library.validate({ ...record, schemaVersion: '2' })).toMatchObject({ success: false, issues: [{ path: 'schemaVersion' }] })
  })
})
