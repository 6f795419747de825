/** Figures, days and numbers of documents that the end of a line tears. */
import { latin } from './letters.ts'

const FIGURE_END = latin(String.raw`\p{Lu}{2} \d{3,5}:$|\d\.\d{3,4}\.$`)
const FIGURE_REST = /^\d{3,4}(?!\d)/u
/** `6138/UBND-` + `KGVX`. */
const SIGNS_END = latin(String.raw`/\p{Lu}[\p{L}&]*-$`)
const CAPITAL_START = latin(String.raw`^\p{Lu}`)
/** A label alone (`1/`) tears nothing. */
const SLASH_END = /\S.{2}\d\/$/u
const SLASH_REST = latin(String.raw`^(?:\d{1,2}\/ ?\d|(?:19|20)\d\d(?!\d)|\d{1,2}(?:[\s,;)]|\.?$)|\p{Lu}[\p{L}&]{0,9}-\p{Lu})`)

/** `/TB-UBND`, `/2024/NĐ-CP`, `/02/2024`. */
const SLASH_START = latin(String.raw`^\/(?:\d{1,4}\/[\p{Lu}\d]|\p{Lu}[\p{L}&]{0,9}-\p{Lu})`)

/** Whether a figure stands across the break, without a space: `ISO 9001:` ⏎ `2015`, `0237.3852.` ⏎ `123`. */
export const breaksFigure = (before: string, next: string): boolean => FIGURE_END().test(before) && FIGURE_REST.test(next)

/** Whether a number or a day stands across the break, without a space: `186/KH-` ⏎ `UBND`, `12/` ⏎ `QĐ-UBND`, `15/` ⏎ `02/2024`, `12` ⏎ `/QĐ-UBND`. */
export const breaksCode = (before: string, next: string): boolean =>
  (next.startsWith('/') && /\d$/u.test(before) && SLASH_START().test(next)) ||
  (before.endsWith('-') && CAPITAL_START().test(next) && SIGNS_END().test(before)) || (before.endsWith('/') && SLASH_END.test(before) && SLASH_REST().test(next))
