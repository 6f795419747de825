/** The words of a part of the head, as one passage. */
import { bareEnd, EMPHASIS } from '../../syntax/head/cut.ts'
import type { Fragment } from '../../syntax/rows.ts'
import type { Head, HeadRole } from '../../syntax/zones.ts'
import { Passage, type Piece } from '../../text/passage.ts'
import { latin } from '../../text/letters.ts'
import { breaksCode } from '../../text/torn.ts'

/** The fragments of a role, in reading order. */
export const fragmentsOf = (head: Head, role: HeadRole): Fragment[] => head.parts.filter((part) => part.role === role).map((part) => part.fragment)

const EMPHASES = latin(EMPHASIS, 'g')

/** The words of the fragments without bold and italic marks. @param source the NFC text */
export const passageOf = (fragments: readonly Fragment[], source: string): Passage => Passage.join(source, fragments.flatMap((fragment) => wordsOf(fragment, source)), breaksCode)

function wordsOf({ start, end }: Fragment, source: string): Piece[] {
  const words: Piece[] = []
  let from = start
  for (const { 0: mark, index } of source.slice(start, end).matchAll(EMPHASES())) {
    if (start + index > from) words.push({ start: from, end: start + index })
    from = start + index + mark.length
  }
  return from < end ? [...words, { start: from, end }] : words
}

/** The passage without markup around it. */
export function barePassage(passage: Passage): Passage {
  const { text } = passage
  return passage.slice(text.length - text.replace(/^[*_#\s]+/u, '').length, bareEnd(text).length)
}
