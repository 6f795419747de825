/** `mtqg grammar`: lists rules, tests their examples, checks a local overlay. */
import { testGrammar, type Failure as ExampleFailure } from '../../grammar/examples.ts'
import { fullGrammarFiles } from '../../grammar/full.ts'
import { Grammar, type GrammarFile } from '../../grammar/index.ts'
import { message } from '../../messages/index.ts'
import { CliError, failure, failureOf, type Failure } from '../failure.ts'
import { similarTo } from '../../text/similar.ts'
import type { Session } from '../session.ts'

export interface ListOptions {
  readonly kind?: string
  readonly format: 'pretty' | 'json'
}

interface Listed {
  readonly id: string
  readonly kind: string
  readonly grammar: string
  /** The rule as the grammar file has it. */
  readonly rule: GrammarFile['rules'][number] | GrammarFile['names'][number] | GrammarFile['abbreviations'][number]
}

/**
 * Lists the rules in force, overlays included; names are of kind `name`, abbreviations of kind `abbreviation`.
 * @throws CliError where nothing is of the kind that is asked for
 */
export async function listCommand(session: Session, { kind, format }: ListOptions): Promise<void> {
  const all = listRules([...fullGrammarFiles, ...(await session.overlays())])
  const listed = kind === undefined ? all : all.filter((entry) => entry.kind === kind)
  if (kind !== undefined && listed.length === 0) throw new CliError(noKind(kind, all))
  if (format === 'json') await session.out.write(`${JSON.stringify(listed, null, 2)}\n`)
  else for (const { kind: of, id, grammar, rule } of listed) await session.out.write(`${of}\t${id}\t${grammar}\t${summaryOf(rule)}\n`)
}

/** Runs the examples of all rules; status 1 where one fails. */
export async function testCommand(session: Session): Promise<void> {
  await reportExamples(session, [...fullGrammarFiles, ...(await session.overlays())])
}

/** Checks overlays, each alone over the built-in grammar: form, patterns, examples. Status 2 for the form, 1 for examples. */
export async function checkOverlayCommand(session: Session, files: readonly string[]): Promise<void> {
  const { loadOverlays } = await import('../overlays.ts')
  for (const file of files) {
    try {
      const [overlay] = (await loadOverlays([file], session.io.cwd, session.lang)) as [GrammarFile]
      const wrong = testGrammar([...fullGrammarFiles, overlay], [overlay])
      await writeFailures(session, wrong)
      if (wrong.length > 0) continue
      const { rules, names, abbreviations } = overlay
      session.note(message('grammar.valid', session.lang, { file, rules: rules.length, names: names.length, abbreviations: abbreviations.length }))
    } catch (error) {
      await session.fail(failureOf(error, file))
    }
  }
}

async function reportExamples(session: Session, files: readonly GrammarFile[]): Promise<void> {
  const wrong = testGrammar(files)
  await writeFailures(session, wrong)
  const listed = listRules(files)
  const examples = listed.reduce((sum, { rule }) => sum + rule.examples.match.length + rule.examples.reject.length, 0)
  session.note(message('grammar.tested', session.lang, { rules: listed.length, examples, failures: wrong.length }))
}

async function writeFailures(session: Session, wrong: readonly ExampleFailure[]): Promise<void> {
  if (wrong.length > 0) session.raise(1)
  for (const { file, line, id, example, expected } of wrong) await session.out.write(`${message(`grammar.should-${expected}`, session.lang, { file, line, id, example })}\n`)
}

function noKind(kind: string, listed: readonly Listed[]): Failure {
  const similar = similarTo(kind, new Set(listed.map((entry) => entry.kind)))
  return similar === null ? failure('grammar.no-kind', '', { kind }) : failure('grammar.no-kind-similar', '', { kind, similar })
}

function listRules(files: readonly GrammarFile[]): Listed[] {
  const grammar = new Grammar(files)
  return files.flatMap((file) => [
    ...file.rules.filter((rule) => grammar.rules.get(rule.id)?.rule === rule).map((rule) => ({ id: rule.id, kind: rule.kind, grammar: file.grammar, rule })),
    ...file.names.filter((rule) => grammar.names.get(rule.id) === rule).map((rule) => ({ id: rule.id, kind: 'name', grammar: file.grammar, rule })),
    ...file.abbreviations.filter((rule) => grammar.abbreviations.get(rule.id) === rule).map((rule) => ({ id: rule.id, kind: 'abbreviation', grammar: file.grammar, rule })),
  ])
}

function summaryOf(rule: Listed['rule']): string {
  if ('name' in rule) return [rule.name, ...rule.variants, ...rule.abbreviations].join(', ')
  if ('expansion' in rule) return `${rule.terms.join(', ')} = ${rule.expansion}`
  return rule.pattern ?? rule.terms!.join(', ')
}
