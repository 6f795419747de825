/** Words and punctuation of a passage, with their places: what names, parties and roles are read from. */
import { foldWord } from './fold.ts'

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

// Abbreviations hold marks inside: `NN&PTNT`, `LĐ-TB&XH`, `VH,TT&DL`. Numbers hold theirs: `1.473.139`, `02/2024`.
const TOKEN =
  /(?<abbreviation>\p{Lu}[\p{Lu}\p{N}]*(?:[&][\p{Lu}]+|[-.,](?=[\p{Lu}]+&)[\p{Lu}]+|-(?=\p{Lu}{2})[\p{Lu}]+)+(?![\p{Ll}\p{M}]))|(?<word>[\p{L}\p{M}]+[\p{N}]*)|(?<number>\p{N}+(?:[.,/]\p{N}+)*)|(?<mark>\.\.\.|[^\s\p{L}\p{M}\p{N}])/gu

/**
 * @param text a passage's text in NFC
 * @returns its tokens in order; white space belongs to none
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const value = match[0]
    const groups = match.groups!
    const kind = groups['number'] !== undefined ? 'number' : groups['mark'] !== undefined ? 'mark' : 'word'
    tokens.push({
      start: match.index,
      end: match.index + value.length,
      text: value,
      fold: kind === 'word' ? foldWord(value) : value,
      kind,
      capital: kind === 'word' && /^\p{Lu}/u.test(value),
    })
  }
  return tokens
}
