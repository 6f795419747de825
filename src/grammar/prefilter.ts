/** Whether a pattern may match a text at all, told from the words that it cannot do without: looking for them takes a hundredth of the time that V8 needs to build the regex. */
import { literalsOf, type Required } from './literals.ts'
import type { TextRule } from './schema.ts'
import { even } from './seen.ts'

/** A match holds at least one of them. */
export interface Words {
  readonly plain: readonly string[]
  /** With digits, every one as `0`. */
  readonly numbers: readonly string[]
}

export const sorted = (words: readonly string[]): Words => ({ plain: words.filter((word) => !word.includes('0')), numbers: words.filter((word) => word.includes('0')) })

/** What every match of a pattern has. Worked out when the grammars are built. */
export interface Marks {
  readonly required: readonly Words[]
  /** Stand before a match, or in it. */
  readonly before: readonly Words[]
  /** One of which every match begins with; null where that is not known. */
  readonly starts: readonly string[] | null
  /** Every match begins where the text does. */
  readonly anchored: boolean
}

/** Takes some of the lists of words that a pattern cannot do without. */
export type Choose = (lists: Required, source: string, rule: TextRule) => Required

const MOST_LISTS = 2

/** For patterns that no sample was tried on. */
export const theMostTelling = (lists: Required): Required => lists.slice(0, MOST_LISTS)

/** @param source a regex source without flags, holes filled */
export function marksOf(source: string, choose: (lists: Required) => Required = theMostTelling): Marks {
  const { required, before, starts, anchored } = literalsOf(source)
  const chosen = choose([...required, ...before])
  return { required: chosen.filter((list) => required.includes(list)).map(sorted), before: chosen.filter((list) => !required.includes(list)).map(sorted), starts, anchored }
}

// Marks that no literal of a rule holds; `packMarks` makes sure.
const FIELD = '¶'
const LIST = '¬'
const NUMBERS = '§'
const LITERAL = '¦'

/** The marks in one string, for the grammar as it ships. @throws where a literal holds what parts them */
export function packMarks({ required, before, starts, anchored }: Marks): string {
  const all = [...(starts ?? []), ...[...required, ...before].flatMap(({ plain, numbers }) => [...plain, ...numbers])]
  if (all.some((literal) => /[¶¬§¦]/u.test(literal))) throw new Error(`a pattern needs a mark that packing uses: ${JSON.stringify(all)}`)
  return [anchored ? '^' : '', starts?.join(LITERAL) ?? '', packLists(required), packLists(before), ''].join(FIELD)
}

const packLists = (lists: readonly Words[]): string => lists.map(({ plain, numbers }) => `${plain.join(LITERAL)}${NUMBERS}${numbers.join(LITERAL)}`).join(LIST)

/** @returns the marks that the string begins with, and where they end */
export function unpackMarks(packed: string): { marks: Marks; end: number } {
  const [anchored, starts, required, before] = packed.split(FIELD, 4) as [string, string, string, string]
  return {
    marks: { required: unpackLists(required), before: unpackLists(before), starts: starts === '' ? null : starts.split(LITERAL), anchored: anchored !== '' },
    end: anchored.length + starts.length + required.length + before.length + 4,
  }
}

const unpackLists = (lists: string): Words[] =>
  unpackList(lists, LIST).map((list) => {
    const [plain, numbers] = list.split(NUMBERS) as [string, string]
    return { plain: unpackList(plain, LITERAL), numbers: unpackList(numbers, LITERAL) }
  })

const unpackList = (packed: string, mark: string): string[] => (packed === '' ? [] : packed.split(mark))

// Loops by index: these run tens of thousands of times on a document before V8 makes anything of them, and an iterator costs more than the comparison.

export function beginsWithOne(literals: readonly string[], text: string, at: number): boolean {
  for (let i = 0; i < literals.length; i++) if (text.startsWith(literals[i]!, at)) return true
  return false
}

/** False where a word is missing that every match at or after `from` holds. */
export function holdsAll(required: readonly Words[], text: string, from: number): boolean {
  for (let i = 0; i < required.length; i++) if (!holdsOne(required[i]!, text, from)) return false
  return true
}

export function holdsOne({ plain, numbers }: Words, text: string, from: number): boolean {
  for (let i = 0; i < plain.length; i++) if (text.includes(plain[i]!, from)) return true
  if (numbers.length === 0) return false
  const digits = even(text)
  for (let i = 0; i < numbers.length; i++) if (digits.includes(numbers[i]!, from)) return true
  return false
}
