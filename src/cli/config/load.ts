/** Reads mtqg.yaml, holds it to the options that there are, and sets them where the command line does not. Documented in docs/config.md. */
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Command, Option } from 'commander'
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'
import vi from 'zod/v4/locales/vi.js'
import { message, type Lang } from '../../messages/index.ts'
import { decodeData } from '../../read/decode.ts'
import { similarTo } from '../../text/similar.ts'
import { CliError, failure } from '../failure.ts'
import { readWhole } from '../read.ts'

export interface Config {
  readonly path: string
  /** The path in messages. */
  readonly file: string
  readonly document: Document.Parsed
  readonly lines: LineCounter
  /** Null where the file is not well-formed. */
  readonly value: Readonly<Record<string, unknown>> | null
}

/** @throws ReadError where the file cannot be read; what is wrong in it is told by `applyConfig` */
export async function readConfig(path: string, cwd: string): Promise<Config> {
  const file = relative(cwd, path)
  const lines = new LineCounter()
  const document = parseDocument(decodeData(await readWhole(path, file), file), { lineCounter: lines })
  return { path, file, document, lines, value: document.errors.length > 0 ? null : valueIn(document, file) }
}

/** Aliases that unfold without end are an error of the file like any other. */
function valueIn(document: Document.Parsed, file: string): Config['value'] {
  try {
    return (document.toJS() as Record<string, unknown> | null) ?? {}
  } catch (error) {
    throw new CliError(failure('config.invalid', file, { line: 1, column: 1, reason: (error as Error).message }))
  }
}

/** The language that the file asks for, for help and errors; undefined where it names none that there is. */
export const languageIn = ({ value }: Config): Lang | undefined => (value?.['lang'] === 'vi' || value?.['lang'] === 'en' ? value['lang'] : undefined)

/**
 * Sets the options of a command that is about to run.
 * @throws CliError with file, line and column of the first thing that is wrong, in whatever section it stands
 */
export function applyConfig(config: Config, program: Command, command: Command, cwd: string, lang: Lang): void {
  const settings = held(config, program, lang)
  const own = command.parent === program ? settings[command.name()] : undefined
  for (const [target, values] of [[program, settings], [command, own ?? {}]] as ReadonlyArray<readonly [Command, Readonly<Record<string, unknown>>]>) {
    for (const option of target.options) {
      const value = values[keyOf(option)]
      if (value === undefined) continue
      const name = option.attributeName()
      const read = [value].flat().map((each) => valueOf(option, each, dirname(config.path), cwd))
      if (Array.isArray(option.defaultValue)) target.setOptionValueWithSource(name, [...read, ...(target.getOptionValue(name) as unknown[])], 'config')
      else if (target.getOptionValueSource(name) !== 'cli') target.setOptionValueWithSource(name, read[0], 'config')
    }
  }
}

/** Commands with commands of their own have no section: `grammar` names overlays. */
const sectionsOf = (program: Command): Command[] => program.commands.filter((command) => command.commands.length === 0 && command.name() !== 'help' && optionsOf(command).length > 0)
const optionsOf = (command: Command): Option[] => command.options.filter(({ long }) => long !== '--version')
const keyOf = (option: Option): string => option.long!.replace(/^--(?:no-)?/, '')

const isPath = (option: Option): boolean => /<(?:file|path|folder)>/.test(option.flags)

/** Paths are those of the file's own folder. */
function valueOf(option: Option, value: unknown, folder: string, cwd: string): unknown {
  if (option.isBoolean() || option.negate) return value
  const text = String(value)
  if (isPath(option)) return relative(cwd, resolve(folder, text)).concat(/[/\\]$/.test(text) ? sep : '') || join('.', sep)
  return option.parseArg && !option.argChoices ? option.parseArg(text, undefined) : text
}

function held({ document, lines, file, value }: Config, program: Command, lang: Lang): Record<string, Record<string, unknown> | undefined> {
  const wrong = (offset: number, reason: string): CliError => {
    const { line, col } = lines.linePos(offset)
    return new CliError(failure('config.invalid', file, { line: Math.max(line, 1), column: Math.max(col, 1), reason }))
  }
  const [syntax] = document.errors
  if (syntax) throw wrong(syntax.pos[0], syntax.message.split('\n')[0]!)
  const { localeError } = lang === 'vi' ? vi() : en()
  const result = schemaOf(program, lang).safeParse(value, { error: localeError })
  if (result.success) return result.data as Record<string, Record<string, unknown> | undefined>
  const issue = result.error.issues[0]!
  if (issue.code !== 'unrecognized_keys') throw wrong(offsetOf(document, issue.path), [issue.path.join('.'), issue.message].filter(Boolean).join(': '))
  const key = String(issue.keys[0])
  const command = program.commands.find((each) => each.name() === issue.path[0])
  const known = command ? optionsOf(command).map(keyOf) : [...optionsOf(program).map(keyOf), ...sectionsOf(program).map((each) => each.name())]
  const similar = similarTo(key, known)
  throw wrong(offsetOf(document, [...issue.path, key]), message('config.unknown', lang, { key }) + (similar === null ? '' : ` ${message('usage.error.suggestion', lang, { suggestion: similar })}`))
}

/** The options of all commands, and for each command those of its own. */
function schemaOf(program: Command, lang: Lang): z.ZodMiniType {
  const shape = (command: Command): Record<string, z.ZodMiniType> => Object.fromEntries(optionsOf(command).map((option) => [keyOf(option), z.optional(schemaOfOption(option, lang))]))
  return z.strictObject({ ...shape(program), ...Object.fromEntries(sectionsOf(program).map((command) => [command.name(), z.optional(z.strictObject(shape(command)))])) })
}

function schemaOfOption(option: Option, lang: Lang): z.ZodMiniType {
  if (option.isBoolean() || option.negate) return z.boolean()
  if (option.argChoices) return z.enum(option.argChoices)
  const taken = (value: string | number): boolean => {
    try {
      option.parseArg?.(String(value), Array.isArray(option.defaultValue) ? ([] as never) : undefined)
      return true
    } catch {
      return false
    }
  }
  const one = z.union([z.string(), z.number()]).check(z.refine(taken, { error: message('config.value', lang) }))
  return Array.isArray(option.defaultValue) ? z.union([one, z.array(one)]) : one
}

/** Of a key, where it stands; else where its value begins. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
  const node = (pair?.key ?? (path.length === 0 ? parent : document.getIn(path, true))) as { range?: readonly [number, number, number] | null } | undefined
  return node?.range?.[0] ?? 0
}
