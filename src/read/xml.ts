/**
 * XML as a tree: as much of it as the files of office documents use. A document type, which they must not have, is refused.
 * A reader of our own: those at hand take ten times as long, and a Word file of twenty pages is half a megabyte of XML.
 */

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

/** What prefixes mean here, and the tags that were read already: a document has thousands, of a few hundred kinds. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly tags: Map<string, Tag>
}

interface Open {
  /** As it is written. */
  readonly tag: string
  readonly scope: Scope
  readonly children: Array<Element | string>
}

interface Tag {
  /** As it is written. */
  readonly tag: string
  /** As elements have it. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Prefixes that it declares. */
  readonly declared: ReadonlyMap<string, string> | null
  readonly empty: boolean
  /** How many characters it takes, from its name to its `>`. */
  readonly length: number
}

const NOTHING: Readonly<Record<string, string>> = {}

/** @returns the root element. @throws XmlError */
export function parseXml(xml: string): Element {
  const outside: Open = { tag: '', scope: { prefixes: new Map([['', ''], ['xml', '']]), tags: new Map() }, children: [] }
  const open = [outside]
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < xml.length) {
    const current = open.at(-1)!
    const next = xml.indexOf('<', at)
    const end = next < 0 ? xml.length : next
    if (end > at) {
      if (open.length > 1) current.children.push(decoded(xml.slice(at, end)))
      else if (/\S/u.test(xml.slice(at, end))) wrong('text outside the root')
    }
    if (next < 0) break
    const sign = xml.charCodeAt(next + 1)
    if (sign === EXCLAMATION || sign === QUESTION) at = pastMarkup(xml, next, open.length > 1 ? current.children : null)
    else if (sign === SLASH) {
      at = indexOf(xml, '>', next)
      if (open.length === 1 || xml.slice(next + 2, at).trimEnd() !== current.tag) wrong('a tag that closes another')
      open.pop()
      at++
    } else {
      if (open.length === 1 && outside.children.length > 0) wrong('a second root')
      const read = tagAt(xml, next + 1, current.scope)
      const scope = read.declared ? scopeWith(current.scope, read.declared) : current.scope
      const element = { name: read.declared ? nameIn(scope, read.tag) : read.name, attributes: read.attributes, children: [] }
      current.children.push(element)
      if (!read.empty && open.push({ tag: read.tag, scope, children: element.children }) > DEEPEST) wrong('nested too deep')
      at = next + 1 + read.length
    }
  }
  if (open.length > 1) wrong('a tag that is not closed')
  return outside.children.find(isElement) ?? wrong('no element')
}

const [SLASH, EXCLAMATION, QUESTION, EQUALS, MORE] = [0x2f, 0x21, 0x3f, 0x3d, 0x3e]

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d

function indexOf(xml: string, words: string, from: number): number {
  const at = xml.indexOf(words, from)
  return at < 0 ? wrong(`no ${words}`) : at
}

/** Index after a comment, an instruction or literal text, which goes to `children` where there are any. */
function pastMarkup(xml: string, at: number, children: Array<Element | string> | null): number {
  if (xml.startsWith('<!--', at)) return indexOf(xml, '-->', at + 4) + 3
  if (xml.startsWith('<?', at)) return indexOf(xml, '?>', at + 2) + 2
  if (children && xml.startsWith('<![CDATA[', at)) {
    const end = indexOf(xml, ']]>', at + 9)
    children.push(xml.slice(at + 9, end))
    return end + 3
  }
  if (xml.startsWith('<!DOCTYPE', at)) throw new DocumentTypeError('a document type')
  return wrong('markup that is none')
}

/** Index after a name. */
function nameEnd(xml: string, from: number): number {
  let at = from
  for (; at < xml.length; at++) {
    const unit = xml.charCodeAt(at)
    if (isBlank(unit) || unit === SLASH || unit === MORE || unit === EQUALS) break
  }
  return at
}

const scopeWith = ({ prefixes }: Scope, declared: ReadonlyMap<string, string>): Scope => ({ prefixes: new Map([...prefixes, ...declared]), tags: new Map() })

function tagAt(xml: string, at: number, scope: Scope): Tag {
  const written = xml.slice(at, indexOf(xml, '>', at) + 1)
  const known = scope.tags.get(written)
  if (known) return known
  const read = readTag(xml, at, scope)
  // A value may hold a `>`: then what was looked up is the beginning of the tag alone.
  if (!read.declared && read.length === written.length) scope.tags.set(written, read)
  return read
}

function readTag(xml: string, start: number, scope: Scope): Tag {
  const from = nameEnd(xml, start)
  const tag = xml.slice(start, from)
  if (tag === '') wrong('a tag without a name')
  let attributes: Record<string, string> | null = null
  let declared: Map<string, string> | null = null
  const made = (end: number, empty: boolean): Tag => ({ tag, name: declared ? '' : nameIn(scope, tag), attributes: attributes ?? NOTHING, declared, empty, length: end - start })
  for (let at = from; ; ) {
    const before = at
    at = pastBlanks(xml, at)
    const unit = xml.charCodeAt(at)
    if (unit === MORE) return made(at + 1, false)
    if (unit === SLASH && xml.charCodeAt(at + 1) === MORE) return made(at + 2, true)
    const end = nameEnd(xml, at)
    if (at === before || end === at) wrong('a tag that is none')
    const name = xml.slice(at, end)
    at = pastBlanks(xml, end)
    if (xml.charCodeAt(at) !== EQUALS) wrong('an attribute without a value')
    at = pastBlanks(xml, at + 1)
    const quote = xml[at]
    if (quote !== '"' && quote !== "'") wrong('a value without quotes')
    const close = indexOf(xml, quote!, at + 1)
    const value = xml.slice(at + 1, close)
    if (value.includes('<')) wrong('a tag in a value')
    at = close + 1
    const colon = name.indexOf(':')
    if (name === 'xmlns' || name.startsWith('xmlns:')) (declared ??= new Map()).set(colon < 0 ? '' : name.slice(colon + 1), decoded(value))
    else {
      const local = colon < 0 ? name : name.slice(colon + 1)
      attributes ??= {}
      if (colon < 0 && Object.hasOwn(attributes, local)) wrong('an attribute twice')
      attributes[local] = decoded(value)
    }
  }
}

function pastBlanks(xml: string, from: number): number {
  let at = from
  while (isBlank(xml.charCodeAt(at))) at++
  return at
}

function nameIn({ prefixes }: Scope, tag: string): string {
  const colon = tag.indexOf(':')
  const uri = prefixes.get(colon < 0 ? '' : tag.slice(0, colon)) ?? wrong('a prefix that means nothing')
  return `${PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? '?'}:${tag.slice(colon + 1)}`
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text with its entities as the characters that they stand for. */
const decoded = (text: string): string => (text.includes('&') ? text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}))?;?/gu, entity) : text)

function entity(written: string, decimal?: string, hex?: string, name?: string): string {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  const character = isCharacter ? String.fromCodePoint(code) : name && Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined
  return written.endsWith(';') && character !== undefined ? character : wrong('an entity that is none')
}

const isElement = (child: Element | string): child is Element => typeof child !== 'string'

export const elements = (parent: Element): Element[] => parent.children.filter(isElement)

/** The first child of that name. */
export const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.children.find((each): each is Element => isElement(each) && each.name === name)

/** The children of that name. */
export const childrenNamed = (parent: Element | undefined, name: string): Element[] =>
  parent?.children.filter((each): each is Element => isElement(each) && each.name === name) ?? []
