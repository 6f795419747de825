/** Lines that say of the item above who leads, who works along and by when: `- Cơ quan chủ trì: Sở Nội vụ.`, `- Thời gian hoàn thành: Quý III/2025.` */
import { readingOf, readPartyList } from '../../recognize/party/index.ts'
import { predicateEnd } from '../../recognize/party/words.ts'
import type { Deadline, Party } from '../../record/schema.ts'
import type { Passage } from '../../text/passage.ts'
import { clausesOf } from '../clauses.ts'
import { partyIn, type Context, type ItemReading } from '../model.ts'
import { cellDeadlinesOf } from './deadlines.ts'
import { directivesOf, ownLead } from './lead.ts'

export interface Attributes {
  readonly lead: Party[]
  readonly coordinate: Party[]
  readonly deadlines: Deadline[]
}

/** @returns whether an item is such a line */
export function isAttribute(item: ItemReading, context: Context): boolean {
  const { passage } = item.item.block
  return item.children.length === 0 && labelOf(passage, context) !== undefined && add(nothing(), clauses(passage, context)[0]!, context)
}

/** What the lines under an item say of it, in order; one among parts that each say it for themselves (`2. Rà soát hồ sơ. Giao Sở Nội vụ …`, `6. Chủ trì: Sở Nội vụ`) says nothing of the whole. */
export function attributesBelow({ children }: ItemReading, context: Context): Attributes {
  const lines = children.filter((child) => isAttribute(child, context))
  const among = lines.some(isNumbered) && children.some((child) => !lines.includes(child) && leadsItself(child, context))
  return attributesOf(among ? lines.filter((line) => !isNumbered(line)) : lines, context)
}

const isNumbered = (item: ItemReading): boolean => (item.item.label?.numbers.length ?? 0) > 0

/** A part of a section that says who leads it: in its words, by a label inside them or on a line below. */
function leadsItself({ text, heading, children }: ItemReading, context: Context): boolean {
  if (children.some((child) => isAttribute(child, context) && attributesOf([child], context).lead.length > 0)) return true
  if (!text || text.text === '') return false
  const reading = readingOf(text.text, context.grammar, context.names)
  return leadInside(text, context, heading !== null).length > 0 || directivesOf(reading).some((clause) => ownLead(reading, clause) !== null)
}

/** What a paragraph under a title says of it (`Chủ trì: Sở Nội vụ` right below `Mở 40 lớp bồi dưỡng`); null where it says more, or not who leads. */
export function attributesIn(passage: Passage, context: Context): Attributes | null {
  const found = nothing()
  return labelOf(passage, context) !== undefined && clauses(passage, context).every((part) => add(found, part, context)) && found.lead.length > 0 ? found : null
}

/** What such lines say, in order. */
export function attributesOf(lines: readonly ItemReading[], context: Context): Attributes {
  const found = nothing()
  for (const line of lines) for (const part of clauses(line.item.block.passage, context)) add(found, part, context)
  return found
}

/**
 * Who leads by a label inside a paragraph, behind what is to be done: `Xây dựng quy chế. Đơn vị chủ trì: Sở Y tế.`
 *
 * @param titled whether a title says what is to be done, so that the paragraph may begin with the label
 */
export function leadInside(passage: Passage, context: Context, titled: boolean): Party[] {
  const found = nothing()
  for (const part of clauses(passage, context).slice(titled ? 0 : 1)) if (context.grammar.endAt(LEAD, part.text, 0) > 0) add(found, part, context)
  return found.lead
}

const LEAD = 'role.lead-label'
const WITH = 'role.with-label'
const TIME = 'role.time-label'
/** A time alone is no longer; a directive is (characters). */
const MOST_TIME = 60
const LABELS = [LEAD, WITH, TIME]

const labelOf = ({ text }: Passage, { grammar }: Context): string | undefined => LABELS.find((each) => grammar.endAt(each, text, 0) > 0)

/** The clauses of a paragraph; what stands behind a `;` after a label's parties and has no label goes on with them. */
function clauses(passage: Passage, context: Context): Passage[] {
  const spans: { start: number; end: number }[] = []
  let listing = false
  for (const { start, end, sentence } of clausesOf(passage.text)) {
    const label = labelOf(passage.slice(start, end), context)
    if (listing && label === undefined && !sentence) spans[spans.length - 1]!.end = end
    else {
      spans.push({ start, end })
      listing = label === LEAD || label === WITH
    }
  }
  return spans.map(({ start, end }) => passage.slice(start, end))
}

const nothing = (): Attributes => ({ lead: [], coordinate: [], deadlines: [] })

/** @returns whether the words say such a thing and no more */
function add(found: Attributes, part: Passage, context: Context): boolean {
  const kind = labelOf(part, context)
  if (!kind) return false
  const value = part.slice(context.grammar.endAt(kind, part.text, 0))
  if (kind === TIME) {
    const deadlines = cellDeadlinesOf(value, context)
    const all = deadlines.length > 0 && value.text.length <= MOST_TIME
    if (all) found.deadlines.push(...deadlines)
    return all
  }
  const reading = readingOf(value.text, context.grammar, context.names, true)
  const { parties, next } = readPartyList(reading, 0)
  if (parties.length === 0 || predicateEnd(reading, next) > 0) return false
  found[kind === LEAD ? 'lead' : 'coordinate'].push(...parties.map((party) => partyIn(context, value, party)))
  return true
}
