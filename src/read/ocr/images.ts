/** The pages of a PDF as images: drawn by poppler where it is installed, else the largest image of each page as it lies in the file. */
import { ReadError } from '../errors.ts'
import { unpdf } from '../pdf/pdfjs.ts'
import { run } from './run.ts'

export interface Image {
  /** As a portable graymap (PGM). */
  readonly data: Buffer
  /** In dots. */
  readonly width: number
  readonly height: number
  /** Dots to the inch. */
  readonly resolution: number
}

/** The image of a page (from 1; its size in points); null where the page has none. @throws ReadError `unrecognized` where it cannot be made */
export type Images = (number: number, size: { readonly width: number; readonly height: number }) => Promise<Image | null>

/** Tesseract asks for letters of 30 dots or so: 13 points at 300 dots to the inch are 54, the small letters half of that. */
const RESOLUTION = 300
const POINTS = 72
/** A page of more dots (A2 has 35 million) is drawn smaller: three bytes each are in memory. */
const MOST_DOTS = 40_000_000
/** Tesseract takes no image that is wider or higher. */
const LONGEST_SIDE = 30_000

/** @param file the name of the document, for errors */
export async function imagesOf(bytes: Uint8Array, file: string): Promise<Images> {
  return (await run('pdftoppm', ['-v'])).status === 'missing' ? embedded(bytes, file) : drawn(bytes, file)
}

/** Dots to the inch at which a page is drawn. */
export function resolutionOf({ width, height }: { readonly width: number; readonly height: number }): number {
  const [x, y] = [Math.max(width, 1) / POINTS, Math.max(height, 1) / POINTS]
  return Math.max(1, Math.floor(Math.min(RESOLUTION, Math.sqrt(MOST_DOTS / (x * y)), LONGEST_SIDE / Math.max(x, y))))
}

function drawn(bytes: Uint8Array, file: string): Images {
  return async (number, size) => {
    const resolution = resolutionOf(size)
    const { output, reason } = await run('pdftoppm', ['-f', String(number), '-l', String(number), '-singlefile', '-hide-annotations', '-r', String(resolution), '-'], bytes)
    const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(output.toString('latin1', 0, 64)) ?? []
    if (!header || output.length < header.length + Number(width) * Number(height) * 3) throw undrawn(file, number, reason)
    return grayImage({ data: output.subarray(header.length), width: Number(width), height: Number(height), channels: 3 }, resolution)
  }
}

const undrawn = (file: string, page: number, reason: string): ReadError => new ReadError('unrecognized', file, { page, reason: reason || 'pdftoppm' })

async function embedded(bytes: Uint8Array, file: string): Promise<Images> {
  const { extractImages, getDocumentProxy } = await unpdf()
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  return async (number) => {
    const found = await extractImages(pdf, number).catch((error: unknown) => {
      throw undrawn(file, number, String(error))
    })
    const image = found.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]
    if (!image) return null
    const width = (await pdf.getPage(number)).getViewport({ scale: 1 }).width
    return grayImage(image, Math.round((image.width / width) * POINTS))
  }
}

/** Red as it is: the seal that lies over the signer's name is red ink, and all but gone in the red light of an image. */
function grayImage({ data, width, height, channels }: { data: ArrayLike<number>; width: number; height: number; channels: number }, resolution: number): Image {
  const gray = Buffer.alloc(width * height)
  for (let i = 0; i < gray.length; i++) gray[i] = data[i * channels]!
  return { data: Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), gray]), width, height, resolution }
}
