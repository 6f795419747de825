/** Commander's own words, in the language of the user: headings and remarks of the help, errors of usage. */
import type { Command, CommanderError, HelpConfiguration } from 'commander'
import { message, type Lang } from '../messages/index.ts'
import { PLACEHOLDERS } from '../messages/usage.ts'

const TITLES = {
  'Usage:': 'usage.title.usage',
  'Options:': 'usage.title.options',
  'Global Options:': 'usage.title.global',
  'Commands:': 'usage.title.commands',
} as const

/** How commander lays out a help text. */
export function helpConfiguration(lang: Lang): HelpConfiguration {
  return {
    showGlobalOptions: true,
    optionTerm: ({ flags }) => terms(flags, lang),
    subcommandTerm: (command) => command.name(),
    styleTitle: (title) => (title in TITLES ? message(TITLES[title as keyof typeof TITLES], lang) : title),
    optionDescription: (option) => {
      const remarks: string[] = []
      if (option.argChoices && !option.flags.includes('|')) remarks.push(message('usage.choices', lang, { values: option.argChoices.join(', ') }))
      if (typeof option.defaultValue === 'string' || typeof option.defaultValue === 'number') remarks.push(message('usage.default', lang, { value: option.defaultValue }))
      return remarks.length === 0 ? option.description : `${option.description} (${remarks.join('; ')})`
    },
  }
}

/** `--due-before <date>` in the language of the user. */
const terms = (flags: string, lang: Lang): string => (lang === 'vi' ? flags.replace(/<([a-z.]+)>/gu, (all, word: string) => (word in PLACEHOLDERS ? `<${PLACEHOLDERS[word]!}>` : all)) : flags)

/** What commander says, and the same in our words. */
const ERRORS: ReadonlyArray<readonly [RegExp, (lang: Lang, groups: Record<string, string>) => string]> = [
  [/unknown option '(?<option>[^']+)'/, (lang, { option }) => message('usage.error.unknown-option', lang, { option: option! })],
  [/unknown command '(?<command>[^']+)'/, (lang, { command }) => message('usage.error.unknown-command', lang, { command: command! })],
  [/option '(?<option>[^']+)' argument missing/, (lang, { option }) => message('usage.error.missing-value', lang, { option: option! })],
  [/missing required argument '(?<argument>[^']+)'/, (lang, { argument }) => message('usage.error.missing-argument', lang, { argument: argument! })],
  [/too many arguments.*Expected (?<expected>\d+) arguments? but got (?<received>\d+)/, (lang, { expected, received }) => message('usage.error.too-many', lang, { expected: expected!, received: received! })],
  [
    /option '(?<option>[^']+)' argument '(?<value>.*)' is invalid\. Allowed choices are (?<values>.*)\.$/s,
    (lang, { option, value, values }) => message('usage.error.choice', lang, { option: option!, value: value!, values: values! }),
  ],
  [
    /command-argument value '(?<value>.*)' is invalid for argument '(?<argument>[^']+)'\. Allowed choices are (?<values>.*)\.$/s,
    (lang, { argument, value, values }) => message('usage.error.argument', lang, { argument: argument!, value: value!, values: values! }),
  ],
  [
    /option '(?<option>[^']+)' argument '(?<value>.*)' is invalid\. (?<code>empty|share|day|day-or-today|\d+)$/s,
    (lang, { option, value, code }) => refusal(code!, option!, value!, lang),
  ],
  [/option '(?<option>[^']+)' cannot be used with option '(?<other>[^']+)'/, (lang, { option, other }) => message('usage.error.conflict', lang, { option: option!, other: other! })],
]

/**
 * Why an option does not take a value.
 * @param code what the functions of values.ts throw
 */
export function refusal(code: string, option: string, value: string, lang: Lang): string {
  if (code === 'empty') return message('usage.error.empty', lang, { option })
  if (code === 'share' || code === 'day' || code === 'day-or-today') return message(`usage.error.${code}`, lang, { option, value })
  return message('usage.error.number', lang, { option, value, most: code })
}

/**
 * @param isFile whether there is a file or folder of a name: it may stand where the command should
 * @returns the error in the language of the user, with a suggestion where there is one, and where to find help
 */
export function usageError(error: CommanderError, command: Command, lang: Lang, isFile: (name: string) => boolean): string {
  const said = error.message.replace(/^error: /, '').split('\n(')[0]!
  const known = ERRORS.map(([pattern, say]) => {
    const match = pattern.exec(said)
    return match ? say(lang, localGroups(match.groups ?? {}, lang)) : null
  }).find((text) => text !== null)
  const name = /^unknown command '(.+)'$/.exec(said)?.[1]
  const suggestion = name !== undefined && isFile(name) ? `mtqg tasks ${name}, mtqg parse ${name}` : /\(Did you mean (?:one of )?(?<names>.*)\?\)/.exec(error.message)?.groups?.['names']
  return [
    `mtqg: ${message('severity.error', lang)}: ${known ?? said}`,
    ...(suggestion === undefined ? [] : [message('usage.error.suggestion', lang, { suggestion })]),
    message('usage.error.hint', lang, { command: pathOf(command) }),
    '',
  ].join('\n')
}

/** The names of options and arguments in the language of the user; what the user wrote stays. */
function localGroups(groups: Readonly<Record<string, string>>, lang: Lang): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, name === 'argument' ? terms(`<${value}>`, lang) : name === 'option' || name === 'other' ? terms(value, lang) : value]))
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()
}
