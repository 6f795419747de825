/**
 * The record of one document, as zod schemas. Keys are English; values keep the document's own Vietnamese.
 * `null` says that the document does not say; offsets are JavaScript string indices into the text that was read.
 */
import * as z from 'zod'

const nullableText = z.string().min(1).nullable()

/** Offsets into the text that was read, end exclusive: `text.slice(start, end)` shows the source words. */
export const spanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.end >= span.start, { message: 'end before start' })
  .meta({ id: 'Span' })

/** ISO day, month or year, as far as the document goes: `2023-05-25`, `2026-04`, `2026`. */
const partialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
/** ISO day, with the local time where the words give one: `2024-03-05T10:00`. */
const dueDate = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/)

/** What gave a value, where the record was asked for it: the rule or mechanism, and the item whose words it was read from. */
export const traceSchema = z.strictObject({ rule: z.string().min(1), from: nullableText }).meta({ id: 'Trace' })

export const partyKindSchema = z.enum(['organization', 'group', 'person', 'other'])

export const partySchema = z
  .strictObject({
    text: z.string().min(1),
    name: z.string().min(1),
    kind: partyKindSchema,
    inherited: z.boolean(),
    span: spanSchema,
    trace: traceSchema.optional(),
  })
  .meta({ id: 'Party' })

export const sourceSchema = z.strictObject({
  path: nullableText,
  mediaType: z.string().min(1),
  encoding: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  characters: z.int().nonnegative(),
  pages: z.int().positive().nullable(),
})

export const headerSchema = z.strictObject({
  issuer: z.strictObject({ parent: nullableText, name: nullableText, span: spanSchema.nullable() }),
  number: z
    .strictObject({ text: z.string().min(1), sequence: nullableText, notation: nullableText, span: spanSchema })
    .nullable(),
  place: nullableText,
  date: partialDate.nullable(),
  type: z.strictObject({ code: z.string().min(1), name: z.string().min(1), span: spanSchema.nullable() }).nullable(),
  subject: nullableText,
  urgency: nullableText,
  secrecy: nullableText,
  addressees: z.array(partySchema),
  spans: z.strictObject({
    place: spanSchema.nullable(),
    date: spanSchema.nullable(),
    subject: spanSchema.nullable(),
    urgency: spanSchema.nullable(),
    secrecy: spanSchema.nullable(),
  }),
})

export const legalBasisSchema = z.strictObject({ text: z.string().min(1), span: spanSchema })

export const personSchema = z.strictObject({ name: nullableText, position: nullableText, span: spanSchema })

export const meetingSchema = z.strictObject({
  dates: z.array(dueDate),
  chair: personSchema.nullable(),
  topic: nullableText,
  location: nullableText,
  span: spanSchema,
})

export const attendeeSchema = z.strictObject({
  text: z.string().min(1),
  name: z.string().min(1),
  capacity: nullableText,
  person: z.strictObject({ name: z.string().min(1), position: nullableText }).nullable(),
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

export const conclusionSchema: z.ZodType<Conclusion> = z
  .strictObject({
    id: z.string().min(1),
    label: nullableText,
    heading: nullableText,
    text: z.string(),
    get children() {
      return z.array(conclusionSchema)
    },
    span: spanSchema,
  })
  .meta({ id: 'Conclusion' })

export const deadlineSchema = z.strictObject({
  text: z.string().min(1),
  relation: z.enum(['before', 'by', 'on', 'during', 'recurring', 'within']),
  due: dueDate.nullable(),
  start: dueDate.nullable(),
  recurrence: nullableText,
  anchor: nullableText,
  offset: nullableText,
  workingDays: z.boolean().nullable(),
  inherited: z.boolean(),
  inferred: z.boolean(),
  note: nullableText,
  span: spanSchema,
  trace: traceSchema.optional(),
})

export const taskSchema = z.strictObject({
  id: z.string().min(1),
  item: z.string().min(1),
  text: z.string().min(1),
  lead: z.array(partySchema),
  coordinate: z.array(partySchema),
  reportTo: z.array(partySchema),
  deadlines: z.array(deadlineSchema),
  conditional: z.boolean(),
  span: spanSchema,
  trace: traceSchema.optional(),
})

export const tableSchema = z.strictObject({
  item: nullableText,
  appendix: z.int().nonnegative().nullable(),
  caption: nullableText,
  rows: z.array(z.array(z.string())),
  span: spanSchema,
})

export const footnoteSchema = z.strictObject({ mark: z.string().min(1), text: z.string().min(1), span: spanSchema })

export const appendixSchema = z.strictObject({
  title: nullableText,
  conclusions: z.array(conclusionSchema),
  span: spanSchema,
})

export const citationSchema = z.strictObject({
  text: z.string().min(1),
  type: nullableText,
  number: nullableText,
  date: partialDate.nullable(),
  issuer: nullableText,
  provision: nullableText,
  item: nullableText,
  span: spanSchema,
})

export const amountSchema = z.strictObject({
  text: z.string().min(1),
  value: z.number(),
  unit: z.string().min(1),
  label: nullableText,
  item: nullableText,
  span: spanSchema,
})

export const recipientSchema = z.strictObject({
  text: z.string().min(1),
  purpose: nullableText,
  parties: z.array(z.string().min(1)),
  parent: z.int().nonnegative().nullable(),
  span: spanSchema,
})

export const archiveSchema = z.strictObject({ text: z.string().min(1), units: z.array(z.string().min(1)), span: spanSchema })

const signerSchema = z.strictObject({
  authority: z.array(z.string().min(1)),
  onBehalfOf: z.array(z.string().min(1)),
  position: nullableText,
  name: nullableText,
  span: spanSchema,
})

export const signatureSchema = signerSchema.extend({ others: z.array(signerSchema) })

export const diagnosticSchema = z.strictObject({
  rule: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string().min(1),
  span: spanSchema.nullable(),
})

export const recordSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  source: sourceSchema,
  header: headerSchema,
  legalBases: z.array(legalBasisSchema),
  meeting: meetingSchema.nullable(),
  attendees: z.array(attendeeSchema),
  conclusions: z.array(conclusionSchema),
  tasks: z.array(taskSchema),
  tables: z.array(tableSchema),
  footnotes: z.array(footnoteSchema),
  appendices: z.array(appendixSchema),
  citations: z.array(citationSchema),
  amounts: z.array(amountSchema),
  recipients: z.array(recipientSchema),
  archive: archiveSchema.nullable(),
  signature: signatureSchema.nullable(),
  diagnostics: z.array(diagnosticSchema),
})

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
