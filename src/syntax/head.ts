/** The head of a document (ô số 1-5, 9a, 10 of NĐ 30/2020/NĐ-CP, Phụ lục I), found by the words of its cells and by their places. */
import type { Grammar } from '../grammar/grammar.ts'
import { takeAddressees } from './head/addressees.ts'
import { cellsOf, type Cell } from './head/cells.ts'
import { bare, cutFragment } from './head/cut.ts'
import { isTransparent, usualGap } from './head/gaps.ts'
import { giveOwnRoles, isLetterhead } from './head/letterhead.ts'
import { inCapitals } from './head/letters.ts'
import { takeIssuer, takeMatter } from './head/left-column.ts'
import { spreadStamps } from './head/stamps.ts'
import { isOutline, openingAt } from './head/subject.ts'
import { takeTitle } from './head/title.ts'
import { findTypeLine, type TypeLine } from './head/type-line.ts'
import type { Row } from './rows.ts'
import type { Head, HeadPart, HeadRole } from './zones.ts'

/** The head stands within the first rows; most heads within fewer, which are tried first. */
const MOST_ROWS = 90
const USUAL_ROWS = 24

/**
 * @param rows all rows of the document
 * @param source the NFC text; with it, cells are cut apart that share a fragment with wide gaps in it
 * @returns the parts of the head in reading order, and the first row after it. A document without a head gives no parts and end 0.
 */
export function readHead(rows: readonly Row[], grammar: Grammar, source?: string): Head {
  return readHeadWithin(USUAL_ROWS, rows, grammar, source) ?? readHeadWithin(MOST_ROWS, rows, grammar, source)!
}

/** Null where the head may go on behind so many rows. */
function readHeadWithin(most: number, rows: readonly Row[], grammar: Grammar, source?: string): Head | null {
  const usual = usualGap(rows)
  const byRow = rows.slice(0, most).map((row) => (isTransparent(row) ? [] : cellsOf(row, grammar, source)))
  const cells = byRow.flat()
  giveOwnRoles(cells, grammar)
  const limit = bodyStart(byRow, grammar)
  // The words of a row tell what the one before it is.
  const isCut = (row: number): boolean => most < MOST_ROWS && byRow.length < rows.length && row >= most - 1
  if (isCut(limit)) return null
  const head = cells.filter((cell) => cell.row.index < limit)
  spreadStamps(head, grammar, usual)

  const type = findTypeLine(head, grammar)
  const label = head.find((cell) => cell.role === 'addressee-label')
  const matter = head.find((cell) => cell.role === null && grammar.find('head.matter', cell.text)?.start === 0 && (!type || cell.row.index < type.cell.row.index))
  const lastHead = head.findLast(isLetterhead)
  const anchor = type?.cell.row.index ?? label?.row.index ?? (lastHead || matter ? Math.max(lastHead?.row.index ?? 0, matter?.row.index ?? 0) + 1 : 0)
  if (!type && !label && !lastHead && !matter) return stampsOnly(head)

  const before = head.filter((cell) => cell.row.index <= anchor)
  if (matter) takeMatter(matter, head, label, grammar, usual)
  takeIssuer(before.filter((cell) => cell !== type?.cell), grammar)
  const parts: HeadPart[] = []
  let end = Math.max(anchor, lastRow(head.filter((cell) => cell.role === 'subject' || isLetterhead(cell))) + 1)
  const used = new Set<Cell>()
  if (type) {
    pushType(parts, type, source, grammar)
    used.add(type.cell)
    end = takeTitle(rows, byRow, type, grammar, usual)
  }
  if (label && label.row.index <= end) end = takeAddressees(byRow, label, rows, grammar, usual)
  if (isCut(end)) return null
  for (const cell of cells) if (cell.row.index < end && cell.role !== null && !used.has(cell)) parts.push({ role: cell.role, fragment: cell.fragment, rule: cell.rule })
  parts.sort((a, b) => a.fragment.start - b.fragment.start)
  return { parts, end }
}

/** The first row that no head can hold. */
function bodyStart(byRow: ReadonlyArray<readonly Cell[]>, grammar: Grammar): number {
  for (const [index, cells] of byRow.entries()) {
    const first = cells[0]
    if (!first || cells.some((cell) => cell.role !== null)) continue
    if (isOutline(first.text, grammar) || openingAt(first.text, grammar) === 'strong') return index
  }
  return byRow.length
}

function stampsOnly(head: readonly Cell[]): Head {
  const stamps = head.filter((cell) => cell.role === 'stamp' && cell.row.index < 8)
  return { parts: stamps.map((cell) => ({ role: 'stamp', fragment: cell.fragment, rule: cell.rule })), end: stamps.length > 0 ? lastRow(stamps) + 1 : 0 }
}

const lastRow = (cells: readonly Cell[]): number => cells.reduce((last, cell) => Math.max(last, cell.row.index), -1)

/** The type's words, and what else stands on their line: a mark of urgency, the type's owner, or the beginning of the subject. */
function pushType(parts: HeadPart[], type: TypeLine, source: string | undefined, grammar: Grammar): void {
  const { fragment } = type.cell
  const words = cutFragment(fragment, 0, type.end, source)
  const rest = cutFragment(fragment, type.end, fragment.text.length, source)
  if (!words || !rest || bare(rest.text).replace(/^[:.]+/u, '') === '') {
    parts.push({ role: 'type', fragment, rule: type.rule })
    return
  }
  parts.push({ role: 'type', fragment: words, rule: type.rule })
  const text = bare(rest.text)
  const urgency = grammar.find('head.urgency', text)
  const role: HeadRole = urgency ? 'urgency' : grammar.endAt('head.type-owner', text, 0) > 0 && inCapitals(text) === inCapitals(words.text) ? 'authority' : 'subject'
  parts.push({ role, fragment: rest, rule: urgency?.rule.id ?? (role === 'authority' ? 'head.type-owner' : 'head.subject') })
}
