/**
 * Words that a pattern cannot match without. Looking for them first spares most patterns their regex: on a text that holds
 * none of them it is not even built (the literal prefilter of citation finders such as eyecite). Every digit stands as `0`,
 * in the words and in the text that is searched for them: a date needs a digit, whichever.
 */
import { partsOf, UnreadPart, type Part, type Units } from './pattern.ts'

/** Of each list a match holds at least one. */
export type Required = readonly (readonly string[])[]

/** More words than these are no quicker to look for than the pattern itself. */
const MOST = 24
/** A set of more letters tells nothing. */
const MOST_LETTERS = 8
/** V8 prepares a longer search for longer ones. */
const LONGEST = 6
/** A shorter one is in nearly every text and tells nothing; a digit tells enough. */
const tells = (literal: string): boolean => literal.length > 1 || literal === '0'

/** The digits of a text as the words have them; offsets stay the same. */
export const evenDigits = (text: string): string => text.replace(/[0-9]/g, '0')

interface Known {
  /** All that the part can match, where that is few words. */
  readonly exact: readonly string[] | null
  /** What its matches begin with, one of them; null where that is not known. */
  readonly prefixes: readonly string[] | null
  readonly required: readonly (readonly string[])[]
  /** Words that stand before what it matches, or in it. */
  readonly before: readonly (readonly string[])[]
  /** Every match begins where the text does. */
  readonly anchored: boolean
}

const NOTHING_KNOWN: Known = { exact: null, prefixes: null, required: [], before: [], anchored: false }
const EMPTY = ['']
const DIGITS = [...'0123456789']

/** What every match of a pattern has. */
export interface Literals {
  /** Of each list a match holds at least one, or what follows it. The most telling first. */
  readonly required: Required
  /** The same of the text before the match and of both. */
  readonly before: Required
  /** One of which every match begins with; null where that is not known. */
  readonly starts: readonly string[] | null
  /** Every match begins where the text does. */
  readonly anchored: boolean
}

/** @param source a regex source without flags, holes filled */
export function literalsOf(source: string): Literals {
  const { required, before, prefixes, anchored } = knownOfSource(source)
  return { required: different(required), before: different(before), starts: startsOf(prefixes), anchored }
}

const different = (lists: Required): Required => [...new Map(lists.map((list) => [list.join('|'), list])).values()].sort((a, b) => chance(a) - chance(b)).slice(0, 14)

function startsOf(prefixes: readonly string[] | null): readonly string[] | null {
  if (!prefixes || prefixes.includes('')) return null
  const written = [...new Set(prefixes.flatMap((word) => (word.startsWith('0') ? DIGITS : [word.split('0', 1)[0]!])))]
  const least = written.filter((one) => !written.some((other) => other !== one && one.startsWith(other)))
  for (let length = longest(least); length > 0; length--) {
    const cut = cutTo(least, length)
    if (cut.length <= MOST) return cut
  }
  return null
}

/** How likely some text holds one of them, for comparison. */
const chance = (list: readonly string[]): number => list.reduce((sum, literal) => sum + 0.2 ** literal.length, 0)

/** Nothing, of a source with a form that is not read. */
function knownOfSource(source: string): Known {
  try {
    return knownOf(partsOf(source))
  } catch (error) {
    if (error instanceof UnreadPart) return NOTHING_KNOWN
    throw error
  }
}

function knownOf(part: Part): Known {
  switch (part.type) {
    case 'unit':
      return unitKnown(part.units)
    case 'start':
      return { ...wordsKnown(EMPTY), anchored: true }
    case 'look':
      return lookKnown(part)
    case 'alternatives':
      return alternativesKnown(part.parts.map(knownOf))
    case 'sequence':
      return sequenceKnown(part.parts)
    case 'repeat':
      return repeatKnown(part)
  }
}

function unitKnown(units: Units): Known {
  const letters = new Set<string>()
  for (const [from, to] of units)
    for (let unit = from; unit <= to; unit++) {
      letters.add(evenDigits(String.fromCharCode(unit)))
      if (letters.size > MOST_LETTERS) return NOTHING_KNOWN
    }
  return wordsKnown([...letters])
}

function lookKnown({ part, side, negated }: Part & { type: 'look' }): Known {
  if (negated) return wordsKnown(EMPTY)
  const { prefixes, required, before } = knownOf(part)
  if (side === 'behind') return { ...wordsKnown(EMPTY), before: [...required, ...before] }
  return { exact: EMPTY, prefixes, required, before, anchored: false }
}

const wordsKnown = (words: readonly string[]): Known => ({ exact: words, prefixes: words, required: listed(words), before: [], anchored: false })

/** The list without words that hold another of it; none where a word tells nothing, or there are too many. */
function listed(words: readonly string[]): (readonly string[])[] {
  const least = words.filter((one) => !words.some((other) => other !== one && one.includes(other)))
  return least.length > 0 && least.length <= MOST && least.every(tells) ? [least] : []
}

function alternativesKnown(members: readonly Known[]): Known {
  return {
    exact: united(members.map(({ exact }) => exact)),
    prefixes: fitting(united(members.map(({ prefixes }) => prefixes), Infinity)),
    required: oneOf(members.map(({ required }) => required)),
    before: members.some(({ before }) => before.length > 0) ? oneOf(members.map(({ required, before }) => [...required, ...before])) : [],
    anchored: members.every(({ anchored }) => anchored),
  }
}

/** The most telling list of each, together; none where one of them has none. */
function oneOf(members: readonly Required[]): (readonly string[])[] {
  const best = members.map((lists) => lists.reduce<readonly string[] | null>((found, list) => (!found || chance(list) < chance(found) ? list : found), null))
  return best.every((list) => list !== null) ? listed([...new Set(best.flat())]) : []
}

function united(lists: readonly (readonly string[] | null)[], most = MOST): readonly string[] | null {
  if (!lists.every((list) => list !== null)) return null
  const words = [...new Set(lists.flat())]
  return words.length <= most ? words : null
}

const cutTo = (words: readonly string[], length: number): string[] => [...new Set(words.map((word) => word.slice(0, length)))]

/** Beginnings followed by beginnings: those behind are cut until there are few enough. */
function continued(first: readonly string[], second: readonly string[]): readonly string[] | null {
  for (let length = longest(second); length >= 0; length--) {
    const words = joined(first, cutTo(second, length))
    if (words.length <= MOST) return words
  }
  return fitting(first)
}

const longest = (words: readonly string[]): number => Math.min(LONGEST, Math.max(...words.map((word) => word.length)))

/** Shorter beginnings, as long as few enough will do. */
function fitting(words: readonly string[] | null): readonly string[] | null {
  if (!words || words.length <= MOST) return words
  for (let length = longest(words); length > 0; length--) {
    const cut = cutTo(words, length)
    if (cut.length <= MOST) return cut
  }
  return null
}

/** From behind: at each place of a sequence stands one of the beginnings of what follows there. */
function sequenceKnown(parts: readonly Part[]): Known {
  const members = parts.map(knownOf)
  const required: (readonly string[])[] = []
  let exact: readonly string[] | null = EMPTY
  let prefixes: readonly string[] | null = EMPTY
  for (let i = members.length - 1; i >= 0; i--) {
    const member = members[i]!
    prefixes = prefixesBefore(parts[i]!, member, prefixes)
    const both: readonly string[] | null = exact && member.exact && joined(member.exact, exact)
    exact = both && both.length <= MOST ? both : null
    required.push(...member.required, ...(prefixes ? listed(prefixes) : []))
  }
  return { exact, prefixes, required, before: members.flatMap(({ before }) => before), anchored: members.some(({ anchored }) => anchored) }
}

/** What the part begins with, and what follows it where it is short. */
function prefixesBefore(part: Part, member: Known, following: readonly string[] | null): readonly string[] | null {
  // Both stand there: what is looked for ahead, and what follows.
  if (part.type === 'look' && part.side === 'ahead' && !part.negated) return telling(following, member.prefixes)
  if (member.exact) return following ? continued(member.exact, following) : member.exact.includes('') ? null : member.exact
  // What may be left out: it, or what is behind it.
  return part.type === 'repeat' && part.least === 0 ? fitting(united([member.prefixes, following], Infinity)) : member.prefixes
}

function telling(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (!one || !other) return one ?? other
  return chance(one) <= chance(other) ? one : other
}

const joined = (first: readonly string[], second: readonly string[]): string[] => [...new Set(first.flatMap((one) => second.map((other) => one + other)))]

/** The most repeats that are written out. */
const MOST_TIMES = 4

function repeatKnown({ part, least, most }: Part & { type: 'repeat' }): Known {
  const once = knownOf(part)
  if (once.exact && most <= MOST_TIMES) {
    let words: readonly string[] | null = EMPTY
    const all = new Set(least === 0 ? EMPTY : [])
    for (let times = 1; words && times <= most; times++) {
      words = joined(once.exact, words)
      if (times >= least) words.forEach((word) => all.add(word))
      if (words.length > MOST || all.size > MOST) words = null
    }
    if (words) return wordsKnown([...all])
  }
  return least > 0 ? { ...once, exact: null } : { ...NOTHING_KNOWN, prefixes: once.prefixes }
}
