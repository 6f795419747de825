/** Labels that jump or repeat among siblings. They are kept as written; the reader is told. */
import type { Item } from '../syntax/outline.ts'
import { isBullet, LABEL_LETTERS, romanValue, type Label } from '../syntax/labels.ts'
import { walk } from '../syntax/outline.ts'
import type { BodyBlock } from '../syntax/body.ts'
import type { Check, Finding } from './types.ts'
import { roman } from '../text/roman.ts'

export const numbering: Check = ({ syntax, context }) => {
  const outlines = [syntax.body.items, ...syntax.appendices.map((appendix) => appendix.items)]
  return outlines.flatMap((items) => {
    const running = new Map<string, Label>()
    return [items, ...[...walk(items)].map((item) => item.children)].flatMap((siblings) => levelFindings(siblings, running, context.span))
  })
}

/** Articles are numbered through the chapters of a text, chapters often through its parts (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5). */
const runsOn = ({ family }: Label): boolean => family === 'article' || family === 'chapter'

/** Appendices are numbered through, each kind of them (`Phụ lục`, `Mẫu`) by itself. */
export const appendixNumbering: Check = ({ syntax, context }) => {
  const last = new Map<string, number>()
  return syntax.appendices.flatMap(({ title }): Finding[] => {
    const row = title[0]
    const match = row && context.grammar.find('appendix.number', row.text)
    if (!match) return []
    const { noun, number } = match.groups as { noun: string; number: string }
    const value = /^\d/u.test(number) ? Number(number) : romanValue(number)
    const due = (last.get(noun.toLowerCase()) ?? 0) + 1
    last.set(noun.toLowerCase(), value)
    if (value === due) return []
    const span = context.span(row.fragments[0]!.start, row.fragments.at(-1)!.end)
    if (value === due - 1) return [{ rule: 'numbering-repeat', severity: 'warning', args: { label: match.text }, span }]
    const place = match.text.lastIndexOf(number)
    const figure = /^\d/u.test(number) ? String(due).padStart(number.length, '0') : roman(due)
    return [{ rule: 'numbering-gap', severity: 'warning', args: { label: match.text, expected: match.text.slice(0, place) + figure }, span }]
  })
}

/** @param running the last label of each family that runs on from one level to the next; moved on */
function levelFindings(siblings: readonly Item[], running: Map<string, Label>, span: (start: number, end: number) => { start: number; end: number }): Finding[] {
  const findings: Finding[] = []
  const last = new Map<string, Label>()
  for (const item of siblings) {
    const { label } = item
    if (!label || isBullet(label.family)) continue
    const piece = (item.block as BodyBlock).labelPiece!
    const before = last.get(label.family) ?? (runsOn(label) && label.numbers.at(-1) !== 1 ? running.get(label.family) : undefined)
    const value = label.numbers.at(-1) ?? 0
    const previous = before?.numbers.at(-1) ?? 0
    const place = span(piece.start, piece.end)
    if (before && value === previous) findings.push({ rule: 'numbering-repeat', severity: 'warning', args: { label: label.text }, span: place })
    else if (isGap(before, label)) findings.push({ rule: 'numbering-gap', severity: 'warning', args: { label: label.text, expected: expected(before, label) }, span: place })
    else if (isForeign(label)) findings.push({ rule: 'numbering-letter', severity: 'info', args: { label: label.text, expected: expected(before, label) }, span: place })
    last.set(label.family, label)
    if (runsOn(label)) running.set(label.family, label)
  }
  return findings
}

/** Letters may leave out `đ`, and put f, j, w, z where some writers do: a step of one Latin letter is no gap. */
function isGap(before: Label | undefined, label: Label): boolean {
  const step = (label.numbers.at(-1) ?? 0) - (before?.numbers.at(-1) ?? 0)
  if (label.family !== 'letter') return step !== 1
  if (!before) return step !== 1
  const latin = latinLetter(label.text).charCodeAt(0) - latinLetter(before.text).charCodeAt(0)
  return !(step === 1 || latin === 1 || (step > 0 && step < 1 + 0.6))
}

/** f, j, w, z: points go by the Vietnamese alphabet (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.5.b). */
const isForeign = (label: Label): boolean => label.family === 'letter' && !Number.isInteger(label.numbers[0])

const latinLetter = (text: string): string => (/[a-z]/u.exec(text.toLowerCase().replace('đ', 'd')) ?? ['a'])[0]

/** The label that was due, in the form of the one that stands there. */
function expected(before: Label | undefined, label: Label): string {
  const next = Math.floor(before?.numbers.at(-1) ?? 0) + 1
  switch (label.family) {
    case 'letter':
      return label.text.replace(/[a-zđ]/u, LABEL_LETTERS[next - 1] ?? LABEL_LETTERS.at(-1)!)
    case 'roman':
      return label.text.replace(/^[IVX]+/u, roman(next))
    default:
      return label.text.replace(/\d+(?=\D*$)/u, String(next))
  }
}
