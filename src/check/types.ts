/** What a check sees and what it finds. */
import type { Context } from '../interpret/model.ts'
import type { DiagnosticRule, MessageKey } from '../messages/index.ts'
import type { DocumentRecord, Span } from '../record/schema.ts'
import type { Syntax } from '../syntax/index.ts'
import type { Passage } from '../text/passage.ts'

interface Fault {
  readonly rule: string
  readonly args: Readonly<Record<string, string | number>>
  /** Offsets in the text that was read. */
  readonly span: Span | null
}

export interface Checked {
  readonly record: DocumentRecord
  readonly syntax: Syntax
  readonly context: Context
  /** The carrier holds recorded changes; they were read as accepted. */
  readonly changed: boolean
  /** Words that the carrier strikes out. */
  readonly struck: readonly Span[]
  /** What stands between the subject and the body, without the bases. */
  readonly opening: readonly Passage[]
  /** Pages of which nothing could be read. */
  readonly unreadPages: readonly number[]
  /** Where the letters were recognized on images: the words that are not sure (0 to 100). */
  readonly recognized: { readonly doubts: ReadonlyArray<Span & { readonly confidence: number }> } | null | undefined
  /** What the readers could not place or believe while they read. */
  readonly faults: readonly Fault[]
}

/** What the checks are given. */
export interface Examined extends Checked {
  /** Where another document begins (NFC offset), or null. */
  readonly next: number | null
}

export interface Finding {
  readonly rule: DiagnosticRule
  readonly severity: 'error' | 'warning' | 'info'
  readonly args: Readonly<Record<string, string | number>>
  /** Offsets in the text that was read. */
  readonly span: Span | null
  /** Its sentence, where that is not the rule's own. */
  readonly says?: MessageKey
}

export type Check = (examined: Examined) => Finding[]
