/** Roman figures, as clauses, groups and quarters are counted with. */

const FIGURES: ReadonlyArray<readonly [number, string]> = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]
/** Well formed, to 89: `CLC` and `IVX` are abbreviations. */
const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** Whether a word is a number in Roman figures, from 1 to 89. */
export const isRoman = (word: string): boolean => ROMAN.test(word)

/** @param value from 1 */
export function roman(value: number): string {
  let [left, text] = [value, '']
  for (const [worth, figures] of FIGURES) for (; left >= worth; left -= worth) text += figures
  return text
}
