/**
 * Markup that a text brings with it from a page, a chat or an editor, and that is none of its words: marks of quotes before its
 * lines, tags of HTML, boxes to tick, backslashes. Marks of headings and of bold and italic letters are read with the lines.
 */

/** Before a mark that is to stand as written (`1\\.`, `\\-`), and where a line is to break. */
const ESCAPE = '\\\\(?=[!-/:-@[\\]-`{}~\\r\\n]|$)'
const LINE = '(?<=^|[\\n\\r\\f])'
/** `> `, `>> `, `> > `. */
const QUOTE = `${LINE}[ \\t]{0,20}>(?:[ \\t]?>){0,5}[ \\t]?`
/** Of an amount (`> 80%`, `> 5 ha`) the mark is said. */
const AMOUNT = '(?![ \\t]?\\d[\\d.,]{0,12} ?(?:%|[a-zà-ỹđ]))'
/** Without `sup`: `2024<sup>1</sup>` must not become 20241. */
const NAMES = 'b|strong|i|em|u|s|p|span|div|font|sub|small|big|mark|center|a|li|ul|ol|h[1-6]|o:p'
const TAG = `</?(?:${NAMES}|${NAMES.toUpperCase()})(?: [^<>\\n]{0,300})?/?>|<(?:br|BR) ?/?>(?=[ \\t]{0,20}(?:[\\n\\r\\f]|$))`
/** `- [ ] `, `- [x] `, `1. ☐ `. */
const BOX = '(?<=(?:^|[\\n\\r\\f])[ \\t>]{0,20}(?:[-*+•]|\\d{1,3}[.)]) )(?:\\[[ xX]\\]|[\\u2610-\\u2612])[ \\t]'

const TICKED = ['[ ] ', '[x] ', '[X] ', '\u2610', '\u2611', '\u2612']

/** Quotes before more than this share of the lines are before all. */
const QUOTED = 0.5

/** @returns regexes, as sources, of the markup that a text may have; [] for nearly every text */
export function markupIn(text: string): string[] {
  const found = text.includes('\\') ? [ESCAPE] : []
  if (text.includes('>')) {
    const quoted = text.match(/^[ \t]*>/gmu)?.length ?? 0
    if (quoted > 0) found.push(quoted > QUOTED * text.match(/^.*\S/gmu)!.length ? QUOTE : QUOTE + AMOUNT)
    if (/<\/?[a-z]/iu.test(text)) found.push(TAG)
  }
  if (TICKED.some((box) => text.includes(box))) found.push(BOX)
  return found
}
