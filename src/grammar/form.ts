/** Holds values of a grammar file to a schema; what is wrong is said in the language of the user. */
import type * as z from 'zod'
import en from 'zod/v4/locales/en.js'
import vi from 'zod/v4/locales/vi.js'
import { messageOf, messageTemplates, type Lang, type MessageKey } from '../messages/index.ts'
import { Fault } from './fault.ts'

const LOCALES = { vi, en } as const

/** @returns the first thing that is wrong and where; null where the value has the form */
export function formFault(schema: z.ZodType, value: unknown): { readonly path: readonly PropertyKey[]; readonly fault: Fault } | null {
  const issueIn = (lang: Lang) => schema.safeParse(value, { error: (issue) => typeFault(issue, lang) ?? LOCALES[lang]().localeError(issue) }).error?.issues[0]
  const issue = issueIn('en')
  if (!issue) return null
  const path = issue.path.join('.')
  const say = (lang: Lang): string => {
    const { message } = issueIn(lang)!
    const reason = message in messageTemplates ? messageOf(message as MessageKey, lang, {}) : message
    return path === '' ? reason : messageOf('grammar.fault.form', lang, { path, reason })
  }
  return { path: issue.path, fault: new Fault(say) }
}

/**
 * What is missing or of another type, in words; null for any other fault.
 * @param orNull null is allowed there as well
 */
export function typeFault({ code, input, expected }: { readonly code?: string | undefined; readonly input?: unknown; readonly expected?: unknown }, lang: Lang, orNull = false): string | null {
  if (code !== 'invalid_type') return null
  if (input === undefined) return messageOf('form.missing', lang, {})
  const key = `form.${String(expected)}`
  return key in messageTemplates ? messageOf(orNull ? 'form.type-or-null' : 'form.type', lang, { expected: messageOf(key as MessageKey, lang, {}) }) : null
}
