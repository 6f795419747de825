/** Tasks: who must do what with whom and by when, read down the outline with what headings and lead-ins hand on (RECORD §6). */
import type { Grammar } from '../../grammar/index.ts'
import { partiesEnd, readingOf, readPartyList, type PartyReading, type Reading } from '../../recognize/party/index.ts'
import { leadsWith } from '../../syntax/heading.ts'
import { tokenAfter } from '../../recognize/party/words.ts'
import type { Deadline, Party, Task } from '../../record/schema.ts'
import type { Passage } from '../../text/passage.ts'
import { inherit, partyIn, type Context, type ItemReading } from '../model.ts'
import { apart, assembled, attributedTask, once } from './assembled.ts'
import { attributesBelow, attributesIn, attributesOf, isAttribute, leadInside, type Attributes } from './attributes.ts'
import { deadlinesOf, periodOf } from './deadlines.ts'
import { directivesOf, ownLead } from './lead.ts'
import { othersDeeds } from './others.ts'
import { addressees, coordinators, divided } from './roles.ts'
import { segmentsOf, type Segment } from './segments.ts'
import { resolveLocal, type Mentioned } from './local.ts'

/** `content`: only who is named with a deed has a task there; `law`: a law is quoted. */
type Section = 'assessment' | 'purpose' | 'facts' | 'content' | 'duties' | 'law' | null

/** `Hồ sơ … gồm:`: a list of things follows, of which only what begins as a deed is a task. */
const listsThings = (item: ItemReading, grammar: Grammar): boolean => grammar.test('role.things-follow', item.item.block.passage.text)

/** Where only words that assign open a task. */
const isClosed = (section: Section): boolean => section === 'assessment' || section === 'purpose' || section === 'facts' || section === 'law'

/** What an item hands to those under it. */
interface Handed {
  readonly lead: readonly Party[]
  readonly coordinate: readonly Party[]
  readonly deadlines: readonly Deadline[]
  /** Of the nearest heading that is a time and nothing else (`II. Tháng 5`): it holds whoever is named below. */
  readonly period: readonly Deadline[]
  readonly section: Section
}

const NOTHING: Handed = { lead: [], coordinate: [], deadlines: [], period: [], section: null }

/**
 * @param items the outline
 * @param implicit whether a directive that names nobody is a task also outside a section of duties (a notice), or only there (a plan, a decision)
 * @param convenes whether the document calls a meeting (a letter of invitation): who says that it is held and whom it invites is told to do nothing
 * @param opening the last paragraph before the outline; whom it directs (`Ban Dân tộc đề nghị các huyện một số nội dung sau:`) leads what follows
 */
export function readTasks(items: readonly ItemReading[], context: Context, implicit: boolean, opening: Passage | null = null, convenes = false): Task[] {
  const tasks: Task[] = []
  readLevel(items, opening && endsOpen(opening) ? openedBy(opening, readingOf(opening.text, context.grammar, context.names), NOTHING, context, true).handed : NOTHING, { context, implicit, convenes, tasks })
  return tasks
}

const NOTHING_SAID: Attributes = { lead: [], coordinate: [], deadlines: [] }

interface Run {
  readonly context: Context
  readonly implicit: boolean
  readonly convenes: boolean
  readonly tasks: Task[]
}

/** What stands after an unlabelled item that opens a list: labelled items, or paragraphs as unlabelled as itself. */
type Opened = 'labelled' | 'loose' | null

const isLoose = ({ item }: ItemReading): boolean => item.label === null && item.parent === null

function readLevel(items: readonly ItemReading[], handed: Handed, run: Run): void {
  let level = handed
  let open: Handed | null = handed // holds for the unlabelled items right behind a lead-in, not for those behind labelled items or a title
  for (const [i, item] of items.entries()) {
    const opens = openedList(item, items[i + 1])
    if (item.item.label !== null || item.item.block.title) open = null
    const alone = isLoose(item) && opens !== 'labelled' ? { ...level, ...NOTHING_SAID } : level
    const below = readItem(item, open ?? alone, opens, run)
    if (opens && below.lead.length > 0) {
      open = { ...below, section: level.section }
      if (opens === 'labelled') level = open
    }
    readLevel(item.children.filter((child) => !isAttribute(child, run.context)), listsThings(item, run.context.grammar) && !isClosed(below.section) ? { ...below, section: 'content' } : below, run)
    if (item.children.length > 0 && !run.tasks.some((task) => task.item === item.id)) addToLinesAbove(item.children, run)
  }
}

/** A colon opens any list, a title line (`Đề nghị các huyện`) only paragraphs. */
function openedList(item: ItemReading, next: ItemReading | undefined): Opened {
  if (!next || item.item.label !== null || item.children.length > 0) return null
  if (next.item.label === null) return item.item.block.title || endsOpen(item.text) ? 'loose' : null
  return endsOpen(item.text) ? 'labelled' : null
}

/** `- Phòng A kiểm tra …` ⏎ `- Thời gian: tháng 8/2026`: under an item with no task of its own such a line says it of the line above. */
function addToLinesAbove(lines: readonly ItemReading[], { context, tasks }: Run): void {
  let above: string | null = null
  for (const line of lines) {
    if (!isAttribute(line, context)) above = line.id
    else tasks.forEach((task, i) => task.item === above && tasks.splice(i, 1, ...withAttributes([task], attributesOf([line], context))))
  }
}

const endsOpen = (text: Passage | null): boolean => text !== null && text.text.endsWith(':')

/** Reads one item's own words; returns what it hands to its children (or, a lead-in, to those after it). */
function readItem(item: ItemReading, handed: Handed, opens: Opened, run: Run): Handed {
  const { context } = run
  const section = sectionOf(item, handed.section, context)
  const named = item.heading ? headingParties(item.heading, context).filter((party) => section !== 'content' || !isPlace(party, context)) : []
  const own: Party[] = named.map((party) => partyIn(context, item.heading!, party))
  const along = item.heading && named.length > 0 && context.grammar.test('role.coordinate', item.heading.text) ? coordinators(readingOf(item.heading.text, context.grammar, context.names, true)).map((party) => partyIn(context, item.heading!, party)) : []
  const period = item.heading && named.length === 0 ? periodOf(item.heading, context) : []
  const headingDeadlines = item.heading && named.length > 0 ? deadlinesOf(item.heading, context, true) : period
  const given: Handed = {
    lead: own.length > 0 ? own : handed.lead,
    coordinate: own.length > 0 ? along : handed.coordinate,
    deadlines: [...headingDeadlines, ...(own.length > 0 ? handed.period : period.length > 0 ? [] : handed.deadlines)],
    period: period.length > 0 ? period : handed.period,
    section,
  }
  const below: Handed = { ...given, lead: inherit(given.lead), coordinate: inherit(given.coordinate) }
  const said = isClosed(section) ? NOTHING_SAID : attributesBelow(item, context)
  if (!item.text || item.text.text === '') {
    if (item.heading && said.lead.length > 0) run.tasks.push(attributedTask(item.id, 'lead.label', item.heading, said, given.deadlines, context))
    return below
  }

  const titled = item.heading && own.length === 0 && !isClosed(section) ? attributesIn(item.text, context) : null
  if (titled) {
    run.tasks.push(attributedTask(item.id, 'lead.label', item.heading!, { lead: [...titled.lead, ...said.lead], coordinate: [...titled.coordinate, ...said.coordinate], deadlines: [...titled.deadlines, ...said.deadlines] }, given.deadlines, context))
    return below
  }
  if (quotesLaw(item, context.grammar)) return { ...below, section: 'law' }
  const reading = readingOf(item.text.text, context.grammar, context.names)
  const leadIn = endsOpen(item.text) && (item.children.length > 0 || opens !== null)
  if (leadIn && own.length === 0) {
    const opened = openedBy(item.text, reading, below, context)
    if (opened.pointer || (item.item.label === null && opens !== 'loose') || item.heading || titlesOthers(item, reading, context)) return opened.handed
  }
  const inside = isClosed(section) ? [] : leadInside(item.text, context, item.heading !== null)
  const made = said.lead.length + inside.length > 0 ? [attributedTask(item.id, 'lead.label', item.text, { ...said, lead: [...inside, ...said.lead] }, given.deadlines, context)] : withAttributes(tasksOf(item, item.text, reading, given, run), said)
  run.tasks.push(...made)
  const first = made[0]
  return first && first.lead.length > 0 && own.length === 0 ? { ...below, lead: inherit(first.lead), coordinate: [] } : { ...below, coordinate: own.length > 0 ? [] : below.coordinate }
}

const namesDoer = (reading: Reading): boolean => directivesOf(reading).some((clause) => ownLead(reading, clause) !== null)

/** A title that begins as a deed does has no more words. */
const MOST_TITLE_WORDS = 6

/** `Chuẩn bị tài liệu:` over lines that each say who does it, or (`Bản giấy: …`) which part of it is told, is a title. */
function titlesOthers(item: ItemReading, reading: Reading, context: Context): boolean {
  if (item.text!.text.split(' ').length > MOST_TITLE_WORDS || namesDoer(reading)) return false
  if (item.children.every(({ heading, text }) => heading && text && text.text !== '')) return true
  return item.children.every(({ heading, text }) => (heading && headingParties(heading, context).length > 0) || (text && namesDoer(readingOf(text.text, context.grammar, context.names))))
}

/** `Khoản 1 Điều 59 Nghị định … quy định: …`: what the law says, and the list it opens. */
const quotesLaw = (item: ItemReading, grammar: Grammar): boolean =>
  (item.heading !== null && grammar.test('role.quoted-law', `${item.heading.text}:`)) || (endsOpen(item.text) && grammar.test('role.quoted-law', item.text!.text))

/** A lead-in: whom it names holds for the list that it opens. A bare pointer (`Giao X:`) says nothing else. */
function openedBy(passage: Passage, reading: Reading, below: Handed, context: Context, assignedOnly = false): { handed: Handed; pointer: boolean } {
  for (const clause of directivesOf(reading).toReversed()) {
    const lead = ownLead(reading, clause)
    if (!lead || (assignedOnly && !lead.assigned)) continue
    const rest = reading.text.slice(lead.end)
    const withThem = coordinators(reading).filter((party) => party.start > lead.end)
    const beyond = withThem.length > 0 ? reading.text.slice(withThem.at(-1)!.end) : rest
    const coordinate = withThem.map((party) => partyIn(context, passage, party, true))
    return {
      pointer: [rest, beyond].some((words) => context.grammar.endAt('role.pointer', words, 0) === words.length),
      handed: { lead: lead.parties.map((party) => partyIn(context, passage, party, true)), coordinate, deadlines: [...deadlinesOf(passage, context, true), ...below.period], period: below.period, section: lead.assigned && below.section === 'assessment' ? null : below.section },
    }
  }
  return { handed: below, pointer: context.grammar.endAt('role.pointer', reading.text, 0) === reading.text.length }
}

const shift = (party: PartyReading, by: number): PartyReading => ({ ...party, start: party.start + by, end: party.end + by })

function tasksOf(item: ItemReading, passage: Passage, reading: Reading, given: Handed, run: Run): Task[] {
  const { context } = run
  const topLevelProse = item.item.label === null && item.item.parent === null && given.lead.length === 0 && !(item.item.block.general && context.grammar.test('general.request', passage.text))
  const segments = segmentsOf(reading, {
    given: given.lead.map((party) => party.name),
    implicit: given.section === 'duties' || (run.implicit && given.section !== 'content' && !topLevelProse),
    dueToo: given.section === 'facts',
    deedsOnly: given.section === 'content' || isLoose(item),
    speaks: (party) => speaks(party, context),
    assignedOnly: isClosed(given.section) || (run.convenes && isLoose(item) && context.grammar.test('role.convenes', passage.text)) || (run.implicit === false && given.section === null && given.lead.length === 0 && item.item.label === null && item.item.parent === null && !item.item.block.general),
  })
  const mentioned: Mentioned[] = []
  return segments.map((segment, i) => {
    const part = passage.slice(segment.start, segment.end)
    return taskOf(item, part, segment, given, segments.length > 1 ? `${item.id}.${i + 1}` : item.id, mentioned, context)
  })
}

/** Whether a party may be who issues the document: an office holder, a body named in the head or one of its own (`Ban Thường vụ Tỉnh ủy`), any where the head names none. */
function speaks({ kind, name }: PartyReading, { issuers, grammar, names }: Context): boolean {
  if (kind !== 'organization' || issuers.length === 0) return true
  return issuers.some((issuer) => {
    const full = readPartyList(readingOf(issuer, grammar, names, true), 0).parties[0]?.name ?? issuer
    return full.startsWith(name) || name.includes(full.split(' ', 2).join(' '))
  })
}

function taskOf(item: ItemReading, part: Passage, segment: Segment, given: Handed, id: string, mentioned: Mentioned[], context: Context): Task {
  const reading = readingOf(part.text, context.grammar, context.names)
  const own = divided(reading, segment.lead?.parties.map((party) => shift(party, -segment.start)) ?? [])
  // `Sở A, Sở B: mỗi đơn vị cử …`: each of those of the heading.
  const each = own.lead.length === 1 && own.lead[0]!.kind === 'group' && given.lead.some((party) => !party.inherited) && context.grammar.endAt('party.each', own.lead[0]!.name, 0) > 0
  const lead = segment.lead && !each ? own.lead.map((party) => resolveLocal(partyIn(context, part, party), given.lead)) : [...given.lead]
  const resolve = (party: PartyReading): Party => resolveLocal(partyIn(context, part, party), mentioned)
  mentioned.push(...lead)
  const together = apart([...own.coordinate, ...coordinators(reading)].map(resolve), lead)
  mentioned.push(...together)
  const others = othersDeeds(reading, lead.map(({ name }) => name))
  return assembled(item.id, part, context, {
    id,
    rule: segment.lead ? `lead.${segment.lead.rule}` : leadRule(given.lead),
    lead,
    coordinate: together.length > 0 || segment.lead ? together : given.coordinate,
    reportTo: addressees(reading, others, own.lead).map(resolve),
    deadlines: given.deadlines,
    others,
  })
}

const leadRule = (given: readonly Party[]): string => (given.length === 0 ? 'lead.none' : given.some((party) => !party.inherited) ? 'lead.heading' : 'lead.inherited')

/** `Huyện Quế Phong`: where something is done, among contents. */
const isPlace = (party: PartyReading, { grammar }: Context): boolean => grammar.endAt('place.level', party.name, 0) > 0

/** What the lines below add to the tasks of the paragraph above them. */
const withAttributes = (tasks: readonly Task[], { coordinate, deadlines }: Attributes): Task[] =>
  tasks.map((task) => ({ ...task, coordinate: apart([...task.coordinate, ...coordinate], task.lead), deadlines: once([...task.deadlines, ...deadlines]) }))

/** The parties that a title names: `2.2. Sở Y tế`, `Giao X chịu trách nhiệm`, `Về nội dung …, giao X`. */
function headingParties(heading: Passage, context: Context): readonly PartyReading[] {
  const reading = readingOf(heading.text, context.grammar, context.names, true)
  const assign = context.grammar.endAt('heading.assign', heading.text, 0)
  const list = readPartyList(reading, assign > 0 ? tokenAfter(reading.tokens, 0, assign) : 0)
  if (list.parties.length > 0 && endsWithDuty(heading.text.slice(list.parties.at(-1)!.end), context)) return list.parties
  for (let comma = heading.text.indexOf(', '); comma >= 0; comma = heading.text.indexOf(', ', comma + 2)) {
    const end = context.grammar.endAt('role.assign', heading.text, comma + 2)
    if (end < 0) continue
    const later = readPartyList(reading, tokenAfter(reading.tokens, 0, end))
    if (later.parties.length > 0) return later.parties
  }
  return []
}

const endsWithDuty = (rest: string, context: Context): boolean =>
  leadsWith(rest.trim(), context.grammar, (text, from, whole) => partiesEnd(text, from, context.grammar, whole)) || /^\s*(?:\([^()]*\))?\s*$/u.test(rest) || context.grammar.endAt('heading.duty-end', rest.trim(), 0) === rest.trim().length

const SECTIONS = ['assessment', 'purpose', 'facts', 'content', 'duties'] as const

/** What kind of section a title opens; a title that says nothing of it leaves the one above. */
function sectionOf(item: ItemReading, above: Section, context: Context): Section {
  if (!item.heading) return above
  const title = item.heading.text
  for (const section of SECTIONS) {
    const match = context.grammar.find(`section.${section}`, title)
    if (match && (section === 'duties' || match.start === 0)) return section
  }
  return above === 'assessment' && item.item.parent === null ? null : above
}
