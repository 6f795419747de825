/** What is known while the text of a Word document is walked through from its beginning to its end. */
import type { LegacyEncoding } from '../legacy/convert.ts'
import type { Fields } from './fields.ts'
import type { Notes } from './notes.ts'
import type { Numbering } from './numbering.ts'
import type { Styles } from './styles.ts'

export interface Story {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly fields: Fields
  readonly notes: Notes
  /** Where changes were found that are recorded and not yet accepted: they are read as accepted. */
  changed: boolean
  /** Encodings that letters were in, by their fonts. */
  readonly legacy: Set<LegacyEncoding>
}
