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

export interface PdfPage {
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number; readonly transform: readonly number[] }
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>
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
export const MOST_PAGES = 2000

/**
 * @param bytes the whole file; they are copied, since pdf.js takes what it is given
 * @throws ReadError `encrypted`, `damaged` or `too-large`
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<{ pdf: PdfDocument; operators: Operators }> {
  const { getDocumentProxy, getResolvedPDFJS } = await unpdf()
  // Images are left out: reading the letters needs none, and decoding them takes longer than all else.
  const options = { disableFontFace: true, useSystemFonts: false, maxImageSize: 1, verbosity: 0, stopAtErrors: false }
  let pdf: PdfDocument
  try {
    pdf = (await getDocumentProxy(new Uint8Array(bytes), options)) as unknown as PdfDocument
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
