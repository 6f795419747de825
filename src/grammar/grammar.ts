/** The rules that are in force: the built-in grammars and the overlays laid over them. */
import { compileAny, compileFragments, compileRule, type Rule } from './compile.ts'
import { Lexicon } from './lexicon.ts'
import type { AbbreviationRule, GrammarFile, NameRule } from './schema.ts'

export interface RuleMatch {
  readonly rule: Rule
  readonly start: number
  readonly end: number
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

export class Grammar {
  readonly files: readonly GrammarFile[]
  readonly rules: ReadonlyMap<string, Rule>
  readonly names: ReadonlyMap<string, NameRule>
  readonly abbreviations: ReadonlyMap<string, AbbreviationRule>
  readonly #fragments: Record<string, string>
  readonly #kinds = new Map<string, Rule[]>()
  readonly #any = new Map<string, RegExp>()
  #lexicon: Lexicon | undefined

  /** @param files in order: a rule of a later file replaces the rule of the same id */
  constructor(files: readonly GrammarFile[]) {
    this.files = files
    this.#fragments = compileFragments(Object.assign({}, ...files.map((file) => file.fragments)) as Record<string, string>)
    const rules = new Map<string, Rule>()
    const names = new Map<string, NameRule>()
    const abbreviations = new Map<string, AbbreviationRule>()
    for (const file of files) {
      for (const rule of file.rules) rules.set(rule.id, compileRule(rule, this.#fragments))
      for (const name of file.names) names.set(name.id, name)
      for (const abbreviation of file.abbreviations) abbreviations.set(abbreviation.id, abbreviation)
    }
    for (const rule of rules.values()) {
      const kind = this.#kinds.get(rule.kind)
      if (kind) kind.push(rule)
      else this.#kinds.set(rule.kind, [rule])
    }
    this.rules = rules
    this.names = names
    this.abbreviations = abbreviations
  }

  /** Names and abbreviations, ready to be looked up word by word. */
  get lexicon(): Lexicon {
    return (this.#lexicon ??= new Lexicon([...this.names.values()], [...this.abbreviations.values()]))
  }

  /** The rules of a kind, in the order of the files. */
  kind(kind: string): readonly Rule[] {
    return this.#kinds.get(kind) ?? []
  }

  /** Whether some rule of the kind matches anywhere in the text. */
  test(kind: string, text: string): boolean {
    const regex = this.#anyOf(kind, '')
    regex.lastIndex = 0
    return regex.test(text)
  }

  /** Where a match of the kind that begins at `at` ends, or -1. */
  endAt(kind: string, text: string, at: number): number {
    const regex = this.#anyOf(kind, 'y')
    regex.lastIndex = at
    return regex.test(text) ? regex.lastIndex : -1
  }

  /** The first match at or after `from`, of the earliest place; of several rules at one place the longest. */
  find(kind: string, text: string, from = 0): RuleMatch | null {
    let best: RuleMatch | null = null
    for (const rule of this.kind(kind)) {
      rule.regex.lastIndex = from
      const match = rule.regex.exec(text)
      if (!match || (best && (match.index > best.start || (match.index === best.start && match[0].length <= best.end - best.start)))) continue
      best = { rule, start: match.index, end: match.index + match[0].length, text: match[0], groups: match.groups ?? {} }
    }
    return best
  }

  /** All matches of the kind in order; of overlapping ones the first, of those at one place the longest. */
  findAll(kind: string, text: string): RuleMatch[] {
    const regex = this.#anyOf(kind, '')
    regex.lastIndex = 0
    if (!regex.test(text)) return []
    const found: RuleMatch[] = []
    for (const rule of this.kind(kind)) {
      rule.regex.lastIndex = 0
      for (let match = rule.regex.exec(text); match; match = rule.regex.exec(text)) {
        if (match[0] === '') rule.regex.lastIndex++
        else found.push({ rule, start: match.index, end: match.index + match[0].length, text: match[0], groups: match.groups ?? {} })
      }
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    let end = -1
    return found.filter((match) => match.start >= end && ((end = match.end), true))
  }

  /** The letters' expansion that a rule of the kind emits for a text that it matches whole, or undefined. */
  emitted(kind: string, text: string, key: string): string | number | boolean | null | undefined {
    for (const rule of this.kind(kind)) {
      rule.regex.lastIndex = 0
      const match = rule.regex.exec(text)
      if (match && match.index === 0 && match[0].length === text.length) return rule.emits[key]
    }
    return undefined
  }

  #anyOf(kind: string, mode: '' | 'y'): RegExp {
    const key = `${kind}/${mode}`
    let regex = this.#any.get(key)
    if (!regex) {
      const rules = this.kind(kind)
      const sensitive = rules.length > 0 && rules.every(({ rule }) => rule.case === 'sensitive')
      if (!sensitive && rules.some(({ rule }) => rule.case === 'sensitive')) throw new Error(`kind ${kind} mixes case-sensitive and other rules`)
      regex = compileAny(rules, this.#fragments, `${mode === 'y' ? 'y' : 'g'}${sensitive ? '' : 'i'}u`)
      this.#any.set(key, regex)
    }
    return regex
  }
}
