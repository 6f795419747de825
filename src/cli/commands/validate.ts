/** `mtqg validate`: holds records to the schema. */
import { message } from '../../messages/index.ts'
import { decode } from '../../read/decode.ts'
import { inputsOf } from '../documents.ts'
import { failure, failureOf, type Failure } from '../failure.ts'
import { labelOf, readInput, type Input } from '../inputs.ts'
import { readEntries, recordFormatOf, sniffRecords, type Entry } from '../records.ts'
import type { Session } from '../session.ts'
import { issuesOf } from '../validation.ts'

/** Status 1 where a record is invalid, 2 where an input cannot be read as records. */
export async function validateCommand(session: Session, args: readonly string[]): Promise<void> {
  let records = 0
  let invalid = 0
  for (const input of await inputsOf(session, 'validate', args, {}, 'records')) {
    for (const entry of await entriesOf(session, input)) {
      if ('key' in entry) {
        await session.fail(entry)
        continue
      }
      const issues = issuesOf(entry.value, session.lang)
      records++
      if (issues.length > 0) invalid++
      const root = message('record.root', session.lang)
      for (const issue of issues) await session.out.write(`${entry.label}: ${issue.path || root}: ${issue.message}\n`)
    }
  }
  if (invalid > 0) session.raise(1)
  session.note(message('validate.summary', session.lang, { records, invalid }))
}

async function entriesOf(session: Session, input: Input | Failure): Promise<Array<Entry | Failure>> {
  if ('key' in input) return [input]
  const file = labelOf(input)
  try {
    const { text } = decode(await readInput(input, session.io), file)
    const format = (input.name === null ? null : recordFormatOf(input.name)) ?? (input.path === null ? (sniffRecords(text) ?? 'JSON') : null)
    return format ? await readEntries(text, file, format) : [failure('record.not-records', file)]
  } catch (error) {
    return [failureOf(error, file)]
  }
}
