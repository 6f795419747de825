/** Short names that a paragraph defines, with the words that they stand for. */
import type { Grammar, RuleMatch } from '../grammar/index.ts'
import { isLetter, latin, startsCapital } from '../text/letters.ts'

export interface Definition {
  /** The short name: letters or words. */
  readonly short: string
  /** What it stands for, as written. */
  readonly full: string
  /** From the first of the full words to the end of the definition. */
  readonly start: number
  readonly end: number
}

const REACH = 320
const NAME_REACH = 120
const WORD = latin(String.raw`[\p{L}\p{M}\p{N}]+`, 'g')
const SENTENCE_PART = /[;.:()“”"] ?/gu
const SHORT = latin(String.raw`^[\p{Lu}&.-]+$`)
const CLAUSE_PART = /[;.:()“”"] ?|, /gu

/**
 * @param text one paragraph, NFC, single spaces
 * @returns the definitions in order; letters in brackets that fit no words before them are none
 */
export function findDefinitions(text: string, grammar: Grammar): Definition[] {
  const called = grammar.findAll('definition.called', text).map((match) => definitionOf(text, match, calledStart(text, match, grammar)))
  const letters = grammar.findAll('definition.letters', text).map((match) => {
    const start = lettersStart(text, match, grammar)
    return definitionOf(text, match, start >= 0 ? start : headStart(text, match.start, grammar))
  })
  return [...called, ...letters].filter((definition) => definition !== null).sort((a, b) => a.end - b.end)
}

function definitionOf(text: string, match: RuleMatch, start: number): Definition | null {
  if (start < 0) return null
  const full = text.slice(start, match.start).replace(/(?<![\s,])[\s,]+$/u, '')
  return full === '' ? null : { short: match.groups['short']!.trim(), full, start, end: match.end }
}

/** Where the words begin that the letters before a bracket stand for, read backwards letter by letter; -1 when they do not fit. */
function lettersStart(text: string, match: RuleMatch, grammar: Grammar): number {
  const letters = [...initialsOf(match.groups['short']!)].toReversed()
  const from = Math.max(0, match.start - REACH)
  const words = [...text.slice(from, match.start).matchAll(WORD())].toReversed()
  let at = 0
  for (const word of words) {
    if (initialsOf(word[0].charAt(0)) === letters[at]) {
      at++
      if (at === letters.length) return from + word.index
    } else if (at === 0 || grammar.endAt('definition.joiner', word[0], 0) !== word[0].length) {
      return -1
    }
  }
  return -1
}

/** Capitals without tones and marks; `Đ` stays apart from `D`. */
const initialsOf = (text: string): string => text.toUpperCase().normalize('NFD').replace(/[^A-ZĐ]/gu, '')

/** The nearest head of a long name before the bracket, within its part of the sentence; -1 where there is none. */
function headStart(text: string, to: number, grammar: Grammar, capital = false): number {
  const from = Math.max(partStart(text, to - 1, SENTENCE_PART), to - NAME_REACH)
  const head = grammar.findAll('definition.head', text.slice(from, to)).findLast((match) => !capital || startsCapital(match.text))
  return head ? from + head.start : -1
}

/** `… (sau đây gọi là X)`: the words that fit X's letters, or the nearest that begin as X does, or a name or a clause with a capital. */
function calledStart(text: string, match: RuleMatch, grammar: Grammar): number {
  const byLetters = lettersStart(text, match, grammar)
  if (byLetters >= 0 && SHORT().test(match.groups['short']!)) return byLetters
  const from = Math.max(0, match.start - REACH)
  const before = text.slice(from, match.start).toLowerCase()
  const words = match.groups['short']!.trim().toLowerCase().split(' ')
  for (let length = words.length; length > 0; length--) {
    const at = before.lastIndexOf(words.slice(0, length).join(' '))
    if (at >= 0 && !isLetter(before.charAt(at - 1))) return from + at
  }
  const head = headStart(text, match.start, grammar, true)
  const clause = partStart(text, match.start, CLAUSE_PART)
  return head >= 0 || !startsCapital(text.slice(clause, match.start)) ? head : clause
}

function partStart(text: string, to: number, part: RegExp): number {
  const from = Math.max(0, to - REACH)
  let start = from
  for (const match of text.slice(from, to).matchAll(part)) start = from + match.index + match[0].length
  return start
}
