/** Offsets to lines and columns, as editors count them: from 1, in UTF-16 units; CRLF, LF and CR end a line. */
import { lastUpTo } from './search.ts'

export interface Place {
  readonly line: number
  readonly column: number
}

/** @returns a function that gives the place of an offset in the text */
export function locator(text: string): (offset: number) => Place {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return (offset) => {
    const line = lastUpTo(starts, offset)
    return { line: line + 1, column: offset - starts[line]! + 1 }
  }
}
