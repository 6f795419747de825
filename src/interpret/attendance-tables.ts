/** Lists of who took part that are set in tables (RECORD §4): with columns for name, office and body, or lists side by side. */
import { readingOf } from '../recognize/party/index.ts'
import { startsBody } from '../recognize/party/place.ts'
import type { AppendixZone } from '../syntax/appendix.ts'
import type { BodyBlock } from '../syntax/body.ts'
import type { Cell, TableZone } from '../syntax/tables.ts'
import { Passage } from '../text/passage.ts'
import type { Context } from './model.ts'
import { titleEnd } from './persons.ts'
import { headOf, type ColumnKind, type TableReading } from './tables.ts'

/** One entry: its cells, with what stands between them in a sentence. */
type Entry = ReadonlyArray<{ readonly before: string; readonly passage: Passage }>

/**
 * @param opening the paragraphs between head and body
 * @param blocks the same, with their lines
 * @returns the paragraphs, a sentence of attendance that a table ends with the entries of that table; and the tables under a title of attendance
 */
export function attendanceOf(opening: readonly Passage[], blocks: readonly BodyBlock[], tables: readonly TableReading[], appendices: readonly AppendixZone[], context: Context): { passages: readonly Passage[]; lists: readonly Passage[] } {
  const passages = [...opening]
  const lists: Passage[] = []
  for (const { zone, appendix } of tables) {
    const above = blocks.find(({ paragraph }) => paragraph.lines.some(({ row }) => row === zone.under))
    const at = above ? opening.indexOf(above.passage) : -1
    const opens = at >= 0 && opening[at]!.text.endsWith(':') && context.grammar.test('attendees.opener', opening[at]!.text)
    const titles = [...zone.caption, ...(zone.under ? [zone.under] : []), ...(appendix === null ? [] : appendices[appendix]!.title)]
    if (!opens && !titles.some(({ text }) => context.grammar.endAt('attendees.list-title', text, 0) > 0)) continue
    const entries = entriesOf(zone, context)
    const list = entries.flatMap((entry, i) => entry.map((part, j) => (i > 0 && j === 0 ? { ...part, before: '; ' } : part)))
    if (list.length === 0) continue
    if (opens) passages[at] = Passage.list([{ before: '', passage: passages[at]! }, { before: passages[at] === opening[at] ? ' ' : '; ', passage: Passage.list(list) }])
    else lists.push(Passage.list(list))
  }
  return { passages, lists }
}

function entriesOf(zone: TableZone, context: Context): Entry[] {
  const head = headOf(zone, context.grammar)
  const says = (kind: ColumnKind): boolean => head.columns.includes(kind)
  if (says('person') || says('body')) return Array.from({ length: zone.height - head.height }, (_, row) => rowEntry(zone, head.height + row, head.columns)).filter((entry) => entry.length > 0)
  return headless(zone, context)
}

/** `name - office body`, or `capacity body`; a row that is one cell is a title. */
function rowEntry(zone: TableZone, row: number, columns: ReadonlyArray<ColumnKind | null>): Entry {
  const cells = zone.grid[row]!
  if (new Set(cells).size === 1 && zone.width > 1) return []
  const at = (kind: ColumnKind): Passage | null => {
    const words = cells[columns.indexOf(kind)]?.words
    return words ? clean(words) : null
  }
  const [person, office, capacity, body] = [at('person'), at('office'), at('capacity'), at('body') ?? at('workplace')]
  const held = office ?? capacity
  if (!person) return body ? ofBody(held, body) : held ? [{ before: '', passage: held }] : []
  const offices = held ? [{ before: ' - ', passage: held }] : []
  return [{ before: '', passage: person }, ...offices, ...(body && !held?.text.endsWith(body.text) ? [{ before: held ? ' ' : ' - ', passage: body }] : [])]
}

/** `Đại diện lãnh đạo | Sở A`; a capacity may say again what kind of body it is (`Lãnh đạo Sở | Sở A`). */
function ofBody(capacity: Passage | null, body: Passage): Entry {
  if (!capacity) return [{ before: '', passage: body }]
  const kind = body.text.split(' ')[0]!
  const said = capacity.text.endsWith(` ${kind}`) ? capacity.slice(0, capacity.text.length - kind.length) : capacity
  return [{ before: '', passage: said }, { before: ' ', passage: body }]
}

const NUMBER = /^\d{1,3}[.)]?$/u

/** Names beside their offices, line by line; else each line is an entry. */
function headless({ cells, grid }: TableZone, context: Context): Entry[] {
  const isOffice = ({ text }: Passage): boolean => titleEnd(readingOf(text, context.grammar, context.names, true), 0) > 0
  const isBody = ({ text }: Passage): boolean => startsBody(readingOf(text, context.grammar, context.names, true), 0)
  const rows = grid.map((row, at) => [...new Set(row)].filter((cell): cell is Cell => cell?.row === at && !NUMBER.test(cell.words.text)))
  const paired = rows.every((row) => row.length === 0 || (row.length === 2 && row[0]!.paragraphs.length === row[1]!.paragraphs.length && row[1]!.paragraphs.every((line) => isOffice(clean(line))) && !row[0]!.paragraphs.some((line) => isOffice(clean(line)))))
  if (!paired) return cells.flatMap(({ paragraphs }) => paragraphs.map(clean)).filter(({ text }) => text !== '' && !NUMBER.test(text)).map((passage) => [{ before: '', passage }])
  return rows.flatMap(([left, right]) =>
    (left?.paragraphs ?? []).map((line, i): Entry => {
      const [first, second] = [clean(line), clean(right!.paragraphs[i]!)]
      return isBody(first) ? ofBody(second, first) : [{ before: '', passage: first }, { before: ' - ', passage: second }]
    }),
  )
}

const OPENS = /^(?:\d{1,3}[.)]|[-–—+•*])\s*/u
const ENDS = /(?<![\s;,.])[\s;,.]+$/u

/** Without what opens an entry of a list and what ends it. */
const clean = (passage: Passage): Passage => passage.slice(OPENS.exec(passage.text)?.[0].length ?? 0, ENDS.exec(passage.text)?.index ?? passage.text.length)
