/** The clauses that a document is founded on (căn cứ ban hành; NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.a). */
import type { Grammar } from '../grammar/index.ts'
import { findCitations } from '../recognize/citation.ts'
import { issuerEnd } from '../recognize/citation/issuer.ts'
import type { Body, Founding } from '../syntax/body.ts'
import { Passage } from '../text/passage.ts'
import { holdsDirective } from './directive.ts'
import { startsCapital } from '../text/letters.ts'

export interface Bases {
  /** One for each clause, without its final `;`, `.` or `,`. */
  readonly bases: readonly Passage[]
  /** What is no basis, in order: the opening sentence, a formula, the rest of a paragraph that began with a basis. */
  readonly rest: readonly Passage[]
}

const LEADING_MARK = /^[\s*_+–•-]+/u
const FINAL_MARK = /(?<![\s;.,:/])[\s;.,:/]+$/u
const BREAK = /[;,.] |[()“”"]/gu

/** Whether a paragraph begins as a basis does (`Căn cứ …`, `Thực hiện …`, `Theo đề nghị …`, `Xét …`). */
export const startsBasis = (text: string, grammar: Grammar): boolean => grammar.endAt('basis.start', text, bodyOf(text)) > 0

/** What a paragraph that begins as a basis does goes on to say (RECORD §5: the body of a letter follows its bases); null where it begins otherwise. */
export function foundingOf(text: string, grammar: Grammar): Founding | null {
  if (!startsBasis(text, grammar)) return null
  const main = splitBases(Passage.join(text, [{ start: 0, end: text.length }]), grammar).rest.map((passage) => passage.text).join(' ')
  if (main === '') return 'bases'
  if (grammar.test('opening-end', main.replace(FINAL_MARK, ':'))) return 'opens'
  return main.endsWith(':') ? 'opens' : holdsDirective(main, grammar) ? 'directs' : 'states'
}

/**
 * @param passages the paragraphs between the subject and the body
 * @returns their bases and what is left over, both in reading order
 */
export function readBases(passages: readonly Passage[], grammar: Grammar): Bases {
  const bases: Passage[] = []
  const rest: Passage[] = []
  let listed = false
  for (const passage of passages) {
    const label = grammar.test('basis.label', passage.text.slice(bodyOf(passage.text)))
    if (label) rest.push(passage)
    else if (startsBasis(passage.text, grammar) || (listed && (namesDocument(passage.text, bodyOf(passage.text), grammar) || goesOnList(passage.text, grammar)))) {
      const split = splitBases(passage, grammar)
      for (const basis of split.bases) bases.push(basis)
      for (const left of split.rest) rest.push(left)
    } else rest.push(passage)
    listed = label || (listed && rest.at(-1) !== passage) || (rest.at(-1) !== passage && passage.text.endsWith(';'))
  }
  return { bases, rest }
}

/** The bases that the body's first paragraph begins with, where nothing but bases stands before the body (a letter). */
export function basesOfBody({ items }: Body, type: string | null, grammar: Grammar): readonly Passage[] {
  const first = items[0]?.block
  if (!first || first.label !== null || type === null || !grammar.test('type.body-after-bases', type) || !startsBasis(first.passage.text, grammar)) return []
  return splitBases(first.passage, grammar).bases
}

/**
 * @param passage a paragraph that begins with a basis
 * @returns its clauses, cut where the next one or the main clause begins, and from there on what is left
 */
function splitBases(passage: Passage, grammar: Grammar): Bases {
  const enacting = grammar.find('basis.enacting', passage.text)
  const line = enacting ? enacting.end - enacting.groups['line']!.length : 0
  if (line > 0) return { ...splitBases(passage.slice(0, line), grammar), rest: [passage.slice(line)] }
  const { text } = passage
  const bases: Passage[] = []
  let start = bodyOf(text)
  for (const at of breaks(text, grammar)) {
    const next = at + 2
    const mark = text[at]
    const another = mark !== ',' && (grammar.endAt('basis.inner', text, next) > 0 || namesDocument(text, next, grammar))
    if (another) {
      bases.push(trimmed(passage, start, at))
      start = next
    } else if ((mark === '.' && startsCapital(text.slice(next))) || isMainClause(text, next, grammar)) {
      return { bases: [...bases, trimmed(passage, start, at)], rest: [passage.slice(next)] }
    }
  }
  return { bases: [...bases, trimmed(passage, start, text.length)], rest: [] }
}

/** Places of commas, semicolons and full stops outside brackets, quotes and citations. */
function breaks(text: string, grammar: Grammar): number[] {
  const citations = findCitations(text, grammar)
  const places: number[] = []
  let depth = 0
  let quoted = false
  let index = 0
  for (const { 0: mark, index: at } of text.matchAll(BREAK)) {
    if (mark === '(' || mark === '“') depth++
    else if (mark === ')' || mark === '”') depth = Math.max(0, depth - 1)
    else if (mark === '"') quoted = !quoted
    else {
      while (index < citations.length && citations[index]!.end <= at) index++
      const cited = index < citations.length && citations[index]!.start < at
      if (depth === 0 && !quoted && !cited) places.push(at)
    }
  }
  return places
}

const isMainClause = (text: string, at: number, grammar: Grammar): boolean => {
  if (grammar.endAt('basis.main', text, at) > 0) return true
  const end = issuerEnd(text, at, grammar)
  return end > 0 && grammar.endAt('basis.predicate', text, end) > 0
}

/** Whether a document, or a provision of one, is named at this place: `Kế hoạch số …`, `Luật …`, `khoản 2 Điều 5 …`. */
function namesDocument(text: string, at: number, grammar: Grammar): boolean {
  if (grammar.endAt('cite.law', text, at) > 0 || grammar.endAt('cite.provision', text, at) > 0) return true
  const type = startsCapital(text.slice(at, at + 2)) ? grammar.endAt('cite.type', text, at) : -1
  return type > 0 && (grammar.endAt('cite.title', text, type) > 0 || grammar.endAt('cite.number', text, type + 1) > 0)
}

/** What stands between bases and ends as they do is one, however it begins, where it names a document (`Qua xem xét Báo cáo số …;`). */
const goesOnList = (text: string, grammar: Grammar): boolean => text.endsWith(';') && findCitations(text, grammar).length > 0

const bodyOf = (text: string): number => LEADING_MARK.exec(text)?.[0].length ?? 0

const trimmed = (passage: Passage, start: number, end: number): Passage =>
  passage.slice(start, start + passage.text.slice(start, end).replace(FINAL_MARK, '').length)
