/** Tells carriers apart by their bytes; the name is asked only of what may be a web page or plain text. */
import { htmlness } from './html/sniff.ts'
import { namesIn } from './zip.ts'

interface Signature {
  /** The carrier by the name that people know. */
  readonly format: string
  /** @param head the first bytes, one character a byte */
  matches(head: string, bytes: Buffer): boolean
}

export const DOCX = 'Word (.docx)'
export const HTML = 'HTML'
export const ENCRYPTED = 'Microsoft Office, encrypted'
/** The container of the older programs, without the table that says what is in it. */
export const CUT_OFFICE = 'Microsoft Office 97-2003, cut off'

/** Images that may be pages, with their media types. */
export const IMAGES: Readonly<Record<string, string>> = { PNG: 'image/png', JPEG: 'image/jpeg', TIFF: 'image/tiff' }

/** @param carrier as `identify` names it */
export const isImage = (carrier: string | null): carrier is string => carrier !== null && Object.hasOwn(IMAGES, carrier)

/** How many bytes `head` holds. */
const HEAD = 4096

const startsWith = (...starts: string[]) => (head: string): boolean => starts.some((start) => head.startsWith(start))
const zip = startsWith('PK\x03\x04', 'PK\x05\x06')
/** By the names of its entries: those of a zip in it, or words of them, are not among them. Where their directory is lost any bytes tell. */
const zipWith = (folder: string) => (head: string, bytes: Buffer): boolean => zip(head) && (namesIn(bytes)?.some((name) => name.startsWith(folder) && name.endsWith('.xml')) ?? bytes.includes(folder, 0, 'latin1'))
/** An OpenDocument file begins with its media type, not deflated (OpenDocument 1.3, part 2, 3.3). */
const openDocument = (ending: string) => (head: string): boolean => zip(head) && head.slice(0, 200).includes(`mimetypeapplication/vnd.oasis.opendocument${ending}`)
const compound = startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')
const compoundWith = (...entries: string[]) => (head: string, bytes: Buffer): boolean => compound(head) && entries.some((entry) => bytes.includes(entry, 0, 'utf16le'))

const HEADER = 512

/** Whether the directory of a compound file, or the first part of its allocation table, lies past its end ([MS-CFB], 2.2). */
function isCut(bytes: Buffer): boolean {
  if (bytes.length < HEADER) return false
  const size = 1 << Math.min(bytes.readUInt16LE(30), 12)
  return [bytes.readUInt32LE(48), bytes.readUInt32LE(76)].some((sector) => (sector + 1) * size >= bytes.length)
}

/** The first that matches is it. */
const SIGNATURES: readonly Signature[] = [
  { format: 'PDF', matches: (head) => head.slice(0, 1024).includes('%PDF-') },
  { format: DOCX, matches: zipWith('word/') },
  { format: 'Excel (.xlsx)', matches: zipWith('xl/') },
  { format: 'PowerPoint (.pptx)', matches: zipWith('ppt/') },
  { format: 'OpenDocument (.odt)', matches: openDocument('.text') },
  { format: 'OpenDocument', matches: openDocument('') },
  { format: 'ZIP', matches: zip },
  { format: CUT_OFFICE, matches: (head, bytes) => compound(head) && isCut(bytes) },
  // What Office protects by a password it hides in such a file, whatever it was.
  { format: ENCRYPTED, matches: compoundWith('EncryptedPackage') },
  { format: 'Word 97-2003 (.doc)', matches: compoundWith('WordDocument') },
  { format: 'Excel 97-2003 (.xls)', matches: compoundWith('Workbook', 'Book\0') },
  { format: 'PowerPoint 97-2003 (.ppt)', matches: compoundWith('PowerPoint Document') },
  // Every whole one has a table of what it holds.
  { format: CUT_OFFICE, matches: (head, bytes) => compound(head) && !compoundWith('Root Entry')(head, bytes) },
  { format: 'Microsoft Office 97-2003', matches: compound },
  { format: 'RTF', matches: startsWith('{\\rtf') },
  { format: HTML, matches: (_, bytes) => htmlness(bytes) === 'sure' },
  { format: 'XML', matches: (head) => /^(?:\xef\xbb\xbf)?\s*<\?xml\s/i.test(head) },
  { format: 'PNG', matches: startsWith('\x89PNG') },
  { format: 'JPEG', matches: startsWith('\xff\xd8\xff') },
  { format: 'TIFF', matches: startsWith('II*\0', 'MM\0*') },
  { format: 'GIF', matches: startsWith('GIF87a', 'GIF89a') },
  { format: 'gzip', matches: startsWith('\x1f\x8b') },
  { format: '7z', matches: startsWith('7z\xbc\xaf\x27\x1c') },
  { format: 'RAR', matches: startsWith('Rar!\x1a\x07') },
]

/** Whether other files are packed in files of the format. */
export const isArchive = (format: string): boolean => format === 'ZIP' || format === 'gzip' || format === '7z' || format === 'RAR'

const PAGE_NAME = /\.x?html?$/i
/** Markdown may begin with a tag. */
const MARKDOWN_NAME = /\.(?:md|markdown)$/i

/**
 * @param name the file's name: decides where the bytes leave open whether they are a web page
 * @returns the name of the carrier that the bytes are, or null where they may be plain text
 */
export function identify(bytes: Uint8Array, name: string): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = buffer.toString('latin1', 0, HEAD)
  const known = SIGNATURES.find((signature) => signature.matches(head, buffer))?.format
  if (known !== undefined) return known
  return PAGE_NAME.test(name) || (htmlness(buffer) === 'likely' && !MARKDOWN_NAME.test(name)) ? HTML : null
}
