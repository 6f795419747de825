/** Words and punctuation of a passage, with their places: what names, parties and roles are read from. */
import { foldWord } from './fold.ts'
import { struckOut } from './struck.ts'
import { isCapital, startsCapital } from './letters.ts'

export interface Token {
  readonly start: number
  readonly end: number
  /** The words as written. */
  readonly text: string
  /** Lower case, one tone placement. */
  readonly fold: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  readonly capital: boolean
}

const Unit = { Space: 0, Letter: 1, Digit: 2, Mark: 3 } as const
type Unit = (typeof Unit)[keyof typeof Unit]

/** Of other scripts. */
let otherLetter: RegExp | undefined
const isOtherLetter = (character: string): boolean => (otherLetter ??= /^[\p{L}\p{M}]$/u).test(character)
/** The texts that were asked about last: a paragraph is, many times. Few and short enough that no run of documents fills the memory. */
const kept = new Map<string, readonly Token[]>()
const MOST_KEPT = 256
const MOST_LETTERS = 100_000
let letters = 0

/**
 * Letters with their marks and digits right behind them are a word; digits with `.`, `,` or `/` inside a number; abbreviations
 * hold marks inside (`NN&PTNT`, `LĐ-TB&XH`, `VH,TT&DL`); every other character is a mark of its own. What is struck out is no token.
 *
 * @param text a passage's text in NFC
 * @returns its tokens in order; white space belongs to none
 */
export function tokenize(text: string): readonly Token[] {
  const known = kept.get(text)
  if (known) return known
  const tokens = scan(text)
  if (kept.size >= MOST_KEPT || letters + text.length > MOST_LETTERS) {
    kept.clear()
    letters = 0
  }
  kept.set(text, tokens)
  letters += text.length
  return tokens
}

function scan(text: string): Token[] {
  const tokens: Token[] = []
  const struck = struckOut(text)
  let next = 0
  let at = 0
  while (at < text.length) {
    if (at === struck[next]?.start) {
      at = struck[next++]!.end
      continue
    }
    const unit = unitAt(text, at)
    if (unit === Unit.Space) {
      at++
      continue
    }
    const start = at
    if (unit === Unit.Letter) {
      at = wordEnd(text, at)
      at = abbreviationEnd(text, start, at)
      const word = text.slice(start, at)
      tokens.push({ start, end: at, text: word, fold: foldWord(word), kind: 'word', capital: startsCapital(word) })
    } else {
      at = unit === Unit.Digit ? numberEnd(text, at) : text.startsWith('...', at) ? at + 3 : at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
      const value = text.slice(start, at)
      tokens.push({ start, end: at, text: value, fold: value, kind: unit === Unit.Digit ? 'number' : 'mark', capital: false })
    }
  }
  return tokens
}

function unitAt(text: string, at: number): Unit {
  const code = text.charCodeAt(at)
  if (code < 0x80) {
    if (code <= 0x20) return Unit.Space
    if (code >= 0x30 && code <= 0x39) return Unit.Digit
    return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? Unit.Letter : Unit.Mark
  }
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff) || (code >= 0x300 && code <= 0x36f)) return Unit.Letter
  if (code === 0xa0 || /\s/u.test(text[at]!)) return Unit.Space
  // Quotation marks, dashes, bullets and the like are asked about most.
  if (code >= 0x2010 && code <= 0x205f) return Unit.Mark
  return code < 0xd800 && isOtherLetter(text[at]!) ? Unit.Letter : Unit.Mark
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && unitAt(text, at) === Unit.Letter) at++
  while (at < text.length && unitAt(text, at) === Unit.Digit) at++
  return at
}

function numberEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    while (at < text.length && unitAt(text, at) === Unit.Digit) at++
    if (!'.,/'.includes(text[at] ?? ' ') || at + 1 >= text.length || unitAt(text, at + 1) !== Unit.Digit) return at
    at++
  }
}

/** Marks that go on inside letters in capitals: `&` always, `-` before two capitals, `-`, `.`, `,` before capitals that `&` follows. */
function abbreviationEnd(text: string, start: number, end: number): number {
  let at = end
  if (!inCapitals(text, start, end)) return end
  while (at < text.length) {
    const mark = text[at]!
    if (!'&-.,'.includes(mark)) break
    let next = at + 1
    while (next < text.length && isCapital(text.charAt(next))) next++
    const count = next - at - 1
    if (count === 0 || (next < text.length && unitAt(text, next) === Unit.Letter)) break
    if (!(mark === '&' || (mark === '-' && count >= 2) || (mark !== '&' && text[next] === '&'))) break
    at = next
  }
  return at
}

function inCapitals(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text[i] !== text[i]!.toUpperCase()) return false
  return isCapital(text.charAt(start))
}
