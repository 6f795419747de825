/** Tên loại văn bản (ô số 5a). */
import type { Grammar } from '../../grammar/grammar.ts'
import { bare } from '../../syntax/head/cut.ts'
import type { Head } from '../../syntax/zones.ts'
import type { Range } from '../../text/passage.ts'
import { fragmentsOf } from './fragments.ts'

export interface TypeReading {
  readonly code: string
  readonly name: string
  /** NFC offsets; null for a type that no line names. */
  readonly span: Range | null
}

/** @returns whether the head is a letter's: addressees or a `V/v`, and no type line */
export const isLetter = (head: Head): boolean =>
  head.parts.some((part) => part.rule === 'head.matter' || part.role === 'addressee-label') && head.parts.every((part) => part.role !== 'type')

/**
 * @returns the type by its line; a letter's; else by the signs of the number, which begin with the type's letters
 *   (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3); null where nothing tells
 */
export function readType(head: Head, grammar: Grammar): TypeReading | null {
  const types = grammar.kind('doc-type')
  const line = fragmentsOf(head, 'type')[0]
  if (line) {
    const text = bare(line.text)
    const letters = text.replaceAll(' ', '').toLowerCase()
    const emits = (grammar.find('doc-type', text)?.rule ?? types.find((rule) => String(rule.emits['name']).replaceAll(' ', '').toLowerCase() === letters))?.emits
    if (!emits) return null
    const party = head.parts.some((part) => part.rule === 'head.motto-party') ? emits['party'] : undefined
    return { code: String(party ?? emits['code']), name: String(emits['name']), span: { start: line.start, end: line.end } }
  }
  const signs = grammar.find('head.number', bare(fragmentsOf(head, 'number').map((fragment) => fragment.text).join(' ')))?.groups['notation']?.split(/\s*[-–/]/u)[0]
  const emits = isLetter(head) ? grammar.kind('doc-type-letter')[0]?.emits : types.find((rule) => rule.emits['code'] === signs)?.emits
  return emits ? { code: String(emits['code']), name: String(emits['name']), span: null } : null
}
