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

/**
 * Letters of Vietnamese in NFC, spelled out: V8 needs 30 times as long to build a regex with `\p{L}`, and start-up is what a
 * clerk waits for. Latin letters of other languages count as letters too.
 */
const VIETNAMESE_CAPITALS = 'A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ' + Array.from({ length: 45 }, (_, i) => String.fromCharCode(0x1ea0 + 2 * i)).join('')
const VIETNAMESE_SMALL = 'a-zß-öø-ÿăđĩũơư' + Array.from({ length: 45 }, (_, i) => String.fromCharCode(0x1ea1 + 2 * i)).join('')
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-\\u024f\\u1e00-\\u1eff',
  Lu: VIETNAMESE_CAPITALS,
  Ll: VIETNAMESE_SMALL,
  N: '0-9',
  M: '\\u0300-\\u036f',
}
const LETTER = `[${CLASSES['L']}${CLASSES['N']}${CLASSES['M']}]`
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

/** `\p{Lu}` and the like, spelled out; inside a class as its members, outside as a class. */
function spellClasses(pattern: string): string {
  let inside = false
  return pattern.replace(/\\p\{(L|Lu|Ll|N|M)\}|\\[^]|[[\]]/gu, (part, name: string | undefined) => {
    if (name !== undefined) return inside ? CLASSES[name]! : `[${CLASSES[name]!}]`
    if (part === '[') inside = true
    else if (part === ']') inside = false
    return part
  })
}

function sourceOf(rule: TextRule, fragments: Record<string, string>): string {
  const body = rule.terms
    ? [...rule.terms].sort((a, b) => b.length - a.length).map(escapeTerm).join('|')
    : spellClasses(fill(rule.pattern!.normalize('NFC'), fragments, 0))
  const start = rule.bounds === 'both' || rule.bounds === 'start' ? `(?<!${LETTER})` : ''
  const end = rule.bounds === 'both' || rule.bounds === 'end' ? `(?!${LETTER})` : ''
  return `${start}(?:${body})${end}`
}
