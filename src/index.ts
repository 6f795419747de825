/** Stub until the library's front door stands: a record with the header left empty. */
import type { Grammar } from './grammar/index.ts'
import type { Lang } from './messages/index.ts'
import { linesOf, type SourceText } from './read/source.ts'
import { recordSchema, type DocumentRecord } from './record/schema.ts'

export interface ParseOptions {
  path?: string | null
  grammar?: Grammar
  lang?: Lang
}

export function parse(input: string | SourceText, options: ParseOptions = {}): DocumentRecord {
  const source = typeof input === 'string' ? { text: input, lines: linesOf(input), mediaType: 'text/plain', encoding: 'utf-8', sha256: '0'.repeat(64), pages: null } : input
  const { text, mediaType, encoding, sha256, pages } = source
  return recordSchema.parse({
    schemaVersion: '1',
    source: { path: options.path ?? null, mediaType, encoding, sha256, characters: text.length, pages },
    header: {
      issuer: { parent: null, name: null, span: null }, number: null, place: null, date: null, type: null, subject: null, urgency: null, secrecy: null, addressees: [],
      spans: { place: null, date: null, subject: null, urgency: null, secrecy: null },
    },
    legalBases: [], meeting: null, attendees: [], conclusions: [], tasks: [], tables: [], footnotes: [], appendices: [], citations: [], amounts: [], recipients: [], archive: null, signature: null,
    diagnostics: [{ rule: 'missing-number', severity: 'warning', message: options.lang === 'en' ? 'no number' : 'không có số', span: { start: 0, end: Math.min(1, text.length) } }],
  })
}
