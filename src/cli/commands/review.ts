/** `mtqg review`: one page that shows documents beside what was read from them. */
import { resolve } from 'node:path'
import { extendGrammar } from '../../grammar/index.ts'
import { parseTree } from '../../index.ts'
import { message } from '../../messages/index.ts'
import { reviewPage, type ReviewDocument } from '../../review/index.ts'
import { inputsOf, outcomes, type InputOptions } from '../documents.ts'
import { CliError, failure } from '../failure.ts'
import { writeWhole } from '../files.ts'
import { sourceOf } from '../findings.ts'
import type { Session } from '../session.ts'

export interface ReviewOptions extends InputOptions {
  /** The page's file; stdout where undefined. */
  readonly output?: string
}

/** Endings of files that hold no page. */
const OTHER_FORM = /\.(?!html?$|xhtml$)[a-z]{2,5}$/i

/** Status 2 where the text of a record is gone, or nothing is left to show. */
export async function reviewCommand(session: Session, args: readonly string[], { output, ...options }: ReviewOptions): Promise<void> {
  const { io: { cwd } } = session
  const inputs = await inputsOf(session, 'review', args, options, 'documents')
  if (output !== undefined && inputs.some((input) => 'path' in input && input.path === resolve(cwd, output))) throw new CliError(failure('output.is-input', output))
  if (output !== undefined && OTHER_FORM.test(output)) throw new CliError(failure('review.not-page', output))
  const grammar = extendGrammar(await session.overlays())
  const documents: ReviewDocument[] = []
  for await (const outcome of outcomes(session, inputs, options, { lang: session.lang, keepSource: true, trace: true })) {
    const source = await sourceOf(outcome, cwd)
    if (source === null) await session.fail(failure('review.no-text', outcome.file))
    else documents.push({ file: outcome.record.source.path ?? outcome.file, text: source.text, record: outcome.record, tree: parseTree(source, { grammar }) })
  }
  if (documents.length === 0) return
  const page = reviewPage(documents, session.lang)
  if (output === undefined) return session.out.write(page)
  await writeWhole(resolve(cwd, output), page, output)
  session.note(message('review.written', session.lang, { count: documents.length, file: output }))
}
