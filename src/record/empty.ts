/** A record that says nothing: what stands where a document or a stage gives nothing. */
import type { DocumentRecord, Header } from './schema.ts'

export const EMPTY_HEADER: Header = {
  issuer: { parent: null, name: null, span: null },
  number: null,
  place: null,
  date: null,
  type: null,
  subject: null,
  urgency: null,
  secrecy: null,
  addressees: [],
  spans: { place: null, date: null, subject: null, urgency: null, secrecy: null },
}

export const emptyRecord = (source: DocumentRecord['source']): DocumentRecord => ({
  schemaVersion: '1',
  source,
  header: EMPTY_HEADER,
  legalBases: [],
  meeting: null,
  attendees: [],
  conclusions: [],
  tasks: [],
  tables: [],
  footnotes: [],
  appendices: [],
  citations: [],
  amounts: [],
  recipients: [],
  archive: null,
  signature: null,
  diagnostics: [],
})
