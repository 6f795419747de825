/** The list of recipients, entry by entry. */
import type { Grammar } from '../../grammar/grammar.ts'
import type { Fragment, Row } from '../rows.ts'
import type { Tail } from '../zones.ts'
import { bare } from '../head/cut.ts'

export interface RecipientLine {
  /** What opens the entry: any dash is `-`, a dot or a number `.`; null where nothing does. */
  readonly marker: '-' | '+' | '.' | null
  /** 1 for an entry under another (`+ LĐVP`). */
  readonly level: 0 | 1
  /** In reading order, the marker's characters included. */
  readonly fragments: readonly Fragment[]
  /** The line of what is kept (`Lưu: VT`). */
  readonly archive: boolean
}

/**
 * @param tail the foot, with the recipients' fragments
 * @param rows all rows of the document
 * @returns the entries in order; a fragment without a marker goes on with the entry before it unless that one is ended by `;`
 */
export function recipientLines(tail: Tail, rows: readonly Row[], grammar: Grammar): RecipientLine[] {
  const fragments = tail.parts.filter((part) => part.role === 'recipient').map((part) => part.fragment)
  const entries: Array<{ marker: RecipientLine['marker']; fragments: Fragment[]; text: string }> = []
  for (const fragment of fragments) {
    const written = fragment.text.replace(/^[\s|*_]+(?=[^\s*_]*[-–+])|^\|\s?/u, '')
    const match = grammar.find('tail.marker', written)
    const marker = match?.start === 0 ? (match.rule.emits['marker'] as RecipientLine['marker']) : null
    const text = bare(match?.start === 0 ? written.slice(match.end) : written)
    const last = entries.at(-1)
    const goesOn = marker === null && last !== undefined && (!last.text.endsWith(';') || rows[fragment.row] === rows[last.fragments.at(-1)!.row]) && !(last.marker === null && isArchive(text, grammar))
    if (goesOn) {
      last.fragments.push(fragment)
      last.text = text
    } else entries.push({ marker, fragments: [fragment], text })
  }
  const plusOnly = entries.every((entry) => entry.marker === '+')
  return entries.map((entry) => ({
    marker: entry.marker,
    level: entry.marker === '+' && !plusOnly ? 1 : 0,
    fragments: entry.fragments,
    archive: isArchive(firstWords(entry.fragments[0]!, grammar), grammar),
  }))
}

const isArchive = (text: string, grammar: Grammar): boolean => grammar.endAt('tail.archive', text, 0) > 0

function firstWords(fragment: Fragment, grammar: Grammar): string {
  const written = fragment.text.replace(/^\|\s?/u, '')
  const end = grammar.endAt('tail.marker', written, 0)
  return bare(end > 0 ? written.slice(end) : written)
}
