/** The JSON Schema (2020-12) of a record, made from the zod schemas. */
import * as z from 'zod'
import { recordSchema } from './schema.ts'

/** @returns a JSON Schema object; `mtqg/schema.json` holds the same */
function jsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }) as Record<string, unknown>
  return { title: 'mtqg record', description: 'What mtqg reads from one Vietnamese administrative document.', ...schema }
}

/** The schema as the text of a file. */
export const jsonSchemaText = (): string => `${JSON.stringify(jsonSchema(), null, 2)}\n`
