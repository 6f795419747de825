/** `mtqg explain`: a document line by line, with what each part was taken for and the rules behind it. */
import { explain, type Explained } from '../../explain/index.ts'
import { extendGrammar } from '../../grammar/index.ts'
import { message } from '../../messages/index.ts'
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
    const chosen = options.item === undefined ? all : within(all, options.item)
    if (chosen.lines.length === 0 && options.item !== undefined) {
      const items = [...new Set(all.lines.flatMap((line) => line.parts.map((part) => part.item)))].filter((id) => id !== null)
      await session.fail(failure('explain.no-item', file, { item: options.item, items: items.join(', ') }))
    } else if (options.format === 'json') explained.push(chosen)
    else await session.out.write(await pretty(chosen, session))
  }
  if (options.format === 'json') await session.out.write(`${JSON.stringify(explained, null, 2)}\n`)
}

/** The lines of an item and of those under it. */
function within({ file, lines }: Explained, item: string): Explained {
  const holds = (id: string | null): boolean => id !== null && (id === item || id.startsWith(`${item}/`))
  return { file, lines: lines.filter(({ parts }) => parts.some((part) => holds(part.item))) }
}

const NUMBER = 5
const TAKEN = 22

async function pretty({ file, lines }: Explained, { colorOut, lang }: Session): Promise<string> {
  const paint = (await import('../color.ts')).painter(colorOut)
  const out = [paint.bold(file)]
  for (const { number, text, parts, mentions } of lines) {
    if (text.trim() === '') continue
    const taken = [...new Set(parts.map(({ zone, item, role }) => [zone, item ?? role].filter(Boolean).join(' ')))].join(', ')
    const rules = [...new Set(parts.flatMap(({ rule }) => rule ?? []))].join(', ')
    out.push(`${String(number).padStart(NUMBER)}  ${paint.cyan(taken.padEnd(TAKEN))}  ${text}${rules === '' ? '' : `  ${paint.dim(`[${rules}]`)}`}`)
    for (const { kind, value, words, of, rule } of mentions) {
      const said = value === words ? '' : ` “${words}”`
      const whose = of.length === 0 ? '' : ` (${of.join(', ')})`
      out.push(`${' '.repeat(NUMBER + TAKEN + 4)}└ ${paint.yellow(message(`mention.${kind}`, lang))}: ${value}${said}${whose}${rule === null ? '' : `  ${paint.dim(`[${rule}]`)}`}`)
    }
  }
  return `${out.join('\n')}\n`
}
