/** XML as a tree: as much of it as the files of office documents use. A document type, which they must not have, is refused. */

export interface Element {
  /** The prefix that `PREFIXES` gives the namespace (`?` for others), and the local name: `w:p`. */
  readonly name: string
  /** By local name; a prefix of an attribute tells nothing here. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ReadonlyArray<Element | string>
}

/** Not well-formed, or not as office documents are. */
export class XmlError extends Error {}

/** Namespaces by the part that the transitional and the strict form share. */
const PREFIXES: ReadonlyArray<readonly [RegExp, string]> = [
  [/\/wordprocessingml(?:\/2006)?\/main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/package\/2006\/relationships$/, 'rel'],
]

const DEEPEST = 300
const TOKEN = /<(?:!--[^]*?-->|!\[CDATA\[([^]*?)\]\]>|\?[^]*?\?>|\/([^\s>]+)\s*>|([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/y
const ATTRIBUTE = /\s+(?:([^\s=:]+):)?([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITY = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {}

/** The prefixes that hold inside an element, as canonical ones; names seen are kept. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly names: Map<string, string>
}

interface Open {
  readonly tag: string
  readonly scope: Scope
  readonly element: { name: string; attributes: Readonly<Record<string, string>>; children: Array<Element | string> }
}

/** @returns the root element. @throws XmlError */
export function parseXml(text: string): Element {
  const top: Open = { tag: '', scope: { prefixes: new Map(), names: new Map() }, element: { name: '', attributes: NO_ATTRIBUTES, children: [] } }
  const stack: Open[] = [top]
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    const open = stack.at(-1)!
    const next = text.indexOf('<', at)
    if (next !== at) {
      open.element.children.push(decoded(text.slice(at, next < 0 ? text.length : next)))
      if (next < 0) break
    }
    TOKEN.lastIndex = next
    const token = TOKEN.exec(text)
    if (!token) throw new XmlError(`not well-formed at ${next}`)
    at = TOKEN.lastIndex
    const [, data, close, tag, attributes, empty] = token
    if (data !== undefined) open.element.children.push(data)
    else if (close !== undefined) {
      if (close !== open.tag) throw new XmlError(`</${close}> closes <${open.tag}>`)
      stack.pop()
    } else if (tag !== undefined) {
      const child = elementOf(tag, attributes!, open.scope)
      open.element.children.push(child.element)
      if (empty === '') stack.push(child)
      if (stack.length > DEEPEST) throw new XmlError('nested too deep')
    }
  }
  const root = top.element.children.find((child) => typeof child !== 'string')
  if (stack.length > 1 || !root) throw new XmlError('not closed')
  return root
}

function elementOf(tag: string, written: string, outer: Scope): Open {
  let attributes = NO_ATTRIBUTES
  let scope = outer
  if (written !== '') {
    const own: Record<string, string> = {}
    for (const [, prefix, name, double, single] of written.matchAll(ATTRIBUTE)) {
      const value = decoded(double ?? single!)
      if (prefix === 'xmlns' || (prefix === undefined && name === 'xmlns')) {
        scope = { prefixes: new Map(scope.prefixes).set(prefix === undefined ? '' : name!, canonical(value)), names: new Map() }
      } else own[name!] = value
    }
    attributes = own
  }
  return { tag, scope, element: { name: nameIn(scope, tag), attributes, children: [] } }
}

function nameIn(scope: Scope, tag: string): string {
  const known = scope.names.get(tag)
  if (known !== undefined) return known
  const colon = tag.indexOf(':')
  const name = `${scope.prefixes.get(tag.slice(0, Math.max(0, colon))) ?? '?'}:${tag.slice(colon + 1)}`
  scope.names.set(tag, name)
  return name
}

const canonical = (uri: string): string => PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? '?'

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (written: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? written
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : written
  })
}

const isElement = (child: Element | string): child is Element => typeof child !== 'string'

export const elements = (parent: Element): Element[] => parent.children.filter(isElement)

/** The first child of that name. */
export const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.children.find((each): each is Element => isElement(each) && each.name === name)

/** The children of that name. */
export const childrenNamed = (parent: Element | undefined, name: string): Element[] =>
  parent?.children.filter((each): each is Element => isElement(each) && each.name === name) ?? []
