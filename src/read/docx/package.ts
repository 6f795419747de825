/** The parts of a Word file: which file of the zip is which. */
import { ReadError } from '../errors.ts'
import { childrenNamed, DocumentTypeError, parseXml, XmlError, type Element } from '../xml.ts'
import { openZip } from '../zip.ts'

export interface Part {
  readonly root: Element
  /** The part that a relationship leads to, by its id. */
  related(id: string): Part | null
  /** The first part of a type of relationship: `styles`, `footnotes`. */
  ofType(type: string): Part | null
}

interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
}

/** Where the document proper lies unless the package says otherwise. */
const USUAL = 'word/document.xml'

/**
 * @param file its name, for errors
 * @returns the document proper. @throws ReadError `damaged`, `unsafe`, `encrypted`, `too-large`
 */
export function openPackage(bytes: Uint8Array, file: string): Part {
  const zip = openZip(bytes, file)
  const damaged = (): ReadError => new ReadError('damaged', file)

  const load = (path: string): Element | null => {
    const content = zip.read(path)
    if (content === null) return null
    try {
      return parseXml(textual(textOf(content)))
    } catch (error) {
      if (error instanceof DocumentTypeError) throw new ReadError('unsafe', file)
      throw error instanceof XmlError ? damaged() : error
    }
  }
  const relationships = (path: string): Relationship[] => {
    const slash = path.lastIndexOf('/') + 1
    const root = load(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`)
    return childrenNamed(root ?? undefined, 'rel:Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes }) => ({ id: attributes['Id'] ?? '', type: /[^/]*$/.exec(attributes['Type'] ?? '')![0], target: resolved(path.slice(0, slash), attributes['Target'] ?? '') }))
  }
  const parts = new Map<string, Part | null>()
  const part = (path: string): Part | null => {
    const known = parts.get(path)
    if (known !== undefined) return known
    const opened = open(path)
    parts.set(path, opened)
    return opened
  }
  const open = (path: string): Part | null => {
    const root = load(path)
    if (!root) return null
    let links: Relationship[] | undefined
    const follow = (test: (link: Relationship) => boolean): Part | null => {
      const link = (links ??= relationships(path)).find(test)
      return link ? part(link.target) : null
    }
    return { root, related: (id) => follow((link) => link.id === id), ofType: (type) => follow((link) => link.type === type) }
  }
  const document = part(relationships('').find(({ type }) => type === 'officeDocument')?.target ?? USUAL) ?? part(USUAL)
  if (!document) throw damaged()
  return document
}

/** `footnotes.xml`, `/word/footnotes.xml`, `../word/footnotes.xml` as the path in the zip. */
function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

const SAVES = ['<w:rsids>', '</w:rsids>'] as const
/** Marks of the saves that a piece was written in, and settings of letters that no reader asks for; `<` stands in no text, and before no `>` of a tag. */
const SAYS_NOTHING = / w(?:14)?:(?:rsid[A-Za-z]{0,20}|paraId|textId)="[0-9A-Fa-f]{8}"(?=[^<>]{0,400}>)|<w:(?:szCs|bCs|iCs|lang|proofErr|noProof|lastRenderedPageBreak)(?: [^<>]{0,400})?\/>/g

/** Without what says nothing of the text: half of the XML of a file that was saved often. */
function textual(xml: string): string {
  const start = xml.indexOf(SAVES[0])
  const end = start < 0 ? -1 : xml.indexOf(SAVES[1], start)
  const shorter = end < 0 ? xml : xml.slice(0, start) + xml.slice(end + SAVES[1].length)
  return shorter.replace(SAYS_NOTHING, '')
}

/** UTF-8, or UTF-16 by its mark. */
function textOf(content: Buffer): string {
  const [first, second] = content
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  return encoding ? new TextDecoder(encoding, { ignoreBOM: true }).decode(content) : content.toString('utf8')
}
