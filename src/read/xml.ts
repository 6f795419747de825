/** XML as a tree: as much of it as the files of office documents use. A document type, which they must not have, is refused. */
import { createRequire } from 'node:module'
import type Sax from 'sax'

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
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/package\/2006\/relationships$/, 'rel'],
]

const DEEPEST = 300

function wrong(reason: string): never {
  throw new XmlError(reason)
}

/** The parts of names that stand for `PREFIXES`, by the prefix of the text; that of names without one is ''. */
type Scope = ReadonlyMap<string, string>

/** @returns the root element. @throws XmlError */
export function parseXml(text: string): Element {
  const root = { name: '', attributes: {}, children: [] as Array<Element | string> }
  const open = [root]
  const scopes: Scope[] = [new Map()]
  const say = (words: string): void => void open.at(-1)!.children.push(words)
  // Loaded with the first of them: most documents are plain text.
  const sax = createRequire(import.meta.url)('sax') as typeof Sax
  // The parser's own names by namespace take half of its time: it copies all that are known at each tag's end.
  const parser = Object.assign(sax.parser(true, { position: false }), {
    onerror: (error: Error) => wrong(error.message),
    ondoctype: () => {
      throw new DocumentTypeError('a document type')
    },
    onopentag({ name, attributes }: Sax.Tag | Sax.QualifiedTag) {
      const written = attributes as Record<string, string>
      const scope = scopeOf(written, scopes.at(-1)!)
      scopes.push(scope)
      const { prefix, local } = parted(name)
      if (prefix !== '' && prefix !== 'xml' && !scope.has(prefix)) wrong('a prefix without a meaning')
      const element = { name: `${scope.get(prefix) ?? '?'}:${local}`, attributes: attributesOf(written), children: [] }
      open.at(-1)!.children.push(element)
      if (open.push(element) > DEEPEST) wrong('nested too deep')
    },
    onclosetag() {
      open.pop()
      scopes.pop()
    },
    ontext: say,
    oncdata: say,
  })
  parser.write(text).close()
  return root.children.find(isElement)!
}

function parted(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':')
  return { prefix: name.slice(0, Math.max(colon, 0)), local: name.slice(colon + 1) }
}

const isDeclaration = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:')

/** What an element declares, over what holds around it. */
function scopeOf(attributes: Readonly<Record<string, string>>, around: Scope): Scope {
  let scope: Map<string, string> | null = null
  for (const name in attributes) if (isDeclaration(name)) (scope ??= new Map(around)).set(name.slice('xmlns:'.length), prefixOf(attributes[name]!))
  return scope ?? around
}

function attributesOf(written: Readonly<Record<string, string>>): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const name in written) if (!isDeclaration(name)) attributes[parted(name).local] = written[name]!
  return attributes
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
