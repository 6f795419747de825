/** Which part of the document is meant: the chain of points, clauses and articles before it. */
import type { Grammar } from '../../grammar/index.ts'
import { isWhole } from './issuer.ts'
import { between } from './order.ts'
import type { Paragraph } from './paragraph.ts'

export interface ProvisionAt {
  readonly start: number
  readonly end: number
  readonly text: string
}

const REACH = 320
const LINK_REACH = 160

/** @returns the chains of units of the paragraph, in order: `điểm c, khoản 1, mục III`, `Điều 5 và Điều 6` */
export function findProvisions(text: string, grammar: Grammar): ProvisionAt[] {
  const chains: ProvisionAt[] = []
  for (const { start, end } of grammar.findAll('cite.provision', text)) {
    const last = chains.at(-1)
    const chained = last && isWhole(grammar, 'cite.provision.join', text.slice(last.end, start))
    if (chained) chains[chains.length - 1] = { start: last.start, end, text: text.slice(last.start, end) }
    else chains.push({ start, end, text: text.slice(start, end) })
  }
  return chains
}

/**
 * @param start where the document's own words begin
 * @param from nothing before this place belongs to the mention
 * @returns the chain that leads up to the document (`khoản 2 Điều 7 `, `… của Chương trình ban hành kèm theo `), or null
 */
export function provisionBefore({ text, grammar, provisions }: Paragraph, start: number, from: number): ProvisionAt | null {
  const chain = between(provisions, Math.max(from, start - REACH), start).at(-1)
  if (!chain || start - chain.end > LINK_REACH) return null
  return isWhole(grammar, 'cite.provision.link', text.slice(chain.end, start)) ? chain : null
}
