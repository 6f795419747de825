/** What an output format can do. One file a format; the table below names them. */
import type { DocumentRecord } from '../record/schema.ts'

export type Chunk = string | Uint8Array

export interface Writer<Written = DocumentRecord> {
  /** Of the files in a folder, with the dot. */
  readonly extension: string
  /** All records as one output, as they come. */
  all(records: AsyncIterable<Written>): AsyncIterable<Chunk>
  /** One record as a file of its own. */
  one(record: Written): Chunk
}

const WRITERS = {
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  yaml: async () => (await import('./yaml.ts')).yaml,
} as const satisfies Record<string, () => Promise<Writer>>

export type Format = keyof typeof WRITERS

export const FORMATS = Object.keys(WRITERS) as Format[]

/** The writer of a format, loaded when it is asked for. */
export const writerOf = (format: Format): Promise<Writer> => WRITERS[format]()
