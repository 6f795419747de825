/** The rules that are in force: the built-in grammars and the overlays laid over them. */
import { compileFragments, compileRule, termsOf, type Rule, type RuleMatch } from './compile.ts'
import { lexiconIndex, packedNames, plainNames, type LexiconIndex, type Names } from './lexicon-index.ts'
import { Lexicon } from './lexicon.ts'
import type { AbbreviationRule, GrammarFile, NameRule } from './schema.ts'
import { small } from './seen.ts'
import type { Terms } from './terms.ts'

export type { RuleMatch } from './compile.ts'

interface Kind {
  readonly rules: readonly Rule[]
  /** All rules hold terms alone: one list serves them all. */
  readonly plain: boolean
  readonly sensitive: boolean
  terms?: Terms
  /** Which letters its matches begin with; null where that is not known. */
  beginnings?: Beginnings | null
  /** Every match begins where the text does, with one of the beginnings. */
  anchored?: boolean
}

const EMPTY: Kind = { rules: [], plain: false, sensitive: false }

export class Grammar {
  readonly files: readonly GrammarFile[]
  readonly rules: ReadonlyMap<string, Rule>
  readonly names: Names
  readonly abbreviations: ReadonlyMap<string, AbbreviationRule>
  readonly #kinds = new Map<string, Kind>()
  readonly #index: () => LexiconIndex
  #lexicon: Lexicon | undefined

  /**
   * @param files in order: a rule of a later file replaces the rule of the same id
   * @param index of all their names, where it was worked out before
   */
  constructor(files: readonly GrammarFile[], index?: LexiconIndex) {
    this.files = files
    const scopeOf = scopesOf(files)
    const rules = new Map<string, Rule>()
    const names = new Map<string, NameRule>()
    const abbreviations = new Map<string, AbbreviationRule>()
    for (const file of files) {
      for (const rule of file.rules) rules.set(rule.id, compileRule(rule, scopeOf(file)))
      if (!index) for (const name of file.names) names.set(name.id, name)
      for (const abbreviation of file.abbreviations) abbreviations.set(abbreviation.id, abbreviation)
    }
    const kinds = new Map<string, Rule[]>()
    for (const rule of rules.values()) {
      const kind = kinds.get(rule.kind)
      if (kind) kind.push(rule)
      else kinds.set(rule.kind, [rule])
    }
    for (const [name, members] of kinds) this.#kinds.set(name, kindOf(name, members))
    this.rules = rules
    this.names = index ? packedNames(index.names) : plainNames([...names.values()])
    this.#index = () => index ?? lexiconIndex([...names.values()], [...abbreviations.values()])
    this.abbreviations = abbreviations
  }

  /** Names and abbreviations, ready to be looked up word by word. */
  get lexicon(): Lexicon {
    return (this.#lexicon ??= new Lexicon(this.#index(), this.names))
  }

  /** The rules of a kind, in the order of the files. */
  kind(kind: string): readonly Rule[] {
    return (this.#kinds.get(kind) ?? EMPTY).rules
  }

  /** Whether some rule of the kind matches anywhere in the text. */
  test(kind: string, text: string): boolean {
    const known = this.#kinds.get(kind) ?? EMPTY
    if (known.plain) return termsIn(known).find(known.sensitive ? text : small(text), 0) !== null
    if (passes(known, text)) return false
    return known.rules.some((rule) => rule.exec(text) !== null)
  }

  /** Where the longest match of the kind that begins at `at` ends, or -1. */
  endAt(kind: string, text: string, at: number): number {
    const known = this.#kinds.get(kind) ?? EMPTY
    // Nearly every question ends here: most kinds are asked about at each word of a text.
    const beginnings = beginningsIn(known)
    const seen = known.sensitive ? text : small(text)
    if (beginnings && !mayBegin(beginnings, seen.charCodeAt(at), seen.charCodeAt(at + 1))) return -1
    if (known.plain) return termsIn(known).endAt(seen, at)
    let end = -1
    for (let i = 0; i < known.rules.length; i++) end = Math.max(end, known.rules[i]!.endAt(text, at))
    return end
  }

  /**
   * The first of the places, from the one numbered `from` on, where a match of one of the kinds may begin; `to` where there is none.
   * It is for walks over all words of a sentence: most begin no match, which takes a tenth of the time to tell so than by asking at each.
   */
  seek(kinds: readonly string[], text: string, places: ReadonlyArray<{ readonly start: number }>, from: number, to = places.length): number {
    const sieves: Beginnings[] = []
    for (const kind of kinds) {
      const known = this.#kinds.get(kind) ?? EMPTY
      const beginnings = beginningsIn(known)
      if (!beginnings || known.sensitive) return from
      sieves.push(beginnings)
    }
    const seen = small(text)
    for (let i = from; i < to; i++) {
      const at = places[i]!.start
      const first = seen.charCodeAt(at)
      const pair = pairOf(first, seen.charCodeAt(at + 1))
      for (let k = 0; k < sieves.length; k++) if (sieves[k]!.pairs[pair] === 1 || sieves[k]!.letters[first & (LETTERS - 1)] === 1) return i
    }
    return to
  }

  /** The first match at or after `from`, of the earliest place; of several rules at one place the longest. */
  find(kind: string, text: string, from = 0): RuleMatch | null {
    let best: RuleMatch | null = null
    const known = this.#kinds.get(kind) ?? EMPTY
    if (passes(known, text)) return null
    const { rules } = known
    for (let i = 0; i < rules.length; i++) {
      const match = rules[i]!.exec(text, from)
      if (match && (!best || match.start < best.start || (match.start === best.start && match.end > best.end))) best = match
    }
    return best
  }

  /** All matches of the kind in order; of overlapping ones the first, of those at one place the longest. */
  findAll(kind: string, text: string): RuleMatch[] {
    const found: RuleMatch[] = []
    const known = this.#kinds.get(kind) ?? EMPTY
    if (passes(known, text)) return found
    for (const rule of known.rules)
      for (let match = rule.exec(text, 0); match; match = rule.exec(text, Math.max(match.end, match.start + 1))) if (match.end > match.start) found.push(match)
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    let end = -1
    return found.filter((match) => match.start >= end && ((end = match.end), true))
  }

  /** The text with what the rules of the kind emit under the key in place of all their matches. */
  replaced(kind: string, text: string, key: string): string {
    let out = ''
    let from = 0
    for (const match of this.findAll(kind, text)) {
      out += text.slice(from, match.start) + String(match.rule.emits[key])
      from = match.end
    }
    return out + text.slice(from)
  }

  /** What the rule of the kind that matches the whole text emits under the key, or undefined. */
  emitted(kind: string, text: string, key: string): string | number | boolean | null | undefined {
    return this.kind(kind).find((rule) => rule.endAt(text, 0) === text.length)?.emits[key]
  }
}

/** Fragments as each file sees them, filled when first asked for: those of all files, its own before others of the same name. */
function scopesOf(files: readonly GrammarFile[]): (file: GrammarFile) => () => Record<string, string> {
  const all = Object.assign({}, ...files.map((file) => file.fragments)) as Record<string, string>
  const shared = lazily(all)
  return ({ fragments }) => (Object.keys(fragments).every((name) => all[name] === fragments[name]) ? shared : lazily({ ...all, ...fragments }))
}

function lazily(fragments: Record<string, string>): () => Record<string, string> {
  let filled: Record<string, string> | undefined
  return () => (filled ??= compileFragments(fragments))
}

function kindOf(name: string, rules: readonly Rule[]): Kind {
  const sensitive = rules.every(({ rule }) => rule.case === 'sensitive')
  if (!sensitive && rules.some(({ rule }) => rule.case === 'sensitive')) throw new Error(`kind ${name} mixes case-sensitive and other rules`)
  const plain = rules.every(({ rule }) => rule.terms !== undefined && rule.bounds === rules[0]!.rule.bounds)
  return { rules, plain, sensitive }
}

const termsIn = (kind: Kind): Terms => (kind.terms ??= termsOf(kind.rules))

/** Sieves: some other letters pass as well. */
interface Beginnings {
  /** First letters of matches that may have any letter behind them. */
  readonly letters: Uint8Array
  readonly pairs: Uint8Array
}

const LETTERS = 0x100
const PAIRS = 0x400
const pairOf = (first: number, second: number): number => (first * 31 + second) & (PAIRS - 1)

/** @param second NaN behind the last letter */
const mayBegin = ({ letters, pairs }: Beginnings, first: number, second: number): boolean => pairs[pairOf(first, second)] === 1 || letters[first & (LETTERS - 1)] === 1

const beginningsIn = (kind: Kind): Beginnings | null => (kind.beginnings === undefined ? (kind.beginnings = beginningsOf(kind.rules)) : kind.beginnings)

/** Whether the text begins as no match of the kind does, where all begin there. */
function passes(kind: Kind, text: string): boolean {
  if (!(kind.anchored ??= kind.rules.length > 0 && kind.rules.every((rule) => rule.anchored()))) return false
  const beginnings = beginningsIn(kind)
  const seen = kind.sensitive ? text : small(text)
  return beginnings !== null && !mayBegin(beginnings, seen.charCodeAt(0), seen.charCodeAt(1))
}

function beginningsOf(rules: readonly Rule[]): Beginnings | null {
  const letters = new Uint8Array(LETTERS)
  const pairs = new Uint8Array(PAIRS)
  for (const rule of rules) {
    const starts = rule.starts()
    if (!starts) return null
    for (const start of starts) {
      if (start.length === 1) letters[start.charCodeAt(0) & (LETTERS - 1)] = 1
      else pairs[pairOf(start.charCodeAt(0), start.charCodeAt(1))] = 1
    }
  }
  return { letters, pairs }
}
