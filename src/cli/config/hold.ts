/** Holds the settings of a folder to the options that there are. What is wrong is said in the words of the command line. */
import type { Command, Option } from 'commander'
import { message, type Lang } from '../../messages/index.ts'
import { similarTo } from '../../text/similar.ts'
import { refusal } from '../usage.ts'

export type Settings = Readonly<Record<string, unknown>>

/** What is wrong, and the keys that lead to it; a whole sentence, or two. */
export interface Wrong {
  readonly path: readonly string[]
  readonly reason: string
}

/** Commands with commands of their own have no section: `grammar` names overlays. */
const sectionsOf = (program: Command): Command[] => program.commands.filter((command) => command.commands.length === 0 && command.name() !== 'help' && optionsOf(command).length > 0)
const optionsOf = (command: Command): Option[] => command.options.filter(({ long }) => long !== '--version')
export const keyOf = (option: Option): string => option.long!.replace(/^--(?:no-)?/, '')

/** @returns the first thing that is wrong, in whatever section it stands */
export function wrongIn(value: unknown, program: Command, lang: Lang): Wrong | null {
  if (!isGroup(value)) return { path: [], reason: `${message('config.root', lang)}.` }
  const sections = sectionsOf(program)
  for (const [key, each] of Object.entries(value)) {
    const section = sections.find((command) => command.name() === key)
    const wrong = section === undefined ? settingFault(key, each, program, [], sections, lang) : sectionFault(section, each, lang)
    if (wrong) return wrong
  }
  return null
}

const isGroup = (value: unknown): value is Settings => typeof value === 'object' && value !== null && !Array.isArray(value)

function sectionFault(command: Command, value: unknown, lang: Lang): Wrong | null {
  const path = [command.name()]
  // A section whose lines are all taken out.
  if (value === null) return null
  if (!isGroup(value)) return { path, reason: sentence(path, ofType('form.object', lang)) }
  for (const [key, each] of Object.entries(value)) {
    const wrong = settingFault(key, each, command, path, [], lang)
    if (wrong) return wrong
  }
  return null
}

function settingFault(key: string, value: unknown, command: Command, above: readonly string[], sections: readonly Command[], lang: Lang): Wrong | null {
  const path = [...above, key]
  const option = optionsOf(command).find((each) => keyOf(each) === key)
  if (option) {
    const reason = valueFault(option, value, path, lang)
    return reason === null ? null : { path, reason }
  }
  const similar = similarTo(key, [...optionsOf(command).map(keyOf), ...sections.map((each) => each.name())])
  return { path, reason: [`${message('config.unknown', lang, { key })}.`, ...(similar === null ? [] : [message('usage.error.suggestion', lang, { suggestion: similar })])].join(' ') }
}

function valueFault(option: Option, value: unknown, path: readonly string[], lang: Lang): string | null {
  if (value === null) return sentence(path, message('config.empty', lang))
  if (option.isBoolean() || option.negate) return typeof value === 'boolean' ? null : sentence(path, ofType('form.boolean', lang))
  const many = Array.isArray(option.defaultValue)
  for (const each of many ? [value].flat() : [value]) {
    if (typeof each !== 'string' && typeof each !== 'number') return sentence(path, ofType('form.string', lang))
    const reason = textFault(option, String(each), path.join('.'), many ? [] : undefined, lang)
    if (reason !== null) return `${reason}.`
  }
  return null
}

function textFault(option: Option, value: string, name: string, previous: unknown, lang: Lang): string | null {
  if (option.argChoices) return option.argChoices.includes(value) ? null : message('usage.error.choice', lang, { option: name, value, values: option.argChoices.join(', ') })
  try {
    option.parseArg?.(value, previous)
    return null
  } catch (error) {
    return refusal((error as Error).message, name, value, lang)
  }
}

const ofType = (key: 'form.object' | 'form.boolean' | 'form.string', lang: Lang): string => message('form.type', lang, { expected: message(key, lang) })

const sentence = (path: readonly string[], reason: string): string => `${path.join('.')}: ${reason}.`
