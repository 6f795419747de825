/** `mtqg diff`: what changed between two issues of a document. */
import { Comparison } from '../../eval/compare.ts'
import { differenceOf, seemUnrelated, type Difference } from '../../diff/index.ts'
import { markdownLook, terminalLook } from '../../diff/looks.ts'
import { reportOf } from '../../diff/report.ts'
import { extendGrammar } from '../../grammar/index.ts'
import { message } from '../../messages/index.ts'
import { painter } from '../color.ts'
import { inputsOf, outcomes } from '../documents.ts'
import { CliError, failure } from '../failure.ts'
import type { Outcome } from '../outcomes.ts'
import type { Session } from '../session.ts'

export interface DiffOptions {
  readonly format: 'pretty' | 'json' | 'md'
}

/** A difference is no finding: the status is 0. Status 2 where one side is not one document. */
export async function diffCommand(session: Session, [old, now]: readonly [string, string], { format }: DiffOptions): Promise<void> {
  const compare = new Comparison(extendGrammar(await session.overlays()))
  const before = await onlyOne(session, old)
  const after = await onlyOne(session, now)
  if (!before || !after) return
  const difference = differenceOf(before.record, after.record, compare)
  const names = [nameOf(before), nameOf(after)] as const
  const look = format === 'md' ? markdownLook : terminalLook(painter(session.colorOut), session.colorOut)
  await session.out.write(format === 'json' ? json(difference, names) : reportOf(difference, names, look, compare, session.lang))
  if (seemUnrelated(before.record, after.record, difference, compare)) session.note(message('diff.unrelated', session.lang, { old: names[0], new: names[1] }))
}

/** @returns null where reading it failed, which has been reported */
async function onlyOne(session: Session, argument: string): Promise<Outcome | null> {
  const found: Outcome[] = []
  const [status, inputs] = [session.status, await inputsOf(session, 'diff', [argument], {}, 'documents')]
  for await (const outcome of outcomes(session, inputs, {}, { lang: session.options.lang })) found.push(outcome)
  if (found.length === 1 && inputs.length === 1) return found[0]!
  if (session.status === status || found.length > 0) throw new CliError(failure('diff.not-one', argument, { count: found.length }))
  return null
}

const nameOf = ({ record, file }: Outcome): string => record.source.path ?? file

function json({ header, tasks, recipients }: Difference, [old, now]: readonly [string, string]): string {
  return `${JSON.stringify({ old, new: now, header, tasks, recipients }, null, 2)}\n`
}
