/** A task put together from its words and from what stands elsewhere. */
import { readingOf, type PartyReading } from '../../recognize/party/index.ts'
import type { Deadline, Party, Task } from '../../record/schema.ts'
import type { Passage, Range } from '../../text/passage.ts'
import { partyIn, spanOf, type Context } from '../model.ts'
import { givenBy } from '../origin.ts'
import type { Attributes } from './attributes.ts'
import { deadlinesOf } from './deadlines.ts'
import { othersDeeds } from './others.ts'
import { addressees, coordinators } from './roles.ts'

export interface Parts {
  readonly id: string
  readonly rule: string
  readonly lead: readonly Party[]
  readonly coordinate: readonly Party[]
  readonly reportTo: readonly Party[]
  /** Those that stand elsewhere than in the task's words. */
  readonly deadlines: readonly Deadline[]
  /** Deeds of others in the task's words. */
  readonly others: readonly Range[]
}

/** @param item its id */
export function assembled(item: string, part: Passage, context: Context, { id, rule, lead, coordinate, reportTo, deadlines, others }: Parts): Task {
  return givenBy(rule, {
    id,
    item,
    text: part.text,
    lead: [...lead],
    coordinate: apart(coordinate, lead),
    reportTo: apart(reportTo),
    deadlines: once([...deadlinesOf(part, context, false, others), ...deadlines]),
    conditional: context.grammar.test('role.condition', part.text),
    span: spanOf(context, part),
  })
}

/** Each party once, and none that stands among the others. */
export const apart = (parties: readonly Party[], others: readonly Party[] = []): Party[] =>
  parties.filter((party, i) => !others.some((other) => other.name === party.name) && parties.findIndex((other) => other.name === party.name) === i)

/** Each limit once, however often the words say it. */
export const once = (deadlines: readonly Deadline[]): Deadline[] => deadlines.filter((deadline, i) => deadlines.findIndex((other) => sameLimit(other, deadline)) === i)
const sameLimit = (a: Deadline, b: Deadline): boolean => a.relation === b.relation && a.due === b.due && a.recurrence === b.recurrence && a.offset === b.offset && a.text === b.text

/**
 * A task whose lead stands apart from its words: in a line of its own (`Cơ quan chủ trì: X`), in another cell.
 *
 * @param item its id
 * @param rule what tells who leads
 */
export function attributedTask(item: string, rule: string, passage: Passage, said: Attributes, given: readonly Deadline[], context: Context): Task {
  const reading = readingOf(passage.text, context.grammar, context.names)
  const others = othersDeeds(reading, said.lead.map(({ name }) => name))
  const place = (party: PartyReading): Party => partyIn(context, passage, party)
  return assembled(item, passage, context, {
    id: item,
    rule,
    lead: said.lead,
    coordinate: [...coordinators(reading).map(place), ...said.coordinate],
    reportTo: addressees(reading, others).map(place),
    deadlines: [...said.deadlines, ...given],
    others,
  })
}
