/** The forms of a report of `mtqg check`. One file a form; the table below names them. */
import type { Lang } from '../../messages/index.ts'
import type { Findings } from '../findings.ts'

interface View {
  readonly lang: Lang
  readonly color: boolean
  readonly quiet: boolean
}

export type Reporter = (checked: AsyncIterable<Findings>, view: View) => AsyncIterable<string>

const REPORTERS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
} as const satisfies Record<string, () => Promise<Reporter>>

export type ReportFormat = keyof typeof REPORTERS

export const REPORT_FORMATS = Object.keys(REPORTERS) as ReportFormat[]

export const reporterOf = (format: ReportFormat): Promise<Reporter> => REPORTERS[format]()
