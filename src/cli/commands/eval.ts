/** `mtqg eval`: precision, recall and F1 of documents or records against gold records. */
import { dirname, resolve } from 'node:path'
import { Comparison } from '../../eval/compare.ts'
import type { Gold } from '../../eval/gold.ts'
import { judge } from '../../eval/judge.ts'
import { scoresOf } from '../../eval/scores.ts'
import type { Sheet } from '../../eval/sheet.ts'
import { extendGrammar } from '../../grammar/index.ts'
import { message } from '../../messages/index.ts'
import { inputsOf, outcomes, type InputOptions } from '../documents.ts'
import { goldBeside, goldsIn, stemOf, type GoldFile } from '../evaluation/golds.ts'
import { jsonEvaluation, prettyEvaluation, type PlacedMiss } from '../evaluation/report.ts'
import { CliError, failure, type Failure } from '../failure.ts'
import { sourceOf } from '../findings.ts'
import { locator } from '../../text/locate.ts'
import type { Outcome } from '../outcomes.ts'
import type { Session } from '../session.ts'

export interface EvalOptions extends InputOptions {
  /** The folder of the gold records; beside the documents where undefined. */
  readonly gold?: string
  /** Records of an earlier run. */
  readonly baseline?: string
  /** The least mean F1 for status 0. */
  readonly min?: number
  readonly format: 'pretty' | 'json'
}

interface Judged {
  readonly sheets: readonly Sheet[]
  readonly misses: readonly PlacedMiss[]
}

/** Status 1 where the mean F1 is below `min`. */
export async function evalCommand(session: Session, args: readonly string[], options: EvalOptions): Promise<void> {
  const found = await byStem(session, args, options)
  const golds = await goldsFor(session, options.gold, found)
  if (golds === null) return
  if (golds.size === 0) throw new CliError(failure('eval.no-gold', options.gold ?? args[0] ?? '.'))
  const compare = new Comparison(extendGrammar(await session.overlays()))

  const now = await judgeAll(session, golds, found, compare)
  const scores = scoresOf(now.sheets)
  const then = options.baseline === undefined ? null : await judgeAll(session, golds, await baselineOf(session, options.baseline, golds, options), compare)
  const evaluation = {
    scores,
    absent: [...golds.keys()].filter((stem) => !found.has(stem)),
    misses: now.misses,
    baseline: then && { scores: scoresOf(then.sheets), gained: without(then.misses, now.misses), lost: without(now.misses, then.misses) },
  }
  await session.out.write(options.format === 'json' ? jsonEvaluation(evaluation) : prettyEvaluation(evaluation, session.lang))
  const unjudged = [...found.keys()].filter((stem) => !golds.has(stem)).length
  if (unjudged > 0) session.note(message('eval.unjudged', session.lang, { documents: unjudged }))
  if (options.min !== undefined && scores.macroF1 < options.min) session.raise(1)
}

/** The records of an earlier run. @throws CliError where none of them has a gold record: all of it would look like a gain */
async function baselineOf(session: Session, path: string, golds: ReadonlyMap<string, Gold>, { jobs = 1 }: InputOptions): Promise<Map<string, Outcome>> {
  const found = await byStem(session, [path], { jobs })
  if (![...found.keys()].some((stem) => golds.has(stem))) throw new CliError(failure('eval.no-baseline', path))
  return found
}

/** Outcomes by the stem that their gold record has, too; of two with one stem the second is a failure. */
async function byStem(session: Session, args: readonly string[], options: InputOptions): Promise<Map<string, Outcome>> {
  const found = new Map<string, Outcome>()
  for await (const outcome of outcomes(session, await inputsOf(session, 'eval', args, options, 'documents'), options, { keepSource: true })) {
    const stem = stemOf(outcome.record.source.path ?? outcome.file)
    if (found.has(stem)) await session.fail(failure('eval.twice', outcome.file, { stem, other: found.get(stem)!.file }))
    else found.set(stem, outcome)
  }
  return found
}

/** @returns null where there are gold records, but none of them can be used; each was reported */
async function goldsFor(session: Session, folder: string | undefined, found: ReadonlyMap<string, Outcome>): Promise<Map<string, Gold> | null> {
  const { lang, io: { cwd } } = session
  const read: Array<[string, GoldFile | Failure | null]> = []
  if (folder === undefined) for (const [stem, { record, file }] of found) read.push([stem, (await goldBeside(record.source.path ?? file, cwd, lang)) ?? (record.source.path === null ? null : await goldBeside(record.source.path, resolve(cwd, dirname(file)), lang))])
  else read.push(...(await goldsIn(folder, cwd, lang)))
  const golds = new Map<string, Gold>()
  for (const [stem, gold] of read) {
    if (gold && 'key' in gold) await session.fail(gold)
    else if (gold) golds.set(stem, gold.gold)
  }
  return golds.size === 0 && read.some(([, gold]) => gold !== null) ? null : golds
}

async function judgeAll(session: Session, golds: ReadonlyMap<string, Gold>, found: ReadonlyMap<string, Outcome>, compare: Comparison): Promise<Judged> {
  const sheets: Sheet[] = []
  const misses: PlacedMiss[] = []
  for (const [stem, gold] of golds) {
    const outcome = found.get(stem)
    const sheet = judge(gold, outcome?.record ?? null, compare)
    sheets.push(sheet)
    const source = outcome && sheet.misses.some(({ span }) => span) ? await sourceOf(outcome, session.io.cwd) : null
    const at = source && locator(source.text)
    const document = outcome ? (outcome.record.source.path ?? outcome.file) : stem
    for (const miss of sheet.misses) misses.push({ ...miss, document, place: at && miss.span ? at(miss.span.start) : null })
  }
  return { sheets, misses }
}

/** The misses of the first list that the second does not have, each as often as it has it more. */
function without(misses: readonly PlacedMiss[], others: readonly PlacedMiss[]): PlacedMiss[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  return misses.filter((miss) => {
    const number = left.get(keyOf(miss)) ?? 0
    left.set(keyOf(miss), number - 1)
    return number <= 0
  })
}

const keyOf = ({ document, group, kind, key }: PlacedMiss): string => [stemOf(document), group, kind, key].join('\0')
