/** The written form of automatic numbers (ECMA-376, 17.18.59 ST_NumberFormat), as Word shows them. */

const ROMAN: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]
/** Beyond this Word's letters and Roman figures would fill pages. */
const MOST = 780

/** @returns the number as the format writes it; formats that Vietnamese documents do not use are written in digits */
export function written(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'numberInDash':
      return `- ${value} -`
    default:
      return String(value)
  }
}

/** a, b, … z, aa, bb, …: Word knows no đ. */
function letters(value: number): string {
  if (value < 1 || value > MOST) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  if (value < 1 || value > MOST) return String(value)
  let [left, text] = [value, '']
  for (const [worth, digits] of ROMAN) for (; left >= worth; left -= worth) text += digits
  return text
}
