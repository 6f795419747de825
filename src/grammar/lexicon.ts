/** Names of bodies, looked up word by word: one trie over all spellings, folded, dashes skipped, abbreviations read as their words. */
import { tokenize, type Token } from '../text/tokens.ts'
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

function add(root: Node, path: string, rule: NameRule): void {
  let node = root
  for (const fold of path.split(' ')) {
    let next = node.edges.get(fold)
    if (!next) node.edges.set(fold, (next = newNode()))
    node = next
  }
  node.name ??= rule
}

export class Lexicon {
  readonly #names = newNode()
  /** For each head word: the rest of the name alone, and its letters alone. */
  readonly #short = new Map<string, Node>()
  readonly #expansions: Expansions

  constructor(names: readonly NameRule[], abbreviations: readonly AbbreviationRule[]) {
    this.#expansions = expansionsOf(abbreviations)
    const paths = names.map((rule) => (rule as NameRule & { paths?: NamePaths }).paths ?? namePaths(rule, this.#expansions))
    for (const [i, rule] of names.entries()) {
      for (const path of paths[i]!.whole) add(this.#names, path, rule)
      if (rule.head === undefined) continue
      let short = this.#short.get(rule.head)
      if (!short) this.#short.set(rule.head, (short = newNode()))
      for (const path of paths[i]!.short) add(short, path, rule)
    }
    for (const [i, rule] of names.entries()) for (const path of paths[i]!.letters) add(this.#names, path, rule)
  }

  /** The longest name whose first word is token `at`. */
  match(tokens: readonly Token[], at: number): NameMatch | null {
    return this.#longest(this.#names, tokens, at)
  }

  /** As `match`, for a name given without its head word: `Tài chính` or `TC` in a list that `Sở` opens. */
  matchShort(head: string, tokens: readonly Token[], at: number): NameMatch | null {
    const node = this.#short.get(head)
    return node ? this.#longest(node, tokens, at) : null
  }

  /**
   * A long name with one slip: a word left out, or one letter of a word wrong. Three words at least have to be right.
   * @param head as for `matchShort`
   */
  matchNear(tokens: readonly Token[], at: number, head?: string): NameMatch | null {
    const root = head === undefined ? this.#names : this.#short.get(head)
    return root ? near(root, tokens, at, 0, 1) : null
  }

  /** As `matchShort`, whatever the head word: `DT` for `Ban Dân tộc` in a list that `Sở` opens. */
  matchLetters(tokens: readonly Token[], at: number): NameMatch | null {
    for (const node of this.#short.values()) {
      const match = this.#longest(node, tokens, at)
      if (match?.name.abbreviations.includes(tokens[at]!.text)) return match
    }
    return null
  }

  /** The words that an abbreviation stands for inside a name, in the capitals of a name. */
  expansion(token: Token): string | undefined {
    return token.kind === 'word' && token.capital ? this.#expansions.get(token.text)?.words : undefined
  }

  #longest(root: Node, tokens: readonly Token[], at: number): NameMatch | null {
    let node: Node | undefined = root
    let best: NameMatch | null = null
    for (let i = at; i < tokens.length; i++) {
      const token: Token = tokens[i]!
      if (i > at && DASH.test(token.text)) continue
      const direct: Node | undefined = node.edges.get(token.fold)
      node = direct ?? this.#walkExpansion(node, token)
      if (!node) break
      if (node.name) best = { name: node.name, next: i + 1 }
    }
    return best
  }

  #walkExpansion(from: Node, token: Token): Node | undefined {
    const expansion = token.kind === 'word' && token.capital ? this.#expansions.get(token.text) : undefined
    if (!expansion) return undefined
    let node: Node | undefined = from
    for (const fold of expansion.folds) node = node?.edges.get(fold)
    return node
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
      if (oneLetterApart(word, token.fold)) keep(near(next, tokens, at + 1, depth + 1, 0))
      keep(near(next, tokens, at, depth + 1, 0))
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
