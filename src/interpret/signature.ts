/** Who signs, in what office and on whose behalf (RECORD §11; NĐ 30/2020/NĐ-CP, Phụ lục I, ô số 7a-7c). */
import type { Grammar } from '../grammar/grammar.ts'
import type { Span } from '../record/schema.ts'
import { bare } from '../syntax/head/cut.ts'
import type { Fragment } from '../syntax/rows.ts'
import type { Tail, TailPart } from '../syntax/zones.ts'

interface SignerReading {
  /** `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.`, in the order of the lines. */
  readonly authority: string[]
  /** Who is signed for, as written, one for each authority but `Q.`. */
  readonly onBehalfOf: string[]
  readonly position: string | null
  readonly name: string | null
  readonly span: Span
}

export interface SignatureReading extends SignerReading {
  /** The other signers of a joint document. */
  readonly others: SignerReading[]
}

const ROLES: ReadonlySet<string> = new Set(['authority', 'position', 'signer'])

/**
 * @param span leads NFC offsets back to the text that was read; the identity unless given
 * @returns the signature of the foot, null where it has none
 */
export function readSignature(tail: Tail, grammar: Grammar, span = (start: number, end: number): Span => ({ start, end })): { signature: SignatureReading | null } {
  const parts = tail.parts.filter((part) => ROLES.has(part.role))
  const signers = columnsOf(parts).flatMap(blocksOf).map((block) => signerOf(block, grammar, span))
  const [first, ...others] = signers
  return { signature: first ? { ...first, others } : null }
}

/** The parts of signers who stand side by side, apart. */
function columnsOf(parts: readonly TailPart[]): TailPart[][] {
  const rows = new Map<number, TailPart[]>()
  for (const part of parts) rows.set(part.fragment.row, [...(rows.get(part.fragment.row) ?? []), part])
  const widest = [...rows.values()].reduce<TailPart[]>((best, row) => (row.length > best.length ? row : best), [])
  if (widest.length < 2) return [[...parts]]
  const centres = widest.map((part) => centre(part.fragment))
  const columns: TailPart[][] = widest.map(() => [])
  for (const row of rows.values())
    for (const [i, part] of row.entries()) columns[row.length === widest.length ? i : nearest(centres, centre(part.fragment))]!.push(part)
  return columns
}

const centre = (fragment: Fragment): number => fragment.column + fragment.text.length / 2

const nearest = (centres: readonly number[], at: number): number =>
  centres.reduce((best, value, i) => (Math.abs(value - at) < Math.abs(centres[best]! - at) ? i : best), 0)

/** One block for each signer of a column: titles that follow a name belong to the next. */
function blocksOf(column: readonly TailPart[]): TailPart[][] {
  const blocks: TailPart[][] = []
  let named = true
  for (const part of column) {
    if (blocks.length === 0 || (named && part.role !== 'signer')) blocks.push([])
    blocks.at(-1)!.push(part)
    named = part.role === 'signer'
  }
  return blocks
}

function signerOf(block: readonly TailPart[], grammar: Grammar, span: (start: number, end: number) => Span): SignerReading {
  const authority: string[] = []
  const onBehalfOf: string[] = []
  const position: string[] = []
  const name: string[] = []
  let open = false
  for (const { role, fragment } of block) {
    const text = bare(fragment.text).replace(/(?<![,;:])[,;:]+$/u, '')
    const match = role === 'authority' ? grammar.find('sign.authority', text) : null
    if (match) {
      authority.push(String(match.rule.emits['authority']))
      const rest = text.slice(match.end)
      if (match.rule.emits['acting'] === true) position.push(rest)
      else onBehalfOf.push(rest)
      open = match.rule.emits['acting'] !== true
    } else if (role === 'signer') name.push(text.replace(/\.$/u, ''))
    // The body that is signed for can take two lines.
    else if (open && position.length === 0 && grammar.endAt('sign.position', text, 0) < 0) onBehalfOf.push(`${onBehalfOf.pop()} ${text}`)
    else position.push(text)
  }
  const first = block[0]!.fragment
  return { authority, onBehalfOf, position: position.join(' ') || null, name: name.join(' ') || null, span: span(first.start, block.at(-1)!.fragment.end) }
}
