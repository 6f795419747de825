/** What a page is made of, whoever found it: letters or words with their places, and drawn lines. Points, y downwards. */
import type { LegacyEncoding } from '../legacy/convert.ts'

export interface Piece {
  /** A letter, or a word. */
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** The line that the letters stand on. */
  readonly base: number
  /** Size of the letters in points. */
  readonly size: number
  readonly bold: boolean
  /** How sure a recognition is, 0 to 100. */
  readonly confidence?: number
}

/** A drawn line, horizontal (`y0 = y1`) or vertical (`x0 = x1`). */
export interface Stroke {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export interface Page {
  readonly width: number
  readonly height: number
  /** The pieces are words, not letters. */
  readonly words: boolean
  /** In the order in which they were drawn. */
  readonly pieces: readonly Piece[]
  /** Letters laid over the page: stamps of signatures, numbers and dates filled in. */
  readonly overlays: ReadonlyArray<readonly Piece[]>
  readonly strokes: readonly Stroke[]
  /** How much of it images take (0 to 1), as far as that is known. */
  readonly pictured?: number
  /** Words that a recognition made of seals and signatures: kept, outside the text. */
  readonly specks?: readonly Piece[]
  /** Encodings that letters were in, by their fonts. */
  readonly legacy?: readonly LegacyEncoding[]
}
