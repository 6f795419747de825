/** Holds a record to its schema. An overlay's rules can give values that no record may hold; they cost their place, not the record. */
import en from 'zod/v4/locales/en.js'
import { messageOf, type Lang } from './messages/index.ts'
import { emptyRecord } from './record/empty.ts'
import { recordSchema, type DocumentRecord } from './record/schema.ts'
import { failureOf } from './stage.ts'

/** Their entries are pointed at by their index: one that is taken out would make the others point wrong. */
const INDEXED: ReadonlySet<PropertyKey> = new Set(['recipients', 'appendices'])

/**
 * @returns the record; without the entries and parts that break the schema, each told as an `internal-error`
 * @throws where the source's own fields break the schema: the caller gave them
 */
export function validRecord(record: DocumentRecord, lang: Lang = 'vi'): DocumentRecord {
  const result = recordSchema.safeParse(record, { error: en().localeError })
  if (result.success) return result.data
  const empty = emptyRecord(record.source)
  const kept: Record<string, unknown> = { ...record }
  const { issues } = result.error
  const parts = [...new Set(issues.map((issue) => issue.path[0] as keyof DocumentRecord))]
  const told = parts.map((part) => {
    const own = issues.filter((issue) => issue.path[0] === part)
    const value = record[part]
    const entries = new Set(own.map((issue) => issue.path[1]))
    kept[part] = Array.isArray(value) && !INDEXED.has(part) ? value.filter((_, index) => !entries.has(index)) : empty[part]
    const { rule, args, span } = failureOf(part, `${own[0]!.path.join('.')}: ${own[0]!.message}`)
    return { rule, severity: 'error' as const, message: messageOf(`diagnostic.${rule}`, lang, args), span }
  })
  return recordSchema.parse({ ...kept, diagnostics: [...told, ...(kept['diagnostics'] as DocumentRecord['diagnostics'])] })
}
