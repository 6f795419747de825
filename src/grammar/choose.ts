/**
 * Which words to look for before a regex is built: of those that every match holds, the ones that sample documents without a
 * match seldom hold. Worked out when the grammars are built; costs are instructions of the processor, as measured.
 */
import { holdsOne, sorted, type Choose } from './prefilter.ts'
import { lowered } from './seen.ts'

/** To look for one word in a paragraph. */
const LOOK = 300
/** To build a regex, for each letter of its source. */
const BUILD = 1200
/** To run it over a paragraph. */
const RUN = 8000

/** @param documents each as its paragraphs, NFC */
export function chooserFor(documents: readonly (readonly string[])[]): Choose {
  const paragraphs = documents.flat()
  const documentOf = documents.flatMap((document, i) => document.map(() => i))
  const [written, small] = [new Sample(paragraphs), new Sample(paragraphs.map(lowered))]

  return (lists, source, rule) => {
    const sample = rule.case === 'sensitive' ? written : small
    const regex = new RegExp(source)
    const matches = sample.texts.map((text) => regex.test(text))
    const built = new Set(documentOf.filter((_, i) => matches[i]))
    /** What it takes to find no match in these paragraphs: a regex that another one needs is built all the same. */
    const costOf = (left: readonly number[]): number =>
      new Set(left.map((i) => documentOf[i]!).filter((document) => !built.has(document))).size * BUILD * source.length + left.length * RUN

    const chosen: (readonly string[])[] = []
    let left = [...matches.keys()].filter((i) => !matches[i])
    for (;;) {
      const open = lists.filter((list) => !chosen.includes(list)).map((list) => ({ list, left: left.filter((i) => sample.holds(list, i)) }))
      const costs = open.map((each) => each.list.length * LOOK * left.length + costOf(each.left))
      const least = Math.min(...costs)
      if (!(least < costOf(left))) return chosen
      const best = open[costs.indexOf(least)]!
      chosen.push(best.list)
      left = best.left
    }
  }
}

/** Paragraphs, and which words they hold. */
class Sample {
  readonly texts: readonly string[]
  readonly #holders = new Map<string, readonly boolean[]>()

  constructor(texts: readonly string[]) {
    this.texts = texts
  }

  holds(words: readonly string[], index: number): boolean {
    return words.some((word) => this.#holdersOf(word)[index])
  }

  #holdersOf(word: string): readonly boolean[] {
    const known = this.#holders.get(word)
    if (known) return known
    const found = this.texts.map((text) => holdsOne(sorted([word]), text, 0))
    this.#holders.set(word, found)
    return found
  }
}
