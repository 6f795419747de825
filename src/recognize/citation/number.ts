/** Numbers of documents (số, ký hiệu) in running text. */
import type { Grammar, RuleMatch } from '../../grammar/index.ts'
import { latin } from '../../text/letters.ts'

export interface NumberAt {
  /** With the word for `số` before it, where there is one. */
  readonly start: number
  /** Where the number itself begins. */
  readonly at: number
  readonly end: number
  /** As it is given: no spaces, a lost hyphen put back. */
  readonly number: string
  /** The letters; empty where the text has digits only. */
  readonly notation: string
  /** Has the word for `số`. */
  readonly led: boolean
  readonly rule: string
}

/** @returns the numbers of the paragraph in order, those with letters and, after the word for `số`, bare ones */
export function findNumbers(text: string, grammar: Grammar): NumberAt[] {
  const full = grammar.findAll('cite.number', text).map((match) => numberOf(match, grammar))
  const plain = grammar.findAll('cite.number.plain', text).map((match) => numberOf(match, grammar))
  const free = plain.filter((number) => !full.some((other) => number.start < other.end && other.start < number.end))
  return [...full, ...free].sort((a, b) => a.start - b.start)
}

function numberOf(match: RuleMatch, grammar: Grammar): NumberAt {
  const written = match.groups['number']!
  const notation = match.groups['notation'] ?? ''
  const tight = notation === '' ? '' : withHyphen(tighten(notation), grammar)
  return {
    start: match.start,
    at: match.end - written.length + (match.groups['blank'] ?? '').length,
    end: match.end,
    number: tighten(written.slice((match.groups['blank'] ?? '').length, written.length - notation.length)) + tight,
    notation: tight,
    led: match.groups['lead'] !== undefined,
    rule: match.rule.id,
  }
}

const tighten = (written: string): string => written.replaceAll(' ', '').replaceAll('–', '-')

const OTHER = latin(String.raw`[^\p{L}\p{N}&]`)

/** A hyphen that a converter lost, put back between letters that are known to be two parts. */
function withHyphen(notation: string, grammar: Grammar): string {
  if (OTHER().test(notation)) return notation
  for (const rule of grammar.kind('cite.notation')) {
    const match = rule.exec(notation)
    if (match?.text === notation) return `${match.groups['head']}-${match.groups['tail']}`
  }
  return notation
}

/** Whether two numbers are the same, however they are spaced. */
export const sameNumber = (a: string, b: string): boolean => tighten(a).toUpperCase() === tighten(b).toUpperCase()
