/** The pieces of the foot: fragments, cut where two cells share one, each with what its own words make of it. */
import type { Grammar } from '../../grammar/grammar.ts'
import { bare, cutAt, cutColumns, isSeparator } from '../head/cut.ts'
import { inCapitals } from '../head/letters.ts'
import type { Fragment, Row } from '../rows.ts'
import { latin } from '../../text/letters.ts'

/** What a piece is by its own words. `position`: begins as a title of office does; `capitals`: only its letters speak for a title. */
type PieceKind = 'label' | 'marked' | 'stamp' | 'signed' | 'rule' | 'authority' | 'position' | 'name' | 'rank' | 'capitals' | 'text'

export interface Piece {
  readonly fragment: Fragment
  readonly row: Row
  /** The words without markup. */
  readonly text: string
  readonly kind: PieceKind
  readonly rule: string
  /** Place among the pieces of its row, rules left aside. */
  readonly at: number
}

/** The pieces of a row, left to right. */
export function piecesOf(row: Row, grammar: Grammar, source?: string): Piece[] {
  let at = 0
  return row.fragments
    .flatMap((fragment) => cutColumns(fragment, source))
    .flatMap((fragment) => cutAt(fragment, insides(fragment, grammar), source))
    .flatMap((fragment) => cutAt(fragment, rightCell(fragment, grammar, source), source))
    .map((fragment) => {
      const made = pieceOf(fragment, row, at, grammar)
      if (made.kind !== 'rule') at++
      return made
    })
}

/** A piece of the row with what its words make of it. */
export function pieceOf(fragment: Fragment, row: Row, at: number, grammar: Grammar): Piece {
  const text = bare(fragment.text)
  return { fragment, row, text, at, ...kindOf(text, fragment.text, grammar) }
}

/** Two words or more without figures, brackets or commas. */
const TITLE = latin(String.raw`^[\p{L}\p{M}.&–-]+(?: [\p{L}\p{M}.&–-]+)+$`)

function kindOf(text: string, written: string, grammar: Grammar): { kind: PieceKind; rule: string } {
  const at = (kind: string): string | null => {
    const match = grammar.find(kind, text)
    return match?.start === 0 ? match.rule.id : null
  }
  if (text === '' || isSeparator({ text: written } as Fragment) || grammar.endAt('head.rule', written, 0) === written.length) return { kind: 'rule', rule: 'head.rule-line' }
  const label = at('tail.label')
  if (label) return { kind: 'label', rule: label }
  const marker = grammar.find('tail.marker', written)
  if (marker?.start === 0) return { kind: 'marked', rule: marker.rule.id }
  const stamp = grammar.find('head.stamp', text)
  if (stamp && stamp.rule.emits['block'] === true) return { kind: 'stamp', rule: stamp.rule.id }
  const signed = at('sign.signed')
  if (signed) return { kind: 'signed', rule: signed }
  const authority = grammar.find('sign.authority', text)
  if (authority?.start === 0 && isOffice(text.slice(authority.end), grammar)) return { kind: 'authority', rule: authority.rule.id }
  const position = at('sign.position')
  if (position) return { kind: 'position', rule: position }
  const rank = at('sign.rank')
  if (rank) return { kind: 'rank', rule: rank }
  const name = at('sign.name')
  if (name) return { kind: 'name', rule: name }
  if (inCapitals(text) && TITLE().test(text)) return grammar.endAt('sign.surname', text, 0) > 0 && text.split(' ').length <= 5 ? { kind: 'name', rule: 'sign.surname' } : { kind: 'capitals', rule: 'sign.capitals' }
  return { kind: 'text', rule: '' }
}

/** What stands after `KT.` must be an office or a body, in capitals or (a font that drew small letters as capitals) by its words. */
const isOffice = (text: string, grammar: Grammar): boolean =>
  inCapitals(text) || grammar.endAt('sign.position', text, 0) > 0 || grammar.endAt('head.issuer', text, 0) > 0

/** The label, and what stands after it; a signature that shares its fragment with a recipient. */
function insides(fragment: Fragment, grammar: Grammar): Array<{ start: number; end: number }> {
  const text = fragment.text
  const ranges: Array<{ start: number; end: number }> = []
  const label = grammar.find('tail.label', text)
  if (label?.start === 0 && label.end < text.length) ranges.push({ start: 0, end: label.end })
  const signs = grammar.findAll('sign.authority-inside', text).map((match) => match.start)
  const title = grammar.endAt('tail.marker', text, 0) > 0 ? grammar.find('sign.position-inside', text) : null
  if (title && signs.length === 0) signs.push(title.start)
  for (const [i, start] of signs.entries()) ranges.push({ start, end: signs[i + 1] ?? text.length })
  return ranges
}

/** What a gap of two spaces sets apart from a recipient, where it is a title or a name. */
function rightCell(fragment: Fragment, grammar: Grammar, source?: string): Array<{ start: number; end: number }> {
  if (source === undefined || grammar.endAt('tail.marker', fragment.text, 0) < 0) return []
  const gap = /\s{2}(?=\S)/u.exec(source.slice(fragment.start, fragment.end))
  if (!gap) return []
  const start = source.slice(fragment.start, fragment.start + gap.index).replace(/\s+/gu, ' ').length + 1
  const rest = fragment.text.slice(start)
  const { kind } = kindOf(bare(rest), rest, grammar)
  return kind === 'name' || kind === 'signed' || (kind === 'position' && inCapitals(rest)) ? [{ start, end: fragment.text.length }] : []
}
