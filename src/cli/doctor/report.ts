/** What the doctor found, for people: a block of lines a document, a line a program. */
import { message, messageOf, type Lang, type MessageKey } from '../../messages/index.ts'
import { CUT_OFFICE, ENCRYPTED, HTML } from '../../read/identify.ts'
import type { painter } from '../color.ts'
import type { Examined } from './examine.ts'
import type { Tool } from './tools.ts'

type Paint = ReturnType<typeof painter>

const COLUMN = 12
const VERDICTS = { trust: 'green', check: 'yellow', distrust: 'red', unread: 'red' } as const

/** @param tools all programs, with their versions */
export function examinedText(found: Examined, tools: readonly Tool[], lang: Lang, paint: Paint): string {
  const { carrier, encoding, legacy, pages, textLayer, damage, reader, needs, verdict, error } = found
  const own: Array<readonly [MessageKey, string | null]> = [
    ['doctor.carrier', carrierOf(carrier, reader, lang)],
    ['doctor.encoding', encoding === 'utf-8' && carrier !== null && carrier !== HTML ? null : encoding],
    ['doctor.legacy', legacy.length === 0 ? null : message('doctor.turned', lang, { encodings: legacy.map((each) => message(`doctor.legacy.${each}`, lang)).join(', ') })],
    ['doctor.pages', pages === null ? null : String(pages)],
    ['doctor.layer', textLayer && message(`doctor.layer.${textLayer}`, lang)],
    ['doctor.damage', damage && message('doctor.share', lang, { share: percent(damage.impossible, lang), words: damage.words })],
    ['doctor.reader', reader && message(`doctor.reader.${reader}`, lang)],
    ['doctor.tools', needs.length === 0 ? null : tools.filter(({ name }) => needs.includes(name)).map((tool) => `${tool.name} ${stateOf(tool, lang)}`).join('; ')],
    ...findings(found, lang).map((finding) => ['doctor.finding', finding] as const),
    ['doctor.verdict', paint[VERDICTS[verdict]](error ?? message(`doctor.verdict.${verdict === 'check' && found.diagnostics.length === 0 ? 'strange' : verdict}`, lang))],
  ]
  return `${[paint.bold(found.file), ...own.flatMap(([key, value]) => (value === null ? [] : [`  ${messageOf(key, lang, {}).padEnd(COLUMN)}${value}`]))].join('\n')}\n`
}

/** What `identify` names in English alone is said in the language of the user. */
function carrierOf(carrier: string | null, reader: Examined['reader'], lang: Lang): string | null {
  if (carrier === ENCRYPTED) return message('doctor.carrier.encrypted', lang)
  if (carrier === CUT_OFFICE) return message('doctor.carrier.cut', lang)
  return carrier ?? (reader === 'text' ? message('doctor.carrier.text', lang) : null)
}

/** Of each rule the first finding, and how many more there are. */
function findings({ diagnostics }: Examined, lang: Lang): string[] {
  return [...new Set(diagnostics.map(({ rule }) => rule))].map((rule) => {
    const all = diagnostics.filter((diagnostic) => diagnostic.rule === rule)
    return `${rule}: ${all[0]!.message}${all.length > 1 ? message('doctor.more', lang, { more: all.length - 1 }) : ''}`
  })
}

export const toolsText = (tools: readonly Tool[], lang: Lang, paint: Paint): string =>
  tools.map((tool) => `${tool.name.padEnd(COLUMN)}${(tool.ready ? paint.green : paint.yellow)(stateOf(tool, lang))}  ${message(`doctor.tool.${tool.name}`, lang)}\n`).join('')

function stateOf({ version, ready, packages }: Tool, lang: Lang): string {
  if (version === null) return message('doctor.tool.missing', lang, { packages: packages.join(', ') })
  return ready ? version : message('doctor.tool.no-vietnamese', lang, { version, packages: packages.join(', ') })
}

const percent = (share: number, lang: Lang): string => new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(share * 100)
