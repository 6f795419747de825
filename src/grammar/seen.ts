/** Texts as rules see them, worked out once for the texts that are asked about in turn. */
import { foldTones } from '../text/fold.ts'
import { evenDigits } from './literals.ts'

/** The texts that were turned small last: a paragraph is asked about many times, in turn with its parts, which must not push it out. */
const recent: { readonly text: string; readonly small: string }[][] = [[], []]
const RECENT = 4
const LONG = 1000
/** The one before: most questions follow each other about one text. */
let last = { text: '', small: '' }

/** The text in small letters, tones where the new manner has them, letter for letter: offsets stay the same. */
export function small(text: string): string {
  if (text === last.text) return last.small
  const kept = recent[Number(text.length > LONG)]!
  const known = kept.find((each) => each.text === text)
  if (known) {
    last = { text, small: known.small }
    return known.small
  }
  const found = { text, small: lowered(text) }
  if (kept.unshift(found) > RECENT) kept.pop()
  last = found
  return found.small
}

export function lowered(text: string): string {
  const lower = text.toLowerCase()
  return foldTones(lower.length === text.length ? lower : [...text].map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join(''))
}

/** The texts whose digits were made even last. */
interface Evened {
  readonly seen: string
  readonly even: string
}
let evened: readonly [Evened, Evened] = [
  { seen: '', even: '' },
  { seen: '', even: '' },
]

/** The text with every digit as `0`; empty where there is none. */
export function even(seen: string): string {
  const [first, second] = evened
  if (seen === first.seen) return first.even
  evened = seen === second.seen ? [second, first] : [{ seen, even: /[0-9]/.test(seen) ? evenDigits(seen) : '' }, first]
  return evened[0].even
}
