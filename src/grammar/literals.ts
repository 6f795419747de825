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

/**
 * @param source a regex source without flags, holes filled
 * @returns literals of which every match holds at least one; null where none can be told
 */
export function requiredLiterals(source: string): readonly string[] | null {
  const cursor = { source, at: 0 }
  const found = alternation(cursor)
  return found && cursor.at >= source.length ? found : null
}

/** One of all alternatives must hold: the union; null as soon as one alternative tells nothing. */
function alternation(cursor: Cursor): string[] | null {
  let union: string[] | null = []
  for (;;) {
    const one = sequence(cursor)
    union = union && one ? [...union, ...one] : null
    if (cursor.source[cursor.at] !== '|') break
    cursor.at++
  }
  return union && union.length <= MOST ? union : null
}

/** The most telling part of a sequence: the one whose shortest literal is longest. */
function sequence(cursor: Cursor): string[] | null {
  let best: string[] | null = null
  let run = ''
  const keep = (candidate: string[] | null): void => {
    if (candidate && weight(candidate) > weight(best)) best = candidate
  }
  const flush = (): void => {
    if (run.length >= SHORTEST) keep([run])
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
    if (least > 0) keep(part.literal !== null && part.literal.length >= SHORTEST ? [part.literal] : part.required)
  }
  flush()
  return best
}

const weight = (literals: readonly string[] | null): number => (literals ? Math.min(...literals.map((literal) => literal.length)) : 0)

function atom(cursor: Cursor): { literal: string | null; required: string[] | null } {
  const { source } = cursor
  const character = source[cursor.at]!
  if (character === '(') return group(cursor)
  if (character === '[') {
    cursor.at++
    while (cursor.at < source.length && source[cursor.at] !== ']') cursor.at += source[cursor.at] === '\\' ? 2 : 1
    cursor.at++
    return { literal: null, required: null }
  }
  if (character === '\\') {
    const escaped = source[cursor.at + 1] ?? ''
    if (escaped === 'u') {
      cursor.at += 6
      return { literal: String.fromCharCode(parseInt(source.slice(cursor.at - 4, cursor.at), 16)), required: null }
    }
    cursor.at += 2
    return { literal: /[^A-Za-z0-9]/u.test(escaped) ? escaped : null, required: null }
  }
  cursor.at++
  return { literal: '.^$'.includes(character) ? null : character, required: null }
}

/** Look-arounds hold nothing of the match; other groups hold what their alternatives do. */
function group(cursor: Cursor): { literal: null; required: string[] | null } {
  const opener = /^\((?:\?<?[=!]|\?:|\?<[A-Za-z][A-Za-z0-9]*>)?/u.exec(cursor.source.slice(cursor.at, cursor.at + 40))![0]
  cursor.at += opener.length
  const inner = alternation(cursor)
  cursor.at++
  return { literal: null, required: /[=!]$/u.test(opener) ? null : inner }
}

function quantifier(cursor: Cursor): { least: number; most: number } {
  const match = /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/u.exec(cursor.source.slice(cursor.at, cursor.at + 16))
  if (!match) return { least: 1, most: 1 }
  cursor.at += match[0].length
  if (match[1] !== undefined) return { least: Number(match[1]), most: match[2] === undefined ? Number(match[1]) : match[3] ? Number(match[3]) : Infinity }
  return { least: match[0].startsWith('+') ? 1 : 0, most: match[0].startsWith('?') ? 1 : Infinity }
}
