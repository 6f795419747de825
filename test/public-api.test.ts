/** The names that the package gives; a name that goes or comes is a change of its interface. */
import { describe, expect, it } from 'vitest'
import * as overlays from '../src/grammar/overlay.ts'
import * as library from '../src/index.ts'

describe('the package', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(library).sort()).toEqual(['Grammar', 'ReadError', 'builtinGrammar', 'extendGrammar', 'loadDocument', 'parse', 'parseTree', 'readDocument', 'recordSchema', 'sourceOf', 'validate'])
  })

  it('loads overlays by an entry of its own, which alone needs the YAML parser', () => {
    expect(Object.keys(overlays).sort()).toEqual(['GrammarError', 'loadOverlay'])
  })

  it('judges what is nested without end', () => {
    const deep = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`) as unknown
    expect(library.validate(deep)).toEqual({ success: false, issues: [{ path: '', message: 'nested more than 200 deep' }] })
  })

  it('reads a text, a tree and a judgement', () => {
    const record = library.parse('THÔNG BÁO')
    expect(record.header.type?.code).toBe('TB')
    expect(library.parseTree('THÔNG BÁO').type).toBe('root')
    expect(library.validate(record).success).toBe(true)
    expect(library.validate({ ...record, schemaVersion: '2' })).toMatchObject({ success: false, issues: [{ path: 'schemaVersion' }] })
  })
})
