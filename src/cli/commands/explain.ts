/** `mtqg explain`: a document line by line, with what each part was taken for and the rules behind it. */
import { explain, type Explained } from '../../explain/index.ts'
import { extendGrammar } from '../../grammar/index.ts'
import { deadlineWords, withShownDays } from '../../messages/deadline.ts'
import { partLabel } from '../../messages/explain.ts'
import { message, type Lang } from '../../messages/index.ts'
import type { Mention } from '../../mentions.ts'
import type { DocumentRecord } from '../../record/schema.ts'
import { inputsOf, outcomes, type InputOptions } from '../documents.ts'
import { failure } from '../failure.ts'
import { sourceOf } from '../findings.ts'
import type { Session } from '../session.ts'

export interface ExplainOptions extends InputOptions {
  /** Id of the only item to show, with those under it. */
  readonly item?: string
  readonly format: 'pretty' | 'json'
}

/** Status 2 where a document has no such item, or the text of a record is gone. */
export async function explainCommand(session: Session, args: readonly string[], options: ExplainOptions): Promise<void> {
  const inputs = await inputsOf(session, 'explain', args, options, 'documents')
  const grammar = extendGrammar(await session.overlays())
  const explained: Explained[] = []
  for await (const outcome of outcomes(session, inputs, options, { lang: session.lang, keepSource: true, trace: true })) {
    const { file, record } = outcome
    const source = await sourceOf(outcome, session.io.cwd)
    if (source === null) {
      await session.fail(failure('explain.no-text', file))
      continue
    }
    const all = explain(file, source, record, grammar)
    const chosen = options.item === undefined ? all : within(all, options.item, record)
    if (chosen.lines.length === 0 && options.item !== undefined) {
      const items = [...new Set([...all.lines.flatMap((line) => line.parts.map((part) => part.item)), ...record.tables.map((_, index) => tableId(index))])].filter((id) => id !== null)
      await session.fail(failure('explain.no-item', file, { item: options.item, items: items.join(', ') }))
    } else if (options.format === 'json') explained.push(chosen)
    else await session.out.write(await pretty(chosen, session))
  }
  if (options.format === 'json') await session.out.write(`${JSON.stringify(explained, null, 2)}\n`)
}

/** Tables are numbered in their order, their rows are the items of tasks (`T1/2`). */
const tableId = (index: number): string => `T${index + 1}`

/** The lines of an item and of those under it, of a table, of the tasks in one of its rows. */
function within({ file, lines }: Explained, item: string, record: DocumentRecord): Explained {
  const holds = (id: string | null): boolean => id !== null && (id === item || id.startsWith(`${item}/`))
  const tasks = new Set(record.tasks.filter((task) => holds(task.item)).map(({ id }) => id))
  const ofTask = ({ kind, value, of }: Mention): boolean => (kind === 'task' ? tasks.has(value) : of.some((id) => tasks.has(id)))
  const table = record.tables.find((_, index) => tableId(index) === item)?.span
  const inTable = ({ start, text }: Explained['lines'][number]): boolean => table !== undefined && start < table.end && start + text.length > table.start
  const own = lines.filter((line) => line.parts.some((part) => holds(part.item)) || inTable(line))
  return { file, lines: own.length > 0 ? own : lines.filter(({ mentions }) => mentions.some(ofTask)) }
}

const NUMBER = 5
const TAKEN = 26

/** A mention's value for people. */
const shown = (kind: Mention['kind'], value: string, lang: Lang): string => (kind === 'deadline' ? deadlineWords(value, lang) : withShownDays(value, lang))

async function pretty({ file, lines }: Explained, { colorOut, lang }: Session): Promise<string> {
  const paint = (await import('../color.ts')).painter(colorOut)
  const out = [paint.bold(file)]
  for (const { number, text, parts, mentions } of lines) {
    if (text.trim() === '') continue
    const taken = [...new Set(parts.map(({ zone, item, role }) => [partLabel(zone, lang), item ?? (role === null ? null : partLabel(role, lang))].filter(Boolean).join(lang === 'vi' && item === null ? ': ' : ' ')))].join(', ')
    const rules = [...new Set(parts.flatMap(({ rule }) => rule ?? []))].join(', ')
    out.push(`${String(number).padStart(NUMBER)}  ${paint.cyan(taken.padEnd(TAKEN))}  ${text}${rules === '' ? '' : `  ${paint.dim(`[${rules}]`)}`}`)
    for (const { kind, value, words, of, rule } of mentions) {
      const said = value === words ? '' : ` “${words}”`
      const whose = of.length === 0 ? '' : ` (${of.join(', ')})`
      out.push(`${' '.repeat(NUMBER + TAKEN + 4)}└ ${paint.yellow(message(`mention.${kind}`, lang))}: ${shown(kind, value, lang)}${said}${whose}${rule === null ? '' : `  ${paint.dim(`[${rule}]`)}`}`)
    }
  }
  return `${out.join('\n')}\n`
}
