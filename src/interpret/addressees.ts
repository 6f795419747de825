/** Whom a letter is sent to (RECORD §2, addressees). */
import { partiesOf } from '../recognize/party/index.ts'
import type { Party } from '../record/schema.ts'
import type { Passage } from '../text/passage.ts'
import { partyIn, type Context } from './model.ts'

/** @param passages the words that name each addressee */
export const readAddressees = (passages: readonly Passage[], context: Context): Party[] =>
  passages.flatMap((passage) => partiesOf(passage.text, context.grammar, context.names).map((party) => partyIn(context, passage, party)))
