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

const XMLNS = 'http://www.w3.org/2000/xmlns/'

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

/** @returns the root element. @throws XmlError */
export function parseXml(text: string): Element {
  const root = { name: '', attributes: {}, children: [] as Array<Element | string> }
  const open = [root]
  const say = (words: string): void => void open.at(-1)!.children.push(words)
  // Loaded with the first of them: most documents are plain text.
  const sax = createRequire(import.meta.url)('sax') as typeof Sax
  const parser = Object.assign(sax.parser(true, { xmlns: true }), {
    onerror: (error: Error) => wrong(error.message),
    ondoctype: () => {
      throw new DocumentTypeError('a document type')
    },
    onopentag(tag: Sax.Tag | Sax.QualifiedTag) {
      const { uri, local, attributes } = tag as Sax.QualifiedTag
      const element = { name: `${prefixOf(uri)}:${local}`, attributes: attributesOf(attributes), children: [] }
      open.at(-1)!.children.push(element)
      if (open.push(element) > DEEPEST) wrong('nested too deep')
    },
    onclosetag: () => void open.pop(),
    ontext: say,
    oncdata: say,
  })
  parser.write(text).close()
  return root.children.find(isElement)!
}

const attributesOf = (attributes: Sax.QualifiedTag['attributes']): Record<string, string> =>
  Object.fromEntries(Object.values(attributes).flatMap(({ uri, local, value }) => (uri === XMLNS ? [] : [[local, value]])))

const prefixOf = (uri: string): string => PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? '?'

const isElement = (child: Element | string): child is Element => typeof child !== 'string'

export const elements = (parent: Element): Element[] => parent.children.filter(isElement)

/** The first child of that name. */
export const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.children.find((each): each is Element => isElement(each) && each.name === name)

/** The children of that name. */
export const childrenNamed = (parent: Element | undefined, name: string): Element[] =>
  parent?.children.filter((each): each is Element => isElement(each) && each.name === name) ?? []
