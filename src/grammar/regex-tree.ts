/** A regex source as a tree, as far as it tells which words a match holds. */

export type Node =
  /** One of few letters, every digit as `0`. */
  | { readonly type: 'letters'; readonly letters: readonly string[] }
  /** Takes no letter: an anchor, a look to either side for what must not be there. */
  | { readonly type: 'nothing' }
  /** The beginning of the text. */
  | { readonly type: 'start' }
  /** A look to one side for what must be there. */
  | { readonly type: 'ahead' | 'behind'; readonly member: Node }
  /** One letter of many. */
  | { readonly type: 'any' }
  | { readonly type: 'sequence'; readonly members: readonly Node[] }
  | { readonly type: 'alternatives'; readonly members: readonly Node[] }
  | { readonly type: 'repeat'; readonly member: Node; readonly least: number; readonly most: number }

interface Cursor {
  readonly source: string
  at: number
}

const MOST_LETTERS = 8
const NOTHING: Node = { type: 'nothing' }
const START: Node = { type: 'start' }
const ANY: Node = { type: 'any' }
const letter = (one: string): Node => ({ type: 'letters', letters: [/[0-9]/.test(one) ? '0' : one] })

/** @param source a regex source without flags, as V8 takes it */
export const parseSource = (source: string): Node => alternatives({ source, at: 0 })

function alternatives(cursor: Cursor): Node {
  const members = [sequence(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at++
    members.push(sequence(cursor))
  }
  return members.length === 1 ? members[0]! : { type: 'alternatives', members }
}

function sequence(cursor: Cursor): Node {
  const members: Node[] = []
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at]!)) members.push(repeated(atom(cursor), cursor))
  return { type: 'sequence', members }
}

function repeated(member: Node, cursor: Cursor): Node {
  const match = /^(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/u.exec(cursor.source.slice(cursor.at, cursor.at + 16))
  if (!match) return member
  cursor.at += match[0].length
  const [, sign, least, open, most] = match
  if (sign) return { type: 'repeat', member, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity }
  return { type: 'repeat', member, least: Number(least), most: open ? (most ? Number(most) : Infinity) : Number(least) }
}

function atom(cursor: Cursor): Node {
  const { source } = cursor
  const character = source[cursor.at]!
  if (character === '(') return group(cursor)
  if (character === '[') return letterClass(cursor)
  if (character === '\\') return escaped(cursor)
  cursor.at++
  return character === '^' ? START : character === '$' ? NOTHING : character === '.' ? ANY : letter(character)
}

function group(cursor: Cursor): Node {
  const [opener] = /^\((?:\?<?[=!]|\?:|\?<[A-Za-z][A-Za-z0-9]*>)?/u.exec(cursor.source.slice(cursor.at, cursor.at + 40))!
  cursor.at += opener.length
  const inner = alternatives(cursor)
  cursor.at++
  if (opener.endsWith('!')) return NOTHING
  return opener.endsWith('=') ? { type: opener.includes('<') ? 'behind' : 'ahead', member: inner } : inner
}

function escaped(cursor: Cursor): Node {
  const sign = cursor.source[cursor.at + 1] ?? ''
  if (sign === 'u') {
    cursor.at += 6
    return letter(String.fromCharCode(parseInt(cursor.source.slice(cursor.at - 4, cursor.at), 16)))
  }
  cursor.at += 2
  if (sign === 'd') return letter('0')
  return /[^A-Za-z0-9]/u.test(sign) ? letter(sign) : /[bB]/.test(sign) ? NOTHING : ANY
}

/** A class of few letters, none of them told by a range or a name but the digits. */
function letterClass(cursor: Cursor): Node {
  const found = new Set<string>()
  let few = cursor.source[++cursor.at] !== '^'
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ']') {
    const one = cursor.source[cursor.at] === '\\' ? escaped(cursor) : letter(cursor.source[cursor.at++]!)
    if (one.type !== 'letters') few = false
    else one.letters.forEach((each) => found.add(each))
    if (cursor.source[cursor.at] !== '-' || cursor.source[cursor.at + 1] === ']') continue
    // A range: of digits it is the digits.
    const to = cursor.source[cursor.at + 1]!
    if (!(one.type === 'letters' && one.letters[0] === '0' && /[0-9]/.test(to))) few = false
    cursor.at++
  }
  cursor.at++
  return few && found.size <= MOST_LETTERS ? { type: 'letters', letters: [...found] } : ANY
}
