/** The head of a document (ô số 1-5, 9a, 10 of NĐ 30/2020/NĐ-CP, Phụ lục I), found by the words of its cells and by their places. */
import type { Grammar } from '../grammar/grammar.ts'
import { goesOnAddressees } from './head/addressees.ts'
import { cellsOf, type Cell } from './head/cells.ts'
import { bare, cutFragment } from './head/cut.ts'
import { isTransparent, usualGap } from './head/gaps.ts'
import { giveOwnRoles, isLetterhead } from './head/letterhead.ts'
import { inCapitals } from './head/letters.ts'
import { takeIssuer, takeMatter } from './head/left-column.ts'
import { spreadStamps } from './head/stamps.ts'
import { endsSubject, isOutline, openingAt } from './head/subject.ts'
import { findTypeLine, type TypeLine } from './head/type-line.ts'
import type { Row } from './rows.ts'
import type { Head, HeadPart, HeadRole } from './zones.ts'

/** The head stands within the first rows. */
const MOST_ROWS = 90

/**
 * @param rows all rows of the document
 * @param source the NFC text; with it, cells are cut apart that share a fragment with wide gaps in it
 * @returns the parts of the head in reading order, and the first row after it. A document without a head gives no parts and end 0.
 */
export function readHead(rows: readonly Row[], grammar: Grammar, source?: string): Head {
  const usual = usualGap(rows)
  const byRow = rows.slice(0, MOST_ROWS).map((row) => (isTransparent(row) ? [] : cellsOf(row, grammar, source)))
  const cells = byRow.flat()
  giveOwnRoles(cells, grammar)
  const limit = bodyStart(byRow, grammar)
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

/** Gives the rows under the type line their roles; returns the first row that is none of them. */
function takeTitle(rows: readonly Row[], byRow: ReadonlyArray<readonly Cell[]>, type: TypeLine, grammar: Grammar, usual: number): number {
  const subject: Row[] = []
  let closed = false
  let index = type.cell.row.index + 1
  for (; index < byRow.length; index++) {
    const cells = byRow[index]!
    const row = rows[index]!
    if (cells.length === 0) continue
    if (cells.some((cell) => cell.role === 'addressee-label')) break
    if (cells.every((cell) => cell.role === 'rule' || cell.role === 'stamp' || cell.role === 'urgency' || cell.role === 'secrecy')) {
      closed ||= subject.length > 0 && cells.some((cell) => cell.role === 'rule')
      continue
    }
    if (cells.every((cell) => cell.role !== null) && cells.some(isLetterhead)) continue
    const text = bare(row.text)
    const first = cells[0]!
    if (subject.length === 0 && !closed && inCapitals(text) && grammar.endAt('head.type-owner', text, 0) > 0) for (const cell of cells) setRole(cell, 'authority', 'head.type-owner')
    else if (isAuthority(rows, index, subject, grammar)) {
      for (const cell of cells) setRole(cell, 'authority', 'head.authority')
      closed = true
    } else if (grammar.endAt('head.attached', text, 0) > 0) {
      const close = attachedEnd(rows, index)
      for (const cell of byRow.slice(index, close + 1).flat()) setRole(cell, 'authority', 'head.attached')
      index = close
      closed = true
    } else if (closed || endsSubject(rows, index, subject, grammar, usual)) break
    else {
      for (const cell of cells) if (cell.role !== 'stamp') setRole(cell, 'subject', first.role === 'place-date' ? 'head.subject-date' : 'head.subject')
      subject.push(row)
    }
  }
  return index
}

function setRole(cell: Cell, role: HeadRole, rule: string): void {
  cell.role = role
  cell.rule = rule
}

/** The one who decides, named between the subject and the bases (NĐ 30/2020, Phụ lục III, mẫu 1.1 and 1.2). */
function isAuthority(rows: readonly Row[], index: number, subject: readonly Row[], grammar: Grammar): boolean {
  const text = bare(rows[index]!.text)
  if (subject.length === 0 || grammar.endAt('head.authority', text, 0) < 0) return false
  for (let i = index + 1; i < rows.length && i <= index + 4; i++) {
    const next = bare(rows[i]!.text)
    if (openingAt(next, grammar) === 'strong') return inCapitals(text) || i === index + 1
    if (!inCapitals(next) && grammar.endAt('head.attached', next, 0) < 0 && grammar.endAt('head.rule', next, 0) < 0 && grammar.endAt('head.authority', next.replace(/^\(/u, ''), 0) < 0) return false
  }
  return false
}

/** The row on which the bracket closes that opens at `index`. */
function attachedEnd(rows: readonly Row[], index: number): number {
  if (!bare(rows[index]!.text).startsWith('(')) return index
  for (let i = index; i < rows.length && i < index + 4; i++) if (/\)[.;]?$/u.test(bare(rows[i]!.text))) return i
  return index
}

/** Gives the cells after the label their role; returns the first row that is none of them. */
function takeAddressees(byRow: ReadonlyArray<readonly Cell[]>, label: Cell, rows: readonly Row[], grammar: Grammar, usual: number): number {
  const taken: Cell[] = []
  for (let index = label.row.index; index < byRow.length; index++) {
    const cells = byRow[index]!.filter((cell) => cell.role === null || cell.role === 'addressee')
    const fresh = index === label.row.index ? cells.filter((cell) => cell.fragment.start > label.fragment.end) : cells
    if (byRow[index]!.length === 0 || (fresh.length === 0 && byRow[index]!.some((cell) => cell.role !== null))) continue
    for (const cell of fresh) {
      if (index > label.row.index && !goesOnAddressees(label, taken, rows[index]!, cell, grammar, usual)) return index
      setRole(cell, 'addressee', 'head.addressee')
      taken.push(cell)
    }
  }
  return byRow.length
}
