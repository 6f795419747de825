/**
 * The places of a text outside round brackets and Vietnamese quotation marks, in order; the marks themselves are left out.
 * A bracket that is never closed holds all that follows.
 */
export function* outside(text: string): Generator<number> {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (character === '“') quoted = true
    else if (character === '”') quoted = false
    else if (depth === 0 && !quoted) yield i
  }
}
