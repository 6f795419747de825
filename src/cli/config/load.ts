/** Reads mtqg.yaml and sets the options that the command line does not. Documented in docs/config.md. */
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Command, Option } from 'commander'
import { isMap, isScalar, type Document } from 'yaml'
import { readYamlFile, type YamlFile } from '../../grammar/yaml.ts'
import { message, type Lang } from '../../messages/index.ts'
import { decodeData } from '../../read/decode.ts'
import { CliError, failure } from '../failure.ts'
import { readWhole } from '../read.ts'
import { keyOf, wrongIn, type Settings } from './hold.ts'

export interface Config {
  readonly path: string
  /** The path in messages. */
  readonly file: string
  readonly yaml: YamlFile
}

/** @throws ReadError where the file cannot be read; what is wrong in it is told by `applyConfig` */
export async function readConfig(path: string, cwd: string): Promise<Config> {
  const file = relative(cwd, path)
  return { path, file, yaml: readYamlFile(decodeData(await readWhole(path, file), file)) }
}

/** The language that the file asks for, for help and errors; undefined where it names none that there is. */
export function languageIn({ yaml: { document } }: Config): Lang | undefined {
  const lang: unknown = isMap(document.contents) ? document.contents.get('lang') : undefined
  return lang === 'vi' || lang === 'en' ? lang : undefined
}

/**
 * Sets the options of a command that is about to run.
 * @throws CliError with file, line and column of the first thing that is wrong, in whatever section it stands
 */
export function applyConfig(config: Config, program: Command, command: Command, cwd: string, lang: Lang): void {
  const settings = held(config, program, lang)
  const own = command.parent === program ? (settings[command.name()] as Settings | null | undefined) : undefined
  for (const [target, values] of [[program, settings], [command, own ?? {}]] as ReadonlyArray<readonly [Command, Settings]>) {
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

const isPath = (option: Option): boolean => /<(?:file|path|folder)>/.test(option.flags)

/** Paths are those of the file's own folder. */
function valueOf(option: Option, value: unknown, folder: string, cwd: string): unknown {
  if (option.isBoolean() || option.negate) return value
  const text = String(value)
  if (isPath(option)) return relative(cwd, resolve(folder, text)).concat(/[/\\]$/.test(text) ? sep : '') || join('.', sep)
  return option.parseArg && !option.argChoices ? option.parseArg(text, undefined) : text
}

function held({ yaml, file }: Config, program: Command, lang: Lang): Settings {
  const wrong = (offset: number, reason: string): CliError => new CliError(failure('config.invalid', file, { ...yaml.place(offset), reason }))
  if (yaml.fault) throw wrong(yaml.fault.offset, `${message(yaml.fault.key, lang)}.`)
  const settings = yaml.value ?? {}
  const found = wrongIn(settings, program, lang)
  if (found) throw wrong(offsetOf(yaml.document, found.path), found.reason)
  return settings as Settings
}

/** Of a key, where it stands; of the whole, where it begins. */
function offsetOf(document: Document, path: readonly string[]): number {
  const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
  const node = (pair?.key ?? parent) as { range?: readonly [number, number, number] | null } | undefined
  return node?.range?.[0] ?? 0
}
