/** Holds values to the schema of a record, with messages in the language of the user. */
import { formWords, type FormIssue } from '../grammar/form.ts'
import { message, messageOf, type Lang } from '../messages/index.ts'
import { DEEPEST, isTooDeep } from '../record/depth.ts'
import { dangling } from '../record/references.ts'
import { FORMS, recordSchema, type DocumentRecord } from '../record/schema.ts'

export interface Issue {
  /** `tasks[0].lead[1].name`; empty for the record itself. */
  readonly path: string
  readonly message: string
}

/** @returns what is wrong, in order; nothing where the value is a record */
export function issuesOf(value: unknown, lang: Lang): Issue[] {
  if (isTooDeep(value)) return [{ path: '', message: message('record.too-deep', lang, { limit: DEEPEST }) }]
  const result = recordSchema.safeParse(value, { error: (issue) => wordsOf(issue as FormIssue & { readonly pattern?: string }, lang) })
  // What a check of the schema says for itself is not asked above: spans alone have one.
  return result.success ? [] : result.error.issues.map(({ code, path, message: reason }) => ({ path: pathText(path), message: code === 'custom' ? message('form.turned', lang) : reason }))
}

/** @returns the ids that lead nowhere, in a value that has the schema's form */
export const danglingIn = (record: DocumentRecord, lang: Lang): Issue[] => dangling(record).map(({ path, id }) => ({ path: pathText(path), message: message('record.dangling', lang, { id }) }))

function wordsOf(issue: FormIssue & { readonly pattern?: string }, lang: Lang): string {
  const form = issue.pattern === undefined ? undefined : FORMS.get(issue.pattern)
  return form === undefined ? formWords(issue, lang, allowsNull(issue.path ?? [])) : messageOf(`form.${form}`, lang, {})
}

/** What is asked of a schema of zod: what it wraps, its keys, the members of its list. */
interface Schema {
  readonly def: { readonly innerType?: Schema; readonly shape?: Readonly<Record<string, Schema>>; readonly element?: Schema }
  safeParse(value: unknown): { readonly success: boolean }
}

const bare = (schema: Schema): Schema => (schema.def.innerType ? bare(schema.def.innerType) : schema)

/** Whether null may stand at a place of the record. */
function allowsNull(path: readonly PropertyKey[]): boolean {
  let schema: Schema | undefined = recordSchema as unknown as Schema
  for (const key of path) {
    if (!schema) return false
    const { def } = bare(schema)
    schema = def.shape?.[String(key)] ?? def.element
  }
  return schema?.safeParse(null).success ?? false
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`)).join('')
