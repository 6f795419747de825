/**
 * NFC with a way back. Vietnamese text comes with tones composed, decomposed or half of each (hybrid Unicode);
 * all matching runs on the NFC form, and every offset it yields is led back to the text that was read.
 */

export interface NormalText {
  /** The NFC form. */
  readonly text: string
  /** The text that was read. */
  readonly original: string
  /** Offset in the NFC form to offset in the original. */
  toOriginal(offset: number): number
}

const CLUSTER = /[^\p{M}][\p{M}]*|[\p{M}]+/gsu

/**
 * @param original any string, also one with lone surrogates
 * @returns its NFC form and the map back; the identity where nothing changes
 */
export function normalize(original: string): NormalText {
  const whole = original.normalize('NFC')
  if (whole === original) return { text: original, original, toOriginal: (offset) => offset }

  // Only clusters (a base and its marks) are composed, so lengths are known cluster by cluster.
  const normalStarts = [0]
  const originalStarts = [0]
  let text = ''
  for (const match of original.matchAll(CLUSTER)) {
    const cluster = match[0].normalize('NFC')
    text += cluster
    if (cluster.length !== match[0].length) {
      normalStarts.push(text.length)
      originalStarts.push(match.index + match[0].length)
    }
  }
  const toOriginal = (offset: number): number => {
    let low = 0
    let high = normalStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (normalStarts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    const shifted = originalStarts[low]! + (offset - normalStarts[low]!)
    return Math.min(shifted, original.length)
  }
  return { text, original, toOriginal }
}
