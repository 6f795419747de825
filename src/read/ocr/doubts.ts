/** Words that the recognition was not sure of, with their places in the text. */
import type { Composed } from '../layout/compose.ts'

/** Tesseract's own measure, 0 to 100: of words under it one in two is wrong (measured on scans at 200 dots to the inch). */
const SURE = 60

export interface Doubt {
  readonly start: number
  readonly end: number
  readonly confidence: number
}

/** @returns in the order of the text */
export function doubtsOf({ layout }: Composed): Doubt[] {
  return layout.flatMap(({ line, start }) => {
    let from = 0
    return line.row.words.flatMap((word): Doubt[] => {
      const at = line.text.indexOf(word.text, from)
      if (at < 0) return []
      from = at + word.text.length
      return (word.confidence ?? 100) < SURE && /[\p{L}\p{N}]/u.test(word.text) ? [{ start: start + at, end: start + from, confidence: Math.round(word.confidence!) }] : []
    })
  })
}
