/** Word files made by the tests: the XML of their parts, zipped. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipOptions {
  /** General purpose flags of each entry. */
  readonly flags?: number
  /** Not deflated. */
  readonly stored?: boolean
}

/** A zip of files. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>, { flags = 0, stored = false }: ZipOptions = {}): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as string)
    const packed = stored ? bytes : deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(stored ? 0 : 8, 4)
    fields.writeUInt32LE(crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(bytes.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const head = Buffer.alloc(16)
    head.writeUInt32LE(at, 12)
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, head.subarray(2), Buffer.from(name))
    at += 4 + 26 + Buffer.byteLength(name) + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The other parts of a Word file, by the type of relationship; `header1` is of type `header`. */
export type Parts = Readonly<Partial<Record<'styles' | 'numbering' | 'settings' | 'footnotes' | 'endnotes' | 'header1' | 'header2' | 'footer1', string>>>

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' }

/** A Word file: what stands in `w:body`, and in the roots of other parts. */
export function docxOf(body: string, parts: Parts = {}, options: ZipOptions = {}): Buffer {
  const links = Object.keys(parts).map((name) => `<Relationship Id="${name}" Type="${TYPES}/${name.replace(/\d/, '')}" Target="${name}.xml"/>`)
  const files = Object.entries(parts).map(([name, xml]) => {
    const root = ROOTS[name.replace(/\d/, '')] ?? name
    return [`word/${name}.xml`, `<w:${root} ${W}>${xml}</w:${root}>`]
  })
  return zipOf(
    {
      '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="d" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${W}><w:body>${body}</w:body></w:document>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}">${links.join('')}</Relationships>`,
      ...Object.fromEntries(files),
    },
    options,
  )
}

/** A run. */
export const r = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of one run, or of runs as XML. */
export const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : r(content)}</w:p>`

/** What puts a paragraph into a list. */
export const numbered = (list: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

/** A cell: its content, or `[properties, content]`. */
export type CellSource = string | readonly [string, string]

/** A table: rows of cells. */
export const table = (...rows: ReadonlyArray<readonly CellSource[]>): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell): readonly [string, string] => (typeof cell === 'string' ? ['', cell] : cell)).map(([properties, content]) => `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : p(content)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
