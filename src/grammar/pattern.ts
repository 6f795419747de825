/** The parts of a regex, for questions that V8 does not answer: how long it may run, which words a match holds. Reads sources that V8 has taken already. */

/** Ranges of UTF-16 units, both ends inclusive. */
export type Units = readonly (readonly [number, number])[]

export type Part =
  /** One unit of the set. */
  | { readonly type: 'unit'; readonly units: Units }
  | { readonly type: 'sequence' | 'alternatives'; readonly parts: readonly Part[] }
  | { readonly type: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }
  /** Looks at the text to one side and takes nothing of it. */
  | { readonly type: 'look'; readonly part: Part; readonly side: 'ahead' | 'behind'; /** The part must not stand there. */ readonly negated: boolean }
  /** The beginning of the text. */
  | { readonly type: 'start' }

/** A form that rules do not use. */
export class UnreadPart extends Error {
  /** As written: `\b`. */
  readonly form: string
  constructor(form: string) {
    super(form)
    this.form = form
  }
}

interface Cursor {
  readonly source: string
  at: number
}

const LAST = 0xffff
const EMPTY: Part = { type: 'sequence', parts: [] }
const DIGIT: Units = [[48, 57]]
const SPACE: Units = [[9, 13], [32, 32], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]]
const BREAK: Units = [[10, 10], [13, 13], [0x2028, 0x2029]]
const START: Part = { type: 'start' }
/** The escapes that stand for many letters, made when a source holds one. */
const CLASSES: Readonly<Record<string, () => Units>> = { d: () => DIGIT, D: () => others(DIGIT), s: () => SPACE, S: () => others(SPACE) }
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 }

/**
 * @param source a regex source without the flags `u` and `i`, as compilePattern gives it
 * @throws UnreadPart at a form that rules do not use (`\b`, `\w`, a backreference, `\p` of another class)
 */
export function partsOf(source: string): Part {
  return alternatives({ source, at: 0 })
}

/** Whether two sets share a unit. */
export function overlap(a: Units, b: Units): boolean {
  return a.some(([from, to]) => b.some(([start, end]) => from <= end && start <= to))
}

/** The units that both sets hold. */
export function shared(a: Units, b: Units): Units {
  return a.flatMap(([from, to]) => b.filter(([start, end]) => from <= end && start <= to).map(([start, end]) => [Math.max(from, start), Math.min(to, end)] as const))
}

function alternatives(cursor: Cursor): Part {
  const parts = [sequence(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    parts.push(sequence(cursor))
  }
  return parts.length === 1 ? parts[0]! : { type: 'alternatives', parts }
}

function sequence(cursor: Cursor): Part {
  const parts: Part[] = []
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at]!)) parts.push(quantified(atom(cursor), cursor))
  return { type: 'sequence', parts }
}

function quantified(part: Part, cursor: Cursor): Part {
  const match = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y
  match.lastIndex = cursor.at
  const found = match.exec(cursor.source)
  if (!found) return part
  cursor.at += found[0].length
  const [, sign, least, comma, most] = found
  if (sign !== undefined) return { type: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity }
  return { type: 'repeat', part, least: Number(least), most: most ? Number(most) : comma ? Infinity : Number(least) }
}

function atom(cursor: Cursor): Part {
  const character = cursor.source[cursor.at]!
  if (character === '(') return group(cursor)
  if (character === '[') return { type: 'unit', units: set(cursor) }
  if (character === '\\') return { type: 'unit', units: escape(cursor) }
  cursor.at++
  if (character === '^') return START
  if (character === '$') return EMPTY
  return { type: 'unit', units: character === '.' ? others(BREAK) : one(character.charCodeAt(0)) }
}

function group(cursor: Cursor): Part {
  const opener = /\((?:\?(?:<?[=!]|:|<[A-Za-z]\w*>))?/y
  opener.lastIndex = cursor.at
  const [opened] = opener.exec(cursor.source)!
  cursor.at += opened.length
  const part = alternatives(cursor)
  cursor.at++
  return /[!=]$/.test(opened) ? { type: 'look', part, side: opened.includes('<') ? 'behind' : 'ahead', negated: opened.endsWith('!') } : part
}

function set(cursor: Cursor): Units {
  const negated = cursor.source[cursor.at + 1] === '^'
  cursor.at += negated ? 2 : 1
  const members: (readonly [number, number])[] = []
  while (cursor.source[cursor.at] !== ']') {
    const first = member(cursor)
    const ranges = cursor.source[cursor.at] === '-' && cursor.source[cursor.at + 1] !== ']' && first.length === 1
    if (!ranges) members.push(...first)
    else {
      cursor.at++
      members.push([first[0]![0], member(cursor).at(-1)![1]])
    }
  }
  cursor.at++
  return negated ? others(members) : members
}

function member(cursor: Cursor): Units {
  if (cursor.source[cursor.at] === '\\') return escape(cursor)
  return one(cursor.source.charCodeAt(cursor.at++))
}

function escape(cursor: Cursor): Units {
  const letter = cursor.source[cursor.at + 1]!
  if (letter === 'u') {
    cursor.at += 6
    return one(parseInt(cursor.source.slice(cursor.at - 4, cursor.at), 16))
  }
  cursor.at += 2
  const units = CLASSES[letter]?.() ?? (letter in CONTROLS ? one(CONTROLS[letter]!) : null)
  if (!units && /[A-Za-z0-9]/.test(letter)) throw new UnreadPart(`\\${letter}`)
  return units ?? one(letter.charCodeAt(0))
}

const one = (unit: number): Units => [[unit, unit]]

/** Every unit that the set does not hold. */
function others(units: Units): Units {
  const found: [number, number][] = []
  let next = 0
  for (const [from, to] of units.toSorted((a, b) => a[0] - b[0])) {
    if (from > next) found.push([next, from - 1])
    next = Math.max(next, to + 1)
  }
  if (next <= LAST) found.push([next, LAST])
  return found
}
