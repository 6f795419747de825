/** Names of bodies, looked up word by word: one trie over all spellings, folded, dashes skipped, abbreviations read as their words. */
import { withoutMarks } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { DASH, endsHere, firstWord, numberOf, spellingsOf, unpackExpansions, unpackTable, type Expansions, type LexiconIndex, type Names, type PackedShelf, type Spelling } from './lexicon-index.ts'
import type { NameRule } from './schema.ts'

export interface NameMatch {
  readonly name: NameRule
  /** Index of the first token after the name. */
  readonly next: number
}

/** A place in the trie. What lies behind it is laid out when a text first walks on from it: of a document most names share two words at most. */
class Node {
  /** Number of the name that ends here. */
  readonly name: number | undefined
  #spellings: readonly Spelling[]
  #edges: Map<string, Node> | undefined
  #bare: ReadonlyMap<string, readonly string[]> | undefined

  /** @param spellings what may follow */
  constructor(spellings: readonly Spelling[]) {
    const whole = spellings.find(endsHere)
    this.name = whole === undefined ? undefined : numberOf(whole)
    this.#spellings = spellings
  }

  get edges(): ReadonlyMap<string, Node> {
    if (this.#edges) return this.#edges
    const groups = new Map<string, Spelling[]>()
    for (const spelling of this.#spellings) {
      if (endsHere(spelling)) continue
      const { word, after } = firstWord(spelling)
      const group = groups.get(word)
      if (group) group.push(after)
      else groups.set(word, [after])
    }
    this.#spellings = []
    return (this.#edges = new Map([...groups].map(([word, after]) => [word, new Node(after)])))
  }

  /** What follows another word that differs from this one by tones and marks alone. */
  alike(word: string): readonly Node[] {
    this.#bare ??= byBareLetters(this.edges.keys())
    return (this.#bare.get(withoutMarks(word)) ?? []).filter((other) => other !== word).map((other) => this.edges.get(other)!)
  }
}

function byBareLetters(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const word of words) {
    const bare = withoutMarks(word)
    groups.set(bare, [...(groups.get(bare) ?? []), word])
  }
  return groups
}

/** A name's number, and the first token after it. */
interface Found {
  readonly name: number
  readonly next: number
}

/** Spellings by their first word; the trie under a word is built when a text first holds it. */
class Shelf {
  readonly #packed: PackedShelf
  #lines: ReadonlyMap<string, string> | undefined
  readonly #built = new Map<string, Node>()

  constructor(packed: PackedShelf) {
    this.#packed = packed
  }

  /** The first words of all spellings. */
  firsts(): Iterable<string> {
    return this.#table().keys()
  }

  #table(): ReadonlyMap<string, string> {
    return (this.#lines ??= unpackTable(this.#packed))
  }

  /** What follows the word, or undefined where no spelling begins with it. */
  from(first: string): Node | undefined {
    const built = this.#built.get(first)
    if (built) return built
    const lines = this.#table().get(first)
    if (lines === undefined) return undefined
    const root = new Node(spellingsOf(lines))
    this.#built.set(first, root)
    return root
  }
}

const NO_FOLDS: readonly string[] = []

export class Lexicon {
  readonly #whole: Shelf
  /** For each head word: the rest of the name alone, and its letters alone. */
  readonly #short: ReadonlyMap<string, Shelf>
  readonly #expansions: Expansions
  readonly #names: Names

  /** @param names those of the index */
  constructor(index: LexiconIndex, names: Names) {
    this.#whole = new Shelf(index.whole)
    this.#short = new Map(Object.entries(index.short).map(([head, shelf]) => [head, new Shelf(shelf)]))
    this.#expansions = unpackExpansions(index.expansions)
    this.#names = names
  }

  /** The longest name whose first word is token `at`. */
  match(tokens: readonly Token[], at: number): NameMatch | null {
    return this.#longest(this.#whole, tokens, at)
  }

  /** As `match`, for a name given without its head word: `Tài chính` or `TC` in a list that `Sở` opens. */
  matchShort(head: string, tokens: readonly Token[], at: number): NameMatch | null {
    const shelf = this.#short.get(head)
    return shelf ? this.#longest(shelf, tokens, at) : null
  }

  /**
   * A name with one slip: a word left out, or one letter of a word wrong, where three words at least are right; a tone or mark of a
   * word wrong (`Sở Nôi vụ`), where two are, the head word among them.
   * @param head as for `matchShort`
   */
  matchNear(tokens: readonly Token[], at: number, head?: string): NameMatch | null {
    const shelf = head === undefined ? this.#whole : this.#short.get(head)
    const first = tokens[at] && shelf?.from(tokens[at].fold)
    const found = first ? near(first, tokens, at + 1, head === undefined ? 1 : 2, 1) : null
    return found && { name: this.#names.at(found.name), next: found.next }
  }

  /**
   * As `matchNear`, also where the head word itself has a letter wrong (`Sỏ Y tế`): then all others are right, two of them at least.
   * A wrong tone or mark comes before another letter; null where two names are as near.
   */
  matchMisspelt(tokens: readonly Token[], at: number): NameMatch | null {
    const token = tokens[at]
    if (!token) return null
    const slips = [...this.#whole.firsts()].filter((first) => oneLetterApart(first, token.fold))
    const marks = slips.filter((first) => withoutMarks(first) === withoutMarks(token.fold))
    for (const firsts of [marks, slips]) {
      const found = firsts.flatMap((first) => near(this.#whole.from(first)!, tokens, at + 1, 1, 0, FEWEST_WITH_MARK) ?? [])
      if (found.length > 0) return found.length === 1 ? { name: this.#names.at(found[0]!.name), next: found[0]!.next } : null
    }
    return this.matchNear(tokens, at)
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
    let best: Found | null = null
    for (let i = at; i < tokens.length; i++) {
      const token: Token = tokens[i]!
      if (i > at && DASH.test(token.text)) continue
      node = i === at ? this.#first(shelf, token) : (node!.edges.get(token.fold) ?? this.#walkExpansion(node!, token))
      if (!node) break
      if (node.name !== undefined) best = { name: node.name, next: i + 1 }
    }
    return best && { name: this.#names.at(best.name), next: best.next }
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
    return (token.kind === 'word' && token.capital && this.#expansions.get(token.text)?.folds) || NO_FOLDS
  }
}

/** The words before a wrong letter that must be right: it is looked for inside a name, not in its first words. */
const SURE_WORDS = 2
const FEWEST_WORDS = 4
/** `Trung tâm báo cáo …` is no `Trung tâm Công báo` with a word left out. */
const FEWEST_WITHOUT_ONE = 5
/** Of a name with a wrong tone or mark. */
const FEWEST_WITH_MARK = 3

/**
 * @param depth how many words were read
 * @param slips how many may still come
 * @param fewest words of a name that counts
 */
function near(node: Node, tokens: readonly Token[], at: number, depth: number, slips: number, fewest = FEWEST_WORDS): Found | null {
  let best: Found | null = node.name !== undefined && slips === 0 && depth >= fewest ? { name: node.name, next: at } : null
  const keep = (match: Found | null): void => {
    if (match && (!best || match.next > best.next)) best = match
  }
  const token = tokens[at]
  if (!token) return best
  if (depth > 0 && DASH.test(token.text)) return near(node, tokens, at + 1, depth, slips, fewest) ?? best
  const exact = node.edges.get(token.fold)
  if (exact) keep(near(exact, tokens, at + 1, depth + 1, slips, fewest))
  if (slips === 0) return best
  for (const next of node.alike(token.fold)) keep(near(next, tokens, at + 1, depth + 1, 0, FEWEST_WITH_MARK))
  if (depth < SURE_WORDS) return best
  for (const [word, next] of node.edges) {
    if (oneLetterApart(word, token.fold)) keep(near(next, tokens, at + 1, depth + 1, 0))
    // A word that was left out lies inside the name: a right one follows.
    const without = near(next, tokens, at, depth + 1, 0, FEWEST_WITHOUT_ONE)
    if (without && without.next > at) keep(without)
  }
  return best
}

/** Whether two different words become one by changing, adding or dropping one letter (a tone mark counts as the letter that bears it). */
function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 2) return false
  if (a[0] !== b[0] && a[a.length - 1] !== b[b.length - 1]) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  let j = 0
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  return Math.max(a.length, b.length) - i - j <= 1
}
