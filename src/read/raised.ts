/** Figures that a carrier sets raised: calls of notes, or powers of a unit or a number. */

/** `1`, `[1]`, `2, 3`. */
const CALL = /^\s*[[(]?[1-9]\d{0,2}(?:\s*[,;]\s*[1-9]\d{0,2}){0,4}[\])]?\s*$/
/** A metre and its parts, one letter alone (`R`, `x`, `s`), a ten that multiplies. Behind any other number it calls a note: `Điều 5¹` must not become 51. */
const RAISES = /(?<!\p{L})(?:[kcdhmnµμ]?m|dam|\p{L})$|[x×·]\s?10$/iu

/**
 * @param before what stands before it in the line
 * @returns the figures as calls of notes are written (`[1]`); the text itself where they are none
 */
export const raised = (text: string, before: string): string => (CALL.test(text) && !RAISES.test(before) ? text.replace(/[[(\])]/g, '').replace(/\d+/g, '[$&]') : text)
