/**
 * All spellings of all names, laid out so that reading a document unpacks only what its words ask for: under each first word
 * the rest of the spellings, in one string. Worked out when the grammars are built; for overlays when they are laid.
 */
import { tokenize } from '../text/tokens.ts'
import type { AbbreviationRule, NameRule } from './schema.ts'

/** Under a first word, lines of the rest of the spelling (folded words, one blank between them), a mark, and the name's number. */
export type PackedShelf = Readonly<Record<string, string>>

export interface LexiconIndex {
  /** Names by their number; see `packName`. */
  readonly names: readonly string[]
  readonly whole: PackedShelf
  /** By head word: spellings without it. */
  readonly short: Readonly<Record<string, PackedShelf>>
  /** What abbreviations stand for: the words, and the words folded. */
  readonly expansions: Readonly<Record<string, readonly [words: string, folds: string]>>
}

/** Names by their number in an index, and by their id. */
export interface Names {
  at(number: number): NameRule
  get(id: string): NameRule | undefined
}

export const DASH = /^[-–—−‐]$/u
// Marks that no name holds, and none that JSON has to write as an escape.
const LINE = '¶'
const FIELD = '¬'
const LIST = '¦'

/** @param names in order of their numbers */
export function lexiconIndex(names: readonly NameRule[], abbreviations: readonly AbbreviationRule[]): LexiconIndex {
  const expansions: Record<string, readonly [string, string]> = {}
  for (const { terms, expansion } of abbreviations) for (const term of terms) expansions[term] = [expansion, foldsOf(expansion, {}).join(' ')]
  const whole = new Map<string, string[]>()
  const short = new Map<string, Map<string, string[]>>()
  const path = (spelling: string): string => foldsOf(spelling.normalize('NFC'), expansions).join(' ')
  for (const [number, { name, head, variants, abbreviations: letters }] of names.entries()) {
    const spellings = [name, ...variants]
    for (const spelling of head === undefined ? spellings : [...spellings, ...letters.map((each) => `${head} ${each}`)]) put(whole, path(spelling), number)
    if (head === undefined) continue
    const shelf = short.get(head) ?? new Map<string, string[]>()
    short.set(head, shelf)
    for (const spelling of [...letters, ...spellings.filter((each) => each.startsWith(`${head} `)).map((each) => each.slice(head.length + 1))]) put(shelf, path(spelling), number)
  }
  // Letters alone come last: of two names with one spelling the first counts.
  for (const [number, { head, abbreviations: letters }] of names.entries()) if (head === undefined) for (const each of letters) put(whole, path(each), number)
  return { names: names.map(packName), whole: packed(whole), short: Object.fromEntries([...short].map(([head, shelf]) => [head, packed(shelf)])), expansions }
}

const foldsOf = (words: string, expansions: LexiconIndex['expansions']): string[] =>
  tokenize(words)
    .filter((token) => !DASH.test(token.text))
    .flatMap((token) => (Object.hasOwn(expansions, token.text) ? expansions[token.text]![1].split(' ') : [token.fold]))

function put(shelf: Map<string, string[]>, path: string, number: number): void {
  const [first, ...rest] = path.split(' ')
  const lines = shelf.get(first!) ?? []
  shelf.set(first!, lines)
  lines.push(`${rest.join(' ')}${FIELD}${number}`)
}

const packed = (shelf: ReadonlyMap<string, readonly string[]>): PackedShelf => Object.fromEntries([...shelf].map(([first, lines]) => [first, lines.join(LINE)]))

const packName = ({ id, name, head, kind, variants, abbreviations }: NameRule): string => [id, name, head ?? '', kind, variants.join(LIST), abbreviations.join(LIST)].join(FIELD)

function unpackName(line: string): NameRule {
  const [id, name, head, kind, variants, abbreviations] = line.split(FIELD) as [string, string, string, NameRule['kind'], string, string]
  return { id, name, ...(head !== '' && { head }), kind, variants: list(variants), abbreviations: list(abbreviations), level: 'any', examples: { match: [], reject: [] } }
}

const list = (words: string): string[] => (words === '' ? [] : words.split(LIST))

/** The names of an index, each unpacked when it is first asked for. */
export function packedNames(lines: readonly string[]): Names {
  const unpacked: NameRule[] = []
  let numbers: Map<string, number> | undefined
  const at = (number: number): NameRule => (unpacked[number] ??= unpackName(lines[number]!))
  return {
    at,
    get: (id) => {
      numbers ??= new Map(lines.map((line, number) => [line.slice(0, line.indexOf(FIELD)), number]))
      const number = numbers.get(id)
      return number === undefined ? undefined : at(number)
    },
  }
}

/** Names as they are. */
export function plainNames(names: readonly NameRule[]): Names {
  const byId = new Map(names.map((name) => [name.id, name]))
  return { at: (number) => names[number]!, get: (id) => byId.get(id) }
}

/** @returns the spellings under a first word: the folded words that follow, and the name's number */
export function spellingsUnder(shelf: PackedShelf, first: string): Array<{ rest: readonly string[]; number: number }> {
  if (!Object.hasOwn(shelf, first)) return []
  return shelf[first]!.split(LINE).map((line) => {
    const tab = line.lastIndexOf(FIELD)
    return { rest: tab === 0 ? [] : line.slice(0, tab).split(' '), number: Number(line.slice(tab + 1)) }
  })
}
