/** `UBND xã` after `UBND xã Đạ Huoai` in the same sentence is the same body. */
import type { Party } from '../../record/schema.ts'
import { latin } from '../../text/letters.ts'

export type Mentioned = Pick<Party, 'name' | 'kind'>

const ownName = latin(String.raw`^\s[\p{Lu}\d]`)

/** A body named by its level alone takes the full name of one mentioned before it in the same task. */
export function resolveLocal(party: Party, mentioned: readonly Mentioned[]): Party {
  if (party.kind !== 'organization') return party
  const full = mentioned.filter((each) => each.kind === 'organization' && each.name.startsWith(`${party.name} `) && ownName().test(each.name.slice(party.name.length)))
  return full.length === 1 ? { ...party, name: full[0]!.name } : party
}
