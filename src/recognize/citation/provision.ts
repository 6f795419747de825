/** Which part of the document is meant: the chain of points, clauses and articles before it. */
import { isWhole } from './issuer.ts'
import { between } from './order.ts'
import type { Paragraph } from './paragraph.ts'

export interface ProvisionAt {
  readonly start: number
  readonly text: string
}

const REACH = 320
const LINK_REACH = 160

/**
 * @param start where the document's own words begin
 * @param from nothing before this place belongs to the mention
 * @returns the chain that leads up to the document (`khoản 2 Điều 7 `, `… của Chương trình ban hành kèm theo `), or null
 */
export function provisionBefore({ text, grammar, provisions }: Paragraph, start: number, from: number): ProvisionAt | null {
  const chain = between(provisions, Math.max(from, start - REACH), start).at(-1)
  if (!chain || start - chain.end > LINK_REACH) return null
  return isWhole(grammar, 'cite.provision.link', text.slice(chain.end, start)) ? { start: chain.start, text: chain.text } : null
}
