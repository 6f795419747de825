/**
 * From a document's text to its record: text → rows → zones and outline → mentions → meaning → record.
 * A stage of meaning that fails leaves its part empty and says so in the diagnostics; the others run.
 */
import { builtinGrammar, type Grammar } from './grammar/index.ts'
import { checkRecord } from './check/index.ts'
import type { Fault } from './check/types.ts'
import { readAttendees } from './interpret/attendees.ts'
import { readBases, startsBasis } from './interpret/bases.ts'
import { readConclusions } from './interpret/conclusions.ts'
import { readHeader, typeCodeOf } from './interpret/header.ts'
import { readMeeting } from './interpret/meeting.ts'
import { placedPassages, readAmounts, readCitations, type PlacedPassage } from './interpret/mentions.ts'
import { readItems, spanOf, type Context } from './interpret/model.ts'
import { readNames, withPlaces } from './interpret/names.ts'
import { readRecipients } from './interpret/recipients.ts'
import { readSignature } from './interpret/signature.ts'
import { readTasks } from './interpret/tasks/index.ts'
import type { Lang } from './messages/index.ts'
import type { SourceText } from './read/source.ts'
import { findCitations, type CitationMention } from './recognize/citation.ts'
import { partiesEnd, partiesOf } from './recognize/party/index.ts'
import type { DocumentRecord } from './record/schema.ts'
import { readSyntax, type Syntax } from './syntax/index.ts'
import { squeeze } from './syntax/rows.ts'
import { recipientLines } from './syntax/tail.ts'
import { Passage } from './text/passage.ts'

export interface ParseOptions {
  /** What stands in `source.path`; null for standard input. */
  readonly path?: string | null
  /** The built-in grammar unless an overlay was laid over it. */
  readonly grammar?: Grammar
  /** Language of the diagnostics' messages; `vi` unless said. */
  readonly lang?: Lang
}

/** The syntax of a document, without its meaning. */
export function syntaxOf(source: SourceText, grammar: Grammar = builtinGrammar()): Syntax {
  return readSyntax(source, grammar, (head) => typeCodeOf(head, grammar), (text) => startsBasis(text, grammar), (text, from, whole) => partiesEnd(text, from, grammar, whole))
}

/** @returns the record of a text that was read; never throws on a document, whatever it holds */
export function recordOf(source: SourceText, options: ParseOptions = {}): DocumentRecord {
  return recordFrom(syntaxOf(source, options.grammar), source, options)
}

/** The meaning of a syntax: head, meeting, tasks, recipients, diagnostics. */
export function recordFrom(syntax: Syntax, source: SourceText, options: ParseOptions = {}): DocumentRecord {
  const grammar = options.grammar ?? builtinGrammar()
  const { body, tail } = syntax
  const span = (start: number, end: number): { start: number; end: number } => ({ start: syntax.source.toOriginal(start), end: syntax.source.toOriginal(end) })
  const text = syntax.source.text

  const failed: Fault[] = []
  const stage = <T>(name: string, empty: T, read: () => T): T => {
    try {
      return read()
    } catch (error) {
      failed.push({ rule: 'internal-error', args: { stage: name, reason: error instanceof Error ? error.message : String(error) }, span: null })
      return empty
    }
  }

  const { signature } = readSignature(tail, grammar, span)
  const { header, subject, addressees, faults } = readHeader(syntax.head, grammar, { signature, text, span })
  const opening = body.opening.map((block) => block.passage)
  const { bases, rest } = readBases(opening, grammar)
  const items = readItems(body.items)
  const placed = placedPassages(items)
  const own = header.number?.text ?? null

  const mentioned = new Map<string, readonly CitationMention[]>()
  const cited = (words: string): readonly CitationMention[] => {
    const known = mentioned.get(words) ?? findCitations(words, grammar, own)
    mentioned.set(words, known)
    return known
  }
  const plain = { grammar, cited, dated: header.date?.length === 10 ? header.date : null, names: readNames([...opening, ...placed.map((each) => each.passage)], grammar), span }
  const meeting = stage('meeting', null, () => readMeeting({ subject, opening: rest, cited: rest.map((passage) => cited(passage.text)) }, plain))
  const context: Context = { ...plain, reference: meeting?.dates[0]?.slice(0, 10) ?? header.date }
  const footnotes = syntax.footnotes.map((note) => {
    const pieces = note.rows.flatMap((row) => row.fragments.map(({ start, end }) => ({ start, end })))
    const passage = Passage.join(text, pieces)
    return { mark: note.mark, passage: passage.slice(note.markLength) }
  })

  const attendees = meeting ? stage('attendees', [], () => readAttendees([...rest, ...footnotes.map((note) => note.passage)], context)) : []
  const conclusions = stage('conclusions', [], () => readConclusions(items, context))
  const tasks = stage('tasks', [], () => readTasks(items, context, header.type === null || !grammar.test('type.named-tasks', header.type.code), rest.at(-1) ?? null))
  const mentions: PlacedPassage[] = [...opening.map((passage) => ({ passage, item: null })), ...placed]
  const citations = stage('citations', [], () => readCitations(mentions, context))
  const amounts = stage('amounts', [], () => readAmounts(mentions, context))
  const named = [...attendees.map((each) => each.name), ...tasks.flatMap((task) => [...task.lead, ...task.coordinate, ...task.reportTo].map((party) => party.name))]
  const { recipients, archive } = stage('recipients', { recipients: [], archive: null }, () => {
    const lines = recipientLines(tail).map((entry) => {
      const passage = Passage.join(text, entry.fragments.map(({ start, end }) => ({ start, end })))
      return { passage: entry.marker && passage.text.startsWith(entry.marker) ? passage.slice(entry.marker.length) : passage, level: entry.level, archive: entry.archive }
    })
    return readRecipients(lines, { ...context, names: withPlaces(context.names, named, grammar) })
  })

  const record: DocumentRecord = {
    schemaVersion: '1',
    source: { path: options.path ?? null, mediaType: source.mediaType, encoding: source.encoding, sha256: source.sha256, characters: source.text.length, pages: source.pages },
    header: {
      ...header,
      addressees: addressees.flatMap((passage) =>
        partiesOf(passage.text, grammar, context.names).map((party) => ({ text: party.text, name: party.name, kind: party.kind, inherited: false, span: spanOf(context, passage, party.start, party.end) })),
      ),
    },
    legalBases: bases.map((passage) => ({ text: passage.text, span: spanOf(context, passage) })),
    meeting,
    attendees,
    conclusions,
    tasks,
    tables: [],
    footnotes: footnotes.map(({ mark, passage }) => ({ mark, text: passage.text, span: spanOf(context, passage) })),
    appendices: syntax.appendices.map((appendix) => {
      const ranges = [...appendix.title.flatMap((row) => row.fragments), ...appendix.blocks.map((block) => block.passage.span())]
      return {
        title: appendix.title.length > 0 ? squeeze(appendix.title.map((row) => row.text).join(' ')) : null,
        conclusions: readConclusions(readItems(appendix.items), context),
        span: span(ranges.reduce((low, range) => Math.min(low, range.start), Infinity), ranges.reduce((high, range) => Math.max(high, range.end), 0)),
      }
    }),
    citations,
    amounts,
    recipients,
    archive,
    signature,
    diagnostics: [],
  }
  return { ...record, diagnostics: checkRecord({ record, syntax, faults: [...faults, ...failed], context }, options.lang ?? 'vi') }
}
