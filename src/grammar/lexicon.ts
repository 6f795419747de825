/** Names of bodies, looked up word by word: one trie over all spellings, folded, dashes skipped, abbreviations read as their words. */
import { tokenize, type Token } from '../text/tokens.ts'
import { withoutTone } from '../text/heal.ts'
import type { AbbreviationRule, NameRule } from './schema.ts'

export interface NameMatch {
  readonly name: NameRule
  /** Index of the first token after the name. */
  readonly next: number
}

interface Node {
  readonly edges: Map<string, Node>
  name?: NameRule
}

/** What abbreviations stand for: the words, and the words folded. */
export type Expansions = Map<string, { words: string; folds: readonly string[] }>

/** The folded words of a name's spellings, one blank between them: worked out when the grammars are built. */
export interface NamePaths {
  readonly whole: readonly string[]
  /** Without the head word. */
  readonly short: readonly string[]
  /** Letters that stand for the whole name. */
  readonly letters: readonly string[]
}

const DASH = /^[-–—−‐]$/u
const newNode = (): Node => ({ edges: new Map() })

const foldsOf = (words: string): string[] => tokenize(words).filter((token) => !DASH.test(token.text)).map((token) => token.fold)

/** @param expansions abbreviations inside the spellings are taken for their words */
export function namePaths(rule: NameRule, expansions: Expansions): NamePaths {
  const path = (spelling: string): string =>
    tokenize(spelling.normalize('NFC'))
      .filter((token) => !DASH.test(token.text))
      .flatMap((token) => expansions.get(token.text)?.folds ?? [token.fold])
      .join(' ')
  const { head } = rule
  const spellings = [rule.name, ...rule.variants]
  if (head === undefined) return { whole: spellings.map(path), short: [], letters: rule.abbreviations.map(path) }
  return {
    whole: [...spellings, ...rule.abbreviations.map((letters) => `${head} ${letters}`)].map(path),
    short: [...rule.abbreviations, ...spellings.filter((spelling) => spelling.startsWith(`${head} `)).map((spelling) => spelling.slice(head.length + 1))].map(path),
    letters: [],
  }
}

/** The expansions of a list of abbreviation rules. */
export const expansionsOf = (abbreviations: readonly AbbreviationRule[]): Expansions =>
  new Map(abbreviations.flatMap((rule) => rule.terms.map((term) => [term, { words: rule.expansion, folds: foldsOf(rule.expansion) }] as const)))

/** Spellings by their first word; the trie under a word is built when a text first holds it. */
class Shelf {
  readonly #waiting = new Map<string, [rest: string, rule: NameRule][]>()
  readonly #built = new Map<string, Node>()

  /** @param path the spelling's folded words, one blank between them */
  put(path: string, rule: NameRule): void {
    const blank = path.indexOf(' ')
    const first = blank < 0 ? path : path.slice(0, blank)
    const waiting = this.#waiting.get(first)
    const entry: [string, NameRule] = [blank < 0 ? '' : path.slice(blank + 1), rule]
    if (waiting) waiting.push(entry)
    else this.#waiting.set(first, [entry])
  }

  /** What follows the word, or undefined where no spelling begins with it. */
  from(first: string): Node | undefined {
    const waiting = this.#waiting.get(first)
    if (!waiting) return this.#built.get(first)
    this.#waiting.delete(first)
    const root = newNode()
    for (const [rest, rule] of waiting) {
      let node = root
      for (const fold of rest === '' ? [] : rest.split(' ')) {
        let next = node.edges.get(fold)
        if (!next) node.edges.set(fold, (next = newNode()))
        node = next
      }
      node.name ??= rule
    }
    this.#built.set(first, root)
    return root
  }
}

export class Lexicon {
  readonly #names = new Shelf()
  /** For each head word: the rest of the name alone, and its letters alone. */
  readonly #short = new Map<string, Shelf>()
  readonly #expansions: Expansions

  constructor(names: readonly NameRule[], abbreviations: readonly AbbreviationRule[]) {
    this.#expansions = expansionsOf(abbreviations)
    const paths = names.map((rule) => (rule as NameRule & { paths?: NamePaths }).paths ?? namePaths(rule, this.#expansions))
    for (const [i, rule] of names.entries()) {
      for (const path of paths[i]!.whole) this.#names.put(path, rule)
      if (rule.head === undefined) continue
      let short = this.#short.get(rule.head)
      if (!short) this.#short.set(rule.head, (short = new Shelf()))
      for (const path of paths[i]!.short) short.put(path, rule)
    }
    for (const [i, rule] of names.entries()) for (const path of paths[i]!.letters) this.#names.put(path, rule)
  }

  /** The longest name whose first word is token `at`. */
  match(tokens: readonly Token[], at: number): NameMatch | null {
    return this.#longest(this.#names, tokens, at)
  }

  /** As `match`, for a name given without its head word: `Tài chính` or `TC` in a list that `Sở` opens. */
  matchShort(head: string, tokens: readonly Token[], at: number): NameMatch | null {
    const shelf = this.#short.get(head)
    return shelf ? this.#longest(shelf, tokens, at) : null
  }

  /**
   * A long name with one slip: a word left out, or one letter of a word wrong. Three words at least have to be right.
   * @param head as for `matchShort`
   */
  matchNear(tokens: readonly Token[], at: number, head?: string): NameMatch | null {
    const shelf = head === undefined ? this.#names : this.#short.get(head)
    const first = tokens[at] && shelf?.from(tokens[at].fold)
    return first ? near(first, tokens, at + 1, 1, 1) : null
  }

  /** As `matchShort`, whatever the head word: `DT` for `Ban Dân tộc` in a list that `Sở` opens. */
  matchLetters(tokens: readonly Token[], at: number): NameMatch | null {
    for (const shelf of this.#short.values()) {
      const match = this.#longest(shelf, tokens, at)
      if (match?.name.abbreviations.includes(tokens[at]!.text)) return match
    }
    return null
  }

  /** The words that an abbreviation stands for inside a name, in the capitals of a name. */
  expansion(token: Token): string | undefined {
    return token.kind === 'word' && token.capital ? this.#expansions.get(token.text)?.words : undefined
  }

  #longest(shelf: Shelf, tokens: readonly Token[], at: number): NameMatch | null {
    let node: Node | undefined
    let best: NameMatch | null = null
    for (let i = at; i < tokens.length; i++) {
      const token: Token = tokens[i]!
      if (i > at && DASH.test(token.text)) continue
      node = i === at ? this.#first(shelf, token) : (node!.edges.get(token.fold) ?? this.#walkExpansion(node!, token))
      if (!node) break
      if (node.name) best = { name: node.name, next: i + 1 }
    }
    return best
  }

  #first(shelf: Shelf, token: Token): Node | undefined {
    const direct = shelf.from(token.fold)
    if (direct) return direct
    const [first, ...others] = this.#foldsOf(token)
    return first === undefined ? undefined : others.reduce((node: Node | undefined, fold) => node?.edges.get(fold), shelf.from(first))
  }

  #walkExpansion(from: Node, token: Token): Node | undefined {
    const folds = this.#foldsOf(token)
    return folds.length === 0 ? undefined : folds.reduce((node: Node | undefined, fold) => node?.edges.get(fold), from)
  }

  #foldsOf(token: Token): readonly string[] {
    return (token.kind === 'word' && token.capital && this.#expansions.get(token.text)?.folds) || []
  }
}

/** The words before a slip that must be right: the slip is looked for inside a name, not in its first words. */
const SURE_WORDS = 2
const FEWEST_WORDS = 4

function near(node: Node, tokens: readonly Token[], at: number, depth: number, slips: number): NameMatch | null {
  let best: NameMatch | null = node.name && slips === 0 && depth >= FEWEST_WORDS ? { name: node.name, next: at } : null
  const keep = (match: NameMatch | null): void => {
    if (match && (!best || match.next > best.next)) best = match
  }
  const token = tokens[at]
  if (!token) return best
  if (depth > 0 && DASH.test(token.text)) return near(node, tokens, at + 1, depth, slips) ?? best
  const exact = node.edges.get(token.fold)
  if (exact) keep(near(exact, tokens, at + 1, depth + 1, slips))
  if (slips > 0 && depth >= SURE_WORDS) {
    for (const [word, next] of node.edges) {
      if (oneLetterApart(word, token.fold) || (word !== token.fold && withoutTone(word) === withoutTone(token.fold))) keep(near(next, tokens, at + 1, depth + 1, 0))
      // A word that was left out lies inside the name: a right one follows.
      const without = near(next, tokens, at, depth + 1, 0)
      if (without && without.next > at) keep(without)
    }
  }
  return best
}

/** Whether two different words become one by changing, adding or dropping one letter (a tone mark counts as the letter that bears it). */
function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 2) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  let j = 0
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  return Math.max(a.length, b.length) - i - j <= 1
}
