/** XML as a tree: as much of it as the files of office documents use. A document type, which they must not have, is refused. */
import { createRequire } from 'node:module'
import type Saxes from 'saxes'

export interface Element {
  /** The prefix that `PREFIXES` gives the namespace (`?` for others), and the local name: `w:p`. */
  readonly name: string
  /** By local name; a prefix of an attribute tells nothing here. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ReadonlyArray<Element | string>
}

/** Not well-formed, or not as office documents are. */
export class XmlError extends Error {}

/** With a document type, whose entities can hold anything. */
export class DocumentTypeError extends XmlError {}

/** Namespaces by the part that the transitional and the strict form share. */
const PREFIXES: ReadonlyArray<readonly [RegExp, string]> = [
  [/\/wordprocessingml(?:\/2006)?\/main$/, 'w'],
  [/\/officeDocument(?:\/2006)?\/math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/package\/2006\/relationships$/, 'rel'],
]

const DEEPEST = 300

function wrong(reason: string): never {
  throw new XmlError(reason)
}

interface Scope {
  /** The parts of names that stand for `PREFIXES`, by the prefix of the text; that of names without one is ''. */
  readonly prefixes: ReadonlyMap<string, string>
  /** Names of elements met there, by the name as written: one string for all that have it. */
  readonly names: Map<string, string>
}

interface Written {
  readonly name: string
  readonly value: string
}

/** @returns the root element. @throws XmlError */
export function parseXml(text: string): Element {
  const root = { name: '', attributes: {}, children: [] as Array<Element | string> }
  const open = [root]
  const scopes: Scope[] = [{ prefixes: new Map(), names: new Map() }]
  const say = (words: string): void => void open.at(-1)!.children.push(words)
  // Loaded with the first of them: most documents are plain text.
  const { SaxesParser } = createRequire(import.meta.url)('saxes') as typeof Saxes
  // The parser's own names by namespace are not asked for: three prefixes do.
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  parser.on('error', (error) => wrong(error.message))
  parser.on('doctype', () => {
    throw new DocumentTypeError('a document type')
  })
  let written: Written[] = []
  parser.on('attribute', (attribute) => void written.push(attribute))
  parser.on('opentag', ({ name }) => {
    const { attributes, scope } = sorted(written, scopes.at(-1)!)
    written = []
    scopes.push(scope)
    const element = { name: scope.names.get(name) ?? named(name, scope), attributes, children: [] }
    open.at(-1)!.children.push(element)
    if (open.push(element) > DEEPEST) wrong('nested too deep')
  })
  parser.on('closetag', () => {
    open.pop()
    scopes.pop()
  })
  parser.on('text', say)
  parser.on('cdata', say)
  parser.write(text).close()
  return root.children.find(isElement)!
}

function named(written: string, { prefixes, names }: Scope): string {
  const { prefix, local } = parted(written)
  if (prefix !== '' && prefix !== 'xml' && !prefixes.has(prefix)) wrong('a prefix without a meaning')
  const name = `${prefixes.get(prefix) ?? '?'}:${local}`
  names.set(written, name)
  return name
}

interface Parted {
  readonly prefix: string
  readonly local: string
}

/** A document has few names. */
const partedNames = new Map<string, Parted>()
const MOST_NAMES = 5000

function parted(name: string): Parted {
  const known = partedNames.get(name)
  if (known) return known
  const colon = name.indexOf(':')
  const found = { prefix: name.slice(0, Math.max(colon, 0)), local: name.slice(colon + 1) }
  if (partedNames.size >= MOST_NAMES) partedNames.clear()
  partedNames.set(name, found)
  return found
}

const NO_ATTRIBUTES: Record<string, string> = Object.freeze({})

/** The attributes of an element by their local names, and what it declares, over what holds around it. */
function sorted(written: readonly Written[], around: Scope): { attributes: Record<string, string>; scope: Scope } {
  let attributes: Record<string, string> | null = null
  let prefixes: Map<string, string> | null = null
  for (const { name, value } of written) {
    const { prefix, local } = parted(name)
    if (prefix === 'xmlns') (prefixes ??= new Map(around.prefixes)).set(local, prefixOf(value))
    else if (name === 'xmlns') (prefixes ??= new Map(around.prefixes)).set('', prefixOf(value))
    else (attributes ??= {})[local] = value
  }
  return { attributes: attributes ?? NO_ATTRIBUTES, scope: prefixes ? { prefixes, names: new Map() } : around }
}

const prefixOf = (uri: string): string => PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? '?'

const isElement = (child: Element | string): child is Element => typeof child !== 'string'

export const elements = (parent: Element): Element[] => parent.children.filter(isElement)

/** The first child of that name. */
export const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.children.find((each): each is Element => isElement(each) && each.name === name)

/** The children of that name. */
export const childrenNamed = (parent: Element | undefined, name: string): Element[] =>
  parent?.children.filter((each): each is Element => isElement(each) && each.name === name) ?? []
