/** Two texts word by word: how much they share, and what was put in and taken out. */

/** A stretch of words that both have, that only the old one has, or only the new one. */
export interface Stretch {
  readonly kind: 'same' | 'old' | 'new'
  readonly words: readonly string[]
}

/** Above this the table of common words grows too large (pairs of words). */
const MOST_PAIRS = 4_000_000

/** Letters and digits, without the marks between them. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** How often each word comes. */
export function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** @returns the share of words that both have, 0 to 1 (Sørensen and Dice); 0 where one has none */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0
  let all = 0
  for (const [word, count] of a) {
    both += Math.min(count, b.get(word) ?? 0)
    all += count
  }
  for (const count of b.values()) all += count
  return both === 0 ? 0 : (2 * both) / all
}

/**
 * @param same whether two words, with the marks at them, say the same
 * @returns stretches in reading order; of what changed in one place the old words come first
 */
export function stretchesOf(old: string, now: string, same: (a: string, b: string) => boolean): Stretch[] {
  const a = old.split(/\s+/u).filter(Boolean)
  const b = now.split(/\s+/u).filter(Boolean)
  let head = 0
  while (head < a.length && head < b.length && same(a[head]!, b[head]!)) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && same(a[a.length - 1 - tail]!, b[b.length - 1 - tail]!)) tail++
  const middle = common(a.slice(head, a.length - tail), b.slice(head, b.length - tail), same)
  return joined([{ kind: 'same', words: b.slice(0, head) }, ...middle, { kind: 'same', words: b.slice(b.length - tail) }])
}

/** The longest common row of words, by the usual table. */
function common(a: readonly string[], b: readonly string[], same: (a: string, b: string) => boolean): Stretch[] {
  if (a.length * b.length > MOST_PAIRS) return [{ kind: 'old', words: a }, { kind: 'new', words: b }]
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) longest[i * width + j] = same(a[i]!, b[j]!) ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  const out: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i]!, b[j]!)) {
      out.push({ kind: 'same', words: [b[j]!] })
      i++
      j++
    } else if (j >= b.length || (i < a.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)) out.push({ kind: 'old', words: [a[i++]!] })
    else out.push({ kind: 'new', words: [b[j++]!] })
  }
  return out
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Array<{ kind: Stretch['kind']; words: string[] }> = []
  for (const { kind, words } of stretches) {
    if (words.length === 0) continue
    const last = out.at(-1)
    if (last?.kind === kind) last.words.push(...words)
    else out.push({ kind, words: [...words] })
  }
  return out
}
