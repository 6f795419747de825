/** Whether a pattern may match a text at all, told from the words that it cannot do without: looking for them takes a hundredth of the time that V8 needs to build the regex. */
import { requiredLiterals, startLiterals, type Required } from './literals.ts'

/** What every match of a pattern has. Worked out when the grammars are built. */
export interface Marks {
  readonly required: Required
  /** One of which every match begins with; null where that is not known. */
  readonly starts: readonly string[] | null
}

/** @param source a regex source without flags, holes filled */
export const marksOf = (source: string): Marks => ({ required: requiredLiterals(source), starts: startLiterals(source) })

// Marks that no literal of a rule holds; `packMarks` makes sure.
const FIELD = '¶'
const LIST = '¬'
const LITERAL = '¦'

/** The marks in one string, for the grammar as it ships. @throws where a literal holds what parts them */
export function packMarks({ required, starts }: Marks): string {
  const lists = starts ? [starts, ...required] : required
  if (lists.some((list) => list.some((literal) => /[¶¬¦]/u.test(literal)))) throw new Error(`a pattern needs a mark that packing uses: ${JSON.stringify(lists)}`)
  return [starts ? '1' : '', lists.map((list) => list.join(LITERAL)).join(LIST), ''].join(FIELD)
}

/** @returns the marks that the string begins with, and where they end */
export function unpackMarks(packed: string): { marks: Marks; end: number } {
  const [known, lists] = packed.split(FIELD, 2) as [string, string]
  const read = lists === '' ? [] : lists.split(LIST).map((list) => list.split(LITERAL))
  const starts = known === '' ? null : read.shift()!
  return { marks: { required: read, starts }, end: known.length + lists.length + 2 }
}

// Loops by index: these run tens of thousands of times on a document before V8 makes anything of them, and an iterator costs more than the comparison.

export function beginsWithOne(literals: readonly string[], text: string, at: number): boolean {
  for (let i = 0; i < literals.length; i++) if (text.startsWith(literals[i]!, at)) return true
  return false
}

/** False where a word is missing that every match at or after `from` holds. */
export function holdsAll(required: Required, text: string, from: number): boolean {
  for (let i = 0; i < required.length; i++) if (!holdsOne(required[i]!, text, from)) return false
  return true
}

function holdsOne(literals: readonly string[], text: string, from: number): boolean {
  for (let i = 0; i < literals.length; i++) if (text.includes(literals[i]!, from)) return true
  return false
}
