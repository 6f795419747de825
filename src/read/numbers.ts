/** The written form of automatic numbers (ECMA-376, 17.18.59 ST_NumberFormat), as Word shows them. */
import { roman } from '../text/roman.ts'

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
      return romanOf(value).toLowerCase()
    case 'upperRoman':
      return romanOf(value)
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

const romanOf = (value: number): string => (value < 1 || value > MOST ? String(value) : roman(value))
