/** Words that only a search for letters anywhere on the page finds: a name between a seal and a signature. */
import { median } from '../layout/rows.ts'
import type { SeenWord } from './tsv.ts'

/** So sure it must be of two words at least. */
const SURE = 80
/** Words of one line are no further apart (heights of a word): the pen may have cut the first letters of one. */
const NEAR = 3.5

/**
 * @param seen what was seen as lines of text
 * @param anywhere what was seen wherever there are letters
 * @returns the first, and of the second what stands where the first has nothing
 */
export function withLone(seen: readonly SeenWord[], anywhere: readonly SeenWord[]): SeenWord[] {
  const height = median(seen.map((word) => word.bottom - word.top))
  const free = anywhere.filter((word) => word.right - word.left > 0 && !seen.some((other) => overlaps(word, other)))
  const runs: SeenWord[][] = []
  for (const word of free.filter((each) => /\p{L}/u.test(each.text)).toSorted((a, b) => a.left - b.left)) {
    const run = runs.find((each) => isNext(each.at(-1)!, word, height))
    if (run) run.push(word)
    else runs.push([word])
  }
  const lone = runs.filter((run) => run.filter((word) => word.confidence >= SURE && /^\p{Lu}/u.test(word.text)).length >= 2)
  return [...seen, ...lone.flatMap((run, i) => run.map((word) => ({ ...word, line: `lone ${i}`, lone: true as const, text: word.text.replace(/^[^\p{L}]+/u, '') })))]
}

const overlaps = (a: SeenWord, b: SeenWord): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isNext = (last: SeenWord, word: SeenWord, height: number): boolean => word.left - last.right < NEAR * height && last.bottom > word.top && word.bottom + height / 2 > last.top
