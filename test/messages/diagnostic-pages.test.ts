/** Each diagnostic's page and examples, and docs/diagnostics.md that is made of them. `UPDATE=1` writes it there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtinGrammar, Grammar, parse, sourceOf, type DocumentRecord } from '../../src/index.ts'
import { diagnosticExamples, sampleDocument, sampleWith, type DiagnosticExample, type SampleParts } from '../../src/messages/diagnostic-examples.ts'
import { diagnosticPages, layoutCells, type DiagnosticPage } from '../../src/messages/diagnostic-pages.ts'
import { message, type DiagnosticRule } from '../../src/messages/index.ts'
import { ROOT } from '../cli/helpers.ts'

const PAGE = join(ROOT, 'docs/diagnostics.md')
const COMPONENTS = join(ROOT, '../shared/domain/nd30_components.tsv')

const pages = Object.entries(diagnosticPages).map(([key, page]): [rule: DiagnosticRule, page: DiagnosticPage, examples: readonly DiagnosticExample[]] =>
  [key.replace('diagnostic.', '') as DiagnosticRule, page, diagnosticExamples[key as keyof typeof diagnosticExamples]])
const examples = pages.flatMap(([rule, , own]) => own.map((example, i): [rule: DiagnosticRule, at: number, example: DiagnosticExample] => [rule, i + 1, example]))
const rulesOf = (text: string): string[] => parse(text).diagnostics.map(({ rule }) => rule)

/** Built-in rules of which one kind cannot be asked for. */
class Broken extends Grammar {
  override test(kind: string, text: string): boolean {
    if (kind === 'closing') throw new Error('broken on purpose')
    return super.test(kind, text)
  }
}

const scanned = sourceOf(sampleWith({}))
/** As a reader of images gives it: it is not sure of a sign in the document's number. */
const recognized = { ...scanned, recognized: { doubts: [{ start: scanned.text.indexOf('/'), end: scanned.text.indexOf('/') + 1, confidence: 12 }] } }

/** Records with the diagnostics that no text alone gives. */
const WITHOUT_TEXT: Readonly<Record<string, () => DocumentRecord[]>> = {
  'internal-error': () => [parse(sampleWith({}), { grammar: new Broken(builtinGrammar().files) })],
  'tracked-changes': () => [parse({ ...scanned, changed: true })],
  'struck-out': () => [parse({ ...scanned, struck: [{ start: 0, end: 4 }] })],
  'unread-pages': () => [parse({ ...scanned, unreadPages: [2] })],
  'recognized-text': () => [parse(recognized)],
  'uncertain-text': () => [parse(recognized)],
}

describe('examples', () => {
  it('are cut out of a sound document', () => expect(rulesOf(sampleWith({}))).toEqual([]))
  it.each(examples)('%s %i: the faulty text gives this diagnostic alone, the mended one none', (rule, _, { faulty, mended }) => {
    expect(rulesOf(sampleWith(faulty))).toEqual([rule])
    expect(rulesOf(sampleWith(mended))).toEqual([])
    expect(Object.keys(mended)).toEqual(Object.keys(faulty))
  })
  it('are there for all that a text can give', () => expect(pages.filter(([, , own]) => own.length === 0).map(([rule]) => rule)).toEqual(['struck-out', 'recognized-text', 'unread-pages', 'uncertain-text', 'tracked-changes', 'internal-error']))
})

describe('pages', () => {
  it.each(pages)('%s: the severities are those of its examples, the usual one first', (rule, { severities }, own) => {
    const texts = own.map(({ faulty }) => parse(sampleWith(faulty)))
    const records = WITHOUT_TEXT[rule]?.() ?? texts
    expect([...new Set(records.flatMap(({ diagnostics }) => diagnostics.filter((found) => found.rule === rule).map(({ severity }) => severity)))]).toEqual(severities)
  })
  it.each(pages)('%s: whole sentences', (_, { what, why, mend }) => {
    for (const { vi, en } of [what, why, mend]) expect([vi, en]).toEqual([expect.stringMatching(/^[\p{Lu}“].*\.$/u), expect.stringMatching(/^[\p{Lu}“].*\.$/u)])
  })
  it('every cell is used', () => expect([...new Set(pages.flatMap(([, { cells }]) => cells))].toSorted()).toEqual(Object.keys(layoutCells).toSorted()))
  it.skipIf(!existsSync(COMPONENTS))('the cells are those of the layout', () => {
    const known = readFileSync(COMPONENTS, 'utf8').split('\n').map((line) => line.split('\t')[0])
    expect(Object.keys(layoutCells).filter((cell) => !known.includes(cell))).toEqual([])
  })
})

it.each([['sample', sampleBlock()], ['table', table()], ['rules', pages.map(section).join('\n')]])('docs/diagnostics.md: %s', (part, truth) => {
  const text = readFileSync(PAGE, 'utf8')
  const place = new RegExp(`(?<=<!-- ${part} -->\\n)[^]*(?=<!-- /${part} -->)`, 'u')
  expect(text).toMatch(place)
  if (process.env['UPDATE']) writeFileSync(PAGE, text.replace(place, () => truth))
  else expect(place.exec(text)![0]).toBe(truth)
})

function sampleBlock(): string {
  return fenced(sampleDocument)
}

function table(): string {
  const rows = pages.map(([rule, { severities, cells }]) => `| [\`${rule}\`](#${rule}) | ${severities.map(severityOf).join('; ')} | ${cells.join(', ')} |`)
  return ['| | Mức · Severity | Ô số · Cell |', '| --- | --- | --- |', ...rows, ''].join('\n')
}

function section([rule, { severities, cells, what, why, mend }, own]: (typeof pages)[number]): string {
  const place = cells.map((cell) => `${cell} (${layoutCells[cell].vi} · ${layoutCells[cell].en})`)
  return [
    `### ${rule}`,
    `*${[severities.map(severityOf).join('; '), ...(place.length > 0 ? [`ô số · cell ${place.join(', ')}`] : [])].join(' — ')}*`,
    `${what.vi} ${why.vi} **Cách sửa:** ${mend.vi}`,
    `${what.en} ${why.en} **To mend it:** ${mend.en}`,
    ...own.flatMap(({ faulty, mended }) => [fenced(faulty).trimEnd(), finding(sampleWith(faulty)), `Đã sửa · Mended:`, fenced(mended).trimEnd()]),
    '',
  ].join('\n\n').replace(/\n+$/u, '\n')
}

/** What the diagnostic of a text points at and says. */
function finding(text: string): string {
  const [vi, en] = (['vi', 'en'] as const).map((lang) => parse(text, { lang }).diagnostics[0]!)
  const words = vi!.span && text.slice(vi!.span.start, vi!.span.end).replace(/\s+/gu, ' ')
  return `→ ${severityOf(vi!.severity)}, ${words === null ? 'cả văn bản · the whole document' : `\`${words}\``}: ${vi!.message} · ${en!.message}`
}

/** The parts as a block; `…` stands for what is left out between two that are no neighbours. */
function fenced(parts: SampleParts): string {
  const order = Object.keys(sampleDocument)
  const shown = Object.entries(parts).filter(([, part]) => part !== '')
  const text = shown.map(([name, part], i) => (i === 0 || order.indexOf(name) === order.indexOf(shown[i - 1]![0]) + 1 ? part : `…\n${part}`)).join('\n').replace(/^\n+|\n+$/gu, '')
  return ['```text', text || '(không có · none)', '```', ''].join('\n')
}

function severityOf(severity: DiagnosticPage['severities'][number]): string {
  return `${message(`severity.${severity}`, 'vi')} · ${severity}`
}
