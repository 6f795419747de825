/** Figures that are raised: marks of notes, or powers of a unit or a number. */

const FIGURE = /^\s*[[(]?([1-9]\d{0,2})[\])]?\s*$/u
/** A metre and its parts, one letter alone (`R`, `x`, `s`), a number of few digits (`10`). */
const RAISES = /(?<!\p{L})(?:[kcdhmμµ]?m|\p{L})$|(?<![\p{L}\d./-])\d{1,3}$/iu

/**
 * @param before what stands before it in the line
 * @returns the figure as a note's mark is written (`[1]`); the text itself where it is none
 */
export function raised(text: string, before: string): string {
  const figure = FIGURE.exec(text)?.[1]
  return figure === undefined || RAISES.test(before) ? text : `[${figure}]`
}
