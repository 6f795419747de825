/** Mends text whose letters a converter split by blanks (`làm vi ệc`): pieces that are no syllables alone and one together. */
import type { NormalText } from './normalize.ts'
import { latin } from './letters.ts'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const PAIR = latin(String.raw`(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]{1,5})[ \u00a0](?=([\p{L}\p{M}]{1,6})(?![\p{L}\p{M}\p{N}]))`, 'g')
const FIRST_WORD = latin(String.raw`^[\p{L}\p{M}]+`)
const LAST_WORD = latin(String.raw`[\p{L}\p{M}]+$`)
/** Split text always shows consonants alone before small letters; whole text hardly does. */
const LONE_CONSONANTS = /(?<![A-Za-zÀ-ỹ0-9])[bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX][bcdđghklmnpqrstvx]{0,2} (?=[a-zß-ỹ])/g
/** One such pair may be a foreign word or a slip; a text layer that splits letters does it throughout. */
const FEWEST = 4

export interface Healed {
  readonly source: NormalText
  /** The first pair that was joined, in the text that was read; null where the text is whole. */
  readonly joinedAt: { readonly start: number; readonly end: number } | null
}

/** The syllable without its tone: `việc` → `viêc`. */
export const withoutTone = (syllable: string): string => syllable.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC')

/**
 * @param isSyllable whether letters (small, NFC, with or without their tone) can be a syllable
 * @returns the text with those blanks left out, and its way back; the same text where it is whole
 */
export function joinSplitSyllables(source: NormalText, isSyllable: (letters: string) => boolean): Healed {
  if ((source.text.match(LONE_CONSONANTS)?.length ?? 0) < 2) return { source, joinedAt: null }
  const blanks: number[] = []
  for (const match of source.text.matchAll(PAIR())) {
    const [, left, right] = match as unknown as [string, string, string]
    if (left === left.toUpperCase() && left.length > 1) continue
    if (right !== right.toLowerCase()) continue
    if (isWhole(left, isSyllable) && isWhole(right, isSyllable)) continue
    if (isWhole(left + right, isSyllable)) blanks.push(match.index + left.length)
  }
  if (blanks.length < FEWEST) return { source, joinedAt: null }
  let text = ''
  let from = 0
  for (const blank of blanks) {
    text += source.text.slice(from, blank)
    from = blank + 1
  }
  text += source.text.slice(from)
  const within = (offset: number): number => offset + removedBefore(blanks, offset)
  const first = source.text.slice(0, blanks[0]).search(LAST_WORD())
  const last = blanks[0]! + 1 + FIRST_WORD().exec(source.text.slice(blanks[0]! + 1))![0].length
  return { source: { ...source, text, toOriginal: (offset) => source.toOriginal(within(offset)), endInOriginal: (offset) => source.endInOriginal(within(offset)) }, joinedAt: { start: source.toOriginal(first), end: source.toOriginal(last) } }
}

/** Whether small or large letters are a syllable. Of a word with an onset the tone does not matter; words without one are few and listed with theirs. */
export function isWhole(letters: string, isSyllable: (letters: string) => boolean): boolean {
  const small = letters.toLowerCase()
  return isSyllable(small) || isSyllable(withoutTone(small).replace(/^(?=[aăâeêioôơuưy])/u, '-'))
}

/** How many blanks were left out before an offset of the mended text. */
function removedBefore(blanks: readonly number[], offset: number): number {
  let low = 0
  let high = blanks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blanks[middle]! - middle <= offset) low = middle + 1
    else high = middle
  }
  return low
}
