/** The way from lines to zones: head, opening, outline, closing, tail, footnotes, appendices. Nothing is dropped. */
import type { Grammar } from '../grammar/index.ts'
import type { SourceText } from '../read/source.ts'
import { Stages, type Failure } from '../stage.ts'
import { joinSplitSyllables } from '../text/heal.ts'
import { normalize, type NormalText } from '../text/normalize.ts'
import { readAppendices, type AppendixZone } from './appendix.ts'
import { blockOf, readBody, type Body, type BodyBlock, type Founding } from './body.ts'
import type { PartiesEnd } from './heading.ts'
import { findFootnotes, type FootnoteRows } from './footnotes.ts'
import { findFurniture, type FurnitureKind } from './furniture.ts'
import { readHead } from './head.ts'
import { paragraphsOf, settingOf } from './paragraphs.ts'
import { rowsOf, type Row } from './rows.ts'
import { takeTables, type TableZone, type Taken } from './tables.ts'
import { readTail } from './tail.ts'
import type { Head, Tail } from './zones.ts'

export interface Syntax {
  readonly source: NormalText
  /** The first syllable that the carrier had split by a blank and that was joined again, in the text that was read; null where none was. */
  readonly joinedAt: { readonly start: number; readonly end: number } | null
  readonly furniture: ReadonlyArray<{ readonly row: Row; readonly kind: FurnitureKind }>
  /** The rows of the document proper, numbered anew. */
  readonly rows: readonly Row[]
  readonly head: Head
  readonly body: Body
  readonly tail: Tail
  readonly footnotes: readonly FootnoteRows[]
  readonly appendices: readonly AppendixZone[]
  /** Those of the body and of the appendices, in order. */
  readonly tables: readonly TableZone[]
  /** Rows set as a table that do not fit its columns; they are text. */
  readonly unreadTables: ReadonlyArray<readonly Row[]>
  /** Rows that no zone takes. */
  readonly rest: readonly Row[]
  /** The steps that failed; what they were to place is in `rest`. */
  readonly failures: readonly Failure[]
}

/**
 * @param typeOf the document's type code, told from its head
 * @param foundingOf what a paragraph says that begins with a legal basis
 * @param partiesEnd where the parties end that a text names
 */
export function readSyntax(input: SourceText, grammar: Grammar, typeOf: (head: Head) => string | null, foundingOf: (text: string) => Founding | null, partiesEnd: PartiesEnd): Syntax {
  const stages = new Stages()
  const normal = normalize(input.text)
  const { source, joinedAt } = stages.run('syllables', { source: normal, joinedAt: null }, () => joinSplitSyllables(normal, (letters) => grammar.test('syllable', letters)))
  const all = rowsOf(source, input.lines)
  const kinds = stages.run('furniture', new Map<number, FurnitureKind>(), () => findFurniture(all, grammar))
  const proper = all.filter((row) => !kinds.has(row.index))
  const footnotes = findFootnotes(proper).filter((note) => note.rows.map((row) => row.text).join('').length > note.markLength)
  const noted = new Set(footnotes.flatMap((note) => [...note.rows, ...(note.markRow ? [note.markRow] : [])]))
  const rows = renumber(proper.filter((row) => !noted.has(row)))

  const head = stages.run<Head>('head', { parts: [], end: 0 }, () => readHead(rows, grammar, source.text))
  const tail = stages.run<Tail>('tail', { start: rows.length, parts: [], end: rows.length }, () => readTail(rows, head.end, grammar, source.text))
  const marks = new Set(footnotes.map((note) => note.mark))
  const type = stages.run('type', null, () => typeOf(head))
  const tablesIn = (part: readonly Row[]): Taken => stages.run('tables', { tables: [], text: part, unread: [] }, () => takeTables(part, source.text, grammar))
  const { tables, text: between, unread } = tablesIn(rows.slice(head.end, tail.start))
  const body = stages.run('body', null, () => readBody(blocksOf(between, source, grammar, marks, partiesEnd), type, grammar, foundingOf))
  const { tables: attached, text: beyond, unread: apart } = tablesIn(rows.slice(tail.end))
  const after = stages.run('appendices', { appendices: [], rest: beyond }, () => readAppendices(beyond, (part) => blocksOf(part, source, grammar, marks, partiesEnd), grammar))
  return {
    source,
    joinedAt,
    furniture: all.flatMap((row) => (kinds.has(row.index) ? [{ row, kind: kinds.get(row.index)! }] : [])),
    rows,
    head,
    body: body ?? { opening: [], items: [], closing: [] },
    tail,
    footnotes,
    appendices: after.appendices,
    tables: [...tables, ...attached],
    unreadTables: [...unread, ...apart],
    rest: body ? after.rest : [...between, ...after.rest],
    failures: stages.failures,
  }
}

function blocksOf(rows: readonly Row[], source: NormalText, grammar: Grammar, marks: ReadonlySet<string>, partiesEnd: PartiesEnd): BodyBlock[] {
  return paragraphsOf(rows, grammar, settingOf(rows)).map((paragraph) => blockOf(paragraph, source, grammar, marks, partiesEnd))
}

const renumber = (rows: readonly Row[]): Row[] =>
  rows.map((row, index) => (row.index === index ? row : { ...row, index, fragments: row.fragments.map((fragment) => ({ ...fragment, row: index })) }))
