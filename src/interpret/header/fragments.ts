/** The words of a part of the head, as one passage. */
import { bareEnd } from '../../syntax/head/cut.ts'
import type { Fragment } from '../../syntax/rows.ts'
import type { Head, HeadRole } from '../../syntax/zones.ts'
import { Passage } from '../../text/passage.ts'
import { latin } from '../../text/letters.ts'

/** A number broken at its hyphen by the line's end. */
const BROKEN_CODE = latin(String.raw`/\p{Lu}[\p{L}&]*-$`)

/** The fragments of a role, in reading order. */
export const fragmentsOf = (head: Head, role: HeadRole): Fragment[] => head.parts.filter((part) => part.role === role).map((part) => part.fragment)

/** @param source the NFC text */
export const passageOf = (fragments: readonly Fragment[], source: string): Passage => Passage.join(source, fragments, (before) => before.endsWith('-') && BROKEN_CODE().test(before))

/** The passage without markup around it. */
export function barePassage(passage: Passage): Passage {
  const { text } = passage
  return passage.slice(text.length - text.replace(/^[*_#>\s]+/u, '').length, bareEnd(text).length)
}
