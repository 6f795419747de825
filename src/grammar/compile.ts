/**
 * The only place that builds a regex. A rule is a list of terms or a pattern with {fragment} holes (a regex), with
 * Vietnamese word boundaries. Where capitals do not count, rule and text are both turned small: V8 takes 30 times as long to
 * build a regex with the flags `i` and `u` and with `\p{L}`, and start-up is what a clerk waits for.
 */
import { CLASSES, spellClasses } from '../text/letters.ts'
import { foldTones } from '../text/fold.ts'
import { Fault } from './fault.ts'
import { beginsWithOne, holdsAll, marksOf, packMarks, theMostTelling, unpackMarks, type Choose, type Marks } from './prefilter.ts'
import type { TextRule } from './schema.ts'
import { lowered, small } from './seen.ts'
import { Terms } from './terms.ts'

export interface RuleMatch {
  readonly rule: Rule
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

export interface Rule {
  readonly id: string
  readonly kind: string
  readonly emits: Readonly<Record<string, string | number | boolean | null>>
  readonly rule: TextRule
  /** The first match at or after `from`, or null. */
  exec(text: string, from?: number): RuleMatch | null
  /** Where a match that begins at `at` ends, or -1. */
  endAt(text: string, at: number): number
  /** What every match begins with, one of them; null where that is not known. Small letters where capitals do not count. */
  starts(): readonly string[] | null
  /** Whether every match begins where the text does. */
  anchored(): boolean
}

const LETTER = `[${CLASSES['L']}${CLASSES['N']}${CLASSES['M']}]`
const HOLE = /(?<!\\[pP])\{([a-zA-Z][a-zA-Z0-9]*)\}/g
const MAX_DEPTH = 8

/** Fragments with the holes in them filled. @throws Fault where a hole names no fragment, or itself */
export function compileFragments(fragments: Record<string, string>, names = Object.keys(fragments)): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, fill(fragments[name]!, fragments, 0)]))
}

function fill(pattern: string, fragments: Record<string, string>, depth: number): string {
  return pattern.replace(HOLE, (hole, name: string) => {
    const fragment = fragments[name]
    if (fragment === undefined) throw Fault.of('grammar.fault.unknown-fragment', { hole })
    if (depth > MAX_DEPTH) throw Fault.of('grammar.fault.circular-fragment', { hole })
    return `(?:${fill(fragment, fragments, depth + 1)})`
  })
}

/** A pattern ready for V8, and what tells whether it is worth building. */
export interface CompiledPattern extends Marks {
  readonly source: string
}

/**
 * @param fragments with their own holes filled
 * @param choose which words to look for, of those that a match holds
 */
export function compilePattern(rule: TextRule, fragments: Record<string, string>, choose: Choose = theMostTelling): CompiledPattern {
  const source = patternSource(rule, fragments)
  return { source, ...marksOf(source, (lists) => choose(lists, source, rule)) }
}

/** In one string, which JSON reads ten times as fast as the lists. */
export const packPattern = ({ source, ...marks }: CompiledPattern): string => `${packMarks(marks)}${source}`

export function unpackPattern(packed: string): CompiledPattern {
  const { marks, end } = unpackMarks(packed)
  return { source: packed.slice(end), ...marks }
}

/** The matcher of one rule, built at its first use. */
export function compileRule(rule: TextRule, fragments: () => Record<string, string>): Rule {
  return rule.terms ? new TermRule(rule) : new PatternRule(rule, fragments)
}

/** Throws where the rule's pattern is no regex. */
export function checkRule(rule: TextRule, fragments: Record<string, string>): void {
  if (rule.pattern !== undefined) void new RegExp(fill(rule.pattern, fragments, 0), 'u')
}

const LOOK_AHEAD = 1000

abstract class BaseRule {
  readonly rule: TextRule
  constructor(rule: TextRule) {
    this.rule = rule
  }
  get id(): string {
    return this.rule.id
  }
  get kind(): string {
    return this.rule.kind
  }
  get emits(): Rule['emits'] {
    return this.rule.emits
  }
  protected seen(text: string): string {
    return this.rule.case === 'sensitive' ? text : small(text)
  }
}

class TermRule extends BaseRule implements Rule {
  #terms: Terms | undefined
  #spelled: readonly string[] | undefined
  exec(text: string, from = 0): RuleMatch | null {
    const found = (this.#terms ??= termsOf([this])).find(this.seen(text), from)
    return found && { rule: this, ...found, text: text.slice(found.start, found.end), groups: {} }
  }
  endAt(text: string, at: number): number {
    return (this.#terms ??= termsOf([this])).endAt(this.seen(text), at)
  }
  starts(): readonly string[] {
    return (this.#spelled ??= spelledTerms(this.rule))
  }
  anchored(): boolean {
    return false
  }
}

class PatternRule extends BaseRule implements Rule {
  readonly #fragments: () => Record<string, string>
  readonly #packed: string | undefined
  #compiled: CompiledPattern | undefined
  #global: RegExp | undefined
  #sticky: RegExp | undefined

  constructor(rule: TextRule, fragments: () => Record<string, string>) {
    super(rule)
    this.#fragments = fragments
    this.#packed = (rule as { compiled?: string }).compiled
  }

  exec(text: string, from = 0): RuleMatch | null {
    const seen = this.seen(text)
    if (!this.#mayMatch(seen, from)) return null
    const regex = (this.#global ??= this.#build('g'))
    regex.lastIndex = from
    const match = regex.exec(seen)
    if (!match) return null
    const end = match.index + match[0].length
    return { rule: this, start: match.index, end, text: text.slice(match.index, end), groups: groupsOf(match, text) }
  }

  endAt(text: string, at: number): number {
    const seen = this.seen(text)
    const { starts, required } = this.#parts()
    if (starts && !beginsWithOne(starts, seen, at)) return -1
    // In a long text the look ahead for the words costs more than the regex at its one place.
    if (seen.length - at < LOOK_AHEAD && !holdsAll(required, seen, at)) return -1
    const regex = (this.#sticky ??= this.#build('y'))
    regex.lastIndex = at
    return regex.test(seen) ? regex.lastIndex : -1
  }

  starts(): readonly string[] | null {
    return this.#parts().starts
  }

  anchored(): boolean {
    return this.#parts().anchored
  }

  #mayMatch(seen: string, from: number): boolean {
    const { required, before, starts, anchored } = this.#parts()
    if (anchored && (from > 0 || (starts && !beginsWithOne(starts, seen, 0)))) return false
    // Once a text: behind a match the look ahead for the words, to the end of a long text, costs more than the regex up to the next one.
    if (from > 0 && seen.length - from >= LOOK_AHEAD) return true
    return holdsAll(required, seen, from) && holdsAll(before, seen, 0)
  }

  #parts(): CompiledPattern {
    return (this.#compiled ??= this.#packed === undefined ? compilePattern(this.rule, this.#fragments()) : unpackPattern(this.#packed))
  }

  #build(mode: 'g' | 'y'): RegExp {
    const { source } = this.#parts()
    return new RegExp(source, mode === 'g' && source.includes('(?<') ? 'gd' : mode)
  }
}

/** Groups as written: the regex may have seen the text in small letters. */
function groupsOf(match: RegExpExecArray, text: string): Record<string, string | undefined> {
  const places = match.indices?.groups
  if (!places) return {}
  const groups: Record<string, string | undefined> = {}
  for (const [name, place] of Object.entries(places)) groups[name] = place && text.slice(place[0], place[1])
  return groups
}

/** The terms of rules that hold terms alone and have the same bounds; capitals count in all or in none. */
export function termsOf(rules: readonly Rule[]): Terms {
  const { bounds } = rules[0]!.rule
  const terms = new Terms(bounds === 'both' || bounds === 'start', bounds === 'both' || bounds === 'end')
  for (const rule of rules) for (const term of rule.starts()!) terms.add(term)
  return terms
}

/** As texts are seen: all terms at once, which takes a tenth of the time. */
function spelledTerms({ terms, case: letters }: TextRule): string[] {
  const joined = terms!.join('\n').normalize('NFC')
  return (letters === 'sensitive' ? joined : lowered(joined)).split('\n')
}

function patternSource(rule: TextRule, fragments: Record<string, string>): string {
  const filled = fill(rule.pattern!.normalize('NFC'), fragments, 0)
  const spelled = spellClasses(filled, rule.case !== 'sensitive')
  const body = rule.case === 'sensitive' ? spelled : foldTones(spelled)
  const start = rule.bounds === 'both' || rule.bounds === 'start' ? `(?<!${LETTER})` : ''
  const end = rule.bounds === 'both' || rule.bounds === 'end' ? `(?!${LETTER})` : ''
  return `${start}(?:${body})${end}`
}
