/** What somebody may have meant. */

/** Edits that a slip of the fingers makes, for words of up to ten letters; one more for each five letters after that. */
const EDITS = 2
const LETTERS_AN_EDIT = 5

/** @returns the known word that is nearest to what was written, or null where none is near */
export function similarTo(written: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.max(EDITS, Math.floor(written.length / LETTERS_AN_EDIT)) + 1
  for (const word of known) {
    if (Math.abs(word.length - written.length) >= least) continue
    const edits = distance(written, word)
    if (edits < least && edits < word.length) [best, least] = [word, edits]
  }
  return best
}

/** Letters to put in, take out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
