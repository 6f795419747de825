/**
 * The record of one document, as zod schemas. Keys are English; values keep the document's own Vietnamese.
 * `null` says that the document does not say; offsets are JavaScript string indices into the text that was read.
 */
import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))
const texts = z.array(text)
const nullableText = z.nullable(text)
const wholeNumber = z.int().check(z.nonnegative())

/** Offsets into the text that was read, end exclusive: `text.slice(start, end)` shows the source words. */
export const spanSchema = z
  .strictObject({ start: wholeNumber, end: wholeNumber })
  .check(z.refine((span) => span.end >= span.start, { error: 'end before start' }))
  .register(z.globalRegistry, { id: 'Span' })

/** ISO day, month or year, as far as the document goes: `2023-05-25`, `2026-04`, `2026`. */
const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const partialDate = z.string().check(z.regex(PARTIAL_DATE))
/** ISO day, with the local time where the words give one: `2024-03-05T10:00`. */
const DUE_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/
const dueDate = z.string().check(z.regex(DUE_DATE))
const SHA256 = /^[0-9a-f]{64}$/
const RULE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** What the patterns of the schema ask for, by the pattern. */
export const FORMS: ReadonlyMap<string, 'date' | 'day' | 'sha256' | 'rule'> = new Map([[String(PARTIAL_DATE), 'date'], [String(DUE_DATE), 'day'], [String(SHA256), 'sha256'], [String(RULE_ID), 'rule']])

/** What gave a value, where the record was asked for it: the rule or mechanism, and the item whose words it was read from. */
export const traceSchema = z.strictObject({ rule: text, from: nullableText }).register(z.globalRegistry, { id: 'Trace' })

export const partyKindSchema = z.enum(['organization', 'group', 'person', 'other'])

export const partySchema = z
  .strictObject({
    text,
    name: text,
    kind: partyKindSchema,
    inherited: z.boolean(),
    span: spanSchema,
    trace: z.optional(traceSchema),
  })
  .register(z.globalRegistry, { id: 'Party' })

export const sourceSchema = z.strictObject({
  path: nullableText,
  mediaType: text,
  encoding: text,
  sha256: z.string().check(z.regex(SHA256)),
  characters: wholeNumber,
  pages: z.nullable(z.int().check(z.positive())),
})

export const headerSchema = z.strictObject({
  issuer: z.strictObject({ parent: nullableText, name: nullableText, span: z.nullable(spanSchema) }),
  number: z.nullable(z.strictObject({ text, sequence: nullableText, notation: nullableText, span: spanSchema })),
  place: nullableText,
  date: z.nullable(partialDate),
  type: z.nullable(z.strictObject({ code: text, name: text, span: z.nullable(spanSchema) })),
  subject: nullableText,
  urgency: nullableText,
  secrecy: nullableText,
  addressees: z.array(partySchema),
  spans: z.strictObject({
    place: z.nullable(spanSchema),
    date: z.nullable(spanSchema),
    subject: z.nullable(spanSchema),
    urgency: z.nullable(spanSchema),
    secrecy: z.nullable(spanSchema),
  }),
})

export const legalBasisSchema = z.strictObject({ text, span: spanSchema })

export const personSchema = z.strictObject({ name: nullableText, position: nullableText, span: spanSchema })

export const meetingSchema = z.strictObject({
  dates: z.array(dueDate),
  chair: z.nullable(personSchema),
  topic: nullableText,
  location: nullableText,
  span: spanSchema,
})

export const attendeeSchema = z.strictObject({
  text,
  name: text,
  capacity: nullableText,
  person: z.nullable(z.strictObject({ name: text, position: nullableText })),
  kind: partyKindSchema,
  span: spanSchema,
})

/** One item of the outline of the body. */
export interface Conclusion {
  id: string
  label: string | null
  heading: string | null
  text: string
  children: Conclusion[]
  span: { start: number; end: number }
}

export const conclusionSchema: z.ZodMiniType<Conclusion> = z
  .strictObject({
    id: text,
    label: nullableText,
    heading: nullableText,
    text: z.string(),
    get children() {
      return z.array(conclusionSchema)
    },
    span: spanSchema,
  })
  .register(z.globalRegistry, { id: 'Conclusion' })

export const deadlineSchema = z.strictObject({
  text,
  relation: z.enum(['before', 'by', 'on', 'during', 'recurring', 'within']),
  due: z.nullable(dueDate),
  start: z.nullable(dueDate),
  recurrence: nullableText,
  anchor: nullableText,
  offset: nullableText,
  workingDays: z.nullable(z.boolean()),
  inherited: z.boolean(),
  inferred: z.boolean(),
  note: nullableText,
  span: spanSchema,
  trace: z.optional(traceSchema),
})

export const taskSchema = z.strictObject({
  id: text,
  item: text,
  text,
  lead: z.array(partySchema),
  coordinate: z.array(partySchema),
  reportTo: z.array(partySchema),
  deadlines: z.array(deadlineSchema),
  conditional: z.boolean(),
  span: spanSchema,
  trace: z.optional(traceSchema),
})

export const tableSchema = z.strictObject({
  item: nullableText,
  appendix: z.nullable(wholeNumber),
  caption: nullableText,
  rows: z.array(z.array(z.string())),
  span: spanSchema,
})

export const footnoteSchema = z.strictObject({ mark: text, text, span: spanSchema })

export const appendixSchema = z.strictObject({
  title: nullableText,
  conclusions: z.array(conclusionSchema),
  span: spanSchema,
})

export const citationSchema = z.strictObject({
  text,
  type: nullableText,
  number: nullableText,
  date: z.nullable(partialDate),
  issuer: nullableText,
  provision: nullableText,
  item: nullableText,
  span: spanSchema,
})

export const amountSchema = z.strictObject({
  text,
  value: z.number(),
  unit: text,
  label: nullableText,
  item: nullableText,
  span: spanSchema,
})

export const recipientSchema = z.strictObject({
  text,
  purpose: nullableText,
  parties: texts,
  parent: z.nullable(wholeNumber),
  span: spanSchema,
})

export const archiveSchema = z.strictObject({ text, units: texts, span: spanSchema })

const signerSchema = z.strictObject({
  authority: texts,
  onBehalfOf: texts,
  position: nullableText,
  name: nullableText,
  span: spanSchema,
})

export const signatureSchema = z.extend(signerSchema, { others: z.array(signerSchema) })

export const diagnosticSchema = z.strictObject({
  rule: z.string().check(z.regex(RULE_ID)),
  severity: z.enum(['error', 'warning', 'info']),
  message: text,
  span: z.nullable(spanSchema),
})

export const recordSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  source: sourceSchema,
  header: headerSchema,
  legalBases: z.array(legalBasisSchema),
  meeting: z.nullable(meetingSchema),
  attendees: z.array(attendeeSchema),
  conclusions: z.array(conclusionSchema),
  tasks: z.array(taskSchema),
  tables: z.array(tableSchema),
  footnotes: z.array(footnoteSchema),
  appendices: z.array(appendixSchema),
  citations: z.array(citationSchema),
  amounts: z.array(amountSchema),
  recipients: z.array(recipientSchema),
  archive: z.nullable(archiveSchema),
  signature: z.nullable(signatureSchema),
  diagnostics: z.array(diagnosticSchema),
})

export type Trace = z.infer<typeof traceSchema>
export type Span = z.infer<typeof spanSchema>
export type PartyKind = z.infer<typeof partyKindSchema>
export type Party = z.infer<typeof partySchema>
export type Header = z.infer<typeof headerSchema>
export type LegalBasis = z.infer<typeof legalBasisSchema>
export type Meeting = z.infer<typeof meetingSchema>
export type Attendee = z.infer<typeof attendeeSchema>
export type Deadline = z.infer<typeof deadlineSchema>
export type Task = z.infer<typeof taskSchema>
export type Table = z.infer<typeof tableSchema>
export type Footnote = z.infer<typeof footnoteSchema>
export type Appendix = z.infer<typeof appendixSchema>
export type Citation = z.infer<typeof citationSchema>
export type Amount = z.infer<typeof amountSchema>
export type Recipient = z.infer<typeof recipientSchema>
export type Archive = z.infer<typeof archiveSchema>
export type Signature = z.infer<typeof signatureSchema>
export type Diagnostic = z.infer<typeof diagnosticSchema>
export type DocumentRecord = z.infer<typeof recordSchema>
