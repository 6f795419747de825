/** What the tests of whole documents share: where they lie, how they are read, and what a span must show. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, readDocument, type Conclusion, type DocumentRecord, type DocumentTree, type Leaf, type Span } from '../src/index.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const FIXTURES = join(ROOT, 'fixtures')
const SEEDS = join(ROOT, 'seeds')
/** Documents that stand beside the project and not in it; absent elsewhere. */
export const SHARED = join(ROOT, '..', 'shared')

export interface Fixture {
  /** `theme/case`. */
  readonly name: string
  readonly input: string
  readonly expected: string
}

/** @returns every `fixtures/<theme>/<case>` with an input */
export function fixtures(): Fixture[] {
  const folders = (at: string): string[] => readdirSync(at, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()
  return folders(FIXTURES).flatMap((theme) =>
    folders(join(FIXTURES, theme)).map((name) => {
      const folder = join(FIXTURES, theme, name)
      const input = ['input.txt', 'input.md'].find((file) => existsSync(join(folder, file)))
      if (!input) throw new Error(`${theme}/${name} has no input`)
      return { name: `${theme}/${name}`, input: join(folder, input), expected: join(folder, 'expected.json') }
    }),
  )
}

/** @returns the paths of the files of a folder that end so, by name */
export const filesOf = (folder: string, ending: string): string[] => readdirSync(folder).filter((file) => file.endsWith(ending)).sort().map((file) => join(folder, file))

export const seeds = (): { name: string; path: string; gold: string }[] =>
  filesOf(SEEDS, '.txt').map((path) => ({ name: basename(path, '.txt'), path, gold: path.replace(/\.txt$/u, '.gold.json') }))

/** @returns the paths of the samples and, where they are, of the documents beside the project that rules are tried on */
export function wholeDocuments(): string[] {
  const dev = join(SHARED, 'corpus/dev')
  return [...seeds().map(({ path }) => path), ...(existsSync(dev) ? filesOf(dev, '.txt') : [])]
}

/** The record of a file; a file of no bytes, which no reader takes, is read as the empty text. */
export function recordOfFile(path: string): DocumentRecord {
  const bytes = readFileSync(path)
  return bytes.length === 0 ? parse('') : parse(readDocument(bytes, path))
}

/** Layout and zero-width characters, which no leaf need hold: white space, controls, soft hyphen, joiners, byte order mark. */
const BLANK = /[\p{White_Space}\p{Cc}\u00ad\u180e\u200b-\u200f\u2060\ufeff]/u

function leavesOf(tree: DocumentTree): Leaf[] {
  const leaves: Leaf[] = []
  const visit = (node: { children?: unknown[] }): void => {
    if (node.children) for (const child of node.children) visit(child as { children?: unknown[] })
    else leaves.push(node as unknown as Leaf)
  }
  visit(tree)
  return leaves.sort((a, b) => a.position!.start.offset! - b.position!.start.offset!)
}

/** @returns what is lost, doubled or misplaced in the leaves of a tree; empty when each non-blank character stands in exactly one */
export function lossesOf(text: string, tree: DocumentTree): string[] {
  const losses: string[] = []
  let reached = 0
  const gap = (end: number): void => {
    for (let i = reached; i < end; i++) if (!BLANK.test(text[i]!)) losses.push(`lost ${JSON.stringify(text.slice(i, i + 20))} at ${i}`)
  }
  for (const leaf of leavesOf(tree)) {
    const start = leaf.position!.start.offset!
    const end = leaf.position!.end.offset!
    if (start < reached) losses.push(`overlap at ${start}: ${JSON.stringify(leaf.value.slice(0, 20))}`)
    if (leaf.value !== text.slice(start, end)) losses.push(`leaf at ${start} holds other words than the text`)
    gap(start)
    reached = Math.max(reached, end)
  }
  gap(text.length)
  return losses
}

/** @returns all items of an outline, in reading order */
export const flatten = (items: readonly Conclusion[]): Conclusion[] => items.flatMap((item) => [item, ...flatten(item.children)])

/** Letters and digits of a text, one form of each, so that markup, line breaks and list marks make no difference. */
export const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')

/** A value with its place, under the path where it stands in the record. */
export interface Placed {
  readonly path: string
  readonly text: string
  readonly span: Span
}

/** @returns every object of a record that has both a `text` and a `span` */
export function placedTexts(value: unknown, path = ''): Placed[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => placedTexts(each, `${path}/${i}`))
  if (typeof value !== 'object' || value === null) return []
  const { text, span } = value as { text?: unknown; span?: Span }
  const own = typeof text === 'string' && span ? [{ path, text, span }] : []
  return [...own, ...Object.entries(value).flatMap(([key, each]) => placedTexts(each, `${path}/${key}`))]
}

/** The record without what an encoding may change: the source and every offset. */
export function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['span', 'spans', 'source'].includes(key))
      .map(([key, each]) => [key, withoutSpans(each)]),
  )
}
