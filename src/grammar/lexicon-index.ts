/**
 * All spellings of all names, laid out so that reading a document unpacks only what its words ask for: under each first word
 * the rest of the spellings, in one string. Worked out when the grammars are built; for overlays when they are laid.
 */
import { tokenize } from '../text/tokens.ts'
import type { AbbreviationRule, NameRule } from './schema.ts'

/** A table in one string: of one long string JSON makes a tenth of the work that it makes of its parts. See `unpackTable`. */
export type PackedTable = string

/** By first word: lines of the rest of the spelling (folded words, one blank between them), a mark, and the name's number. */
export type PackedShelf = PackedTable

export interface LexiconIndex {
  /** Lines of names by their number; see `packName`. */
  readonly names: string
  readonly whole: PackedShelf
  /** By head word: spellings without it. */
  readonly short: Readonly<Record<string, PackedShelf>>
  /** What abbreviations stand for: the words, a mark, and the words folded. */
  readonly expansions: PackedTable
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
const ENTRY = '‖'
const VALUE = '¤'

/** @param names in order of their numbers */
export function lexiconIndex(names: readonly NameRule[], abbreviations: readonly AbbreviationRule[]): LexiconIndex {
  const expansions: Expansions = new Map(abbreviations.flatMap(({ terms, expansion }) => terms.map((term) => [term, { words: expansion, folds: foldsOf(expansion, new Map()) }])))
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
  return {
    names: names.map(packName).join(LINE),
    whole: packShelf(whole),
    short: Object.fromEntries([...short].map(([head, shelf]) => [head, packShelf(shelf)])),
    expansions: packTable([...expansions].map(([letters, { words, folds }]) => [letters, `${words}${FIELD}${folds.join(' ')}`])),
  }
}

export type Expansions = ReadonlyMap<string, { readonly words: string; readonly folds: readonly string[] }>

export const unpackExpansions = (table: PackedTable): Expansions =>
  new Map(
    [...unpackTable(table)].map(([letters, line]) => {
      const [words, folds] = line.split(FIELD) as [string, string]
      return [letters, { words, folds: folds.split(' ') }]
    }),
  )

const packTable = (entries: Iterable<readonly [string, string]>): PackedTable => Array.from(entries, ([key, value]) => `${key}${VALUE}${value}`).join(ENTRY)

export function unpackTable(table: PackedTable): Map<string, string> {
  const found = new Map<string, string>()
  if (table === '') return found
  for (const entry of table.split(ENTRY)) {
    const end = entry.indexOf(VALUE)
    found.set(entry.slice(0, end), entry.slice(end + 1))
  }
  return found
}

const foldsOf = (words: string, expansions: Expansions): string[] =>
  tokenize(words)
    .filter((token) => !DASH.test(token.text))
    .flatMap((token) => expansions.get(token.text)?.folds ?? [token.fold])

function put(shelf: Map<string, string[]>, path: string, number: number): void {
  const [first, ...rest] = path.split(' ')
  const lines = shelf.get(first!) ?? []
  shelf.set(first!, lines)
  lines.push(`${rest.join(' ')}${FIELD}${number}`)
}

const packShelf = (shelf: ReadonlyMap<string, readonly string[]>): PackedShelf => packTable([...shelf].map(([first, lines]) => [first, lines.join(LINE)]))

const packName = ({ id, name, head, kind, variants, abbreviations, level }: NameRule): string =>
  [id, name, head ?? '', kind, variants.join(LIST), abbreviations.join(LIST), level === 'any' ? '' : level].join(FIELD)

function unpackName(line: string): NameRule {
  const [id, name, head, kind, variants, abbreviations, level] = line.split(FIELD) as [string, string, string, NameRule['kind'], string, string, NameRule['level'] | '']
  return { id, name, ...(head !== '' && { head }), kind, variants: list(variants), abbreviations: list(abbreviations), level: level === '' ? 'any' : level, examples: { match: [], reject: [] } }
}

const list = (words: string): string[] => (words === '' ? [] : words.split(LIST))

/** The names of an index, each unpacked when it is first asked for. */
export function packedNames(packed: string): Names {
  const lines = packed.split(LINE)
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

/** What is left of a spelling behind the words that a text was compared with, and the name's number: `nhân dân tỉnh¬12`, `¬12` at its end. */
export type Spelling = string

/** @param lines what a shelf has under a first word */
export const spellingsOf = (lines: string): readonly Spelling[] => lines.split(LINE)

export const endsHere = (spelling: Spelling): boolean => spelling.startsWith(FIELD)

/** The number of the name that is spelled so. */
export const numberOf = (spelling: Spelling): number => Number(spelling.slice(spelling.lastIndexOf(FIELD) + 1))

/** @param spelling one that does not end here */
export function firstWord(spelling: Spelling): { word: string; after: Spelling } {
  const blank = spelling.indexOf(' ')
  const end = blank < 0 ? spelling.lastIndexOf(FIELD) : blank
  return { word: spelling.slice(0, end), after: spelling.slice(blank < 0 ? end : end + 1) }
}
