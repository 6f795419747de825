/** `mtqg validate`: holds records to the schema. */
import { Readable } from 'node:stream'
import { message } from '../../messages/index.ts'
import { inputsOf } from '../documents.ts'
import { failure, failureOf, type Failure } from '../failure.ts'
import { labelOf, type Input } from '../inputs.ts'
import type { DocumentRecord } from '../../record/schema.ts'
import { recordsIn } from '../outcomes.ts'
import { readEntries, type Entry } from '../records.ts'
import type { Session } from '../session.ts'
import { danglingIn, issuesOf } from '../validation.ts'

/** Status 1 where a record is invalid, 2 where an input cannot be read as records. */
export async function validateCommand(session: Session, args: readonly string[]): Promise<void> {
  let records = 0
  let invalid = 0
  for (const input of await inputsOf(session, 'validate', args, {}, 'records')) {
    for await (const entry of entriesOf(session, input)) {
      if ('key' in entry) {
        await session.fail(entry)
        continue
      }
      const broken = issuesOf(entry.value, session.lang)
      const issues = broken.length > 0 ? broken : danglingIn(entry.value as DocumentRecord, session.lang)
      records++
      if (issues.length > 0) invalid++
      const root = message('record.root', session.lang)
      for (const issue of issues) await session.out.write(`${entry.label}: ${issue.path || root}: ${issue.message}\n`)
    }
  }
  if (invalid > 0) session.raise(1)
  session.note(message('validate.summary', session.lang, { records, invalid }))
}

async function* entriesOf(session: Session, input: Input | Failure): AsyncGenerator<Entry | Failure> {
  if ('key' in input) {
    yield input
    return
  }
  const file = labelOf(input)
  try {
    const records = await recordsIn(input, session.io)
    if ('format' in records) yield* readEntries(records.chunks, file, records.format)
    else if (input.path === null) yield* readEntries(Readable.from([records.bytes]), file, 'JSON')
    else yield failure('record.not-records', file)
  } catch (error) {
    yield failureOf(error, file)
  }
}
