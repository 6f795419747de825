/** The form of a grammar file (grammars/*.yaml, and a local overlay), as zod schemas. Documented in docs/grammars.md. */
import * as z from 'zod'
import type { MessageKey } from '../messages/index.ts'

const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'grammar.fault.id' satisfies MessageKey)
const examples = z.strictObject({
  match: z.array(z.string().min(1)).min(1),
  reject: z.array(z.string().min(1)).min(1),
})
const value = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** A rule that is looked for in running text or in a line: a list of terms, or a pattern with {fragment} holes. */
const textRule = z
  .strictObject({
    id,
    kind: z.string().regex(/^[a-z]+(?:[.-][a-z]+)*$/, 'grammar.fault.kind-form' satisfies MessageKey),
    terms: z.array(z.string().min(1)).min(1).optional(),
    pattern: z.string().min(1).optional(),
    /** `sensitive`: capitals count. */
    case: z.enum(['sensitive', 'insensitive']).default('insensitive'),
    /** Where a word boundary is demanded. */
    bounds: z.enum(['both', 'start', 'end', 'none']).default('both'),
    /** What the code is told when the rule matches. */
    emits: z.record(z.string(), value).default({}),
    note: z.string().optional(),
    source: z.string().optional(),
    examples,
  })
  .refine((rule) => (rule.terms === undefined) !== (rule.pattern === undefined), 'grammar.fault.terms-or-pattern' satisfies MessageKey)

/** Without the marks that part names and abbreviations where they are packed (lexicon-index.ts). */
const spelling = z.string().min(1).regex(/^[^¶¬¦‖¤]+$/u, 'grammar.fault.spelling' satisfies MessageKey)

/** A body, group or office with its official spelling and the ways it is written. */
const nameRule = z.strictObject({
  id,
  name: spelling,
  /** The word that a list shares (`Sở`): the rest of the name alone is understood after it. */
  head: spelling.optional(),
  /** Other full spellings. */
  variants: z.array(spelling).default([]),
  /** Letters that stand for the name after its head, or alone in a list that the head opens. */
  abbreviations: z.array(spelling).default([]),
  kind: z.enum(['organization', 'group', 'person', 'other']).default('organization'),
  level: z.enum(['central', 'province', 'district', 'commune', 'any']).default('any'),
  source: z.string().optional(),
  examples,
})

/** Letters that stand for words inside names (`MTQG`, `HTX`). */
const abbreviationRule = z.strictObject({
  id,
  terms: z.array(spelling).min(1),
  expansion: spelling,
  source: z.string().optional(),
  examples,
})

export const grammarFileSchema = z.strictObject({
  grammar: z.string().min(1),
  description: z.string().min(1),
  fragments: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/, 'grammar.fault.fragment' satisfies MessageKey), z.string().min(1)).default({}),
  rules: z.array(textRule).default([]),
  names: z.array(nameRule).default([]),
  abbreviations: z.array(abbreviationRule).default([]),
})

/** Where a rule stands in its file. */
interface Origin {
  readonly file: string
  /** The line of each id, from 1. */
  readonly lines: Readonly<Record<string, number>>
}

export type GrammarFile = z.infer<typeof grammarFileSchema> & { readonly origin?: Origin }
export type TextRule = GrammarFile['rules'][number]
export type NameRule = GrammarFile['names'][number]
export type AbbreviationRule = GrammarFile['abbreviations'][number]
