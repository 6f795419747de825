/** The words of the footnotes, their marks apart (RECORD §1). */
import type { FootnoteRows } from '../syntax/footnotes.ts'
import { Passage } from '../text/passage.ts'

export interface NoteReading {
  /** Without brackets. */
  readonly mark: string
  readonly passage: Passage
}

/** @param source the NFC text */
export const readFootnotes = (notes: readonly FootnoteRows[], source: string): NoteReading[] =>
  notes.map((note) => ({ mark: note.mark, passage: Passage.join(source, note.rows.flatMap((row) => row.fragments)).slice(note.markLength) }))
