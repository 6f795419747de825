/** The pages of a PDF as images: drawn by poppler where it is installed, else the largest image of each page as it lies in the file. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unpdf } from '../pdf/pdfjs.ts'
import { run } from './run.ts'

export interface Images {
  readonly count: number
  /** Writes the image of a page (from 1). @returns its file, and its dots to the inch; null where the page has none */
  page(number: number): Promise<{ readonly file: string; readonly resolution: number } | null>
}

/** Tesseract asks for letters of 30 dots or so: 13 points at 300 dots to the inch are 54, half of that the small letters. */
const RESOLUTION = 300
const POINTS = 72

/** @param folder where images may be written; whoever made it takes it away */
export async function imagesOf(bytes: Uint8Array, folder: string, pages: number): Promise<Images> {
  if ((await run('pdftoppm', ['-v'])).status === 'missing') return embedded(bytes, folder, pages)
  const pdf = join(folder, 'document.pdf')
  await writeFile(pdf, bytes)
  return {
    count: pages,
    page: async (number) => {
      const name = join(folder, `page-${number}`)
      const { status } = await run('pdftoppm', ['-f', String(number), '-l', String(number), '-singlefile', '-r', String(RESOLUTION), '-gray', pdf, name])
      return status === 'done' ? { file: `${name}.pgm`, resolution: RESOLUTION } : null
    },
  }
}

async function embedded(bytes: Uint8Array, folder: string, pages: number): Promise<Images> {
  const { extractImages, getDocumentProxy } = await unpdf()
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  return {
    count: pages,
    page: async (number) => {
      const found = await extractImages(pdf, number).catch(() => [])
      const image = found.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]
      if (!image) return null
      const width = (await pdf.getPage(number)).getViewport({ scale: 1 }).width
      const file = join(folder, `page-${number}.pgm`)
      await writeFile(file, grayMap(image))
      return { file, resolution: Math.round((image.width / width) * POINTS) }
    },
  }
}

/** A portable gray map: header, then a byte a dot. */
function grayMap({ data, width, height, channels }: { data: ArrayLike<number>; width: number; height: number; channels: number }): Buffer {
  const gray = Buffer.alloc(width * height)
  for (let i = 0; i < gray.length; i++) gray[i] = channels === 1 ? data[i]! : Math.round(0.299 * data[i * channels]! + 0.587 * data[i * channels + 1]! + 0.114 * data[i * channels + 2]!)
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), gray])
}

/** The size of a portable map, from its header. */
export async function sizeOf(file: string): Promise<{ width: number; height: number }> {
  const header = (await readFile(file)).toString('latin1', 0, 64)
  const [, width, height] = /^P\d\s+(?:#[^\n]*\n)?(\d+)\s+(\d+)/u.exec(header) ?? []
  return { width: Number(width ?? 0), height: Number(height ?? 0) }
}
