/** Every sentence that mtqg says to people, in Vietnamese and English. Data values are never translated. */
import { cliMessages } from './cli.ts'
import { causeMessages, diagnosticMessages } from './diagnostics.ts'
import { doctorMessages } from './doctor.ts'
import { grammarMessages } from './grammar.ts'
import { readMessages } from './read.ts'
import { taskMessages } from './tasks.ts'
import { usageMessages } from './usage.ts'
import { yamlMessages } from './yaml.ts'

export type Lang = 'vi' | 'en'

const messages = { ...diagnosticMessages, ...causeMessages, ...readMessages, ...grammarMessages, ...cliMessages, ...doctorMessages, ...taskMessages, ...usageMessages, ...yamlMessages } as const satisfies Record<string, Record<Lang, string>>

type Holes<Template extends string> = Template extends `${string}{${infer Hole}}${infer After}` ? Hole | Holes<After> : never

export type MessageKey = keyof typeof messages
/** The arguments of a message: one for each `{hole}` of its template. */
type MessageArgs<Key extends MessageKey> = Readonly<Record<Holes<(typeof messages)[Key]['vi']>, string | number>>
export type DiagnosticRule = keyof typeof diagnosticMessages extends `diagnostic.${infer Rule}` ? Rule : never

type Rest<Key extends MessageKey> = [Holes<(typeof messages)[Key]['vi']>] extends [never] ? [] : [args: MessageArgs<Key>]

const HOLE = /\{([a-zA-Z]+)\}/g
/** Words of a document are shown up to this length (characters). */
const LONGEST_TEXT = 80

/**
 * @param key which message
 * @param lang its language
 * @param args a value for each hole; `text` is cut after 80 characters
 * @returns one line, or a few for a help text
 */
export function message<Key extends MessageKey>(key: Key, lang: Lang, ...args: Rest<Key>): string {
  return fill(messages[key][lang], args[0] ?? {})
}

/** The same for a key that is known only at run time; unknown holes stay as they are. */
export const messageOf = (key: MessageKey, lang: Lang, args: Readonly<Record<string, string | number>>): string => fill(messages[key][lang], args)

/** All templates, for the tests. */
export const messageTemplates: Readonly<Record<string, Readonly<Record<Lang, string>>>> = messages

function fill(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replace(HOLE, (hole, name: string) => {
    const value = args[name]
    if (value === undefined) return hole
    return name === 'text' ? shorten(String(value)) : String(value)
  })
}

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()]
  return characters.length <= LONGEST_TEXT ? characters.join('') : `${characters.slice(0, LONGEST_TEXT - 1).join('')}…`
}

/**
 * The language that the environment asks for.
 * @param env the environment's variables; the first of LC_ALL, LC_MESSAGES, LANG that is set counts
 * @returns Vietnamese where it names neither
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'vi'
}
