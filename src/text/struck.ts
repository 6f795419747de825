/** Words that the author struck out, by Markdown's marks: they stay in the text, and it does not say them. */

export interface Struck {
  /** Offsets into the text, with the marks, end exclusive. */
  readonly start: number
  readonly end: number
}

const MARK = '~~'
const STRUCK = /~~(?=[^\s~])[^~\n]{1,400}~~(?!~)/g
const NONE: readonly Struck[] = []

/** @returns the places of what is struck out, in order; none over another */
export const struckOut = (text: string): readonly Struck[] => (text.includes(MARK) ? [...text.matchAll(STRUCK)].map(({ 0: words, index: start }) => ({ start, end: start + words.length })) : NONE)
