/** One paragraph with what a citation is put together from, each found once. */
import type { Grammar } from '../../grammar/index.ts'
import { findDates, type DateAt } from './date.ts'
import { findNumbers, type NumberAt } from './number.ts'
import { firstAfter } from './order.ts'
import { findProvisions, type ProvisionAt } from './provision.ts'
import { findTypes, type TypeAt } from './type.ts'
import { latin } from '../../text/letters.ts'

export interface Paragraph {
  readonly text: string
  readonly grammar: Grammar
  readonly numbers: readonly NumberAt[]
  readonly dates: readonly DateAt[]
  readonly types: readonly TypeAt[]
  readonly provisions: readonly ProvisionAt[]
  /** Where the sentences begin. */
  readonly sentences: readonly number[]
}

const SENTENCE_END = latin(String.raw`[.!?…]["”)]? (?=\p{Lu})`, 'g')

/** @returns the parts of the paragraph, or null where it has neither a number nor a date of a document */
export function readParagraph(text: string, grammar: Grammar): Paragraph | null {
  const numbers = findNumbers(text, grammar)
  const dates = findDates(text, grammar)
  if (numbers.length === 0 && dates.length === 0) return null
  const sentences = [0, ...Array.from(text.matchAll(SENTENCE_END()), (match) => match.index + match[0].length)]
  return { text, grammar, numbers, dates, types: findTypes(text, grammar), provisions: findProvisions(text, grammar), sentences }
}

/** Where the sentence begins that holds the place `at`. */
export const sentenceStart = (paragraph: Paragraph, at: number): number => paragraph.sentences[firstAfter(paragraph.sentences, at) - 1] ?? 0
