/** The only place that builds a regex: text rules become matchers, with Vietnamese word boundaries and {fragment} holes. */
import type { TextRule } from './schema.ts'

export interface Rule {
  readonly id: string
  readonly kind: string
  readonly emits: Readonly<Record<string, string | number | boolean | null>>
  /** Global and sticky-free; set `lastIndex` before use. */
  readonly regex: RegExp
  readonly rule: TextRule
}

const LETTER = '[\\p{L}\\p{N}\\p{M}]'
const HOLE = /(?<!\\[pP])\{([a-zA-Z][a-zA-Z0-9]*)\}/g
const MAX_DEPTH = 8

/** Fragments with the holes in them filled; `{name}` of an unknown fragment is an error. */
export function compileFragments(fragments: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.keys(fragments).map((name) => [name, fill(fragments[name]!, fragments, 0)]))
}

function fill(pattern: string, fragments: Record<string, string>, depth: number): string {
  if (depth > MAX_DEPTH) throw new Error('fragments that hold each other')
  return pattern.replace(HOLE, (hole, name: string) => {
    const fragment = fragments[name]
    if (fragment === undefined) throw new Error(`unknown fragment ${hole}`)
    return `(?:${fill(fragment, fragments, depth + 1)})`
  })
}

const escapeTerm = (term: string): string => term.normalize('NFC').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ +/g, ' ')

/** One rule's matcher. The regex is built at the first use, so that start-up builds none. */
export function compileRule(rule: TextRule, fragments: Record<string, string>): Rule {
  let regex: RegExp | undefined
  return {
    id: rule.id,
    kind: rule.kind,
    emits: rule.emits,
    rule,
    get regex() {
      return (regex ??= new RegExp(sourceOf(rule, fragments), rule.case === 'sensitive' ? 'gu' : 'giu'))
    },
  }
}

/** The alternation of several rules, where it does not matter which one matched. */
export function compileAny(rules: readonly Rule[], fragments: Record<string, string>, flags: string): RegExp {
  if (rules.length === 0) return /(?!)/gu
  return new RegExp(rules.map(({ rule }) => sourceOf(rule, fragments).replace(/\(\?<(?![=!])[^>]+>/g, '(?:')).join('|'), flags)
}

function sourceOf(rule: TextRule, fragments: Record<string, string>): string {
  const body = rule.terms
    ? [...rule.terms].sort((a, b) => b.length - a.length).map(escapeTerm).join('|')
    : fill(rule.pattern!.normalize('NFC'), fragments, 0)
  const start = rule.bounds === 'both' || rule.bounds === 'start' ? `(?<!${LETTER})` : ''
  const end = rule.bounds === 'both' || rule.bounds === 'end' ? `(?!${LETTER})` : ''
  return `${start}(?:${body})${end}`
}
