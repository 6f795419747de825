/** Which letters can be a Vietnamese syllable, by the rules of `grammars/syllables.yaml`. */
import { isWhole } from '../text/heal.ts'
import type { Grammar } from './grammar.ts'

/** @param letters small, NFC, with their tone */
export const isVietnamese = (letters: string, grammar: Grammar): boolean => isWhole(letters, (each) => grammar.test('syllable', each)) && !grammar.test('syllable.impossible', letters)
