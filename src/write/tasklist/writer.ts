/** The forms that a task list can be written in. One file a form; the table below names them. */
import type { TaskList } from '../../tasklist/types.ts'
import type { Chunk } from '../writer.ts'

export interface ListWriter {
  /** Of the file, with the dot. */
  readonly extension: string
  /** @param bom whether a text for a spreadsheet begins with a byte order mark */
  write(list: TaskList, bom: boolean): Chunk
}

const SHEETS = {
  csv: async () => (await import('./csv.ts')).csv,
  xlsx: async () => (await import('./xlsx.ts')).xlsx,
  ics: async () => (await import('./ics.ts')).ics,
  md: async () => (await import('./md.ts')).md,
  html: async () => (await import('./html.ts')).html,
} as const satisfies Record<string, () => Promise<ListWriter>>

const ROWS = {
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./json.ts')).ndjson,
} as const satisfies Record<string, () => Promise<ListWriter>>

const WRITERS = { ...SHEETS, ...ROWS }

export type ListFormat = keyof typeof WRITERS
/** Of them, those that hold the list where `parse` is asked for them: its JSON is that of records. */
export type SheetFormat = keyof typeof SHEETS

export const SHEET_FORMATS = Object.keys(SHEETS) as SheetFormat[]
export const LIST_FORMATS = Object.keys(WRITERS) as ListFormat[]

/** The writer of a form, loaded when it is asked for. */
export const listWriterOf = (format: ListFormat): Promise<ListWriter> => WRITERS[format]()
