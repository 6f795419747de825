/** Tesseract's table of words to the pieces of a page: straightened, on the lines they stand on. */
import { median } from '../layout/rows.ts'
import type { Page, Piece } from '../layout/page.ts'

export interface SeenWord {
  readonly line: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly confidence: number
  readonly text: string
  /** One of a name that stands alone: the pen may have cut letters out of it, and its words are apart. */
  readonly lone?: true
}

/** Words further apart (in heights of a line) are two columns' that the recognition took for one line. */
const COLUMNS_APART = 1.5
/** The slope of a line of fewer words is not sure. */
const FEWEST_WORDS = 5
/** The height of a line of letters and marks over their size: Vietnamese capitals bear marks, small letters hang below. */
const HEIGHT_OF_EM = 1.05
/** A line much lower than the others is set in smaller letters. */
const SMALL = 0.72

/** @returns the page in points, its words straightened */
export function pageOf(words: readonly SeenWord[], image: { readonly width: number; readonly height: number; readonly resolution: number }): Page {
  const scale = 72 / image.resolution
  const byLine = new Map<string, SeenWord[]>()
  for (const word of words) byLine.set(word.line, [...(byLine.get(word.line) ?? []), word])
  const lines = [...byLine.values()]
  const slope = median(lines.filter((line) => line.length >= FEWEST_WORDS).map(slopeOf))
  const segments = lines.flatMap((line) => segmentsOf(line))
  const heights = segments.map((segment) => heightOf(segment, slope))
  const usual = median(heights.filter((_, i) => segments[i]!.length > 2))
  const tones = new Set(lines.flatMap((line) => tonesIn(line, words, usual)))
  const placed = segments.map((segment, i) => {
    const base = median(segment.map((word) => level(word.bottom, word, slope)))
    const em = (heights[i]! < usual * SMALL ? heights[i]! : usual || heights[i]!) / HEIGHT_OF_EM
    const pieces = segment.map((word): Piece => ({ text: word.text, x0: word.left * scale, x1: word.right * scale, base: base * scale, size: em * scale, bold: false, confidence: word.confidence }))
    return { pieces, speck: isSpeck(segment) || segment.every((word) => tones.has(word)) }
  })
  const ofKind = (speck: boolean): Piece[] => placed.flatMap((each) => (each.speck === speck ? each.pieces : []))
  return { width: image.width * scale, height: image.height * scale, words: true, pieces: ofKind(false), overlays: [], strokes: [], specks: ofKind(true) }
}

/** Marks over letters are lower than a line, and stand as near above them (heights of a line). */
const TONES = 0.4
const OVER = 0.15

/** Tones of capitals that were seen apart from their letters, two at least on one line: right under each stands a word. */
function tonesIn(line: readonly SeenWord[], words: readonly SeenWord[], usual: number): SeenWord[] {
  const low = line.filter(({ top, bottom }) => bottom - top < usual * TONES)
  if (low.length < 2) return []
  const tones = low.filter((word) => words.some((other) => other.bottom - other.top > usual * TONES && other.left <= word.left && other.right >= word.right && Math.abs(other.top - word.bottom) < usual * OVER))
  return tones.length < 2 ? [] : tones
}

/** What is left of a seal or a signature: a few letters, none of them sure, no figure alone. */
const isSpeck = (segment: readonly SeenWord[]): boolean => segment.every((word) => word.confidence < UNSURE && !/^\d+$/u.test(word.text)) && segment.reduce((sum, word) => sum + word.text.length, 0) <= FEW_LETTERS
const UNSURE = 60
const FEW_LETTERS = 8

const PAGE_LEVEL = '1'
const WORD_LEVEL = '5'
/** The longer side of a sheet of A4 (inches): what a page is taken for where nothing tells its size. */
const SHEET = 11.69
/** Marks without a letter of which it is less sure are specks, rules and strokes of a pen. */
const SPECK = 50

/** @param tsv what tesseract printed */
export function wordsOf(tsv: string): SeenWord[] {
  return tsv.split('\n').flatMap((row): SeenWord[] => {
    const [kind, , block, paragraph, line, , left, top, width, height, confidence, text = ''] = row.split('\t')
    if (kind !== WORD_LEVEL || text.trim() === '' || (Number(confidence) < SPECK && !/[\p{L}\p{N}]/u.test(text))) return []
    const [x, y] = [Number(left), Number(top)]
    return [{ line: `${block} ${paragraph} ${line}`, left: x, top: y, right: x + Number(width), bottom: y + Number(height), confidence: Number(confidence), text: withFigures(text.trim().normalize('NFC')) }]
  })
}

/** @returns the words of each page of an image file, and its size in dots */
export function sheetsOf(tsv: string): Array<{ words: SeenWord[]; width: number; height: number; resolution: number }> {
  const rows = tsv.split('\n').map((row) => row.split('\t'))
  return rows.filter(([kind]) => kind === PAGE_LEVEL).map(([, page, , , , , , , across, down]) => {
    const [width, height] = [Number(across), Number(down)]
    return { words: wordsOf(rows.filter((row) => row[1] === page).map((row) => row.join('\t')).join('\n')), width, height, resolution: Math.max(1, Math.round(Math.max(width, height) / SHEET)) }
  })
}

/** A stroke beside a figure is one. */
const withFigures = (text: string): string => text.replace(/^[Il|](?=\d)/u, '1').replace(/(?<=^\d)[Il|](?=$|[./,;])/u, '1')

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** How much the line falls, by least squares of its words' lower edges. */
function slopeOf(line: readonly SeenWord[]): number {
  const xs = line.map((word) => (word.left + word.right) / 2)
  const [x, y] = [mean(xs), mean(line.map((word) => word.bottom))]
  const spread = xs.reduce((sum, each) => sum + (each - x) ** 2, 0)
  return spread === 0 ? 0 : xs.reduce((sum, each, i) => sum + (each - x) * (line[i]!.bottom - y), 0) / spread
}

/** A height on the page as it would be if lines did not fall. */
const level = (y: number, word: SeenWord, slope: number): number => y - (slope * (word.left + word.right)) / 2

function heightOf(words: readonly SeenWord[], slope: number): number {
  return Math.max(...words.map((word) => level(word.bottom, word, slope))) - Math.min(...words.map((word) => level(word.top, word, slope)))
}

function segmentsOf(line: readonly SeenWord[]): SeenWord[][] {
  const height = median(line.map((word) => word.bottom - word.top))
  const segments: SeenWord[][] = []
  for (const word of line.toSorted((a, b) => a.left - b.left)) {
    const last = segments.at(-1)?.at(-1)
    if (last && (word.lone || word.left - last.right < COLUMNS_APART * height)) segments.at(-1)!.push(word)
    else segments.push([word])
  }
  return segments
}
