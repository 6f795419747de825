/** What is known of a rule, for the reports. */
import { diagnosticPages, type DiagnosticPage } from '../../messages/diagnostic-pages.ts'

/** @returns the rule's page; null for a rule of another version, which a record may hold */
export const pageOf = (rule: string): DiagnosticPage | null => (diagnosticPages as Readonly<Record<string, DiagnosticPage>>)[`diagnostic.${rule}`] ?? null

/** The cells of the layout (`ô số`) that are to be mended. */
export const cellsOf = (rule: string): readonly string[] => pageOf(rule)?.cells ?? []
