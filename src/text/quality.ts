/**
 * Whether a text can be Vietnamese at all, told by its syllables. A text layer made by a recognition of another language, or by
 * fonts whose letters have other codes, is full of what no syllable can be; one that lost its tones has hardly any.
 */

export interface Quality {
  /** Share of the words that can be no Vietnamese syllable, 0 to 1. */
  readonly impossible: number
  /** Share of the syllables that bear a tone or a mark. */
  readonly marked: number
  /** How many words were judged; numbers, abbreviations and addresses are not. */
  readonly judged: number
  /** The first stretch of impossible words, for people. */
  readonly sample: { readonly start: number; readonly end: number } | null
}

const TOKEN = /\S+/gu
const MARKED = /[^a-z]/u

/** Built when a text looks damaged: V8 takes as long for classes like these as for reading a page. */
const patterns = () => ({
  outer: /^[^\p{L}\p{N}\p{S}]+|[^\p{L}\p{N}\p{S}]+$/gu,
  /** What is no word: figures, marks alone, addresses, symbols of documents, abbreviations. */
  noWord: /^[^\p{L}]*$|[/@_]|\p{L}\.\p{L}|^[\p{Lu}\p{M}\p{N}&.()-]+$|^\d+[\p{L}]{1,2}\d*$/u,
  letters: /^[\p{L}\p{M}]+$/u,
})

/** Words in a row that make a stretch. */
const STRETCH = 3

/** @param isSyllable whether small letters in NFC are a Vietnamese syllable, tone and all */
export function qualityOf(text: string, isSyllable: (letters: string) => boolean): Quality {
  const { outer, noWord, letters } = patterns()
  let [judged, impossible, marked] = [0, 0, 0]
  let run: Array<{ start: number; end: number }> = []
  let sample: Quality['sample'] = null
  const known = new Map<string, boolean>()
  for (const match of text.matchAll(TOKEN)) {
    const inner = match[0].replace(outer, '')
    for (const word of letters.test(inner.replaceAll('-', '')) ? inner.split('-') : [inner]) {
      if (word === '' || noWord.test(word)) continue
      const small = word.toLowerCase()
      const possible = known.get(small) ?? (letters.test(small) && isSyllable(small))
      known.set(small, possible)
      judged++
      if (possible && MARKED.test(small)) marked++
      if (!possible) {
        impossible++
        run.push({ start: match.index, end: match.index + match[0].length })
        if (run.length >= STRETCH) sample ??= { start: run[0]!.start, end: run.at(-1)!.end }
      } else run = []
    }
  }
  return { judged, impossible: judged === 0 ? 0 : impossible / judged, marked: judged === impossible ? 0 : marked / (judged - impossible), sample }
}

/** Letters are counted in stretches: a page that is bad among good ones shows. */
const STRETCH_LETTERS = 1500
/** Letters with two marks (ế, ộ) and those with a hook or a dot (ả, ạ) are a tenth and more of all Vietnamese text. */
const FEWEST_TONED = 0.04

/**
 * A quick look before the slow one: whether some stretch of a text lacks the letters that only Vietnamese has.
 * @param text in NFC
 */
export function looksDamaged(text: string): boolean {
  let letters = 0
  let toned = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x1ea0 && code <= 0x1ef9) toned++
    else if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xa1)) continue
    if (++letters < STRETCH_LETTERS) continue
    if (toned < letters * FEWEST_TONED) return true
    letters = toned = 0
  }
  return toned < letters * FEWEST_TONED
}

/** Names of other languages and slips of the pen come to less (in the documents at hand at most one word in fifty). */
const MOST_IMPOSSIBLE = 0.15
/** Of Vietnamese syllables in running text four in five bear a tone or a mark. */
const FEWEST_MARKED = 0.5
/** Fewer words tell nothing. */
const FEWEST_WORDS = 40

/** Whether the words that were judged, however few, are not those of a Vietnamese text. */
export const isStrange = ({ judged, impossible, marked }: Quality): boolean => judged > 0 && (impossible > MOST_IMPOSSIBLE || marked < FEWEST_MARKED)

export const isDamaged = (quality: Quality): boolean => quality.judged >= FEWEST_WORDS && isStrange(quality)
