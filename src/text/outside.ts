/** Brackets and quotation marks, and what is looked for outside them. */
export const SENTENCE_MARKS = /[()“”;.!?…]/gu
export const COLONS = /[()“”:]/gu

/**
 * The places of marks outside round brackets and Vietnamese quotation marks, in order. A bracket that is never closed holds
 * all that follows.
 *
 * @param marks a global pattern of single marks: brackets and quotation marks among them, which are left out
 */
export function* outside(text: string, marks: RegExp): Generator<number> {
  let depth = 0
  let quoted = false
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '(') depth++
    else if (mark === ')') depth = Math.max(0, depth - 1)
    else if (mark === '“') quoted = true
    else if (mark === '”') quoted = false
    else if (depth === 0 && !quoted) yield index
  }
}
