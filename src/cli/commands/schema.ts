/** `mtqg schema`: prints the JSON Schema of a record. */
import { jsonSchemaText } from '../../record/json-schema.ts'
import type { Session } from '../session.ts'

export async function schemaCommand(session: Session): Promise<void> {
  await session.out.write(jsonSchemaText())
}
