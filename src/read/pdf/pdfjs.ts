/** pdf.js as unpdf brings it: loaded with the first PDF, a file opened, what is wrong with it told apart. */
import { ReadError } from '../errors.ts'

export interface Glyph {
  readonly unicode: string
  /** In thousandths of an em. */
  readonly width: number
  readonly isSpace: boolean
}

interface Font {
  readonly name?: string
  readonly bold?: boolean
  /** Its letters are numbered by glyph; what they mean is told beside it. */
  readonly composite?: boolean
  readonly fontMatrix?: readonly number[]
}

/** pdf.js's own method that takes the operators of a page in parts, as they are found. */
const TAKE = '_renderPageChunk'

interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export interface PdfPage {
  /** How the page is turned to be looked at (degrees). */
  readonly rotate: number
  getViewport(options: { scale: number; rotation?: number }): { readonly width: number; readonly height: number; readonly transform: readonly number[] }
  getOperatorList(): Promise<OperatorList>
  [TAKE](this: PdfPage, part: { readonly fnArray: readonly number[] }, state: unknown): void
  readonly commonObjs: { has(id: string): boolean; get(id: string): Font }
  cleanup(): void
}

export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  destroy(): Promise<void>
}

/** Names of the drawing operators by their numbers. */
export type Operators = ReadonlyMap<number, string>

/** No document has more pages. */
const MOST_PAGES = 2000

/**
 * @param bytes the whole file; they are pdf.js's from now on
 * @throws ReadError `encrypted`, `damaged` or `too-large`
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<{ pdf: PdfDocument; operators: Operators }> {
  const { getDocumentProxy, getResolvedPDFJS } = await unpdf()
  // Images are left out: reading the letters needs none, and decoding them takes longer than all else.
  const options = { disableFontFace: true, useSystemFonts: false, maxImageSize: 1, verbosity: 0, stopAtErrors: false }
  let pdf: PdfDocument
  try {
    pdf = (await getDocumentProxy(bytes, options)) as unknown as PdfDocument
  } catch (error) {
    const { name } = error as Error
    throw name === 'PasswordException' ? new ReadError('encrypted', file) : new ReadError('damaged', file)
  }
  const { OPS } = (await getResolvedPDFJS()) as unknown as { OPS: Record<string, number> }
  if (pdf.numPages > MOST_PAGES) {
    await pdf.destroy()
    throw new ReadError('too-large', file, { pages: MOST_PAGES }, 'read.too-many-pages')
  }
  return { pdf, operators: new Map(Object.entries(OPS).map(([name, number]) => [number, name])) }
}

/** Operators of one page: a page full of letters, each placed by itself, has 20,000. */
const MOST_OPERATORS = 1_000_000
/** Forms drawn on one page; each takes as long as a hundred operators. */
const MOST_FORMS = 5000
/** pdf.js's number of the operator with which a form begins. */
const FORM = 74
/** Reading a document takes no longer (milliseconds). */
const LONGEST = 120_000

/** A page that asks for more than a page of letters can: forms in forms, each drawn many times. */
export class Unending extends Error {
  override readonly name = 'Unending'
}

/**
 * The drawing operators of a page. No timer can end the search: pdf.js does not let go of the thread, so its parts are counted as they come.
 * @param since when the reading of the document began (`performance.now()`)
 * @throws Unending where they are too many or take too long; the document must then be destroyed, which ends the search
 */
export function operatorsOf(page: PdfPage, since: number): Promise<OperatorList> {
  return new Promise((resolve, reject) => {
    const take = page[TAKE]
    let [count, forms] = [0, 0]
    page[TAKE] = (part, state) => {
      count += part.fnArray.length
      for (const operator of part.fnArray) if (operator === FORM) forms++
      if (count > MOST_OPERATORS || forms > MOST_FORMS || performance.now() - since > LONGEST) reject(new Unending())
      else take.call(page, part, state)
    }
    page.getOperatorList().then(resolve, reject)
  })
}

/** The package, when it is first needed. */
export function unpdf(): Promise<typeof import('unpdf')> {
  completeNode()
  return import('unpdf')
}

/** pdf.js hands fonts over with a method of ES2024 that Node.js 20 has not. */
function completeNode(): void {
  const prototype = ArrayBuffer.prototype as ArrayBuffer & { transferToFixedLength?: (length?: number) => ArrayBuffer }
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    return this.slice(0, length)
  }
}
