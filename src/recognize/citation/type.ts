/** What kind of document a number or a date belongs to: the type word to its left. */
import type { Grammar, RuleMatch } from '../../grammar/index.ts'
import { upperFirst } from '../../text/fold.ts'
import { isWhole, issuerEnd } from './issuer.ts'
import type { NumberAt } from './number.ts'
import { between } from './order.ts'
import type { Paragraph } from './paragraph.ts'
import { startsCapital } from '../../text/letters.ts'

export interface TypeAt {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly kind: 'named' | 'short' | 'law'
}

/** A type read for a number or a date: where the citation begins, and the issuer between type and number. */
export interface TypeRead {
  readonly start: number
  /** End of the type word. */
  readonly end: number
  readonly type: string
  readonly issuer: string | null
  /** A law is known by its name and date alone. */
  readonly law: boolean
}

const REACH = 230

/** @returns every word of the paragraph that names a type of document, in order */
export function findTypes(text: string, grammar: Grammar): TypeAt[] {
  const of = (kind: string, as: TypeAt['kind']): TypeAt[] =>
    grammar.findAll(kind, text).map(({ start, end, groups }: RuleMatch) => {
      const type = groups['code'] === undefined ? upperFirst(groups['type']!.toLowerCase()) : (typeOfLetters(groups['code'], grammar) ?? groups['code'])
      return { start, end, type, kind: as }
    })
  return [...of('cite.type', 'named'), ...of('cite.type.short', 'short'), ...of('cite.law', 'law')].sort((a, b) => a.start - b.start)
}

/** The type that the letters of a number or before it stand for (`QĐ`), or null. */
export function typeOfLetters(letters: string, grammar: Grammar): string | null {
  const rule = [...grammar.kind('doc-type'), ...grammar.kind('doc-type-letter')].find(({ emits }) => emits['code'] === letters && letters !== emits['name'])
  return rule ? String(rule.emits['name']) : null
}

/**
 * @param from nothing before this place belongs to the mention
 * @returns the type that stands right before the number, or before its short title, its issuer or, of a law, its name
 */
export function typeOfNumber(paragraph: Paragraph, number: NumberAt, from: number): TypeRead | null {
  const { text, grammar } = paragraph
  const before = typesBefore(paragraph, number.start, from)
  const last = before.at(-1)
  if (!last) return null
  const gap = text.slice(last.end, number.start)
  if (isWhole(grammar, 'cite.gap', gap)) return last.kind === 'short' && number.notation === '' ? null : readOf(last)
  const law = lawBefore(paragraph, number.start, before)
  if (law && (number.notation === '' || isWhole(grammar, 'cite.law.number', number.notation))) return law
  if (!number.led || number.notation === '' || last.kind !== 'named' || !inCapital(text, last)) return null
  const issued = issuerBetween(paragraph, last, number.start)
  if (issued) return issued
  return isWhole(grammar, 'cite.gap.named', gap) ? readOf(last) : null
}

/**
 * @param at where the date begins
 * @returns the type of a mention that has a date and no number: a law by its name, or a capital type word right before it
 */
export function typeOfDate(paragraph: Paragraph, at: number, from: number): TypeRead | null {
  const { text, grammar } = paragraph
  const before = typesBefore(paragraph, at, from)
  const last = before.at(-1)
  if (!last || last.kind === 'short') return null
  const law = lawBefore(paragraph, at, before)
  if (law) return grammar.test('cite.law.no-title', text.slice(law.end, at)) ? null : law
  if (!inCapital(text, last)) return null
  return issuerBetween(paragraph, last, at) ?? (isWhole(grammar, 'cite.gap', text.slice(last.end, at)) ? readOf(last) : null)
}

/** The capital type words that lie between `from` and `to`. */
export const titleTypes = (paragraph: Paragraph, from: number, to: number): TypeAt[] =>
  between(paragraph.types, from, to).filter((type) => type.kind !== 'short' && inCapital(paragraph.text, type))

const typesBefore = (paragraph: Paragraph, at: number, from: number): TypeAt[] => between(paragraph.types, Math.max(from, at - REACH), at)

const inCapital = (text: string, type: TypeAt): boolean => startsCapital(text.slice(type.start, type.end))

const readOf = (type: TypeAt, issuer: string | null = null): TypeRead => ({ start: type.start, end: type.end, type: type.type, issuer, law: type.kind === 'law' })

/** `Nghị quyết của HĐND tỉnh số …`: the issuer stands between type and number. */
function issuerBetween({ text, grammar }: Paragraph, type: TypeAt, to: number): TypeRead | null {
  const at = grammar.endAt('cite.of', text, type.end)
  const end = at < 0 ? -1 : issuerEnd(text, at, grammar)
  return end > 0 && end < to && isWhole(grammar, 'cite.gap', text.slice(end, to)) ? readOf(type, text.slice(at, end)) : null
}

/** A law whose name, in which small type words may stand, runs up to `at`; a law that amends others begins at its own word. */
function lawBefore({ text, grammar }: Paragraph, at: number, before: readonly TypeAt[]): TypeRead | null {
  const named = before.filter((type) => type.kind === 'law' || inCapital(text, type))
  const laws = named.filter((type) => type.kind === 'law')
  const nearest = laws.at(-1)
  if (!nearest || nearest !== named.at(-1) || !isWhole(grammar, 'cite.law.title', text.slice(nearest.end, at))) return null
  const amending = laws.find((law) => grammar.endAt('cite.law.amending', text, law.end) > 0 && isWhole(grammar, 'cite.law.title', text.slice(law.end, at)))
  return readOf(amending ?? nearest)
}
