/**
 * From a document's text to its record: text → rows → zones and outline → mentions → meaning → record.
 * A stage that fails leaves its part empty and says so in the diagnostics; the others run.
 */
import { builtinGrammar, type Grammar } from './grammar/index.ts'
import { checkRecord } from './check/index.ts'
import type { Checked } from './check/types.ts'
import { readAddressees } from './interpret/addressees.ts'
import { readAppendix } from './interpret/appendices.ts'
import { attendanceOf } from './interpret/attendance-tables.ts'
import { readAttendees } from './interpret/attendees.ts'
import { basesOfBody, foundingOf, readBases, type Bases } from './interpret/bases.ts'
import { readConclusions } from './interpret/conclusions.ts'
import { readFootnotes } from './interpret/footnotes.ts'
import { readHeader, typeCodeOf, type HeaderReading } from './interpret/header.ts'
import { readMeeting } from './interpret/meeting.ts'
import { placedPassages, readAmounts, readCitations, type PlacedPassage } from './interpret/mentions.ts'
import { readItems, spanOf, type Context } from './interpret/model.ts'
import { readNames, withNamed } from './interpret/names.ts'
import { readRecipients } from './interpret/recipients.ts'
import { readSignature } from './interpret/signature.ts'
import { placeTables, tableOf } from './interpret/tables.ts'
import { readTasks } from './interpret/tasks/index.ts'
import { tasksOfTable } from './interpret/tasks/table.ts'
import type { Lang } from './messages/index.ts'
import type { SourceText } from './read/source.ts'
import { findCitations, type CitationMention } from './recognize/citation.ts'
import { NO_CONTEXT, partiesEnd } from './recognize/party/index.ts'
import { EMPTY_HEADER, emptyRecord } from './record/empty.ts'
import type { DocumentRecord, Span } from './record/schema.ts'
import { Stages } from './stage.ts'
import { readSyntax, type Syntax } from './syntax/index.ts'
import { recipientLines } from './syntax/tail.ts'
import type { Passage } from './text/passage.ts'
import { traced } from './trace.ts'

export interface ParseOptions {
  /** What stands in `source.path`; null for standard input. */
  readonly path?: string | null
  /** The built-in grammar unless an overlay was laid over it. */
  readonly grammar?: Grammar
  /** Language of the diagnostics' messages; `vi` unless said. */
  readonly lang?: Lang
  /** Each task, party and deadline says in `trace` which rule gave it, and from which item. */
  readonly trace?: boolean
}

const NO_HEADER: HeaderReading = { header: EMPTY_HEADER, subject: null, addressees: [], faults: [] }

/** The syntax of a document, without its meaning. */
export function syntaxOf(source: SourceText, grammar: Grammar = builtinGrammar()): Syntax {
  return readSyntax(source, grammar, (head) => typeCodeOf(head, grammar), (text) => foundingOf(text, grammar), (text, from, whole) => partiesEnd(text, from, grammar, whole))
}

/** Passages that stand outside the outline. */
const outside = (passages: readonly Passage[]): PlacedPassage[] => passages.map((passage) => ({ passage, item: null }))

/** @returns the record of a text that was read; never throws on a document, whatever it holds */
export function recordOf(source: SourceText, options: ParseOptions = {}): DocumentRecord {
  return recordBy(meaningOf(syntaxOf(source, options.grammar), source, options.grammar), options)
}

/** The record of a document that was read, under its path, with the diagnostics. */
export function recordBy(read: Checked, { path, lang = 'vi', trace = false }: ParseOptions): DocumentRecord {
  const { context, syntax } = read
  const record = trace ? traced(read.record, readItems(syntax.body.items), (passage) => spanOf(context, passage)) : read.record
  return { ...record, source: { ...record.source, path: path || null }, diagnostics: checkRecord(read, lang) }
}

/** The meaning of a syntax: head, meeting, tasks, recipients; nothing is checked yet. */
export function meaningOf(syntax: Syntax, source: SourceText, grammar: Grammar = builtinGrammar()): Checked {
  const { body, tail } = syntax
  const { text } = syntax.source
  const span = (start: number, end: number): Span => ({ start: syntax.source.toOriginal(start), end: syntax.source.endInOriginal(end) })
  const stages = new Stages()

  const { signature } = stages.run('signature', { signature: null }, () => readSignature(tail, grammar, span))
  const { header, subject, addressees, faults } = stages.run('header', NO_HEADER, () => readHeader(syntax.head, grammar, { signature, text, span }))
  const opening = body.opening.map((block) => block.passage)
  const { bases, rest } = stages.run<Bases>('legalBases', { bases: [], rest: opening }, () => readBases(opening, grammar))
  const founded = stages.run('legalBases', [], () => basesOfBody(body, header.type?.code ?? null, grammar))
  const items = readItems(body.items)
  const placed = placedPassages(items)
  const footnotes = readFootnotes(syntax.footnotes, text)
  const tables = stages.run('tables', [], () => placeTables(syntax.tables, items, syntax.appendices))

  const mentioned = new Map<string, readonly CitationMention[]>()
  const cited = (words: string): readonly CitationMention[] => {
    const known = mentioned.get(words) ?? stages.run('citations', [], () => findCitations(words, grammar, header.number?.text ?? null))
    mentioned.set(words, known)
    return known
  }
  const names = stages.run('names', NO_CONTEXT, () => readNames([...(subject ? [subject] : []), ...opening, ...placed.map((mention) => mention.passage), ...footnotes.map((note) => note.passage)], grammar))
  const issuers = [header.issuer?.name, header.issuer?.parent].filter((name) => name != null)
  const plain = { grammar, issuers, cited, dated: header.date?.length === 10 ? header.date : null, type: header.type?.name ?? null, names, span }
  const convenes = (): boolean => header.type !== null && grammar.test('type.convenes', header.type.code)
  const meeting = stages.run('meeting', null, () => convenes() ? null : readMeeting({ subject, opening: rest, cited: rest.map((passage) => cited(passage.text)), citedInSubject: subject ? cited(subject.text) : [] }, plain))
  const context: Context = { ...plain, reference: meeting?.dates[0]?.slice(0, 10) ?? header.date }

  const mentions = [
    ...outside(subject ? [subject, ...opening] : opening),
    ...placed,
    ...tables.flatMap(({ zone, item }) => zone.cells.map((cell) => ({ passage: cell.words, item }))),
    ...outside([...body.closing, ...syntax.appendices.flatMap((appendix) => appendix.blocks)].map((block) => block.passage)),
    ...outside(footnotes.map((note) => note.passage)),
  ]
  const attendees = meeting
    ? stages.run('attendees', [], () => {
        const { passages, lists } = attendanceOf(rest, body.opening, tables, syntax.appendices, context)
        return readAttendees([...passages, ...footnotes.map((note) => note.passage)], context, new Set(body.opening.flatMap((block) => (block.label === null ? [] : [block.passage]))), lists)
      })
    : []
  const sentTo = stages.run('addressees', [], () => readAddressees(addressees, context))
  const told = stages.run('tasks', [], () => readTasks(items, context, header.type === null || !grammar.test('type.named-tasks', header.type.code), rest.at(-1) ?? null, convenes()))
  const tabled = stages.run('tables', [], () => tables.flatMap((table) => tasksOfTable(table, context)))
  const tasks = tabled.length === 0 ? told : [...told, ...tabled].sort((a, b) => a.span.start - b.span.start)
  const named = [...sentTo, ...attendees, ...tasks.flatMap((task) => [...task.lead, ...task.coordinate, ...task.reportTo])].map((party) => party.name)
  const { recipients, archive } = stages.run('recipients', { recipients: [], archive: null }, () =>
    readRecipients(recipientLines(tail, text), { ...context, names: withNamed(names, named, mentions.map(({ passage }) => passage.text), grammar) }),
  )

  const record: DocumentRecord = {
    ...emptyRecord({ path: null, mediaType: source.mediaType, encoding: source.encoding, sha256: source.sha256, characters: source.text.length, pages: source.pages }),
    header: { ...header, addressees: sentTo },
    legalBases: [...bases, ...founded].map((passage) => ({ text: passage.text, span: spanOf(context, passage) })),
    meeting,
    attendees,
    conclusions: stages.run('conclusions', [], () => readConclusions(items, context)),
    tasks,
    tables: stages.run('tables', [], () => tables.map((table) => tableOf(table, context))),
    footnotes: footnotes.map(({ mark, passage }) => ({ mark, text: passage.text, span: spanOf(context, passage) })),
    appendices: stages.run('appendices', [], () => syntax.appendices.map((appendix) => readAppendix(appendix, context))),
    citations: stages.run('citations', [], () => readCitations(mentions, context)),
    amounts: stages.run('amounts', [], () => readAmounts(mentions, context)),
    recipients,
    archive,
    signature,
  }
  return { record, syntax, context, opening: rest, changed: source.changed === true, struck: source.struck ?? [], recognized: source.recognized ?? null, unreadPages: source.unreadPages ?? [], faults: [...syntax.failures, ...faults, ...stages.failures] }
}
