/** What is known while the text of a Word document is walked through from its beginning to its end. */
import type { LegacyEncoding } from '../legacy/convert.ts'
import type { Element } from '../xml.ts'
import type { Notes } from './notes.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

export interface Story {
  readonly styles: Styles
  readonly numbering: Numbering
  /** Fields that are open, the innermost last: whether their instruction or their result is being read, and whether that is none of the text. A field can go over paragraphs. */
  readonly fields: Array<{ result: boolean; silent: boolean }>
  readonly notes: Notes
  /** Where changes were found that are recorded and not yet accepted: they are read as accepted. */
  changed: boolean
  /** Encodings that letters were in, by their fonts. */
  readonly legacy: Set<LegacyEncoding>
}

export interface Spoken {
  /** With `\t` for tabs and `\n` for breaks. */
  text: string
  /** Whether all of its letters are bold. */
  bold: boolean
  /** Contents of the text boxes that are anchored in it. */
  readonly boxes: Element[]
}
