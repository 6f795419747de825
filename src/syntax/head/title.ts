/** The rows under the type line: the subject, who decides, what the text is attached to. */
import type { Grammar } from '../../grammar/grammar.ts'
import type { Row } from '../rows.ts'
import { setRole, type Cell } from './cells.ts'
import { bare } from './cut.ts'
import { isLetterhead } from './letterhead.ts'
import { inCapitals, inSmallLetters } from './letters.ts'
import { endsSubject, openingAt } from './subject.ts'
import type { TypeLine } from './type-line.ts'

/** Gives the rows under the type line their roles; returns the first row that is none of them. */
export function takeTitle(rows: readonly Row[], byRow: ReadonlyArray<readonly Cell[]>, type: TypeLine, grammar: Grammar, usual: number): number {
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

/** The one who decides, named between the subject and the bases (NĐ 30/2020, Phụ lục III, mẫu 1.1 and 1.2). */
function isAuthority(rows: readonly Row[], index: number, subject: readonly Row[], grammar: Grammar): boolean {
  const text = bare(rows[index]!.text)
  const before = subject.at(-1)
  if (!before || grammar.test('head.goes-on', bare(before.text)) || grammar.endAt('head.authority', text, 0) < 0) return false
  for (let i = index + 1; i < rows.length && i <= index + 4; i++) {
    const next = bare(rows[i]!.text)
    if (openingAt(next, grammar) === 'strong') return inCapitals(text) || (inSmallLetters(text) && i === index + 1)
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
