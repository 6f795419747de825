/**
 * Words that a pattern cannot match without. Looking for them first spares most patterns their regex: on a text that holds
 * none of them it is not even built (the literal prefilter of citation finders such as eyecite).
 */

interface Cursor {
  readonly source: string
  at: number
}

/** Shorter literals are in nearly every text and tell nothing. */
const SHORTEST = 2
const MOST = 24
const DIGITS = '0123456789'

/** Of each list a match holds at least one. */
export type Required = readonly (readonly string[])[]

/**
 * @param source a regex source without flags, holes filled
 * @returns lists of literals, each holding one that is in every match; [] where nothing can be told
 */
export function requiredLiterals(source: string): Required {
  const cursor = { source, at: 0 }
  const found = alternation(cursor)
  // What is seldom found is asked for first: few alternatives, long ones.
  return cursor.at >= source.length ? different(found).toSorted((a, b) => a.length - b.length || weight(b) - weight(a)) : []
}

/** Each list once, and each literal once in it. */
const different = (lists: readonly string[][]): string[][] => [...new Map(lists.map((list) => [...new Set(list)]).map((list) => [list.join('|'), list])).values()]

/** Of several alternatives one must hold: the union of the most telling list of each; nothing as soon as one tells nothing. */
function alternation(cursor: Cursor): string[][] {
  const first = sequence(cursor)
  if (cursor.source[cursor.at] !== '|') return first
  let union: string[] | null = best(first)
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    const next = best(sequence(cursor))
    union = union && next ? [...union, ...next] : null
  }
  return union && union.length <= MOST ? [union] : []
}

/** The list whose shortest literal is longest. */
const best = (lists: readonly string[][]): string[] | null =>
  lists.reduce<string[] | null>((found, list) => (weight(list) > weight(found) ? list : found), null)

/** Every part of a sequence must hold. */
function sequence(cursor: Cursor): string[][] {
  const lists: string[][] = []
  let run = ''
  const flush = (): void => {
    if (run.length >= SHORTEST) lists.push([run])
    run = ''
  }
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at]!)) {
    const part = atom(cursor)
    const { least, most } = quantifier(cursor)
    if (part.literal !== null && least === 1 && most === 1) {
      run += part.literal
      continue
    }
    flush()
    if (least > 0) lists.push(...part.required)
  }
  flush()
  return lists
}

const weight = (literals: readonly string[] | null): number => (literals ? Math.min(...literals.map((literal) => literal.length)) : 0)

function atom(cursor: Cursor): { literal: string | null; required: string[][] } {
  const { source } = cursor
  const character = source[cursor.at]!
  if (character === '(') return group(cursor)
  if (character === '[') {
    cursor.at++
    while (cursor.at < source.length && source[cursor.at] !== ']') cursor.at += source[cursor.at] === '\\' ? 2 : 1
    cursor.at++
    return { literal: null, required: [] }
  }
  if (character === '\\') {
    const escaped = source[cursor.at + 1] ?? ''
    if (escaped === 'u') {
      cursor.at += 6
      return { literal: String.fromCharCode(parseInt(source.slice(cursor.at - 4, cursor.at), 16)), required: [] }
    }
    cursor.at += 2
    return { literal: /[^A-Za-z0-9]/u.test(escaped) ? escaped : null, required: escaped === 'd' ? [[...DIGITS]] : [] }
  }
  cursor.at++
  return { literal: '.^$'.includes(character) ? null : character, required: [] }
}

/** Look-arounds hold nothing of the match; other groups hold what their alternatives do. */
function group(cursor: Cursor): { literal: null; required: string[][] } {
  const opener = OPENER.exec(cursor.source.slice(cursor.at, cursor.at + 40))![0]
  cursor.at += opener.length
  const inner = alternation(cursor)
  cursor.at++
  return { literal: null, required: /[=!]$/u.test(opener) ? [] : inner }
}

function quantifier(cursor: Cursor): { least: number; most: number } {
  const match = /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/u.exec(cursor.source.slice(cursor.at, cursor.at + 16))
  if (!match) return { least: 1, most: 1 }
  cursor.at += match[0].length
  if (match[1] !== undefined) return { least: Number(match[1]), most: match[2] === undefined ? Number(match[1]) : match[3] ? Number(match[3]) : Infinity }
  return { least: match[0].startsWith('+') ? 1 : 0, most: match[0].startsWith('?') ? 1 : Infinity }
}

/** More beginnings than this are no quicker to look for than the pattern itself. */
const MOST_STARTS = 40
const OPENER = /^\((?:\?<?[=!]|\?:|\?<[A-Za-z][A-Za-z0-9]*>)?/u

/**
 * @param source a regex source without flags, holes filled
 * @returns literals one of which every match begins with; null where that is not known
 */
export function startLiterals(source: string): readonly string[] | null {
  const found = startsOfAlternatives({ source, at: 0 })
  return found && found.length <= MOST_STARTS ? [...new Set(found)] : null
}

function startsOfAlternatives(cursor: Cursor): string[] | null {
  let union = startsOfSequence(cursor)
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    const next = startsOfSequence(cursor)
    union = union && next && [...union, ...next]
  }
  return union
}

/** The beginnings of a sequence: its first letters, or those of its first group; of what may be left out and of what follows it, both. */
function startsOfSequence(cursor: Cursor): string[] | null {
  const found: string[] = []
  let run = ''
  let sure = false
  let known = true
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at]!)) {
    const part = startOf(cursor)
    const { least, most } = quantifier(cursor)
    if (sure || !known || part === 'nothing') continue
    if (run === '' && part === null) known = false
    else if (run !== '' && (part === null || part.length !== 1 || part[0]!.length !== 1 || least !== 1 || most !== 1)) sure = true
    else if (part!.length === 1 && part![0]!.length === 1 && least === 1 && most === 1) run += part![0]!
    else {
      found.push(...part!)
      sure = least > 0
    }
  }
  if (run !== '') found.push(run)
  return known && (sure || run !== '') ? found : null
}

/** What a part begins with; null where that is not known, `nothing` where it takes no letter. */
function startOf(cursor: Cursor): string[] | null | 'nothing' {
  const { source } = cursor
  if (source[cursor.at] === '(') {
    const opener = OPENER.exec(source.slice(cursor.at, cursor.at + 40))![0]
    cursor.at += opener.length
    const starts = startsOfAlternatives(cursor)
    cursor.at++
    return /[=!]$/u.test(opener) ? 'nothing' : starts
  }
  if (source[cursor.at] === '^') {
    cursor.at++
    return 'nothing'
  }
  const digit = source.startsWith('\\d', cursor.at)
  const { literal } = atom(cursor)
  return digit ? [...DIGITS] : literal === null ? null : [literal]
}
