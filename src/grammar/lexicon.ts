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

const DASH = /^[-–—−‐]$/u
const newNode = (): Node => ({ edges: new Map() })

export class Lexicon {
  readonly #names = newNode()
  /** For each head word: the rest of the name alone, and its letters alone. */
  readonly #short = new Map<string, Node>()
  readonly #expansions = new Map<string, { words: string; folds: readonly string[] }>()

  constructor(names: readonly NameRule[], abbreviations: readonly AbbreviationRule[]) {
    for (const rule of abbreviations)
      for (const term of rule.terms) this.#expansions.set(term, { words: rule.expansion, folds: tokenize(rule.expansion).filter((token) => !DASH.test(token.text)).map((token) => token.fold) })
    for (const rule of names) {
      for (const spelling of [rule.name, ...rule.variants]) this.#add(this.#names, spelling, rule)
      if (rule.head === undefined) continue
      const head = rule.head
      let short = this.#short.get(head)
      if (!short) this.#short.set(head, (short = newNode()))
      for (const letters of rule.abbreviations) {
        this.#add(this.#names, `${head} ${letters}`, rule)
        this.#add(short, letters, rule)
      }
      for (const spelling of [rule.name, ...rule.variants]) if (spelling.startsWith(`${head} `)) this.#add(short, spelling.slice(head.length + 1), rule)
    }
    for (const rule of names) if (rule.head === undefined) for (const letters of rule.abbreviations) this.#add(this.#names, letters, rule)
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

  /** The words that an abbreviation stands for inside a name, in the capitals of a name. */
  expansion(token: Token): string | undefined {
    return token.kind === 'word' && token.capital ? this.#expansions.get(token.text)?.words : undefined
  }

  #add(root: Node, spelling: string, rule: NameRule): void {
    let node = root
    for (const token of tokenize(spelling.normalize('NFC'))) {
      if (DASH.test(token.text)) continue
      for (const fold of this.#expansions.get(token.text)?.folds ?? [token.fold]) {
        let next = node.edges.get(fold)
        if (!next) node.edges.set(fold, (next = newNode()))
        node = next
      }
    }
    node.name ??= rule
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
