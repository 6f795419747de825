/** Diagnostics of a record. */
import type { Diagnostic, DocumentRecord } from '../record/schema.ts'
import type { Lang } from '../messages/index.ts'
import type { Syntax } from '../syntax/index.ts'
import type { Context } from '../interpret/model.ts'

export interface Checked {
  readonly record: DocumentRecord
  readonly syntax: Syntax
  readonly faults: ReadonlyArray<{ rule: string; args: Readonly<Record<string, string>>; span: { start: number; end: number } | null }>
  readonly context: Context
  readonly lang: Lang
}

export const checkRecord = (_checked: Checked): Diagnostic[] => []
