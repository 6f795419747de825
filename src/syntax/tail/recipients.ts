/** The list of recipients, entry by entry. */
import { bare } from '../head/cut.ts'
import { Passage } from '../../text/passage.ts'
import { CELL_RULE } from './listed.ts'
import type { Fragment } from '../rows.ts'
import type { Tail } from '../zones.ts'
import { latin } from '../../text/letters.ts'

export interface RecipientLine {
  /** What opens the entry, as written (`-`, `–`, `+`, `.`, `1.`), with the markup before it; null where nothing does. */
  readonly marker: string | null
  /** 1 for an entry under another (`+ LĐVP`). */
  readonly level: 0 | 1
  /** Its words, without the marker. */
  readonly passage: Passage
  /** The line of what is kept (`Lưu: VT`). */
  readonly archive: boolean
}

/** The rule of a part that is the line of what is kept. */
export const ARCHIVE_RULE = 'tail.archive'

const MARKER = latin(String.raw`^[\s*_]*(?:\d{1,2}[.)]|[^\p{L}\p{N}\s(“"]+)`)

/**
 * @param tail the foot: its recipients' rules say which fragments a marker opens and which are kept
 * @param source the NFC text
 * @returns the entries in order; a fragment without a marker goes on with the entry before it, unless that has none
 *   either and ended with its `;`.
 */
export function recipientLines(tail: Tail, source: string): RecipientLine[] {
  const entries: Array<{ marker: string | null; fragments: Fragment[]; archive: boolean }> = []
  for (const { fragment, rule, role } of tail.parts) {
    if (role !== 'recipient') continue
    const last = entries.at(-1)
    const marker = rule.startsWith('tail.marker') || rule === ARCHIVE_RULE ? (MARKER().exec(fragment.text)?.[0] ?? null) : null
    const before = last?.fragments.at(-1)
    const goesOn = last && before && marker === null && rule !== ARCHIVE_RULE && rule !== CELL_RULE && (last.archive || last.marker !== null || !bare(before.text).endsWith(';'))
    if (goesOn) last.fragments.push(fragment)
    else entries.push({ marker, fragments: [fragment], archive: rule === ARCHIVE_RULE })
  }
  const flat = entries.every((entry) => entry.marker?.endsWith('+'))
  return entries.map(({ marker, fragments, archive }, i) => ({ marker, archive, passage: withoutComma(wordsOf(fragments, marker, source), fragments, entries[i + 1]), level: !flat && marker?.endsWith('+') ? 1 : 0 }))
}

function wordsOf(fragments: readonly Fragment[], marker: string | null, source: string): Passage {
  const passage = Passage.join(source, fragments)
  return marker !== null && passage.text.startsWith(marker) ? passage.slice(marker.length) : passage
}

/** `Như trên, lưu VP`: the comma before what is kept on the same row parts the two. */
function withoutComma(passage: Passage, fragments: readonly Fragment[], next: { archive: boolean; fragments: readonly Fragment[] } | undefined): Passage {
  const parts = next !== undefined && next.archive && next.fragments[0]!.row === fragments.at(-1)!.row && passage.text.endsWith(',')
  return parts ? passage.slice(0, -1) : passage
}
