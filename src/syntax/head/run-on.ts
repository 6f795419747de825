/** A line that holds the end of the subject and the beginning of the opening. */
import type { Grammar } from '../../grammar/grammar.ts'
import type { Row } from '../rows.ts'
import { cutFragment } from './cut.ts'

/** No subject stands further down (rows). */
const MOST_ROWS = 30

/**
 * @param source the NFC text
 * @returns the rows, numbered in order, with such a line in two; the same rows where there is none
 */
export function partRunOn(rows: readonly Row[], grammar: Grammar, source: string): readonly Row[] {
  for (const [index, row] of rows.slice(0, MOST_ROWS).entries()) {
    const [whole, ...others] = row.fragments
    const opening = whole && others.length === 0 ? grammar.find('opening-inside', whole.text, 1) : null
    const before = opening && cutFragment(whole!, 0, opening.start, source)
    const behind = opening && cutFragment(whole!, opening.start, whole!.text.length, source)
    if (!before || !behind) continue
    const parts: Row[] = [before, behind].map((fragment, part) => ({ ...row, fragments: [fragment], text: fragment.text, blanksBefore: part === 0 ? row.blanksBefore : 0 }))
    parts[0] = { ...parts[0]!, line: { ...row.line, paragraphEnd: true } }
    return renumber([...rows.slice(0, index), ...parts, ...rows.slice(index + 1)])
  }
  return rows
}

/** The rows with the index of their place. */
export const renumber = (rows: readonly Row[]): Row[] =>
  rows.map((row, index) => (row.index === index ? row : { ...row, index, fragments: row.fragments.map((fragment) => ({ ...fragment, row: index })) }))
