/** Holds values to a schema (of a grammar file, a gold record, a record); what is wrong is said in the language of the user. */
import type * as z from 'zod'
import { messageOf, messageTemplates, type Lang, type MessageKey } from '../messages/index.ts'
import { Fault } from './fault.ts'

/** What is told of a value by zod: the same of `zod` and `zod/mini`. */
export interface FormIssue {
  readonly code?: string | undefined
  readonly path?: readonly PropertyKey[] | undefined
  readonly input?: unknown
  readonly expected?: unknown
  readonly values?: readonly unknown[]
  readonly keys?: readonly string[]
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly inclusive?: boolean
  readonly origin?: string
  readonly errors?: ReadonlyArray<ReadonlyArray<{ readonly expected?: unknown }>>
  readonly issues?: ReadonlyArray<{ readonly message: string }>
}

interface FormFault {
  readonly path: readonly PropertyKey[]
  /** The key at the path that nobody knows, where that is the fault. */
  readonly key: string | null
  readonly fault: Fault
}

/** @returns the first thing that is wrong and where; null where the value has the form */
export function formFault(schema: z.ZodType, value: unknown): FormFault | null {
  const issueIn = (lang: Lang) => schema.safeParse(value, { error: (issue) => formWords(issue as FormIssue, lang) }).error?.issues[0]
  const issue = issueIn('en')
  if (!issue) return null
  const path = issue.path.join('.')
  const say = (lang: Lang): string => {
    const reason = said(issueIn(lang)!.message, lang)
    return path === '' ? reason : messageOf('grammar.fault.form', lang, { path, reason })
  }
  return { path: issue.path, key: issue.code === 'unrecognized_keys' ? issue.keys[0]! : null, fault: new Fault(say) }
}

/** A schema may name a message of its own; its key stands where words would. */
const said = (words: string, lang: Lang): string => (words in messageTemplates ? messageOf(words as MessageKey, lang, {}) : words)

/**
 * What is wrong with a value, in words.
 * @param orNull null is allowed there as well
 */
export function formWords(issue: FormIssue, lang: Lang, orNull = false): string {
  const say = (key: MessageKey, args: Readonly<Record<string, string | number>> = {}): string => messageOf(key, lang, args)
  const { code, input, minimum, maximum, values = [], keys = [], issues = [] } = issue
  if (input === undefined && (code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union')) return say('form.missing')
  if (code === 'invalid_type') return say(orNull ? 'form.type-or-null' : 'form.type', { expected: typeWords(issue.expected, lang) })
  if (code === 'invalid_union') return say('form.type', { expected: listed((issue.errors ?? []).map(([first]) => typeWords(first?.expected, lang)), lang) })
  if (code === 'invalid_value') return say(values.length === 1 ? 'form.value' : 'form.values', { values: quoted(values) })
  if (code === 'unrecognized_keys') return say('form.unknown-key', { keys: quoted(keys) })
  if (code === 'invalid_key') return said(issues[0]?.message ?? 'form.other', lang)
  if (code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array') && minimum === 1) return say('form.empty')
  if (code === 'too_small') return say(issue.inclusive === false ? 'form.above' : 'form.least', { least: String(minimum) })
  if (code === 'too_big') return say('form.most', { most: String(maximum) })
  return say('form.other')
}

const quoted = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ')

/** `text, a number or null` */
const listed = (words: readonly string[], lang: Lang): string => (words.length < 2 ? words.join('') : messageOf('form.either', lang, { first: words.slice(0, -1).join(', '), last: words.at(-1)! }))

function typeWords(expected: unknown, lang: Lang): string {
  const key = `form.${String(expected)}`
  return key in messageTemplates ? messageOf(key as MessageKey, lang, {}) : String(expected)
}
